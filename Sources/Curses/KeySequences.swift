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
    /// What follows, up to a mark, is said by the terminal and typed by nobody.
    case stringStart
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
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return .stringStart
    // As terminals send it whose Backspace is either byte.
    case 0x08, 0x7F: return .key(.eraseWord, length: 2)
    default: return .bare
    }
  }

  /// A sequence of this many bytes without an end is none: its rest is dropped, too.
  private static let longestControl = 4096

  /// `ESC [ parameters intermediates final`
  private static func parseControl(_ bytes: [UInt8], at start: Int) -> Parsed {
    var at = start + 2
    guard at < bytes.count else { return .incomplete }
    if bytes[at] == UInt8(ascii: "[") { return parseConsole(bytes, at: start) }
    if bytes[at] == UInt8(ascii: "M") {
      // An old mouse report: three bytes follow, of any value.
      return bytes.count - at > 3 ? .nothing(length: 6) : .incomplete
    }
    while at < bytes.count, (0x30...0x3F).contains(bytes[at]) { at += 1 }
    let read = bytes[(start + 2)..<at]
    // rxvt ends a key pressed with Shift in a sign that elsewhere has a final byte behind it.
    let isShiftedOfRxvt =
      at < bytes.count && bytes[at] == UInt8(ascii: "$") && !read.isEmpty
      && read.allSatisfy { (0x30...0x39).contains($0) }
    if !isShiftedOfRxvt {
      while at < bytes.count, (0x20...0x2F).contains(bytes[at]) { at += 1 }
    }
    guard at < bytes.count else {
      return at - start > longestControl ? .nothing(length: at - start) : .incomplete
    }
    guard isShiftedOfRxvt || (0x40...0x7E).contains(bytes[at]) else {
      return .nothing(length: at - start)
    }
    let length = at - start + 1
    guard isShiftedOfRxvt || at == start + 2 + read.count else { return .nothing(length: length) }
    let parameters = KeyParameters(read)
    if bytes[at] == UInt8(ascii: "~"), parameters.number(0) == 200 {
      return .pasteStart(length: length)
    }
    return parameters.key(final: bytes[at]).map { .key($0, length: length) }
      ?? .nothing(length: length)
  }

  /// `ESC [ [ A` … `E`: F1 to F5 of a Linux console.
  private static func parseConsole(_ bytes: [UInt8], at start: Int) -> Parsed {
    guard bytes.count - start > 3 else { return .incomplete }
    let offset = Int(bytes[start + 3]) - 0x41
    return (0..<5).contains(offset)
      ? .key(.function(offset + 1), length: 4) : .nothing(length: 4)
  }

  /// `ESC O parameters letter`: cursor and function keys, and the numeric pad in application mode.
  private static func parseShifted(_ bytes: [UInt8], at start: Int) -> Parsed {
    var at = start + 2
    while at < bytes.count, (0x30...0x3B).contains(bytes[at]) { at += 1 }
    guard at < bytes.count else {
      return at - start > longestControl ? .nothing(length: at - start) : .incomplete
    }
    let final = bytes[at]
    guard final == 0x20 || (0x40...0x7E).contains(final) else {
      // Alt and O, then something else.
      return at == start + 2 ? .key(.alt("O"), length: 2) : .nothing(length: at - start)
    }
    let length = at - start + 1
    let parameters = KeyParameters(bytes[(start + 2)..<at])
    let key = parameters.shiftedKey(final: final)
    return key.map { .key($0, length: length) } ?? .nothing(length: length)
  }
}
