import Casework
import Wording
import Words

/// The documents of a case, in the order of its life: when a case has one, and what stands on it. The raw
/// names are those of their kind.
public enum CaseDocument: String, CaseIterable, Hashable, Sendable {
  case application
  case stub
  case stillNeeded = "still-needed"
  case referral
  case notice
  case refusal
  case suspension
  case receipt
  case label
  case returned
  case complaint
  case cover

  public var kind: Document.Kind {
    switch self {
    case .application: .application
    case .stub: .stub
    case .stillNeeded: .stillNeeded
    case .referral: .referral
    case .notice: .notice
    case .refusal: .refusal
    case .suspension: .suspension
    case .receipt: .receipt
    case .label: .label
    case .returned: .returned
    case .complaint: .complaint
    case .cover: .cover
    }
  }

  /// Why a case has no such document now; `nil` when it has.
  func hindrance(in record: CaseRecord) -> DocumentHindrance? {
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
    case .receipt: record.receiptHindrance
    case .label:
      record.service.profile?.isPosted == false
        ? .notByPost : record.decision == nil ? .noResult : nil
    case .application, .complaint, .cover: nil
    }
  }

  func blocks(_ documents: CaseDocuments, _ words: Words) -> [Document.Block] {
    switch self {
    case .application: documents.application(words)
    case .stub: documents.stub(words)
    case .stillNeeded: documents.stillNeeded(words)
    case .returned: documents.returned(words)
    case .referral: documents.result(.referral, words)
    case .notice: documents.result(.notice, words)
    case .refusal: documents.result(.refusal, words)
    case .suspension: documents.result(.suspension, words)
    case .receipt: documents.resultReceipt(words)
    case .complaint: documents.complaint(words)
    case .label: documents.label(words)
    case .cover: documents.cover(words)
    }
  }
}
