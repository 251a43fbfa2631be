import Screen

/// One labelled line of a form.
public struct FormField: Hashable, Sendable {
  public let id: String
  public var label: String
  /// Shown at the right of the focused line, or below the form where it does not fit there.
  public var hint: String
  /// What is wrong with the answer; said below the form while the field has the focus.
  public var error: String?
  /// A remark behind the answer, such as an age worked out from a date.
  public var note: String
  public var isRequired: Bool
  /// Why the field takes no answer now; `nil` when it does.
  public var disabledReason: String?
  public var control: FieldControl

  public init(
    id: String, label: String, control: FieldControl, hint: String = "", note: String = "",
    isRequired: Bool = false, disabledReason: String? = nil, error: String? = nil
  ) {
    self.id = id
    self.label = label
    self.control = control
    self.hint = hint
    self.note = note
    self.isRequired = isRequired
    self.disabledReason = disabledReason
    self.error = error
  }
}

/// A list of labelled fields, one of which has the focus.
///
/// The last line may be a button: Enter runs to it and not past it. Space does nothing there.
///
/// Up and Down go to every field, so that the reason of a disabled one can be read; Tab, Shift-Tab
/// and Enter go to the next one that takes an answer. Going back is never refused.
public struct GridForm: Hashable, Sendable {
  /// What the form made of an event.
  public enum Outcome: Hashable, Sendable {
    case ignored
    /// The cursor moved within a field.
    case caretMoved
    case valueChanged(String)
    case focusMoved(from: String, to: String)
    /// The field did not take what was typed.
    case refused(String, Refusal)
    /// Enter on the button, or on the last field of a form without one.
    case finished
  }

  public private(set) var fields: [FormField]
  /// The focused field's id; empty only in a form without fields.
  public private(set) var focus: String
  /// Answers of fields not shown now, kept for when they are shown again.
  private var hidden: [String: FieldControl] = [:]
  /// What the last line says, which goes on, registers or saves; `nil` for a form without one.
  public var button: String?
  /// How many fields PgUp and PgDn go past.
  private var pageRows = 15
  /// Columns of an answer, by which a long text is wrapped; `nil` in a box over the screen.
  private var textWidth: Int?

  /// A form with the focus on the named field, or else on the first that takes an answer.
  public init(fields: [FormField], focus: String? = nil) {
    self.fields = fields
    let first = fields.first { $0.disabledReason == nil } ?? fields.first
    self.focus = fields.contains { $0.id == focus } ? focus ?? "" : first?.id ?? ""
  }

  /// The focus while it is on the button.
  public static let buttonID = "form-button"

  /// Whether Enter would press the button.
  public var isOnButton: Bool { button != nil && focus == Self.buttonID }

  public subscript(id: String) -> FormField? { fields.first { $0.id == id } }

  /// The answer of a field shown now, shaped as `FieldControl.value`.
  public func value(of id: String) -> String? { self[id]?.control.value }

  /// The answers of all fields shown now.
  public var values: [String: String] {
    Dictionary(fields.map { ($0.id, $0.control.value) }) { first, _ in first }
  }

  /// Shows other fields. Those that stay, and those that come back, keep their answers and cursors;
  /// labels, hints, options, errors and notes are the new ones. A focus that goes away passes to the
  /// next field that stays.
  public mutating func show(_ fields: [FormField]) {
    for field in self.fields { hidden[field.id] = field.control }
    let before = self.fields.map(\.id)
    self.fields = fields.map { field in
      var field = field
      if let earlier = hidden.removeValue(forKey: field.id) {
        field.control = field.control.keeping(earlier)
      }
      return field
    }
    guard self[focus] == nil, !isOnButton else { return }
    let place = before.firstIndex(of: focus) ?? 0
    let following =
      before[min(place, before.count)...] + before[..<min(place, before.count)].reversed()
    focus = following.first { self[$0] != nil } ?? fields.first?.id ?? ""
  }

  public mutating func setValue(_ value: String, of id: String) {
    change(id) { $0.control.setValue(value) }
  }

