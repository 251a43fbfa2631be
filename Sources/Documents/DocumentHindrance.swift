import Casework
import Wording
import Words

/// Why a case has no such paper now. The raw names are the ends of word ids.
public enum DocumentHindrance: String, CaseIterable, Error, Codable, Sendable {
  case notAccepted = "not-accepted"
  case nothingMissing = "nothing-missing"
  case notWithdrawn = "not-withdrawn"
  case notDecidedSo = "not-decided-so"
  case notSuspended = "not-suspended"
  /// A referral is given in person alone (S1 ¶16, A25).
  case notByPost = "not-by-post"
  case noResult = "no-result"
  case notDelivered = "not-delivered"
  /// The post has its own proof; nobody signs in the office.
  case posted
}

extension CaseRecord {
  /// Why the case has no such document now; `nil` when it has.
  public func hindrance(to document: CaseDocument) -> DocumentHindrance? {
    document.hindrance(in: self)
  }

  /// The paper the case needs where it stands.
  public var nextPaper: CaseDocument {
    switch state {
    case .awaitingPapers: .stillNeeded
    case .accepted: .stub
    case .returned: missingPaperIDs.isEmpty ? .stub : .stillNeeded
    case .suspended: .suspension
    case .decided, .ready: result
    case .closed:
      switch delivery?.way {
      case .posted: .label
      case .handedOver: .receipt
      case nil: result
      }
    case .withdrawn: .returned
    case .voided: .cover
    }
  }

  var receiptHindrance: DocumentHindrance? {
    switch delivery?.way {
    case .handedOver: nil
    case .posted: .posted
    case nil: .notDelivered
    }
  }

  private var result: CaseDocument {
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
  public func name(of kind: Document.Kind) -> String { self(kind.title) }

  public func reason(_ hindrance: DocumentHindrance) -> String {
    self(WordKey(rawValue: "document-hindrance." + hindrance.rawValue))
  }
}
