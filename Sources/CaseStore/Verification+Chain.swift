import Casework
import Foundation
import GRDB

/// One run of the check.
struct Verification {
  let expectedHead: String?
  var report = VerificationReport()

  init(expectedHead: String?) {
    self.expectedHead = expectedHead
  }

  mutating func checkEverything(_ db: Database) throws {
    try checkFile(db)
    try checkGuards(db)
    try checkChain(db)
    try checkCases(db)
    try checkTickets(db)
    try checkAccesses(db)
    try checkUses(db)
    try checkStaff(db)
    try checkSettings(db)
    try checkDirectory(db)
    try checkComplaints(db)
    try checkQuality(db)
    try checkRules(db)
    try checkDrafts(db)
  }

  mutating func checkFile(_ db: Database) throws {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
    for line in lines where line != "ok" { report.problems.append(.file(line)) }
  }

  /// What links an act to the one before it and to what it holds, behind its header.
  private enum LinkColumn: Int, SelectedColumn {
    case header, prevDigest, digest, payloadSeq, payload, salt

    static let expressions = [Self.payloadSeq: "payloads.seq"]
    static let list = listed()
  }

  mutating func checkChain(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ActColumn.list), \(LinkColumn.list)
        FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq ORDER BY acts.seq
        """)
    var expected: Int64 = 1
    var previous = Digests.start
    var headSeen = expectedHead == nil
    while let row = try rows.next() {
      let act = ActHeader(row: row)
      let seq = act.seq
      if seq > expected { report.problems.append(.gap(seq: seq)) }
      expected = seq + 1
      let header: Data = row[LinkColumn.header, after: ActColumn.count]
      let linked: Data = row[LinkColumn.prevDigest, after: ActColumn.count]
      let digest: Data = row[LinkColumn.digest, after: ActColumn.count]
      let isWhole = Digests.link(previous: linked, header: header) == digest
      let place = ActHeader.seq(in: header)
      let isMoved = isWhole && place != nil && place != seq
      if isMoved {
        report.problems.append(.movedAct(seq: seq))
      } else if linked != previous {
        report.problems.append(.brokenLink(seq: seq))
      } else if act.bytes != header
        || Digests.link(previous: linked, header: header) != digest
      {
        report.problems.append(.changedAct(seq: seq))
      }
      // What lies at a moved act's new place belongs to another.
      if !isMoved { try checkPayload(of: act, row, db) }
      previous = digest
      report.acts += 1
      report.head = Digests.hex(digest)
      if report.head == expectedHead?.lowercased() { headSeen = true }
    }
    let orphans = try Int64.fetchAll(
      db,
      sql: """
        SELECT seq FROM payloads WHERE NOT EXISTS (SELECT 1 FROM acts WHERE acts.seq = payloads.seq)
        ORDER BY seq
        """)
    report.problems += orphans.map { .payloadWithoutAct(seq: $0) }
    if !headSeen { report.problems.append(.headNotFound) }
  }

  private mutating func checkPayload(of act: ActHeader, _ row: Row, _ db: Database) throws {
    let seq = act.seq
    guard row[LinkColumn.payloadSeq, after: ActColumn.count] as Int64? != nil else {
      report.problems.append(.missingPayload(seq: seq))
      return
    }
    guard let payload = row[LinkColumn.payload, after: ActColumn.count] as Data?,
      let salt = row[LinkColumn.salt, after: ActColumn.count] as Data?
    else {
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

  mutating func checkGuards(_ db: Database) throws {
    let found = try Schema.guards(in: db)
    for (name, sql) in try Schema.expectedGuards().sorted(by: { $0.key < $1.key })
    where found[name] != sql {
      report.problems.append(.missingGuard(name))
    }
    let own = try Schema.expectedGuards()
    for name in found.keys.sorted() where own[name] == nil {
      report.problems.append(.foreignGuard(name))
    }
  }
}
