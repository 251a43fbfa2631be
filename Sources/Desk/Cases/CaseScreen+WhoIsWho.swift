import Casework
import Controls
import Reception
import Screen
import Words

/// Who is who, said later: the persons of two cases are one, or of one person's cases one is another's.
/// Both stand side by side first, then a reason and the summary of what binds.
extension CaseScreen {
  mutating func askWhom(_ context: DeskContext) {
    let words = context.words
    ask(
      ReasonDialog(
        title: words(.joinWhomTitle), text: words(.joinWhomText), minimumLength: 4,
        tooShortText: words(.consoleBadNumber), keysText: words(.reasonKeys), rows: 1), for: .sameAs
    )
  }

  mutating func look(for typed: String, _ context: DeskContext) -> [Effect] {
    guard let number = try? CaseNumber(parsing: typed) else {
      askWhom(context)
      return [.say(context.words(.consoleBadNumber), .warning)]
    }
    unsaid.forgetSaid()
    return [.read(.beside(record.id, with: number))]
  }

  /// Puts the applicant beside whoever they are said to be or not to be.
  mutating func compare(_ persons: PersonsBeside, toJoin: Bool, _ context: DeskContext) {
    let words = context.words
    let (one, other) = (persons.record, persons.other)
    let compared = PersonComparison(one.application, other.application)
    let title: (CaseRecord) -> String = {
      words(
        .personLikeKnown(
          date: words.date($0.openedAt.date, style: .short), number: $0.number.description))
    }
    question = .comparison(
      Comparison(
        title: words(toJoin ? .joinTitle : .splitTitle),
        text: toJoin
          ? words(
            .joinText(cases: String(persons.cases), others: String(persons.otherCases)))
          : words(.splitText(others: String(persons.otherCases))),
        leftTitle: title(one), rightTitle: title(other),
        rows: compared.rows(one.application, other.application, words),
        buttons: [
          Dialog.Button(id: "back", label: words(.takeBack)),
          Dialog.Button(id: "go-on", label: words(toJoin ? .joinGoOn : .splitGoOn)),
        ], chosen: "back", picture: context.picture),
      for: .persons(other.number, toJoin: toJoin))
  }

  mutating func askWhy(_ other: CaseNumber, toJoin: Bool, _ context: DeskContext) {
    let words = context.words
    ask(
      .asking(
        words(toJoin ? .joinTitle : .splitTitle),
        text: words(.whoWhy(number: other.description)), words),
      for: toJoin ? .joining(other) : .splitting(other))
  }

  /// What was confirmed; who is who is said of all cases of the persons, everything else of this case.
  func confirmed(_ acts: [Act]) -> Effect {
    switch acts.last {
    case .joined(let move):
      .save(.join(record.id, with: move.other, reason: move.reason))
    case .split(let move): .save(.split(record.id, reason: move.reason))
    case .acceptanceCorrected(let correction):
      .save(.correctAcceptance(record.seen, on: correction.asOf, reason: correction.reason))
    default: .save(.acts(acts, record.seen))
    }
  }

  func said(_ what: WordKey, _ changed: CaseRecord, _ context: DeskContext) -> [Effect] {
    let words = context.words
    return [
      .say(words(.caseActDone(number: changed.number.description, what: words(what))), .good),
      .read(.caseFile(changed.id)),
    ]
  }
}
