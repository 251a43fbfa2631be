import Casework
import Foundation
import GRDB
import Standards

/// What happened to the office's directory. Its raw names are stored for good.
enum DirectoryAct: Hashable, Codable, Sendable {
  case corrected(DirectoryOverlay)
  /// The shipped value stands again.
  case restored(DirectoryOverlay)

  init(_ overlay: DirectoryOverlay) {
    self = overlay.value == nil ? .restored(overlay) : .corrected(overlay)
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case corrected
    case restored
  }

  var kind: String {
    switch self {
    case .corrected: CodingKeys.corrected.rawValue
    case .restored: CodingKeys.restored.rawValue
    }
  }

  var overlay: DirectoryOverlay {
    switch self {
    case .corrected(let overlay), .restored(let overlay): overlay
    }
  }
}

/// What becomes of one field of one entry.
public struct DirectoryChange: Hashable, Sendable {
  public let entry: String
  public let field: String
  /// `nil` puts the shipped value back.
  public let value: String?
  public let reason: String

  public init(entry: String, field: String, value: String?, reason: String) {
    self.entry = entry
    self.field = field
    self.value = value
    self.reason = reason
  }
}

extension CaseStore {
  /// The corrections in force, by entry and field.
  ///
  /// - Throws: `damaged` when a correction cannot be understood.
  public func directoryOverlays() throws(StoreFailure) -> [DirectoryOverlay] {
    try read { db in try DirectoryOverlayRows.all(in: db) }
  }

  /// Corrects the directory, all changes or none, an act each; only a manager may. A change that
  /// changes nothing is not recorded.
  ///
  /// - Returns: how many were made.
  /// - Throws: `refused` for one without a reason; `notPermitted`; `busy`.
  public func changeDirectory(
    _ changes: [DirectoryChange], by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> Int {
    try write { db in
      let manager = try StaffRows.allowed(.correctDirectory, staff, in: db)
      let signature = manager.signature
      var kept = Dictionary(
        try DirectoryOverlayRows.all(in: db).map { ([$0.entry, $0.field], $0.value) },
        uniquingKeysWith: { first, _ in first })
      var made = 0
      for change in changes {
        let key = [change.entry, change.field]
        guard change.value != kept[key] ?? nil else { continue }
        guard change.reason.contains(where: { !$0.isWhitespace }) else {
          throw ActRefusal.reasonNeeded
        }
        let act = DirectoryAct(
          DirectoryOverlay(
            entry: change.entry, field: change.field, value: change.value, reason: change.reason,
            by: signature.surname + " " + signature.given, on: moment.date))
        let stored = try ActLog.append(
          act, kind: act.kind, about: .directory(change.entry), by: signature, at: moment, in: db)
        try DirectoryOverlayRows.save(stored.overlay, in: db)
        kept[key] = change.value
        made += 1
      }
      return made
    }
  }
}

enum DirectoryOverlayRows {
  /// The columns of a correction.
  private enum OverlayColumn: Int, SelectedColumn {
    case entry, field, value, reason, byName, civilDate

    static let list = listed()
  }

  static func all(in db: Database) throws -> [DirectoryOverlay] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(OverlayColumn.list) FROM directory_overlays ORDER BY entry, field
        """)
    return try rows.map { row in
      guard let date = CivilDate(iso: row[OverlayColumn.civilDate] as String) else {
        throw StoreFailure.unreadable
      }
      return DirectoryOverlay(
        entry: row[OverlayColumn.entry], field: row[OverlayColumn.field],
        value: row[OverlayColumn.value], reason: row[OverlayColumn.reason],
        by: row[OverlayColumn.byName], on: date)
    }
  }

  static func save(_ overlay: DirectoryOverlay, in db: Database) throws {
    guard let value = overlay.value else {
      return try db.execute(
        sql: "DELETE FROM directory_overlays WHERE entry = ? AND field = ?",
        arguments: [overlay.entry, overlay.field])
    }
    try db.execute(
      sql: """
        INSERT INTO directory_overlays (\(OverlayColumn.list)) VALUES (\(OverlayColumn.places))
        ON CONFLICT (entry, field) DO UPDATE SET value = excluded.value,
          reason = excluded.reason, by_name = excluded.by_name, civil_date = excluded.civil_date
        """,
      arguments: [
        overlay.entry, overlay.field, value, overlay.reason, overlay.by, overlay.on.description,
      ])
  }

  static func rebuild(from overlays: [DirectoryOverlay], in db: Database) throws {
    try db.execute(sql: "DELETE FROM directory_overlays")
    for overlay in overlays { try save(overlay, in: db) }
  }
}

extension Verification {
  /// The corrections that history leaves in force.
  mutating func directoryOfHistory(_ db: Database) throws -> [DirectoryOverlay] {
    var made: [[String]: DirectoryOverlay] = [:]
    for act in try payloads(of: "directory", as: DirectoryAct.self, db) {
      let overlay = act.overlay
      made[[overlay.entry, overlay.field]] = overlay.value == nil ? nil : overlay
    }
    return made.values.sorted { ($0.entry, $0.field) < ($1.entry, $1.field) }
  }

  mutating func checkDirectory(_ db: Database) throws {
    let made = try directoryOfHistory(db)
    if (try? DirectoryOverlayRows.all(in: db)) != made { report.problems.append(.changedDirectory) }
  }
}

extension Schema {
  /// The office's own values for what the directory ships, one a field of an entry.
  static let directoryOverlays = """
    CREATE TABLE directory_overlays (
      entry TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      reason TEXT NOT NULL,
      by_name TEXT NOT NULL,
      civil_date TEXT NOT NULL,
      PRIMARY KEY (entry, field)
    ) STRICT, WITHOUT ROWID;
    """
}

extension DirectoryAct: GivesReasons {
  var writtenReasons: [String] { [overlay.reason] }
}
