import Casework
import Standards

/// The life of one invented case, from the day it is opened to yesterday.
struct DemoCase {
  struct Beginning {
    var application: Application
    var date: CivilDate
  }

  let subject: Int
  let opening: Beginning
  let office: String
  let clerkSurname: String
  let days: DemoDays
  private(set) var visits: [DemoVisit] = []
  var random: DemoRandom
  private(set) var application: Application
  private(set) var acceptedOn: CivilDate?
  var isDecided = false
  /// Papers not yet handed in, in the decree's order.
  var missing: [Requirement] = []

  init(
    subject: Int, opening: Beginning, office: String, clerkSurname: String, days: DemoDays,
    random: DemoRandom
  ) {
    self.subject = subject
    self.opening = opening
    self.office = office
    self.clerkSurname = clerkSurname
    self.days = days
    self.random = random
    application = opening.application
  }

  /// The same person a year on: care at home is asked for every year (S2 ¶12).
  func yearLater(_ days: DemoDays, _ random: inout DemoRandom) -> Beginning? {
    guard application.facts.service == DemoDecree.homeCare, let acceptedOn,
      let date = days.open(onOrAfter: acceptedOn.adding(days: random.number(in: 340...375)))
    else { return nil }
    var again = application
    // Who was too young last year may have come of age since; the table is asked anew.
    if again.facts.holds(DemoDecree.pensionAge) == false {
      again.facts[DemoDecree.pensionAge] = nil
    }
    if again.facts.category == DemoDecree.childWithDisability,
      again.facts.birthDate.map({ date.fullYears(since: $0) >= 18 }) ?? true
    {
      return nil
    }
    return Beginning(application: again, date: date)
  }

  mutating func live(
    law: Law, calendar: OfficeCalendar, applicants: DemoApplicant
  ) throws(LawFailure) {
    let evaluation = try law.evaluate(opening.application.facts, on: opening.date)
    let ages = try law.ages()
    missing = evaluation.required.map(\.requirement)
    let canBeAccepted = evaluation.open.isEmpty
    let moment = days.visit(on: opening.date, &random)
    let brought = random.chance(470) ? missing : firstPapers()
    let ticks = brought.map { paper in tick(paper, on: opening.date) }
    missing.removeAll { paper in brought.contains { $0.id == paper.id } }
    let intake = Intake(
      office: office, application: opening.application,
      basis: ChecklistBasis(evaluation, ages: ages), ticks: ticks,
      extraPapers: random.chance(50) ? [DemoTexts.extraPaper(&random)] : [],
      uncoveredReason: evaluation.isEligible
        ? nil : DemoTexts.uncoveredReason(opening.application.facts, &random),
      calendarVersion: calendar.version)
    let term = Term(days: evaluation.termDays ?? 0, calendar: calendar)
    let first = missing.isEmpty && canBeAccepted ? acceptance(on: opening.date, term) : []
    add(moment, .opening(intake, then: first))
    bringTheRest(canBeAccepted, term)
    if canBeAccepted, missing.isEmpty, acceptedOn == nil { acceptLate(term) }
    if random.chance(25) {
      try correct(law, evaluation, ages, applicants, by: random.chance(400) ? .office : .applicant)
    }
    let ends = random.chance(20)
    if !ends { decide() }
    addRemarks()
    if ends { end() }
  }

  struct Term {
    let days: Int
    let calendar: OfficeCalendar
  }

  mutating func add(_ moment: Moment, _ deed: DemoVisit.Deed) {
    visits.append(DemoVisit(moment: moment, subject: subject, deed: deed))
  }

  // MARK: Papers

  /// The application and some others, not all; a paper that may be waived is settled at once.
  mutating func firstPapers() -> [Requirement] {
    let brought = missing.enumerated().filter { place, paper in
      place == 0 || paper.mayBeWaived || random.chance(600)
    }.map(\.element)
    return brought.count < missing.count ? brought : Array(brought.dropLast())
  }

  private mutating func bringTheRest(_ canBeAccepted: Bool, _ term: Term) {
    var date = opening.date
    var round = 0
    while !missing.isEmpty {
      round += 1
      let wait = random.weighted((1...7, 60), (8...25, 30), (26...70, 10))
      guard !random.chance(45),
        let next = days.open(onOrAfter: date.adding(days: random.number(in: wait)))
      else { return }
      date = next
      let moment = days.visit(on: date, &random)
      let brought = missing.enumerated().filter { place, _ in
        place == 0 || round > 3 || random.chance(620)
      }.map(\.element)
      missing.removeAll { paper in brought.contains { $0.id == paper.id } }
      var acts = brought.map { paper in act(for: paper, on: date) }
      if missing.isEmpty, canBeAccepted { acts += acceptance(on: date, term) }
      add(moment, .acts(acts))
    }
  }

  mutating func tick(_ paper: Requirement, on date: CivilDate) -> PaperTick {
    switch act(for: paper, on: date) {
    case .waived(_, let reason):
      PaperTick(requirementID: paper.id, handling: .waived(reason: reason))
    case .insteadHanded(_, let other, let reason, let details):
      PaperTick(
        requirementID: paper.id, handling: .instead(paper: other, reason: reason),
        details: details)
    case .paperHanded(_, let alternative, let details):
      PaperTick(
        requirementID: paper.id, handling: .handedIn(on: date, alternative: alternative),
        details: details)
    default: PaperTick(requirementID: paper.id, handling: .missing)
    }
  }

