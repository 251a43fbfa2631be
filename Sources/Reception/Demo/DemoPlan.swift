import Casework
import Directory
import Standards

/// One step of an invented case: what is saved at once.
struct DemoVisit {
  enum Deed {
    case opening(Intake, then: [Act])
    case acts([Act])
  }

  let moment: Moment
  /// Which of the invented cases.
  let subject: Int
  let deed: Deed
}

/// Invented cases, visit by visit, in the order of time. The same seed, office, law and day make
/// the same plan.
struct DemoPlan {
  /// Oldest first: a history whose clock went back would be marked for good.
  let visits: [DemoVisit]

  /// Complaints about cases of the working day, which nobody has answered yet.
  private(set) var complaints: [DemoQuality.Step] = []

  /// - Parameters:
  ///   - clerks: the surnames of those who take turns; case `n` is of `clerks[n % clerks.count]`.
  ///   - withToday: the working day now, with cases in every stage of it, behind the years before.
  init(
    cases count: Int, seed: UInt64, office: Office, clerks: [String], withToday: Bool, law: Law,
    now: Moment, zone: OfficeZone
  ) throws(LawFailure) {
    let calendar = try law.calendar()
    let days = DemoDays(
      before: now, decreeSince: try law.decree().registration.date, calendar: calendar,
      office: office, zone: zone)
    let applicants = DemoApplicant(
      ages: try law.ages(), places: DemoPlaces(office), services: office.givenServices)
    var earlier: [DemoCase] = []
    var visits: [DemoVisit] = []
    for index in 0..<count {
      var random = DemoRandom(seed: seed, stream: UInt64(index))
      let drawn = days.days.isEmpty ? now.date : days.days[random.below(days.days.count)]
      var opening = DemoCase.Beginning(
        application: applicants.application(on: drawn, &random), date: drawn)
      if random.chance(150), !earlier.isEmpty {
        let last = earlier[random.below(earlier.count)]
        opening = last.yearLater(days, &random) ?? opening
      }
      var invented = DemoCase(
        subject: index, opening: opening, office: office.id,
        clerkSurname: clerks[index % clerks.count], days: days, random: random)
      try invented.live(law: law, calendar: calendar, applicants: applicants)
      visits += invented.visits
      earlier.append(invented)
    }
    if withToday {
      let workday = try DemoWorkday(
        after: count, seed: seed, office: office.id, clerks: clerks, law: law, days: days,
        applicants: applicants, today: now.date)
      visits += workday.visits
      complaints = workday.complaints
    }
    self.visits = visits.sorted { ($0.moment, $0.subject) < ($1.moment, $1.subject) }
  }
}
