import Casework
import Foundation
import GRDB
import Standards

/// What a check of the whole store found.
public struct VerificationReport: Hashable, Sendable {
  public internal(set) var acts: Int64 = 0
  public internal(set) var cases = 0
  /// Digest of the last act in hexadecimal, to be kept outside the store: a chain alone does not
  /// show that its end was cut off together with what it made.
  public internal(set) var head = ""
  /// In the order of history; the first names the first bad record.
  public internal(set) var problems: [VerificationProblem] = []

  public var isSound: Bool { problems.isEmpty }
}

/// One thing that is not as the program left it.
public enum VerificationProblem: Hashable, Sendable {
  /// SQLite's own check of the file, in its words.
  case file(String)
  /// An act is missing before this one.
  case gap(seq: Int64)
  /// The act does not follow the one before it.
  case brokenLink(seq: Int64)
  /// Who, when, what kind or about whom was changed.
  case changedAct(seq: Int64)
  /// What the act holds was changed.
  case changedPayload(seq: Int64)
  case missingPayload(seq: Int64)
  /// What the act held is gone, and no act of anonymising says why.
  case forgottenWithoutAct(seq: Int64)
  case unreadableAct(seq: Int64)
  /// The laws would have refused it.
  case unlawfulAct(seq: Int64, ActRefusal)
  /// The current row is not what its acts make.
  case changedCase(CaseID)
  case missingCase(CaseID)
  case caseWithoutHistory(CaseID)
  case changedStaff(StaffID)
  case changedSettings
  /// Numbers were given that no case has, or the other way round.
  case changedCounter(office: Int, year: Int)
  case unreadableDraft(DraftID)
  /// The head kept elsewhere is not in this history: its end was cut off or written anew.
  case headNotFound

  /// The id of the sentence that says it.
  public var word: VerificationWord {
    switch self {
    case .file: .file
    case .gap: .gap
    case .brokenLink: .brokenLink
    case .changedAct: .changedAct
    case .changedPayload: .changedPayload
    case .missingPayload: .missingPayload
    case .forgottenWithoutAct: .forgottenWithoutAct
    case .unreadableAct: .unreadableAct
    case .unlawfulAct: .unlawfulAct
    case .changedCase: .changedCase
    case .missingCase: .missingCase
    case .caseWithoutHistory: .caseWithoutHistory
    case .changedStaff: .changedStaff
    case .changedSettings: .changedSettings
    case .changedCounter: .changedCounter
    case .unreadableDraft: .unreadableDraft
    case .headNotFound: .headNotFound
    }
  }
}

/// Ids of the sentences of a check, for the catalogue of words.
public enum VerificationWord: String, CaseIterable, Hashable, Sendable {
  case file = "verify.file"
  case gap = "verify.gap"
  case brokenLink = "verify.broken-link"
  case changedAct = "verify.changed-act"
  case changedPayload = "verify.changed-payload"
  case missingPayload = "verify.missing-payload"
  case forgottenWithoutAct = "verify.forgotten-without-act"
  case unreadableAct = "verify.unreadable-act"
  case unlawfulAct = "verify.unlawful-act"
  case changedCase = "verify.changed-case"
  case missingCase = "verify.missing-case"
  case caseWithoutHistory = "verify.case-without-history"
  case changedStaff = "verify.changed-staff"
  case changedSettings = "verify.changed-settings"
  case changedCounter = "verify.changed-counter"
  case unreadableDraft = "verify.unreadable-draft"
  case headNotFound = "verify.head-not-found"
}

extension CaseStore {
  /// Recomputes the chain of acts, makes every current row anew from its acts and compares.
  ///
  /// - Parameter expectedHead: a head that an earlier check gave, in hexadecimal.
  public func verify(expectedHead: String? = nil) throws(StoreFailure) -> VerificationReport {
    try read { db in
      var check = Verification(expectedHead: expectedHead)
      try check.checkFile(db)
      try check.checkChain(db)
      try check.checkCases(db)
      try check.checkStaff(db)
      try check.checkSettings(db)
      try check.checkDrafts(db)
      return check.report
    }
  }
}

/// One run of the check.
private struct Verification {
  let expectedHead: String?
  var report = VerificationReport()

  init(expectedHead: String?) {
    self.expectedHead = expectedHead
  }

  mutating func checkFile(_ db: Database) throws {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
    for line in lines where line != "ok" { report.problems.append(.file(line)) }
  }

