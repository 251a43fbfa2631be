import ArgumentParser
import Casework
import Documents
import KazakhText
import Standards
import Wording
import Words

struct StandardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standards", abstract: "The two standards: list, read, check.",
    subcommands: [List.self, Show.self, Readings.self, Verify.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Both standards and their status.")

    @OptionGroup var options: GlobalOptions
    @Option(help: "The day asked for, YYYY-MM-DD (default: today).") var on: CivilDate?
    @OptionGroup var list: ListOptions

    func run() throws {
      let context = try CommandContext(options)
      let (day, words, office) = try context.place(on: on)
      let (standards, status) = try context.law { () throws(LawFailure) in
        (
          try context.law.allStandards(),
          try context.law.decree().status(on: day)
        )
      }
      if list.table.isAsked {
        let heads: [WordKey] = [
          .qualityColumnStandard, .columnName, .columnState, .tablePapers,
        ]
        return ListTable(
          heads, words,
          standards.map { standard in
            [
              .shown(standard.id.rawValue), .shown(words.text(standard.title)),
              .shown(words.text(status.text)), .count(standard.requirements(on: day).count),
            ]
          }
        ).say(
          list.table, words, of: office, on: try context.place(on: nil).day)
      }
      if list.json {
        Output.say([
          "on": JSON(day), "rules_version": .text(context.law.version),
          "standards": .list(
            standards.map { standard in
              [
                "id": .text(standard.id.rawValue), "service": .text(standard.service.rawValue),
                "title": JSON(standard.title), "status": .text(status.status.rawValue),
                "requirements": .number(standard.requirements(on: day).count),
              ]
            }),
        ])
        return
      }
      for standard in standards {
        Output.say("\(standard.id.rawValue)  \(words.text(standard.title))")
      }
      Output.say(words.text(status.text))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "A standard, rendered in our own words, or one paragraph of it.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: .standards()) var standard: StandardID
    @Argument(help: "A paragraph, 1 to 25 (default: all).") var paragraph: Int?
    @Option(help: "The day asked for, YYYY-MM-DD (default: today).") var on: CivilDate?
    @OptionGroup var list: ListOptions

    func run() throws {
      let context = try CommandContext(options)
      let (day, words, office) = try context.place(on: on)
      let (text, rules) = try context.law { () throws(LawFailure) in
        (try context.law.text(standard), try context.law.standard(standard))
      }
      let shown = text.paragraphs(on: day).filter { paragraph == nil || $0.number == paragraph }
      guard !shown.isEmpty else {
        throw CommandFailure(
          status: .no,
          what: words(
            .consoleNoParagraph(
              paragraph: paragraph.map(String.init) ?? "", standard: standard.rawValue)),
          next: words(.consoleParagraphs))
      }
      if list.table.isAsked {
        return table(shown, words).say(
          list.table, words, of: office, on: try context.place(on: nil).day)
      }
      if list.json {
        Output.say([
          "standard": .text(standard.rawValue), "on": JSON(day), "title": JSON(rules.title),
          "paragraphs": .list(shown.map { json($0, rules, day, words) }),
        ])
        return
      }
      Output.say(words.text(rules.title))
      Output.say("")
      for paragraph in shown { show(paragraph, rules, day, words) }
    }

    /// A line a paragraph and a line each of its items.
    private func table(_ paragraphs: [Paragraph], _ words: Words) -> ListTable {
      ListTable(
        [.qualityColumnStandard, .tableParagraph, .tableItem, .tableText], words,
        paragraphs.flatMap { paragraph in
          let number = CSV.Cell.count(paragraph.number)
          let name = CSV.Cell.shown(standard.rawValue)
          return [[name, number, .label(""), .shown(words.text(paragraph.text))]]
            + paragraph.items.map { [name, number, .label($0.item), .shown(words.text($0.text))] }
        })
    }

    private func json(
      _ paragraph: Paragraph, _ rules: Standard, _ day: CivilDate, _ words: Words
    ) -> JSON {
      [
        "number": .number(paragraph.number), "text": JSON(paragraph.text),
        "wording_status": .text(paragraph.wordingStatus(on: day).rawValue),
        "items": .list(
          paragraph.items.map { ["item": .text($0.item), "text": JSON($0.text)] }),
        "citation": JSON(paragraph.citation, words),
        "governs": governs(paragraph, rules, day),
      ]
    }

    /// What rests on the paragraph: the ids of papers and rules, the names of the forms' questions and
    /// of the steps in a case's life.
    private func governs(_ paragraph: Paragraph, _ rules: Standard, _ day: CivilDate) -> JSON {
      var papers: [JSON] = []
      var found: [JSON] = []
      var questions: [JSON] = []
      var acts: [JSON] = []
      for link in LawLinks(rules, on: day).links(paragraph: paragraph.number) {
        switch link {
        case .requirement(let id): papers.append(.text(id))
        case .parameter(let id), .group(let id), .indicator(let id): found.append(.text(id))
        case .field(let id, _): questions.append(.text(id.rawValue))
        case .act(let kind): acts.append(.text(kind.rawValue))
        }
      }
      return [
        "papers": .list(papers), "rules": .list(found), "questions": .list(questions),
        "acts": .list(acts),
      ]
    }

    private func show(
      _ paragraph: Paragraph, _ rules: Standard, _ day: CivilDate, _ words: Words
    ) {
      let head = words.citation(paragraph.citation)
      for line in Wrap.lines(head + "  " + words.text(paragraph.text), width: 80) {
        Output.say(line)
      }
      for item in paragraph.items { Output.say("    \(item.item) \(words.text(item.text))") }
      if paragraph.number == 12 {
        for requirement in rules.requirements(on: day) {
          Output.say(
            "    \(words.name(of: requirement.list)), \(requirement.item) "
              + words.fullName(of: requirement))
        }
      }
      if paragraph.wordingStatus(on: day) == .earlierWordingUnknown {
        Output.say("    " + words(.whyWording))
      }
      Output.say("    " + words(.appRenderingNotice(citation: head)))
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the law's data: every rule, day and combination of facts.")

    @OptionGroup var options: GlobalOptions
    @Flag(help: "One JSON object.") var json = false

    func run() throws {
      let context = try CommandContext(options)
      let words = try context.place(on: nil).words
      let check = context.law.selfCheck()
      if json {
        Output.say([
          "whole": .flag(check.failures.isEmpty), "rules_version": .text(context.law.version),
          "combinations": .number(check.combinations), "days": .number(check.days),
          "rules": .number(check.rules),
          "failures": .list(
            check.failures.map { failure in
              [
                "file": .text(failure.file), "line": .number(failure.line),
                "reason": .text(failure.reason.rawValue), "detail": .text(failure.detail),
              ]
            }),
        ])
      } else {
        for failure in check.failures { Output.say(words.sentence(for: failure)) }
        if check.failures.isEmpty {
          Output.say(
            words(
              .consoleOk(
                combinations: words.number(check.combinations), days: words.number(check.days),
                rules: words.number(check.rules))))
        }
      }
      guard check.failures.isEmpty else {
        throw CommandFailure(
          status: .no, what: words(.consoleFailures(count: check.failures.count)),
          next: words(.failureLawNext))
      }
    }
  }
}
