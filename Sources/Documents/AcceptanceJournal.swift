import Casework
import Directory
import Standards
import Wording
import Words

/// What was accepted in a period, with the head of the history it rests on.
public struct AcceptanceJournal {
  /// In the order they were accepted.
  let records: [CaseRecord]
  let from: CivilDate
  let to: CivilDate
  /// The digest of the last act, as `verify` prints it.
  let head: String
  let office: Office
  let made: Moment

  public init(
    _ records: [CaseRecord], from: CivilDate, to: CivilDate, head: String, office: Office,
    made: Moment
  ) {
    self.records = records
    self.from = from
    self.to = to
    self.head = head
    self.office = office
    self.made = made
  }

  /// Whose cases stand in it.
  public var cases: [CaseID] { records.map(\.id) }

  public func document(_ words: Words) -> Document {
    Document(
      kind: .journal, title: words.name(of: .journal),
      blocks: [
        .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
        .field(
          label: words(.printsPeriod),
          value: words(
            .printsPeriodValue(
              from: words.date(from, style: .short), to: words.date(to, style: .short)))),
        .field(
          label: words(.printsMade),
          value: words.date(made.date) + ", " + words.time(minuteOfDay: made.minuteOfDay)),
        .paragraph(
          StandardID.all.map { words.citation(Citation(standard: $0, paragraph: 15)) }
            .joined(separator: "; ")),
        table(words), .paragraph(words(.printsAccepted(count: records.count))),
        .field(label: words(.printsChain), value: head),
        .paragraph(words(.printsChainWhy)), .signature(words(.printsHead)),
        .paragraph(words(.printNotOfficialForm)),
      ])
  }

  private func table(_ words: Words) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Table.Column("№", share: 1),
          Document.Table.Column(words(.columnNumber), share: 4),
          Document.Table.Column(words(.columnAccepted), share: 4),
          Document.Table.Column(words(.columnName), share: 6),
          Document.Table.Column(words(.columnService), share: 3),
          Document.Table.Column(words(.columnDue), share: 3),
          Document.Table.Column(words(.sheetClerk), share: 4),
        ],
        rows: records.enumerated().compactMap { place, record in
          record.acceptance.map { row(place + 1, record, $0, words) }
        }))
  }

  private func row(
    _ place: Int, _ record: CaseRecord, _ acceptance: Acceptance, _ words: Words
  ) -> [String] {
    let ended = record.state == .voided || record.state == .withdrawn
    return [
      String(place), record.number.description,
      words.date(acceptance.asOf, style: .short)
        + (acceptance.asOf == acceptance.at.date
          ? " " + words.time(minuteOfDay: acceptance.at.minuteOfDay) : ""),
      record.person.fullName + (ended ? " (\(words.name(of: record.state)))" : ""),
      words(WordKey(rawValue: "service.\(record.service.rawValue)-short")),
      record.dueDate.map { words.date($0, style: .short) } ?? "?", acceptance.clerkSurname,
    ]
  }
}