  /// Sets or, with `nil`, takes away what is wrong with one answer.
  public mutating func setError(_ error: String?, of id: String) {
    change(id) { $0.error = error }
  }

  /// Sets what is wrong, by field; fields not named have nothing wrong with them.
  public mutating func setErrors(_ errors: [String: String]) {
    for index in fields.indices { fields[index].error = errors[fields[index].id] }
  }

  public mutating func setNote(_ note: String, of id: String) {
    change(id) { $0.note = note }
  }

  /// Moves the focus; an id that is not shown changes nothing.
  public mutating func moveFocus(to id: String) {
    guard id != focus, self[id] != nil || (id == Self.buttonID && button != nil) else { return }
    change(focus) { $0.control.settle() }
    focus = id
  }

  /// Tells the form where it is drawn, for PgUp and PgDn.
  public mutating func fit(_ area: Rect) {
    pageRows = max(1, area.height - Self.footerHeight(in: area) - 1)
    textWidth = answerWidth(in: area)
  }

  /// Takes a key or a paste: first as a move between fields, then for the focused one.
  public mutating func handle(_ event: Event) -> Outcome {
    guard let index = focusIndex else { return .ignored }
    let last = fields.count - (button == nil ? 1 : 0)
    switch event {
    case .key(.up), .key(.down), .key(.home), .key(.end):
      if movesByLines(event, in: index) { return .caretMoved }
      if event == .key(.up) { return go(to: index - 1) }
      if event == .key(.down) { return go(to: index + 1) }
    case .key(.pageUp): return go(to: max(0, index - pageRows))
    case .key(.pageDown): return go(to: min(last, index + pageRows))
    case .key(.tab): return enabledIndex(after: index).map { go(to: $0) } ?? .ignored
    case .key(.backTab): return enabledIndex(before: index).map { go(to: $0) } ?? .ignored
    case .key(.enter): return enabledIndex(after: index).map { go(to: $0) } ?? finish()
    default: break
    }
    let id = focus
    guard !isOnButton else { return .ignored }
    if let reason = fields[index].disabledReason {
      switch event {
      case .paste, .key(.character), .key(.backspace), .key(.delete):
        return .refused(id, .disabled(reason: reason))
      default: return .ignored
      }
    }
    switch fields[index].control.handle(event) {
    case .ignored: return .ignored
    case .moved: return .caretMoved
    case .changed:
      fields[index].error = nil
      return .valueChanged(id)
    case .refused(let refusal): return .refused(id, refusal)
    }
  }

  /// Place of the focused line; the button stands behind the fields.
  var focusIndex: Int? {
    isOnButton ? fields.count : fields.firstIndex { $0.id == focus }
  }

  private mutating func change(_ id: String, _ body: (inout FormField) -> Void) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    body(&fields[index])
  }

  /// Whether the key goes by the lines of a long text, as long as there is one to go to.
  private mutating func movesByLines(_ event: Event, in index: Int) -> Bool {
    let box = Rect(column: 0, row: 0, width: DialogBox.mostWidth, height: 1)
    return fields.indices.contains(index) && fields[index].disabledReason == nil
      && fields[index].control.moveByLines(event, width: textWidth ?? answerWidth(in: box))
  }

  private mutating func go(to index: Int) -> Outcome {
    let id =
      index == fields.count && button != nil
      ? Self.buttonID : fields.indices.contains(index) ? fields[index].id : focus
    guard id != focus else { return .ignored }
    let from = focus
    moveFocus(to: id)
    return .focusMoved(from: from, to: focus)
  }

  private mutating func finish() -> Outcome {
    change(focus) { $0.control.settle() }
    return .finished
  }

  private func enabledIndex(after index: Int) -> Int? {
    fields.indices.first { $0 > index && fields[$0].disabledReason == nil }
      ?? (button != nil && index < fields.count ? fields.count : nil)
  }

  private func enabledIndex(before index: Int) -> Int? {
    fields.indices.last { $0 < index && fields[$0].disabledReason == nil }
  }
}