  private mutating func act(for paper: Requirement, on date: CivilDate) -> Act {
    if paper.mayBeWaived, random.chance(520) {
      return .waived(id: paper.id, reason: DemoTexts.waiverReason(&random))
    }
    // Certificates of RNN and SIC ended with 2012.
    let isGone = ["S1-A-3", "S1-A-4", "S1-C-4", "S1-C-5"].contains(paper.id) && date.year >= 2013
    if random.chance(isGone ? 930 : 9) {
      let other = DemoTexts.instead(paper.id, year: date.year, &random)
      return .insteadHanded(
        id: paper.id, paper: other.paper, reason: other.reason,
        details: PaperDetails(custody: .kept))
    }
    let details = PaperDetails(custody: Custody(usualFor: paper.form))
    guard let first = paper.eitherOf.first, let last = paper.eitherOf.last else {
      return .paperHanded(id: paper.id, alternative: nil, details: details)
    }
    let age = application.facts.birthDate.map { date.fullYears(since: $0) } ?? 0
    // An identity card is given out at sixteen.
    return .paperHanded(
      id: paper.id, alternative: age < 16 ? first.id : last.id, details: details)
  }

  // MARK: Acceptance

  /// Mostly at once; else nothing yet.
  private mutating func acceptance(on date: CivilDate, _ term: Term) -> [Act] {
    random.chance(965) ? accepted(asOf: date, reason: nil, term) : []
  }

  /// Entered some days later (a reason is needed when it is more than one).
  private mutating func acceptLate(_ term: Term) {
    guard let last = visits.last?.moment.date,
      let date = days.open(onOrAfter: last.adding(days: random.number(in: 1...3)))
    else { return }
    let reason =
      date.days(since: last) > 1 ? DemoTexts.backDatingReason(&random) : nil
    add(days.visit(on: date, &random), .acts(accepted(asOf: last, reason: reason, term)))
  }

  mutating func accepted(asOf date: CivilDate, reason: String?, _ term: Term) -> [Act] {
    let deadline = term.calendar.deadline(accepted: date, termDays: term.days)
    acceptedOn = date
    var acts = [
      Act.accepted(
        AcceptanceTerms(
          asOf: date, backDatingReason: reason, deadline: deadline,
          calendarVersion: term.calendar.version, clerkSurname: clerkSurname))
    ]
    if !deadline.calendarIsKnown, random.chance(700) {
      var due = deadline.countedDay
      while due.weekday.isWeekend { due = due.adding(days: 1) }
      acts.append(.dueDateEntered(date: due, reason: DemoTexts.dueDateReason(&random)))
    }
    return acts
  }

  // MARK: What else happens

  private mutating func addRemarks() {
    if random.chance(45), let moment = laterDay(within: 20) {
      add(moment, .acts([.noted(text: DemoTexts.note(&random))]))
    }
    if !isDecided, random.chance(20), let moment = laterDay(within: 30) {
      add(moment, .acts([.extraPaper(text: DemoTexts.extraPaper(&random))]))
    }
  }

  private mutating func correct(
    _ law: Law, _ first: Evaluation, _ ages: PensionAges, _ applicants: DemoApplicant,
    by fault: Fault
  ) throws(LawFailure) {
    guard let moment = laterDay(within: 25) else { return }
    try correct(at: moment, law, first, ages, applicants, by: fault)
  }

  mutating func correct(
    at moment: Moment, _ law: Law, _ first: Evaluation, _ ages: PensionAges,
    _ applicants: DemoApplicant, by fault: Fault
  ) throws(LawFailure) {
    let changed = applicants.readdressed(application, &random)
    let evaluation = try law.evaluate(changed.facts, on: moment.date)
    // A birthday in between may ask for a paper that this life knows nothing of.
    guard evaluation.required.map(\.requirement.id) == first.required.map(\.requirement.id),
      evaluation.isEligible == first.isEligible
    else { return }
    application = changed
    let correction = Correction(
      application: changed, basis: ChecklistBasis(evaluation, ages: ages),
      reason: DemoTexts.correctionReason(&random), fault: fault)
    add(moment, .acts([.corrected(correction)]))
  }

  /// Nothing happens any more to a case that is taken back or voided.
  private mutating func end() {
    guard let moment = laterDay(within: 12) else { return }
    visits.removeAll { $0.moment.date >= moment.date }
    acceptedOn = nil
    let act: Act =
      random.chance(500)
      ? .withdrawn(reason: DemoTexts.withdrawalReason(&random))
      : .voided(reason: DemoTexts.voidReason(&random))
    add(moment, .acts([act]))
  }

  private mutating func laterDay(within limit: Int) -> Moment? {
    days.open(onOrAfter: opening.date.adding(days: random.number(in: 1...limit)))
      .map { days.visit(on: $0, &random) }
  }
}

extension ChecklistBasis {
  /// What the rules of a case's acts need to know of an evaluation.
  init(_ evaluation: Evaluation, ages: PensionAges) {
    self.init(
      papers: evaluation.required.map { PaperBasis($0.requirement) },
      openPaperIDs: evaluation.open.map(\.requirement.id), eligible: evaluation.isEligible,
      evaluatedOn: evaluation.date, rulesVersion: evaluation.rulesVersion,
      computedPensionAge: ages.isOfPensionAge(evaluation.facts, on: evaluation.date))
  }
}
