import ArgumentParser
import Desk
import Words

/// `qabyldau help TOPIC`, in the person's language.
struct TopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "A topic in your language: checklist, deadline, case…")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The topic.") var topic: String?

  private static let topics: [(name: String, word: WordKey)] = [
    ("checklist", .helpChecklist), ("deadline", .helpDeadline), ("case", .helpCase),
    ("store", .helpStore), ("law", .helpLaw),
  ]

  func run() throws {
    let context = try CommandContext(options)
    let words = context.words
    guard let topic else {
      Output.say(words(.helpTopics))
      return
    }
    if topic == "keys" {
      Output.say(KeySheet.text(words))
      return
    }
    guard let found = Self.topics.first(where: { $0.name == topic }) else {
      throw CommandFailure(
        status: .no, what: words(.consoleUnknownTopic, ["topic": topic]),
        next: words(
          .consoleTopics,
          ["topics": (Self.topics.map(\.name) + ["keys"]).joined(separator: ", ")]))
    }
    Output.say(words(found.word))
  }
}
