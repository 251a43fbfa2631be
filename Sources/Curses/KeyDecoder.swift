import Screen

/// Turns the bytes a terminal sends into events. A value without terminal or clock: what is still
/// undecided says so, and whoever holds the clock calls `settle()` when nothing followed in time.
///
/// ncurses' own reader is not used: on broken UTF-8 it drops up to 15 good bytes that follow, and
/// it reads one byte at a time, which a pasted megabyte makes felt.
struct KeyDecoder {
  /// Something whose end has not come yet.
  enum Undecided {
    /// Esc, or the start of a key.
    case escape
    /// A key sequence in the middle, of which no more is there than somebody may have typed.
    case sequence
    /// One whose parameters have begun: nobody types that.
    case parameters
    /// Something the terminal says, in the middle.
    case string
    /// A letter in the middle.
    case letter
    /// A paste whose end mark has not come.
    case paste
    /// Typed far too fast for hands: a paste by a terminal that does not mark it.
    case unmarkedPaste
  }

  /// The most of a paste that is kept, in bytes; the rest is dropped.
  static let pasteLimit = 1 << 20
  /// So many bytes with line ends between text, read at once, were not typed.
  static let unmarkedPasteThreshold = 1024

  /// What is being waited for, if anything.
  private(set) var undecided: Undecided?
  /// Whether the last thing given was an Esc that nothing followed in time.
  private(set) var endedInLoneEscape = false

  private let sequences: KeySequences
  private var bytes: [UInt8] = []
  private var at = 0
  private var events: [Event] = []
  private var given = 0
  private var paste: Paste?
  private var followsReturn = false
  private var string: TerminalString?
  /// Whether the sequence at hand began with one code point and not with Esc.
  private var isIntroducedByOne = false

  init(sequences: KeySequences = KeySequences()) {
    self.sequences = sequences
  }

  var isEmpty: Bool { given == events.count }

  mutating func next() -> Event? {
    guard given < events.count else { return nil }
    defer {
      given += 1
      if given == events.count {
        events.removeAll(keepingCapacity: true)
        given = 0
      }
    }
    return events[given]
  }

  /// Takes what was read.
  ///
  /// - Parameter joinsLateEscape: an Esc was given a moment ago, too early if these bytes are the
  ///   rest of a key that a slow line tore; then they are that key, and not typed text.
  mutating func feed(_ read: [UInt8], joinsLateEscape: Bool = false) {
    guard !read.isEmpty else { return }
    let isBetween = at == bytes.count && paste == nil && string == nil
    if joinsLateEscape, isBetween, isRestOfSequence(read) { bytes.append(Self.escape) }
    if isBetween, Self.isUnmarkedPaste(read) {
      paste = Paste(isMarked: false)
    }
    bytes.append(contentsOf: read)
    endedInLoneEscape = false
    run()
  }

  /// Nothing followed what was undecided: take it for what it is.
  mutating func settle() {
    guard let waited = undecided else { return }
    undecided = nil
    switch waited {
    case .escape:
      at += 1
      give(.escape)
      endedInLoneEscape = true
    case .sequence where string == nil:
      if bytes.count - at == 2, !isIntroducedByOne {
        give(.alt(Character(Unicode.Scalar(bytes[at + 1]))))
      }
      at = bytes.count
      isIntroducedByOne = false
    case .parameters:
      at = bytes.count
      isIntroducedByOne = false
    case .sequence, .string:
      if let string { end(string) }
      // The Esc that might have ended it was the key.
      if at < bytes.count, bytes[at] == Self.escape {
        give(.escape)
        endedInLoneEscape = true
      }
      at = bytes.count
      isIntroducedByOne = false
    case .letter:
      if bytes[at] == Self.escape { give(.escape) }
      at = bytes.count
      giveUnreadable()
    case .paste, .unmarkedPaste:
      paste?.append(bytes[at...])
      at = bytes.count
      endPaste()
    }
    run()
  }

  // MARK: - Reading

  static let escape: UInt8 = 0x1B
  private static let unreadable: Unicode.Scalar = "\u{FFFD}"

