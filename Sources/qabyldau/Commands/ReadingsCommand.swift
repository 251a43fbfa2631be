import ArgumentParser
import KazakhText
import Standards
import Wording
import Words

extension StandardsCommand {
  struct Readings: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How we read the decree where it is silent: question, our reading, the other one.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "One reading, such as A02 (default: all).") var id: String?
    @OptionGroup var list: ListOptions

    func run() throws {
      let context = try CommandContext(options)
      let (today, words, office) = try context.place(on: nil)
      let all = try context.law { () throws(LawFailure) in try context.law.interpretations() }
      let shown = all.filter { id == nil || $0.id == id?.uppercased() }
      guard !shown.isEmpty else {
        throw CommandFailure(
          status: .no, what: words(.consoleNoReading),
          next: words(.consoleReadings))
      }
      if list.table.isAsked {
        let heads: [WordKey] = [
          .columnNumber, .tableQuestion, .tableOur, .tableOther, .tableCitation,
        ]
        return ListTable(
          heads, words,
          shown.map { reading in
            [
              .shown(reading.id), .shown(words.text(reading.question)),
              .shown(words.text(reading.answer)), .shown(words.text(reading.other)),
              .shown(reading.cites.map(words.citation).joined(separator: "; ")),
            ]
          }
        ).say(list.table, words, of: office, on: today)
      }
      if list.json {
        Output.say([
          "readings": .list(
            shown.map { reading in
              [
                "id": .text(reading.id), "question": JSON(reading.question),
                "reading": JSON(reading.answer), "other": JSON(reading.other),
                "changes": reading.changes.map { JSON($0) } ?? .null,
                "citations": .list(reading.cites.map { JSON($0, words) }),
              ]
            })
        ])
        return
      }
      for reading in shown {
        let places = reading.cites.map(words.citation).joined(separator: "; ")
        say(reading.id + (places.isEmpty ? "" : "  " + places))
        say(words(.whyQuestion(text: words.text(reading.question))))
        say(words(.whyOur(text: words.text(reading.answer))))
        say(words(.whyOther(text: words.text(reading.other))))
        if let changes = reading.changes {
          say(words(.lawChanges(text: words.text(changes))))
        }
        Output.say("")
      }
    }

    private func say(_ text: String) {
      for line in Wrap.lines(text, width: 80) { Output.say(line) }
    }
  }
}
