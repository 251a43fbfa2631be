import ArgumentParser
import Foundation
import Reception
import Words

struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Make the office's store without questions.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The office's id, such as baizak or karatau-city.") var office: String
  @Option(help: "Share the store with this group of accounts.") var group: String?
  @Option(help: "Your surname, as the stub shows it (- reads it from standard input).")
  var surname: String?
  @Option(help: "Your given name (- reads it from the next line).") var given: String?
  @Flag(help: "A training store: a banner, a clock of its own (QABYLDAU_NOW), --as.")
  var training = false
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let context = try CommandContext(options)
    let words = context.words
    guard let place = try context.directory().office(id: office) else {
      let ids = try context.directory().offices.map(\.id).joined(separator: ", ")
      throw CommandFailure(
        status: .usage, what: words(.failureUnknownOffice(id: "…")), next: ids)
    }
    var groupID: UInt32?
    if let group {
      guard let entry = getgrnam(group) else {
        throw context.usage(words(.consoleNoGroup), words)
      }
      groupID = entry.pointee.gr_gid
    }
    let surname = surname == "-" ? readLine() : surname
    let given = given == "-" ? readLine() : given
    let clock = try context.hostClock()
    try context.attempt { () throws(CounterFailure) in
      try context.access.makeStore(
        office: place, surname: surname ?? Account.login(), given: given ?? "",
        language: options.lang?.rawValue, training: training, group: groupID, clock: clock)
    }
    if json {
      Output.say([
        "store": .text(context.access.storePath), "office": .text(place.id),
        "training": .flag(training),
      ])
    } else {
      Output.say(words(.consoleSetUp(path: context.access.storePath)))
      Output.say(words(.appRepealedNotice))
    }
  }
}
