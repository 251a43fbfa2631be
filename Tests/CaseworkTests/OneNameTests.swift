import Standards
import Testing

@testable import Casework

/// Names and birth dates as they are: one name, no patronymic, a year alone.
struct OneNameTests {
  private let form = IntakeForm(service: .homeCare, category: .elderly)
  private let today = day("2009-06-01")

  private func values(_ changes: [FieldID: String]) -> FormValues {
    FormValues(
      [.birthDate: "1935", .address: "Сарыкемер", .needsCare: "yes"].merging(changes) { $1 })
  }

  @Test(arguments: [
    [FieldID.given: "Айша"], [.surname: "Айша"], [.surname: "-", .given: "Айша"],
    [.surname: "Айша", .given: "–", .patronymic: "-"],
  ])
  func `a person may have one name, with or without a dash for the other`(
    _ names: [FieldID: String]
  ) {
    let values = values(names)
    #expect(form.problems(in: values, on: today).isEmpty)
    let person = form.person(from: values)
    #expect(person.fullName == "Айша" && person.onlyName == "Айша")
    #expect(person.patronymic == nil)
  }

  @Test func `somebody without any name is asked for one`() {
    for names in [[:], [.surname: "-", .given: "-"], [.surname: " "]] as [[FieldID: String]] {
      #expect(
        form.problems(in: values(names), on: today) == [
          FieldProblem(field: .surname, word: .required),
          FieldProblem(field: .given, word: .required),
        ])
    }
  }

  @Test func `a year of birth is kept as a year and comes back as one`() throws {
    let application = form.application(from: values([.given: "Айша"]))
    #expect(application.person.birthYear == 1935 && application.person.birthDate == nil)
    #expect(application.facts.birthYear == 1935 && application.facts.birthDate == nil)
    #expect(FormValues(application)[.birthDate] == "1935")
    let whole = form.application(from: values([.given: "Айша", .birthDate: "01.02.1935"]))
    #expect(whole.person.birthYear == nil && whole.person.birthDate == day("1935-02-01"))
  }

  @Test(arguments: [("2010", ProblemWord.inFuture), ("193", .notADate), ("0935", .notADate)])
  func `no year is one to come or half a year`(text: String, problem: ProblemWord) {
    #expect(
      form.problems(in: values([.given: "Айша", .birthDate: text]), on: today) == [
        FieldProblem(field: .birthDate, word: problem)
      ])
  }

  @Test func `the certificate's last day is never a year alone`() {
    let adult = IntakeForm(service: .homeCare, category: .adultWithDisability)
    let values = FormValues([.surname: "Ким", .given: "Ан", .birthDate: "1950", .address: "Тараз"])
    var dated = values
    dated[.certificateUntil] = "2010"
    #expect(adult.problems(in: values, on: today).isEmpty)
    #expect(adult.problems(in: dated, on: today).map(\.word) == [.notADate])
  }

  private func person(_ surname: String, _ given: String, _ date: String?, _ year: Int?) -> Person {
    Person(
      surname: surname, given: given, birthDate: date.map(day), birthYear: year,
      address: "Сарыкемер, Абай 5")
  }

  @Test func `a year beside a birth date of it neither tells apart nor is the same`() {
    let known = person("Әли", "Айша", "1935-02-01", nil)
    let about = PersonComparison(known, person("Әли", "Айша", nil, 1935))
    #expect(about.toldApartBy.isEmpty)
    #expect(about.parts.first { $0.field == .birthDate }?.likeness == .unknown)
    #expect(PersonComparison(known, person("Әли", "Айша", nil, 1936)).toldApartBy == [.birthDate])
  }

  @Test func `who has one name is looked for under both`() {
    let known = person("Әли", "Айша", "1935-02-01", nil)
    #expect(person("Айша", "", nil, 1935).mayBe(known), "the same house")
    #expect(person("Әли", "Айша", nil, 1934).mayBe(known), "about that year")
    #expect(!person("Әли", "Айша", nil, 1950).mayBe(known))
    #expect(person("", "Айша", nil, 1935).searchedNumbers == ["1935"])
  }
}
