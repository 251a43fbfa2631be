import KazakhText

/// One service standard as dated, cited data.
public struct Standard: Sendable {
  public let profile: StandardProfile
  let conditions: [String: Condition]
  let eligibilityMode: EligibilityMode
  let eligibility: Timeline<EligibilityGroup>
  let parameters: Timeline<Parameter>
  let requirements: Timeline<Requirement>
  let indicators: Timeline<Indicator>

  public var id: StandardID { profile.id }
  public var service: Service { profile.service }
  /// `kk` as in the decree's ¶1.
  public var title: LocalizedText { profile.title }

  public func requirements(on date: CivilDate) -> [Requirement] {
    requirements.entries(on: date)
  }

  public func indicators(on date: CivilDate) -> [Indicator] { indicators.entries(on: date) }

  public func parameters(on date: CivilDate) -> [Parameter] { parameters.entries(on: date) }

  public func eligibilityGroups(on date: CivilDate) -> [EligibilityGroup] {
    eligibility.entries(on: date)
  }

  public func condition(_ id: String) -> Condition? { conditions[id] }

  /// All parameters of a kind on a day, in the data's order.
  public func parameters(_ kind: Parameter.Kind, on date: CivilDate) -> [Parameter] {
    parameters.entries(on: date).filter { $0.kind == kind }
  }
}

/// Whether one of the groups of ¶6 is enough or every condition must hold.
public enum EligibilityMode: String, CaseIterable, Sendable {
  case any, all
}

/// One group of people ¶6 names, or one condition it sets.
public struct EligibilityGroup: LawEntry, Hashable, Codable, Sendable {
  public let id: String
  /// The id of the condition that puts a person into it.
  public let condition: String
  public let text: LocalizedText
  public let citation: Citation
  public let alsoCites: [Citation]
  public let interpretations: [String]
  public let wordingUnknownBefore: CivilDate?
}

/// One parameter of a standard: a term, a limit, the fee, the hours…
public struct Parameter: LawEntry, Hashable, Codable, Sendable {
  public let id: String
  public let kind: Kind
  /// As in the data; one value or several, numbers as digits.
  public let values: [String]
  /// A short sentence of our own for a screen or a paper.
  public let text: LocalizedText
  public let citation: Citation
  public let alsoCites: [Citation]
  public let interpretations: [String]
  public let note: LocalizedText?
  public let wordingUnknownBefore: CivilDate?

  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// ¶1 to ¶5, in this order.
    case scope, automated, basis, providers, result
    /// Calendar days from handing in the papers (¶7 1); A02).
    case termDays = "term_days"
    /// ¶7 2).
    case queueHandInMinutes = "queue_hand_in_minutes"
    /// ¶7 3).
    case queuePickUpMinutes = "queue_pick_up_minutes"
    /// ¶8 (A08).
    case fee
    /// ¶9.
    case informationSources = "information_sources"
    /// ¶10.
    case hours
    /// ¶11.
    case placeConditions = "place_conditions"
    /// ¶12: S1 asks once, S2 every year (A23).
    case renewal
    /// ¶13.
    case formsGivenAt = "forms_given_at"
    /// ¶14.
    case papersHandedInAt = "papers_handed_in_at"
    /// ¶15 to ¶18, in this order.
    case receipt, delivery, ground, principle
    /// ¶19.
    case measuredBy = "measured_by"
    /// ¶20.
    case targets
    /// ¶21.
    case complaintHelp = "complaint_help"
    /// ¶22.
    case complaintBody = "complaint_body"
    /// ¶23.
    case complaintHandling = "complaint_handling"
    /// ¶24.
    case contacts
    /// ¶24 1)–2).
    case superiorBodies = "superior_bodies"
    /// ¶25.
    case otherInformation = "other_information"

    /// The kinds whose value is a whole number.
    var isNumber: Bool {
      self == .termDays || self == .queueHandInMinutes || self == .queuePickUpMinutes
    }
  }
}

/// A row of appendix 2.
public struct Indicator: LawEntry, Hashable, Codable, Sendable {
  public let id: String
  /// As printed: `1.1`.
  public let number: String
  /// 1 to 5.
  public let groupNumber: Int
  public let groupName: LocalizedText
  public let name: LocalizedText
  /// Percent, as printed.
  public let normative: Int
  /// Percent, the target of the next year, as printed.
  public let target: Int
  /// Percent, the value of the reporting year, as printed.
  public let current: Int
  /// Whether the printed value looks like a slip (A35, A36): no verdict is drawn from it.
  public let isSuspect: Bool
  public let note: LocalizedText?
  public let citation: Citation
  public let interpretations: [String]
}

extension Requirement: LawEntry {}
