import ArgumentParser
import Standards

extension Service: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    guard Self.all.contains(self) else { return nil }
  }

  public static var allValueStrings: [String] { all.map(\.rawValue) }
}

extension ApplicantCategory: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    guard Self.all.contains(self) else { return nil }
  }

  public static var allValueStrings: [String] { all.map(\.rawValue) }
}

extension StandardID: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    guard Self.all.contains(self) else { return nil }
  }

  public static var allValueStrings: [String] { all.map(\.rawValue) }
}

extension ArgumentHelp {
  /// `residential-care or home-care`.
  static func oneOf(_ names: [String], _ rest: String = ".", before: String = "") -> ArgumentHelp {
    let all = names.dropLast().joined(separator: ", ")
    return ArgumentHelp(
      stringLiteral: before
        + [all, names.last ?? ""].filter { !$0.isEmpty }.joined(separator: " or ")
        + rest)
  }

  static func services(before: String = "", _ rest: String = ".") -> ArgumentHelp {
    oneOf(Service.all.map(\.rawValue), rest, before: before)
  }

  /// Each with the standard that is its own.
  static func servicesWithStandards(before: String = "") -> ArgumentHelp {
    oneOf(Service.all.map { "\($0.rawValue) (\($0.standard.rawValue))" }, before: before)
  }

  static func categories(before: String = "") -> ArgumentHelp {
    oneOf(ApplicantCategory.all.map(\.rawValue), before: before)
  }

  static func standards(_ rest: String = ".") -> ArgumentHelp {
    oneOf(StandardID.all.map(\.rawValue), rest)
  }
}

extension Sex: ExpressibleByArgument {}

/// The kind of institution asked for (S1 ¶12, children, 2); A16).
enum InstitutionKind: String, CaseIterable, ExpressibleByArgument {
  case state
  case nonState = "non-state"
}

/// The group of disability of an adult, 1 the heaviest.
enum DisabilityGroup: Int, CaseIterable {
  case first = 1
  case second = 2
  case third = 3
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension DisabilityGroup: ExpressibleByArgument {
  init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(rawValue: number)
  }

  static var allValueStrings: [String] { allCases.map { String($0.rawValue) } }
}

/// An answer to a question; left out, it is unknown.
enum Answer: String, CaseIterable, ExpressibleByArgument {
  case yes, no

  var flag: Bool { self == .yes }
}

/// An answer to a question of the service's standard, `name=value`.
struct AnsweredFact: ExpressibleByArgument {
  let name: FactName
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    (name, text) = (FactName(rawValue: parts[0]), parts[1])
  }
}
