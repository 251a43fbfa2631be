import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// The form of a case opened again to mend it: by the rules of its day, with a reason and whose
/// mistake it was. Until then nothing of the case changes.
struct CorrectionScreen: DeskScreen {
  private let file: CaseFile
  private let form: IntakeForm
  private var mended: Draft
  private var grid: GridForm
  /// The answers as the fields show them, which may be spelled otherwise than they are kept.
  private var shown: [String: String] = [:]
  private var question: CorrectionPrompt?
  /// Kept until the case is corrected, which closes the form: what is typed outlives a refusal.
  private var unsaid = UnsaidReasons()
  /// The same of circumstances that changed.
  private var unsaidForms = UnsaidForms()
  private var shownLanguage: Language
  private var isCorrected = false

  private var record: CaseRecord { file.record }
  private var before: FormValues { FormValues(record.application) }
  private var changed: [FieldID] { before.fieldsDiffering(from: mended.values) }

  init(_ file: CaseFile, _ context: DeskContext) {
    self.file = file
    form = IntakeForm(service: file.record.service, category: file.record.category)
    mended = Draft(
      correcting: file.record, by: context.staff?.id ?? file.record.holder.id, at: context.now)
    grid = GridForm(fields: [])
    shownLanguage = context.words.language
    showFields(context)
  }

  var place: Place { question == nil ? .form : .dialog }
  var standsOnButton: Bool { question == nil && grid.isOnButton }
  var changing: CaseRecord? { record }
  var isForm: Bool { true }

  static func place(of record: CaseRecord) -> BegunPlace {
    BegunPlace(.correction, String(record.id.rawValue))
  }

  /// The answers that are others, and what was written for them.
  var begun: Begun? {
    let answers = changed.map { (Self.answer + $0.rawValue, mended.values[$0]) }
    var forms = unsaidForms
    if case .form(let dialog, for: .changed) = question { forms.keep(dialog, as: Self.changedForm) }
    return Begun(
      .correction, String(record.id.rawValue), about: record.begunAbout,
      isCorrected ? [:] : Dictionary(answers) { first, _ in first },
      isCorrected ? [:] : unsaid.texts, isCorrected ? [:] : forms.texts,
      isCorrected ? [:] : question.written(), focus: grid.focus)
  }

