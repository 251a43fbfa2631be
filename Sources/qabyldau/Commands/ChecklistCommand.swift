import ArgumentParser
import Documents
import Standards

struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Which papers a person must bring (¶12). Needs no store and makes none.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "residential-care (S1) or home-care (S2).") var service: Service
  @Option(help: "adult-with-disability, elderly or child-with-disability.")
  var category: ApplicantCategory
  @Option(help: "YYYY-MM-DD.") var birthDate: CivilDate?
  @Option(help: "f or m.") var sex: Sex?
  @Option(help: "yes or no.") var disabled: Answer?
  @Option(help: "1, 2 or 3.") var disabilityGroup: DisabilityGroup?
  @Option(help: "yes or no; computed from birth date and sex when left out.")
  var pensionAge: Answer?
  @Option(help: "yes or no: WWII participant or equated.") var veteran: Answer?
  @Option(help: "yes or no: needs constant care for health reasons (S1 ¶6).")
  var constantCare: Answer?
  @Option(help: "yes or no: needs care and help of another person (S2 ¶1, ¶12).")
  var needsCare: Answer?
  @Option(help: "state or non-state.") var institution: InstitutionKind?
  @Option(help: "The day the rules are asked for, YYYY-MM-DD (default: today).") var on: CivilDate?
  @OptionGroup var list: ListOptions

  func run() throws {
    let context = try CommandContext(options)
    let (day, words, office) = try context.place(on: on)
    let facts = Facts(
      service: service, category: category, birthDate: birthDate, sex: sex,
      disabled: disabled?.flag, disabilityGroup: disabilityGroup, pensionAge: pensionAge?.flag,
      veteran: veteran?.flag, constantCare: constantCare?.flag, needsCare: needsCare?.flag,
      institution: institution)
    if let contradiction = facts.contradictions(on: day).first {
      let sentence =
        switch contradiction {
        case .notDisabledButCategory: words(.consoleContradictionCategory)
        case .notDisabledButGroup: words(.consoleContradictionGroup)
        case .bornAfter: words(.consoleContradictionBirth(date: day.description))
        }
      throw context.usage(sentence, words)
    }
    let evaluation = try context.law { () throws(LawFailure) in
      try context.law.evaluate(facts, on: day)
    }
    if list.table.isAsked {
      ListTable(evaluation, words).say(
        list.table, words, of: office, on: try context.place(on: nil).day)
    } else if list.json {
      Output.say(JSON(evaluation, words))
    } else {
      Output.say(WhatToBring(evaluation, at: office).document(words).text(columns: 80))
    }
  }
}
