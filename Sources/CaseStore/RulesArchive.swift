import Foundation
import GRDB

/// A file of the rules, byte for byte.
public struct LawFile: Hashable, Sendable {
  public let name: String
  public let bytes: Data

  public init(name: String, bytes: Data) {
    self.name = name
    self.bytes = bytes
  }
}

extension VerificationReport {
  /// Notes rules by which cases were judged and that are kept no more: the archive has no history of its
  /// own.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public mutating func noteMissingRules(of store: CaseStore) throws(StoreFailure) {
    problems += try store.missingRules().map { .missingRules(version: $0) }
  }
}

extension CaseStore {
  /// Keeps the files of a version of the rules, so that a case is explained by the rules of its
  /// day. A version that is kept already stays as it is.
  ///
  /// - Throws: `busy` or `diskFull`: none of the files is kept then.
  public func archive(_ files: [LawFile], as version: String) throws(StoreFailure) {
    if try read({ db in try Self.isArchived(version, in: db) }) { return }
    try apart { () throws(StoreFailure) in
      try write { db in
        for file in files {
          try db.execute(
            sql: "INSERT OR IGNORE INTO rules_archive (version, name, bytes) VALUES (?, ?, ?)",
            arguments: [version, file.name, file.bytes])
        }
      }
    }
  }

  /// The files of a version, by name; empty when it is not kept.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func lawFiles(of version: String) throws(StoreFailure) -> [LawFile] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT name, bytes FROM rules_archive WHERE version = ? ORDER BY name",
        arguments: [version]
      ).map { LawFile(name: $0["name"], bytes: $0["bytes"]) }
    }
  }

  /// The versions of the rules by which cases were judged and that are not kept, by name.
  func missingRules() throws(StoreFailure) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT json_extract(CAST(record AS TEXT), '$.rulesVersion') AS version FROM cases
          WHERE version IS NOT NULL AND version NOT IN (SELECT version FROM rules_archive)
          ORDER BY version
          """)
    }
  }

  private static func isArchived(_ version: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM rules_archive WHERE version = ?)",
      arguments: [version]) ?? false
  }
}
