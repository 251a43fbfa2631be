import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the office's log.
private typealias LogPrompt = Prompt<Never, Never, LogForm, Never>

private enum LogForm {
  case filter
}

/// The office's log, the newest first: who did what, who looked at what. It is read page by page, as an
/// office has a million acts. Enter opens the case an entry is about.
struct LogScreen: DeskScreen {
  private var table = Table(columns: [], emptyText: "")
  private(set) var question = LogQuestion()
  private(set) var page: LogPage?
  /// Where the page that was asked for last begins.
  private var before: LogPlace?
  private var isReading = false
  private var hasFailed = false
  private var prompt: LogPrompt?
  private var shownLanguage: Language?

  init(_ context: DeskContext) { showRows(context) }

  var place: Place { prompt == nil ? .log : .dialog }
  var standsOnButton: Bool { prompt?.standsOnButton ?? false }

  /// What others do meanwhile moves no rows under the reader: it is read when it is asked.
  var needed: OfficeRead? { page == nil ? .log(question, before: nil) : nil }

  func heading(_ context: DeskContext) -> String {
    let words = context.words
    let own = context.staff?.may(.readLog) == true ? nil : words(.logOwn)
    return [words(.logTitle), own, asked(context)].compactMap { $0 }
      .joined(separator: " \(context.signs.separator) ")
  }

  func topic(_ context: DeskContext) -> WhyTopic { .place(title: .logTitle, text: .whyLog) }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .choose: current?.file == nil ? .logNoCase : nil
    case .print, .saveTable: page?.entries.isEmpty == false ? nil : .logNothing
    default: nil
    }
  }

  private var current: LogEntry? {
    page.flatMap {
      $0.entries.indices.contains(table.cursorIndex) ? $0.entries[table.cursorIndex] : nil
    }
  }

  /// What the log was narrowed to, in words; `nil` for all of it.
  private func asked(_ context: DeskContext) -> String? {
    let words = context.words
    let filter = question.filter
    let parts = [
      filter.staff.map(context.surname), filter.group.map(words.name(ofGroup:)),
      question.number.map { number in
        question.ofPerson
          ? words(.logOfPerson(number: number.description))
          : words(.logOfCase(number: number.description))
      },
      filter.from.map { words(.casesFrom(date: words.date($0, style: .short))) },
      filter.to.map { words(.casesTo(date: words.date($0, style: .short))) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    shownLanguage = words.language
    table.columns = [
      Table.Column(words(.logColumnWhen), width: .fixed(16)),
      Table.Column(words(.logColumnWho), width: .fixed(14)),
      Table.Column(words(.logColumnWhat), width: .flexible(minimum: 24)),
      Table.Column(words(.logColumnAbout), width: .fixed(15)),
    ]
    table.emptyText = words(page != nil ? .logNothing : hasFailed ? .unreadLog : .logReading)
    table.show(
      (page?.entries ?? []).map { entry in
        let details = words.details(entry)
        return Table.Row(
          id: String(entry.place.seq),
          cells: [
            words.date(entry.at.date, style: .short) + " "
              + words.time(minuteOfDay: entry.at.minuteOfDay),
            entry.by?.surname ?? "",
            words.what(entry) + (details.isEmpty ? "" : ": " + details), words.about(entry),
          ], tone: entry.group == .refusals || entry.clockWentBack ? .warning : .normal)
      })
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    if shownLanguage != context.words.language { showRows(context) }
    table.fit(area.inset(bottom: Self.detailRows))
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if prompt != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .command(.filter):
      prompt = .form(.logFilter(question, context), for: .filter)
    case .command(.print):
      guard let document = document(context) else { return [] }
      return [.open(.document(.log(document), named: context.today.description, topic(context)))]
    case .command(.saveTable):
      guard let document = document(context) else { return [] }
      return [
        .saveTable(document.table(context.words), .log, name: context.today.description)
      ]
    case .found(.log(let page), .log(let asked, let place)):
      guard asked == question, place == before else { return [] }
      (isReading, hasFailed) = (false, false)
      if place == nil {
        self.page = page
      } else {
        self.page?.entries += page.entries
        self.page?.hasMore = page.hasMore
      }
      showRows(context)
    case .unread:
      // The page that did not come is asked for again with the next key at the end.
      (isReading, hasFailed) = (false, true)
      showRows(context)
    case .input(let input):
      if case .open = table.handle(input) { return open() }
      return readOn()
    case .command, .found, .saved, .failed, .printers: break
    }
    return []
  }

  /// The next page, where the marker has come to the last entry that was read.
  private mutating func readOn() -> [Effect] {
    guard let page, page.hasMore, !isReading, table.cursorIndex == table.rows.count - 1 else {
      return []
    }
    isReading = true
    before = page.entries.last?.place
    return [.read(.log(question, before: before))]
  }

  private func open() -> [Effect] {
    current?.caseID.map { [.show(.caseCard($0))] } ?? []
  }

  private func document(_ context: DeskContext) -> LogDocument? {
    guard let page, let office = context.office else { return nil }
    return LogDocument(
      page.entries, asked: asked(context) ?? context.words(.boardAll), office: office,
      made: context.now)
  }

  // MARK: Answers

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = prompt.handle(input, picture: context.picture)
    switch reply {
    case .filled(let answers, .filter):
      var dialog = answers
      guard let asked = dialog.logQuestion(context.words) else {
        prompt = .form(dialog, for: .filter)
        return []
      }
      question = asked
      (page, before, isReading) = (nil, nil, false)
      table.show([])
      return [.asked(asked), .read(.log(asked, before: nil))]
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
  }

  private static let detailRows = 2

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let (above, below) = area.splitTop(max(0, area.height - Self.detailRows))
    table.draw(on: &canvas, in: above, focused: prompt == nil, signs: context.signs)
    TextPanel(heading: "", text: lineBelow(context), shape: .wrapped)
      .draw(on: &canvas, in: below.inset(left: 1), focused: false, signs: context.signs)
    prompt?.draw(on: &canvas, in: area, signs: context.signs)
  }

  /// The whole of the entry under the marker, and the people who stood on its list.
  private func lineBelow(_ context: DeskContext) -> String {
    guard let entry = current else { return "" }
    let words = context.words
    let numbers = entry.shown.map(\.description).joined(separator: " ")
    return [words.what(entry), words.details(entry), numbers].filter { !$0.isEmpty }
      .joined(separator: " \(context.signs.separator) ")
  }
}

