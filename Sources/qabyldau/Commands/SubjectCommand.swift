import ArgumentParser
import Casework
import Reception
import Wording
import Words

struct SubjectOfCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subject",
    abstract: "Everything the office holds about the person of a case, and who saw it; recorded.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The number of any case of theirs.") var number: String
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let record = try desk.record(number)
    let file = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.subjectFile(of: record)
    }
    if json {
      Output.say(JSON(file, desk.words))
    } else {
      Output.say(file.document(desk.words).text(columns: 80))
    }
  }
}

extension JSON {
  init(_ file: SubjectFile, _ words: Words) {
    let numbers = Dictionary(
      file.cases.map { ($0.record.id, $0.record.number.description) },
      uniquingKeysWith: { first, _ in first })
    self = [
      "person": .number(Int(file.cases.first?.record.personID.rawValue ?? 0)),
      "name": .text(file.person.fullName), "made": JSON(file.made, by: nil),
      "cases": .list(file.cases.map { JSON($0, today: file.made.date, words) }),
      "complaints": .list(
        file.complaints.map { complaint in
          [
            "number": .text(complaint.number.description), "state": .text(complaint.state.rawValue),
            "received_on": JSON(complaint.receivedOn), "name": .text(complaint.intake.name),
            "text": .text(complaint.intake.text),
            "answer": .text(complaint.answers.last?.answer.text),
            "answered_on": JSON(complaint.answers.last?.on),
          ]
        }),
      "drafts": .list(
        file.drafts.map { draft in
          [
            "service": .text(draft.service?.rawValue),
            "category": .text(draft.category?.rawValue),
            "updated": JSON(draft.updated, by: nil),
            "values": .object(
              Dictionary(
                FieldID.allCases.compactMap { field in
                  draft.values.trimmed(field).map { (field.rawValue, .text($0)) }
                }, uniquingKeysWith: { first, _ in first })),
          ]
        }),
      "begun": .list(
        file.begun.map { begun in
          [
            "about": .text(begun.about), "updated": JSON(begun.updated, by: nil),
            "texts": .object(begun.texts.mapValues { .text($0) }),
          ]
        }),
      "unreadable_drafts": .number(file.unreadableDrafts),
      "accesses": .list(
        file.accesses.map { access in
          [
            "seq": .number(Int(access.seq)), "access": .text(access.access.rawValue),
            "case": .text(numbers[access.to]), "at": JSON(access.at, by: access.by),
          ]
        }),
      "copies": .list(
        file.copies.map { record in
          [
            "seq": .number(Int(record.seq)), "paper": .text(record.copy?.paper),
            "number": record.copy.map { .number($0.number) } ?? .null,
            "way": .text(record.copy?.way.rawValue), "case": .text(numbers[record.of]),
            "at": JSON(record.at, by: record.by),
          ]
        }),
    ]
  }
}
