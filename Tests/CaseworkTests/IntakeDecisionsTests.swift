import Foundation
import Standards
import Testing

@testable import Casework

struct IntakeDecisionsTests {
  private let today = day("2009-06-01")

  private func draft(_ numbers: [FieldID: String]) -> Draft {
    var values = FormValues(numbers)
    values[.surname] = "Қожахметов"
    return Draft(
      id: DraftID(rawValue: "d1"), clerk: clerk.id, office: "baizak", service: .residentialCare,
      category: .adultWithDisability, values: values, created: moment("2009-06-01"))
  }

  @Test func `a number confirmed with the document in hand is doubted no more`() {
    var draft = draft([.rnn: "210090000105"])
    #expect(draft.unconfirmedDoubts(on: today).map(\.field) == [.rnn])
    draft.confirmNumber(in: .rnn, on: today)
    #expect(draft.unconfirmedDoubts(on: today).isEmpty)
    #expect(
      draft.decisions.confirmedNumbers == [
        ConfirmedNumber(
          field: .rnn, value: "210090000105", doubts: [NumberWord.rnnCheck.rawValue])
      ])
  }

  @Test func `a number changed after it was confirmed is doubted again`() {
    var draft = draft([.rnn: "210090000105"])
    draft.confirmNumber(in: .rnn, on: today)
    draft.values[.rnn] = "210090000106"
    #expect(draft.unconfirmedDoubts(on: today).map(\.field) == [.rnn])
    draft.confirmNumber(in: .rnn, on: today)
    #expect(
      draft.decisions.confirmedNumbers.map(\.value) == ["210090000106"], "the last one counts")
    draft.values[.rnn] = "210090000104"
    #expect(draft.unconfirmedDoubts(on: today).isEmpty, "mended, there is nothing to confirm")
  }

  @Test func `each number is confirmed for itself, in the order of the form`() {
    var draft = draft([.iin: "000314600334", .rnn: "210090000105", .sic: "0000000000000000"])
    #expect(draft.unconfirmedDoubts(on: today).map(\.field) == [.iin, .rnn, .sic])
    draft.confirmNumber(in: .rnn, on: today)
    #expect(draft.unconfirmedDoubts(on: today).map(\.field) == [.iin, .sic])
  }

  @Test func `an empty field confirms nothing, and nothing decided is not written down`() throws {
    var draft = draft([:])
    draft.confirmNumber(in: .rnn, on: today)
    #expect(draft.decisions.isEmpty && draft.recordedDecisions == nil)
    draft.decisions.otherPersons = [CaseID(rawValue: 3)]
    #expect(draft.recordedDecisions != nil)
    draft.decisions.otherPersons = []
    #expect(draft.recordedDecisions == nil)
  }

  @Test func `a draft of before still opens, and what is unfinished comes back as it was`() throws {
    var draft = draft([:])
    draft.search = "бейсен"
    draft.unfinished = UnfinishedDetails(
      requirementID: "S1-A-1", texts: ["number": "14"], focus: "number")
    let bytes = try JSONEncoder().encode(draft)
    #expect(try JSONDecoder().decode(Draft.self, from: bytes) == draft)
    var older = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    older["search"] = nil
    older["unfinished"] = nil
    let read = try JSONDecoder().decode(
      Draft.self, from: JSONSerialization.data(withJSONObject: older))
    #expect(read.search == nil && read.unfinished == nil && read.values == draft.values)
  }
}
