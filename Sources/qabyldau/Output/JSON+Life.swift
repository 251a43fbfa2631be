import Casework
import Reception
import Standards

extension JSON {
  /// What became of a case after acceptance.
  static func life(of record: CaseRecord, today: CivilDate) -> [String: JSON] {
    [
      "decision": record.decision.map { JSON($0) } ?? .null,
      "ready": record.ready.map { ready in
        [
          "ready_on": JSON(ready.on), "entered": JSON(ready.at, by: ready.by),
          "reason": .text(ready.day.lateReason),
        ]
      } ?? .null,
      "delivery": record.delivery.map { JSON($0) } ?? .null,
      "care_end": record.careEnd.map { end in
        [
          "because": .text(end.cause.rawValue), "ended_on": JSON(end.on),
          "text": .text(end.terms.text), "entered": JSON(end.at, by: end.by),
        ]
      } ?? .null,
      "late_entries": .list(record.lateEntries.map { JSON($0) }),
      "entered_late": .flag(CaseFacts(record).isEnteredLate),
      "pauses": .list(record.pauses.map { JSON($0) }),
      "on_time": .flag(record.isOnTime), "renewal_on": JSON(record.renewalDate),
      "days": record.days(through: today).map { days in
        [
          "with_office": .number(days.withOffice), "with_applicant": .number(days.withApplicant),
          "suspended": .number(days.suspended),
        ]
      } ?? .null,
      "earlier_deadlines": .list(
        (record.acceptance?.earlierDeadlines ?? []).map { earlier in
          [
            "accepted_on": JSON(earlier.deadline.accepted),
            "counted_day": JSON(earlier.deadline.countedDay),
            "due_date": JSON(earlier.deadline.dueDate), "act_by": JSON(earlier.deadline.actBy),
            "changed": JSON(earlier.at, by: nil), "reason": .text(earlier.reason),
          ]
        }),
    ]
  }

  private init(_ decision: DecisionRecord) {
    self = [
      "result": .text(decision.kind.rawValue), "ground": .text(decision.terms.ground?.rawValue),
      "text": .text(decision.terms.text), "decided_on": JSON(decision.on),
      "entered": JSON(decision.at, by: decision.by),
      "reason": .text(decision.terms.day.lateReason),
    ]
  }

  init(_ entry: LateEntry) {
    self = [
      "act": .text(entry.terms.act.rawValue), "as_of": JSON(entry.terms.on),
      "working_days_late": .number(entry.terms.workingDays),
      "limit": .number(entry.terms.limit), "entered": JSON(entry.at, by: entry.by),
      "answer": entry.answer.map { answer in
        [
          "approved": .flag(answer.approved), "reason": .text(answer.reason),
          "said": JSON(answer.at, by: answer.by),
        ]
      } ?? .null,
    ]
  }

  private init(_ delivery: Delivery) {
    var fields: [String: JSON] = [
      "delivered_on": JSON(delivery.on), "entered": JSON(delivery.at, by: delivery.by),
      "recipient": .null, "name": .null, "relation": .null, "kinship": .null, "paper": .null,
      "post_number": .null,
      "address": .null,
    ]
    switch delivery.way {
    case .handedOver(let terms):
      fields["way"] = "handed-over"
      fields["recipient"] = .text(terms.recipient.rawValue)
      fields["name"] = .text(terms.name)
      fields["relation"] = .text(terms.relation)
      fields["kinship"] = .text(terms.kinship?.rawValue)
      fields["paper"] = .text(terms.paper)
      fields["reason"] = .text(terms.day.lateReason)
    case .posted(let terms, let address):
      fields["way"] = "posted"
      fields["post_number"] = .text(terms.number)
      fields["address"] = .text(address)
      fields["reason"] = .text(terms.day.lateReason)
    }
    self = .object(fields)
  }

  private init(_ pause: Pause) {
    var fields: [String: JSON] = [
      "from": JSON(pause.from), "until": JSON(pause.until), "reason": .null, "papers": .null,
      "ground": .null, "text": .null,
    ]
    switch pause.kind {
    case .returned(let reason, let papers):
      fields["kind"] = "returned"
      fields["reason"] = .text(reason)
      fields["papers"] = .list(papers.map { .text($0) })
    case .suspended(let ground, let text):
      fields["kind"] = "suspended"
      fields["ground"] = .text(ground.rawValue)
      fields["text"] = .text(text)
    }
    self = .object(fields)
  }
}
