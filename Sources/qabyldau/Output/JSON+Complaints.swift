import Casework
import Reception
import Standards
import Wording
import Words

extension JSON {
  init(_ line: ComplaintLine) {
    self = .object(Self.fields(of: line))
  }

  private static func fields(of line: ComplaintLine) -> [String: JSON] {
    let record = line.complaint
    let intake = record.intake
    return [
      "number": .text(record.number.description), "state": .text(record.state.rawValue),
      "name": .text(intake.name), "channel": .text(intake.channel.rawValue),
      "received_on": JSON(record.receivedOn), "matter": .text(intake.matter.rawValue),
      "case": .text(intake.about?.number.description), "clerk": .text(intake.clerk?.surname),
      "service": .text(intake.service?.rawValue), "group": .text(line.group?.rawValue),
      "due_date": JSON(record.dueOn), "days_left": .number(line.daysLeft),
      "answered_on": JSON(record.answer?.on), "founded": .flag(record.answer?.answer.founded),
      "satisfied": .flag(record.answer?.answer.satisfied),
      "in_term": .flag(record.answer?.isInTerm),
      "forward_by": JSON(line.forwarding?.by), "forwarded_late": .flag(line.forwarding?.isLate),
    ]
  }

  init(_ file: ComplaintFile, _ words: Words) {
    let record = file.record
    let more: [String: JSON] = [
      "revision": .number(record.revision), "contact": .text(record.intake.contact),
      "text": .text(record.intake.text),
      "registered": JSON(record.registeredAt, by: record.registeredBy),
      "authority": file.procedure.authority.map { authority in
        [
          "id": .text(authority.authority.id), "name": JSON(authority.authority.name),
          "our_reading": .flag(authority.isOurInterpretation),
        ]
      } ?? .null,
      "superiors": .list(file.procedure.superiors.map { .text($0.id) }),
      "term": Self.term(record.term, file.working, words),
      "acknowledged_on": JSON(record.acknowledgedOn), "voided_reason": .text(record.voidedReason),
      "void_asked_by": .text(record.voidAsked?.by.surname),
      "holder": .text(record.holder(of: file.procedure.office.id)),
      "history": .list(file.history.map { Self.step($0) }),
    ]
    self = .object(
      Self.fields(of: file.line).merging(more, uniquingKeysWith: { first, _ in first }))
  }

  private static func term(_ term: ComplaintTerm, _ working: [DeadlineDay], _ words: Words) -> JSON
  {
    [
      "kind": .text(term.kind.rawValue), "days": .number(term.days),
      "law": .text(words.text(term.law)), "local": .flag(term.isLocal), "from_standard": false,
      "from": JSON(term.deadline.accepted), "counted_day": JSON(term.deadline.countedDay),
      "due_date": JSON(term.deadline.dueDate), "act_by": JSON(term.deadline.actBy),
      "calendar": .text(term.deadline.calendarIsKnown ? "known" : "unknown"),
      "working": .list(
        working.map { day in
          [
            "date": JSON(day.date), "count": .number(day.count),
            "kind": .text(day.kind?.rawValue),
            "marks": .list(day.marks.map { .text($0.rawValue) }),
          ]
        }),
    ]
  }

  private static func step(_ step: RecordedComplaintAct) -> JSON {
    var fields: [String: JSON] = [
      "seq": .number(Int(step.seq)), "act": .text(step.act.kind.rawValue),
      "at": JSON(step.at, by: step.by), "on": .null, "reason": .null, "text": .null, "body": .null,
      "days": .null, "notified_on": .null, "founded": .null, "satisfied": .null, "due_date": .null,
    ]
    switch step.act {
    case .registered(let registration):
      fields["on"] = JSON(registration.intake.received.date)
      fields["due_date"] = JSON(registration.intake.term.dueOn)
    case .acknowledged(let day): fields["on"] = JSON(day.date)
    case .forwarded(let terms):
      fields["on"] = JSON(terms.day.date)
      fields["body"] = .text(terms.body)
      fields["text"] = .text(terms.letter)
    case .inquired(let day, let reason, let term):
      fields["on"] = JSON(day.date)
      fields["reason"] = .text(reason)
      fields["due_date"] = JSON(term.dueOn)
    case .extended(let terms):
      fields["on"] = JSON(terms.day.date)
      fields["reason"] = .text(terms.reason)
      fields["days"] = .number(terms.days)
      fields["notified_on"] = JSON(terms.notifiedOn)
      fields["due_date"] = JSON(terms.term.dueOn)
    case .answered(let answer):
      fields["on"] = JSON(answer.day.date)
      fields["text"] = .text(answer.text)
      fields["body"] = .text(answer.body)
      fields["founded"] = .flag(answer.founded)
      fields["satisfied"] = .flag(answer.satisfied)
    case .reopened(let terms):
      fields["on"] = JSON(terms.day.date)
      fields["reason"] = .text(terms.reason)
      fields["due_date"] = JSON(terms.term.dueOn)
    case .noted(let text): fields["text"] = .text(text)
    case .voided(let reason), .voidAsked(let reason): fields["reason"] = .text(reason)
    }
    return .object(fields)
  }
}
