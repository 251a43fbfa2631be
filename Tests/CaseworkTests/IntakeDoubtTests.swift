import Standards
import Support
import Testing

@testable import Casework

/// What is doubtful of an application, by kind; the inputs are examples.
struct IntakeDoubtTests {
  private let law = Embedded.law()

  private func doubts(
    _ service: Service, _ category: ApplicantCategory, _ answers: [FieldID: String],
    ticks: [PaperTick] = [], on date: String = "2009-06-01"
  ) throws -> [String] {
    let draft = Draft(
      id: DraftID(rawValue: "d1"), clerk: clerk.id, office: "baizak", service: service,
      category: category,
      values: FormValues(answers.merging([.representativeName: "Анасы"]) { given, _ in given }),
      ticks: ticks, created: moment(date))
    let form = IntakeForm(service: service, category: category)
    let evaluation = try law.evaluate(form.facts(from: draft.values), on: day(date))
    return draft.doubts(on: day(date), by: evaluation, ages: try law.ages()).map(\.id)
  }

  @Test(arguments: [
    ("14.03.2000", [String]()), ("02.06.1991", []), ("01.06.1991", ["not-a-child"]),
    ("02.11.1970", ["not-a-child"]), ("14.03.1800", ["birth-year", "not-a-child"]),
    ("31.02.2000", []),
    ("", []), ("1991", []), ("1990", ["not-a-child"]),
  ])
  func `whoever is 18 is no child, to the day`(_ born: String, _ found: [String]) throws {
    #expect(
      try doubts(.homeCare, .childWithDisability, [.birthDate: born, .needsCare: "yes"]) == found)
  }

  @Test(arguments: [
    (ApplicantCategory.adultWithDisability, "01.06.2005", ["not-an-adult"]),
    (.adultWithDisability, "01.06.1991", []),
    (.elderly, "01.06.2005", ["not-elderly"]), (.elderly, "09.05.1934", []),
    (.elderly, "1935", []), (.elderly, "1887", ["birth-year"]),
    (.adultWithDisability, "1991", []), (.adultWithDisability, "1992", ["not-an-adult"]),
    (.elderly, "01.06.1889", []), (.elderly, "31.05.1888", ["birth-year"]),
  ])
  func `an age that contradicts the category is doubtful, and a birth year nobody has`(
    _ category: ApplicantCategory, _ born: String, _ found: [String]
  ) throws {
    #expect(
      try doubts(
        .homeCare, category, [.birthDate: born, .sex: "f", .disabled: "yes", .needsCare: "yes"])
        == found)
  }

  @Test(arguments: [
    ("09.05.1934", "no", ["pension-age-differs"]), ("09.05.1934", "yes", []),
    ("01.06.2005", "yes", ["pension-age-differs"]), ("01.06.1970", "yes", ["pension-age-differs"]),
  ])
  func `an answer on pension age that the birth date contradicts overrules nothing in silence`(
    _ born: String, _ answer: String, _ found: [String]
  ) throws {
    #expect(
      try doubts(
        .residentialCare, .elderly,
        [.birthDate: born, .sex: "f", .constantCare: "yes", .pensionAge: answer]) == found)
  }

  @Test func `a child for whom nobody stands is doubtful, an adult is not`() throws {
    for service in Service.allCases {
      let answers: [FieldID: String] = [.representativeName: " ", .needsCare: "yes"]
      #expect(try doubts(service, .childWithDisability, answers) == ["no-representative"])
    }
    #expect(
      try doubts(
        .homeCare, .adultWithDisability, [.representativeName: "", .needsCare: "yes"]) == [])
  }

  @Test(arguments: [
    (Service.residentialCare, ApplicantCategory.adultWithDisability, [FieldID.disabilityGroup]),
    // The group is asked only of whoever has a disability: the question stands before it.
    (.residentialCare, .elderly, [.disabled, .constantCare]),
    (.residentialCare, .childWithDisability, []),
    (.homeCare, .adultWithDisability, [.needsCare]),
    (.homeCare, .childWithDisability, [.needsCare]),
    (.homeCare, .elderly, [.disabled, .needsCare]),
  ])
  func `what paragraph 6 rests on and nobody asked is named`(
    _ service: Service, _ category: ApplicantCategory, _ open: [FieldID]
  ) throws {
    #expect(
      Set(try doubts(service, category, [:])) == Set(open.map { "open-question:" + $0.rawValue }))
  }

  @Test(arguments: [
    ("yes", ["open-question:disability-group"]), ("no", []),
  ])
  func `the group is asked of an elderly person with a disability alone`(
    _ disabled: String, _ found: [String]
  ) throws {
    #expect(
      try doubts(.residentialCare, .elderly, [.disabled: disabled, .constantCare: "no"])
        .filter { $0.hasPrefix("open") } == found)
  }

  @Test func `a term that has run out is said, of the certificate and of every paper`() throws {
    let answers: [FieldID: String] = [.needsCare: "yes", .certificateUntil: "31.05.2009"]
    let over = PaperTick(
      requirementID: "S2-C-4", handling: .handedIn(on: day("2009-06-01"), alternative: nil),
      details: PaperDetails(validUntil: day("2009-05-31")))
    let lasts = PaperTick(
      requirementID: "S2-C-2", handling: .handedIn(on: day("2009-06-01"), alternative: nil),
      details: PaperDetails(validUntil: day("2009-06-01")))
    #expect(
      try doubts(.homeCare, .childWithDisability, answers, ticks: [over, lasts])
        == ["certificate-over", "paper-over:S2-C-4"])
    #expect(
      try doubts(
        .homeCare, .childWithDisability, answers, ticks: [over, lasts], on: "2009-05-31") == [])
  }

  @Test func `what was answered is asked anew when something else stands there`() throws {
    var draft = Draft(
      id: DraftID(rawValue: "d1"), clerk: clerk.id, office: "baizak", service: .homeCare,
      category: .childWithDisability,
      values: FormValues([
        .birthDate: "02.11.1970", .needsCare: "yes", .representativeName: "Анасы",
      ]), created: moment("2009-06-01"))
    func unanswered() throws -> [IntakeDoubt] {
      let form = IntakeForm(service: .homeCare, category: .childWithDisability)
      let evaluation = try law.evaluate(form.facts(from: draft.values), on: day("2009-06-01"))
      return draft.unansweredDoubts(
        on: day("2009-06-01"), by: evaluation, ages: try law.ages())
    }
    draft.answer(try #require(try unanswered().first))
    #expect(try unanswered().isEmpty)
    draft.values[.birthDate] = "1970-11-02"
    #expect(try unanswered().isEmpty, "the same day written otherwise is the same")
    draft.values[.birthDate] = "02.11.1971"
    #expect(try unanswered().map(\.kind) == [.notAChild])
  }

  @Test func `another service keeps what both forms ask and the papers both lists have`() throws {
    var draft = Draft(
      id: DraftID(rawValue: "d1"), clerk: clerk.id, office: "baizak", service: .residentialCare,
      category: .adultWithDisability,
      values: FormValues([
        .surname: "Юсупов", .identityKind: "card", .rnn: "210090000104", .disabilityGroup: "3",
      ]),
      ticks: ["S1-A-1", "S1-A-3", "S1-A-5", "S1-A-8"].map { id in
        PaperTick(
          requirementID: id, handling: .handedIn(on: day("2009-06-01"), alternative: nil),
          details: PaperDetails(number: id))
      }, uncoveredReason: "хат", created: moment("2009-06-01"))
    let home = IntakeForm(service: .homeCare, category: .adultWithDisability)
    try draft.change(to: home, by: law, on: day("2009-06-01"))
    #expect(draft.form == home && draft.uncoveredReason == nil)
    #expect(draft.values[.surname] == "Юсупов" && draft.values[.disabilityGroup] == "3")
    #expect(home.application(from: draft.values).person.rnn == nil, "home care does not ask it")
    let kept = Dictionary(
      draft.ticks.map { ($0.requirementID, $0.details?.number) }, uniquingKeysWith: { $1 })
    #expect(kept["S2-A-4"] == "S1-A-5" && kept["S2-A-7"] == "S1-A-8")
    #expect(kept["S2-A-1"] == nil, "an application is written for one service")
    try draft.change(
      to: IntakeForm(service: .residentialCare, category: .adultWithDisability), by: law,
      on: day("2009-06-01"))
    #expect(
      Set(draft.ticks.map(\.requirementID)) == ["S1-A-1", "S1-A-3", "S1-A-5", "S1-A-8"],
      "who changes back has lost nothing")
    #expect(draft.values[.rnn] == "210090000104")
    try draft.change(
      to: IntakeForm(service: .residentialCare, category: .childWithDisability), by: law,
      on: day("2009-06-01"))
    #expect(draft.values[.identityKind] == "card")
    draft.values[.identityKind] = "birth-certificate"
    try draft.change(to: home, by: law, on: day("2009-06-01"))
    #expect(draft.values[.identityKind] == "", "an answer the other form does not know is not kept")
  }
}
