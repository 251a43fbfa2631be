import ArgumentParser
import Standards
import Wording
import Words

struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "The due date of papers complete on a day (¶7 1)), with its working.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The day the set of papers was complete, YYYY-MM-DD.") var accepted: CivilDate
  @OptionGroup var list: ListOptions

  func run() throws {
    let context = try CommandContext(options)
    let (_, words, office) = try context.place(on: accepted)
    let (term, calendar, readings) = try context.law { () throws(LawFailure) in
      (
        try context.law.standard(.first).parameters(.termDays, on: accepted).first,
        try context.calendar(), try context.law.interpretations()
      )
    }
    guard let term, let days = term.values.first.flatMap({ Int($0) }) else {
      throw context.failure(
        .law(
          LawFailure(
            file: "standards/\(StandardID.first.rawValue)/rules.yaml", line: 0,
            reason: .missingKey, detail: "term_days")))
    }
    let deadline = calendar.days.deadline(accepted: accepted, termDays: days)
    let working = calendar.days.working(of: deadline)
    let other = calendar.days.deadlineInWorkingDays(accepted: accepted, termDays: days)
    let used = readings.filter { term.interpretations.contains($0.id) }
    if list.table.isAsked {
      return ListTable(
        [.columnNumber, .logColumnDay, .logColumnKind, .queueColumnNote], words,
        working.map { day in
          [
            .count(day.count), .shown(day.date),
            .shown(day.kind.map { words(WordKey(rawValue: "day." + $0.rawValue)) }),
            .shown(notes(day, words)),
          ]
        }
      ).say(list.table, words, of: office, on: try context.place(on: nil).day)
    }
    if list.json {
      Output.say(
        JSON(
          deadline, working: working, citation: term.citation,
          reading: [
            "ids": .list(used.map { .text($0.id) }),
            "text": .text(used.map { words.text($0.answer) }.joined(separator: " ")),
            "in_working_days": JSON(other),
          ], source: calendar.source.rawValue, words))
      return
    }
    for day in working { Output.say(line(day, words)) }
    Output.say("")
    Output.say(words.deadlineSentence(deadline))
    Output.say(words(.whyCitation(citation: words.citation(term.citation))))
    for reading in used {
      Output.say(words(.whyReading(id: reading.id)) + ": " + words.text(reading.answer))
    }
    if let other {
      Output.say(words(.consoleWorkingDays(date: words.date(other, style: .short))))
    }
  }

  private func notes(_ day: DeadlineDay, _ words: Words) -> String {
    ([day.name.map { words.text($0) }].compactMap { $0 }
      + day.marks.map { words(WordKey(rawValue: "mark." + $0.rawValue)) }).joined(separator: "; ")
  }

  private func line(_ day: DeadlineDay, _ words: Words) -> String {
    let count = day.count.map(String.init) ?? ""
    let kind = day.kind.map { words(WordKey(rawValue: "day." + $0.rawValue)) } ?? "?"
    let notes = notes(day, words)
    return String(repeating: " ", count: max(0, 3 - count.count)) + count + "  "
      + words.date(day.date, style: .short) + " "
      + words.weekday(day.date.weekday.rawValue, style: .short) + "  " + kind
      + (notes.isEmpty ? "" : "  — " + notes)
  }
}
