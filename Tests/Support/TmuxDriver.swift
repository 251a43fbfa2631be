import Foundation
import Glibc
import Synchronization

/// A program in a real terminal: tmux shows it, the driver types at it and reads its screen. Each
/// driver has its own tmux server, so any number of tests run side by side; the server ends with
/// the driver.
///
/// **A screen is read only when it is whole.** The program runs at a terminal device of the driver's
/// own, whose bytes the driver carries to and from tmux (`TerminalLine`). So it can be seen from
/// outside, without a byte more in what the program writes, that
/// 1. every key the driver pressed has come and has been read by the program,
/// 2. everything that runs in the terminal sleeps, and has slept since before it was asked
///    (`Sleepers`): all that follows from the keys has been done,
/// 3. everything the program wrote has been read, and tmux has answered a question that was put
///    behind it: it is on the screen.
///
/// Only what comes from elsewhere can change such a picture: the clock, another process, the next
/// key. None of this is guessed from how long nothing happened, so it holds on a busy machine too.
public final class TmuxDriver: Sendable {
  public enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case neverAppeared(String, screen: String)
    case neverRested(screen: String)

    public var description: String {
      switch self {
      case .cannotStart(let why): "the terminal did not start: \(why)"
      case .neverAppeared(let what, let screen):
        "never appeared: \(what)\n--- screen ---\n\(screen)"
      case .neverRested(let screen):
        "the program never had done with what was typed\n--- screen ---\n\(screen)"
      }
    }
  }

  /// How the program in the terminal ended.
  public enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What was sent so far.
  public struct Sent: Sendable {
    /// Keys with a name: `Enter`, `C-k`.
    public var namedKeys = 0
    /// Letters, digits and signs, typed one by one.
    public var typed = ""
    public var pasted = ""

    /// How often a finger came down; a paste is one.
    public var keystrokes: Int { namedKeys + typed.count }
  }

  private let log = Mutex(Sent())

  public var sent: Sent { log.withLock { $0 } }

  /// A folder of this driver's own: tmux's socket, the bytes written, the program's process.
  private let folder: String
  private let line: TerminalLine
  /// Leads the terminal's session, as a login shell does, and is told how the program ended.
  private let keeper: pid_t
  private let ended = Mutex<Ending?>(nil)
  private let modesBefore: [UInt32]

  /// How long the program waits after an Esc for the rest of another key (25 ms, see
  /// `QABYLDAU_ESCDELAY`), and some.
  private static let escapePatience = Duration.milliseconds(40)

  /// Starts a program in a terminal of its own.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments; `["bash", "--norc", "-i"]` is a shell with job
  ///     control to type commands at.
  ///   - environment: added to a small fixed environment (`LANG=C.UTF-8`); `nil` takes a name away.
  ///     `TERM` here is what the program is told, whatever tmux can do.
  public init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
  ) throws {
    guard Sleepers.canBeSeen else { throw Failure.cannotStart("/proc tells no children") }
    var template = Array("/tmp/qabyldau-tmux-XXXXXX".utf8CString)
    let folder = template.withUnsafeMutableBufferPointer {
      mkdtemp($0.baseAddress!).map { String(cString: $0) } ?? ""
    }
    guard !folder.isEmpty else { throw Failure.cannotStart("no folder in /tmp") }
    let pane = Self.tmux(
      folder,
      [
        "new-session", "-d", "-P", "-F", "#{pane_tty} #{pane_pid}", "-x", "\(columns)", "-y",
        "\(rows)",
      ]
        + ["exec sleep 1000000"]
        + [";", "set-option", "-g", "status", "off"]
        + [";", "set-option", "-g", "escape-time", "0"]
        + [";", "resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    guard pane.status == 0 else { throw Failure.cannotStart(pane.errors) }
    let place = pane.output.split(whereSeparator: \.isWhitespace).map(String.init)
    guard place.count == 2, Self.sleeps(in: place[1]) else {
      throw Failure.cannotStart("the pane: \(pane.output)")
    }
    do {
      line = try TerminalLine(
        terminal: place[0],
        log: folder + "/bytes", columns: columns, rows: rows)
    } catch {
      throw Failure.cannotStart("\(error)")
    }
    modesBefore = line.modes
    var told = Self.environment.merging(["TERM": "tmux-256color"]) { $1 }
    for (name, value) in environment { told[name] = value }
    let started = ChildProcess.lead(
      ["/bin/sh", "-c", Self.keeping, folder] + command, environment: told, at: line.device)
    guard let started else { throw Failure.cannotStart("no \(command)") }
    keeper = started
    self.folder = folder
  }

  /// Whether the pane's program has begun. Before that tmux reads the pane's modes and writes them back:
  /// what a driver set in between would be undone.
  private static func sleeps(in process: String) -> Bool {
    for _ in 0..<3000 {
      let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
      if name == "sleep\n" { return true }
      poll(nil, 0, 10)
    }
    return false
  }

  /// Runs in the terminal around the program, as a login shell does; `exit` keeps it from becoming
  /// the program itself.
  private static let keeping = #"/bin/sh -c 'echo $$ > "$0/process"; exec "$@"' "$0" "$@"; exit $?"#

  deinit {
    hangUp()
    endKeeper()
    Self.tmux(folder, ["kill-server"])
    ChildProcess.run(["rm", "-r", folder])
  }

  /// Waited for to its end: one child that nobody takes note of, and the runner hears of the end of no
  /// other.
  private func endKeeper() {
    guard ending == nil else { return }
    kill(keeper, SIGKILL)
    var state: Int32 = 0
    while waitpid(keeper, &state, 0) < 0, errno == EINTR {}
  }

  private static let environment: [String: String] = [
    "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
    "HOME": getenv("HOME").map { String(cString: $0) } ?? "/", "LANG": "C.UTF-8",
    "SHELL": "/bin/sh",
  ]

  @discardableResult
  private static func tmux(
    _ folder: String, _ arguments: [String], input: String = ""
  ) -> ChildProcess {
    ChildProcess.run(
      ["tmux", "-S", "\(folder)/socket", "-f", "/dev/null", "-u"] + arguments,
      environment: environment.merging(["TERM": "xterm-256color"]) { $1 }, input: input)
  }

  @discardableResult
  private func tmux(_ arguments: [String], input: String = "") -> ChildProcess {
    Self.tmux(folder, arguments, input: input)
  }

  // MARK: - Hands

  /// Presses keys by tmux's names: `F2`, `Enter`, `Escape`, `BTab`, `C-f`, `M-x`, `Up`.
  public func press(_ keys: String...) {
    let times = keys.first == "-N" ? Int(keys[1]) ?? 1 : 1
    let named = keys.first == "-N" ? keys.count - 2 : keys.count
    log.withLock { $0.namedKeys += times * named }
    tmux(["send-keys"] + keys)
  }

  /// Types text letter by letter.
  public func type(_ text: String) {
    log.withLock { $0.typed += text }
    tmux(["send-keys", "-l", "--", text])
  }

  /// Sends bytes that no key gives: broken letters, torn sequences.
  public func send(bytes: [UInt8]) {
    tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes, between paste marks if the program asked for them.
  public func paste(_ text: String) {
    log.withLock {
      $0.pasted += text
      $0.namedKeys += 1
    }
    tmux(["load-buffer", "-"], input: text)
    tmux(["paste-buffer", "-p", "-r"])
  }

  public func resize(columns: Int, rows: Int) {
    tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    line.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program in the terminal.
  public func signal(_ number: Int32) {
    if let process { kill(process, number) }
  }

  /// The program's process; of a shell and what is typed at it, the shell's.
  public var process: pid_t? {
    String(decoding: contents("process"), as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .first.flatMap { pid_t($0) }
  }

  /// The terminal's device, `/dev/pts/…`.
  public var device: String { line.device }

  /// Closes the terminal under the program, as a dropped line does.
  public func hangUp() { line.hangUp() }

  // MARK: - Eyes

  /// The whole screen, a line per row, without trailing blanks.
  public func screen() throws -> String { try whole(["capture-pane", "-p"]).picture }

  /// The whole screen with its colours and attributes as escape sequences.
  public func screenWithColours() throws -> String {
    try whole(["capture-pane", "-p", "-e"]).picture
  }

  /// The cursor's place, from 0, and whether it is shown.
  public func cursor() throws -> (column: Int, row: Int, isShown: Bool)? {
    let parts = try ask("#{cursor_x} #{cursor_y} #{cursor_flag}").split(separator: " ")
    guard parts.count == 3, let column = Int(parts[0]), let row = Int(parts[1]) else { return nil }
    return (column, row, parts[2] == "1")
  }

  /// Whether the program has the alternate screen, as it should have while it runs.
  public func isOnAlternateScreen() throws -> Bool { try ask("#{alternate_on}") == "1" }

  /// How the program ended; `nil` while it runs.
  public var ending: Ending? {
    ended.withLock { known in
      guard known == nil else { return known }
      var state: Int32 = 0
      guard waitpid(keeper, &state, WNOHANG) == keeper else { return nil }
      let signal = state & 0x7F
      let status = (state >> 8) & 0xFF
      // Of a program that was killed a shell tells 128 and the signal.
      known =
        signal != 0
        ? .killed(signal: signal) : status > 128 ? .killed(signal: status - 128) : .exited(status)
      return known
    }
  }

  /// Whether the ended program left the terminal's modes as it found them.
  public var modesAreRestored: Bool { line.modes == modesBefore && !modesBefore.isEmpty }

  /// Everything the program has written to the terminal, as it came.
  public func rawBytes() -> [UInt8] { contents("bytes") }

  private func contents(_ name: String) -> [UInt8] {
    [UInt8]((try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))) ?? Data())
  }

  private func ask(_ format: String) throws -> String {
    String(try whole(["display-message", "-p", format]).picture.prefix { $0 != "\n" })
  }

  /// What tmux tells of a whole screen, and how many bytes the program wrote until it was so.
  private func whole(
    _ question: [String], seconds: Double = 20
  ) throws -> (picture: String, bytes: Int) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let bytes = try rest(until: deadline)
      let told = tmux(question)
      guard line.isUp, line.settled?.toTerminal != bytes else { return (told.output, bytes) }
    }
  }

  /// Waits until the program has done with everything that was typed and its screen is whole.
  ///
  /// - Returns: how many bytes the program has written to the terminal since its start.
  @discardableResult
  private func rest(until deadline: ContinuousClock.Instant) throws -> Int {
    while line.isUp {
      if let bytes = resting(deadline) { return bytes }
      guard ContinuousClock.now < deadline else {
        throw Failure.neverRested(screen: tmux(["capture-pane", "-p"]).output)
      }
      line.waitForChange(atMost: 0.003)
    }
    return line.settled?.toTerminal ?? 0
  }

  private func resting(_ deadline: ContinuousClock.Instant) -> Int? {
    let sleepers = Sleepers(under: keeper)
    guard sleepers.allSleep, let carried = line.settled, line.isDrained,
      Sleepers(under: keeper) == sleepers, !line.escapeIsUndecided(for: Self.escapePatience),
      line.hasCaughtUp(until: deadline), line.settled == carried, line.isDrained,
      Sleepers(under: keeper) == sleepers
    else { return nil }
    return carried.toTerminal
  }

  // MARK: - Patience

  /// Waits for text on the screen.
  ///
  /// - Returns: the screen that shows it.
  @discardableResult
  public func waitFor(_ text: String, seconds: Double = 20) throws -> String {
    try waitForScreen(text, seconds: seconds) { $0.contains(text) }
  }

  /// Waits for a whole screen for which a condition holds.
  @discardableResult
  public func waitForScreen(
    _ what: String, seconds: Double = 20, where holds: (String) -> Bool
  ) throws -> String {
    try look(for: what, seconds: seconds, where: holds).picture
  }

  private func look(
    for what: String, seconds: Double, where holds: (String) -> Bool
  ) throws -> (picture: String, bytes: Int) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let seen = try whole(["capture-pane", "-p"], seconds: seconds)
      if holds(seen.picture) { return seen }
      guard ContinuousClock.now < deadline else {
        throw Failure.neverAppeared(what, screen: seen.picture)
      }
      line.waitForChange(atMost: 0.02)
    }
  }

  /// Waits until the program has ended.
  @discardableResult
  public func waitForEnding(seconds: Double = 20) throws -> Ending {
    var found: Ending?
    try waitUntil("the end of the program", seconds: seconds) {
      found = ending
      return found != nil
    }
    return found!
  }

  /// Waits until a process is no more, whoever should have taken note of its end.
  public func waitForEnd(of process: pid_t) throws {
    try waitUntil("the end of the process") {
      let told = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      // Ended, and not yet taken note of: a zombie.
      return told?.split(separator: ") ").last?.first.map { "ZX".contains($0) } ?? true
    }
  }

  /// Waits until something holds, looking every few milliseconds.
  public func waitUntil(
    _ what: String, seconds: Double = 20, _ holds: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !holds() {
      guard ContinuousClock.now < deadline else {
        throw Failure.neverAppeared(what, screen: tmux(["capture-pane", "-p"]).output)
      }
      line.waitForChange(atMost: 0.01)
    }
  }

  /// Counts the bytes the program writes from an action until a whole screen shows `text`.
  public func bytesWritten(until text: String, after action: () -> Void) throws -> Int {
    try bytesWritten(untilScreen: text, after: action) { $0.contains(text) }
  }

  public func bytesWritten(
    untilScreen what: String, after action: () -> Void, where holds: (String) -> Bool
  ) throws -> Int {
    let before = try whole(["capture-pane", "-p"]).bytes
    action()
    return try look(for: what, seconds: 20, where: holds).bytes - before
  }
}
