/// A language of the program.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  case kk
  case ru
  case en

  /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` asks for: as POSIX has it, the first of
  /// them that is not empty decides. `nil` when it asks for none of ours, as `C` does; then
  /// somebody else has to choose.
  public init?(environment: [String: String]) {
    let chosen = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard let name = chosen?.prefix(while: { !"_.@".contains($0) }) else { return nil }
    self.init(rawValue: name.lowercased())
  }

  /// How its speakers call it.
  public var ownName: String {
    switch self {
    case .kk: "Қазақша"
    case .ru: "Русский"
    case .en: "English"
    }
  }
}
