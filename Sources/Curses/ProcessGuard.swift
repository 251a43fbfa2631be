import CCurses

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
  public static func hasRoomForFiles() -> Bool { qcurses_has_room_for_files() }
}
