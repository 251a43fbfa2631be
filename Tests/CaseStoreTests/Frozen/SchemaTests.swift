import GRDB
import Testing

@testable import CaseStore

/// The shape of a store: the same however old it is, and a step the same for ever.
struct SchemaTests {
  /// Everything the schema says, by kind and name; blanks and comments do not count.
  private func shape(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT type || ' ' || name, tbl_name, sql FROM sqlite_schema")
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let sql = ((row[2] as String?) ?? "").split(separator: "\n")
          .filter { !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("--") }
          .flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
        return (row[0] as String, (row[1] as String) + ": " + sql)
      })
  }

  private func fresh(_ schema: Schema) throws -> [String: String] {
    let queue = try DatabaseQueue()
    try schema.migrator.migrate(queue)
    return try queue.read(shape)
  }

  @Test(arguments: SampleStore.all)
  func `a store of the past has the shape of a new one once it is opened`(_ sample: SampleStore)
    throws
  {
    let place = try Workplace()
    try sample.copy(to: place)
    let store = try CaseStore.open(at: place.path)
    let new = try fresh(.current)
    let old = try store.read(shape)
    for name in Set(new.keys).union(old.keys).sorted() { #expect(old[name] == new[name]) }
  }

  @Test(arguments: SampleStore.all)
  func `a step makes what it made in its day`(_ sample: SampleStore) throws {
    let steps = Schema.current.steps.filter { $0.number <= sample.version }
    let then = try sample.read(shape)
    let now = try fresh(Schema(steps: steps))
    let changed = Set(then.keys).union(now.keys).filter { then[$0] != now[$0] }
    #expect(changed.isEmpty != sample.isEarly, "\(changed.sorted())")
    if sample.isEarly {
      #expect(
        changed.isSubset(of: [
          "table tickets", "index tickets_by_carry", "table complaints", "index complaints_open",
        ]), "\(changed.sorted())")
    }
  }

  @Test(arguments: PartialIndex.allCases)
  func `a query repeats the condition its index was made with`(_ index: PartialIndex) throws {
    let sql = try #require(try fresh(.current)["index " + index.rawValue])
    let condition = index.condition.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(sql.hasSuffix(" WHERE " + condition), "\(sql)")
    let queue = try DatabaseQueue()
    try Schema.current.migrator.migrate(queue)
    let table = try #require(sql.split(separator: ":").first)
    try queue.read { db in
      let plan = try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN SELECT id FROM \(table) \(index.rows)"
      ).map { $0["detail"] as String }
      #expect(plan.allSatisfy { $0.contains("INDEX \(index.rawValue)") }, "\(plan)")
    }
  }
}
