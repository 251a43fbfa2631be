import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// The register of complaints, the most urgent first. Insert registers one, Enter opens one.
struct ComplaintList: DeskScreen {
  /// What is shown of the register.
  enum Part: Hashable {
    case open
    case group(BoardGroup)
    case ended

    static let all: [Part] =
      [.open] + BoardGroup.allCases.filter { !$0.isStopped }.map(Part.group) + [.ended]

    func shows(_ line: ComplaintLine) -> Bool {
      switch self {
      case .open: line.group != nil
      case .group(let group): line.group == group
      case .ended: line.group == nil
      }
    }
  }

  private var list = SearchList(.close, maximumLength: 60)
  private var lines: [ComplaintLine]?
  private(set) var part = Part.open
  private var isWide = false

  let seen = SeenRows(.complaints)

  init(_ context: DeskContext) {}

  var place: Place { .complaints }
  var needed: OfficeRead? { .complaints }

  func heading(_ context: DeskContext) -> String { context.words(.complaintsTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .complaintsRegister
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    switch command {
    case .choose, .print: list.table.rows.isEmpty ? .complaintsNothing : nil
    default: nil
    }
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    isWide = area.width >= BoardRows.wide
    showRows(context)
    list.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .command(.add): return [.open(.complaintForm(about: nil))]
    case .command(.explain): return [.show(.complaintProcedure)]
    case .command(.nextGroup):
      let next = (Part.all.firstIndex(of: part) ?? 0) + 1
      part = Part.all.indices.contains(next) ? Part.all[next] : .open
      beginAnew(context)
    case .command(.print):
      return [.open(.document(.complaints(found), named: "complaints", topic(context)))]
    case .found(.complaints(let lines), _): self.lines = lines
    case .input(let input):
      let outcome = list.handle(input)
      switch outcome {
      case .typed, .blanks: beginAnew(context)
      case .opened: return open()
      case .ignored, .moved, .refused: return outcome.said(context)
      }
    case .command, .found, .saved, .failed, .unread, .printers: break
    }
    return []
  }

  private func open() -> [Effect] {
    guard let id = list.table.cursor.flatMap(Int64.init) else { return [] }
    return [.show(.complaint(ComplaintID(rawValue: id)))]
  }

  private mutating func beginAnew(_ context: DeskContext) {
    showRows(context)
    list.moveToFirst()
  }

  // MARK: Rows

  private var found: [ComplaintLine] {
    (lines ?? []).filter { part.shows($0) && fits($0) }
  }

  /// By what is typed, in whichever layout.
  private func fits(_ line: ComplaintLine) -> Bool {
    let typed = list.typed
    if typed.isEmpty { return true }
    let intake = line.complaint.intake
    let key = SearchKey.sounding(
      [
        intake.name, line.complaint.number.description, intake.about?.number.description ?? "",
        intake.about?.number.digits ?? "", intake.clerk?.surname ?? "", intake.contact ?? "",
      ].joined(separator: " "))
    return ([typed] + Layout.inOtherLayout(typed)).contains { spelling in
      SearchKey.words(spelling).allSatisfy { key.contains($0) }
    }
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    list.table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(9)),
      Table.Column(
        words(.complaintShortReceived), width: .fixed(10), leftOutBelow: BoardRows.wide),
      Table.Column(words(.complaintName), width: .flexible(minimum: 14)),
      Table.Column(words(.complaintColumnAbout), width: .fixed(14)),
      Table.Column(words(.columnState), width: .fixed(14)),
      Table.Column(words(.columnDue), width: .fixed(10)),
      Table.Column(words(.columnDays), width: .fixed(5), alignment: .right),
    ]
    list.table.emptyText = words(
      lines?.isEmpty == true && list.text.isEmpty ? .complaintsEmpty : .complaintsNothing)
    list.table.show(
      found.map { line in
        let record = line.complaint
        return Table.Row(
          id: String(record.id.rawValue),
          cells: [
            record.number.description, words.date(record.receivedOn, style: .short),
            record.intake.name,
            record.intake.about?.number.description ?? record.intake.clerk?.surname ?? "",
            line.group == .overdue || line.group == .today
              ? line.group.map(words.name) ?? ""
              : line.isToForward ? words(.complaintToForward) : words.name(of: record.state),
            words.date(record.dueOn, style: .short), line.daysLeft.map(String.init) ?? "",
          ],
          tone: line.group == .overdue
            ? .alarm : line.group == .today || line.isToForward ? .warning : .normal)
      })
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    list.draw(
      on: &canvas, in: area, label: context.words(.casesSearch), note: counts(context),
      focused: true, signs: context.signs)
  }

  /// The parts with their counts, the one that is shown in brackets.
  private func counts(_ context: DeskContext) -> String {
    Part.all.map { candidate in
      let count = (lines ?? []).count { candidate.shows($0) }
      let text = "\(context.words.name(of: candidate)) \(count)"
      return candidate == part ? "[\(text)]" : text
    }.joined(separator: "  ")
  }

  static func document(_ lines: [ComplaintLine], _ context: DeskContext, _ words: Words) -> Document
  {
    let office = context.office.map { words.text($0.entry.name) } ?? ""
    return Document(
      kind: .complaints, title: words(.complaintsTitle),
      blocks: [
        .field(label: words(.sheetOffice), value: office),
        .field(label: words(.subjectMade), value: words.date(context.today)), .rule,
      ]
        + lines.map { line in
          let record = line.complaint
          return .item(
            mark: .plain, number: record.number.description, text: record.intake.name,
            note: [
              words.name(of: record.state),
              words(.complaintDue) + " " + words.date(record.dueOn, style: .short),
              record.intake.about?.number.description ?? "",
            ].filter { !$0.isEmpty }.joined(separator: ", "))
        } + [.rule, .paragraph(words(.printNotOfficialForm))])
  }
}

extension Words {
  func name(of part: ComplaintList.Part) -> String {
    switch part {
    case .open: self(.complaintsOpen)
    case .group(let group): name(of: group)
    case .ended: self(.complaintsEnded)
    }
  }
}
