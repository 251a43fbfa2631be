import Casework
import Controls
import Screen
import Standards

@testable import Desk

/// Who it is, which numbers, what became of each paper.
extension Scene {
  static let persons = [
    Scene("person-search") { $0.command(.newCase) },
    Scene("why-person-search") {
      $0.command(.newCase)
      $0.command(.why)
    },
    Scene("person-search-found") {
      $0.takeChild(papers: 2)
      $0.command(.newCase)
      $0.type("бейсен")
    },
    Scene("person-search-nobody") {
      $0.command(.newCase)
      $0.type("Қожахметов Дәулет")
    },
    Scene("person-known-has-an-open-case") {
      $0.takeChild(papers: 2)
      knowBeisenova($0)
    },
    Scene("person-known-form") {
      $0.takeChild(papers: 2)
      knowBeisenova($0)
      $0.press(.right, .enter)
    },
    Scene("person-known-facts-to-confirm") {
      $0.takeChild(papers: 2)
      knowBeisenova($0)
      $0.press(.right, .enter)
      $0.command(.goOn)
    },
    Scene("person-alike") {
      $0.takeChild(papers: 2)
      $0.open(.homeCare, .childWithDisability)
      $0.fill(
        People.child.merging([.birthDate: "15.03.2000", .phone: "87263721106"]) { $1 })
      $0.command(.goOn)
    },
  ]

  /// Opens the form of a child the office knows from the person search.
  private static func knowBeisenova(_ desk: DeskDriver) {
    desk.command(.newCase)
    desk.type("бейсен")
    desk.press(.down, .enter, .enter)
  }

  static let numbers = [
    Scene("number-doubted") {
      $0.open(.residentialCare, .adultWithDisability)
      $0.fill([.rnn: "210090000006"])
      $0.press(.down)
    },
    Scene("number-confirm") {
      $0.open(.residentialCare, .adultWithDisability)
      $0.fill(People.applicant(.residentialCare, .adultWithDisability))
      $0.fill([.rnn: "210090000006"])
      $0.command(.goOn)
    },
    Scene("handed-in-by-a-relative") {
      $0.open(.homeCare, .elderly)
      $0.fill(People.applicant(.homeCare, .elderly))
      $0.fill([.handedInBy: "relative", .handingName: "Иванов Пётр", .handingPaper: "сенімхат"])
    },
  ]

  static let custody = [
    Scene("paper-details") {
      $0.childPapers()
      $0.tick(3)
      $0.command(.handling)
      $0.press(.enter)
      $0.press(.down)
      $0.type("14-77")
    },
    Scene("paper-details-bad-date") {
      $0.childPapers()
      $0.tick(1)
      $0.command(.handling)
      $0.press(.enter, .down, .down)
      $0.type("31.02.2009")
      $0.press(.escape)
    },
    Scene("paper-extra") {
      $0.childPapers()
      $0.press(.insert)
      $0.type("көрші анықтамасы")
      $0.press(.enter)
      $0.press(.end)
    },
    Scene("case-acts") {
      $0.takeChild()
      $0.press(.escape)
      $0.command(.acts)
    },
    Scene("case-withdraw") {
      $0.takeChild()
      $0.press(.escape)
      $0.act(1)
    },
    Scene("case-withdrawn-paper") {
      $0.takeChild()
      $0.press(.escape)
      $0.act(1)
      $0.type("Басқа облысқа көшті")
      $0.press(.enter)
    },
  ]
}

extension DeskDriver {
  /// The papers of a child whose form for care at home is filled in.
  func childPapers() {
    open(.homeCare, .childWithDisability)
    fill(People.child)
    command(.switchTab)
  }
}
