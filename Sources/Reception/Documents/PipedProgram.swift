import Foundation

/// Another program that is handed bytes and answers with bytes, and is not waited for without end.
struct PipedProgram {
  enum Failure: Error {
    case notFound
    case failed
  }

  /// A path, or a name to look up on the PATH.
  let command: String
  var arguments: [String] = []
  /// It is ended when it takes longer.
  var seconds = 30.0
  /// Milliseconds between two looks whether it is given up or takes too long.
  private static let lookEvery: Int32 = 30

  /// What it wrote, once it has read all and ended well.
  ///
  /// - Parameter isGivenUp: asked every few hundredths of a second; it is ended when that says true.
  func run(
    _ input: Data = Data(), unless isGivenUp: @Sendable () -> Bool = { false }
  ) throws(Failure) -> Data {
    let end = ContinuousClock.now + .seconds(seconds)
    let isOver = { ContinuousClock.now >= end || isGivenUp() }
    guard let pipes = Pipes(), let input = InputPipe(input, to: pipes.input) else { throw .failed }
    let process = try start(pipes)
    let answer = exchange(input, from: pipes.output, until: isOver)
    close(pipes.output)
    switch Self.end(of: process, until: isOver) {
    case 0:
      guard let answer, input.isTaken else { throw .failed }
      return answer
    case 127: throw .notFound
    default: throw .failed
    }
  }

  /// Foundation's `Process` waits for whatever the program leaves behind; this waits for the program
  /// alone. It is the first of a group of its own, so that all of it can be ended.
  private func start(_ pipes: borrowing Pipes) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.standardInput, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.standardOutput, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var words: [UnsafeMutablePointer<CChar>?] = ([command] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    let failure = posix_spawnp(&process, command, &actions, &attributes, words, environ)
    // Ours must be closed, or the end of the other's would not be seen.
    close(pipes.standardInput)
    close(pipes.standardOutput)
    guard failure == 0 else {
      close(pipes.input)
      close(pipes.output)
      throw .notFound
    }
    return process
  }

  /// The status it ended with, 128 and the signal's number for one that was killed.
  private static func end(of process: pid_t, until isOver: () -> Bool) -> Int32 {
    var state: Int32 = 0
    while true {
      let found = waitpid(process, &state, WNOHANG)
      if found == process { break }
      if found < 0, errno != EINTR { return 128 }
      if isOver() {
        kill(-process, SIGKILL)
        while waitpid(process, &state, 0) < 0, errno == EINTR {}
        return 128 + SIGKILL
      }
      usleep(2000)
    }
    let signal = state & 0x7F
    return signal == 0 ? (state >> 8) & 0xFF : 128 + signal
  }

  /// Writes and reads as the other program is ready to; `nil` when it takes too long.
  private func exchange(
    _ input: InputPipe, from output: Int32, until isOver: () -> Bool
  ) -> Data? {
    SignalHeldBack.brokenPipe {
      defer { input.close() }
      var answer = Data()
      var chunk = [UInt8](repeating: 0, count: 65_536)
      var isReading = true
      while isReading || input.isOpen {
        // What is negative is not waited for.
        var waits = [
          pollfd(fd: isReading ? output : -1, events: Int16(POLLIN), revents: 0),
          pollfd(fd: input.isOpen ? input.descriptor : -1, events: Int16(POLLOUT), revents: 0),
        ]
        if isOver() { return nil }
        let ready = poll(&waits, 2, Self.lookEvery)
        if ready == 0 || (ready < 0 && errno == EINTR) { continue }
        guard ready > 0 else { return nil }
        if waits[1].revents != 0 { input.writeMore() }
        guard waits[0].revents != 0 else { continue }
        let count = read(output, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        if count > 0 { answer += chunk[..<count] } else { isReading = false }
      }
      return answer
    }
  }
}

/// The ends of two pipes, none of which any other program inherits.
private struct Pipes: ~Copyable {
  /// Ours.
  let input, output: Int32
  /// The other program's.
  let standardInput, standardOutput: Int32

  init?() {
    var (down, up): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&down) == 0 else { return nil }
    guard pipe(&up) == 0 else {
      for end in down { close(end) }
      return nil
    }
    for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (standardInput, input) = (down[0], down[1])
    (output, standardOutput) = (up[0], up[1])
  }
}

/// The standard input of another program, written without ever waiting for it.
private final class InputPipe {
  let descriptor: Int32
  private var rest: Data
  private(set) var isOpen = true
  /// Whether all of it went into the pipe.
  private(set) var isTaken = false

  init?(_ bytes: Data, to descriptor: Int32) {
    self.descriptor = descriptor
    rest = bytes
    guard fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0 else {
      return nil
    }
  }

  func writeMore() {
    guard !rest.isEmpty else {
      isTaken = true
      return close()
    }
    let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    if written < 0 {
      if errno != EAGAIN && errno != EINTR { close() }
      return
    }
    rest = rest.dropFirst(written)
    if rest.isEmpty {
      isTaken = true
      close()
    }
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    Foundation.close(descriptor)
  }
}

private enum SignalHeldBack {
  /// Does something during which a broken pipe is an error and no signal: another program that ends
  /// early must not end the desk.
  static func brokenPipe<Value>(_ body: () -> Value) -> Value {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    guard pthread_sigmask(SIG_BLOCK, &signals, &before) == 0 else { return body() }
    defer {
      var atOnce = timespec()
      sigtimedwait(&signals, nil, &atOnce)
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return body()
  }
}
