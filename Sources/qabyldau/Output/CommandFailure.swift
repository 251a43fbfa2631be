/// How a command ends when it does not end well: what happened, what to do, and the exit status of
/// the contract (docs/cli.md).
struct CommandFailure: Error {
  var status: Status
  /// One line: what happened.
  var what: String
  /// One line: what to do.
  var next: String

  enum Status: Int32 {
    /// The answer is "no", "not found" or "invalid".
    case no = 1
    case usage = 64
    case badData = 65
    case noSuchFile = 66
    case unavailable = 69
    case bug = 70
    case cannotCreate = 73
    case inputOutput = 74
    case notPermitted = 77
  }
}
