import ArgumentParser
import Documents
import Standards
import Words

struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Which papers a person must bring (¶12). Needs no store and makes none.")

  @OptionGroup var options: GlobalOptions
  @Option(help: .servicesWithStandards()) var service: Service
  @Option(help: .categories())
  var category: ApplicantCategory
  @Option(help: "YYYY-MM-DD.") var birthDate: CivilDate?
  @Option(help: "f or m.") var sex: Sex?
  @Option(help: "yes or no.") var disabled: Answer?
  @Option(help: "1, 2 or 3.") var disabilityGroup: DisabilityGroup?
  @Option(help: "yes or no; computed from birth date and sex when left out.")
  var pensionAge: Answer?
  @Option(help: "yes or no: WWII participant or equated.") var veteran: Answer?
  @Option(help: "yes or no: needs constant care for health reasons.")
  var constantCare: Answer?
  @Option(help: "yes or no: needs care and help of another person.")
  var needsCare: Answer?
  @Option(help: "state or non-state.") var institution: InstitutionKind?
  @Option(
    help: ArgumentHelp("Another fact the service's standard asks, name=value.", valueName: "fact"))
  var fact: [AnsweredFact] = []
  @Option(help: "The day the rules are asked for, YYYY-MM-DD (default: today).") var on: CivilDate?
  @OptionGroup var list: ListOptions

  func run() throws {
    let context = try CommandContext(options)
    let (day, words, office) = try context.place(on: on)
    let facts = Facts(
      service: service, category: category, birthDate: birthDate, sex: sex,
      answers: try answers(context, words))
    if let contradiction = facts.contradictions(on: day).first {
      let sentence =
        switch contradiction {
        case .denied(let fact, let other):
          words.contradiction(of: fact, and: other, told: "console.contradiction")
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

  private func answers(
    _ context: CommandContext, _ words: Words
  ) throws(CommandFailure) -> [FactName: FactValue] {
    let named: [(String, FactValue?)] = [
      ("disabled", disabled.map { .yesNo($0.flag) }),
      ("disability-group", disabilityGroup.map { .number($0.rawValue) }),
      ("pension-age", pensionAge.map { .yesNo($0.flag) }),
      ("veteran", veteran.map { .yesNo($0.flag) }),
      ("constant-care", constantCare.map { .yesNo($0.flag) }),
      ("needs-care", needsCare.map { .yesNo($0.flag) }),
      ("institution", institution.map { .word($0.rawValue) }),
    ]
    var found: [FactName: FactValue] = [:]
    for (name, value) in named { found[FactName(rawValue: name)] = value }
    for answer in fact {
      guard let value = service.profile?.fact(answer.name)?.value(of: answer.text) else {
        throw context.usage(
          words(.consoleNoSuchFact(fact: answer.name.rawValue, value: answer.text)), words)
      }
      found[answer.name] = value
    }
    return found
  }
}