private enum LogField: String {
  case from, to, staff, group, number, whose
}

extension FormDialog {
  fileprivate static func logFilter(_ question: LogQuestion, _ context: DeskContext) -> FormDialog {
    let words = context.words
    let filter = question.filter
    func date(_ id: LogField, _ label: WordKey, _ date: CivilDate?) -> FormField {
      FormField(
        id: id.rawValue, label: words(label),
        control: .date(DateField(date?.description ?? "", placeholder: words(.datePlaceholder))))
    }
    func choice(_ id: LogField, _ label: WordKey, _ options: [(String, String)], _ chosen: String?)
      -> FormField
    {
      FormField(
        id: id.rawValue, label: words(label),
        control: .choice(
          ChoiceField(
            options: options.map { ChoiceField.Option(id: $0.0, label: $0.1) }, chosen: chosen,
            allowsNone: true, noneLabel: words(.casesAll), showsNone: true)))
    }
    var fields = [
      date(.from, .logFrom, filter.from), date(.to, .logTo, filter.to),
      choice(
        .group, .logColumnKind, LogGroup.allCases.map { ($0.rawValue, words.name(ofGroup: $0)) },
        filter.group?.rawValue),
      FormField(
        id: LogField.number.rawValue, label: words(.logCaseNumber),
        control: .text(TextField(question.number?.description ?? "", maximumLength: 20))),
      choice(
        .whose, .logWhose, [("person", words(.logWholePerson))],
        question.ofPerson ? "person" : nil),
    ]
    if context.staff?.may(.readLog) == true {
      fields.insert(
        choice(
          .staff, .logColumnWho,
          context.colleagues.map { (String($0.id.rawValue), $0.surname + " " + $0.given) },
          filter.staff.map { String($0.rawValue) }), at: 2)
    }
    return FormDialog(
      title: words(.logFilterTitle), text: "", keysText: words(.casesFilterKeys), fields: fields,
      button: words(.buttonApply))
  }

  /// What is asked, or `nil` with the focus on what cannot be asked.
  fileprivate mutating func logQuestion(_ words: Words) -> LogQuestion? {
    func text(_ id: LogField) -> String { grid.value(of: id.rawValue) ?? "" }
    func refuse(_ id: LogField, _ word: WordKey) {
      grid.setError(words(word), of: id.rawValue)
      grid.moveFocus(to: id.rawValue)
    }
    for id in [LogField.from, .to] where !text(id).isEmpty && DateText.date(text(id)) == nil {
      refuse(id, .problemNotADate)
      return nil
    }
    let (from, to) = (DateText.date(text(.from)), DateText.date(text(.to)))
    if let from, let to, from > to {
      refuse(.to, .problemToBeforeFrom)
      return nil
    }
    let typed = text(.number).split(separator: " ").joined()
    let number = try? CaseNumber(parsing: typed)
    guard typed.isEmpty || number != nil else {
      refuse(.number, .consoleBadNumber)
      return nil
    }
    return LogQuestion(
      LogFilter(
        from: from, to: to, staff: Int64(text(.staff)).map(StaffID.init(rawValue:)),
        group: LogGroup(rawValue: text(.group))),
      of: number, person: number != nil && text(.whose) == "person")
  }
}
