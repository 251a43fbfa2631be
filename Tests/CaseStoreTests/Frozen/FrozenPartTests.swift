import GRDB
import Testing

@testable import CaseStore

/// What SQL looks for inside of records.
struct FrozenPartTests {
  /// Indicators, waits, the shelf and migrations read parts of a record where it lies.
  @Test(arguments: [
    ("case-1", "json_extract(r, '$.acceptance.deadline.countedDay')", "2009-06-08"),
    ("case-1", "json_array_length(r, '$.attempts')", "1"),
    ("case-1", "json_array_length(r, '$.corrections')", "1"),
    ("case-1", "json_array_length(r, '$.recordedPauses')", "2"),
    ("case-1", "json_extract(r, '$.delivery.way.posted') IS NOT NULL", "1"),
    ("case-2", "json_extract(r, '$.delivery.way.posted') IS NOT NULL", "0"),
    // Whom nobody calls for renewal any more.
    ("case-5", #"instr(CAST(r AS BLOB), CAST('"because":"died"' AS BLOB)) > 0"#, "1"),
    ("case-4", #"instr(CAST(r AS BLOB), CAST('"custody":"kept"' AS BLOB)) > 0"#, "1"),
    ("case-3", #"instr(CAST(r AS BLOB), CAST('"custody":"kept"' AS BLOB)) > 0"#, "0"),
    ("complaint-1", "json_extract(r, '$.intake.clerk.id')", "2"),
  ]) func `a part of a record is found where SQL looks for it`(
    _ record: String, _ expression: String, _ expected: String
  ) throws {
    let bytes = try Samples.bytes("records/\(record).json")
    let queue = try DatabaseQueue()
    let found = try queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT CAST(\(expression) AS TEXT) FROM (SELECT CAST(? AS TEXT) AS r)",
        arguments: [bytes])
    }
    #expect(found == expected)
  }
}
