import Casework
import Standards
import Words

/// Complaints and their terms.
extension Words {
  /// `15 days`, `3 working days`.
  public func days(of rule: ComplaintRule) -> String {
    self(
      rule.unit == .working
        ? .complaintWorkingDays(count: rule.days) : .complaintDays(count: rule.days))
  }

  public func name(of state: ComplaintState) -> String {
    self(WordKey(rawValue: "complaint-state." + state.rawValue))
  }

  public func name(of channel: ComplaintChannel) -> String {
    self(WordKey(rawValue: "channel." + channel.rawValue))
  }

  public func name(of matter: ComplaintMatter) -> String {
    self(WordKey(rawValue: "matter." + matter.rawValue))
  }

  /// That a complaint was passed on late, or still is to be; `nil` when it was in time.
  public func sentence(for forwarding: ForwardingTerm) -> String? {
    guard forwarding.isLate else { return nil }
    let by = date(forwarding.by, style: .short)
    return forwarding.forwardedOn.map {
      self(.complaintForwardedLate(by: by, on: date($0, style: .short)))
    } ?? self(.complaintNotForwarded(by: by))
  }

  /// How the last day of a term comes about: from which day, how many days, by which law.
  public func working(of term: ComplaintTerm) -> String {
    let deadline = term.deadline
    var said = [
      self(
        .complaintWorking(
          counted: date(deadline.countedDay, style: .short),
          days: self(.complaintDays(count: term.days)), from: date(deadline.accepted, style: .short)
        ))
    ]
    if let due = deadline.dueDate, due != deadline.countedDay {
      said.append(self(.complaintWorkingRolled(date: date(due, style: .short))))
    }
    if !deadline.calendarIsKnown { said.append(self(.complaintWorkingUnknown)) }
    said.append(
      self(.complaintWorkingLaw(law: text(term.law)))
        + (term.isLocal ? " " + self(.complaintTermLocal) : ""))
    return said.joined(separator: " ")
  }

  /// What a step of a complaint says, and what was written with it.
  public func history(_ step: RecordedComplaintAct, body: (String) -> String) -> String {
    let what = self(WordKey(rawValue: "complaint-act." + step.act.kind.rawValue))
    let line = historyLine(at: step.at, what: what, by: step.by.surname)
    let more = details(step.act, body: body)
    return more.isEmpty ? line : line + ": " + more
  }

  private func details(_ act: ComplaintAct, body: (String) -> String) -> String {
    let said: [String?]
    switch act {
    case .registered: said = []
    case .acknowledged(let day): said = [date(day.date, style: .short), day.lateReason]
    case .forwarded(let terms):
      said = [
        body(terms.body), date(terms.day.date, style: .short), terms.letter, terms.day.lateReason,
      ]
    case .inquired(let day, let reason, let term):
      said = [reason, date(day.date, style: .short), due(term)]
    case .extended(let terms):
      said = [
        self(.complaintDays(count: terms.days)), terms.reason,
        self(.complaintNotified(date: date(terms.notifiedOn, style: .short))), due(terms.term),
      ]
    case .answered(let answer):
      said = [
        self(answer.founded ? .complaintFounded : .complaintUnfounded),
        self(answer.satisfied ? .complaintSatisfied : .complaintUnsatisfied), body(answer.body),
        date(answer.day.date, style: .short), answer.text,
      ]
    case .reopened(let terms):
      said = [terms.reason, date(terms.day.date, style: .short), due(terms.term)]
    case .noted(let text): said = [text]
    case .voided(let reason), .voidAsked(let reason): said = [reason]
    }
    return said.compactMap { $0 }.joined(separator: "; ")
  }

  private func due(_ term: ComplaintTerm) -> String {
    self(.complaintDue) + " " + date(term.dueOn, style: .short)
  }
}
