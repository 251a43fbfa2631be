import Casework
import Crypto
import Foundation
import GRDB
import Standards

/// What an act was about: history is one for cases, staff, settings and all that comes.
public enum ActSubject: Hashable, Sendable {
  case caseRecord(CaseID)
  case staff(StaffID)
  case settings
  /// An entry of the directory, by its id.
  case directory(String)
  /// That somebody looked at a case or took what it holds out of the store.
  case access(CaseID)
  case complaint(ComplaintID)
  /// Figures of the indicators, slips of the survey, terms of complaints.
  case quality
  /// A visit of the queue.
  case ticket(TicketID)
  /// That a paper of a case was printed or written to a file.
  case print(CaseID)
  /// What a member of staff did that changed nothing.
  case use(StaffID)
  /// That somebody looked at a complaint.
  case complaintAccess(ComplaintID)

  /// The kinds of subjects, as they are stored for good.
  enum Kind: String, CaseIterable {
    case caseRecord = "case"
    case staff, settings, directory, access, complaint, quality, ticket, print, use
    case complaintAccess = "complaint-access"
  }

  var kind: String {
    let kind: Kind =
      switch self {
      case .caseRecord: .caseRecord
      case .staff: .staff
      case .settings: .settings
      case .directory: .directory
      case .access: .access
      case .complaint: .complaint
      case .quality: .quality
      case .ticket: .ticket
      case .print: .print
      case .use: .use
      case .complaintAccess: .complaintAccess
      }
    return kind.rawValue
  }

  var id: String {
    switch self {
    case .caseRecord(let id), .access(let id), .print(let id): String(id.rawValue)
    case .staff(let id), .use(let id): String(id.rawValue)
    case .complaint(let id), .complaintAccess(let id): String(id.rawValue)
    case .settings, .quality: "office"
    case .directory(let id): id
    case .ticket(let id): String(id.rawValue)
    }
  }
}

/// What an act's payload holds: the act, and who did it by the name they had then.
struct ActPayload<Content: Codable & Sendable>: Codable, Sendable {
  let act: Content
  let by: Signature
}

/// The part of an act's record that the chain covers. Its stored bytes are what is hashed.
struct ActHeader: Equatable {
  var seq: Int64
  var subjectKind: String
  var subjectID: String
  var kind: String
  var milliseconds: Int64
  var date: String
  var minute: Int
  /// `ok`, or `back` when the wall clock stood before that of the act before.
  var clock: String
  var staff: Int64
  var payloadDigest: Data

  private static let mark = "qabyldau act 1"

  var bytes: Data {
    Data(
      [
        Self.mark, String(seq), subjectKind, subjectID, kind, String(milliseconds), date,
        String(minute), clock, String(staff), Digests.hex(payloadDigest),
      ].joined(separator: "\n").utf8)
  }

  init(
    seq: Int64, subject: ActSubject, kind: String, at moment: Moment, clock: String,
    staff: StaffID, payloadDigest: Data
  ) {
    self.seq = seq
    subjectKind = subject.kind
    subjectID = subject.id
    self.kind = kind
    milliseconds = moment.milliseconds
    date = moment.date.description
    minute = moment.minuteOfDay
    self.clock = clock
    self.staff = staff.rawValue
    self.payloadDigest = payloadDigest
  }

  /// The header that the columns of a row would have; compared with the stored bytes.
  init(row: Row) {
    seq = row[ActColumn.seq]
    subjectKind = row[ActColumn.subjectKind]
    subjectID = row[ActColumn.subjectID]
    kind = row[ActColumn.kind]
    milliseconds = row[ActColumn.atMs]
    date = row[ActColumn.civilDate]
    minute = row[ActColumn.minute]
    clock = row[ActColumn.clock]
    staff = row[ActColumn.staffID]
    payloadDigest = row[ActColumn.payloadDigest]
  }
}

/// The columns of a header; in every query of acts they stand first.
enum ActColumn: Int, SelectedColumn {
  case seq, subjectKind, subjectID, kind, atMs, civilDate, minute, clock, staffID, payloadDigest

  static let expressions = [Self.seq: "acts.seq"]
  static let list = listed()
}

/// What the history tells of an act behind its header.
enum HistoryColumn: Int, SelectedColumn {
  case payload

