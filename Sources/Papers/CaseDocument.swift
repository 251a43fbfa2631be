import Casework
import Words

/// The documents of a case, in the order of its life: when a case has one, and what stands on it. The raw
/// names are those of their kind.
public enum CaseDocument: String, CaseIterable, Hashable, Sendable {
  case stub
  case stillNeeded = "still-needed"
  case referral
  case notice
  case refusal
  case suspension
  case label
  case returned
  case complaint
  case cover

  public var kind: Paper.Kind {
    switch self {
    case .stub: .stub
    case .stillNeeded: .stillNeeded
    case .referral: .referral
    case .notice: .notice
    case .refusal: .refusal
    case .suspension: .suspension
    case .label: .label
    case .returned: .returned
    case .complaint: .complaint
    case .cover: .cover
    }
  }

  /// Why a case has no such document now; `nil` when it has.
  func hindrance(in record: CaseRecord) -> PaperHindrance? {
    switch self {
    case .stub: record.acceptance == nil || record.withdrawal != nil ? .notAccepted : nil
    case .stillNeeded:
      record.isOpen && (record.acceptance == nil || !record.missingPaperIDs.isEmpty)
        ? nil : .nothingMissing
    case .returned: record.withdrawal == nil ? .notWithdrawn : nil
    case .referral: record.decision?.kind == .referral ? nil : .notDecidedSo
    case .notice: record.decision?.kind == .notice ? nil : .notDecidedSo
    case .refusal: record.decision?.kind == .refusal ? nil : .notDecidedSo
    case .suspension: record.lastSuspension == nil ? .notSuspended : nil
    case .label:
      record.service == .residentialCare
        ? .notByPost : record.decision == nil ? .noResult : nil
    case .complaint, .cover: nil
    }
  }

  func blocks(_ paper: CasePaper, _ words: Words) -> [Paper.Block] {
    switch self {
    case .stub: paper.stub(words)
    case .stillNeeded: paper.stillNeeded(words)
    case .returned: paper.returned(words)
    case .referral: paper.result(.referral, words)
    case .notice: paper.result(.notice, words)
    case .refusal: paper.result(.refusal, words)
    case .suspension: paper.result(.suspension, words)
    case .complaint: paper.complaint(words)
    case .label: paper.label(words)
    case .cover: paper.cover(words)
    }
  }
}
