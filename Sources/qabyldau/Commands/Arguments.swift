import ArgumentParser
import Standards

extension Service: ExpressibleByArgument {}
extension ApplicantCategory: ExpressibleByArgument {}
extension Sex: ExpressibleByArgument {}
extension InstitutionKind: ExpressibleByArgument {}
extension StandardID: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension DisabilityGroup: ExpressibleByArgument {
  public init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(rawValue: number)
  }

  public static var allValueStrings: [String] { allCases.map { String($0.rawValue) } }
}

/// An answer to a question; left out, it is unknown.
enum Answer: String, CaseIterable, ExpressibleByArgument {
  case yes, no

  var flag: Bool { self == .yes }
}
