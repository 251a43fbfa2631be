import Standards

/// What the demonstration brings people for: it plays the two standards of the decree.
enum DemoDecree {
  static let residentialCare = Service(rawValue: "residential-care")
  static let homeCare = Service(rawValue: "home-care")

  static let adultWithDisability = ApplicantCategory(rawValue: "adult-with-disability")
  static let elderly = ApplicantCategory(rawValue: "elderly")
  static let childWithDisability = ApplicantCategory(rawValue: "child-with-disability")

  static let disabled = FactName(rawValue: "disabled")
  static let disabilityGroup = FactName(rawValue: "disability-group")
  static let pensionAge = FactName(rawValue: "pension-age")
  static let veteran = FactName(rawValue: "veteran")
  static let constantCare = FactName(rawValue: "constant-care")
  static let needsCare = FactName(rawValue: "needs-care")
  static let institution = FactName(rawValue: "institution")
}

extension Facts {
  /// Whether the person is known to have a disability.
  var hasDisability: Bool { known(DemoDecree.disabled) == .yesNo(true) }
}
