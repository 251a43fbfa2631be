import Casework
import Foundation
import GRDB

/// What was made anew from history.
public struct RepairReport: Hashable, Sendable {
  public internal(set) var cases: [CaseID] = []
  public internal(set) var tickets: [TicketID] = []
  public internal(set) var staff: [StaffID] = []
  public internal(set) var settings = false
  public internal(set) var directory = false
  public internal(set) var complaints: [ComplaintID] = []
  /// Figures, slips or terms of complaints.
  public internal(set) var quality = false
  /// Which cases stood on whose lists.
  public internal(set) var shown = false
  public internal(set) var counters = 0
  /// Guards against rewriting history that were put back, and triggers of somebody else that were taken away.
  public internal(set) var guards: [String] = []
  public internal(set) var searchIndex = false
  /// What was found and cannot be made anew: drafts have no history.
  public internal(set) var left: [VerificationProblem] = []

  public var changedSomething: Bool {
    !cases.isEmpty || !tickets.isEmpty || !staff.isEmpty || !complaints.isEmpty || settings
      || directory || quality || shown || counters > 0 || !guards.isEmpty || searchIndex
  }
}

extension CaseStore {
  /// Makes current rows, counters and the search index anew from the acts, all or nothing; recorded
  /// with the settings. Only a manager may.
  ///
  /// - Throws: `cannotRepair` when the history itself is not whole: nothing is changed then.
  public func repair(login: String, at moment: Moment) throws(StoreFailure) -> RepairReport {
    let isIndexWhole = try searchIndexIsWhole()
    return try write { db in
      try? db.execute(sql: "REINDEX")
      var check = Verification(expectedHead: nil)
      try check.checkEverything(db)
      if let broken = check.report.problems.first(where: { !$0.canBeRepaired }) {
        throw StoreFailure.cannotRepair(broken)
      }
      var report = RepairReport()
      report.searchIndex = !isIndexWhole
      for problem in check.report.problems {
        switch problem {
        case .changedCase(let id), .missingCase(let id):
          try Self.rebuildCase(id, by: check, in: db)
          report.cases.append(id)
        case .changedTicket(let id): report.tickets.append(id)
        case .changedStaff(let id): report.staff.append(id)
        case .changedSettings: report.settings = true
        case .changedDirectory: report.directory = true
        case .changedComplaint(let id): report.complaints.append(id)
        case .changedQuality: report.quality = true
        case .changedCounter: report.counters += 1
        case .changedShown: report.shown = true
        case .missingGuard(let name), .foreignGuard(let name): report.guards.append(name)
        default: report.left.append(problem)
        }
      }
      if !report.tickets.isEmpty { try TicketRows.rebuild(by: &check, in: db) }
      if !report.staff.isEmpty { try Self.rebuildStaff(by: &check, in: db) }
      if report.settings { try Self.rebuildSettings(by: &check, in: db) }
      if report.directory {
        try DirectoryOverlayRows.rebuild(from: try check.directoryOfHistory(db), in: db)
      }
      if !report.complaints.isEmpty { try Self.rebuildComplaints(by: &check, in: db) }
      if report.quality { try QualityRows.rebuild(from: try check.qualityActs(db), in: db) }
      if report.shown { try ShownRows.rebuild(from: try check.usesOfHistory(db), in: db) }
      if report.counters > 0 { try Self.rebuildCounters(in: db) }
      if !report.guards.isEmpty { try Self.rebuildGuards(report.guards, in: db) }
      try db.execute(
        sql: """
          INSERT INTO case_words (case_words) VALUES ('rebuild');
          INSERT INTO case_places (case_places) VALUES ('rebuild');
          """)
      guard
        let member = try Row.fetchOne(
          db, sql: "SELECT \(StaffColumn.list) FROM staff WHERE login = ? AND active",
          arguments: [login]
        ).map(StaffRows.member)
      else { throw StoreFailure.notPermitted(.notActive) }
      guard member.may(.repairStore) else {
        throw RefusedRight(right: .repairStore, staff: member.id)
      }
      if report.changedSomething {
        let act = SettingsAct.repaired(
          RepairNote(
            cases: report.cases.map(\.rawValue), staff: report.staff.map(\.rawValue),
            guards: report.guards))
        try BackupRows.record(act, by: member.signature, at: moment, in: db)
      }
      return report
    }
  }

  private static func rebuildCase(_ id: CaseID, by check: Verification, in db: Database) throws {
    guard case .made(let record, let formerly) = try check.rebuild(id, db) else {
      throw StoreFailure.cannotRepair(.caseWithoutHistory(id))
    }
    // The search index is built anew as a whole afterwards.
    try db.execute(sql: "DELETE FROM cases WHERE id = ?", arguments: [id.rawValue])
    _ = try CaseRows.insert(record, formerly: formerly, in: db)
  }

  private static func rebuildStaff(by check: inout Verification, in db: Database) throws {
    let made = try check.staffOfHistory(db).values.sorted { $0.id.rawValue < $1.id.rawValue }
    // Acts point at staff; the rows are replaced before anybody looks.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    try db.execute(sql: "DELETE FROM staff")
    for member in made { try StaffRows.insert(member, in: db) }
  }

  private static func rebuildSettings(by check: inout Verification, in db: Database) throws {
    let acts = try check.payloads(of: "settings", as: SettingsAct.self, db)
    try db.execute(sql: "DELETE FROM settings")
    for act in acts {
      if case .founded(let settings) = act {
        try settings.save(db)
      } else {
        try BackupRows.save(act, in: db)
      }
    }
  }

  private static func rebuildCounters(in db: Database) throws {
    let numbers = try String.fetchAll(db, sql: "SELECT number FROM cases ORDER BY id")
    let century = try Int.fetchOne(db, sql: "SELECT max(year) / 100 * 100 FROM counters") ?? 2000
    try db.execute(sql: "DELETE FROM counters")
    for number in numbers {
      guard let number = try? CaseNumber(parsing: number) else { throw StoreFailure.unreadable }
      try db.execute(
        sql: """
          INSERT INTO counters (office, year, last) VALUES (?, ?, ?)
          ON CONFLICT (office, year) DO UPDATE SET last = max(last, excluded.last)
          """,
        arguments: [number.office, century + number.year % 100, number.sequence])
    }
  }

  private static func rebuildGuards(_ names: [String], in db: Database) throws {
    let expected = try Schema.expectedGuards()
    for name in names {
      let quoted = name.replacing("\"", with: "\"\"")
      try db.execute(sql: "DROP TRIGGER IF EXISTS \"\(quoted)\"")
      if let sql = expected[name] { try db.execute(sql: sql) }
    }
  }
}

extension VerificationProblem {
  /// Whether what is wrong follows from a history that is whole.
  public var canBeRepaired: Bool {
    switch self {
    case .changedCase, .missingCase, .changedTicket, .changedStaff, .changedSettings,
      .changedDirectory, .changedComplaint, .changedQuality, .changedCounter, .missingGuard,
      .foreignGuard, .changedShown,
      .searchIndex, .unreadableDraft:
      true
    default: false
    }
  }
}
