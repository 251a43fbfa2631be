import ArgumentParser
import Directory
import Documents
import Standards
import Wording
import Words

struct DirectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory",
    abstract: "Offices, akimats and the oblast department. Needs no store and makes none.",
    usage: """
      qabyldau directory [WORDS…|-] [--kind office|authority|department] [--standard S1|S2] \
      [--json|--csv|--spreadsheet]
      qabyldau directory export FILE|-
      qabyldau directory import FILE|- [--apply] [--json]
      """,
    subcommands: [ShowDirectory.self, ExportDirectory.self, ImportDirectory.self],
    defaultSubcommand: ShowDirectory.self)
}

struct ShowDirectory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find bodies by any part of what is known of them.")

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: "Parts of a name, head, place, address, phone (- reads them from standard input).")
  var words: [String] = []
  @Option(help: "office, authority or department.") var kind: DirectoryEntry.Kind?
  @Option(help: .standards()) var standard: StandardCode?
  @OptionGroup var list: ListOptions

  func run() throws {
    let context = try CommandContext(options)
    let (directory, said, source) = try context.directoryInUse()
    let typed = words == ["-"] ? readLine() ?? "" : words.joined(separator: " ")
    let found = DirectorySearch(directory).find(
      typed, filter: DirectoryFilter(kind: kind, standard: standard))
    if list.table.isAsked {
      let (today, _, office) = try context.place(on: nil)
      table(found, of: directory, said).say(list.table, said, of: office, on: today)
    } else if list.json {
      Output.say([
        "entries": .list(found.map { JSON($0) }), "corrections_source": .text(source.rawValue),
      ])
    } else {
      show(found, of: directory, said)
    }
    guard found.isEmpty else { return }
    throw CommandFailure(
      status: .no, what: said(.consoleNobody), next: said(.consoleFewerLetters))
  }

  private func table(
    _ entries: [DirectoryEntry], of directory: OfficeDirectory, _ said: Words
  ) -> ListTable {
    let heads: [WordKey] = [
      .columnNumber, .directoryName, .directoryRole, .directoryHead, .sheetHours, .sheetAddress,
      .sheetPhone, .directoryEmails, .directorySites, .directoryYear,
    ]
    return ListTable(
      heads, said,
      entries.map { entry in
        [
          .shown(entry.id), .shown(said.officialName(of: entry)),
          .shown(said.role(of: entry, in: directory)),
          .shown(said.heads(of: entry).joined(separator: "; ")),
          .shown(entry.hours.map(said.hours)), .shown(said.address(of: entry)),
          .shown(said.phones(of: entry)), .shown(entry.emails.joined(separator: ", ")),
          .shown(entry.sites.joined(separator: ", ")), .count(entry.dataYear),
        ]
      })
  }

  /// A few in full, many a line each.
  private func show(_ entries: [DirectoryEntry], of directory: OfficeDirectory, _ said: Words) {
    if entries.count <= Self.mostCards {
      for entry in entries {
        Output.say(DirectoryCard(entry, in: directory).document(said).text(columns: 80))
      }
      return
    }
    for entry in entries {
      Output.say(
        [entry.id, said.shortName(of: entry), said.address(of: entry), entry.phonesAsPrinted]
          .joined(separator: "  "))
    }
  }

  private static let mostCards = 3
}

extension DirectoryEntry.Kind: ExpressibleByArgument {}
extension StandardCode: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    guard Self.allValueStrings.contains(argument) else { return nil }
  }

  public static var allValueStrings: [String] { StandardID.allValueStrings }
}
