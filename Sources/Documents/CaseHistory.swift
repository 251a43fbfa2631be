import Casework
import Standards
import Wording
import Words

/// A case's history in words.
public struct CaseHistory {
  let record: CaseRecord
  /// What the rules said of the case on its day.
  let evaluation: Evaluation
  let words: Words

  public init(_ record: CaseRecord, evaluation: Evaluation, _ words: Words) {
    self.record = record
    self.evaluation = evaluation
    self.words = words
  }

  /// When, what and who.
  public func line(_ step: RecordedAct) -> String {
    words.historyLine(
      at: step.at, what: words(WordKey(rawValue: "act." + step.kind.rawValue)),
      by: step.by?.surname)
  }

  /// What stands below a step: the paper, what became what, what was said, what it rests on.
  public func details(_ step: HistoryStep) -> [String] {
    guard let act = step.recorded.act else { return [words(.caseStepForgotten)] }
    let said = act.said
    var lines = step.changes.map { change in
      words(
        .caseChange(
          field: words(WordKey(rawValue: change.field.wordID)),
          new: answer(change.new, change.field), old: answer(change.old, change.field)))
    }
    if let paper = said.paper { lines.append(name(ofPaper: paper)) }
    lines += life(said, at: step.recorded.at)
    if let colleague = said.to {
      lines.append(words(.caseStepTo(name: colleague.surname)))
    }
    if let other = said.other { lines.append(words(.caseStepBeside(number: other.description))) }
    if let reason = said.reason, !reason.isEmpty {
      lines.append(words(.caseStepReason(reason: reason)))
    }
    if let why = said.whyNotHolder { lines.append(words(.caseStepNotHolder(reason: why))) }
    if let days = said.workingDaysLate {
      lines.append(words(.lateDaysAfter(count: days)))
    }
    if let fault = said.fault {
      lines.append(
        said.since.map { words(.faultChangedSince(date: words.date($0, style: .short))) }
          ?? words(WordKey(rawValue: "fault." + fault.rawValue)))
    }
    if let note = said.note, !note.isEmpty { lines.append(note) }
    let citations = act.footing(
      in: record.service.standard, of: record.decision?.kind
    ).citations.map(words.citation)
    if !citations.isEmpty { lines.append(citations.joined(separator: "; ")) }
    return lines
  }

  private func name(ofPaper id: String) -> String {
    let requirement = evaluation.papers.first { $0.requirement.id == id }?.requirement
    return requirement.map { $0.item + " " + words.text($0.short) } ?? id
  }

  /// What a step says beside its reason: the day, the decision, who received what.
  private func life(_ said: ActSaid, at moment: Moment) -> [String] {
    var lines: [String] = []
    if let moved = said.corrected {
      lines.append(
        words(
          .caseChange(
            field: words(.lifeAcceptedOn), new: words.date(moved.to, style: .short),
            old: words.date(moved.from, style: .short))))
    } else if let day = said.on, day != moment.date {
      lines.append(words(.lifeAsOf(date: words.date(day, style: .short))))
    }
    let names = [
      said.decision.map { "decision." + $0.rawValue }, said.ground.map { "ground." + $0.rawValue },
      said.recipient.map { "recipient." + $0.rawValue },
      said.cause.map { "care-end." + $0.rawValue },
    ].compactMap { $0 }.map { words(WordKey(rawValue: $0)) }
    let received = [said.receivedBy, said.kinship.map { words($0) }, said.receivedWith]
    let details = names + received.compactMap { $0 }
    if !details.isEmpty { lines.append(details.joined(separator: ", ")) }
    return lines + said.papers.map { name(ofPaper: $0) }
  }

  private func answer(_ value: String, _ field: FieldID) -> String {
    if value.isEmpty { return words(.caseNoAnswer) }
    return IntakeForm(service: record.service, category: record.category).field(field)
      .map { words.answer(value, to: $0) } ?? value
  }
}
