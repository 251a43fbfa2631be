import Casework
import Standards

extension JSON {
  init(_ line: BoardLine, holder: String?) {
    self = Self.joined(
      line.file, holder,
      [
        "group": .text(line.group.rawValue), "returned": .flag(line.isReturned),
        "past_term": .flag(line.isPastTerm), "needs_due_date": .flag(line.needsDueDate),
        "days_left": .number(line.daysLeft),
        "working_days_left": .number(line.workingDaysLeft),
        "day_of_term": .number(line.dayOfTerm), "counted_day": JSON(line.file.countedOn),
        "paused_on": JSON(line.file.pausedOn),
      ])
  }

  init(_ line: ShelfLine, holder: String?) {
    self = Self.joined(
      line.file, holder,
      ["ready_on": JSON(line.readyOn), "days_on_shelf": .number(line.days)])
  }

  init(_ line: LeftBehindLine, holder: String?) {
    self = Self.joined(
      line.file, holder,
      [
        "since": JSON(line.since), "days_on_shelf": .number(line.days),
        "papers": .number(line.papers),
      ])
  }

  init(_ line: RenewalLine, holder: String?) {
    self = Self.joined(
      line.file, holder,
      [
        "renewal_on": JSON(line.renewalOn), "time": .text(line.time.rawValue),
        "phone": .text(line.file.phone),
      ])
  }

  private static func joined(
    _ file: BoardCase, _ holder: String?, _ more: [String: JSON]
  ) -> JSON {
    let common: [String: JSON] = [
      "number": .text(file.number.description), "name": .text(file.name),
      "state": .text(file.state.rawValue), "service": .text(file.service.rawValue),
      "category": .text(file.category.rawValue), "held_by": .text(holder),
      "opened_on": JSON(file.openedOn), "accepted_on": JSON(file.acceptedOn),
      "act_by": JSON(file.actBy), "due_date": JSON(file.dueOn),
    ]
    return .object(common.merging(more, uniquingKeysWith: { first, _ in first }))
  }
}
