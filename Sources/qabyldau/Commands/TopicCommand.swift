import ArgumentParser
import Desk
import Words

/// `qabyldau help TOPIC`, in the person's language.
struct TopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "A topic in your language: checklist, deadline, case…")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The topic, or a command.") var topic: [String] = []

  private static let topics: [(name: String, word: WordKey)] = [
    ("checklist", .helpChecklist), ("deadline", .helpDeadline), ("case", .helpCase),
    ("store", .helpStore), ("law", .helpLaw), ("directory", .helpDirectory),
    ("board", .helpBoard), ("queue", .helpQueue), ("quality", .helpQuality),
    ("print", .helpPrint),
  ]
  /// Commands whose matter is told under another name.
  private static let told = [
    "setup": "store", "verify": "store", "standards": "law", "calendar": "board",
    "complaint": "quality", "indicators": "quality", "survey": "quality",
  ]

  func run() throws {
    let context = try CommandContext(options)
    let words = try context.place(on: nil).words
    guard let topic = topic.first else {
      Output.say(words(.helpTopics))
      return
    }
    if topic == "keys" {
      let own = UserKeys(environment: context.environment).read(words)
      Output.say(KeySheet.text(words, keys: own.keys))
      if let failure = own.failure {
        throw CommandFailure(status: .badData, what: failure, next: words(.consoleSeeCli))
      }
      return
    }
    guard let found = Self.topics.first(where: { $0.name == Self.told[topic] ?? topic }) else {
      throw CommandFailure(
        status: .no, what: words(.consoleUnknownTopic),
        next: words(
          .consoleTopics(topics: (Self.topics.map(\.name) + ["keys"]).joined(separator: ", "))))
    }
    Output.say(words(found.word))
    guard Qabyldau.configuration.subcommands.contains(where: { $0._commandName == topic }) else {
      return
    }
    Output.say("")
    Output.say(words(.consoleSeeOptions(command: "qabyldau \(topic) --help")))
  }
}
