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
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      let paper = try Self.unnamedFile(text)
      defer { try? paper.close() }
      process.standardInput = paper
      try process.run()
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

  /// The paper as a file in memory that keeps no name. Into a pipe, a printing program that ends
  /// before it has read would kill the desk (SIGPIPE); on a disk, a name would stay behind.
  private static func unnamedFile(_ text: String) throws -> FileHandle {
    let name = "/qabyldau-" + UUID().uuidString
    let descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.ENOMEM) }
    shm_unlink(name)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(text.utf8))
    try file.seek(toOffset: 0)
    return file
  }
}