  private mutating func run() {
    undecided = nil
    while at < bytes.count, undecided == nil {
      if string != nil { runString() } else if paste != nil { runPaste() } else { step() }
    }
    if at == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      at = 0
      if let string { undecided = string.isEmpty ? .sequence : .string }
      if let paste { undecided = paste.isMarked ? .paste : .unmarkedPaste }
    } else if at > 4096 {
      bytes.removeFirst(at)
      at = 0
    }
  }

  private mutating func give(_ key: Key) {
    events.append(.key(key))
  }

  /// Says once of several bytes that no key sends such.
  private mutating func giveUnreadable() {
    if events.count == given || events.last != .unreadable { events.append(.unreadable) }
  }

  /// What else begins a sequence as one code point of UTF-8 is read as Esc and what stands for it.
  private mutating func unfoldIntroducer() {
    guard bytes[at] == 0xC2, at + 1 < bytes.count,
      [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F].contains(bytes[at + 1])
    else { return }
    bytes[at] = Self.escape
    bytes[at + 1] -= 0x40
    isIntroducedByOne = true
  }

  private mutating func step() {
    unfoldIntroducer()
    let byte = bytes[at]
    let followedReturn = followsReturn
    followsReturn = byte == 0x0D
    switch byte {
    case Self.escape:
      stepEscape()
      if undecided == nil { isIntroducedByOne = false }
    case 0x20..<0x7F, 0x80...:
      if let character = takeCharacter() { give(.character(character)) }
    default:
      at += 1
      switch byte {
      case 0x00: break
      case 0x08, 0x7F: give(.backspace)
      case 0x09: give(.tab)
      // A scanner that ends in CR LF pressed Enter once.
      case 0x0A: if !followedReturn { give(.enter) }
      case 0x0D: give(.enter)
      case 0x01...0x1A: give(.control(Character(Unicode.Scalar(byte + 0x60))))
      default: give(.control(Character(Unicode.Scalar(byte + 0x40))))
      }
    }
  }

  private mutating func stepEscape() {
    switch sequences.parse(bytes, at: at) {
    case .key(let key, let length):
      at += length
      give(key)
    case .pasteStart(let length):
      at += length
      paste = Paste(isMarked: true)
    case .nothing(let length): at += length
    case .stringStart:
      string = TerminalString(
        introducer: isIntroducedByOne ? nil : Character(Unicode.Scalar(bytes[at + 1])))
      at += 2
    case .incomplete: undecided = bytes.count - at > 2 ? .parameters : .sequence
    case .bare where at + 1 == bytes.count: undecided = .escape
    case .bare:
      let start = at
      let follower = bytes[at + 1]
      at += 1
      // Esc and then a key of its own, both read late; Alt goes with letters only.
      guard follower >= 0x20, follower != 0x7F else { return give(.escape) }
      if let character = takeCharacter() {
        give(.alt(character))
      } else if undecided != nil {
        at = start
      }
    }
  }

  // MARK: - What the terminal says

  /// Whether these bytes, read soon after an Esc that was taken for the key, are the rest of what a slow
  /// line tore behind it: a whole key, or something the terminal says that no hand types so fast.
  private func isRestOfSequence(_ read: [UInt8]) -> Bool {
    let whole = [Self.escape] + read
    switch sequences.parse(whole, at: 0) {
    case .key(_, let length): return length == whole.count && read.count > 1
    case .nothing(let length): return length == whole.count
    case .stringStart: return TerminalString.isLikely(read)
    case .pasteStart, .incomplete, .bare: return false
    }
  }

  /// Drops what the terminal says up to its end, or up to where it turns out to be broken.
  private mutating func runString() {
    guard var said = string else { return }
    while at < bytes.count {
      switch said.take(bytes, at: at) {
      case .more:
        at += 1
      case .ended(let length):
        at += length
        string = nil
        return
      case .broken:
        string = said
        return end(said)
      case .torn:
        string = said
        undecided = said.isEmpty ? .sequence : .string
        return
      }
    }
    string = said
  }

  /// Gives what began no string after all: Alt and the letter.
  private mutating func end(_ said: TerminalString) {
    string = nil
    if said.isEmpty, let introducer = said.introducer { give(.alt(introducer)) }
  }

  /// One grapheme: a letter with the marks that are already here. `nil` when it is not whole yet,
  /// or nothing to show.
  private mutating func takeCharacter() -> Character? {
    switch UTF8Reading.scalar(in: bytes, at: at) {
    case .incomplete:
      undecided = .letter
      return nil
    case .broken(let length):
      at += length
      giveUnreadable()
      return nil
    case .scalar(let first, let length):
      at += length
      if (0x80..<0xA0).contains(first.value) { return nil }
      guard first != Self.unreadable else {
        giveUnreadable()
        return nil
      }
      var text = String(first)
      while text.unicodeScalars.count < 5, at < bytes.count, bytes[at] >= 0x80,
        case .scalar(let mark, let length) = UTF8Reading.scalar(in: bytes, at: at)
      {
        let joined = text + String(mark)
        guard joined.count == 1 else { break }
        text = joined
        at += length
      }
      return Character(text)
    }
  }

  // MARK: - Paste

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  private static let pasteStart: [UInt8] = Array("\u{1B}[200~".utf8)

  private static func isUnmarkedPaste(_ read: [UInt8]) -> Bool {
    guard read.count >= unmarkedPasteThreshold else { return false }
    var sawText = false
    var sawLine = false
    var continues = false
    for byte in read {
      switch byte {
      case 0x0A, 0x0D: if sawText { sawLine = true }
      case 0x09: break
      case 0x00..<0x20, 0x7F: return false
      default:
        sawText = true
        if sawLine { continues = true }
      }
    }
    return continues
  }

  private mutating func runPaste() {
    guard paste?.isMarked == true else {
      paste?.append(bytes[at...])
      at = bytes.count
      return
    }
    guard var end = find(Self.pasteEnd, from: at) else {
      // The end mark may be torn between two reads.
      let kept = tornMark()
      paste?.append(bytes[at..<(bytes.count - kept)])
      at = bytes.count - kept
      if kept > 0 { undecided = .paste }
      return
    }
    // Pasted text may hold an end mark itself, and what follows would be taken for keys. An end
    // that another end follows, with no start between, was part of the text.
    paste?.append(bytes[at..<end])
    at = end + Self.pasteEnd.count
    while let later = find(Self.pasteEnd, from: at),
      find(Self.pasteStart, from: at) ?? .max > later
    {
      end = later
      paste?.append(bytes[at..<end])
      at = end + Self.pasteEnd.count
    }
    endPaste()
  }

  private mutating func endPaste() {
    if let text = paste?.text, !text.isEmpty { events.append(.paste(text)) }
    if paste?.hasUnreadable == true { giveUnreadable() }
    paste = nil
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var from = start
    while let found = bytes[from...].firstIndex(of: Self.escape) {
      if bytes[found...].starts(with: mark) { return found }
      from = found + 1
    }
    return nil
  }

  private func tornMark() -> Int {
    let longest = min(Self.pasteEnd.count - 1, bytes.count - at)
    for length in stride(from: longest, to: 0, by: -1)
    where bytes.suffix(length).elementsEqual(Self.pasteEnd.prefix(length)) {
      return length
    }
    return 0
  }
}
