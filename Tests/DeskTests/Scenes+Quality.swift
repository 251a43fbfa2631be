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
    Scene("quality-slip") {
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

  static func measure(_ desk: DeskDriver) throws {
    guard let counter = desk.counter else { return }
    _ = try counter.invent(cases: 60, seed: 3)
    try counter.addSlips(
      ["yy--y", "ny--y", "yyyyy", "yyn-n", "y---y"].compactMap {
        SurveySlip(service: .residentialCare, on: "2009-06-01", marks: $0)
      })
    try counter.setFigures([
      FigureEntry(
        kind: .target, standard: .s1, row: "5.1", year: 2009, value: Percent(parsing: "99.5"),
        basis: "N 3")
    ])
  }
}
