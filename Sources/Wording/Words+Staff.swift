import Casework
import Standards
import Words

/// The office: roles, groups of its board.
extension Words {
  public func name(of role: StaffRole) -> String {
    self(WordKey(rawValue: "role." + role.rawValue))
  }

  public func name(of group: BoardGroup) -> String {
    self(WordKey(rawValue: "board." + group.rawValue))
  }
}
