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
  /// Where they sit; `nil` when nowhere a visitor could be sent.
  case window(String?)

  func apply(to member: inout StaffMember) {
    switch self {
    case .active(let active): member.active = active
    case .role(let role): member.role = role
    case .language(let language): member.language = language
    case .window(let window): member.window = window
    }
  }
}

/// What is done with a complaint; a new term is counted at the counter.
public enum ComplaintDeed: Hashable, Codable, Sendable {
  case act(ComplaintAct)
  case inquire(reason: String)
  /// By so many calendar days.
  case extend(days: Int, reason: String, notifiedOn: CivilDate)
  case reopen(reason: String)
  /// Voids it, or asks another manager to.
  case void(reason: String)

  public var kind: ComplaintActKind {
    switch self {
    case .act(let act): act.kind
    case .inquire: .inquired
    case .extend: .extended
    case .reopen: .reopened
    case .void: .voided
    }
  }
}
