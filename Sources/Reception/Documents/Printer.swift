import Foundation
import Wording

/// Where papers come out. `lp` is one, the tests' tray another.
public protocol Printer: Sendable {
  /// Hands a text or a PDF over for printing.
  ///
  /// - Parameter isGivenUp: asked now and then while the printing program is waited for; once it says
  ///   true, that program is ended.
  /// - Throws: `.failed` when it was given up, too.
  func print(
    _ document: Data, as job: PrintJob, unless isGivenUp: @Sendable () -> Bool
  ) throws(PrinterFailure)

  /// The names of what can be printed on; empty where nobody knows any.
  func names() -> [String]
}

public struct PrintJob: Hashable, Sendable {
  /// Stands in the printer's list; never a person's name.
  public var title: String
  /// One of the printer's names; the usual one when `nil`.
  public var printer: String?

  public init(title: String, printer: String? = nil) {
    self.title = title
    self.printer = printer
  }
}

public enum PrinterFailure: Error, Hashable, Codable, Sendable {
  /// There is no printing program, or it has no printer.
  case noPrinter
  /// It took the paper and failed, or did not end.
  case failed
}

/// CUPS' `lp`, or a program of the office's choosing that reads a paper from standard input.
public struct LinePrinter: Printer {
  let command: String
  let seconds: Double

  /// - Parameters:
  ///   - command: a program to look up on the PATH.
  ///   - seconds: how long it may take for a paper.
  public init(command: String = "lp", seconds: Double = 30) {
    self.command = command
    self.seconds = seconds
  }

  /// - Throws: `noPrinter`; `failed` also when it was given up or took longer than it may.
  public func print(
    _ document: Data, as job: PrintJob, unless isGivenUp: @Sendable () -> Bool = { false }
  ) throws(PrinterFailure) {
    let printer = job.printer.map { ["-d", $0] } ?? []
    let program = PipedProgram(
      command: command, arguments: ["-s", "-t", job.title] + printer, seconds: seconds)
    do throws(PipedProgram.Failure) {
      _ = try program.run(document, unless: isGivenUp)
    } catch {
      throw error == .notFound ? .noPrinter : .failed
    }
  }

  public func names() -> [String] {
    let program = PipedProgram(command: "lpstat", arguments: ["-e"], seconds: 5)
    guard let answer = try? program.run() else { return [] }
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
