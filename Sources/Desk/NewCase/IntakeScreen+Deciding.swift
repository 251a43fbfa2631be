import Casework
import Controls
import Screen
import Standards
import Wording
import Words

/// What is asked before an application is taken.
typealias IntakePrompt = Prompt<IntakeChoice, IntakeText, Never, Never>

/// What is chosen before an application is taken.
enum IntakeChoice {
  /// What is wrong with the form, when it is more than one thing.
  case problems
  /// A number that its check digit does not bear out.
  case number(FieldID)
  /// Something doubtful that is so all the same.
  case doubt(IntakeDoubt)
  /// Another service or category.
  case service
  /// ¶6 does not name the person, and another service may.
  case uncovered
  /// Whether the person has one name, as it stands.
  case oneName(String)
  /// Facts taken over from an earlier case.
  case facts
  /// A known person who may be the same.
  case person(PersonQuestion)
  /// An open case of the same person and service.
  case openCase(CaseID)
  /// Accept the complete set, or keep an incomplete one waiting for its papers.
  case take
}

/// What is written before an application is taken.
enum IntakeText {
  /// ¶6 does not name the person; going on needs a reason in writing (A09, A10, A11).
  case notCovered
}

extension Dialog {
  /// Whether to accept a complete set, with the deadline it would have by the office's own calendar.
  ///
  /// The application can be printed to be signed before.
  ///
  /// - Parameter answer: what Enter does first, `take` or `back`.
  static func accepting(
    _ name: String, termDays: Int?, standingOn answer: String = "take", _ context: DeskContext
  ) -> Dialog {
    let words = context.words
    let deadline = context.calendar?.deadline(
      accepted: context.today, termDays: termDays ?? 0)
    return Dialog(
      title: words(.takeCompleteTitle),
      text: words(.takeCompleteText(name: name))
        + "\n" + (deadline.map(words.deadlineSentence) ?? words(.unreadDueDate)),
      buttons: [
        Button(id: "take", label: words(.takeAccept)),
        Button(id: "back", label: words(.takeBack)),
        Button(id: "print", label: words(.takePrint)),
      ], chosen: answer)
  }
}

extension IntakeScreen {
  /// The clerk wants to go on: mistakes first, then the numbers, the person, cover, the papers.
  mutating func goOn(_ context: DeskContext) -> [Effect] {
    if purpose == .inform {
      return [
        .open(
          .document(
            .whatToBring(evaluation), named: form.service.rawValue, .results(of: evaluation)))
      ]
    }
    return tidyNames(context) + goOnWithNames(context)
  }

  private mutating func goOnWithNames(_ context: DeskContext) -> [Effect] {
    let problems = problems(context)
    guard problems.isEmpty else { return show(problems, context) }
    for case .denied(let fact, let other) in evaluation.facts.contradictions(on: context.today)
    where other != .category {
      return [.say(context.words.contradiction(of: fact, and: other), .warning)]
    }
    if asksOneName(context) { return [] }
    if let doubt = kept.unconfirmedDoubts(on: context.today).first {
      question = .choice(confirmDialog(doubt, context), for: .number(doubt.field))
      return []
    }
    if kept.decisions.factsFrom != nil, !kept.decisions.factsConfirmed {
      question = .choice(factsDialog(context), for: .facts)
      return []
    }
    evaluate(context)
    guard evaluation.open.isEmpty else {
      question = .choice(answerDialog(context), for: .take)
      tab = .form
      kept.step = .form
      if let first = openFacts.first { grid.moveFocus(to: first.rawValue) }
      return []
    }
    if let doubt = unanswered(context) {
      question = .choice(
        .doubt(doubt, values: values, of: form, by: evaluation, context), for: .doubt(doubt))
      return []
    }
    return [.read(.personsLike(kept))]
  }

  /// To be read and signed before it is taken; of what is only told, the form to be filled in by hand.
  func application(_ context: DeskContext) -> Effect {
    guard purpose == .inform else {
      return .open(
        .document(
          .application(kept, evaluation), named: form.service.rawValue, .results(of: evaluation)))
    }
    let facts = Facts(service: form.service, category: form.category, answers: [:])
    let blank = try? context.law.evaluate(facts, on: context.today)
    return .open(.blankApplication(blank ?? evaluation))
  }

