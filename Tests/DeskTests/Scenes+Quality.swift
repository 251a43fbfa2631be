import Casework
import Controls
import Reception
import Standards

@testable import Desk

/// Complaints and the indicators.
extension Scene {
  static let quality = [
    Scene("complaints-empty") { $0.command(.complaints) },
    Scene("complaints") {
      try complain($0)
      $0.command(.complaints)
    },
    Scene("complaint") {
      try complain($0)
      $0.command(.complaints)
      $0.press(.enter)
    },
    Scene("complaint-acts") {
      try complain($0)
      $0.command(.complaints)
      $0.press(.enter, .enter)
    },
    Scene("complaint-answer") {
      try complain($0)
      $0.command(.complaints)
      $0.press(.enter, .enter, .down, .down, .down, .down, .enter)
    },
    Scene("complaint-form") {
      $0.command(.complaints)
      $0.press(.insert)
      $0.type("Иванова Анна")
      $0.press(.tab, .tab)
      $0.type("2 маусымда құжатты қабылдамады")
    },
    Scene("complaint-receipt") {
      $0.command(.complaints)
      $0.press(.insert)
      $0.type("Иванова Анна")
      $0.press(.tab, .tab)
      $0.type("құжатты қабылдамады")
      $0.command(.goOn)
    },
    Scene("complaint-procedure") {
      $0.command(.complaints)
      $0.command(.explain)
    },
    Scene("why-complaints") {
      $0.command(.complaints)
      $0.command(.why)
    },
    Scene("quality") {
      try measure($0)
      $0.command(.quality)
    },
    Scene("quality-counted") {
      try measure($0)
      $0.command(.quality)
      $0.press(.enter)
    },
    Scene("quality-survey-row") {
      try measure($0)
      $0.command(.quality)
      $0.press(.down, .down, .down, .enter)
    },
    Scene("quality-figures") {
      try measure($0)
      $0.command(.quality)
      $0.command(.figures)
    },
    Scene("quality-batch") {
      try measure($0)
      $0.command(.quality)
      $0.press(.insert)
    },
    Scene("log") {
      try complain($0)
      $0.takeChild(papers: 2)
      $0.goHome()
      $0.desk.go(to: .log)
      $0.happen(.tick)
    },
    Scene("log-filter") {
      $0.desk.go(to: .log)
      $0.happen(.tick)
      $0.press(.tab)
    },
    Scene("log-paper") {
      try complain($0)
      $0.desk.go(to: .log)
      $0.happen(.tick)
      $0.command(.print)
    },
    Scene("why-log") {
      $0.desk.go(to: .log)
      $0.happen(.tick)
      $0.command(.why)
    },
    Scene("quality-batch-void") {
      try measure($0)
      $0.command(.quality)
      $0.press(.down, .down, .down, .enter)
      $0.command(.voidBatch)
    },
    Scene("quality-reports") {
      try measure($0)
      $0.command(.quality)
      $0.press(.left)
      $0.command(.reports)
      $0.command(.add)
    },
    Scene("quality-differences") {
      try closed($0)
      $0.press(.enter)
    },
    Scene("quality-signed") {
      try closed($0)
      $0.command(.print)
    },
    Scene("quality-paper") {
      try measure($0)
      $0.command(.quality)
      $0.command(.print)
    },
  ]

  /// Two complaints: one overdue and passed on, one of today.
  static func complain(_ desk: DeskDriver) throws {
    guard let counter = desk.counter else { return }
    _ = try counter.register(
      ComplaintEntry(
        name: "Қожахмет Ержан", contact: "Сарыкемер, Байзақ батыр 20", channel: .post,
        received: ActDay("2009-05-11", lateReason: "поштамен келді"), matter: .inaction,
        service: .homeCare, text: "Өтінішке екі ай жауап жоқ"))
    let second = try counter.register(
      ComplaintEntry(
        name: "Иванова Анна", received: ActDay("2009-06-01"), matter: .act, service: .homeCare,
        text: "Не приняли документы", isTold: true))
    _ = try counter.perform(
      [.forwarded(ComplaintForwarding(to: "akimat-baizak", on: ActDay("2009-06-01")))],
      on: second.seen)
  }

  /// The quarter before this one, closed.
  static func closed(_ desk: DeskDriver) throws {
    try measure(desk)
    desk.command(.quality)
    desk.press(.left)
    desk.command(.reports)
    desk.command(.add)
    desk.press(.right, .enter)
  }

  static func measure(_ desk: DeskDriver) throws {
    guard let counter = desk.counter else { return }
    _ = try counter.invent(cases: 60, seed: 3)
    for place in 1...6 { try deliver(place, counter) }
    try counter.enterBatch(
      SurveyBatch(
        service: .residentialCare, period: Period("2009-06-01"), box: 5,
        slips: ["yy--y": 1, "ny--y": 1, "yyyyy": 1, "yyn-n": 1, "y---y": 1]))
    try counter.setFigures([
      FigureEntry(
        kind: .target, standard: .s1, row: "5.1", year: 2009, value: Percent(parsing: "99.5"),
        basis: "N 3")
    ])
  }

  /// An old person's referral, from the form to the hand-over, on one day.
  private static func deliver(_ place: Int, _ counter: Counter) throws {
    let form = IntakeForm(service: .residentialCare, category: .elderly)
    let values = FormValues([
      .surname: "Тегі\(place)", .given: "Аты", .birthDate: "14.03.1930", .sex: "m",
      .address: "Сарыкемер", .pensionAge: "yes", .constantCare: "yes", .disabled: "no",
      .veteran: "no",
    ])
    let today = counter.now.date
    let papers = try counter.law.evaluate(form.facts(from: values), on: today).required
    let record = try counter.take(
      Draft(
        id: DraftID(rawValue: "d\(place)"), clerk: counter.staff.id, office: "baizak",
        service: .residentialCare, category: .elderly, values: values,
        ticks: papers.map { finding in
          PaperTick(
            requirementID: finding.requirement.id,
            handling: .handedIn(on: today, alternative: finding.requirement.eitherOf.first?.id))
        }, step: .papers, created: counter.now))
    let day = ActDay(today)
    _ = try counter.perform(
      [
        .decided(DecisionTerms(.referral, on: day)), .ready(day),
        .handedOver(HandOver(to: .applicant, on: day)),
      ], on: record)
  }
}
