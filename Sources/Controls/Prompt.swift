import Screen

/// Why a key came too early to answer a question.
public enum TooEarly: Hashable, Sendable {
  /// It was pressed before the question was on the screen.
  case unread
  /// Enter came to a text that was written before and is only offered, without a key that shows that it
  /// was seen.
  case offered
}

/// A question over the screen, with what its answer is for: a choice, two things side by side, something
/// written, a few fields, a yes to what binds. Each kind of answer has a type that says what it is for, so
/// that a screen cannot mistake one for another; a screen that has no question of a kind says `Never`.
public enum Prompt<Choice: Sendable, Text: Sendable, Form: Sendable, Deed: Sendable>: Sendable {
  case choice(Dialog, for: Choice)
  case comparison(Comparison, for: Choice)
  case text(ReasonDialog, for: Text)
  case form(FormDialog, for: Form)
  case confirmation(Confirmation, for: Deed)

  /// What came of a key.
  public enum Reply: Sendable {
    /// It is asked on.
    case open
    /// It is asked on: a field does not take what was typed.
    case refused(Refusal)
    /// It is asked on: the key was pressed before anybody can have read what it would answer.
    case tooEarly(TooEarly)
    /// It is asked on: the button cannot be chosen now; its label and why.
    case unavailable(String)
    /// A button, by its id.
    case chosen(String, Choice)
    /// A text long enough, blanks around it taken off.
    case written(String, Text)
    /// The button of the fields. Whether the answers can be taken is the screen's to say.
    case filled(FormDialog, Form)
    case confirmed(Deed)
    /// Esc, or "back" to what binds. The question as it was left, with what was typed.
    case left(Prompt)
  }

  /// Whether Enter would press the button of a form.
  public var standsOnButton: Bool {
    if case .form(let dialog, _) = self { dialog.grid.isOnButton } else { false }
  }

  /// Takes a key or a paste.
  ///
  /// - Parameter picture: how many pictures the screen had shown when the key was read.
  public mutating func handle(_ event: Event, picture: Int) -> Reply {
    switch self {
    case .choice(var dialog, let choice):
      let outcome = dialog.handle(event)
      self = .choice(dialog, for: choice)
      return reply(outcome, choice)
    case .comparison(var comparison, let choice):
      if comparison.isTooEarly(event, picture: picture) { return .tooEarly(.unread) }
      let outcome = comparison.handle(event)
      self = .comparison(comparison, for: choice)
      return reply(outcome, choice)
    case .text(var dialog, let text):
      let outcome = dialog.handle(event)
      self = .text(dialog, for: text)
      switch outcome {
      case .entered(let written): return .written(written, text)
      case .cancelled: return .left(self)
      case .offered: return .tooEarly(.offered)
      case .refused(let refusal): return .refused(refusal)
      case .ignored, .moved, .changed, .tooShort: return .open
      }
    case .form(var dialog, let form):
      let outcome = dialog.handle(event)
      self = .form(dialog, for: form)
      switch outcome {
      case .finished: return event == .key(.escape) ? .left(self) : .filled(dialog, form)
      case .refused(let refusal): return .refused(refusal)
      case .ignored, .changed: return .open
      }
    case .confirmation(var confirmation, let deed):
      let outcome = confirmation.handle(event, picture: picture)
      self = .confirmation(confirmation, for: deed)
      switch outcome {
      case .confirmed: return .confirmed(deed)
      case .back: return .left(self)
      case .tooEarly: return .tooEarly(.unread)
      case .ignored, .moved: return .open
      }
    }
  }

  private func reply(_ outcome: Dialog.Outcome, _ choice: Choice) -> Reply {
    switch outcome {
    case .chosen(let id): .chosen(id, choice)
    case .unavailable(let why): .unavailable(why)
    case .cancelled: .left(self)
    case .ignored, .moved: .open
    }
  }

  /// What is written in it at this moment, by what is asked; nothing where it is not answered in writing.
  public var written: [String: String] {
    guard case .text(let dialog, _) = self, !dialog.reason.isEmpty else { return [:] }
    return [dialog.matter: dialog.reason]
  }

  /// Draws it over what is there.
  public func draw(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    switch self {
    case .choice(let dialog, _): dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .comparison(let comparison, _):
      comparison.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .text(let dialog, _): dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .form(let dialog, _): dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .confirmation(let confirmation, _):
      confirmation.draw(on: &canvas, in: area, focused: true, signs: signs)
    }
  }
}

extension Optional {
  /// Takes a key for the question that is asked. It ends when it is answered or left; what was written
  /// is kept either way, until the screen knows that it is saved (`UnsaidReasons.forgetSaid`).
  public mutating func handle<Choice, Text, Form, Deed>(
    _ event: Event, picture: Int, unsaid: inout UnsaidReasons
  ) -> Prompt<Choice, Text, Form, Deed>.Reply where Wrapped == Prompt<Choice, Text, Form, Deed> {
    guard var asked = self else { return .open }
    let reply = asked.handle(event, picture: picture)
    switch reply {
    case .open, .refused, .tooEarly, .unavailable: self = asked
    case .chosen, .filled, .confirmed: self = nil
    case .written:
      if case .text(let dialog, _) = asked { unsaid.say(dialog) }
      self = nil
    case .left:
      // What was written on the way to it was not said after all.
      if case .text(let dialog, _) = asked { unsaid.keep(dialog) } else { unsaid.keepSaid() }
      self = nil
    }
    return reply
  }
}

extension Optional {
  /// Takes a key for a question that is never answered in writing.
  public mutating func handle<Choice, Form, Deed>(
    _ event: Event, picture: Int
  ) -> Prompt<Choice, Never, Form, Deed>.Reply where Wrapped == Prompt<Choice, Never, Form, Deed> {
    var unsaid = UnsaidReasons()
    return handle(event, picture: picture, unsaid: &unsaid)
  }
}
