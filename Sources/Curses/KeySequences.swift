import KazakhText
import Screen

/// The escape sequences of keys: what the terminal's own description says, then what the common
/// terminals send whatever they call themselves (PuTTY says `xterm` and sends a Linux console's
/// F1; its numeric pad sends sequences for digits).
struct KeySequences {
  enum Parsed: Equatable {
    case key(Key, length: Int)
    case pasteStart(length: Int)
    /// A whole sequence that is no key of ours: a mouse report, an answer, an unknown key.
    case nothing(length: Int)
    case incomplete
    /// No sequence begins here: Esc by itself, or Alt.
    case bare
  }

  /// terminfo's names of the keys.
  static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  private var described: [[UInt8]: Key] = [:]
  private var longest = 0

  /// - Parameter described: pairs of what is sent and the key; only what begins with Esc counts.
  init(described pairs: [(bytes: [UInt8], key: Key)] = []) {
    for (bytes, key) in pairs where bytes.count > 1 && bytes[0] == KeyDecoder.escape {
      described[bytes] = key
      longest = max(longest, bytes.count)
    }
  }

  /// Reads one sequence; `bytes[start]` is Esc.
  func parse(_ bytes: [UInt8], at start: Int) -> Parsed {
    let available = bytes.count - start
    for length in stride(from: min(longest, available), to: 1, by: -1) {
      if let key = described[Array(bytes[start..<(start + length)])] {
        return .key(key, length: length)
      }
    }
    guard available > 1 else { return .bare }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return Self.parseControl(bytes, at: start)
    case UInt8(ascii: "O"): return Self.parseShifted(bytes, at: start)
    default: return .bare
    }
  }

  /// `ESC [ parameters final`
  private static func parseControl(_ bytes: [UInt8], at start: Int) -> Parsed {
    var at = start + 2
    guard at < bytes.count else { return .incomplete }
    if bytes[at] == UInt8(ascii: "[") { return parseConsole(bytes, at: start) }
    if bytes[at] == UInt8(ascii: "M") {
      // An old mouse report: three bytes follow, of any value.
      return bytes.count - at > 3 ? .nothing(length: 6) : .incomplete
    }
    while at < bytes.count, (0x20...0x3F).contains(bytes[at]) { at += 1 }
    guard at < bytes.count else {
      return at - start > 64 ? .nothing(length: at - start) : .incomplete
    }
    guard (0x40...0x7E).contains(bytes[at]) else { return .nothing(length: at - start) }
    let length = at - start + 1
    let parameters = String(decoding: bytes[(start + 2)..<at], as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = parameters.first.flatMap { $0 }
    if bytes[at] == UInt8(ascii: "~"), first == 200 { return .pasteStart(length: length) }
    if let key = spelled(parameters, final: bytes[at]) { return .key(key, length: length) }
    let isPlain = parameters.count < 2 || parameters[1] == 1
    let key = bytes[at] == UInt8(ascii: "~") ? tilde(first ?? 0) : letter(bytes[at])
    guard let key, isPlain || movesOnly(key) else { return .nothing(length: length) }
    return .key(key, length: length)
  }

  /// A key spelled out by its code point, as terminals do that tell Ctrl under every layout:
  /// `ESC [ code ; modifiers u`, `ESC [ 27 ; modifiers ; code ~`. Ctrl goes by the place on the keyboard.
  private static func spelled(_ parameters: [Int?], final: UInt8) -> Key? {
    let code: Int?
    let modifiers: Int?
    switch (final, parameters.count) {
    case (UInt8(ascii: "u"), 1...2):
      code = parameters[0]
      modifiers = parameters.count == 2 ? parameters[1] : 1
    case (UInt8(ascii: "~"), 3) where parameters[0] == 27:
      code = parameters[2]
      modifiers = parameters[1]
    default: return nil
    }
    guard let code, let modifiers, let scalar = Unicode.Scalar(UInt32(clamping: code)) else {
      return nil
    }
    switch (code, modifiers) {
    case (9, 1): return .tab
    case (9, 2): return .backTab
    case (13, 1): return .enter
    case (27, 1): return .escape
    case (127, 1): return .backspace
    case (0x20..., 1...2): return .character(Character(scalar))
    case (0x20..., 3): return .alt(Character(scalar))
    case (0x20..., 5): return KeyPositions.latin(of: Character(scalar)).map(Key.control)
    default: return nil
    }
  }

  /// `ESC [ [ A` … `E`: F1 to F5 of a Linux console.
  private static func parseConsole(_ bytes: [UInt8], at start: Int) -> Parsed {
    guard bytes.count - start > 3 else { return .incomplete }
    let offset = Int(bytes[start + 3]) - 0x41
    return (0..<5).contains(offset)
      ? .key(.function(offset + 1), length: 4) : .nothing(length: 4)
  }

  /// `ESC O letter`: cursor and function keys, and the numeric pad in application mode.
  private static func parseShifted(_ bytes: [UInt8], at start: Int) -> Parsed {
    guard bytes.count - start > 2 else { return .incomplete }
    let final = bytes[start + 2]
    if let key = letter(final) ?? pad(final) { return .key(key, length: 3) }
    // Alt and O, then something else.
    return .key(.alt("O"), length: 2)
  }

  private static func letter(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  private static func pad(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "X"): .character("=")
    // j k l m n o p … y stand for * + , - . / 0 … 9.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - UInt8(ascii: "j") + UInt8(ascii: "*"))))
    default: nil
    }
  }

  private static func tilde(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// With Shift or Ctrl held these still do what they say; F10 or Delete might not be meant.
  private static func movesOnly(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: true
    default: false
    }
  }
}
