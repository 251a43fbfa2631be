/// That a case is of another person than the office took it for: joined with a person, or split from one.
/// The same is recorded on every case of the persons it speaks of.
public struct PersonMove: Hashable, Codable, Sendable {
  /// The first case of the person the case is of from now on.
  public var person: CaseID
  /// The case beside which it was said: of the person joined, or split from.
  public var other: CaseNumber
  public var reason: String

  public init(to person: CaseID, beside other: CaseNumber, reason: String) {
    self.person = person
    self.other = other
    self.reason = reason
  }
}
