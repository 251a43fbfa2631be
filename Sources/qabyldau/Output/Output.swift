import Foundation
import KazakhText

/// What commands print. Everything goes through the one cleaning function, a line at a time.
enum Output {
  static func say(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Cleaning.forDisplay(String($0)) }
    if lines.last == "" { lines.removeLast() }
    write(lines.joined(separator: "\n") + "\n", to: 1)
  }

  static func say(_ json: JSON) {
    write(json.rendered + "\n", to: 1)
  }

  /// Bytes of a paper, as they are: a paper cleans its own text.
  static func write(_ bytes: Data) {
    write(Array(bytes), to: 1)
  }

  /// A text that is part of the program, as it stands.
  static func say(verbatim text: String) {
    write(text + "\n", to: 1)
  }

  /// A file, whose maker cleaned what is in it.
  static func say(file text: String) { write(text, to: 1) }

  static func say(_ failure: CommandFailure) { warn(what: failure.what, next: failure.next) }

  /// Two lines on stderr: what is, and what to do.
  static func warn(what: String, next: String) {
    write(
      "qabyldau: " + Cleaning.forDisplay(what) + "\n" + Cleaning.forDisplay(next) + "\n", to: 2)
  }

  /// A reader that went away (`| head`) ends the program quietly, as other programs do.
  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(0) }
        if descriptor == 1 { sayThatNothingCameOut() }
        exit(CommandFailure.Status.inputOutput.rawValue)
      }
      rest = rest.dropFirst(written)
    }
  }

  private static func sayThatNothingCameOut() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let words = try? CommandContext.words(CommandContext.language(of: arguments)) else {
      return
    }
    say(
      CommandFailure(
        status: .inputOutput, what: words(.consoleCannotWrite), next: words(.consoleCannotWriteNext)
      ))
  }
}
