import Casework
import Foundation
import GRDB

/// What a check of the whole store found.
public struct VerificationReport: Hashable, Sendable {
  public internal(set) var acts: Int64 = 0
  public internal(set) var cases = 0
  public internal(set) var complaints = 0
  /// Digest of the last act in hexadecimal, to be kept outside the store: a chain alone does not
  /// show that its end was cut off together with what it made.
  public internal(set) var head = ""
  /// In the order of history; the first names the first bad record.
  public internal(set) var problems: [VerificationProblem] = []

  public var isSound: Bool { problems.isEmpty }
}

/// One thing that is not as the program left it.
public enum VerificationProblem: Hashable, Codable, Sendable {
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
  /// The act stands in the place of another one.
  case movedAct(seq: Int64)
  /// There is what an act held, but no act.
  case payloadWithoutAct(seq: Int64)
  /// Acts behind this one were cut off: a case has lived on after its last act.
  case cutOff(after: Int64)
  /// A guard of the store against rewriting history was taken away or weakened.
  case missingGuard(String)
  /// A trigger that the program does not make changes what is written behind its back.
  case foreignGuard(String)
  /// Searching would not find what is there.
  case searchIndex
  /// The kept rules of this version are not the ones that were kept.
  case changedRules(version: String)
  /// The rules by which cases were judged are not kept any more.
  case missingRules(version: String)
  /// The rules would have refused it.
  case unlawfulAct(seq: Int64, ActRefusal)
  case unlawfulStep(seq: Int64, TicketRefusal)
  /// The current row is not what its acts make.
  case changedCase(CaseID)
  case missingCase(CaseID)
  case caseWithoutHistory(CaseID)
  /// The ticket is not what its acts make, or there is none though it has acts.
  case changedTicket(TicketID)
  case changedStaff(StaffID)
  case changedSettings
  /// The corrections of the directory are not what their acts make.
  case changedDirectory
  case changedComplaint(ComplaintID)
  /// Figures, slips or terms of complaints are not what their acts make.
  case changedQuality
  /// Who had which cases before them is not what acts say.
  case changedShown
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
    case .movedAct: .movedAct
    case .payloadWithoutAct: .payloadWithoutAct
    case .cutOff: .cutOff
    case .missingGuard: .missingGuard
    case .foreignGuard: .foreignGuard
    case .searchIndex: .searchIndex
    case .changedRules: .changedRules
    case .missingRules: .missingRules
    case .unlawfulAct, .unlawfulStep: .unlawfulAct
    case .changedCase: .changedCase
    case .missingCase: .missingCase
    case .caseWithoutHistory: .caseWithoutHistory
    case .changedTicket: .changedTicket
    case .changedStaff: .changedStaff
    case .changedSettings: .changedSettings
    case .changedDirectory: .changedDirectory
    case .changedComplaint: .changedComplaint
    case .changedQuality: .changedQuality
    case .changedShown: .changedShown
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
  case movedAct = "verify.moved-act"
  case payloadWithoutAct = "verify.payload-without-act"
  case cutOff = "verify.cut-off"
  case missingGuard = "verify.missing-guard"
  case foreignGuard = "verify.foreign-guard"
  case searchIndex = "verify.search-index"
  case changedRules = "verify.changed-rules"
  case missingRules = "verify.missing-rules"
  case unlawfulAct = "verify.unlawful-act"
  case changedCase = "verify.changed-case"
  case missingCase = "verify.missing-case"
  case caseWithoutHistory = "verify.case-without-history"
  case changedTicket = "verify.changed-ticket"
  case changedStaff = "verify.changed-staff"
  case changedSettings = "verify.changed-settings"
  case changedDirectory = "verify.changed-directory"
  case changedComplaint = "verify.changed-complaint"
  case changedQuality = "verify.changed-quality"
  case changedShown = "verify.changed-shown"
  case changedCounter = "verify.changed-counter"
  case unreadableDraft = "verify.unreadable-draft"
  case headNotFound = "verify.head-not-found"
}

extension CaseStore {
  /// Recomputes the chain of acts, makes every current row anew from its acts and compares.
  ///
  /// - Parameter expectedHead: a head that an earlier check gave, in hexadecimal.
  /// - Throws: `busy` or `io` when it could not be looked at to the end; what is wrong is in the
  ///   report.
  public func verify(expectedHead: String? = nil) throws(StoreFailure) -> VerificationReport {
    var report = try read { db in
      var check = Verification(expectedHead: expectedHead)
      try check.checkEverything(db)
      return check.report
    }
    // The search index has a check of its own, which SQLite counts as writing.
    if !isReadOnly, !(try searchIndexIsWhole()) { report.problems.append(.searchIndex) }
    return report
  }
}
