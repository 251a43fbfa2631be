import Foundation
import Support
import Testing

/// What a whole office is told, before and after something is rebuilt.
struct OfficeExactnessTests {
  private static func demo() throws -> ExactOffice {
    let office = try ExactOffice.withStore()
    _ = try office.answer(["demo", "--day", "--cases", "60", "--seed", "7"])
    return office
  }

  private static let periods = [
    ["--year", "2008"], ["--year", "2009"], ["--year", "2009", "--quarter", "2"],
    ["--from", "2009-04-15", "--to", "2009-05-14"],
  ]

  @Test func `every case of an invented office is shown, explained and printed as it was`() throws {
    let office = try Self.demo()
    let record = FrozenRecord("office-cases")
    let cases = try Adapter().cases(in: office.store, as: nil, now: "2009-06-01T09:00")
    #expect(cases.count == 72)
    for (number, text) in cases { try record.compare(number, blankingDigests(text)) }
    try record.close()
  }

  @Test func `an invented office is told of its cases, figures and rules what it was`() throws {
    let office = try Self.demo()
    let record = FrozenRecord("office")
    func ask(_ command: [String], _ languages: [String] = ["kk"]) throws {
      let said = try languages.map { try office.answer(command + ["--lang", $0]) }
      try record.compare(command.joined(separator: " "), said.joined(separator: "\n"))
    }
    for command in [
      ["case", "list", "--limit", "500", "--json"], ["case", "list", "--csv"],
      ["complaint", "list", "--all", "--json"], ["complaint", "terms", "--json"],
      ["morning", "--json"], ["queue", "list", "--json"], ["queue", "stats", "--json"],
      ["calendar", "show", "--year", "2009", "--json"],
      ["directory", "--standard", "S1", "--json"],
      ["indicators", "targets", "--json"],
    ] { try ask(command) }
    for kind in Kind.all {
      try ask(["case", "find", "--service", kind.service, "--category", kind.category, "--json"])
    }
    for view in ["deadlines", "shelf", "renewals", "clerks"] {
      try ask(["board", "--view", view, "--json"])
      try ask(["board", "--view", view, "--csv"], ["ru"])
    }
    for standard in ["S1", "S2"] {
      for period in Self.periods {
        try ask(["indicators", "--standard", standard] + period + ["--json"])
      }
      try ask(["indicators", "--standard", standard, "--year", "2009", "--cases"])
      for day in ["2008-06-06", "2009-06-01", "2026-11-29"] {
        try ask(["standards", "show", standard, "--on", day, "--json"])
      }
      try ask(["standards", "show", standard, "--on", "2009-06-01"], ["kk", "ru", "en"])
    }
    for command in ["list", "readings", "verify"] {
      try ask(["standards", command, "--json"])
      try ask(["standards", command], ["kk", "ru", "en"])
    }
    try record.close()
  }

  @Test func `an invented office prints the papers of nobody and of the day it printed`() throws {
    let office = try Self.demo()
    let record = FrozenRecord("office-papers")
    func print(
      _ paper: String, _ more: [String] = [], in language: String = "both", whole: Bool = false
    ) throws {
      let said = try office.answer(["print", paper] + more + ["--lang", language])
      let name = ([paper] + more + [language]).joined(separator: " ")
      if whole { try record.compareWhole(name, said) } else { try record.compare(name, said) }
    }
    for paper in ["deadlines", "shelf", "renewals", "clerks", "complaint"] { try print(paper) }
    try print("journal", ["--from", "2009-01-01", "--to", "2009-06-01"])
    for service in Kind.services {
      let asked = ["--from", "2009-01-01", "--to", "2009-05-31", "--service", service]
      try print("indicators", asked, whole: true)
    }
    // In Kazakh and Russian these are golden papers.
    for paper in ["stand", "medical-card", "living-conditions", "post-consent"] {
      try print(paper, in: "en")
    }
    for kind in Kind.all {
      let asked = ["--service", kind.service, "--category", kind.category]
      try print("what-to-bring", asked)
      try print("application", ["--blank"] + asked, in: "en")
    }
    try record.close()
  }
}
