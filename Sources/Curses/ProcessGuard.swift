import CCurses
import Glibc

/// What a process that holds people's papers owes them before it does anything else.
public enum ProcessGuard {
  /// To be called first in `main`. Harmless when called again.
  ///
  /// - No core dump, and no reading of the process's memory by other programs of the same user.
  /// - A crash is a plain signal: the Swift runtime's handlers, which on a terminal start an
  ///   interactive backtracer that shows memory, are taken away. That they are installed at start
  ///   and run only as signal handlers is why no second start with `SWIFT_BACKTRACE` set is needed.
  /// - Signals the desk must hear are unblocked, whatever the parent left.
  public static func armBeforeAnything() {
    qcurses_guard_process()
  }

  /// Whether the account lets the process open as many files as it needs at once. Libraries trap where
  /// one too few can be opened; so it is asked before they are used.
  public static func hasRoomForFiles() -> Bool {
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    if getrlimit(resource, &limit) == 0, limit.rlim_cur < wantedFiles {
      limit.rlim_cur = min(limit.rlim_max, wantedFiles)
      setrlimit(resource, &limit)
    }
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    while opened.count < neededFiles {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return false }
      opened.append(descriptor)
    }
    return true
  }

  /// A store with its log, index and lock, a pipe, the terminal, a paper that is printed.
  private static let neededFiles = 16
  private static let wantedFiles: rlim_t = 256
}
