import Glibc
import Synchronization

/// A program in a real terminal: tmux shows it, the driver types at it and reads its screen. Each
/// driver has its own tmux server, so any number of tests run side by side; the server ends with
/// the driver.
public final class TmuxDriver: Sendable {
  public enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case neverAppeared(String, screen: String)

    public var description: String {
      switch self {
      case .cannotStart(let why): "tmux did not start: \(why)"
      case .neverAppeared(let what, let screen):
        "never appeared: \(what)\n--- screen ---\n\(screen)"
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

  /// A folder of this driver's own: tmux's socket, the bytes written, how the program ended.
  private let folder: String

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
    var template = Array("/tmp/qabyldau-tmux-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer {
      mkdtemp($0.baseAddress!).map { String(cString: $0) } ?? ""
    }
    guard !folder.isEmpty else { throw Failure.cannotStart("no folder in /tmp") }
    var wrapped = ["env"]
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) where value == nil {
      wrapped += ["-u", name]
    }
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
      if let value { wrapped.append("\(name)=\(value)") }
    }
    let started = tmux(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + ["sh", "-c", Self.keeper, folder] + wrapped + command
        + [";", "set-option", "-g", "status", "off"]
        + [";", "set-option", "-g", "escape-time", "0"]
        + [";", "resize-window", "-x", "\(columns)", "-y", "\(rows)"]
        + [";", "pipe-pane", "-O", "exec cat > \(folder)/bytes"])
    guard started.status == 0 else { throw Failure.cannotStart(started.errors) }
    tmux(["send-keys", "Enter"])
  }

  /// Runs in the terminal around the program. It holds the program until its bytes are recorded,
  /// and stays afterwards, so that the last screen can be read: tmux itself forgets now and then
  /// how a program ended.
  private static let keeper = #"""
    read -r gate
    stty -g > "$0/modes-before"
    sh -c 'echo $$ > "$0/process"; exec "$@"' "$0" "$@"
    echo $? > "$0/status-"
    stty -g > "$0/modes-after"
    mv "$0/status-" "$0/status"
    exec sleep 1000000
    """#

  deinit {
    tmux(["kill-server"])
    ChildProcess.run(["rm", "-r", folder])
  }

  @discardableResult
  private func tmux(_ arguments: [String], input: String = "") -> ChildProcess {
    let inherited = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let home = getenv("HOME").map { String(cString: $0) } ?? "/"
    return ChildProcess.run(
      ["tmux", "-S", "\(folder)/socket", "-f", "/dev/null", "-u"] + arguments,
      environment: [
        "PATH": inherited, "HOME": home, "LANG": "C.UTF-8", "TERM": "xterm-256color",
        "SHELL": "/bin/sh",
      ],
      input: input)
  }

  private func note(_ name: String) -> String? {
    String(decoding: contents(name), as: UTF8.self).split(whereSeparator: \.isWhitespace).first.map
    { String($0) }
  }

  private func contents(_ name: String) -> [UInt8] {
    guard let file = fopen("\(folder)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
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
  }

  /// Sends a signal to the program in the terminal.
  public func signal(_ number: Int32) {
    if let process { kill(process, number) }
  }

  /// The program's process; of a shell and what is typed at it, the shell's.
  public var process: pid_t? {
    note("process").flatMap { pid_t($0) }
  }

  /// The terminal's device, `/dev/pts/…`.
  public var device: String? { ask("#{pane_tty}") }

  /// Closes the terminal under the program, as a dropped line does.
  public func hangUp() {
    tmux(["kill-server"])
  }

  // MARK: - Eyes

  /// The screen, a line per row, without trailing blanks.
  public func screen() -> String {
    tmux(["capture-pane", "-p"]).output
  }

  /// The screen once the program has written nothing for a while.
  public func settledScreen() -> String {
    _ = settledBytes()
    return screen()
  }

  /// The screen with its colours and attributes as escape sequences.
  public func screenWithColours() -> String {
    tmux(["capture-pane", "-p", "-e"]).output
  }

  /// The cursor's place, from 0, and whether it is shown.
  public func cursor() -> (column: Int, row: Int, isShown: Bool)? {
    let parts = ask("#{cursor_x} #{cursor_y} #{cursor_flag}")?.split(separator: " ") ?? []
    guard parts.count == 3, let column = Int(parts[0]), let row = Int(parts[1]) else { return nil }
    return (column, row, parts[2] == "1")
  }

  /// Whether the program has the alternate screen, as it should have while it runs.
  public var isOnAlternateScreen: Bool { ask("#{alternate_on}") == "1" }

  /// How the program ended; `nil` while it runs.
  public var ending: Ending? {
    guard let status = note("status").flatMap({ Int32($0) }) else { return nil }
    return status > 128 ? .killed(signal: status - 128) : .exited(status)
  }

  /// Whether the ended program left the terminal's modes as it found them.
  public var modesAreRestored: Bool {
    note("modes-before") != nil && note("modes-before") == note("modes-after")
  }

  /// How many bytes the program has written to the terminal since its start.
  public var bytesWritten: Int {
    var facts = stat()
    return stat("\(folder)/bytes", &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Everything the program has written to the terminal, as it came.
  public func rawBytes() -> [UInt8] { contents("bytes") }

  private func ask(_ format: String) -> String? {
    let answer = tmux(["display-message", "-p", format])
    guard answer.status == 0 else { return nil }
    return String(answer.output.prefix { $0 != "\n" })
  }

  // MARK: - Patience

  /// Waits for text on the screen.
  ///
  /// - Returns: the screen that shows it.
  @discardableResult
  public func waitFor(_ text: String, seconds: Double = 20) throws -> String {
    try waitForScreen(text, seconds: seconds) { $0.contains(text) }
  }

  /// Waits for a screen for which a condition holds.
  @discardableResult
  public func waitForScreen(
    _ what: String, seconds: Double = 20, where holds: (String) -> Bool
  ) throws -> String {
    var last = ""
    try waitUntil(what, seconds: seconds) {
      last = screen()
      return holds(last)
    }
    return last
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

  /// Waits until something holds, looking every few milliseconds.
  public func waitUntil(
    _ what: String, seconds: Double = 20, _ holds: () throws -> Bool
  ) throws {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var pause: UInt32 = 2000
    while true {
      if try holds() { return }
      guard clock.now < deadline else { throw Failure.neverAppeared(what, screen: screen()) }
      usleep(pause)
      pause = min(20_000, pause * 3 / 2)
    }
  }

  /// Counts the bytes the program writes from an action until the screen shows `text` and nothing
  /// more has come for a while.
  public func bytesWritten(until text: String, after action: () -> Void) throws -> Int {
    try bytesWritten(untilScreen: text, after: action) { $0.contains(text) }
  }

  public func bytesWritten(
    untilScreen what: String, after action: () -> Void, where holds: (String) -> Bool
  ) throws -> Int {
    let before = settledBytes()
    action()
    try waitForScreen(what, where: holds)
    return settledBytes() - before
  }

  private func settledBytes() -> Int {
    var last = bytesWritten
    var looks = 0
    while looks < 10 {
      usleep(3000)
      let now = bytesWritten
      looks = now == last ? looks + 1 : 0
      last = now
    }
    return last
  }
}
