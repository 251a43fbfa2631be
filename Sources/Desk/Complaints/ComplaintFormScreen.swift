import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// A complaint as it is registered, together with whoever complains (¶21, ¶23). What is typed is kept until
/// it is registered.
struct ComplaintFormScreen: DeskScreen {
  private enum Field: String, CaseIterable {
    case name, contact, happened, asks, matter, about, clerk, service, channel, received, late, term
    case told
  }

  private var grid: GridForm
  private var shownLanguage: Language
  /// The case it was begun about: what was typed about one is not offered for another.
  private let begunAbout: CaseNumber?
  /// As the form began.
  private let untouched: [String: String]
  private var isRegistered = false

  /// - Parameter number: of the case it is about.
  init(about number: CaseNumber? = nil, _ context: DeskContext) {
    shownLanguage = context.words.language
    begunAbout = number
    grid = GridForm(fields: Self.fields(context, late: true))
    if let number { grid.setValue(number.description, of: Field.about.rawValue) }
    untouched = grid.values
    showFields(context)
    grid.moveFocus(to: Field.name.rawValue)
  }

  var place: Place { .complaintForm }
  var standsOnButton: Bool { grid.isOnButton }
  var isForm: Bool { true }

  static func place(about number: CaseNumber?) -> BegunPlace {
    BegunPlace(.complaint, number?.digits ?? "")
  }

