import Foundation
import Support
import Testing

@testable import Standards

/// What the files of a standard can say that those of the decree do not.
@Suite struct `A standard nobody has thought of` {
  private let law = ThirdStandard.law()
  private let day: CivilDate = "2009-06-01"

  private func papers(
    _ category: ApplicantCategory? = nil, born: CivilDate? = nil,
    _ answers: [FactName: FactValue] = [:]
  ) throws -> (required: [String], open: [String]) {
    let facts = Facts(
      service: ThirdStandard.service, category: category ?? ThirdStandard.resident,
      birthDate: born, answers: answers)
    let standard = try law.standard(ThirdStandard.id)
    let known = KnownFacts(facts, of: standard.profile, on: day, ages: try law.ages())
    func ids(_ wanted: Bool?) throws -> [String] {
      try standard.requirements(on: day).filter { paper in
        try #require(standard.condition(paper.condition)).evaluate(known).holds == wanted
      }.map(\.id)
    }
    return (try ids(true), try ids(nil))
  }

  @Test func `stands beside the two of the decree`() throws {
    #expect(law.standardIDs.map(\.rawValue) == ["S1", "S2", "T1"])
    #expect(try law.shelf().categories.map(\.rawValue).suffix(2) == ["resident", "newcomer"])
    #expect(try law.standard(ThirdStandard.id).profile.renewalMonths == 6)
  }

  @Test func `asks a paper of those who are old enough, on the day they are`() throws {
    let alone: [FactName: FactValue] = [ThirdStandard.alone: .yesNo(true)]
    #expect(try papers(born: "1939-06-01", alone).required == ["T1-1", "T1-2"])
    #expect(try papers(born: "1939-06-02", alone).required == ["T1-1"])
    #expect(try papers(nil, alone).open == ["T1-2", "T1-3", "T1-4"])
    #expect(try papers(born: "1939-06-01").open.contains("T1-2"))
  }

  @Test func `asks a paper by a number and by a choice`() throws {
    #expect(try papers(nil, [ThirdStandard.rooms: .number(3)]).required == ["T1-1", "T1-3"])
    #expect(try papers(nil, [ThirdStandard.rooms: .number(2)]).required == ["T1-1"])
    #expect(
      try papers(nil, [ThirdStandard.heating: .word("stove")]).required == ["T1-1", "T1-4"])
    #expect(try papers(ThirdStandard.newcomer).required == ["T1-1", "T1-4"], "it is implied")
  }

  @Test func `is walked over every combination, both sides of each number among them`() throws {
    let profile = try law.profile(ThirdStandard.id)
    let varying = try law.standard(ThirdStandard.id).conditions.values.reduce(
      into: [FactName: Set<Int>]()
    ) { $0.merge($1.facts(of: profile)) { $0.union($1) } }
    #expect(varying[ThirdStandard.rooms] == [3] && varying[FactName(rawValue: "age")] == [70])
    let all = Facts.combinations(
      of: profile, categories: profile.categories.map(\.id), varying: varying, on: day)
    // alone: 3, rooms: 3, age: 3; heating: 3 for a resident, 2 for a newcomer, who has a stove.
    #expect(all.count == 27 * 5)
  }

  @Test func `keeps its answers beside the rest of what is stored`() throws {
    let facts = Facts(
      service: ThirdStandard.service, category: ThirdStandard.resident, birthDate: "1939-06-01",
      answers: [
        ThirdStandard.alone: .yesNo(true), ThirdStandard.rooms: .number(2),
        ThirdStandard.heating: .word("stove"),
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = try encoder.encode(facts)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"birthDate":"1939-06-01","category":"resident","heating":"stove","livesAlone":true,"rooms":2,"service":"meals"}"#
    )
    #expect(try JSONDecoder().decode(Facts.self, from: json) == facts)
  }

  @Test(arguments: [
    ("standard.yaml", "kind: number}", "kind: numbers}", LawFailure.Reason.wrongValue),
    ("standard.yaml", "{heating: stove}", "{heating: gas}", .wrongValue),
    ("standard.yaml", "{heating: stove}", "{cooling: no}", .unknownCondition),
    ("standard.yaml", "name: rooms", "name: lives-alone", .duplicateID),
    ("standard.yaml", "name: rooms", "name: birth-date", .wrongValue),
    ("standard.yaml", "name: rooms", "name: rooms-2", .wrongValue),
    ("standard.yaml", "name: rooms", "name: Rooms", .wrongValue),
    ("form.yaml", "for: [resident]", "for: [residents]", .unknownCategory),
    ("form.yaml", "- {field: given}", "- {field: surname}", .duplicateID),
    ("rules.yaml", "{is: {heating: stove}}", "{is: {heating: gas}}", .wrongValue),
    ("rules.yaml", "{at_least: {rooms: 3}}", "{at_least: {heating: 3}}", .unknownCondition),
    ("rules.yaml", "{at_least: {rooms: 3}}", "group-1", .unknownCondition),
  ])
  func `tells where a slip in its files is`(
    _ file: String, _ right: String, _ wrong: String, _ reason: LawFailure.Reason
  ) throws {
    var line = 0
    let law = ThirdStandard.law(changing: file) { text in
      line = text.split(separator: "\n").firstIndex { $0.contains(right) }.map { $0 + 1 } ?? 0
      guard let place = text.range(of: right) else { return text }
      return text.replacingCharacters(in: place, with: wrong)
    }
    do throws(LawFailure) {
      _ = try law.standard(ThirdStandard.id)
      Issue.record("it was taken")
    } catch {
      #expect(error.reason == reason && error.file == "standards/T1/" + file)
      #expect(error.line == line && line > 0, "\(error)")
    }
  }
}
