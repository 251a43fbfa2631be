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
    /// A key sequence in the middle.
    case sequence
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
    if joinsLateEscape, at == bytes.count, paste == nil,
      case .key(_, length: read.count + 1) = sequences.parse([Self.escape] + read, at: 0)
    {
      bytes.append(Self.escape)
    }
    if at == bytes.count, paste == nil, Self.isUnmarkedPaste(read) {
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
    case .sequence:
      if bytes.count - at == 2 { give(.alt(Character(Unicode.Scalar(bytes[at + 1])))) }
      at = bytes.count
    case .letter:
      if bytes[at] == Self.escape { give(.escape) }
      at = bytes.count
      give(.character(Self.unreadable))
    case .paste, .unmarkedPaste:
      paste?.append(bytes[at...])
      at = bytes.count
      endPaste()
    }
    run()
  }

  // MARK: - Reading

  static let escape: UInt8 = 0x1B
  /// Shown for bytes that are no letter, so that the clerk sees that something went wrong.
  private static let unreadable: Character = "\u{FFFD}"

  private mutating func run() {
    undecided = nil
    while at < bytes.count, undecided == nil {
      if paste != nil { runPaste() } else { step() }
    }
    if at == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      at = 0
      if let paste { undecided = paste.isMarked ? .paste : .unmarkedPaste }
    } else if at > 4096 {
      bytes.removeFirst(at)
      at = 0
    }
  }

  private mutating func give(_ key: Key) {
    events.append(.key(key))
  }

  private mutating func step() {
    let byte = bytes[at]
    let followedReturn = followsReturn
    followsReturn = byte == 0x0D
    switch byte {
    case Self.escape: stepEscape()
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
    case .incomplete: undecided = .sequence
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

  /// One grapheme: a letter with the marks that are already here. `nil` when it is not whole yet,
  /// or nothing to show.
  private mutating func takeCharacter() -> Character? {
    switch UTF8Reading.scalar(in: bytes, at: at) {
    case .incomplete:
      undecided = .letter
      return nil
    case .broken(let length):
      at += length
      return Self.unreadable
    case .scalar(let first, let length):
      at += length
      if (0x80..<0xA0).contains(first.value) { return nil }
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

/// Pasted text on its way in.
private struct Paste {
  let isMarked: Bool
  private var bytes: [UInt8] = []
  private var isCut = false

  init(isMarked: Bool) {
    self.isMarked = isMarked
  }

  mutating func append(_ more: ArraySlice<UInt8>) {
    let room = KeyDecoder.pasteLimit - bytes.count
    if more.count > room { isCut = true }
    bytes.append(contentsOf: more.prefix(room))
  }

  /// Lines end in `\n`; no control but that and Tab is left.
  var text: String {
    var kept = bytes[...]
    if isCut {
      while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
      if let last = kept.last, last >= 0xC0 { kept.removeLast() }
    }
    var text = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: kept, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A: if !followsReturn { text.append("\n") }
      case 0x0D: text.append("\n")
      case 0x09: text.append(scalar)
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: text.append(scalar)
      }
      followsReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}
