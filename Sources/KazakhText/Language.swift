/// A language of the program. One more is a case here, its forms beside numbers (`Words/Plural.swift`), how
/// papers are written in it (`Documents/DocumentLanguage.swift`) and its file in `Resources/language`; texts
/// of the law and of the directory that lack it are read in Kazakh.
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
