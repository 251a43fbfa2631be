import Casework
import Foundation
import GRDB
import Standards

extension CaseStore {
  /// What the indicators look at in the cases of a stretch of days: all that were opened, ready or
  /// delivered in it, all that were not ready by its end, and all of which something was entered late, as
  /// that may count on another day.
  ///
  /// - Parameter to: the last day, itself among them.
  /// - Throws: `damaged` when a row cannot be understood.
  public func caseFacts(from: CivilDate, to: CivilDate) throws(StoreFailure) -> [CaseFacts] {
    try read { db in
      try Service.all.flatMap { service in
        try Row.fetchAll(
          db.cachedStatement(sql: Self.factsSQL),
          arguments: [
            "service": service.rawValue, "from": from.description, "to": to.description,
          ]
        ).map(Self.facts)
      }
    }
  }

  /// Lines of these cases, the oldest first.
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func caseLines(_ ids: [CaseID]) throws(StoreFailure) -> [CaseLine] {
    try read { db in
      let list = "[" + ids.map { String($0.rawValue) }.joined(separator: ",") + "]"
      return try Row.fetchAll(
        db,
        sql: """
          SELECT \(CaseLineColumn.list) FROM cases
          WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
          """, arguments: [list]
      ).map(CaseRows.line)
    }
  }

  private static let factsSQL = """
    SELECT \(FactsColumn.list) FROM cases WHERE id IN (
      SELECT id FROM cases INDEXED BY cases_by_quality
      WHERE service = :service AND opened_on <= :to AND (
        opened_on >= :from OR ready_on >= :from OR delivered_on >= :from
        OR (ready_on IS NULL AND state NOT IN ('withdrawn', 'voided')))
      UNION SELECT id FROM cases \(PartialIndex.casesEnteredLate.rows) AND service = :service)
    ORDER BY id
    """

  /// The columns of the facts of a case; `told` is read as `ToldFacts`.
  private enum FactsColumn: Int, SelectedColumn {
    case id, number, service, state, openedOn, acceptedOn, dueOn, readyOn, deliveredOn, told

    static let expressions = [
      Self.told: """
      json_extract(CAST(record AS TEXT), '$.attempts', '$.corrections', '$.recordedPauses',
        '$.ready.at.date', '$.recordedLateEntries', '$.acceptance.earlier')
      """
    ]
    static let list = listed()
  }

  private static func facts(_ row: Row) throws -> CaseFacts {
    func date(_ column: FactsColumn) throws -> CivilDate? {
      guard let text = row[column] as String? else { return nil }
      guard let date = CivilDate(iso: text) else { throw StoreFailure.unreadable }
      return date
    }
    let service = Service(rawValue: row[FactsColumn.service])
    guard let number = try? CaseNumber(parsing: row[FactsColumn.number] as String),
      let state = CaseState(rawValue: row[FactsColumn.state]), let openedOn = try date(.openedOn)
    else { throw StoreFailure.unreadable }
    let told = try StoredJSON.decode(
      ToldFacts.self, from: Data((row[FactsColumn.told] as String).utf8))
    return CaseFacts(
      id: CaseID(rawValue: row[FactsColumn.id]), number: number, service: service, state: state,
      openedOn: openedOn, visits: told.attempts.count,
      completeAtFirst: told.attempts.first?.missing == 0, corrections: told.corrections,
      acceptedOn: try date(.acceptedOn), dueOn: try date(.dueOn), readyOn: try date(.readyOn),
      deliveredOn: try date(.deliveredOn), pauses: told.pauses,
      readyEnteredOn: told.readyEnteredOn, lateEntries: told.lateEntries,
      earlierDeadlines: told.earlierDeadlines)
  }

  /// The parts of a record that no column holds, in the order they are asked for.
  private struct ToldFacts: Decodable {
    let attempts: [HandInAttempt]
    let corrections: [CorrectionRecord]
    let pauses: [Pause]
    let readyEnteredOn: CivilDate?
    let lateEntries: [LateEntry]
    let earlierDeadlines: [EarlierDeadline]

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      attempts = try values.decode([HandInAttempt].self)
      corrections = try values.decode([CorrectionRecord].self)
      pauses = try values.decodeIfPresent([Pause].self) ?? []
      readyEnteredOn = try values.decodeIfPresent(CivilDate.self)
      lateEntries = try values.decodeIfPresent([LateEntry].self) ?? []
      earlierDeadlines = try values.decodeIfPresent([EarlierDeadline].self) ?? []
    }
  }
}
