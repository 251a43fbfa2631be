import Foundation
import Papers

/// Where papers come out. `lp` is one, the tests' tray another.
public protocol Printer: Sendable {
  /// Hands text over for printing.
  func print(_ text: String, title: String) throws(PrinterFailure)
}

public enum PrinterFailure: Error, Hashable, Sendable {
  /// There is no printing program, or it has no printer.
  case noPrinter
  /// It took the paper and failed.
  case failed
}

/// CUPS' `lp`, or a program of the office's choosing that reads a paper from standard input.
public struct LinePrinter: Printer {
  let command: String

  /// - Parameter command: a program to look up on the PATH.
  public init(command: String = "lp") {
    self.command = command
  }

  public func print(_ text: String, title: String) throws(PrinterFailure) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [command, "-s", "-t", title]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      throw .noPrinter
    }
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return
    case 127: throw .noPrinter
    default: throw .failed
    }
  }
}
