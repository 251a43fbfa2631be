import CaseStore
import Casework
import Reception
import Standards
import Support
import Testing

@Suite struct `Persons the office knows` {
  private let department: Department
  private let counter: Counter

  init() throws {
    department = try Department()
    counter = try department.counter()
  }

  private func take(
    _ id: String, answers: [FieldID: String] = [:], same: CaseID? = nil
  ) throws -> CaseRecord {
    try counter.take(try draft(id, answers: answers, same: same))
  }

  private func draft(
    _ id: String, answers: [FieldID: String] = [:], same: CaseID? = nil
  ) throws -> Draft {
    var draft = try department.draft(
      id: id, answers: answers.merging([.needsCare: "yes"]) { $1 }, ticks: [])
    draft.decisions.samePerson = same
    return draft
  }

  @Test func `one person with several cases is one line, the newest case first`() throws {
    let first = try take("d1")
    _ = try take("d2", answers: [.surname: "Ахметова", .birthDate: "01.02.1999"])
    let newest = try take("d3", answers: [.address: "Тараз"], same: first.id)
    let found = try counter.findPersons("айым")
    #expect(found.map(\.newest.id) == [newest.id, CaseID(rawValue: 2)])
    #expect(found.map(\.cases) == [2, 1])
    #expect(found[0].id == first.id, "a person is known by the first case")
    let known = try #require(try counter.knownPerson(first.id))
    #expect(known.person.address == "Тараз", "what was written down last")
    #expect(known.cases.map(\.id) == [newest.id, first.id])
    #expect(try counter.knownPerson(CaseID(rawValue: 99)) == nil)
  }

  @Test func `an open case is one for which something can still be done`() throws {
    let first = try take("d1")
    let second = try take("d2", same: first.id)
    let known = try #require(try counter.knownPerson(first.id))
    #expect(known.openCases(of: .homeCare).map(\.id) == [second.id, first.id])
    #expect(known.openCases(of: .residentialCare).isEmpty)
    _ = try counter.perform([.withdrawn(reason: "көшіп кетті")], on: second)
    let after = try #require(try counter.knownPerson(first.id))
    #expect(after.openCases(of: .homeCare).map(\.id) == [first.id])
  }

  @Test func `somebody alike is found by name or number, but not who was said to be another`()
    throws
  {
    let first = try take("d1", answers: [.iin: "000314600333"])
    var typed = try draft("d2", answers: [.birthDate: "15.03.2000"])
    #expect(try counter.personsLike(typed).map(\.id) == [first.id])
    typed.values[.surname] = "Ким"
    typed.values[.given] = "Ольга"
    #expect(try counter.personsLike(typed).isEmpty)
    typed.values[.iin] = "000314600333"
    #expect(try counter.personsLike(typed).map(\.id) == [first.id])
    typed.decisions.otherPersons = [first.id]
    #expect(try counter.personsLike(typed).isEmpty)
    typed.decisions = IntakeDecisions(samePerson: first.id)
    #expect(try counter.personsLike(typed).isEmpty, "who it is was said already")
  }

  static let otherwise: [[FieldID: String]] = [
    [.surname: "Бейсен"], [.surname: "Бейсенов", .sex: "m"], [.surname: "Бейсеонва"],
    [.surname: "Ким", .birthDate: "15.03.2000"],
    [.surname: "Ким", .birthDate: "13.03.2000"], [.birthDate: "2000-03-13"],
    [.surname: "Айым", .given: "Бейсенова"], [.patronymic: "Ерлановна", .surname: "Әлиева"],
  ]

  @Test(arguments: otherwise)
  func
    `a mother's child is found by given name and patronymic, a day off, the other form of a surname`(
      _ changes: [FieldID: String]
    ) throws
  {
    let first = try take("d1", answers: [.patronymic: "Ерланқызы"])
    let typed = try draft("d2", answers: [.patronymic: "Ерланқызы"].merging(changes) { $1 })
    #expect(try counter.personsLike(typed).map(\.id) == [first.id])
  }

  @Test func `an empty form is like nobody`() throws {
    _ = try take("d1")
    var typed = try draft("d2")
    typed.values = FormValues()
    #expect(try counter.personsLike(typed).isEmpty)
  }

  @Test func `what is known is taken over, what is typed stays, what hangs on the day is asked`()
    throws
  {
    let first = try take(
      "d1", answers: [.phone: "87263721105", .pensionAge: "no", .sex: "f"])
    let known = try #require(try counter.knownPerson(first.id))
    var typed = try department.draft(
      .homeCare, .adultWithDisability, id: "d2", answers: [:], ticks: [])
    typed.values = FormValues([.address: "Тараз"])
    typed.takeOver(known)
    #expect(typed.values[.surname] == "Бейсенова" && typed.values[.phone] == "87263721105")
    #expect(typed.values[.address] == "Тараз")
    #expect(typed.values[.pensionAge].isEmpty)
    #expect(typed.values[.birthDate] == "2000-03-14")
    #expect(typed.decisions.samePerson == first.id && typed.decisions.factsFrom == first.id)
    #expect(!typed.decisions.factsConfirmed)
    #expect(typed.ticks.isEmpty, "no paper is carried over")
  }

  @Test func `somebody of one name is found by the phone they share`() throws {
    let first = try take("d1", answers: [.surname: "", .phone: "8 701 222 33 44"])
    let alike = try draft("d2", answers: [.phone: "+7 701 222 33 44", .birthDate: ""])
    #expect(try counter.personsLike(alike).map(\.id) == [first.id])
  }
}