  mutating func goOnToPapers(_ context: DeskContext) -> [Effect] {
    if isUncovered {
      askWhetherUncovered(context)
      return []
    }
    question = .choice(takeDialog(context), for: .take)
    return []
  }

  /// A case has a whole list from its first day: while a question is open, it stays a draft.
  private func answerDialog(_ context: DeskContext) -> Dialog {
    let questions = openFacts.map(context.words.name)
    return Dialog(
      title: context.words(.takeAnswerTitle),
      text: context.words(.takeAnswerText(questions: questions.joined(separator: ", "))),
      buttons: [Dialog.Button(id: "back", label: context.words(.takeBack))])
  }

  /// The facts that would settle what is open; a fact and its field have one name.
  private var openFacts: [FactName] {
    let unknown = evaluation.open.flatMap(\.truth.inputs).filter { $0.value == nil }.map(\.name)
    return StandardShelf.current.facts.filter(unknown.contains)
  }

  private mutating func show(_ problems: [FieldProblem], _ context: DeskContext) -> [Effect] {
    tab = .form
    grid.setErrors(
      Dictionary(
        problems.map { ($0.field.rawValue, context.words(WordKey(rawValue: $0.word.rawValue))) },
        uniquingKeysWith: { first, _ in first }))
    for field in remarked.keys {
      grid.setError(mistake(in: field.rawValue, context), of: field.rawValue)
    }
    guard problems.count == 1, let only = problems.first else {
      question = .choice(problemList(problems, context), for: .problems)
      return []
    }
    grid.moveFocus(to: only.field.rawValue)
    return [.say(context.words(.intakeProblems(count: problems.count)), .warning)]
  }

  func notCoveredDialog(_ context: DeskContext) -> ReasonDialog {
    let words = context.words
    let failed = evaluation.eligibility.filter { $0.truth.holds == false }
    var text = words(
      .notCoveredText(
        citation: failed.first.map { words.citation($0.group.citation) } ?? "",
        groups: evaluation.eligibility.map { words.text($0.group.text) }.joined(separator: " ")))
    if let other = evaluation.coveredBy, context.services.contains(other) {
      text += "\n" + words(.notCoveredOther(service: words.name(of: other)))
    }
    return .asking(words(.notCoveredTitle), text: text, about: Self.notCovered, words)
  }

  private func takeDialog(_ context: DeskContext) -> Dialog {
    let words = context.words
    let lines = evaluation.paperLines(ticks)
    let missing = lines.filter { $0.holds == true && $0.handling == .missing }
    let standing = drummed > 1 ? "back" : "take"
    if missing.isEmpty {
      return .accepting(
        form.person(from: values).fullName, termDays: evaluation.termDays, standingOn: standing,
        context)
    }
    // Names of papers hold commas of their own.
    let names = missing.map { words.text($0.requirement.short) }.joined(separator: "; ")
    let text =
      words(.takeMissing(count: missing.count)) + " " + names + ".\n"
      + words(.takeWaitingText)
    return Dialog(
      title: words(.takeWaitingTitle), text: text,
      buttons: [
        Dialog.Button(id: "take", label: words(.takeWaiting)),
        Dialog.Button(id: "back", label: words(.takeBack)),
        Dialog.Button(id: "print", label: words(.takePrint)),
      ], chosen: standing)
  }

  // MARK: Drawing

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    speak(context)
    isWide = area.width >= Self.sideBySide
    let (left, right) = parts(area)
    panel.checklist.showsCount = isWide
    grid.fit(left)
    panel.checklist.fit(right)
  }

  private func parts(_ area: Rect) -> (form: Rect, papers: Rect) {
    guard area.width >= Self.sideBySide else { return (area, area) }
    let (left, rest) = area.splitLeft(area.width * 56 / 100)
    return (left, rest.inset(left: 1))
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let (left, right) = parts(area)
    let asks = question != nil || panel.question != nil
    if isWide || tab == .form {
      grid.draw(on: &canvas, in: left, focused: tab == .form && !asks, signs: context.signs)
    }
    if isWide {
      canvas.fill(
        Rect(column: right.column - 1, row: area.row, width: 1, height: area.height),
        with: context.signs.vertical, style: Style(.muted))
    }
    if isWide || tab == .papers {
      panel.draw(on: &canvas, in: right, focused: tab == .papers && !asks, signs: context.signs)
    }
    panel.question?.draw(on: &canvas, in: area, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
