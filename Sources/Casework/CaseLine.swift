import Standards

/// A case as a line of a list.
public struct CaseLine: Hashable, Codable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  /// The first case of the same person.
  public let personID: CaseID
  public let revision: Int
  public let state: CaseState
  public let service: Service
  public let category: ApplicantCategory
  public let surname: String
  public let given: String
  public let patronymic: String?
  public let birthDate: CivilDate?
  /// Where nothing nearer is known.
  public let birthYear: Int?
  /// Papers not yet handed in.
  public let missing: Int
  public let openedOn: CivilDate
  public let acceptedOn: CivilDate?
  public let dueOn: CivilDate?
  public let actBy: CivilDate?
  /// Who holds the case.
  public let clerk: StaffID
  /// By what a search found it; `nil` for the applicant's name, the case's number or no search.
  public var foundBy: FoundBy?

  public init(
    id: CaseID, number: CaseNumber, personID: CaseID, revision: Int, state: CaseState,
    service: Service,
    category: ApplicantCategory, surname: String, given: String, patronymic: String?,
    birthDate: CivilDate?, birthYear: Int? = nil, missing: Int, openedOn: CivilDate,
    acceptedOn: CivilDate?,
    dueOn: CivilDate?, actBy: CivilDate?, clerk: StaffID, foundBy: FoundBy? = nil
  ) {
    self.id = id
    self.number = number
    self.personID = personID
    self.revision = revision
    self.state = state
    self.service = service
    self.category = category
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
    self.birthDate = birthDate
    self.birthYear = birthYear
    self.missing = missing
    self.openedOn = openedOn
    self.acceptedOn = acceptedOn
    self.dueOn = dueOn
    self.actBy = actBy
    self.clerk = clerk
    self.foundBy = foundBy
  }

  /// Surname first, as lists write it.
  public var fullName: String {
    [surname, given, patronymic ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
