import Casework
import Foundation
import GRDB
import Standards

extension Verification {
  mutating func checkCases(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(RecordColumn.list), \(CaseColumn.list) FROM cases ORDER BY id")
    var given: [CounterKey: (highest: Int, count: Int)] = [:]
    var isAhead = false
    let first = report.problems.count
    while let row = try rows.next() {
      report.cases += 1
      let id = CaseID(rawValue: row[RecordColumn.id])
      let digits: String = row[CaseColumn.number, after: RecordColumn.count]
      if let number = try? CaseNumber(parsing: digits) {
        let key = CounterKey(office: number.office, year: number.year)
        let old = given[key] ?? (0, 0)
        given[key] = (max(old.highest, number.sequence), old.count + 1)
      }
      switch try rebuild(id, db) {
      case .forgotten: continue
      case .nothing:
        isAhead = true
        report.problems.append(.caseWithoutHistory(id))
      case .spoiled(let problem):
        if !report.problems.contains(problem) { report.problems.append(problem) }
      case .made(let record, let formerly):
        let storedRevision: Int = row[CaseColumn.revision, after: RecordColumn.count]
        if storedRevision > record.revision { isAhead = true }
        let stored = try? StoredJSON.decode(CaseRecord.self, from: row[RecordColumn.record])
        let kept = Array(row.databaseValues.dropFirst(RecordColumn.count))
        if stored != record || kept != CaseRows.columns(of: record, formerly: formerly) {
          report.problems.append(.changedCase(id))
        }
      }
    }
    // A case that is ahead of a chain without holes: what is missing stood at the chain's end.
    if isAhead, !report.problems.prefix(first).contains(where: \.isHole) {
      report.problems.insert(.cutOff(after: report.acts), at: first)
    }
    try checkCounters(given, db)
    let lost = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT CAST(subject_id AS INTEGER) AS id FROM acts WHERE subject_kind = 'case'
        AND NOT EXISTS (SELECT 1 FROM cases WHERE cases.id = CAST(subject_id AS INTEGER))
        ORDER BY id
        """)
    report.problems += lost.map { .missingCase(CaseID(rawValue: $0)) }
  }

  private struct CounterKey: Hashable {
    let office: Int
    let year: Int
  }

  enum Rebuilt {
    case nothing
    case forgotten
    case spoiled(VerificationProblem)
    /// With the names from before corrections.
    case made(CaseRecord, formerly: [String])
  }

  func rebuild(_ id: CaseID, _ db: Database) throws -> Rebuilt {
    let subject = ActSubject.caseRecord(id)
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: CaseStore.historySQL), arguments: [subject.kind, subject.id])
    var record: CaseRecord?
    var formerly: [String] = []
    for row in rows {
      let seq: Int64 = row[ActColumn.seq]
      guard let told = try? CaseStore.recordedAct(row) else {
        return .spoiled(.unreadableAct(seq: seq))
      }
      guard let act = told.act, let by = told.by else { return .forgotten }
      do {
        if let before = record?.person {
          try record?.apply(act, at: told.at, by: by)
          if let person = record?.person {
            formerly = FormerNames.after(formerly, from: before, to: person)
          }
        } else if case .opened(let opening) = act {
          record = try CaseRecord(opening: opening, at: told.at, by: by)
        } else {
          return .nothing
        }
      } catch {
        return .spoiled(.unlawfulAct(seq: seq, error))
      }
    }
    return record.map { .made($0, formerly: formerly) } ?? .nothing
  }

  private mutating func checkCounters(
    _ given: [CounterKey: (highest: Int, count: Int)], _ db: Database
  ) throws {
    var kept: Set<CounterKey> = []
    for row in try Row.fetchAll(db, sql: "SELECT * FROM counters ORDER BY office, year") {
      let year: Int = row["year"]
      let key = CounterKey(office: row["office"], year: year % 100)
      let last: Int = row["last"]
      kept.insert(key)
      if given[key]?.highest != last || given[key]?.count != last {
        report.problems.append(.changedCounter(office: key.office, year: year))
      }
    }
    for key in given.keys.filter({ !kept.contains($0) }).sorted(by: { $0.year < $1.year }) {
      report.problems.append(.changedCounter(office: key.office, year: key.year))
    }
  }

  mutating func staffOfHistory(_ db: Database) throws -> [StaffID: StaffMember] {
    var made: [StaffID: StaffMember] = [:]
    for act in try payloads(of: "staff", as: StaffAct.self, db) { made[act.member.id] = act.member }
    return made
  }

  /// Who saw what and what was printed makes no row; it can only be unreadable.
  mutating func checkAccesses(_ db: Database) throws {
    _ = try payloads(of: ActSubject.access(CaseID(rawValue: 0)).kind, as: Access.self, db)
    _ = try payloads(
      of: ActSubject.Kind.complaintAccess.rawValue, as: Access.self, db)
    _ = try payloads(of: ActSubject.print(CaseID(rawValue: 0)).kind, as: PrintedCopy.self, db)
  }

  mutating func checkStaff(_ db: Database) throws {
    let made = try staffOfHistory(db)
    var seen: Set<StaffID> = []
    for row in try Row.fetchAll(db, sql: "SELECT \(StaffColumn.list) FROM staff ORDER BY id") {
      let id = StaffID(rawValue: row[StaffColumn.id])
      seen.insert(id)
      if (try? StaffRows.member(row)) != made[id] { report.problems.append(.changedStaff(id)) }
    }
    for id in made.keys.filter({ !seen.contains($0) }).sorted(by: { $0.rawValue < $1.rawValue }) {
      report.problems.append(.changedStaff(id))
    }
  }

  mutating func checkSettings(_ db: Database) throws {
    let acts = try payloads(of: "settings", as: SettingsAct.self, db)
    var settings: StoreSettings?
    var backups = BackupState()
    var changes: [CalendarChange] = []
    var late: LateDays?
    for act in acts {
      switch act {
      case .founded(let founded): settings = founded
      case .backupsPlanned(let plan): backups.plan = plan
      case .backedUp(let last): backups.last = last
      case .calendarChanged(let change): changes.append(change)
      case .lateDaysSet(let days): late = days
      case .repaired, .draftsDiscarded, .restored: break
      }
    }
    if (try? StoreSettings(db)) != settings || (try? BackupRows.state(db)) != backups
      || (try? SettingsRows.calendarChanges(db)) != changes
      || (try? LateRows.kept(db)) != (late.map { [$0] } ?? [])
    {
      report.problems.append(.changedSettings)
    }
  }

  /// A version is the digest of its files.
  mutating func checkRules(_ db: Database) throws {
    for version in try String.fetchAll(
      db, sql: "SELECT DISTINCT version FROM rules_archive ORDER BY version")
    {
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, bytes FROM rules_archive WHERE version = ?", arguments: [version])
      let files = Dictionary(
        rows.map { ($0["name"] as String, Array($0["bytes"] as Data)) },
        uniquingKeysWith: { first, _ in first })
      if Law(paths: Array(files.keys), bytes: { files[$0] }).version != version {
        report.problems.append(.changedRules(version: version))
      }
    }
  }

  mutating func checkDrafts(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, clerk, record FROM drafts ORDER BY id") {
      let kept = KeptRecord(row["record"])
      let id = DraftID(rawValue: row["id"])
      if kept?.id != id || kept?.clerk.rawValue != row["clerk"] as Int64 {
        report.problems.append(.unreadableDraft(id))
      }
    }
  }

  mutating func payloads<Content: Codable & Sendable>(
    of kind: String, as type: Content.Type, _ db: Database
  ) throws -> [Content] {
    var contents: [Content] = []
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT acts.seq, payload FROM acts JOIN payloads ON payloads.seq = acts.seq
        WHERE subject_kind = ? AND payload IS NOT NULL ORDER BY acts.seq
        """, arguments: [kind])
    for row in rows {
      if let payload = try? StoredJSON.decode(ActPayload<Content>.self, from: row["payload"]) {
        contents.append(payload.act)
      } else {
        report.problems.append(.unreadableAct(seq: row["seq"]))
      }
    }
    return contents
  }
}

extension VerificationProblem {
  /// An act that is missing inside the chain, as against one missing at its end.
  var isHole: Bool {
    switch self {
    case .gap, .brokenLink, .movedAct, .changedAct, .missingPayload, .changedPayload,
      .forgottenWithoutAct:
      true
    default: false
    }
  }
}
