import GRDBSQLite

/// The SQLite that the machine has: a library of the system, which may be older than the one the
/// program was built with.
enum Library {
  /// The first that knows STRICT tables, as SQLite counts its versions; without them a store cannot
  /// even be looked into.
  static let needed: Int32 = 3_037_000

  static var installed: Int32 { sqlite3_libversion_number() }

  /// - Parameter found: the version that is there, `3_037_002` for 3.37.2.
  static func check(_ found: Int32) throws(StoreFailure) {
    guard found < needed else { return }
    throw .oldLibrary(found: name(found), needed: name(needed))
  }

  private static func name(_ version: Int32) -> String {
    "\(version / 1_000_000).\(version / 1000 % 1000).\(version % 1000)"
  }
}
