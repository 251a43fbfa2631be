import Casework
import Foundation
import GRDB

/// A save may be asked for again by somebody who does not know whether it was done: the line dropped, a
/// process was killed. It is known by its token, which is stored in the very transaction, beside the
/// acts it wrote.
extension CaseStore {
  /// The token of the save that this thread is about to make.
  @TaskLocal private static var token: String?

  /// Does a save under its token, once.
  ///
  /// - Parameters:
  ///   - token: made for this save and no other.
  ///   - save: makes one transaction.
  ///   - again: answers where it was done before, with the acts it wrote, in their order.
  /// - Throws: `busy` where another process saved under the token this very moment; nothing is done then.
  public func once<Value>(
    _ token: String, _ save: () throws -> Value, again: ([SavedAct]) throws -> Value
  ) throws -> Value {
    if let acts = try acts(savedUnder: token) { return try again(acts) }
    return try Self.$token.withValue(token) { try save() }
  }

  /// Does something in transactions of its own, which are no part of the save around it.
  func apart<Value>(_ body: () throws(StoreFailure) -> Value) throws(StoreFailure) -> Value {
    let outcome: Result<Value, StoreFailure> = Self.$token.withValue(nil) {
      Result { () throws(StoreFailure) in try body() }
    }
    return try outcome.get()
  }

  /// - Returns: `nil` for a token under which nothing was saved.
  func acts(savedUnder token: String) throws(StoreFailure) -> [SavedAct]? {
    try read { db in
      guard
        let acts = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT first_act, last_act FROM saves WHERE token = ?"),
          arguments: [token])
      else { return nil }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT seq, subject_kind, subject_id FROM acts WHERE seq BETWEEN ? AND ? ORDER BY seq
          """,
        arguments: [acts["first_act"] as Int64, acts["last_act"] as Int64]
      ).compactMap { row in
        ActSubject(kind: row["subject_kind"], id: row["subject_id"]).map {
          SavedAct(seq: row["seq"], subject: $0)
        }
      }
    }
  }

  /// Writes down what a transaction saved under the token of this thread; to be called in it.
  ///
  /// - Parameter before: the number of the last act before it.
  static func keepToken(actsAfter before: Int64, in db: Database) throws {
    guard let token else { return }
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO saves (token, first_act, last_act) VALUES (?, ?, ?)"
    ).execute(arguments: [token, before + 1, lastAct(in: db)])
    // Another process saved under it since it was looked up: asked again, it is answered.
    guard db.changesCount == 1 else { throw StoreFailure.busy(holder: nil) }
  }

  static var savesUnderToken: Bool { token != nil }

  static func lastAct(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(seq), 0) FROM acts")) ?? 0
  }
}

/// An act that was written by a save: its place in the history, and what it was about.
public struct SavedAct: Hashable, Sendable {
  public let seq: Int64
  public let subject: ActSubject
}

extension ActSubject {
  /// `nil` for what this program does not know.
  fileprivate init?(kind: String, id: String) {
    let number = Int64(id)
    switch Kind(rawValue: kind) {
    case .caseRecord:
      if let number { self = .caseRecord(CaseID(rawValue: number)) } else { return nil }
    case .access: if let number { self = .access(CaseID(rawValue: number)) } else { return nil }
    case .print: if let number { self = .print(CaseID(rawValue: number)) } else { return nil }
    case .staff: if let number { self = .staff(StaffID(rawValue: number)) } else { return nil }
    case .use: if let number { self = .use(StaffID(rawValue: number)) } else { return nil }
    case .complaint:
      if let number { self = .complaint(ComplaintID(rawValue: number)) } else { return nil }
    case .complaintAccess:
      if let number { self = .complaintAccess(ComplaintID(rawValue: number)) } else { return nil }
    case .ticket: if let number { self = .ticket(TicketID(rawValue: number)) } else { return nil }
    case .settings: self = .settings
    case .quality: self = .quality
    case .directory: self = .directory(id)
    case nil: return nil
    }
  }
}
