/// Something the terminal says in the middle of what is typed: the answer to a question an earlier
/// program asked, a title, a clipboard. OSC, DCS, APC, PM and SOS end in BEL or ST; none of it is typed
/// text. What has no end goes on until a key comes that is in none, for a time, or for a length.
struct TerminalString: Equatable {
  enum Step: Equatable {
    /// One byte of it.
    case more
    /// It ends here.
    case ended(length: Int)
    /// What stands here does not belong to it.
    case broken
    /// Its end may be torn here.
    case torn
  }

  /// No terminal says more at once.
  static let longest = 1 << 20

  /// What stood behind Esc, which may have been typed with Alt; `nil` where it was no Esc.
  let introducer: Character?
  private var count = 0

  init(introducer: Character?) {
    self.introducer = introducer
  }

  var isEmpty: Bool { count == 0 }

  mutating func take(_ bytes: [UInt8], at place: Int) -> Step {
    let byte = bytes[place]
    let next = place + 1 < bytes.count ? bytes[place + 1] : nil
    switch byte {
    case 0x07: return .ended(length: 1)
    case KeyDecoder.escape:
      guard let next else { return .torn }
      return next == UInt8(ascii: "\\") ? .ended(length: 2) : .broken
    // ST as one code point.
    case 0xC2 where next == nil: return .torn
    case 0xC2 where next == 0x9C: return .ended(length: 2)
    // Cancelled.
    case 0x18, 0x1A: return .ended(length: 1)
    // Enter, Backspace and Ctrl are keys: nothing of the kind is said.
    case 0x00..<0x20, 0x7F: return .broken
    default:
      guard count < Self.longest else { return .broken }
      count += 1
      return .more
    }
  }

  /// Whether this, without its Esc, can hardly have been typed: its end is there, or it begins as
  /// terminals do.
  static func isLikely(_ read: [UInt8]) -> Bool {
    let content = read.dropFirst()
    let numbered = content.drop { (0x30...0x39).contains($0) }
    if read.first == UInt8(ascii: "]") {
      return numbered.count < content.count && numbered.first == UInt8(ascii: ";")
    }
    return content.count > 2
      && (content.last == 0x07 || content.suffix(2).elementsEqual([0x1B, 0x5C]))
  }
}
