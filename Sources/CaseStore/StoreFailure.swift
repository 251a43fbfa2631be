import Casework
import Foundation
import GRDB

/// Why the store did not do it. Nothing was saved, and nothing that was saved is lost; `io` and a
/// `logGone` that is not kept leave that open.
public enum StoreFailure: Error, Hashable, Codable, Sendable {
  /// Another process holds the store for longer than one waits.
  case busy(holder: LockHolder?)
  /// A newer program has changed the store; the numbers are versions of its shape.
  case newerSchema(found: Int, known: Int)
  /// There is a file, but it is no store of this program.
  case foreignFile
  /// The file cannot be read as it should; SQLite's own code.
  case damaged(code: Int)
  case readOnly
  case diskFull
  /// The file under the open store was removed, replaced or linked a second time.
  case gone
  /// The log or its index were removed or replaced under the open store. Whether all that was saved
  /// before is in the store's own file now; otherwise the last saves, this one too, may be lost.
  case logGone(isKept: Bool)
  /// The same under the open store of another process: opening it now would part it in two.
  case logTaken
  /// Saves that stood only in the log are gone with it.
  case logMissing
  /// A link stands where a store should be made or replaced.
  case link
  /// The SQLite of the machine is older than the store's shape needs.
  case oldLibrary(found: String, needed: String)
  /// There is no store at the path.
  case noStore
  case alreadyExists
  case noSuchCase
  case noSuchStaff
  /// Whoever leaves holds so many open cases; somebody takes them over in the same save.
  case holdsOpenCases(Int)
  /// There is no such complaint, or none that is shown to whoever asks.
  case noSuchComplaint
  /// The account is on the staff already.
  case staffAlreadyExists
  /// Another clerk saved first; here is what they saved.
  case conflict(current: CaseRecord)
  /// Somebody else saved a complaint first.
  case complaintConflict(ComplaintNumber)
  /// The rules of the order of acts.
  case refused(ActRefusal)
  /// The rules of the order of steps in the queue.
  case ticketRefused(TicketRefusal)
  case noSuchTicket
  /// Somebody else took a step with the ticket first; here is how it stands.
  case ticketChanged(current: Ticket)
  case notPermitted(PermissionProblem)
  /// The folder or the file cannot be made; the system's error number.
  case cannotCreate(errno: Int32)
  /// What should be a copy of a store cannot be relied on.
  case badCopy(CopyProblem)
  /// Rows cannot be made anew from a history that is not whole itself.
  case cannotRepair(VerificationProblem)
  /// A million cases in one year.
  case noMoreNumbers
  /// The counter stands behind the numbers that were given: one would be given twice.
  case numberGiven
  /// Anything else that reading or writing met; SQLite's extended code. Where the disk failed while it
  /// flushed a finished save, the save may be there.
  case io(code: Int)

  /// The exit status of a command that ends so (`docs/cli.md`).
  public var exitCode: Int32 {
    switch self {
    case .noSuchCase, .noSuchStaff, .holdsOpenCases, .noSuchComplaint, .staffAlreadyExists,
      .refused,
      .ticketRefused, .noSuchTicket:
      1
    case .foreignFile, .damaged, .badCopy, .cannotRepair, .logMissing, .numberGiven: 65
    case .noStore: 66
    case .busy, .newerSchema, .gone, .conflict, .complaintConflict, .ticketChanged, .readOnly,
      .noMoreNumbers, .logGone, .logTaken, .oldLibrary:
      69
    case .cannotCreate, .alreadyExists, .link: 73
    case .diskFull, .io: 74
    case .notPermitted: 77
    }
  }

  /// Whether nothing can be saved any more until the program is opened anew.
  public var endsSaving: Bool {
    if case .logGone = self { return true }
    return self == .gone
  }

  /// The id of the sentence that says it; a refusal has its own.
  public var word: StoreWord {
    switch self {
    case .busy: .busy
    case .newerSchema: .newerSchema
    case .foreignFile: .foreignFile
    case .damaged: .damaged
    case .readOnly: .readOnly
    case .diskFull: .diskFull
    case .gone: .gone
    case .logGone(isKept: true): .logGone
    case .logGone(isKept: false): .logLost
    case .logTaken: .logTaken
    case .logMissing: .logMissing
    case .link: .link
    case .oldLibrary: .oldLibrary
    case .noStore: .noStore
    case .alreadyExists: .alreadyExists
    case .noSuchCase: .noSuchCase
    case .noSuchStaff: .noSuchStaff
    case .holdsOpenCases: .holdsOpenCases
    case .noSuchComplaint: .noSuchComplaint
    case .complaintConflict: .complaintConflict
    case .staffAlreadyExists: .staffAlreadyExists
    case .conflict: .conflict
    case .refused, .ticketRefused: .refused
    case .noSuchTicket: .noSuchTicket
    case .ticketChanged: .ticketChanged
    case .notPermitted(.notActive): .notActive
    case .notPermitted(.managersOnly): .managersOnly
    case .notPermitted(.notHolder): .notHolder
    case .notPermitted(.lastManager): .lastManager
    case .notPermitted(.openToOthers): .openToOthers
    case .notPermitted(.file): .fileNotPermitted
    case .notPermitted(.ownLateEntry): .ownLateEntry
    case .cannotCreate: .cannotCreate
    case .badCopy(.noManifest): .copyWithoutManifest
    case .badCopy(.changed): .copyChanged
    case .badCopy(.notWhole): .copyNotWhole
    case .cannotRepair: .cannotRepair
    case .noMoreNumbers: .noMoreNumbers
    case .numberGiven: .numberGiven
    case .io: .io
    }
  }
}

