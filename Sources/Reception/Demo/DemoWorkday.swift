import Casework
import Standards

/// What a case is there to show on the working day that is invented.
enum DemoStory {
  /// Accepted, and due so many working days after today; before it when negative.
  case due(in: Int)
  /// Sent back to the applicant, completed yesterday: work goes on.
  case returnedAndBack
  /// Corrected by a fault of the office, then decided.
  case correctedAndDecided
  /// The result lies ready.
  case onShelf
  case awaitingPapers

  static let day: [DemoStory] = [
    .due(in: -1), .onShelf, .due(in: 0), .due(in: 0), .due(in: 1), .due(in: 1), .due(in: 2),
    .returnedAndBack, .correctedAndDecided, .onShelf, .awaitingPapers, .awaitingPapers,
  ]
}

/// The working day now: cases that fall due, wait, went back or lie ready, and two people who complain.
/// On a day off what would be due today is due on the next working day.
struct DemoWorkday {
  private(set) var visits: [DemoVisit] = []
  private(set) var complaints: [DemoQuality.Step] = []

  /// - Parameter first: the number of the first of its cases.
  init(
    after first: Int, seed: UInt64, office: String, clerks: [String], law: Law, days: DemoDays,
    applicants: DemoApplicant, today: CivilDate
  ) throws(LawFailure) {
    for (place, story) in DemoStory.day.enumerated() {
      let subject = first + place
      var random = DemoRandom(seed: seed, stream: UInt64(subject))
      guard
        let date = try Self.beginning(of: story, law: law, days: days, today: today),
        let application = try Self.application(on: date, law, applicants, &random)
      else { continue }
      var invented = DemoCase(
        subject: subject, opening: DemoCase.Beginning(application: application, date: date),
        office: office, clerkSurname: clerks[subject % clerks.count], days: days, random: random)
      try invented.live(story, law: law, applicants: applicants)
      visits += invented.visits
      if place < Self.complained.count, let day = days.before(today, by: 3 - 2 * place) {
        var random = DemoRandom(seed: seed, stream: UInt64(subject) + 1 << 33)
        let (text, matter) = Self.complained[place]
        complaints.append(
          DemoQuality.Step(
            moment: days.visit(on: day, &random), subject: subject,
            deed: .complain(name: application.person.fullName, text: text, matter: matter)))
      }
    }
  }

  /// By whom the first cases of the day are about.
  private static let complained: [(String, ComplaintMatter)] = [
    ("Мерзімі өтті, жауап әлі жоқ.", .inaction),
    ("Не сказали, что направление готово.", .inaction),
  ]

  /// The day a story begins; `nil` where the office was not open so long before today, or a year's
  /// calendar is unknown.
  private static func beginning(of story: DemoStory, law: Law, days: DemoDays, today: CivilDate)
    throws(LawFailure) -> CivilDate?
  {
    switch story {
    case .due(let offset):
      let calendar = try law.calendar()
      guard let due = days.workday(offset, from: today, calendar),
        let term = try law.evaluate(
          Facts(service: DemoDecree.homeCare, category: DemoDecree.elderly, answers: [:]), on: due
        ).termDays
      else { return nil }
      // Ten days after a working day are no Tuesday and no Wednesday: for these somebody came on a day off.
      let accepted = (term...term + 10).map { due.adding(days: -$0) }
        .filter { calendar.deadline(accepted: $0, termDays: term).dueDate == due }
      return accepted.first { calendar.kind(of: $0)?.isWorking == true } ?? accepted.first
    case .returnedAndBack: return days.before(today, by: 5)
    case .correctedAndDecided: return days.before(today, by: 6)
    case .onShelf: return days.before(today, by: 9)
    case .awaitingPapers: return days.before(today, by: 1)
    }
  }

  /// Somebody whom ¶6 names and of whom nothing is open: `nil` when none was found.
  private static func application(
    on date: CivilDate, _ law: Law, _ applicants: DemoApplicant, _ random: inout DemoRandom
  ) throws(LawFailure) -> Application? {
    for _ in 0..<50 {
      let drawn = applicants.application(on: date, &random)
      let evaluation = try law.evaluate(drawn.facts, on: date)
      if evaluation.isEligible, evaluation.open.isEmpty { return drawn }
    }
    return nil
  }
}

extension DemoDays {
  /// The day so many working days before `today`; `nil` when the office was not open so long.
  func before(_ today: CivilDate, by count: Int) -> CivilDate? {
    count > 0 && count <= days.count ? days[days.count - count] : nil
  }

  /// The working day so many after today, today itself for 0; `nil` in a year without a calendar.
  fileprivate func workday(_ offset: Int, from today: CivilDate, _ calendar: OfficeCalendar)
    -> CivilDate?
  {
    if offset < 0 { return before(today, by: -offset) }
    var day = calendar.workingDay(onOrAfter: today)
    for _ in 0..<offset { day = day.flatMap { calendar.workingDay(onOrAfter: $0.adding(days: 1)) } }
    return day
  }
}

extension DemoCase {
  /// Lives to where the story wants it today.
  mutating func live(_ story: DemoStory, law: Law, applicants: DemoApplicant) throws(LawFailure) {
    let calendar = try law.calendar()
    let ages = try law.ages()
    let evaluation = try law.evaluate(opening.application.facts, on: opening.date)
    missing = evaluation.required.map(\.requirement)
    let waits = if case .awaitingPapers = story { true } else { false }
    let brought = waits ? firstPapers() : missing
    let intake = Intake(
      office: office, application: opening.application,
      basis: ChecklistBasis(evaluation, ages: ages),
      ticks: brought.map { paper in tick(paper, on: opening.date) },
      calendarVersion: calendar.version)
    let term = Term(days: evaluation.termDays ?? 0, calendar: calendar)
    add(
      days.visit(on: opening.date, &random),
      .opening(intake, then: waits ? [] : accepted(asOf: opening.date, reason: nil, term)))
    switch story {
    case .due, .awaitingPapers: break
    case .returnedAndBack:
      day(2) { .returned(ReturnTerms(on: $0, reason: DemoTexts.correctionReason(&$1))) }
      day(4) { day, _ in .completed(day) }
    case .correctedAndDecided:
      if let date = later(2) {
        try correct(
          at: days.visit(on: date, &random), law, evaluation, ages, applicants, by: .office)
      }
      day(4) { [application] day, _ in
        .decided(DecisionTerms(DecisionKind(grantedBy: application.facts.service), on: day))
      }
    case .onShelf:
      day(3) { [application] day, _ in
        .decided(DecisionTerms(DecisionKind(grantedBy: application.facts.service), on: day))
      }
      day(5) { day, _ in .ready(day) }
    }
  }

  /// The day so many open days after the first; `nil` when that is not over yet.
  private func later(_ count: Int) -> CivilDate? {
    guard let first = days.days.firstIndex(of: opening.date), first + count < days.days.count else {
      return nil
    }
    return days.days[first + count]
  }

  private mutating func day(_ count: Int, _ act: (ActDay, inout DemoRandom) -> Act) {
    guard let date = later(count) else { return }
    add(days.visit(on: date, &random), .acts([act(ActDay(date), &random)]))
  }
}
