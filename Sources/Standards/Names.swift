// The names by which standards speak of what they regulate. Which there are, the files of the standards
// say; a name the files do not know any more stays readable.

/// A service standard: `S2`.
public struct StandardID: RawRepresentable, Codable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public var profile: StandardProfile? { StandardShelf.current[self] }

  /// What it is the standard of.
  public var service: Service { profile?.service ?? Service(rawValue: rawValue) }

  /// The standard that is meant where a place names none: all say the same there.
  public static var first: StandardID { all.first ?? StandardID(rawValue: "") }

  /// All standards, in their order.
  public static var all: [StandardID] { StandardShelf.current.ids }
}

/// What is applied for, by its stored name; each service has its own standard.
public struct Service: RawRepresentable, Codable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public var profile: StandardProfile? { StandardShelf.current[self] }

  public var standard: StandardID { profile?.id ?? StandardID(rawValue: rawValue) }

  /// The services of all standards, in their order.
  public static var all: [Service] { StandardShelf.current.standards.map(\.service) }
}

/// As whom a person applies (¶6, lists of ¶12), by its stored name.
public struct ApplicantCategory: RawRepresentable, Codable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// What a service says of those who apply as such.
  public func profile(for service: Service) -> CategoryProfile? { service.profile?.category(self) }

  /// The categories of all standards, each once, in their order.
  public static var all: [ApplicantCategory] { StandardShelf.current.categories }
}

public enum Sex: String, CaseIterable, Codable, Hashable, Sendable {
  case female = "f"
  case male = "m"
}

/// The name of something a standard asks about a person, as conditions, traces and open questions use
/// it: `veteran`. Category, sex and birth date are facts of every standard.
public struct FactName: RawRepresentable, Codable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let category = FactName(rawValue: "category")
}
