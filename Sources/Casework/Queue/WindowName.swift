import KazakhText

/// How a place at the counter is called: what is written over it.
public enum WindowName {
  /// Signs there is room for on a wall.
  public static let longest = 12

  /// The name on one line, blanks around it and double ones taken off; `nil` for none and for one that is
  /// too long or cannot be shown.
  public static func cleaned(_ text: String) -> String? {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").nfc
    guard !name.isEmpty, name.count <= longest, Cleaning.forDisplay(name) == name else {
      return nil
    }
    return name
  }
}
