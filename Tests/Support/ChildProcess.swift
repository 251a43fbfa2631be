import Glibc

/// A program that is run to its end, with what it printed.
///
/// Foundation's `Process` waits for ever when a daemon like tmux inherits its socket, and hands down
/// the test runner's signal mask, under which no child ever hears SIGTERM. Here output goes to an
/// unnamed file, and mask and handlers are the default ones.
public struct ChildProcess: Sendable {
  public var status: Int32
  public var output: String
  public var errors: String

  public init(status: Int32, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// - Parameters:
  ///   - command: the program, found along `PATH`, and its arguments.
  ///   - environment: all of the child's environment; `nil` hands down ours.
  ///   - input: what it reads.
  /// - Returns: with the exit status, 128 + signal for one that was killed, 127 when it could not be started.
  @discardableResult
  public static func run(
    _ command: [String], environment: [String: String]? = nil, input: String = ""
  ) -> ChildProcess {
    start(command, environment: environment, input: input).wait()
  }

  /// The same program, still at work.
  public struct Started: Sendable {
    /// `nil` when it could not be started.
    public let id: pid_t?
    fileprivate let files: [Int32]

    /// Ends it at once, as a power cut would; it hears nothing of it.
    public func kill() {
      if let id { _ = Glibc.kill(id, SIGKILL) }
    }

    /// Waits for its end; to be called once.
    public func wait() -> ChildProcess {
      defer { for file in files { close(file) } }
      guard let id else { return ChildProcess(status: 127, output: "", errors: "") }
      var state: Int32 = 0
      while waitpid(id, &state, 0) < 0, errno == EINTR {}
      let signal = state & 0x7F
      return ChildProcess(
        status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal, output: contents(files[1]),
        errors: contents(files[2]))
    }
  }

  /// Starts a program as `run` does and does not wait for it.
  public static func start(
    _ command: [String], environment: [String: String]? = nil, input: String = ""
  ) -> Started {
    let files = (0..<3).map { _ in unnamedFile() }
    var bytes = Array(input.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.write(files[0], $0.baseAddress! + written, $0.count - written)
      }
      if count <= 0 { break }
      written += count
    }
    lseek(files[0], 0, SEEK_SET)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(target))
    }
    return Started(id: spawn(command, environment, &actions, flags: 0), files: files)
  }

  /// Starts a program as the leader of a session of its own, at a terminal of its own.
  ///
  /// - Parameter terminal: the terminal's device, `/dev/pts/…`.
  /// - Returns: `nil` when it could not be started.
  static func lead(
    _ command: [String], environment: [String: String], at terminal: String
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal a session's leader opens is the session's.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let ownSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which glibc keeps for GNU sources
    return spawn(command, environment, &actions, flags: ownSession)
  }

  private static func spawn(
    _ command: [String], _ environment: [String: String]?,
    _ actions: inout posix_spawn_file_actions_t, flags: Int32
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | flags))

    var process = pid_t()
    let started = withCStrings(command) { arguments in
      guard let environment else {
        return posix_spawnp(&process, command[0], &actions, &attributes, arguments, environ)
      }
      return withCStrings(environment.map { "\($0)=\($1)" }) {
        posix_spawnp(&process, command[0], &actions, &attributes, arguments, $0)
      }
    }
    return started == 0 ? process : nil
  }

  private static func unnamedFile() -> Int32 {
    var template = Array("/tmp/qabyldau-test-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return file
  }

  private static func contents(_ file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
