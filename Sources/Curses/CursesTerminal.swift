import CCurses
import Glibc
import Screen

/// The real terminal, through ncurses. One at a time in a process, and used from one thread.
///
/// Signals become events: SIGHUP → `.stop(.hangUp)`, SIGTERM, SIGINT and SIGQUIT →
/// `.stop(.terminate)`, what else would end a program → `.stop(.otherSignal)`, SIGWINCH → `.resize`, SIGTSTP → a suspend and then `.resumed`, SIGCONT
/// after a stop by others → `.resumed`. They are never missed between two waits (a pipe is polled
/// beside the terminal) and come before typed keys, which stay queued. The keyboard's Ctrl-Z and
/// Ctrl-C are keys.
public final class CursesTerminal: Terminal {
  public private(set) var size: Size
  public let showsUnicode: Bool

  private var shown: Canvas?
  private var decoder: KeyDecoder
  private var announcements: [Event] = []
  private var undecidedSince: ContinuousClock.Instant?
  /// Since when the terminal has been saying something that has no end yet.
  private var stringSince: ContinuousClock.Instant?
  private var loneEscapeAt: ContinuousClock.Instant?
  private var isOpen = true
  private var isGone = false
  private var toldOfLoss = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private let clock = ContinuousClock()
  private let escapeDelay: Duration
  private let blankTones: Set<Tone>

  /// Takes the terminal of standard input and output.
  ///
  /// Read from the environment: `TERM`, `NO_COLOR`, the locale, and `QABYLDAU_ESCDELAY`, the
  /// milliseconds (5…2000, else 25) after which an Esc that nothing follows is the Esc key; about
  /// 100 suits a slow line.
  ///
  /// A terminal the system does not know is driven as its family is (`xterm-…`, `tmux-…`).
  ///
  /// - Throws: `notATerminal`, `cannotDrive`, `tooLarge` or `alreadyOpen`.
  public init() throws(CursesFailure) {
    let environment = Self.environment
    if Self.saysTooLarge { throw .tooLarge }
    switch qcurses_open() {
    case .opened: break
    case .inputIsNoTerminal: throw .notATerminal(.input)
    case .outputIsNoTerminal: throw .notATerminal(.output)
    case .cannotDrive: throw .cannotDrive(termName: environment["TERM"] ?? "")
    case .alreadyOpen: throw .alreadyOpen
    }
    size = Self.currentSize
    showsUnicode = qcurses_writes_utf8() && TerminalSigns.showsUnicode(environment: environment)
    decoder = KeyDecoder(sequences: Self.describedKeys)
    escapeDelay = Self.escapeDelay(environment["QABYLDAU_ESCDELAY"])
    let palette = Palette(colours: Int(qcurses_colours()), noColor: environment["NO_COLOR"])
    blankTones = Set(Tone.allCases.filter { !palette.look(of: $0).showsOnBlanks })
    for tone in Tone.allCases {
      let look = palette.look(of: tone)
      qcurses_set_tone(
        Int32(tone.rawValue), look.foreground, look.background, look.attributes.rawValue)
    }
  }

  deinit { close() }