  /// All of it once something was typed: the day it was received stays that day.
  var begun: Begun? {
    let isTyped = grid.values.contains { $0.value != untouched[$0.key] ?? "" }
    return Begun(
      .complaint, begunAbout?.digits ?? "",
      about: [grid.value(of: Field.name.rawValue), grid.value(of: Field.about.rawValue)]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", "),
      isTyped && !isRegistered ? grid.values : [:], focus: grid.focus)
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    guard !texts.isEmpty else { return }
    grid.show(Self.fields(context, late: true))
    for (id, value) in texts { grid.setValue(value, of: id) }
    showFields(context)
    if let focus { grid.moveFocus(to: focus) }
  }

  func heading(_ context: DeskContext) -> String { context.words(.complaintFormHeading) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .complaints(title: .complaintFormHeading, text: .whyComplaintForm)
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if context.words.language != shownLanguage {
      shownLanguage = context.words.language
      showFields(context)
    }
    grid.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.goOn): return register(context)
    case .saved(.complaintRecord(let record), _):
      let isOwn = context.staff.map { record.isAbout($0.id) } ?? true
      isRegistered = true
      return [
        .close,
        .say(
          context.words(.complaintTaken(number: record.number.description)), .good),
        // Whoever it is about gives the receipt and sees no more of it.
        .show(.receipt(record.id, withCard: !isOwn)),
      ]
    case .input(let input):
      switch grid.handle(input) {
      case .finished: return register(context)
      case .refused(_, let refusal): return [.say(context.words.sentence(for: refusal), .warning)]
      case .valueChanged(let id):
        if id == Field.received.rawValue { showFields(context) }
        return []
      default: return []
      }
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  // MARK: Fields

  private mutating func showFields(_ context: DeskContext) {
    grid.button = context.words(.buttonRegister)
    grid.show(Self.fields(context, late: isLate(context)))
  }

  private func isLate(_ context: DeskContext) -> Bool {
    day.map { context.today.days(since: $0) > 1 } ?? false
  }

  private var day: CivilDate? { CivilDate(iso: grid.value(of: Field.received.rawValue) ?? "") }

  private static func fields(_ context: DeskContext, late: Bool) -> [FormField] {
    let words = context.words
    func text(
      _ id: Field, _ label: WordKey, _ length: Int, rows: Int = 1, hint: WordKey? = nil
    ) -> FormField {
      FormField(
        id: id.rawValue, label: words(label),
        control: .text(TextField(maximumLength: length, rows: rows)),
        hint: hint.map { words($0) } ?? "", isRequired: id == .name || id == .happened)
    }
    func choice(
      _ id: Field, _ label: WordKey, _ options: [(String, String)], chosen: String?
    ) -> FormField {
      FormField(
        id: id.rawValue, label: words(label),
        control: .choice(
          ChoiceField(
            options: options.map { ChoiceField.Option(id: $0.0, label: $0.1) }, chosen: chosen,
            allowsNone: chosen == nil)))
    }
    let all: [FormField?] = [
      text(.name, .complaintName, 120), text(.contact, .complaintContact, 200),
      text(.happened, .complaintHappened, 1500, rows: 4, hint: .complaintHappenedHint),
      text(.asks, .complaintAsks, 500, rows: 2),
      choice(
        .matter, .complaintMatter,
        ComplaintMatter.allCases.map { ($0.rawValue, words.name(of: $0)) },
        chosen: ComplaintMatter.act.rawValue),
      text(.about, .complaintCase, 20),
      choice(
        .clerk, .complaintClerk,
        context.colleagues.map { (String($0.id.rawValue), $0.surname + " " + $0.given) },
        chosen: nil),
      context.services.count < 2
        ? nil
        : choice(
          .service, .columnService, context.services.map { ($0.rawValue, words.shortName(of: $0)) },
          chosen: nil),
      choice(
        .channel, .complaintChannel,
        ComplaintChannel.allCases.map { ($0.rawValue, words.name(of: $0)) },
        chosen: ComplaintChannel.inPerson.rawValue),
      FormField(
        id: Field.received.rawValue, label: words(.complaintColumnReceived),
        control: .date(
          DateField(context.today.description, placeholder: words(.datePlaceholder)))),
      late ? text(.late, .complaintLate, 200) : nil,
      choice(
        .term, .complaintTermField,
        [ComplaintRule.Kind.plain, .inquiry].map {
          ($0.rawValue, words(WordKey(rawValue: "complaint-term." + $0.rawValue)))
        }, chosen: ComplaintRule.Kind.plain.rawValue),
      choice(
        .told, .complaintTold,
        [("yes", words(.surveyYes)), ("no", words(.surveyNo))], chosen: "yes"),
    ]
    return all.compactMap { $0 }
  }

  // MARK: Registering

  private func said(_ id: Field) -> String? {
    let text = (grid.value(of: id.rawValue) ?? "").split(separator: " ").joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  private mutating func refuse(_ id: Field, _ reason: WordKey, _ context: DeskContext) -> [Effect] {
    grid.setError(context.words(reason), of: id.rawValue)
    grid.moveFocus(to: id.rawValue)
    return []
  }

  private mutating func register(_ context: DeskContext) -> [Effect] {
    guard let name = said(.name) else { return refuse(.name, .problemRequired, context) }
    guard let happened = said(.happened) else {
      return refuse(.happened, .problemRequired, context)
    }
    guard let day else { return refuse(.received, .problemNotADate, context) }
    if isLate(context), said(.late) == nil { return refuse(.late, .problemRequired, context) }
    var number: CaseNumber?
    if let typed = said(.about) {
      guard let read = try? CaseNumber(parsing: typed) else {
        return [.say(context.words(.consoleBadNumber), .warning)]
      }
      number = read
    }
    let asks = said(.asks).map { context.words(.complaintAsksText(text: $0)) }
    let entry = ComplaintEntry(
      name: name, contact: said(.contact),
      channel: said(.channel).flatMap(ComplaintChannel.init(rawValue:)) ?? .inPerson,
      received: ActDay(day, lateReason: isLate(context) ? said(.late) : nil),
      matter: said(.matter).flatMap(ComplaintMatter.init(rawValue:)) ?? .act,
      about: number,
      clerk: said(.clerk).flatMap(Int64.init).map(StaffID.init(rawValue:)),
      service: said(.service).flatMap(Service.init(rawValue:)),
      text: [happened, asks].compactMap { $0 }.joined(separator: " "),
      term: said(.term).flatMap(ComplaintRule.Kind.init(rawValue:)) ?? .plain,
      isTold: said(.told) == "yes")
    return [.save(.registerComplaint(entry))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    grid.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }
}
