import Casework
import Controls
import KazakhText
import Papers
import Reception
import Screen
import Standards
import Words

/// The register of complaints, the most urgent first. Insert registers one, Enter opens one.
struct ComplaintList: DeskScreen {
  /// What is shown of the register.
  enum Part: Hashable {
    case open
    case group(BoardGroup)
    case ended

    static let all: [Part] =
      [.open] + BoardGroup.allCases.filter { $0 != .stopped }.map(Part.group) + [.ended]

    func shows(_ line: ComplaintLine) -> Bool {
      switch self {
      case .open: line.group != nil
      case .group(let group): line.group == group
      case .ended: line.group == nil
      }
    }
  }

  private var field = TextField(maximumLength: 60)
  private var table = Table(columns: [], emptyText: "")
  private var lines: [ComplaintLine]?
  private(set) var part = Part.open
  private var isWide = false

  init(_ view: DeskView) {}

  var place: Place { .complaints }
  var reading: OfficeRead? { .complaints }

  func heading(_ view: DeskView) -> String { view.words(.complaintsTitle) }

  func topic(_ view: DeskView) -> WhyTopic {
    .complaintsRegister
  }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    switch command {
    case .choose, .print: table.rows.isEmpty ? .complaintsNothing : nil
    default: nil
    }
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    isWide = area.width >= BoardRows.wide
    showRows(view)
    table.fit(area.inset(top: 2))
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .command(.add): return [.open(.complaintForm(about: nil))]
    case .command(.explain): return [.show(.complaintProcedure)]
    case .command(.nextGroup):
      let next = (Part.all.firstIndex(of: part) ?? 0) + 1
      part = Part.all.indices.contains(next) ? Part.all[next] : .open
      beginAnew(view)
    case .command(.print):
      return [.open(.paper(.complaints(found), named: "complaints", topic(view)))]
    case .found(.complaints(let lines), _): self.lines = lines
    case .input(let input):
      switch field.handle(input) {
      case .changed: beginAnew(view)
      case .refused(let refusal): return [.say(view.words.sentence(for: refusal), .warning)]
      case .moved: break
      case .ignored: if case .open = table.handle(input) { return open() }
      }
    default: break
    }
    return []
  }

  private func open() -> [Effect] {
    guard let id = table.cursor.flatMap(Int64.init) else { return [] }
    return [.show(.complaint(ComplaintID(rawValue: id)))]
  }

  private mutating func beginAnew(_ view: DeskView) {
    showRows(view)
    if let first = table.rows.first { table.moveCursor(to: first.id) }
  }

  // MARK: Rows

  private var found: [ComplaintLine] {
    (lines ?? []).filter { part.shows($0) && fits($0) }
  }

  /// By what is typed, in whichever layout.
  private func fits(_ line: ComplaintLine) -> Bool {
    let typed = field.text.split(separator: " ").joined(separator: " ")
    if typed.isEmpty { return true }
    let intake = line.complaint.intake
    let key = SearchKey.forgiving(
      [
        intake.name, line.complaint.number.description, intake.about?.number.description ?? "",
        intake.about?.number.digits ?? "", intake.clerk?.surname ?? "", intake.contact ?? "",
      ].joined(separator: " "))
    return ([typed] + Layout.inOtherLayout(typed)).contains { reading in
      SearchKey.forgiving(reading).split(separator: " ").allSatisfy { key.contains($0) }
    }
  }

  private mutating func showRows(_ view: DeskView) {
    let words = view.words
    table.columns = [
      Table.Column(words(.columnNumber), width: .fixed(9)),
      Table.Column(
        words(.complaintShortReceived), width: .fixed(10), leftOutBelow: BoardRows.wide),
      Table.Column(words(.complaintName), width: .flexible(minimum: 14)),
      Table.Column(words(.complaintColumnAbout), width: .fixed(14)),
      Table.Column(words(.columnState), width: .fixed(14)),
      Table.Column(words(.columnDue), width: .fixed(10)),
      Table.Column(words(.columnDays), width: .fixed(5), alignment: .right),
    ]
    table.emptyText = words(
      lines?.isEmpty == true && field.text.isEmpty ? .complaintsEmpty : .complaintsNothing)
    table.show(
      found.map { line in
        let record = line.complaint
        return Table.Row(
          id: String(record.id.rawValue),
          cells: [
            record.number.description, words.date(record.receivedOn, style: .short),
            record.intake.name,
            record.intake.about?.number.description ?? record.intake.clerk?.surname ?? "",
            line.group == .overdue || line.group == .today
              ? line.group.map(words.name) ?? "" : words.name(of: record.state),
            words.date(record.dueOn, style: .short), line.daysLeft.map(String.init) ?? "",
          ],
          tone: line.group == .overdue ? .alarm : line.group == .today ? .warning : .normal)
      })
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    let (top, rest) = area.splitTop(2)
    let line = Rect(column: top.column + 1, row: top.row, width: top.width - 2, height: 1)
    let start = canvas.write(
      view.words(.casesSearch), column: line.column, row: line.row, style: Style(.accent),
      clip: line)
    var second = line
    second.row += 1
    canvas.write(
      counts(view), column: second.column, row: second.row, style: Style(.muted), clip: second)
    table.draw(on: &canvas, in: rest, focused: true, signs: view.signs)
    field.draw(
      on: &canvas, in: line.inset(left: start + 1 - line.column), focused: true,
      signs: view.signs)
  }

  /// The parts with their counts, the one that is shown in brackets.
  private func counts(_ view: DeskView) -> String {
    Part.all.map { candidate in
      let count = (lines ?? []).count { candidate.shows($0) }
      let text = "\(view.words.name(of: candidate)) \(count)"
      return candidate == part ? "[\(text)]" : text
    }.joined(separator: "  ")
  }

  static func paper(_ lines: [ComplaintLine], _ view: DeskView, _ words: Words) -> Paper {
    let office = view.office.map { words.text($0.entry.name) } ?? ""
    return Paper(
      kind: .complaints, title: words(.complaintsTitle),
      blocks: [
        .field(label: words(.sheetOffice), value: office),
        .field(label: words(.subjectMade), value: words.date(view.today)), .rule,
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
