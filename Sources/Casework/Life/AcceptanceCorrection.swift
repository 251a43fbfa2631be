import Standards

/// Another day of acceptance, with the term that runs from it (¶7 1), ¶15).
public struct AcceptanceCorrection: Hashable, Codable, Sendable {
  /// The day that stood wrongly.
  public var was: CivilDate
  public var asOf: CivilDate
  public var deadline: Deadline
  public var calendarVersion: String
  public var reason: String

  public init(
    from was: CivilDate, to asOf: CivilDate, deadline: Deadline, calendarVersion: String,
    reason: String
  ) {
    self.was = was
    self.asOf = asOf
    self.deadline = deadline
    self.calendarVersion = calendarVersion
    self.reason = reason
  }
}

extension CaseRecord {
  /// The wrong day and its dates stay among the earlier ones; a due date that was entered for it has to
  /// be entered anew (A03).
  mutating func correctAcceptance(_ correction: AcceptanceCorrection, at moment: Moment)
    throws(ActRefusal)
  {
    guard let wrong = acceptance else { throw .notYetAccepted }
    if correction.asOf > moment.date { throw .acceptedInFuture(correction.asOf) }
    if correction.asOf == wrong.asOf { throw .acceptedThatDay(correction.asOf) }
    guard correction.was == wrong.asOf, correction.deadline.accepted == correction.asOf else {
      throw .deadlineOfAnotherDay
    }
    try Self.need(correction.reason, or: .reasonNeeded)
    // A step a clock that ran ahead put into the future says nothing of when the set was whole.
    if let step = laterDays.filter({ $0 <= moment.date }).min(), step < correction.asOf {
      throw .acceptedAfterStep(step)
    }
    acceptance = Acceptance(
      at: wrong.at, asOf: correction.asOf, backDatingReason: wrong.backDatingReason,
      clerkSurname: wrong.clerkSurname, deadline: correction.deadline,
      calendarVersion: correction.calendarVersion,
      earlier: wrong.earlierDeadlines
        + [EarlierDeadline(at: moment, deadline: wrong.deadline, reason: correction.reason)],
      entered: nil)
    calendarVersion = correction.calendarVersion
  }

  /// The days of the steps after acceptance.
  private var laterDays: [CivilDate] {
    ([decision?.on, ready?.on, delivery?.on] + pauses.flatMap { [$0.from, $0.until] })
      .compactMap { $0 }
  }
}
