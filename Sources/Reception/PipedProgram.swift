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

  /// What it wrote, once it has read all and ended well.
  func run(_ input: Data = Data()) throws(Failure) -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [command] + arguments
    let (input, output) = (InputPipe(input), Pipe())
    process.standardInput = input.pipe
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let end = ContinuousClock.now + .seconds(seconds)
    do { try process.run() } catch { throw .notFound }
    // Ours must be closed, or the end of the other's would not be seen.
    try? output.fileHandleForWriting.close()
    let answer = exchange(input, from: output.fileHandleForReading.fileDescriptor, until: end)
    while process.isRunning, ContinuousClock.now < end { usleep(2000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0 where process.terminationReason == .exit:
      guard let answer, input.isTaken else { throw .failed }
      return answer
    case 127: throw .notFound
    default: throw .failed
    }
  }

  /// Writes and reads as the other program is ready to; `nil` when it takes too long.
  private func exchange(
    _ input: InputPipe, from output: Int32, until end: ContinuousClock.Instant
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
        let left = (end - ContinuousClock.now) / .milliseconds(1)
        guard left > 0 else { return nil }
        let ready = poll(&waits, 2, Int32(left))
        if ready < 0, errno == EINTR { continue }
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

/// The standard input of another program, written without ever waiting for it.
private final class InputPipe {
  let pipe = Pipe()
  private var rest: Data
  private(set) var isOpen = true
  /// Whether all of it went into the pipe.
  private(set) var isTaken = false

  init(_ bytes: Data) {
    rest = bytes
    let flags = fcntl(descriptor, F_GETFL)
    _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
  }

  var descriptor: Int32 { pipe.fileHandleForWriting.fileDescriptor }

  func writeMore() {
    guard !rest.isEmpty else {
      isTaken = true
      return close()
    }
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
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
    try? pipe.fileHandleForWriting.close()
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
