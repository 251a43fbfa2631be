import Casework
import Reception
import Standards
import Wording
import Words

/// What became of a case after acceptance, as the card tells it.
extension CaseCard {
  var life: String {
    let record = file.record
    var lines: [String] = []
    if let decision = record.decision {
      lines.append(words.line(decision))
    }
    if let ready = record.ready {
      let date = short(ready.on)
      switch record.isOnTime {
      case nil: lines.append(words(.lifeReadyLine(date: date)))
      case true?: lines.append(words(.lifeReadyOnTime(date: date)))
      case false?: lines.append(words(.lifeReadyLate(date: date)))
      }
    }
    if CaseFacts(record).isEnteredLate { lines.append(words(.lateInTerm)) }
    lines += record.lateEntries.map { words.line($0, warning: context.signs.warning) }
    if let delivery = record.delivery { lines.append(words.line(delivery)) }
    if let end = record.careEnd { lines.append(words.line(end)) }
    if let renewal = record.renewalDate {
      lines.append(words(.lifeRenewalLine(date: short(renewal))))
    }
    lines += record.pauses.map(line)
    if !record.pauses.isEmpty, let days = record.days(through: context.today) {
      lines.append(
        words(
          .lifeDaysLine(
            applicant: String(days.withApplicant), office: String(days.withOffice),
            suspended: String(days.suspended))))
    }
    let earlier = record.acceptance?.earlierDeadlines ?? []
    for (place, old) in earlier.enumerated() {
      let next =
        place + 1 < earlier.count ? earlier[place + 1].deadline : record.acceptance?.deadline
      guard let next, next.accepted != old.deadline.accepted else { continue }
      lines.append(
        words(
          .lifeEarlierAcceptance(
            date: short(old.deadline.accepted), reason: old.reason)))
    }
    lines += earlier.filter { $0.deadline.accepted == record.acceptance?.asOf }.compactMap {
      earlier in
      earlier.deadline.dueDate.map {
        words(.lifeEarlierLine(date: short($0), reason: earlier.reason))
      }
    }
    return lines.isEmpty ? "" : words(.lifeHeading) + "\n" + lines.joined(separator: "\n")
  }

  private func short(_ date: CivilDate) -> String { words.date(date, style: .short) }

  private func line(_ pause: Pause) -> String {
    let (from, until) = (short(pause.from), pause.until.map(short) ?? "")
    switch pause.kind {
    case .returned(let reason, let papers):
      let names = papers.map(paperName)
      let why = reason + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
      return words(.lifeReturnedLine(from: from, reason: why, until: until))
    case .suspended(let ground, let text):
      return words(.lifeSuspendedLine(from: from, reason: words.why(ground, text), until: until))
    }
  }

  func paperName(_ id: String) -> String {
    let requirement = file.evaluation.papers.first { $0.requirement.id == id }?.requirement
    return requirement.map { $0.item + " " + words.text($0.short) } ?? id
  }
}
