import Casework
import Standards

/// What visitors say of the office in the invented years: a few complain, many drop a slip into
/// the box, which is opened once a quarter.
struct DemoQuality {
  enum Deed {
    case complain(name: String, text: String, matter: ComplaintMatter)
    case answer(founded: Bool, satisfied: Bool)
    case box(SurveyBatch)
  }

  struct Step {
    let moment: Moment
    /// Which of the invented cases; 0 for what is of none.
    let subject: Int
    let deed: Deed
  }

  /// Oldest first.
  let steps: [Step]

  private static let texts: [(String, ComplaintMatter)] = [
    ("Өтінішіме уақытында жауап берілмеді.", .inaction),
    ("Кезекте бір сағаттан артық күттірді.", .inaction),
    ("Тізімде жоқ құжатты талап етті.", .act),
    ("Разговаривали грубо, ничего не объяснили.", .act),
    ("Не сказали, каких документов не хватает.", .inaction),
  ]

  /// - Parameter others: what is said besides, of cases of today.
  init(_ visits: [DemoVisit], seed: UInt64, others: [Step] = []) {
    var steps = others
    var boxes: [Box: (handOvers: Int, slips: [String: Int])] = [:]
    for (place, visit) in visits.enumerated() {
      // A stream apart from that of the case itself.
      var random = DemoRandom(seed: seed, stream: UInt64(place) + 1 << 32)
      switch visit.deed {
      case .opening(let intake, _) where random.chance(45):
        let (text, matter) = random.pick(Self.texts, or: ("", .act))
        let wait = random.number(in: 6...20)
        guard let complained = Self.moment(wait, after: visit, in: visits) else { continue }
        steps.append(
          Step(
            moment: complained, subject: visit.subject,
            deed: .complain(
              name: intake.application.person.fullName, text: text, matter: matter)))
        let answerIn = wait + random.number(in: random.weighted((5...12, 75), (16...24, 25)))
        if let answered = Self.moment(answerIn, after: visit, in: visits) {
          let founded = random.chance(500)
          steps.append(
            Step(
              moment: answered, subject: visit.subject,
              deed: .answer(founded: founded, satisfied: founded && random.chance(850))))
        }
      case .acts(let acts) where acts.contains(where: \.isDelivery):
        guard let service = Self.service(of: visit.subject, in: visits),
          let box = Box(service, on: visit.moment.date)
        else { continue }
        boxes[box, default: (0, [:])].handOvers += 1
        guard random.chance(400) else { continue }
        var answers: [SurveyQuestion: Bool] = [:]
        for question in [SurveyQuestion.quality, .information, .courtesy]
        where random.chance(950) { answers[question] = random.chance(930) }
        if random.chance(80) {
          answers[.complaintProcedure] = random.chance(800)
          answers[.complaintTerm] = random.chance(700)
        }
        if answers.isEmpty { continue }
        boxes[box, default: (0, [:])].slips[SurveyMarks.text(answers), default: 0] += 1
      default: break
      }
    }
    for (box, (handOvers, slips)) in boxes
    where !slips.isEmpty && handOvers >= SurveyBatch.leastHandOvers {
      guard let opened = visits.first(where: { $0.moment.date > box.period.to }) else { continue }
      let batch = SurveyBatch(
        service: box.service, period: box.period, box: slips.values.reduce(0, +), slips: slips)
      // Boxes opened at one moment are told in one order, whatever the order of a dictionary.
      steps.append(
        Step(
          moment: opened.moment, subject: box.service == DemoDecree.homeCare ? -1 : 0,
          deed: .box(batch)))
    }
    self.steps = steps.sorted { ($0.moment, $0.subject) < ($1.moment, $1.subject) }
  }

  /// The box of a service in a quarter.
  private struct Box: Hashable {
    let service: Service
    let period: Period

    init?(_ service: Service, on day: CivilDate) {
      guard let quarter = Period(year: day.year, quarter: (day.month + 2) / 3) else { return nil }
      (self.service, period) = (service, quarter)
    }
  }

  /// A moment at which the office was at work, so many days later; `nil` when that is not yet.
  private static func moment(_ days: Int, after visit: DemoVisit, in visits: [DemoVisit])
    -> Moment?
  {
    let day = visit.moment.date.adding(days: days)
    return visits.first { $0.moment.date >= day }?.moment
  }

  private static func service(of subject: Int, in visits: [DemoVisit]) -> Service? {
    for visit in visits where visit.subject == subject {
      if case .opening(let intake, _) = visit.deed { return intake.application.facts.service }
    }
    return nil
  }
}

extension Act {
  fileprivate var isDelivery: Bool { kind == .handedOver || kind == .posted }
}
