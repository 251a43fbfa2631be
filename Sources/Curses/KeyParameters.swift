import KazakhText
import Screen

/// The numbers of a key's sequence: which key, and what was held with it. `ESC [ 1 ; 5 D` is Ctrl and
/// Left; `ESC [ code : shifted : base ; modifiers : event ; text u` and `ESC [ 27 ; modifiers ; code ~`
/// spell a key out by its code point, as terminals do that tell Ctrl under every layout.
struct KeyParameters {
  private let groups: [[Int?]]
  /// Begins with a sign of `<=>?`: an answer or a mouse report.
  private let isPrivate: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    isPrivate = bytes.first.map { (0x3C...0x3F).contains($0) } ?? false
    groups =
      bytes.isEmpty
      ? []
      : String(decoding: bytes, as: UTF8.self)
        .split(separator: ";", omittingEmptySubsequences: false).map { group in
          group.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        }
  }

  func number(_ index: Int, _ part: Int = 0) -> Int? {
    groups.indices.contains(index) && groups[index].indices.contains(part)
      ? groups[index][part] : nil
  }

  /// The key of `ESC [`; `nil` for what is no key of ours.
  func key(final: UInt8) -> Key? {
    guard !isPrivate, number(1, 1) != Self.released else { return nil }
    switch final {
    case UInt8(ascii: "u"): return spelled(number(0), Held(number(1)))
    case UInt8(ascii: "~") where number(0) == 27 && groups.count == 3:
      return spelled(number(2), Held(number(1)))
    case UInt8(ascii: "~"): return Held(number(1)).with(Self.tilde(number(0)))
    // rxvt: Shift, Ctrl, both.
    case UInt8(ascii: "$"): return Held(2).with(Self.tilde(number(0)))
    case UInt8(ascii: "^"): return Held(5).with(Self.tilde(number(0)))
    case UInt8(ascii: "@"): return Held(6).with(Self.tilde(number(0)))
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Held(2).with(Self.rxvt(final))
    default: return Held(number(1)).with(Self.letter(final))
    }
  }

  /// The key of `ESC O`.
  func shiftedKey(final: UInt8) -> Key? {
    guard groups.isEmpty else {
      // Modifiers alone, or behind a 1.
      let held = Held(number(1) ?? number(0))
      return held.with(Self.letter(final)) ?? (held.isNone ? Self.pad(final) : nil)
    }
    if let key = Self.rxvt(final) { return Held(5).with(key) }
    return Self.letter(final) ?? Self.pad(final)
  }

  private static let released = 3

  // MARK: - Keys spelled out

  /// What of Shift, Alt, Ctrl and the like was held. NumLock, CapsLock and ScrollLock are not: they
  /// are on or off, and change no key.
  private struct Held {
    private let bits: Int

    private static let locks = 64 | 128

    init(_ parameter: Int?) {
      bits = max(0, (parameter ?? 1) - 1) & ~Self.locks
    }

    static let shift = 1
    static let alt = 2
    static let ctrl = 4

    var isNone: Bool { bits == 0 }
    var isShift: Bool { bits == Self.shift }
    var isCtrl: Bool { bits == Self.ctrl }
    var isAlt: Bool { bits & ~Self.shift == Self.alt }

    /// The key that is meant with these; `nil` where another might be: F10 or Delete do not do with
    /// Shift what they do alone.
    func with(_ key: Key?) -> Key? {
      guard let key, !isNone else { return key }
      let isWordwise = bits & ~Self.shift == Self.ctrl || isAlt
      switch key {
      case .left: return isWordwise ? .wordLeft : .left
      case .right: return isWordwise ? .wordRight : .right
      case .up, .down, .home, .end, .pageUp, .pageDown: return key
      case .backTab where isShift: return key
      default: return nil
      }
    }
  }

  private func spelled(_ code: Int?, _ held: Held) -> Key? {
    guard let code else { return nil }
    switch code {
    case 8, 127:
      return held.isNone || held.isShift ? .backspace : held.isCtrl || held.isAlt ? .eraseWord : nil
    case 9: return held.isNone ? .tab : held.isShift ? .backTab : nil
    case 13: return held.isNone || held.isShift ? .enter : nil
    case 27: return held.isNone ? .escape : nil
    case 0..<0x20, 0x80..<0xA0: return nil
    case 0xE000..<0xF900: return Self.numericPad(code).flatMap { held.with($0) }
    default: break
    }
    guard let letter = Self.character(code) else { return nil }
    if held.isNone { return .character(said ?? letter) }
    if held.isShift {
      return .character(said ?? number(0, 1).flatMap(Self.character) ?? Self.upper(letter))
    }
    if held.isAlt { return .alt(letter) }
    guard held.isCtrl else { return nil }
    // Ctrl goes by the place on the keyboard.
    return
      (KeyPositions.latin(of: letter)
      ?? number(0, 2).flatMap(Self.character).flatMap(KeyPositions.latin)).map(Key.control)
      ?? ("\\]^_".contains(letter) ? .control(letter) : nil)
  }

  /// The text the terminal says the key gives.
  private var said: Character? {
    guard groups.count > 2, groups[2].count == 1 else { return nil }
    return number(2).flatMap(Self.character)
  }

  private static func character(_ code: Int) -> Character? {
    guard code >= 0x20, !(0x7F..<0xA0).contains(code) else { return nil }
    return Unicode.Scalar(UInt32(clamping: code)).map { Character($0) }
  }

  private static func upper(_ letter: Character) -> Character {
    let text = letter.uppercased()
    return text.count == 1 ? Character(text) : letter
  }

  /// The keys of the numeric pad have code points of their own; the others up there are no text.
  private static func numericPad(_ code: Int) -> Key? {
    let signs: [Character] = Array("0123456789./*-+")
    switch code {
    case 57399...57413: return .character(signs[code - 57399])
    case 57414: return .enter
    case 57415: return .character("=")
    case 57416: return .character(",")
    case 57417: return .left
    case 57418: return .right
    case 57419: return .up
    case 57420: return .down
    case 57421: return .pageUp
    case 57422: return .pageDown
    case 57423: return .home
    case 57424: return .end
    case 57425: return .insert
    case 57426: return .delete
    default: return nil
    }
  }

  // MARK: - Keys by their final byte

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

  /// rxvt's arrows: `ESC O` with Ctrl, `ESC [` with Shift.
  private static func rxvt(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "a"): .up
    case UInt8(ascii: "b"): .down
    case UInt8(ascii: "c"): .right
    case UInt8(ascii: "d"): .left
    default: nil
    }
  }

  private static func pad(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: " "): .character(" ")
    case UInt8(ascii: "X"): .character("=")
    // j k l m n o p … y stand for * + , - . / 0 … 9.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - UInt8(ascii: "j") + UInt8(ascii: "*"))))
    default: nil
    }
  }

  private static func tilde(_ number: Int?) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number) where (11...15).contains(number): .function(number - 10)
    case .some(let number) where (17...21).contains(number): .function(number - 11)
    case 23, 24: .function((number ?? 0) - 12)
    default: nil
    }
  }
}