  /// Gives the terminal and standard error back. What is called later does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    qcurses_close()
  }

  /// The one sentence a crash leaves on the terminal, in the person's language; at most 511 bytes
  /// of it are kept.
  public static func leaveOnCrash(_ sentence: String) {
    qcurses_set_last_words(sentence)
  }

  // MARK: - Showing

  public func show(_ canvas: Canvas) {
    guard isOpen, !isGone else { return }
    let columns = min(size.columns, canvas.size.columns)
    let rows = min(size.rows, canvas.size.rows)
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil { qcurses_clear() }
    let blank = Cell()
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = canvas[column, row]
        if cell == before?[column, row] ?? blank || cell.isContinuation { continue }
        let isWide =
          column + 1 < canvas.size.columns && canvas[column + 1, row].isContinuation
        put(cell, column: column, row: row, width: isWide ? 2 : 1)
      }
    }
    shown = canvas
    if let cursor = canvas.cursor, cursor.column < columns, cursor.row < rows {
      qcurses_show(Int32(cursor.column), Int32(cursor.row))
    } else {
      qcurses_show(-1, -1)
    }
  }

  private func put(_ cell: Cell, column: Int, row: Int, width: Int) {
    var attributes: Look.Attributes = []
    if cell.style.bold { attributes.insert(.bold) }
    if cell.style.underline { attributes.insert(.underline) }
    var tone = cell.style.tone
    if cell.character == " ", !cell.style.underline, blankTones.contains(tone) {
      // A colour nobody sees would cost bytes.
      tone = .normal
      attributes = []
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 5) { scalars in
      var count = 0
      for scalar in cell.character.unicodeScalars.prefix(5) {
        scalars[count] = scalar.value
        count += 1
      }
      qcurses_put(
        Int32(column), Int32(row), scalars.baseAddress, Int32(count), Int32(width),
        Int32(tone.rawValue), attributes.rawValue)
    }
  }

  // MARK: - Events

  /// Whether an event is there without waiting, so that a burst of keys can be taken before the
  /// frame is drawn. An Esc that may still become a key does not count.
  public var hasPendingInput: Bool {
    guard isOpen, !isGone else { return false }
    if !announcements.isEmpty || !decoder.isEmpty { return true }
    takeSignals()
    if !announcements.isEmpty { return true }
    read()
    return !decoder.isEmpty
  }

  public func nextEvent(waitingAtMost milliseconds: Int) -> Event {
    let deadline = clock.now + .milliseconds(max(0, milliseconds))
    while true {
      guard isOpen else { return .stop(.hangUp) }
      takeSignals()
      if !announcements.isEmpty { return announcements.removeFirst() }
      if let event = decoder.next() { return event }
      if isGone { return loss(until: deadline) }
      let now = clock.now
      var until = deadline
      if let patience, let since = undecidedSince {
        var end = since + patience
        // What is typed meanwhile does not lengthen it.
        if let stringSince { end = min(end, stringSince + Self.longestString) }
        guard now < end else {
          settle(now)
          continue
        }
        until = min(deadline, end)
      }
      switch qcurses_wait(Self.milliseconds(from: now, to: until)) {
      case .inputReady: read()
      case .signalled: continue
      case .gone: isGone = true
      case .timedOut: if clock.now >= deadline { return .tick }
      }
    }
  }

  public var waker: @Sendable () -> Void { { qcurses_wake() } }

  public func ring() {
    guard isOpen, !isGone else { return }
    qcurses_ring()
  }

  /// Leaves the screen to the shell and stops the program until it is continued; `.resumed` comes
  /// next. Does nothing when no shell with job control could continue it, as in a window that runs
  /// only this program.
  public func suspend() {
    guard isOpen, !isGone else { return }
    if qcurses_suspend() { comeBack() }
  }

  private func comeBack() {
    shown = nil
    let fresh = Self.currentSize
    if fresh != size {
      size = fresh
      announcements.append(.resize(fresh))
    }
    announcements.append(.resumed)
  }

  private func takeSignals() {
    let signals = qcurses_take_signals()
    guard !signals.isEmpty else { return }
    if signals.contains(.hangUp) { announcements.append(.stop(.hangUp)) }
    if signals.contains(.terminate) { announcements.append(.stop(.terminate)) }
    if signals.contains(.otherSignal) { announcements.append(.stop(.otherSignal)) }
    if signals.contains(.woken) { announcements.append(.tick) }
    if signals.contains(.stop) {
      suspend()
    } else if signals.contains(.continue) {
      qcurses_retake()
      comeBack()
    }
    if signals.contains(.resize) {
      // Even to the same size: what the terminal shows after two resizes is not what we drew.
      qcurses_fit()
      shown = nil
      size = Self.currentSize
      announcements.append(.resize(size))
    }
  }

  private func read() {
    let count = buffer.withUnsafeMutableBufferPointer {
      qcurses_read($0.baseAddress, Int32($0.count))
    }
    guard count >= 0 else {
      isGone = true
      return
    }
    guard count > 0 else { return }
    let now = clock.now
    let joins = loneEscapeAt.map { now - $0 < .milliseconds(500) } ?? false
    loneEscapeAt = nil
    decoder.feed(Array(buffer[..<Int(count)]), joinsLateEscape: joins)
    noteUndecided(now)
  }

  private func noteUndecided(_ now: ContinuousClock.Instant) {
    undecidedSince = decoder.undecided == nil ? nil : now
    stringSince = decoder.undecided == .string ? stringSince ?? now : nil
  }

  private func settle(_ now: ContinuousClock.Instant) {
    decoder.settle()
    noteUndecided(now)
    if decoder.endedInLoneEscape { loneEscapeAt = now }
  }

  private static let longestString = Duration.seconds(2)

  /// How long the rest of what is undecided may take.
  private var patience: Duration? {
    switch decoder.undecided {
    case .escape: escapeDelay
    case .sequence: max(.milliseconds(250), escapeDelay * 2)
    // Nobody types what has begun so: a slow line may tear it as far as it likes.
    case .parameters: .milliseconds(1000)
    case .string: .milliseconds(1000)
    case .letter: .milliseconds(200)
    case .paste: .milliseconds(1000)
    case .unmarkedPaste: .milliseconds(50)
    case nil: nil
    }
  }

  /// The terminal is gone. Told at once; a loop that asks again is slowed to its own pace.
  private func loss(until deadline: ContinuousClock.Instant) -> Event {
    if toldOfLoss {
      usleep(UInt32(max(10, Self.milliseconds(from: clock.now, to: deadline))) * 1000)
    }
    toldOfLoss = true
    return .stop(.hangUp)
  }

  // MARK: - Facts of the terminal

  /// Asked before anything is drawn: ncurses counts columns in a short.
  private static var saysTooLarge: Bool {
    var said = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &said) == 0
      && (said.ws_col > 1000 || said.ws_row > 500)
  }

  private static var currentSize: Size {
    Size(columns: Int(qcurses_columns()), rows: Int(qcurses_rows()))
  }

  private static func milliseconds(
    from now: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) -> Int32 {
    let (seconds, attoseconds) = (end - now).components
    // Rounded up, or the last millisecond would be a busy one.
    let exact = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, exact))
  }

  static func escapeDelay(_ setting: String?) -> Duration {
    let milliseconds = setting.flatMap { Int($0) } ?? 25
    return .milliseconds((5...2000).contains(milliseconds) ? milliseconds : 25)
  }

  private static var environment: [String: String] {
    var found: [String: String] = [:]
    for name in ["TERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG", "QABYLDAU_ESCDELAY"] {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }

  private static var describedKeys: KeySequences {
    KeySequences(
      described: KeySequences.capabilities.compactMap { name, key in
        guard let sequence = qcurses_key_sequence(name) else { return nil }
        return (Array(String(cString: sequence).utf8), key)
      })
  }
}
