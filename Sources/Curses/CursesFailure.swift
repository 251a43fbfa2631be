/// Why the screen could not be opened. Nothing has been changed or printed when it is thrown.
public enum CursesFailure: Error, Hashable, Sendable {
  public enum Stream: Hashable, Sendable { case input, output }

  /// Standard input or output is a file, a pipe or `/dev/null`.
  case notATerminal(Stream)
  /// `TERM` is unset (then the name is empty), unknown, or the terminal cannot place its cursor.
  case cannotDrive(termName: String)
  /// It says it has more columns or rows than any window.
  case tooLarge
  /// This process shows a screen already; there is one terminal.
  case alreadyOpen
}
