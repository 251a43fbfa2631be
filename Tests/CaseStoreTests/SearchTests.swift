import Casework
import Testing

@testable import CaseStore

struct SearchTests {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    for surname in ["Бейсенова", "Қожахметов", "Сәрсенбай", "Әбіш"] {
      _ = try store.openCase(intake(surname: surname), by: manager, at: moment())
    }
  }

  private func surnames(_ typed: String) throws -> [String] {
    try store.findCases(typed).map(\.surname)
  }

  @Test(arguments: [
    ("бейсен", ["Бейсенова"]), ("СЕНОВ", ["Бейсенова"]), ("кожахмет", ["Қожахметов"]),
    ("абиш", ["Әбіш"]), ("сен айым", ["Сәрсенбай", "Бейсенова"]), ("бе", ["Бейсенова"]),
    ("бейсенова а", ["Бейсенова"]), ("жоқ адам", []), ("", []),
  ])
  func `a person is found by part of the name in any spelling`(typed: String, found: [String])
    throws
  {
    #expect(try surnames(typed) == found)
  }

  @Test func `a case is found by its number and by the phone, however it is written`() throws {
    let second = try #require(try store.caseRecord(CaseID(rawValue: 2)))
    #expect(try surnames(second.number.description) == ["Қожахметов"])
    #expect(try surnames(second.number.digits) == ["Қожахметов"])
    #expect(try surnames("000002") == ["Қожахметов"])
    #expect(try surnames("37 2-11").count == 4)
  }

  @Test(arguments: ["14.03.2000", "14.3.2000", "2000-03-14", "1403", "14.03"])
  func `a person is found by the birth date as people write it`(typed: String) throws {
    #expect(try surnames(typed).count == 4)
  }

  @Test func `whose name begins as typed comes first`() throws {
    _ = try store.openCase(intake(surname: "Абишев"), by: manager, at: moment())
    let named = try store.findCases("әби").map(\.surname)
    #expect(named == ["Әбіш", "Абишев"])
    #expect(try store.findCases("").isEmpty)
  }

  @Test func `a corrected name is found, and the old one says that it is`() throws {
    let first = try #require(try store.caseRecord(CaseID(rawValue: 1)))
    let mended = intake(surname: "Бекова")
    _ = try store.perform(
      .corrected(
        Correction(
          application: mended.application, basis: mended.basis, reason: "қате екен", fault: .office)
      ),
      on: first.id, expecting: 1, by: manager, at: moment())
    #expect(try surnames("бекова") == ["Бекова"])
    #expect(try store.findCases("бекова").first?.foundBy == nil)
    let formerly = try store.findCases("бейсенова")
    #expect(formerly.map(\.surname) == ["Бекова"])
    #expect(formerly.first?.foundBy == FoundBy(.formerly, text: "Бейсенова Айым"))
    #expect(try store.verify().isSound)
  }

  @Test(arguments: [
    "\"", "*", "NEAR(", "-", "^", "'; DROP TABLE cases", "%", "_", "w\u{0}q", "OR AND NOT", "((((",
    String(repeating: "а", count: 10_000),
  ])
  func `what is typed is never read as an operator`(typed: String) throws {
    #expect(try surnames(typed).isEmpty)
    #expect(try store.cases().count == 4)
  }
}
