import KazakhText

/// What all of the program goes by of a standard, before a rule of it is applied: the file
/// `standard.yaml` of its folder.
public struct StandardProfile: Hashable, Sendable {
  public let id: StandardID
  public let service: Service
  /// `kk` as in the decree's ¶1.
  public let title: LocalizedText
  /// As whom people apply, in the standard's order.
  public let categories: [CategoryProfile]
  /// What is asked about them, in the order open questions are told in.
  public let facts: [FactDeclaration]
  /// What its form asks, in its order.
  public let form: [FieldDeclaration]
  /// What the service ends with when it ends well (¶5).
  public let result: String
  /// Whether a result may be sent by post (¶16, A25).
  public let isPosted: Bool
  /// Whether ¶16 speaks of handing over a refusal too, not of the result alone (A25).
  public let deliversRefusals: Bool
  /// After how many months the papers are asked for again; `nil`: never (¶12, A23).
  public let renewalMonths: Int?
  /// Readings the end of the service rests on (A23); empty where the standard does not speak of it.
  public let endReadings: [String]
  /// The papers of ¶12 for which the office gives out forms of its own, by the form's name (¶13, A44).
  public let blankForms: [String: [String]]
  /// Words of conditions that files of earlier versions of the rules use.
  let earlierWords: [String: Condition.Expression]

  public func category(_ id: ApplicantCategory) -> CategoryProfile? {
    categories.first { $0.id == id }
  }

  public func fact(_ name: FactName) -> FactDeclaration? { facts.first { $0.name == name } }

  /// The answer that follows from the category or from another answer.
  func implied(_ name: FactName, by facts: Facts) -> FactValue? {
    if let value = category(facts.category)?.implies[name] { return value }
    for fact in self.facts where facts.answers[fact.name] != nil {
      if let value = fact.implies[name] { return value }
    }
    return nil
  }

  func denials(in facts: Facts) -> [Facts.Contradiction] {
    func denied(_ implied: [FactName: FactValue], by name: FactName) -> [Facts.Contradiction] {
      self.facts.map(\.name).filter { fact in
        guard let value = implied[fact], let given = facts.answers[fact] else { return false }
        return value != given
      }.map { .denied($0, by: name) }
    }
    return denied(category(facts.category)?.implies ?? [:], by: .category)
      + self.facts.filter { facts.answers[$0.name] != nil }.flatMap {
        denied($0.implies, by: $0.name)
      }
  }
}

/// What a standard says of those who apply as one kind of applicant.
public struct CategoryProfile: Hashable, Sendable {
  public let id: ApplicantCategory
  /// The list of ¶12 that is theirs.
  public let list: RequirementList
  /// What being one says of a person besides.
  public let implies: [FactName: FactValue]
  /// From which age in full years one is one; `nil` where age does not say it (A47).
  public let fromAge: Int?
  /// Below which age one is one (A47).
  public let belowAge: Int?
  /// Whether one is one by reaching pension age (A14).
  public let isByPensionAge: Bool
  /// Whether somebody else applies for them (¶12, A21).
  public let isRepresented: Bool
}

/// A question a standard asks about a person.
public struct FactDeclaration: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case yesNo
    /// One of some values, kept as they stand here.
    case oneOf([FactValue])
    case number
    case date
  }

  /// What the program can propose an answer from.
  public enum Computation: String, CaseIterable, Hashable, Sendable {
    /// From birth date and sex, by the table of pension ages (A14).
    case pensionAge = "pension-age"
    /// Full years on the day, from the birth date.
    case age
  }

  public let name: FactName
  public let kind: Kind
  /// How an answer nobody gave is proposed; `nil`: not at all.
  public let computed: Computation?
  /// What any answer to it says besides.
  public let implies: [FactName: FactValue]

  /// An answer as it is typed or kept in a form; `nil` where it is none of this question's.
  public func value(of text: String) -> FactValue? {
    switch kind {
    case .yesNo: text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
    case .oneOf(let values): values.first { $0.text == text }
    case .number: Int(text).map(FactValue.number)
    case .date: CivilDate(iso: text).map { .word($0.description) }
    }
  }
}