  static let list = listed()
}

extension ActLog {
  /// Whether the last acts about something are all of these kinds.
  ///
  /// - Parameter count: how many of the last, above 0; the revisions somebody has not seen.
  static func onlyAdded(
    _ kinds: [String], to subject: ActSubject, last count: Int, in db: Database
  ) throws -> Bool {
    guard count > 0 else { return false }
    let last = try String.fetchAll(
      db,
      sql: """
        SELECT kind FROM acts WHERE subject_kind = ? AND subject_id = ? ORDER BY seq DESC LIMIT ?
        """, arguments: [subject.kind, subject.id, count])
    return last.count == count && last.allSatisfy(kinds.contains)
  }
}

extension ActPayload {
  /// `nil` when what the act held was forgotten.
  init?(history row: Row) throws {
    guard let bytes = row[HistoryColumn.payload, after: ActColumn.count] as Data? else {
      return nil
    }
    self = try StoredJSON.decode(ActPayload.self, from: bytes)
  }
}

enum Digests {
  /// Before the first act.
  static let start = Data(count: 32)

  static func payload(salt: Data, payload: Data) -> Data {
    var hash = SHA256()
    hash.update(data: salt)
    hash.update(data: payload)
    return Data(hash.finalize())
  }

  static func link(previous: Data, header: Data) -> Data {
    var hash = SHA256()
    hash.update(data: previous)
    hash.update(data: header)
    return Data(hash.finalize())
  }

  static func hex(_ bytes: Data) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  static func newSalt() -> Data {
    var generator = SystemRandomNumberGenerator()
    let words = [generator.next(), generator.next()] as [UInt64]
    return words.reduce(into: Data()) { salt, word in
      withUnsafeBytes(of: word) { salt.append(contentsOf: $0) }
    }
  }
}

/// Appends acts, in the transaction of the change they made.
enum ActLog {
  /// Records an act and gives it back as it is stored, with every text in NFC.
  static func append<Content: Codable & Sendable>(
    _ act: Content, kind: String, about subject: ActSubject, by staff: Signature,
    at moment: Moment, in db: Database
  ) throws -> Content {
    try (act as? any GivesReasons)?.checkReasons()
    let (payload, stored) = try StoredJSON.store(ActPayload(act: act, by: staff))
    let salt = Digests.newSalt()
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(LastColumn.list) FROM acts ORDER BY seq DESC LIMIT 1"))
    let seq = (last?[LastColumn.seq] as Int64? ?? 0) + 1
    let previous = last?[LastColumn.digest] as Data? ?? Digests.start
    let header = ActHeader(
      seq: seq, subject: subject, kind: kind, at: moment,
      clock: moment.milliseconds < last?[LastColumn.atMs] as Int64? ?? .min ? "back" : "ok",
      staff: staff.id, payloadDigest: Digests.payload(salt: salt, payload: payload))
    let headerBytes = header.bytes
    try db.cachedStatement(sql: insertAct).execute(arguments: [
      seq, header.subjectKind, header.subjectID, kind, header.milliseconds, header.date,
      header.minute, header.clock, header.staff, headerBytes, header.payloadDigest, previous,
      Digests.link(previous: previous, header: headerBytes),
    ])
    try db.cachedStatement(sql: "INSERT INTO payloads (seq, payload, salt) VALUES (?, ?, ?)")
      .execute(arguments: [seq, payload, salt])
    return stored.act
  }

  /// Of the act before, by which the next one is placed and linked.
  private enum LastColumn: Int, SelectedColumn {
    case seq, atMs, digest

    static let list = listed()
  }

  private static let insertAct = """
    INSERT INTO acts (seq, subject_kind, subject_id, kind, at_ms, civil_date, minute, clock,
      staff_id, header, payload_digest, prev_digest, digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}

extension ActHeader {
  /// The place that an act's stored bytes name.
  static func seq(in bytes: Data) -> Int64? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.count > 1 ? Int64(lines[1]) : nil
  }

  /// When the act was done; `nil` when its date is none.
  var moment: Moment? {
    CivilDate(iso: date).map { Moment(milliseconds: milliseconds, date: $0, minuteOfDay: minute) }
  }
}
