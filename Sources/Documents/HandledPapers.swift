import Casework
import Standards
import Wording
import Words

extension Evaluation {
  /// One paper of a case or a draft, as it stands; `nil` for one the rules of its day did not ask for.
  func item(_ paper: HandledPaper, _ words: Words) -> Document.Block? {
    guard let finding = papers.first(where: { $0.requirement.id == paper.requirementID })
    else { return nil }
    let requirement = finding.requirement
    let name = words.fullName(of: requirement)
    let details = words.details(paper.details, on: date)
    func taken(_ mark: Document.Mark, _ said: String?) -> Document.Block {
      let notes = [said].compactMap { $0 } + details
      return .item(
        mark: mark, number: requirement.item, text: name,
        note: notes.isEmpty ? nil : notes.joined(separator: "; "))
    }
    switch paper.handling {
    case .missing:
      return .item(mark: .missing, number: requirement.item, text: name, note: nil)
    case .handedIn(_, let alternative):
      let which = requirement.eitherOf.first { $0.id == alternative }
      return taken(
        .handedIn, which.map { words(.papersWhich(paper: words.text($0.name))) })
    case .waived(let reason):
      return taken(.waived, words(.papersWaived(reason: reason)))
    case .instead(let other, let reason):
      return taken(.handedIn, words(.papersInstead(paper: other, reason: reason)))
    }
  }
}

extension Words {
  /// Date and time (¶15). The time of entering is not the time of a set that was complete earlier.
  func received(_ acceptance: Acceptance) -> String {
    let time = time(minuteOfDay: acceptance.at.minuteOfDay)
    guard acceptance.asOf != acceptance.at.date else {
      return date(acceptance.asOf) + ", " + time
    }
    return self(
      .sheetReceivedLater(
        date: date(acceptance.asOf), entered: date(acceptance.at.date), time: time))
  }
}
