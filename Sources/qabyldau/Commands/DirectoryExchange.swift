import ArgumentParser
import Directory
import Foundation
import Reception
import Words

/// The file in which corrections of the directory go from office to office.
private struct DirectoryExchange: Codable {
  static let name = "qabyldau-directory"

  var format = Self.name
  var version = 1
  var corrections: [DirectoryCorrection]
}

struct ExportDirectory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the office's corrections of the directory to a file.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The file, which must not exist (- writes to standard output).") var file: String

  func run() throws {
    let desk = try CaseDesk(options)
    let corrections = desk.counter.directory.corrections
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(DirectoryExchange(corrections: corrections))
    if file == "-" {
      Output.say(verbatim: String(decoding: bytes, as: UTF8.self))
      return
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw desk.context.failure(.cannotSave(path: file)) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes + Data("\n".utf8))
      try handle.close()
    } catch {
      unlink(file)
      throw desk.context.failure(.cannotSave(path: file))
    }
    Output.say(
      desk.words(.directoryExported(count: String(corrections.count), path: file)))
  }
}

struct ImportDirectory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Show what a file of corrections would change, and with --apply change it (managers)."
  )

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The file (- reads standard input).") var file: String
  @Flag(help: "Change it, all or nothing.") var apply = false
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let exchange: DirectoryExchange = try desk.readJSON(from: file)
    guard exchange.format == DirectoryExchange.name, exchange.version == 1 else {
      throw CommandFailure(
        status: .badData, what: desk.words(.directoryNotExchange), next: desk.words(.consoleSeeCli))
    }
    let before = desk.counter.directory
    let changes = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.differences(of: exchange.corrections)
    }
    if apply {
      _ = try desk.attempt { () throws(CounterFailure) in
        try desk.counter.take(exchange.corrections)
      }
    }
    say(changes, before, desk)
  }

  private func say(
    _ changes: [DirectoryCorrection], _ before: OfficeDirectory, _ desk: CaseDesk
  ) {
    if json {
      Output.say([
        "applied": .flag(apply),
        "changes": .list(
          changes.map { JSON($0, old: before[$0.entry]?.correctable($0.field)) }),
      ])
      return
    }
    for change in changes {
      let old = before[change.entry]?.correctable(change.field) ?? desk.words(.directoryNone)
      Output.say("\(change.entry)  \(change.field.rawValue)  \(old) → \(change.value)")
    }
    let count = String(changes.count)
    Output.say(
      desk.words(apply ? .directoryApplied(count: count) : .directoryWouldChange(count: count)))
  }
}
