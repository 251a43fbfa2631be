/// That somebody saw what the office holds, without changing it (¶18 3)). The raw names are stored
/// for good and are the ids of their words.
public enum Access: String, CaseIterable, Codable, Hashable, Sendable {
  /// A case's card or papers were looked at.
  case viewed
  /// Everything held about the person was taken out of the store.
  case exported
  /// Somebody asked who saw it, or what is held about the person; nothing was given out.
  case asked

  /// What one must be let do to do it.
  public var permission: Permission {
    switch self {
    case .viewed, .asked: .workOnCases
    case .exported: .giveSubjectFile
    }
  }
}

/// An access as it was recorded.
public struct RecordedAccess: Hashable, Codable, Sendable {
  /// Its place in the one history of the store.
  public let seq: Int64
  public let at: Moment
  public let to: CaseID
  public let access: Access
  /// `nil` when it was forgotten by anonymising.
  public let by: Signature?

  public init(seq: Int64, at: Moment, to: CaseID, access: Access, by: Signature?) {
    self.seq = seq
    self.at = at
    self.to = to
    self.access = access
    self.by = by
  }
}