  private static let answer = "answer/"
  private static let changedForm = "changed"

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
    unsaidForms.takeUp(texts.filter { !$0.key.hasPrefix(Self.answer) })
    for (key, value) in texts where key.hasPrefix(Self.answer) {
      guard let field = FieldID(rawValue: String(key.dropFirst(Self.answer.count))) else {
        continue
      }
      mended.values[field] = value
      // As it stood before it was mended, where it stood in no field.
      if shown[field.rawValue] == nil { shown[field.rawValue] = before[field] }
    }
    showFields(context)
    for field in grid.fields {
      if let value = texts[Self.answer + field.id] { grid.setValue(value, of: field.id) }
    }
    if let focus { grid.moveFocus(to: focus) }
  }

  func heading(_ context: DeskContext) -> String {
    context.words(.correctTitle(number: record.number.description))
      + " \(context.signs.separator) " + record.person.fullName
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    FieldID(rawValue: grid.focus).flatMap(form.field).map { .field($0, form.service) }
      ?? .service(form.service)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .switchTab: .correctNoPapers
    case .changeService: .refusalOtherService
    default: nil
    }
  }

  private var fields: [IntakeField] { form.visibleFields(mended.values) }

  private mutating func showFields(_ context: DeskContext) {
    grid.button = context.words(.buttonGoOn)
    grid.show(
      FormFields(
        form: form, purpose: .apply, evaluation: file.evaluation, context: context,
        doubts: doubts(context)
      ).fields(mended.values))
    for (id, value) in grid.values where shown[id] == nil { shown[id] = value }
  }

  private func doubts(_ context: DeskContext) -> [IntakeDoubt] {
    guard let ages = try? context.law.ages() else { return [] }
    return mended.doubts(on: context.today, by: file.evaluation, ages: ages)
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      shownLanguage = context.words.language
      showFields(context)
    }
    grid.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.goOn): return goOn(context)
    case .saved(.record(let corrected), .correct):
      isCorrected = true
      return [
        .close,
        .say(
          context.words(.caseCorrected(number: corrected.number.description)), .good),
      ]
    case .input(let input): return fill(input, context)
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func fill(_ input: Event, _ context: DeskContext) -> [Effect] {
    switch grid.handle(input) {
    case .valueChanged(let id):
      take(id)
      if fields.map(\.id.rawValue) != grid.fields.map(\.id) { showFields(context) }
      return []
    case .focusMoved(let from, _):
      take(from)
      return []
    case .refused(let id, let refusal):
      take(id)
      return [.say(context.words.sentence(for: refusal), .warning)]
    case .finished: return goOn(context)
    case .caretMoved, .ignored: return []
    }
  }

  private mutating func take(_ id: String) {
    guard let field = FieldID(rawValue: id) else { return }
    let value = grid.value(of: id) ?? ""
    mended.values[field] = value == shown[id] ? before[field] : value
  }

  /// Mistakes first, then doubted numbers and cover, then whose fault it was and why.
  private mutating func goOn(_ context: DeskContext) -> [Effect] {
    let words = context.words
    for field in grid.fields { take(field.id) }
    guard !changed.isEmpty else { return [.say(words(.refusalNothingCorrected), .warning)] }
    let problems = form.problems(in: mended.values, on: context.today)
    if let first = problems.first {
      grid.setErrors(
        Dictionary(
          problems.map { ($0.field.rawValue, words(WordKey(rawValue: $0.word.rawValue))) },
          uniquingKeysWith: { first, _ in first }))
      grid.moveFocus(to: first.field.rawValue)
      return [.say(words(.intakeProblems(count: problems.count)), .warning)]
    }
    if let doubt = mended.unconfirmedDoubts(on: context.today).first {
      question = .choice(
        Dialog(
          title: words(WordKey(rawValue: doubt.field.wordID)),
          text: words(
            .confirmNumberText(
              doubt: words(WordKey(rawValue: doubt.wordID)), number: mended.values[doubt.field])),
          buttons: [
            Dialog.Button(id: "back", label: words(.confirmNumberBack)),
            Dialog.Button(id: "confirm", label: words(.confirmNumberYes)),
          ]), for: .number(doubt.field))
      return []
    }
    let found = try? context.law.evaluate(form.facts(from: mended.values), on: record.evaluatedOn)
    if let found, !found.isEligible, (mended.uncoveredReason ?? "").isEmpty {
      ask(
        .asking(
          words(.notCoveredTitle), text: words(.correctNotCovered), about: "not covered", words),
        for: .notCovered)
      return []
    }
    question = .choice(faultDialog(found, context), for: .fault)
    return []
  }

  /// What changes, old → new, and the papers that come with it.
  private func faultDialog(_ found: Evaluation?, _ context: DeskContext) -> Dialog {
    let words = context.words
    var lines = changed.map { id in
      words(
        .caseChange(
          field: words(WordKey(rawValue: id.wordID)), new: answer(mended.values[id], id, words),
          old: answer(before[id], id, words)))
    }
    let known = Set(record.papers.map(\.requirementID))
    let added = (found?.required ?? []).map(\.requirement).filter { !known.contains($0.id) }
    if !added.isEmpty {
      lines.append(
        words(.correctNewPapers(papers: added.map { words.text($0.short) }.joined(separator: "; ")))
      )
    }
    return Dialog(
      title: words(.correctFaultTitle), text: lines.joined(separator: "\n"),
      buttons: [
        Dialog.Button(id: Fault.office.rawValue, label: words(.faultOffice)),
        Dialog.Button(id: Fault.applicant.rawValue, label: words(.faultApplicant)),
        Dialog.Button(id: Fault.circumstances.rawValue, label: words(.faultCircumstances)),
      ], isList: true)
  }

  private func answer(_ value: String, _ id: FieldID, _ words: Words) -> String {
    if value.isEmpty { return words(.caseNoAnswer) }
    return form.field(id).map { words.answer(value, to: $0) } ?? value
  }

  private mutating func ask(_ dialog: ReasonDialog, for text: CorrectionText) {
    question = .text(unsaid.resume(dialog), for: text)
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let words = context.words
    let reply = question.handle(input, picture: context.picture, unsaid: &unsaid)
    switch reply {
    case .chosen("confirm", .number(let field)):
      mended.confirmNumber(in: field, on: context.today)
      return goOn(context)
    case .chosen(_, .number(let field)), .left(.choice(_, for: .number(let field))):
      grid.moveFocus(to: field.rawValue)
    case .chosen(let id, .fault):
      guard let fault = Fault(rawValue: id) else { break }
      if fault == .circumstances {
        question = .form(
          unsaidForms.resume(Self.changeDialog(words), as: Self.changedForm), for: .changed)
        break
      }
      ask(
        .asking(words(.correctReason), text: words(.correctReasonText), about: "reason", words),
        for: .reason(fault))
    case .written(let reason, .notCovered):
      mended.uncoveredReason = reason
      return goOn(context)
    case .written(let reason, .reason(let fault)):
      return [.save(.correct(record.seen, to: mended, reason: reason, fault))]
    case .filled(let dialog, .changed): return change(dialog, context)
    case .left(.form(let dialog, for: .changed)):
      unsaidForms.keep(dialog, as: Self.changedForm)
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
    return []
  }

  // MARK: Changed circumstances

  private static func changeDialog(_ words: Words) -> FormDialog {
    FormDialog(
      title: words(.faultCircumstances), text: words(.correctChangedText),
      keysText: words(.lifeReceiverKeys),
      fields: [
        FormField(
          id: "since", label: words(.correctChangedSince),
          control: .date(DateField("", placeholder: words(.datePlaceholder))), isRequired: true),
        FormField(
          id: "reason", label: words(.correctChangedWhat),
          control: .text(TextField(maximumLength: 200, rows: 3)), isRequired: true),
      ], button: words(.buttonSave))
  }

  private mutating func change(_ filled: FormDialog, _ context: DeskContext) -> [Effect] {
    var dialog = filled
    unsaidForms.keep(filled, as: Self.changedForm)
    guard let since = dialog.pastDay(of: "since", context) else {
      question = .form(dialog, for: .changed)
      return []
    }
    let reason = dialog.text("reason")
    guard !reason.isEmpty else {
      dialog.grid.setError(context.words(.problemRequired), of: "reason")
      dialog.grid.moveFocus(to: "reason")
      question = .form(dialog, for: .changed)
      return []
    }
    return [
      .save(.correct(record.seen, to: mended, reason: reason, .circumstances, since: since))
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    grid.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

/// What is asked over the form of a case that is mended.
private typealias CorrectionPrompt = Prompt<CorrectionChoice, CorrectionText, CorrectionForm, Never>

/// What is chosen over that form.
private enum CorrectionChoice {
  /// Whether a doubted number is right.
  case number(FieldID)
  /// Whose mistake it was.
  case fault
}

/// What is filled in over it.
private enum CorrectionForm {
  /// Since when circumstances are otherwise, and what changed.
  case changed
}

/// What is written over it.
private enum CorrectionText {
  /// Why one goes on although the law does not name the person.
  case notCovered
  case reason(Fault)
}
