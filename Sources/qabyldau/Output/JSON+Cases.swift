import Casework
import Reception
import Standards
import Wording
import Words

extension JSON {
  /// - Parameter holder: the login of whoever holds the case.
  init(_ line: CaseLine, holder: String?) {
    self = [
      "number": .text(line.number.description), "state": .text(line.state.rawValue),
      "service": .text(line.service.rawValue), "category": .text(line.category.rawValue),
      "name": .text(line.fullName),
      "birth_date": line.birthYear.map { .text(String($0)) } ?? JSON(line.birthDate),
      "missing": .number(line.missing), "opened_on": JSON(line.openedOn),
      "accepted_on": JSON(line.acceptedOn), "due_date": JSON(line.dueOn),
      "act_by": JSON(line.actBy), "held_by": .text(holder),
      "found_by": line.foundBy.map { ["kind": .text($0.kind.rawValue), "text": .text($0.text)] }
        ?? .null,
    ]
  }

  /// - Parameters:
  ///   - today: up to it the days of a term that still runs are counted.
  ///   - doubts: what was doubtful of the act that was done now.
  init(_ file: CaseFile, today: CivilDate, doubts: JSON = [], _ words: Words) {
    let record = file.record
    let values = FormValues(record.application)
    let answers = IntakeForm(service: record.service, category: record.category)
      .visibleFields(values).map { ($0.id.rawValue, JSON.text(values.trimmed($0.id))) }
    let fields: [String: JSON] = [
      "number": .text(record.number.description), "revision": .number(record.revision),
      "state": .text(record.state.rawValue), "office": .text(record.office),
      "service": .text(record.service.rawValue), "category": .text(record.category.rawValue),
      "values": .object(Dictionary(answers, uniquingKeysWith: { first, _ in first })),
      "eligible": .flag(record.eligible), "uncovered_reason": .text(record.uncoveredReason),
      "evaluated_on": JSON(record.evaluatedOn), "rules_version": .text(record.rulesVersion),
      "calendar_version": .text(record.calendarVersion),
      "papers": .list(record.papers.map { JSON($0) }),
      "open_papers": .list(record.openPaperIDs.map { .text($0) }),
      "missing_papers": .list(record.missingPaperIDs.map { .text($0) }),
      "extra_papers": .list(record.extraPapers.map { .text($0) }),
      "confirmed_numbers": .list(
        (record.decisions?.confirmedNumbers ?? []).map { number in
          [
            "field": .text(number.field.rawValue), "value": .text(number.value),
            "doubts": .list(number.doubts.map { .text($0) }),
          ]
        }),
      "answered_doubts": .list(
        (record.decisions?.answeredDoubts ?? []).map { doubt in
          ["doubt": .text(doubt.id), "value": .text(doubt.value.isEmpty ? nil : doubt.value)]
        }),
      "doubts": doubts,
      "person": .number(Int(record.personID.rawValue)),
      "withdrawal": record.withdrawal.map { JSON($0) } ?? .null,
      "complete_at_first": .flag(record.completeAtFirst),
      "opened": JSON(record.openedAt, by: record.openedBy),
      "acceptance": record.acceptance.map { JSON($0) } ?? .null,
      "due_date": JSON(record.dueDate), "act_by": JSON(record.actBy),
      "held_by": .text(record.holder.surname), "voided_reason": .text(record.voidedReason),
      "complaints": .list(file.registered.map { .text($0.number.description) }),
      "history": .list(
        file.steps.map { JSON($0, record.service.standard, record.decision?.kind, words) }),
    ]
    self = .object(
      fields.merging(Self.life(of: record, today: today), uniquingKeysWith: { first, _ in first }))
  }

  private init(_ paper: HandledPaper) {
    var fields: [String: JSON] = [
      "id": .text(paper.requirementID), "which": .null, "instead": .null, "reason": .null,
      "handed_in_on": .null, "still_to_bring": .flag(paper.stillToBring),
      "custody": .text(paper.details.custody?.rawValue), "number": .text(paper.details.number),
      "date": JSON(paper.details.date), "valid_until": JSON(paper.details.validUntil),
      "note": .text(paper.details.note), "returned_on": JSON(paper.details.returnedOn),
    ]
    switch paper.handling {
    case .missing: fields["state"] = "missing"
    case .handedIn(let date, let alternative):
      fields["state"] = "handed_in"
      fields["handed_in_on"] = JSON(date)
      fields["which"] = .text(alternative)
    case .waived(let reason):
      fields["state"] = "waived"
      fields["reason"] = .text(reason)
    case .instead(let other, let reason):
      fields["state"] = "instead"
      fields["instead"] = .text(other)
      fields["reason"] = .text(reason)
    }
    self = .object(fields)
  }

  private init(_ withdrawal: Withdrawal) {
    self = [
      "at": JSON(withdrawal.at, by: nil), "withdrawn_on": JSON(withdrawal.day),
      "reason": .text(withdrawal.reason),
      "returned": .list(withdrawal.returned.map { .text($0) }),
    ]
  }

  private init(_ acceptance: Acceptance) {
    self = [
      "accepted_on": JSON(acceptance.asOf), "entered": JSON(acceptance.at, by: nil),
      "reason": .text(acceptance.backDatingReason), "clerk": .text(acceptance.clerkSurname),
      "counted_day": JSON(acceptance.deadline.countedDay),
      "due_date": JSON(acceptance.deadline.dueDate), "act_by": JSON(acceptance.deadline.actBy),
    ]
  }

  private init(
    _ step: HistoryStep, _ standard: StandardID, _ decision: DecisionKind?, _ words: Words
  ) {
    let act = step.recorded.act
    let said = act?.said
    self = [
      "seq": .number(Int(step.recorded.seq)), "act": .text(step.recorded.kind.rawValue),
      "at": JSON(step.recorded.at, by: step.recorded.by),
      "clock_went_back": .flag(step.recorded.clockWentBack),
      "paper": .text(said?.paper), "reason": .text(said?.reason), "note": .text(said?.note),
      "fault": .text(said?.fault?.rawValue), "changed_since": JSON(said?.since),
      "to": .text(said?.to?.surname),
      "with": .text(said?.other?.description),
      "as_of": JSON(said?.on), "decision": .text(said?.decision?.rawValue),
      "ground": .text(said?.ground?.rawValue), "recipient": .text(said?.recipient?.rawValue),
      "because": .text(said?.cause?.rawValue), "was": JSON(said?.corrected?.from),
      "received_by": .text(said?.receivedBy), "kinship": .text(said?.kinship?.rawValue),
      "received_with": .text(said?.receivedWith),
      "not_holder_reason": .text(said?.whyNotHolder),
      "working_days_late": .number(said?.workingDaysLate),
      "papers": .list((said?.papers ?? []).map { .text($0) }),
      "changes": .list(
        step.changes.map { change in
          [
            "field": .text(change.field.rawValue),
            "old": .text(change.old.isEmpty ? nil : change.old),
            "new": .text(change.new.isEmpty ? nil : change.new),
          ]
        }),
      "citations": .list(
        (act?.footing(in: standard, of: decision).citations ?? []).map { JSON($0, words) }),
    ]
  }

  init(_ moment: Moment, by signature: Signature?) {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    self = [
      "date": JSON(moment.date), "time": .text("\(padded(hour)):\(padded(minute))"),
      "milliseconds": .number(Int(moment.milliseconds)), "by": .text(signature?.surname),
    ]
  }
}
