import Foundation

/// A program in a terminal of its own, 80 columns by 24 rows, typed at from here.
final class Terminal {
  private let master: Int32
  private let child: pid_t

  /// What the system's headers have and Foundation does not show.
  private enum Linux {
    static let unlockTerminal: UInt = 0x4004_5431
    static let terminalNumber: UInt = 0x8004_5430
    static let newSession: Int16 = 0x80
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameter environment: set over this program's own.
  init(_ program: String, _ arguments: [String], environment: [String: String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: UInt32 = 0
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard master >= 0, ioctl(master, Linux.unlockTerminal, &locked) == 0,
      ioctl(master, Linux.terminalNumber, &number) == 0,
      ioctl(master, UInt(TIOCSWINSZ), &size) == 0
    else { throw Failure(description: "no terminal could be made (errno \(errno))") }
    let name = "/dev/pts/\(number)"

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Linux.newSession)

    let own = ProcessInfo.processInfo.environment
    let merged = own.merging(["TERM": "xterm-256color"]) { $1 }.merging(environment) { $1 }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = merged.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, program, &actions, &attributes, &words, &settings)
    guard status == 0 else {
      close(master)
      throw Failure(description: "\(program) cannot be started (errno \(status))")
    }
    child = process
  }

  deinit {
    kill(child, SIGHUP)
    close(master)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  /// What one key led to: milliseconds to the last byte written, and how many bytes there were.
  struct Answer {
    let milliseconds: Double
    let bytes: Int
  }

  /// Types and waits until nothing has been written for a while.
  ///
  /// - Parameter patience: milliseconds for the first byte; nothing at all within them is an answer too.
  func type(_ keys: String, quietMilliseconds: Int32 = 25, patience: Int32 = 400) -> Answer {
    let bytes = Array(keys.utf8)
    let start = ContinuousClock.now
    var last = start
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    var count = 0
    var patience = patience
    while let read = readSome(within: patience) {
      count += read
      last = .now
      patience = quietMilliseconds
    }
    return Answer(milliseconds: (last - start) / .milliseconds(1), bytes: count)
  }

  private func readSome(within milliseconds: Int32) -> Int? {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    return count > 0 ? count : nil
  }
}
