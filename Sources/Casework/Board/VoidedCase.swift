import Standards

/// A case that was voided, as a manager is told of it: it leaves every count, so somebody else should have
/// read why.
public struct VoidedCase: Hashable, Codable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  public let name: String
  public let reason: String
  /// Who voided it, by the name they had then.
  public let by: Signature
  /// When that was recorded.
  public let on: CivilDate

  public init(_ record: CaseRecord, reason: String, by: Signature, on: CivilDate) {
    id = record.id
    number = record.number
    name = record.person.fullName
    self.reason = reason
    self.by = by
    self.on = on
  }
}
