import Casework
import Standards

/// A colleague as they are added.
public struct StaffEntry: Hashable, Codable, Sendable {
  /// The name of the operating system's account.
  public var login: String
  public var surname: String
  public var given: String
  public var role: StaffRole

  public init(login: String, surname: String, given: String, role: StaffRole) {
    self.login = login
    self.surname = surname
    self.given = given
    self.role = role
  }
}

/// What becomes different about a colleague.
public enum StaffChange: Hashable, Codable, Sendable {
  case active(Bool)
  case role(StaffRole)
  /// `kk`, `ru` or `en`.
  case language(String)

  func apply(to member: inout StaffMember) {
    switch self {
    case .active(let active): member.active = active
    case .role(let role): member.role = role
    case .language(let language): member.language = language
    }
  }
}

/// What is done with a complaint; a new term is counted at the counter.
public enum ComplaintDeed: Hashable, Codable, Sendable {
  case act(ComplaintAct)
  case inquire(reason: String)
  case extend(days: Int, reason: String, notifiedOn: CivilDate)
  case reopen(reason: String)

  public var kind: ComplaintActKind {
    switch self {
    case .act(let act): act.kind
    case .inquire: .inquired
    case .extend: .extended
    case .reopen: .reopened
    }
  }
}

/// The answers of the form a complaint is registered with.
public struct ComplaintAnswers: Hashable, Codable, Sendable {
  public var name: String
  public var contact: String?
  public var channel: ComplaintChannel
  public var received: ActDay
  public var matter: ComplaintMatter
  /// The case it is about; `nil` where it is about none.
  public var about: CaseNumber?
  public var clerk: StaffID?
  public var service: Service?
  /// `plain` or `inquiry`.
  public var term: ComplaintRule.Kind
  public var text: String
  /// Whether the complainant stands there and is told at once.
  public var isTold: Bool

  public init(
    name: String, contact: String?, channel: ComplaintChannel, received: ActDay,
    matter: ComplaintMatter, about: CaseNumber?, clerk: StaffID?, service: Service?,
    term: ComplaintRule.Kind, text: String, isTold: Bool
  ) {
    self.name = name
    self.contact = contact
    self.channel = channel
    self.received = received
    self.matter = matter
    self.about = about
    self.clerk = clerk
    self.service = service
    self.term = term
    self.text = text
    self.isTold = isTold
  }
}
