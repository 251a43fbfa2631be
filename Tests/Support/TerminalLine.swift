import Foundation
import Glibc

/// The line between a program and the terminal that shows it: a terminal device of our own, whose
/// bytes are carried to and from tmux by a thread of this process. Because everything passes through
/// here it is known, not guessed, what the program has read and what the terminal has shown.
///
/// Nothing is added to what the program writes or reads. What is asked of tmux (`hasCaughtUp`) goes
/// between two frames and its answer is taken out again on the way back.
final class TerminalLine: @unchecked Sendable {
  /// What was carried so far, in bytes.
  struct Carried: Equatable {
    var toProgram = 0
    var toTerminal = 0
  }

  enum Failure: Error {
    case noDevice(String)
  }

  /// The program's side: `/dev/pts/…`.
  let device: String
  private let program: Int32
  /// Held only to ask whether all that was typed has been read.
  private let reading: Int32
  private let terminal: Int32
  private let wake: Int32
  private let woken: Int32
  private let log: Int32

  /// Guards everything below, and wakes who waits for a change of it.
  private let changed = NSCondition()
  private var carried = Carried()
  private var toProgram: [UInt8] = []
  private var toTerminal: [UInt8] = []
  /// What may be the beginning of an answer.
  private var held: [UInt8] = []
  private var asked = 0
  private var answered = 0
  private var isEnding = false
  private var hasEnded = false
  private var isOpen = true
  /// When the Esc that ends all that was typed was first seen to be read.
  private var escapeReadAt: ContinuousClock.Instant?
  private var endsInEscape = false

  /// "Are you there?" and "yes": no key gives these bytes, and asking moves and paints nothing.
  private static let question = Array("\u{1B}[5n".utf8)
  private static let answer = Array("\u{1B}[0n".utf8)
  private static let mostHeld = 1 << 20
  private static let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
  private static let getNumber: UInt = 0x8004_5430  // TIOCGPTN

