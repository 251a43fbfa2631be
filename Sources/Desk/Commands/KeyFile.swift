import Controls
import Screen

/// A person's own keys, and when their screen blanks itself.
///
/// The file has a line per command, `go-on = F7, ^D`, and `blank-after = 10`, in minutes, 0 for never;
/// `#` begins a remark. Keys are added: the program's own stay, so that every sentence that names
/// one remains true.
public struct KeyFile: Sendable {
  /// The table of commands with the keys that were added.
  public private(set) var commands = DeskCommand.table
  /// How long without a key until the screen blanks itself; `nil` for never.
  public private(set) var blankAfter: Duration? = .seconds(5 * 60)

  public init() {}

  /// What is wrong in a line of the file.
  public struct Failure: Error, Hashable, Sendable {
    public let line: Int
    public let reason: Reason

    public enum Reason: String, CaseIterable, Error, Hashable, Sendable {
      /// Not of the form `command = key, key`.
      case notUnderstood = "keyfile.not-understood"
      case unknownCommand = "keyfile.unknown-command"
      case unknownKey = "keyfile.unknown-key"
      /// Terminals and shells take it for themselves, or it is typed as text.
      case forbiddenKey = "keyfile.forbidden-key"
      /// Fields, lists and questions take this command's keys themselves.
      case fixedCommand = "keyfile.fixed-command"
      /// It means another command where this one stands.
      case takenKey = "keyfile.taken-key"
      case notMinutes = "keyfile.not-minutes"
    }
  }

  /// Reads a file; the first mistake ends it.
  public init(_ text: String) throws(Failure) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let said = Self.trimmed(line.prefix { $0 != "#" })
      guard !said.isEmpty else { continue }
      do throws(Failure.Reason) { try read(said) } catch {
        throw Failure(line: index + 1, reason: error)
      }
    }
  }

  /// The command a key means in a place; a person's own keys come first.
  func command(for key: Key, in place: Place) -> DeskCommand.ID? {
    func first(_ keys: (DeskCommand) -> [Key]) -> DeskCommand.ID? {
      commands.first { $0.places.contains(place) && keys($0).contains(key) }?.id
    }
    return first(\.keys) ?? first(\.keysWithoutCtrl) ?? first { $0.letters(in: place) }
  }

  private mutating func read(_ line: Substring) throws(Failure.Reason) {
    let sides = line.split(separator: "=", maxSplits: 1).map { Self.trimmed($0) }
    guard sides.count == 2 else { throw .notUnderstood }
    if sides[0] == "blank-after" {
      guard let minutes = Int(sides[1]), (0...600).contains(minutes) else { throw .notMinutes }
      blankAfter = minutes == 0 ? nil : .seconds(60 * minutes)
      return
    }
    guard let index = commands.firstIndex(where: { $0.id.rawValue == sides[0] }) else {
      throw .unknownCommand
    }
    if commands[index].id.isKeyOfControl || [.choose, .back].contains(commands[index].id) {
      throw .fixedCommand
    }
    for name in sides[1].split(separator: ",") {
      let key = try Self.key(String(Self.trimmed(name)))
      let others = commands.filter {
        $0.id != commands[index].id && !$0.places.isDisjoint(with: commands[index].places)
      }
      if others.contains(where: { $0.keys.contains(key) }) { throw .takenKey }
      if !commands[index].keys.contains(key) { commands[index].keys.append(key) }
    }
  }

  /// Keys that no layout moves, and Alt with a letter by its place on the keyboard.
  private static func key(_ name: String) throws(Failure.Reason) -> Key {
    if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    if let letter = letter(of: name, behind: "^") {
      // Copy, suspend, flow control; Backspace, Tab, Enter, Esc; screen and tmux; undo; a word away.
      if "czsqhijmabuyw".contains(letter) { throw .forbiddenKey }
      return .control(letter)
    }
    if let letter = letter(of: name, behind: "Alt+") { return .alt(letter) }
    // Letters, and the keys with which text is edited, are typed.
    throw name.count == 1 || ["Insert", "Delete", "Space"].contains(name)
      ? .forbiddenKey : .unknownKey
  }

  private static func letter(of name: String, behind prefix: String) -> Character? {
    guard name.hasPrefix(prefix), let letter = name.dropFirst(prefix.count).lowercased().first,
      name.count == prefix.count + 1
    else { return nil }
    return Layout.latinPosition(of: letter)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}

extension Key {
  /// A letter, alone or with Alt, by its place on the keyboard, whichever layout is on.
  var atItsPosition: Key {
    switch self {
    case .alt(let letter):
      return (Layout.latinPosition(of: letter) ?? Layout.digit(of: letter)).map(Key.alt) ?? self
    case .character(let letter):
      return Layout.latinPosition(of: letter).map(Key.character) ?? self
    default: return self
    }
  }
}
