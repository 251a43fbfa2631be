/// One service standard as dated, cited data.
public struct Standard: Sendable {
  public let id: StandardID
  public let service: Service
  /// `kk` as in the decree's ¶1.
  public let title: LocalizedText
  let conditions: [String: Condition]
  let eligibilityMode: EligibilityMode
  let eligibility: Timeline<EligibilityGroup>
  let parameters: Timeline<Parameter>
  let requirements: Timeline<Requirement>
  let indicators: Timeline<Indicator>

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
public struct EligibilityGroup: LawEntry, Hashable, Sendable {
  public let id: String
  public let condition: String
  public let text: LocalizedText
  public let citation: Citation
  public let alsoCites: [Citation]
  public let interpretations: [String]
  public let wordingUnknownBefore: CivilDate?
}

/// One parameter of a standard: a term, a limit, the fee, the hours…
public struct Parameter: LawEntry, Hashable, Sendable {
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

  public enum Kind: String, CaseIterable, Sendable {
    case scope, automated, basis, providers, result
    case termDays = "term_days"
    case queueHandInMinutes = "queue_hand_in_minutes"
    case queuePickUpMinutes = "queue_pick_up_minutes"
    case fee
    case informationSources = "information_sources"
    case hours
    case placeConditions = "place_conditions"
    case renewal
    case formsGivenAt = "forms_given_at"
    case papersHandedInAt = "papers_handed_in_at"
    case receipt, delivery, ground, principle
    case measuredBy = "measured_by"
    case targets
    case complaintHelp = "complaint_help"
    case complaintBody = "complaint_body"
    case complaintHandling = "complaint_handling"
    case contacts
    case superiorBodies = "superior_bodies"
    case otherInformation = "other_information"

    /// The kinds whose value is a whole number.
    var isNumber: Bool {
      self == .termDays || self == .queueHandInMinutes || self == .queuePickUpMinutes
    }
  }
}

/// A row of appendix 2.
public struct Indicator: LawEntry, Hashable, Sendable {
  public let id: String
  public let number: String
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
