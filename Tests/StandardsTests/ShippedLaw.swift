import Foundation
import Standards
import Support
import Synchronization
import Testing

/// The shipped law, read once for all tests: reading it for every test would take most of the time.
enum Shipped {
  private static let law = Mutex(Embedded.law())

  static func evaluate(_ facts: Facts, on date: CivilDate = "2009-06-01") throws -> Evaluation {
    try law.withLock { try $0.evaluate(facts, on: date) }
  }

  static func standard(_ id: StandardID) throws -> Standard {
    try law.withLock { try $0.standard(id) }
  }

  static func text(_ id: StandardID) throws -> StandardText {
    try law.withLock { try $0.text(id) }
  }

  static func calendar() throws -> OfficeCalendar { try law.withLock { try $0.calendar() } }

  static func ages() throws -> PensionAges { try law.withLock { try $0.ages() } }

  static func decree() throws -> Decree { try law.withLock { try $0.decree() } }

  static func readings() throws -> [Interpretation] {
    try law.withLock { try $0.interpretations() }
  }

  static func requirement(_ id: String, on date: CivilDate = "2009-06-01") throws -> Requirement {
    let standard = try standard(id.hasPrefix("S1") ? .s1 : .s2)
    return try #require(standard.requirements(on: date).first { $0.id == id })
  }
}

/// A file of `Tests/Golden/Standards`, its lines cut at tabs.
enum Golden {
  static func rows(_ name: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Golden/Standards")
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension Evaluation {
  var requiredIDs: [String] { required.map(\.requirement.id) }
  var openIDs: [String] { open.map(\.requirement.id) }
  var notRequiredIDs: [String] { notRequired.map(\.requirement.id) }
}

extension Facts {
  static func adult(
    _ service: Service, group: DisabilityGroup? = nil, pensionAge: Bool? = nil,
    needsCare: Bool? = nil
  ) -> Facts {
    Facts(
      service: service, category: .adultWithDisability, disabilityGroup: group,
      pensionAge: pensionAge, needsCare: needsCare)
  }

  static func child(_ service: Service, institution: InstitutionKind? = nil) -> Facts {
    Facts(service: service, category: .childWithDisability, institution: institution)
  }

  /// The same facts with one more given or changed.
  func with(_ change: (inout Facts) -> Void) -> Facts {
    var facts = self
    change(&facts)
    return facts
  }
}

extension Truth {
  /// The facts that were looked at: `pension-age yes computed`, `veteran ?`.
  var trace: [String] {
    inputs.map { "\($0.name.rawValue) \($0.value ?? "?")\($0.isComputed ? " computed" : "")" }
  }
}