  /// - Parameters:
  ///   - terminal: the device of the tmux pane that shows the program.
  ///   - log: a file for every byte the program writes.
  init(terminal path: String, log: String, columns: Int, rows: Int) throws {
    terminal = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    // What grantpt, unlockpt and ptsname do, which glibc keeps for X/Open sources.
    program = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var (locked, number): (Int32, Int32) = (0, 0)
    guard terminal >= 0, program >= 0, ioctl(program, Self.setLock, &locked) == 0,
      ioctl(program, Self.getNumber, &number) == 0
    else { throw Failure.noDevice(String(cString: strerror(errno))) }
    device = "/dev/pts/\(number)"
    reading = open(device, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (woken, wake) = (ends[0], ends[1])
    self.log = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard reading >= 0, wake >= 0, self.log >= 0 else { throw Failure.noDevice(device) }
    var modes = termios()
    // The pane hands bytes on as they are; the program's own device does what devices do.
    tcgetattr(terminal, &modes)
    cfmakeraw(&modes)
    tcsetattr(terminal, TCSANOW, &modes)
    tcgetattr(reading, &modes)
    modes.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(reading, TCSANOW, &modes)
    resize(columns: columns, rows: rows)
    Thread.detachNewThread { self.carry() }
  }

  deinit {
    for file in [terminal, reading, wake, woken, log] { close(file) }
    if isOpen { close(program) }
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    _ = ioctl(program, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the program's device, to be compared.
  var modes: [UInt32] {
    var now = termios()
    guard tcgetattr(reading, &now) == 0 else { return [] }
    let signs = withUnsafeBytes(of: now.c_cc) { $0.map(UInt32.init) }
    return [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag] + signs
  }

  /// Ends the line: the program's device is gone, as when a cable is pulled.
  func hangUp() {
    changed.lock()
    isEnding = true
    changed.unlock()
    poke()
    changed.lock()
    while !hasEnded { changed.wait() }
    if isOpen { close(program) }
    isOpen = false
    changed.unlock()
  }

  var isUp: Bool { changed.withLock { isOpen } }

  // MARK: - What is known

  /// What was carried so far; `nil` while something is on its way.
  var settled: Carried? {
    changed.withLock { toProgram.isEmpty && toTerminal.isEmpty ? carried : nil }
  }

  /// Whether the program has read all that was typed and we all that it wrote. To ask a device
  /// whether it can be read makes the kernel first bring to it what is under way.
  var isDrained: Bool {
    guard settled != nil else { return false }
    var devices = [
      pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: program, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&devices, 2, 0) == 0
  }

  /// Whether an Esc that was typed last may still be the beginning of another key: the program acts
  /// on it when for a while nothing follows. To be asked when the program sleeps and has read all:
  /// it then waits for that while, which began before we looked, and the kernel wakes it at its end
  /// however busy the machine is.
  func escapeIsUndecided(for patience: Duration) -> Bool {
    changed.withLock {
      guard endsInEscape else { return false }
      let now = ContinuousClock.now
      let read = escapeReadAt ?? now
      escapeReadAt = read
      return now < read + patience
    }
  }

  /// Asks tmux whether it is there and waits for the answer. tmux reads in the order in which things
  /// are written, and so do we: with the answer it has shown everything that was carried to it
  /// before, and every key it was told to press before has come.
  func hasCaughtUp(until deadline: ContinuousClock.Instant) -> Bool {
    changed.lock()
    defer { changed.unlock() }
    asked += 1
    let mine = asked
    toTerminal += Self.question
    poke()
    while answered < mine, !hasEnded {
      guard ContinuousClock.now < deadline else { return false }
      _ = changed.wait(until: Date(timeIntervalSinceNow: 0.1))
    }
    return answered >= mine
  }

  /// Waits until something is carried, or for a moment: not all that a program does is carried.
  func waitForChange(atMost seconds: Double) {
    changed.withLock { _ = changed.wait(until: Date(timeIntervalSinceNow: seconds)) }
  }

  // MARK: - The thread

  private func poke() {
    _ = write(wake, "", 1)
  }

  private func carry() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      var devices = changed.withLock {
        [
          pollfd(fd: woken, events: Int16(POLLIN), revents: 0),
          pollfd(
            fd: terminal,
            events: Int16(
              (toProgram.count < Self.mostHeld ? POLLIN : 0) | (toTerminal.isEmpty ? 0 : POLLOUT)),
            revents: 0),
          pollfd(
            fd: program,
            events: Int16(
              (toTerminal.count < Self.mostHeld ? POLLIN : 0) | (toProgram.isEmpty ? 0 : POLLOUT)),
            revents: 0),
        ]
      }
      _ = poll(&devices, 3, -1)
      changed.lock()
      while devices[0].revents != 0, read(woken, &chunk, 64) > 0 {}
      let isTorn = devices[1].revents & Int16(POLLHUP | POLLERR) != 0
      if isEnding || isTorn {
        hasEnded = true
        changed.broadcast()
        changed.unlock()
        return
      }
      if devices[2].revents & Int16(POLLIN) != 0 { takeFromProgram(&chunk) }
      if devices[1].revents & Int16(POLLIN) != 0 { takeFromTerminal(&chunk) }
      // A question is ours: it is carried, not counted.
      Self.drain(&toTerminal, into: terminal)
      Self.drain(&toProgram, into: program)
      changed.broadcast()
      changed.unlock()
    }
  }

  private func takeFromProgram(_ chunk: inout [UInt8]) {
    let count = read(program, &chunk, chunk.count)
    guard count > 0 else { return }
    carried.toTerminal += count
    _ = write(log, chunk, count)
    toTerminal += chunk[..<count]
  }

  private func takeFromTerminal(_ chunk: inout [UInt8]) {
    let count = read(terminal, &chunk, chunk.count)
    guard count > 0 else { return }
    held += chunk[..<count]
    while answered < asked, let at = Self.place(of: Self.answer, in: held) {
      answered += 1
      pass(Array(held[..<at]))
      held.removeFirst(at + Self.answer.count)
    }
    // While an answer is due its first bytes may have come without the others.
    let kept =
      answered < asked
      ? (1..<Self.answer.count).reversed().first {
        held.suffix($0).elementsEqual(Self.answer.prefix($0))
      }
        ?? 0 : 0
    pass(Array(held.dropLast(kept)))
    held = Array(held.suffix(kept))
  }

  private func pass(_ keys: [UInt8]) {
    guard let last = keys.last else { return }
    carried.toProgram += keys.count
    toProgram += keys
    endsInEscape = last == 0x1B
    escapeReadAt = nil
  }

  private static func place(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  private static func drain(_ bytes: inout [UInt8], into file: Int32) {
    while !bytes.isEmpty {
      let count = write(file, bytes, bytes.count)
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }
}
