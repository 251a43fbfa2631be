import Casework
import Directory
import Standards
import Wording
import Words

/// The deadline board, the shelf, the call list or who holds what, on paper.
public struct DayDocument {
  public enum Part: Hashable {
    case deadlines(DeadlineBoard)
    case shelf([ShelfLine], left: [LeftBehindLine])
    case renewals([RenewalLine])
    case clerks([Workload])
  }

  let part: Part
  let office: Office?
  let made: Moment
  /// The surname of a member of staff.
  let surname: (StaffID) -> String

  public init(
    _ part: Part, office: Office?, made: Moment, surname: @escaping (StaffID) -> String
  ) {
    self.part = part
    self.office = office
    self.made = made
    self.surname = surname
  }

  public var kind: Document.Kind {
    switch part {
    case .deadlines: .deadlines
    case .shelf: .shelf
    case .renewals: .renewals
    case .clerks: .clerks
    }
  }

  public func document(_ words: Words) -> Document {
    Document(
      kind: kind, title: words.name(of: kind),
      blocks: [
        .field(
          label: words(.sheetOffice), value: office.map { words.text($0.entry.name) } ?? ""),
        .field(
          label: words(.printsMade),
          value: words.date(made.date) + ", " + words.time(minuteOfDay: made.minuteOfDay)),
      ] + lines(words) + [.paragraph(words(.printNotOfficialForm))])
  }

  private func lines(_ words: Words) -> [Document.Block] {
    switch part {
    case .deadlines(let board):
      return [term(words)]
        + BoardGroup.allCases.filter { board.count($0) > 0 }.flatMap { group in
          let lines = board.lines(in: group)
          return [
            .heading("\(words(WordKey(rawValue: "board." + group.rawValue))): \(lines.count)"),
            table(
              [words(.columnDue), words(.columnLeft)],
              lines.map { ($0.file, [due($0, words), $0.daysLeft.map(String.init) ?? ""]) }, words),
          ]
        }
    case .shelf(let lines, let left):
      return [
        .paragraph(
          StandardID.all.map {
            words.citation(Citation(standard: $0, paragraph: 18, item: "4)"))
          }.joined(separator: "; ") + ", A28"),
        table(
          [words(.columnReady), words(.columnDays), words(.columnPhone)],
          lines.map {
            ($0.file, [short($0.readyOn, words), String($0.days), $0.file.phone ?? ""])
          }, words),
      ]
        + (left.isEmpty
          ? []
          : [
            .heading(words(.shelfLeftBehind)),
            table(
              [words(.columnWhat), words(.columnSince), words(.columnDays)],
              left.map { line in
                (
                  line.file,
                  [
                    words(.shelfPapers(count: line.papers)), short(line.since, words),
                    String(line.days),
                  ]
                )
              }, words),
          ])
    case .renewals(let lines):
      return [
        .paragraph(
          StandardShelf.current.renewed.flatMap { standard in
            [words.citation(Citation(standard: standard.id, paragraph: 12))] + standard.endReadings
          }.joined(separator: ", ")),
        table(
          [words(.columnRenewal), words(.columnPhone), words(.printsCall)],
          lines.map {
            ($0.file, [short($0.renewalOn, words), $0.file.phone ?? "", "[ ]"])
          }, words),
      ]
    case .clerks(let loads): return [term(words), clerks(loads, words)]
    }
  }

  private func term(_ words: Words) -> Document.Block {
    .paragraph(
      StandardID.all.map {
        words.citation(Citation(standard: $0, paragraph: 7, item: "1)"))
      }.joined(separator: "; "))
  }

  private func table(
    _ more: [String], _ rows: [(BoardCase, [String])], _ words: Words
  ) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Table.Column(words(.columnNumber), share: 5),
          Document.Table.Column(words(.columnName), share: 7),
          Document.Table.Column(words(.columnService), share: 3),
          Document.Table.Column(words(.columnClerk), share: 4),
        ] + more.map { Document.Table.Column($0, share: 3) },
        rows: rows.map { file, cells in
          [
            file.number.description, file.name,
            words(WordKey(rawValue: "service.\(file.service.rawValue)-short")),
            surname(file.clerk),
          ] + cells
        }))
  }

  private func clerks(_ loads: [Workload], _ words: Words) -> Document.Block {
    let groups = BoardGroup.allCases
    return .table(
      Document.Table(
        columns: [Document.Table.Column(words(.columnClerk), share: 5)]
          + (groups.map { words(WordKey(rawValue: "board." + $0.rawValue)) }
          + [words(.statusReady), words(.printsTotal)])
          .map { Document.Table.Column($0, share: 2) },
        rows: loads.map { load in
          [surname(load.clerk)] + groups.map { String(load.groups[$0] ?? 0) }
            + [String(load.ready), String(load.total)]
        }))
  }

  private func due(_ line: BoardLine, _ words: Words) -> String {
    line.file.dueOn.map { short($0, words) } ?? "?"
  }

  private func short(_ date: CivilDate, _ words: Words) -> String {
    words.date(date, style: .short)
  }
}
