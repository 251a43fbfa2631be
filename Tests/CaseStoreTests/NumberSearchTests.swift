import Casework
import Testing

@testable import CaseStore

/// Every number a person has leads to them.
struct NumberSearchTests {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
    for surname in ["Әбіш", "Бейсенова"] {
      _ = try store.openCase(intake(surname: surname), by: manager, at: moment())
    }
    var known = intake(surname: "Қожахметов")
    known.application.person.birthDate = day("1961-11-02")
    known.application.person.phone = nil
    known.application.person.iin = "611102300440"
    known.application.person.rnn = "210090000104"
    known.application.person.sic = "KB1234567890ACEX"
    known.application.person.identityDocument = IdentityDocument(
      kind: .passport, number: "N 0 412-877")
    _ = try store.openCase(known, by: manager, at: moment())
  }

  @Test(arguments: [
    "611102300440", "611102", "300440", "6111 0230 0440", #","""қәіққңңқ"#, "210090000104",
    "KB1234567890ACEX", "kb123456", "n0412877", "0412877", "02.11.1961", "2.11.1961",
    "1961-11-02", "02/11/1961", "02111961", #"қә""""#,
  ])
  func `a person is found by number, document or birth date, however it is written`(
    typed: String
  ) throws {
    #expect(try store.findCases(typed).map(\.surname) == ["Қожахметов"])
  }

  @Test(arguments: ["611102300441", "1961-11-03", "KB1234567890ACEY", "N9999999"])
  func `another number leads to nobody`(typed: String) throws {
    #expect(try store.findCases(typed).isEmpty)
  }

  @Test func `a mended number is found and the old one is not`() throws {
    let record = try #require(try store.caseRecord(CaseID(rawValue: 3)))
    var application = record.application
    application.person.iin = "750502400115"
    _ = try store.perform(
      .corrected(
        Correction(
          application: application, basis: intake().basis, reason: "қате екен", fault: .office)),
      on: record.id, expecting: 1, by: manager, at: moment())
    #expect(try store.findCases("611102300440").isEmpty)
    #expect(try store.findCases("750502400115").map(\.surname) == ["Қожахметов"])
  }
}
