import Casework
import Foundation
import GRDB

/// Papers of cases that were printed or written to a file: each is numbered where it is recorded.
extension CaseStore {
  /// The kinds of acts on copies, as they are stored for good.
  enum CopyActKind: String, CaseIterable {
    case printed
    case printFailed = "print-failed"
  }

  /// Records a copy before it is made and gives the number it bears.
  ///
  /// - Parameters:
  ///   - paper: its kind, as the command line names it.
  ///   - isHandedOut: whether somebody gets it; what is not gets no number.
  /// - Throws: `noSuchCase`; `notPermitted`; `busy`. No number is used up then.
  public func recordCopy(
    of paper: String, way: PrintedCopy.Way, isHandedOut: Bool = true, case id: CaseID,
    by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> PrintedCopy {
    try write { db in
      let signature = try StaffRows.allowed(.workOnCases, staff, in: db).signature
      guard try CaseRows.bytes(id, in: db) != nil else { throw StoreFailure.noSuchCase }
      let copy = PrintedCopy(
        paper: paper,
        number: isHandedOut ? try Self.copies(of: id, in: db).nextNumber(of: paper) : 0, way: way)
      return try ActLog.append(
        copy, kind: CopyActKind.printed.rawValue, about: .print(id), by: signature, at: moment,
        in: db)
    }
  }

  /// Records that a copy did not come out, so that its number is given again.
  ///
  /// - Throws: `notPermitted`; `busy`.
  public func recordFailure(
    of copy: PrintedCopy, case id: CaseID, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) {
    try write { db in
      let signature = try StaffRows.allowed(.workOnCases, staff, in: db).signature
      _ = try ActLog.append(
        copy, kind: CopyActKind.printFailed.rawValue, about: .print(id), by: signature, at: moment,
        in: db)
    }
  }

  /// The copies of a case's papers, oldest first, failed ones among them.
  ///
  /// - Throws: `damaged` when an act cannot be understood.
  public func copies(of id: CaseID) throws(StoreFailure) -> [RecordedCopy] {
    try read { db in try Self.copies(of: id, in: db) }
  }

  private static func copies(of id: CaseID, in db: Database) throws -> [RecordedCopy] {
    try Row.fetchAll(
      db.cachedStatement(sql: historySQL),
      arguments: [ActSubject.print(id).kind, ActSubject.print(id).id]
    ).map { row in
      let header = ActHeader(row: row)
      guard let moment = header.moment else { throw StoreFailure.unreadable }
      let payload = try ActPayload<PrintedCopy>(history: row)
      return RecordedCopy(
        seq: header.seq, at: moment, of: id, copy: payload?.act, by: payload?.by,
        hasFailed: header.kind == CopyActKind.printFailed.rawValue)
    }
  }

  // MARK: The journal

  /// Cases accepted from one day to another, in the order they were.
  ///
  /// - Parameters:
  ///   - from: the first day, as `2009-06-01`.
  ///   - to: the last day, itself among them.
  /// - Throws: `damaged` when a record cannot be understood.
  public func acceptedCases(
    from: String, through to: String
  ) throws(StoreFailure) -> [CaseRecord] {
    try read { db in
      try Data.fetchAll(
        db,
        sql: """
          SELECT record FROM cases WHERE accepted_on BETWEEN ? AND ? ORDER BY accepted_on, id
          """, arguments: [from, to]
      ).map { try StoredJSON.decode(CaseRecord.self, from: $0) }
    }
  }

  /// The digest of the last act in hexadecimal, on which all before it rests; what `verify` prints.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func head() throws(StoreFailure) -> String {
    try read { db in try Self.head(in: db) }
  }

  static func head(in db: Database) throws -> String {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM acts ORDER BY seq DESC LIMIT 1")
    ).map(Digests.hex) ?? ""
  }
}
