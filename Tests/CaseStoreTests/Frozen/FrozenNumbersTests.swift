import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

/// Rows of the tables that step 13 brought, in an office of their own: the history of the other one is
/// a sample already.
struct FrozenNumbersTests {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    try store.write { db in
      for act in FrozenAct.batches + [FrozenAct.closed] {
        try QualityRows.record(act, by: FrozenAct.saule, at: moment("2009-07-01"), in: db)
      }
    }
  }

  private func rows(of table: String) throws -> String {
    try store.read { db in
      let columns = try db.columns(in: table).filter { $0.type != "BLOB" }.map(\.name)
      let pairs = columns.map { "'\($0)', \($0)" }.joined(separator: ", ")
      return try String.fetchAll(
        db,
        sql:
          "SELECT json_object(\(pairs)) FROM \(table) ORDER BY \(columns.joined(separator: ", "))"
      ).map { $0 + "\n" }.joined()
    }
  }

  @Test(arguments: ["survey_batches", "survey_answers", "signed_reports"])
  func `rows are written as they were`(_ table: String) throws {
    try Samples.compare(Data(try rows(of: table).utf8), with: "rows/\(table).jsonl")
  }

  @Test func `batches that were written are read as what they are`() throws {
    let batches = try store.surveyBatches(from: day("2009-06-01"), to: day("2009-06-30"))
    #expect(batches.map(\.entered) == [FrozenAct.entered(1), FrozenAct.entered(2)])
    #expect(batches.map(\.voided?.reason) == [nil, "екі рет саналған"])
    #expect(try store.verify().isSound)
  }

  @Test func `a report that was signed is read as what it was, digest and all`() throws {
    let report = try #require(try store.signedReports().first)
    #expect(FrozenAct.closed == .periodClosed(report))
    #expect(report.digest == "fc3a4aca24530c4ec5e60f2061bc4ba8194fd1d59ecc0deb3fcae60aebee6f17")
  }
}
