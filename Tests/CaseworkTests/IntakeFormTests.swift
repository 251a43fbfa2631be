import Foundation
import Standards
import Testing

@testable import Casework

struct IntakeFormTests {
  private let today = day("2009-06-01")

  private func filled() -> FormValues {
    FormValues([
      .surname: " Бейсенова ", .given: "Айым", .birthDate: "14.03.2000", .address: "Сарыкемер",
    ])
  }

  private static let asked: [(Service, ApplicantCategory, [FieldID])] = [
    (
      .residentialCare, .adultWithDisability,
      [.disabilityGroup, .certificateNumber, .certificateUntil, .pensionAge]
    ),
    (
      .residentialCare, .elderly,
      [
        .constantCare, .disabled, .disabilityGroup, .certificateNumber, .certificateUntil,
        .veteran, .pensionAge,
      ]
    ),
    (
      .residentialCare, .childWithDisability,
      [.certificateNumber, .certificateUntil, .institution, .institutionName]
    ),
    (
      .homeCare, .adultWithDisability,
      [.needsCare, .pensionAge, .disabilityGroup, .certificateNumber, .certificateUntil]
    ),
    (
      .homeCare, .elderly,
      [.disabled, .certificateNumber, .certificateUntil, .needsCare, .veteran, .pensionAge]
    ),
    (.homeCare, .childWithDisability, [.certificateNumber, .certificateUntil, .needsCare]),
  ]

  @Test(arguments: asked)
  func `a form asks what its service needs to know and no more`(
    service: Service, category: ApplicantCategory, expected: [FieldID]
  ) {
    let form = IntakeForm(service: service, category: category)
    #expect(form.fields.filter { $0.section == .facts }.map(\.id) == expected)
    let representative = form.fields.contains { $0.section == .representative }
    #expect(representative == (category == .childWithDisability))
    #expect(Set(form.fields.map(\.id)).count == form.fields.count)
  }

  @Test func `the group is asked of an elderly person only once disability is known`() {
    let form = IntakeForm(service: .residentialCare, category: .elderly)
    var values = filled()
    #expect(!form.visibleFields(values).contains { $0.id == .disabilityGroup })
    values[.disabled] = "yes"
    #expect(form.visibleFields(values).contains { $0.id == .disabilityGroup })
    values[.disabilityGroup] = "1"
    values[.disabled] = "no"
    #expect(form.facts(from: values).disabilityGroup == nil)
    #expect(form.facts(from: values).contradictions(on: today).isEmpty)
  }

  @Test func `every mistake is told at once and in order`() {
    let form = IntakeForm(service: .residentialCare, category: .adultWithDisability)
    let values = FormValues([
      .given: "А\u{1B}", .birthDate: "31.02.2000", .sex: "x", .phone: "жоқ", .pensionAge: "maybe",
    ])
    #expect(
      form.problems(in: values, on: today) == [
        FieldProblem(field: .surname, word: .required),
        FieldProblem(field: .given, word: .unprintable),
        FieldProblem(field: .birthDate, word: .notADate),
        FieldProblem(field: .sex, word: .notAChoice),
        FieldProblem(field: .address, word: .required),
        FieldProblem(field: .phone, word: .notAPhone),
        FieldProblem(field: .pensionAge, word: .notAChoice),
      ])
  }

  @Test func `nobody is born tomorrow`() {
    let form = IntakeForm(service: .homeCare, category: .childWithDisability)
    var values = filled()
    values[.birthDate] = "2009-06-02"
    #expect(
      form.problems(in: values, on: today) == [FieldProblem(field: .birthDate, word: .inFuture)])
  }

  @Test func `what is not answered stays unknown and is no mistake`() {
    let form = IntakeForm(service: .homeCare, category: .elderly)
    #expect(form.problems(in: filled(), on: today).isEmpty)
    let facts = form.facts(from: filled())
    #expect(facts.disabled == nil && facts.needsCare == nil && facts.veteran == nil)
    #expect(facts.birthDate == day("2000-03-14"))
  }

  @Test func `a form gives back the application it was filled from`() {
    let form = IntakeForm(service: .residentialCare, category: .childWithDisability)
    var values = filled()
    values[.sex] = "f"
    values[.institution] = "state"
    values[.institutionName] = "Тараз балалар үйі"
    values[.representativeName] = "Бейсенова Гүлмира"
    values[.representativeRelation] = "анасы"
    let application = form.application(from: values)
    #expect(application.person.surname == "Бейсенова")
    #expect(form.application(from: FormValues(application)) == application)
  }

  @Test func `typed values survive being written down`() throws {
    let values = filled()
    let bytes = try JSONEncoder().encode(values)
    #expect(try JSONDecoder().decode(FormValues.self, from: bytes) == values)
    let newer = Data(#"{"surname":"А","iin":"000314"}"#.utf8)
    #expect(try JSONDecoder().decode(FormValues.self, from: newer)[.surname] == "А")
  }
}
