import Casework
import Foundation
import GRDB

extension CaseStore {
  /// The filters one member of staff keeps, in the order of their names.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func filters(of staff: StaffID) throws(StoreFailure) -> [NamedFilter] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT name, query FROM views WHERE staff = ? ORDER BY name",
        arguments: [staff.rawValue]
      ).compactMap { row in
        // A view of a newer program that this one cannot read is left alone, not an obstacle.
        let query = try? JSONDecoder().decode(
          CaseQuery.self, from: Data((row["query"] as String).utf8))
        return query.map { NamedFilter(name: row["name"], query: $0) }
      }
    }
  }

  /// Keeps a view; one of the same name is replaced. Views change no case and are no part of history.
  ///
  /// - Throws: `busy`.
  public func keep(_ view: NamedFilter, of staff: StaffID) throws(StoreFailure) {
    try write { db in
      let query = String(decoding: try JSONEncoder().encode(view.query), as: UTF8.self)
      try db.execute(
        sql: """
          INSERT INTO views (staff, name, query) VALUES (?, ?, ?)
          ON CONFLICT (staff, name) DO UPDATE SET query = excluded.query
          """, arguments: [staff.rawValue, view.name.nfc, query])
    }
  }

  /// Ends a view; nothing happens when there is none of the name.
  ///
  /// - Throws: `busy`: it stays.
  public func discardFilter(named name: String, of staff: StaffID) throws(StoreFailure) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM views WHERE staff = ? AND name = ?",
        arguments: [staff.rawValue, name.nfc])
    }
  }
}
