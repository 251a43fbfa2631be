import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk

/// A picture of the desk and the way to it.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  /// `nil` for a first run.
  let office: String?
  /// What the office's clock shows.
  let time: String
  let play: @Sendable (DeskDriver) throws -> Void

  init(
    _ name: String, office: String? = "baizak", at time: String = "2009-06-01T11:42",
    play: @escaping @Sendable (DeskDriver) throws -> Void
  ) {
    self.name = name
    self.office = office
    self.time = time
    self.play = play
  }

  var testDescription: String { name }

  static let all: [Scene] =
    firstRun + menu + persons + forms + numbers + papers + custody + decisions + cases + people
    + directory + life
    + dueDates
    + explanations + law + deadlines + morning + queue + printing + quality + frame

  private static let firstRun = [
    Scene("first-run-1-language", office: nil) { _ in },
    Scene("first-run-2-office", office: nil) { $0.press(.enter, .down) },
    Scene("first-run-3-name", office: nil) {
      $0.press(.enter, .down, .enter)
      $0.type("Сәрсенова")
    },
    Scene("first-run-4-name-missing", office: nil) { $0.press(.enter, .enter, .pageDown, .enter) },
    Scene("first-run-5-confirm", office: nil) {
      $0.press(.enter, .down, .enter)
      $0.type("Сәрсенова")
      $0.press(.enter)
      $0.type("Сәуле")
      $0.command(.goOn)
    },
  ]

  private static let menu = [
    Scene("home") { _ in },
    Scene("home-with-drafts-and-a-waiting-case") {
      $0.takeChild(papers: 2)
      beginTwo($0)
      $0.goHome()
    },
    Scene("drafts") {
      beginTwo($0)
      $0.goHome()
      $0.press(.down, .down, .enter)
    },
    Scene("drafts-empty") { $0.press(.down, .down, .enter) },
    Scene("drafts-discard") {
      beginTwo($0)
      $0.goHome()
      $0.press(.down, .down, .enter, .delete)
    },
    Scene("service-choice") {
      $0.command(.newCase)
      $0.press(.enter)
    },
    Scene("service-choice-taraz", office: "taraz") {
      $0.command(.newCase)
      $0.press(.enter)
    },
    Scene("menu-over-a-form") {
      $0.open(.homeCare, .elderly)
      $0.type("Иванова")
      $0.command(.menu)
    },
    Scene("blanked") {
      $0.open(.homeCare, .elderly)
      $0.type("Иванова")
      $0.press(.function(12))
    },
    Scene("about") { $0.press(.up, .up, .up, .enter) },
    Scene("leave") { $0.command(.leave) },
  ]

  private static func beginTwo(_ desk: DeskDriver) {
    desk.open(.homeCare, .elderly)
    desk.fill([.surname: "Иванова", .given: "Мария"])
    desk.open(.residentialCare, .childWithDisability)
    desk.press(.down)
    desk.type("А")
    desk.press(.up)
    desk.command(.back)
  }

  private static let forms = Service.allCases.flatMap { service in
    ApplicantCategory.allCases.flatMap { category in
      let name = "form-\(service.standard.rawValue)-\(category.rawValue)"
      let whole = People.applicant(service, category)
      let half = whole.filter { [.surname, .given, .birthDate, .sex, .disabled].contains($0.key) }
      return [
        Scene(name + "-empty") { $0.open(service, category) },
        Scene(name + "-half") {
          $0.open(service, category)
          $0.fill(half)
          $0.press(.pageDown)
        },
        Scene(name + "-errors") {
          $0.open(service, category)
          $0.fill([.given: "Айым", .birthDate: "31.02.2000", .phone: "12"])
          $0.command(.goOn)
        },
      ]
    }
  }

  private static let papers = [
    Scene("papers-partly-ticked") {
      $0.open(.homeCare, .childWithDisability)
      $0.fill(People.child)
      $0.command(.switchTab)
      $0.tick(3)
    },
    Scene("papers-with-an-open-question") {
      $0.open(.residentialCare, .elderly)
      $0.command(.switchTab)
      $0.press(.end)
    },
    Scene("papers-answer-first") {
      $0.open(.residentialCare, .elderly)
      $0.command(.switchTab)
      $0.press(.end)
      $0.command(.tick)
    },
    Scene("papers-complete") {
      $0.open(.residentialCare, .adultWithDisability)
      $0.fill(People.applicant(.residentialCare, .adultWithDisability))
      $0.command(.switchTab)
      $0.tick()
    },
    Scene("paper-either-of") {
      askAbout("S1-C-3", $0)
      $0.command(.tick)
    },
    Scene("paper-what-to-do") {
      askAbout("S1-C-2", $0)
      $0.command(.handling)
    },
    Scene("paper-waiver") {
      askAbout("S1-C-2", $0)
      $0.command(.handling)
      $0.press(.right, .right, .enter)
      $0.type("Жол")
      $0.press(.enter)
    },
    Scene("paper-waived") {
      askAbout("S1-C-2", $0)
      $0.command(.handling)
      $0.press(.right, .right, .enter)
      $0.type("Жолдаманы біз береміз")
      $0.press(.enter)
    },
    Scene("paper-instead-name") {
      askAbout("S1-C-5", $0)
      $0.command(.handling)
      $0.press(.right, .enter)
      $0.type("ЖСН анықтамасы")
    },
    Scene("paper-instead-reason") {
      askAbout("S1-C-5", $0)
      $0.command(.handling)
      $0.press(.right, .enter)
      $0.type("ЖСН анықтамасы")
      $0.press(.enter)
    },
    Scene("what-to-bring-form") { $0.open(.homeCare, .elderly, .inform) },
    Scene("what-to-bring-list") {
      $0.open(.homeCare, .childWithDisability, .inform)
      $0.command(.switchTab)
    },
    Scene("what-to-bring-paper") {
      $0.open(.homeCare, .childWithDisability, .inform)
      $0.command(.goOn)
    },
    Scene("what-to-bring-applied") {
      $0.open(.homeCare, .childWithDisability, .inform)
      $0.fill([.birthDate: "14.03.2000", .needsCare: "yes"])
      $0.command(.apply)
    },
  ]

  private static func askAbout(_ paper: String, _ desk: DeskDriver) {
    desk.open(.residentialCare, .childWithDisability)
    desk.fill(People.childForInstitution)
    desk.command(.switchTab)
    desk.go(toPaper: paper)
  }

  private static let decisions = [
    Scene("not-covered") {
      $0.open(.residentialCare, .adultWithDisability)
      $0.fill(People.adult.merging([.disabilityGroup: "3"]) { $1 })
      $0.command(.goOn)
    },
    Scene("accept") {
      $0.open(.homeCare, .childWithDisability)
      $0.fill(People.child)
      $0.command(.switchTab)
      $0.tick()
      $0.command(.goOn)
    },
    Scene("waiting") {
      $0.open(.homeCare, .childWithDisability)
      $0.fill(People.child)
      $0.command(.switchTab)
      $0.tick(4)
      $0.command(.goOn)
    },
    Scene("answer-the-questions-first") {
      $0.open(.residentialCare, .elderly)
      $0.fill(People.elder)
      $0.command(.goOn)
    },
    Scene("stub") { $0.takeChild() },
    Scene("slip") { $0.takeChild(papers: 4) },
  ]

  private static let cases = [
    Scene("cases-empty") { $0.command(.cases) },
    Scene("cases") {
      $0.takeChild()
      $0.takeChild(papers: 1)
      $0.open(.residentialCare, .elderly)
      $0.fill(People.applicant(.residentialCare, .elderly))
      $0.command(.goOn)
      $0.press(.enter)
      $0.command(.cases)
    },
    Scene("case-waiting") {
      $0.takeChild(papers: 4)
      $0.command(.back)
    },
    Scene("case-accepted") {
      $0.takeChild()
      $0.command(.back)
    },
    Scene("case-accepted-end") {
      $0.takeChild()
      $0.command(.back)
      $0.press(.end)
    },
    Scene("case-papers") {
      $0.takeChild(papers: 4)
      $0.command(.back)
      $0.command(.goOn)
    },
  ]

  private static let noCalendar = "2012-06-01T11:42"

  private static let dueDates = [
    Scene("due-date-unknown", at: noCalendar) {
      $0.takeChild()
      $0.command(.back)
      $0.press(.end)
    },
    Scene("due-date-question", at: noCalendar) {
      $0.takeChild()
      $0.command(.back)
      $0.command(.goOn)
      $0.type("11.06.2012")
    },
    Scene("due-date-reason", at: noCalendar) {
      $0.takeChild()
      $0.command(.back)
      $0.command(.goOn)
      $0.type("11.06.2012")
      $0.press(.enter)
    },
  ]

  private static let explanations = [
    Scene("why-field") {
      $0.open(.residentialCare, .adultWithDisability)
      $0.go(to: .pensionAge)
      $0.command(.why)
    },
    Scene("why-office-field") {
      $0.open(.residentialCare, .adultWithDisability)
      $0.go(to: .phone)
      $0.command(.why)
    },
    Scene("why-paper") {
      askAbout("S1-C-2", $0)
      $0.command(.why)
    },
    Scene("why-result") {
      $0.takeChild()
      $0.command(.back)
      $0.command(.why)
    },
    Scene("why-service") {
      $0.command(.newCase)
      $0.press(.enter)
      $0.command(.why)
    },
  ]

  private static let frame = [
    Scene("too-small") { $0.resize(79, 23) },
    Scene("ascii-signs-only") {
      $0.terminal.showsUnicode = false
      askAbout("S1-C-3", $0)
      $0.tick(2)
      $0.command(.handling)
    },
    Scene("disabled-command-says-why") {
      $0.takeChild()
      $0.command(.back)
      $0.command(.goOn)
    },
  ]
}
