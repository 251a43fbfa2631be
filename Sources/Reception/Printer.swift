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
    do { try process.run() } catch { throw .noPrinter }
    let isHandedOver = Self.write(text, to: input.fileHandleForWriting)
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0 where isHandedOver: return
    case 127: throw .noPrinter
    default: throw .failed
    }
  }

  /// Whether all of it was taken. A printing program that ends early must not end the desk: the
  /// signal of the broken pipe is held back and then dropped.
  private static func write(_ text: String, to pipe: FileHandle) -> Bool {
    var brokenPipe = sigset_t()
    var before = sigset_t()
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    guard pthread_sigmask(SIG_BLOCK, &brokenPipe, &before) == 0 else { return false }
    defer {
      var atOnce = timespec()
      sigtimedwait(&brokenPipe, nil, &atOnce)
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    do {
      try pipe.write(contentsOf: Data(text.utf8))
      try pipe.close()
      return true
    } catch {
      try? pipe.close()
      return false
    }
  }
}
