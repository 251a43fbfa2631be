/// What of a case's papers was found, where it was not the applicant's own name.
public struct FoundBy: Hashable, Codable, Sendable {
  public let kind: Kind
  /// As it was written; `nil` where the line itself shows it.
  public let text: String?

  public init(_ kind: Kind, text: String? = nil) {
    self.kind = kind
    self.text = text
  }

  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A name from before a correction.
    case formerly
    case representative
    /// Whoever handed in the papers.
    case handedIn = "handed-in"
    case phone
    case document
    case certificate
    case address
    /// IIN, RNN, SIC.
    case number
    case birthDate = "birth-date"
  }
}