/// Why a copy is not restored.
public enum CopyProblem: String, CaseIterable, Hashable, Codable, Sendable {
  /// Nothing beside it says what it should be.
  case noManifest
  /// It is not the file its manifest speaks of.
  case changed
  /// Its history is not whole, or not the one its manifest speaks of.
  case notWhole
}

public enum PermissionProblem: String, CaseIterable, Hashable, Codable, Sendable {
  /// Not, or no longer, a member of staff.
  case notActive
  case managersOnly
  /// A case is handed over by whoever holds it, or by a manager.
  case notHolder
  /// The last active manager cannot be taken away.
  case lastManager
  /// People outside the office can read or write the file, and that cannot be mended from here.
  case openToOthers
  /// The system does not let this account at the file.
  case file
  /// Another manager says whether it counts.
  case ownLateEntry
}

/// Ids of the sentences of failures, for the catalogue of words.
public enum StoreWord: String, CaseIterable, Hashable, Sendable {
  case busy = "store.busy"
  case newerSchema = "store.newer-schema"
  case foreignFile = "store.foreign-file"
  case damaged = "store.damaged"
  case readOnly = "store.read-only"
  case diskFull = "store.disk-full"
  case gone = "store.gone"
  case logGone = "store.log-gone"
  case logLost = "store.log-lost"
  case logTaken = "store.log-taken"
  case logMissing = "store.log-missing"
  case link = "store.link"
  case oldLibrary = "store.old-library"
  case noStore = "store.no-store"
  case alreadyExists = "store.already-exists"
  case noSuchCase = "store.no-such-case"
  case noSuchStaff = "store.no-such-staff"
  case holdsOpenCases = "store.holds-open-cases"
  case noSuchComplaint = "store.no-such-complaint"
  case complaintConflict = "store.complaint-conflict"
  case staffAlreadyExists = "store.staff-already-exists"
  case conflict = "store.conflict"
  case refused = "store.refused"
  case noSuchTicket = "store.no-such-ticket"
  case ticketChanged = "store.ticket-changed"
  case notActive = "store.not-active"
  case managersOnly = "store.managers-only"
  case notHolder = "store.not-holder"
  case lastManager = "store.last-manager"
  case openToOthers = "store.open-to-others"
  case fileNotPermitted = "store.file-not-permitted"
  case ownLateEntry = "store.own-late-entry"
  case cannotCreate = "store.cannot-create"
  case copyWithoutManifest = "store.copy-without-manifest"
  case copyChanged = "store.copy-changed"
  case copyNotWhole = "store.copy-not-whole"
  case cannotRepair = "store.cannot-repair"
  case noMoreNumbers = "store.no-more-numbers"
  case numberGiven = "store.number-given"
  case io = "store.io"
}

extension StoreFailure {
  /// What is stored cannot be understood.
  static let unreadable = StoreFailure.damaged(code: Int(ResultCode.SQLITE_CORRUPT.rawValue))

  /// What an error of the database or of the rules means to the office.
  init(_ error: any Error, path: String) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let refused as RefusedRight: self = .notPermitted(refused.problem)
    case let refusal as ActRefusal: self = .refused(refusal)
    case let refusal as TicketRefusal: self = .ticketRefused(refusal)
    case let error as DatabaseError: self = Self.meaning(of: error, path: path)
    case is DecodingError, is RowDecodingError: self = .unreadable
    default: self = .io(code: Int(ResultCode.SQLITE_ERROR.rawValue))
    }
  }

  private static func meaning(of error: DatabaseError, path: String) -> StoreFailure {
    let code = Int(error.extendedResultCode.rawValue)
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(holder: LockHolder.ofWriteLock(path: path))
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_FULL: .diskFull
    case .SQLITE_CORRUPT: .damaged(code: code)
    case .SQLITE_NOTADB: .foreignFile
    case .SQLITE_PERM, .SQLITE_AUTH: .notPermitted(.file)
    case .SQLITE_CANTOPEN: whyUnopened(path, code: code)
    default: .io(code: code)
    }
  }

  /// What kept SQLite from opening a store or what lies beside it: it does not tell.
  private static func whyUnopened(_ path: String, code: Int) -> StoreFailure {
    guard access(path, R_OK) == 0 else { return .unreachable(errno: errno) }
    // Only a missing permission on one of its files is a matter of permission.
    for file in [path, path + "-wal", path + "-shm"] where access(file, R_OK | W_OK) != 0 {
      if errno == EACCES || errno == EPERM { return .notPermitted(.file) }
      if errno == EROFS { return .readOnly }
    }
    return .io(code: code)
  }

  /// What an error of the system means for a store that cannot be reached.
  static func unreachable(errno code: Int32) -> StoreFailure {
    switch code {
    case ENOENT, ENOTDIR: .noStore
    case EACCES, EPERM: .notPermitted(.file)
    default: .io(code: Int(code))
    }
  }
}