  mutating func checkChain(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ActHeader.columns), header, prev_digest, digest, payloads.seq, payload, salt
        FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq ORDER BY acts.seq
        """)
    var expected: Int64 = 1
    var previous = Digests.start
    var headSeen = expectedHead == nil
    while let row = try rows.next() {
      let act = ActHeader(row: row)
      let seq = act.seq
      if seq != expected { report.problems.append(.gap(seq: seq)) }
      expected = seq + 1
      let header: Data = row[10]
      let linked: Data = row[11]
      let digest: Data = row[12]
      if linked != previous {
        report.problems.append(.brokenLink(seq: seq))
      } else if act.bytes != header
        || Digests.link(previous: linked, header: header) != digest
      {
        report.problems.append(.changedAct(seq: seq))
      }
      try checkPayload(of: act, row, db)
      previous = digest
      report.acts += 1
      report.head = Digests.hex(digest)
      if report.head == expectedHead?.lowercased() { headSeen = true }
    }
    if !headSeen { report.problems.append(.headNotFound) }
  }

  private mutating func checkPayload(of act: ActHeader, _ row: Row, _ db: Database) throws {
    let seq = act.seq
    guard row[13] as Int64? != nil else {
      report.problems.append(.missingPayload(seq: seq))
      return
    }
    guard let payload = row[14] as Data?, let salt = row[15] as Data? else {
      let said = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM acts WHERE subject_kind = ? AND subject_id = ?
            AND seq > ? AND kind = 'anonymised')
          """, arguments: [act.subjectKind, act.subjectID, seq])
      if said != true { report.problems.append(.forgottenWithoutAct(seq: seq)) }
      return
    }
    if Digests.payload(salt: salt, payload: payload) != act.payloadDigest {
      report.problems.append(.changedPayload(seq: seq))
    }
  }

  mutating func checkCases(_ db: Database) throws {
    let columns = CaseRows.columnNames.joined(separator: ", ")
    let rows = try Row.fetchCursor(db, sql: "SELECT id, record, \(columns) FROM cases ORDER BY id")
    var given: [CounterKey: (highest: Int, count: Int)] = [:]
    while let row = try rows.next() {
      report.cases += 1
      let id = CaseID(rawValue: row[0])
      if let number = try? CaseNumber(parsing: row[2] as String) {
        let key = CounterKey(office: number.office, year: number.year)
        let old = given[key] ?? (0, 0)
        given[key] = (max(old.highest, number.sequence), old.count + 1)
      }
      switch try rebuild(id, db) {
      case .forgotten: continue
      case .nothing: report.problems.append(.caseWithoutHistory(id))
      case .spoiled(let problem):
        if !report.problems.contains(problem) { report.problems.append(problem) }
      case .made(let record):
        let stored = try? StoredJSON.decode(CaseRecord.self, from: row[1])
        let kept = CaseRows.columnNames.indices.map { row[$0 + 2] as DatabaseValue }
        if stored != record || kept != CaseRows.columns(of: record) {
          report.problems.append(.changedCase(id))
        }
      }
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

  private enum Rebuilt {
    case nothing
    case forgotten
    case spoiled(VerificationProblem)
    case made(CaseRecord)
  }

  private func rebuild(_ id: CaseID, _ db: Database) throws -> Rebuilt {
    let subject = ActSubject.caseRecord(id)
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: CaseStore.historySQL), arguments: [subject.kind, subject.id])
    var record: CaseRecord?
    for row in rows {
      let seq: Int64 = row[0]
      guard let told = try? CaseStore.recordedAct(row) else {
        return .spoiled(.unreadableAct(seq: seq))
      }
      guard let act = told.act, let by = told.by else { return .forgotten }
      do {
        if record != nil {
          try record?.apply(act, at: told.at, by: by)
        } else if case .opened(let opening) = act {
          record = try CaseRecord(opening: opening, at: told.at, by: by)
        } else {
          return .nothing
        }
      } catch {
        return .spoiled(.unlawfulAct(seq: seq, error))
      }
    }
    return record.map(Rebuilt.made) ?? .nothing
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

  mutating func checkStaff(_ db: Database) throws {
    var made: [StaffID: StaffMember] = [:]
    for payload in try payloads(of: "staff", as: StaffAct.self, db) {
      made[payload.member.id] = payload.member
    }
    var seen: Set<StaffID> = []
    for row in try Row.fetchAll(db, sql: "SELECT \(StaffRows.columns) FROM staff ORDER BY id") {
      let id = StaffID(rawValue: row[0])
      seen.insert(id)
      if (try? StaffRows.member(row)) != made[id] { report.problems.append(.changedStaff(id)) }
    }
    for id in made.keys.filter({ !seen.contains($0) }).sorted(by: { $0.rawValue < $1.rawValue }) {
      report.problems.append(.changedStaff(id))
    }
  }

  mutating func checkSettings(_ db: Database) throws {
    let acts = try payloads(of: "settings", as: SettingsAct.self, db)
    guard case .founded(let settings)? = acts.last else {
      report.problems.append(.changedSettings)
      return
    }
    if (try? StoreSettings(db)) != settings { report.problems.append(.changedSettings) }
  }

  mutating func checkDrafts(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, clerk, record FROM drafts ORDER BY id") {
      let draft = try? StoredJSON.decode(Draft.self, from: row["record"])
      let id = DraftID(rawValue: row["id"])
      if draft?.id != id || draft?.clerk.rawValue != row["clerk"] as Int64 {
        report.problems.append(.unreadableDraft(id))
      }
    }
  }

  private mutating func payloads<Content: Codable & Sendable>(
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
