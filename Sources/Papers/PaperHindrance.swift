import Casework
import Words

/// Why a case has no such paper now. The raw names are the ends of word ids.
public enum PaperHindrance: String, CaseIterable, Error, Sendable {
  case notAccepted = "not-accepted"
  case nothingMissing = "nothing-missing"
  case notWithdrawn = "not-withdrawn"
  case notDecidedSo = "not-decided-so"
  case notSuspended = "not-suspended"
  /// A referral is given in person alone (S1 ¶16, A25).
  case notByPost = "not-by-post"
  case noResult = "no-result"
  /// A paper of the office's day, of the directory.
  case notOfCase = "not-of-case"
}

extension Paper.Kind {
  /// The papers a case may have, in the order of its life.
  public static let ofCase: [Paper.Kind] = [
    .stub, .stillNeeded, .referral, .notice, .refusal, .suspension, .label, .returned, .complaint,
    .cover,
  ]
}

extension CaseRecord {
  /// Why the case has no such paper now; `nil` when it has.
  public func hindrance(to kind: Paper.Kind) -> PaperHindrance? {
    switch kind {
    case .stub: acceptance == nil || withdrawal != nil ? .notAccepted : nil
    case .stillNeeded:
      isOpen && (acceptance == nil || !missingPaperIDs.isEmpty) ? nil : .nothingMissing
    case .returned: withdrawal == nil ? .notWithdrawn : nil
    case .referral: decision?.kind == .referral ? nil : .notDecidedSo
    case .notice: decision?.kind == .notice ? nil : .notDecidedSo
    case .refusal: decision?.kind == .refusal ? nil : .notDecidedSo
    case .suspension: lastSuspension == nil ? .notSuspended : nil
    case .label:
      service == .residentialCare ? .notByPost : decision == nil ? .noResult : nil
    case .complaint, .cover: nil
    default: .notOfCase
    }
  }

  /// The paper the case needs where it stands.
  public var nextPaper: Paper.Kind {
    switch state {
    case .awaitingPapers: .stillNeeded
    case .accepted, .returned: .stub
    case .suspended: .suspension
    case .decided, .ready: result
    case .closed:
      if case .posted = delivery?.way { .label } else { result }
    case .withdrawn: .returned
    case .voided: .cover
    }
  }

  private var result: Paper.Kind {
    switch decision?.kind {
    case .referral: .referral
    case .notice: .notice
    case .refusal: .refusal
    case nil: .cover
    }
  }

  var lastSuspension: Pause? {
    pauses.last {
      if case .suspended = $0.kind { true } else { false }
    }
  }
}

extension Words {
  /// What a paper is called, on itself and in lists.
  public func name(of kind: Paper.Kind) -> String {
    switch kind {
    case .stub: self(.printStubTitle)
    case .stillNeeded: self(.printSlipTitle)
    case .returned: self(.printReturnedTitle)
    case .whatToBring: self(.printBringTitle)
    case .subjectFile: self(.subjectTitle)
    case .directory: self(.directoryTitle)
    case .explanation: self(.commandWhy)
    case .complaintReceipt: self(.complaintReceiptTitle)
    case .complaintForm: self(.complaintFormTitle)
    case .complaintProcedure: self(.complaintExplainTitle)
    case .complaints: self(.complaintsTitle)
    case .quality: self(.qualityTitle)
    case .ticket: self(.queueSlipTitle)
    case .queue: self(.queuePaperTitle)
    default: self(WordKey(rawValue: "paper-title." + kind.rawValue))
    }
  }

  public func reason(_ hindrance: PaperHindrance) -> String {
    self(WordKey(rawValue: "paper-hindrance." + hindrance.rawValue))
  }
}
