import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// One complaint: who, about what, its term with the working and the law, its history. Enter says what
/// can be done with it.
struct ComplaintScreen: DeskScreen {
  let file: ComplaintFile
  private var panel: TextPanel
  private let shownLanguage: Language
  var question: ComplaintPrompt?
  var unsaid = UnsaidReasons()
  /// What was typed in forms that were left.
  var unsaidForms = UnsaidForms()

  var record: ComplaintRecord { file.record }

  init(_ file: ComplaintFile, _ context: DeskContext) {
    self.file = file
    shownLanguage = context.words.language
    panel = TextPanel(
      heading: "", text: ComplaintCard(file: file, context: context).text, shape: .wrapped)
  }

  var begun: Begun? {
    var forms = unsaidForms
    if case .form(let dialog, let form) = question {
      forms.keep(dialog, as: form.entry.rawValue)
    }
    return Begun(
      .complaintCard, String(record.id.rawValue),
      about: record.number.description + " " + record.intake.name, unsaid.texts, forms.texts,
      question.written())
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
    unsaidForms.takeUp(texts)
  }

  var place: Place { question == nil ? .complaint : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  /// While something is asked, the card stays as the clerk saw it.
  var needed: OfficeRead? { question == nil ? .complaint(record.id) : nil }

  func heading(_ context: DeskContext) -> String {
    context.words(.complaintTitle(number: record.number.description))
      + " \(context.signs.separator) " + context.words.name(of: record.state)
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    .complaintsRegister
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage { show(file, context) }
    panel.fit(area)
  }

  /// The complaint as it is now; what was typed about it and not said stays.
  private mutating func show(_ newer: ComplaintFile, _ context: DeskContext) {
    let kept =
      newer.record.id == record.id ? (unsaid, unsaidForms) : (UnsaidReasons(), UnsaidForms())
    self = ComplaintScreen(newer, context)
    (unsaid, unsaidForms) = kept
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.acts):
      question = .choice(acts(context), for: .act)
      return []
    case .command(.explain): return [.show(.complaintProcedure)]
    case .command(.print):
      return [.open(.document(.receipt(file), named: file.name, topic(context)))]
    case .found(.complaint(let newer), _):
      guard newer.record != record || newer.line != file.line else { return [] }
      show(newer, context)
      return []
    case .saved(.complaintRecord(let changed), .complaintDeed(let deed, _)):
      unsaid.forgetSaid()
      if let form = deed.form { unsaidForms.forget(form.entry.rawValue) }
      // A wish is no void: what is told is what was recorded.
      let kind = deed.kind == .voided && changed.state != .voided ? .voidAsked : deed.kind
      let told = context.words(
        .complaintDone(
          number: changed.number.description,
          what: context.words(WordKey(rawValue: "complaint-act." + kind.rawValue))))
      let next =
        changed.isOpen
        ? " " + context.words(.nextAnswer(date: context.words.date(changed.dueOn, style: .short)))
        : ""
      return [.say(told + next, .good), .read(.complaint(changed.id))]
    case .failed:
      unsaid.keepSaid()
      return []
    case .input(let input):
      _ = panel.handle(input)
      return []
    case .command, .found, .saved, .unread, .printers: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    panel.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

/// What a complaint tells of itself.
private struct ComplaintCard {
  let file: ComplaintFile
  let context: DeskContext

  private var words: Words { context.words }
  private var record: ComplaintRecord { file.record }

  var text: String {
    [facts, term, authority, history].joined(separator: "\n\n")
  }

  private var facts: String {
    let intake = record.intake
    let lines: [(WordKey, String?)] = [
      (.complaintName, intake.name), (.complaintContact, intake.contact),
      (
        .complaintColumnReceived,
        words.date(intake.received.date, style: .short) + ", " + words.name(of: intake.channel)
          + (intake.received.lateReason.map { " (\($0))" } ?? "")
      ), (.complaintMatter, words.name(of: intake.matter)),
      (.complaintCase, intake.about?.number.description),
      (.complaintClerk, intake.clerk.map { $0.surname + " " + $0.given }),
      (.columnService, intake.service.map(words.name)), (.complaintText, intake.text),
      (
        .complaintAcknowledged,
        record.acknowledgedOn.map { words.date($0, style: .short) } ?? words(.complaintNotTold)
      ), (.complaintVoidAsked, record.voidAsked.map { $0.by.surname + ": " + $0.reason }),
    ]
    return lines.compactMap { label, value in value.map { words(label) + ": " + $0 } }
      .joined(separator: "\n")
  }

  private var term: String {
    var head = words(.complaintDue) + ": " + words.date(record.dueOn, style: .short)
    if let left = file.line.daysLeft, let group = file.line.group {
      head += " (\(words.name(of: group)), \(words(.columnLeft)): \(left))"
    }
    let forwarding = file.line.forwarding.flatMap(words.sentence).map { $0 + "\n" } ?? ""
    return head + "\n" + forwarding + words.working(of: record.term) + "\n"
      + words(.complaintTermsNotFromStandard)
  }

  private var authority: String {
    let holder = words(
      .complaintWith(body: file.name(ofBody: record.holder(of: file.procedure.office.id), words)))
    guard let authority = file.procedure.authority else { return holder }
    return holder + "\n" + words(.sheetComplain) + ": " + words.text(authority.authority.name)
      + (authority.isOurInterpretation ? " (" + words(.sheetComplainOurs) + ")" : "")
  }

  private var history: String {
    words(.caseHistory) + "\n"
      + file.history.map { step in words.history(step) { file.name(ofBody: $0, words) } }
      .joined(separator: "\n")
  }
}
