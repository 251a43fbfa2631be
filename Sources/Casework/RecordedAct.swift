/// A step of history, as it was recorded.
public struct RecordedAct: Hashable, Codable, Sendable {
  /// Its place in the one history of the store, from 1 without a gap.
  public let seq: Int64
  public let at: Moment
  public let kind: ActKind
  /// `nil` when it was forgotten by anonymising.
  public let act: Act?
  public let by: Signature?
  public let staff: StaffID
  /// Whether the wall clock stood before that of the act before.
  public let clockWentBack: Bool

  public init(
    seq: Int64, at: Moment, kind: ActKind, act: Act?, by: Signature?, staff: StaffID,
    clockWentBack: Bool
  ) {
    self.seq = seq
    self.at = at
    self.kind = kind
    self.act = act
    self.by = by
    self.staff = staff
    self.clockWentBack = clockWentBack
  }
}
