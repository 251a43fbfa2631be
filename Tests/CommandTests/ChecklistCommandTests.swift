import Foundation
import Support
import Testing

@Suite struct `the checklist command` {
  static let keys: Set = [
    "service", "category", "on", "status", "rules_version", "eligible", "eligibility",
    "open_questions", "requirements", "open_requirements", "not_required", "term_days", "fee",
    "delivery",
  ]
  static let paperKeys: Set = [
    "id", "item", "list", "name", "shown_kk", "short", "form", "condition", "wording_status",
    "citation",
  ]
  static let citationKeys: Set = [
    "standard", "paragraph", "list", "item", "appendix", "row", "text",
  ]
  static let languages: Set = ["kk", "ru", "en"]

  /// The ten profiles of the decree's ¶12, typed here from the facts.
  static let profiles: [(facts: String, papers: String)] = [
    (
      "residential-care adult-with-disability --disability-group 1 --pension-age no",
      "S1-A-1 S1-A-2 S1-A-3 S1-A-4 S1-A-5 S1-A-6 S1-A-8 S1-E-9 S1-E-10"
    ),
    (
      "residential-care adult-with-disability --disability-group 2 --pension-age yes",
      "S1-A-1 S1-A-2 S1-A-3 S1-A-4 S1-A-5 S1-A-6 S1-A-7 S1-A-8 S1-E-9 S1-E-10"
    ),
    (
      "residential-care elderly --constant-care yes --pension-age yes --disabled no --veteran no",
      "S1-A-1 S1-A-2 S1-A-3 S1-A-4 S1-A-5 S1-A-6 S1-A-7"
    ),
    (
      "residential-care elderly --constant-care yes --pension-age yes --disabled no --veteran yes",
      "S1-A-1 S1-A-2 S1-A-3 S1-A-4 S1-A-5 S1-A-6 S1-A-7 S1-A-8"
    ),
    (
      "residential-care elderly --constant-care yes --pension-age yes --disabled yes",
      "S1-A-1 S1-A-2 S1-A-3 S1-A-4 S1-A-5 S1-A-6 S1-A-7 S1-A-8 S1-E-9 S1-E-10"
    ),
    (
      "residential-care child-with-disability --institution state",
      "S1-C-1 S1-C-2 S1-C-3 S1-C-4 S1-C-5 S1-C-6 S1-C-7 S1-C-8 S1-C-9 S1-C-10"
    ),
    (
      "residential-care child-with-disability --institution non-state",
      "S1-C-1 S1-C-3 S1-C-4 S1-C-5 S1-C-6 S1-C-7 S1-C-8 S1-C-9 S1-C-10"
    ),
    (
      "home-care adult-with-disability --needs-care yes --pension-age no",
      "S2-A-1 S2-A-2 S2-A-3 S2-A-4 S2-A-5 S2-A-7 S2-E-8 S2-E-9"
    ),
    (
      "home-care adult-with-disability --needs-care yes --pension-age yes",
      "S2-A-1 S2-A-2 S2-A-3 S2-A-4 S2-A-5 S2-A-6 S2-A-7 S2-E-8 S2-E-9"
    ),
    (
      "home-care child-with-disability --needs-care yes",
      "S2-C-1 S2-C-2 S2-C-3 S2-C-4 S2-C-5a S2-C-5b"
    ),
  ]

  let office = CommandOffice()

  /// `service category --fact …` as arguments.
  func arguments(_ facts: String, on day: String = "2009-06-01") -> [String] {
    let words = facts.split(separator: " ").map(String.init)
    return ["checklist", "--service", words[0], "--category", words[1], "--on", day]
      + words.dropFirst(2)
  }

  func ids(_ answer: [String: Any], _ key: String = "requirements") -> [String] {
    answer.objects(key).compactMap { $0.text("id") }
  }

  @Test(arguments: profiles) func `each profile brings the papers of the decree in its order`(
    _ profile: (facts: String, papers: String)
  ) throws {
    let answer = try office.json(arguments(profile.facts))
    #expect(ids(answer) == profile.papers.split(separator: " ").map(String.init))
    #expect(answer["eligible"] as? Bool == true)
    #expect(ids(answer, "open_requirements") == [])
    #expect(answer["term_days"] as? Int == 10)
    #expect(answer.text("status") == "in_force")
  }

  @Test func `the object has the keys of the contract and no others`() throws {
    for facts in [
      "residential-care elderly", "home-care adult-with-disability --pension-age no",
      "residential-care child-with-disability --institution non-state",
    ] {
      let answer = try office.json(arguments(facts))
      #expect(answer.keySet == Self.keys)
      #expect(answer.object("fee").keySet == ["free", "text", "citation"])
      #expect(answer.object("fee").object("text").keySet == Self.languages)
      #expect(answer.object("fee").object("citation").keySet == Self.citationKeys)
      #expect(!answer.objects("eligibility").isEmpty)
      for finding in answer.objects("eligibility") {
        #expect(finding.keySet == ["holds", "text", "citation"])
        #expect(finding.object("citation").keySet == Self.citationKeys)
      }
      for key in ["requirements", "open_requirements", "not_required"] {
        for paper in answer.objects(key) {
          #expect(
            paper.keySet
              == (key == "not_required" ? Self.paperKeys.union(["because"]) : Self.paperKeys))
          #expect(paper.object("name").keySet == Self.languages)
          #expect(paper.object("short").keySet == Self.languages)
          #expect(paper.object("citation").keySet == Self.citationKeys)
          #expect(["adult", "disabled", "child"].contains(paper.text("list")))
        }
      }
    }
  }

  @Test func `what is absent is null and what is unknown stays open`() throws {
    let answer = try office.json(arguments("residential-care elderly"))
    #expect(answer["eligible"] as? Bool == true)
    #expect(answer.objects("eligibility").contains { $0.isNull("holds") })
    #expect(ids(answer, "open_requirements").contains("S1-A-7"))
    #expect(answer.texts("open_questions").contains("constant-care"))
    let first = try #require(answer.objects("requirements").first)
    #expect(first.isNull("shown_kk"))
    #expect(first.object("citation").isNull("appendix"))
  }

  @Test func `all thirty-five papers bear their Kazakh names to the letter`() throws {
    var found: [String: String] = [:]
    for facts in [
      "residential-care elderly", "residential-care child-with-disability", "home-care elderly",
      "home-care child-with-disability",
    ] {
      let answer = try office.json(arguments(facts))
      for key in ["requirements", "open_requirements", "not_required"] {
        for paper in answer.objects(key) {
          found[try #require(paper.text("id"))] = paper.object("name").text("kk")
        }
      }
    }
    let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/Standards/requirements.tsv")
    let rows = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n")
      .map { $0.components(separatedBy: "\t") }
    #expect(rows.count == 35)
    #expect(found.count == 35)
    for row in rows {
      #expect(found[row[0]].map { Array($0.unicodeScalars) } == Array(row[5].unicodeScalars))
    }
  }

  @Test func `a person whom ¶6 does not name still gets the list`() throws {
    let facts = "home-care elderly --disabled no --needs-care yes --pension-age yes --veteran no"
    let answer = try office.json(arguments(facts))
    #expect(answer["eligible"] as? Bool == false)
    #expect(!ids(answer).isEmpty)
    let plain = ChildProcess.run(
      [Program.path] + arguments(facts), environment: office.environment())
    #expect(plain.status == 0)
    #expect(plain.errors == "")
  }

  @Test(arguments: [
    "home-care child-with-disability --disabled no",
    "residential-care adult-with-disability --disabled no",
    "residential-care elderly --disabled no --disability-group 1",
    "home-care child-with-disability --birth-date 2009-06-02",
  ]) func `facts that contradict each other are refused`(_ facts: String) {
    let run = ChildProcess.run(
      [Program.path] + arguments(facts), environment: office.environment())
    expectFailure(run, 64)
  }

  @Test(arguments: [
    ["--birth-date", "2009-02-29"], ["--birth-date", "14.03.2000"], ["--birth-date", ""],
    ["--sex", "x"], ["--disability-group", "4"], ["--pension-age", "perhaps"],
    ["--institution", "private"], ["--nonsense", "yes"], ["extra"],
  ]) func `what cannot be understood is a usage error`(_ more: [String]) {
    let run = ChildProcess.run(
      [Program.path] + arguments("home-care elderly") + more, environment: office.environment())
    expectFailure(run, 64, saying: "qabyldau checklist --help")
  }

  @Test func `service and category have to be said`() {
    expectFailure(office.run("checklist"), 64, saying: "--service")
    expectFailure(office.run("checklist", "--service", "home-care"), 64, saying: "--category")
    expectFailure(
      office.run("checklist", "--service", "nursing", "--category", "elderly"), 64,
      saying: "home-care")
  }

  @Test(arguments: [
    ("2008-06-05", "not_yet_in_force"), ("2008-06-06", "start_uncertain"),
    ("2008-09-24", "start_uncertain"), ("2008-09-25", "in_force"), ("2010-09-01", "in_force"),
    ("2010-09-02", "repealed"), ("2026-01-01", "repealed"),
  ]) func `every day has its status`(_ day: String, _ status: String) throws {
    let answer = try office.json(
      arguments("home-care child-with-disability --needs-care yes", on: day))
    #expect(answer.text("status") == status)
    #expect(answer.text("on") == day)
    let wording = day < "2008-09-25" ? "earlier_wording_unknown" : "known"
    #expect(answer.objects("requirements").allSatisfy { $0.text("wording_status") == wording })
  }

  @Test func `pension age follows from birth date and sex`() throws {
    let facts = "home-care adult-with-disability --sex f --birth-date"
    let older = try office.json(arguments(facts + " 1951-06-01"))
    #expect(ids(older).contains("S2-A-6"))
    let younger = try office.json(arguments(facts + " 1951-06-02"))
    #expect(!ids(younger).contains("S2-A-6"))
    #expect(ids(younger, "not_required").contains("S2-A-6"))
  }

  @Test func `no store is needed and none is made`() throws {
    _ = try office.json(arguments("home-care elderly"))
    #expect(office.run("deadline", "--accepted", "2009-12-08").status == 0)
    #expect(office.run("standards", "list").status == 0)
    #expect(office.run("standards", "show", "S2", "12").status == 0)
    #expect(office.run("help", "checklist").status == 0)
    #expect(office.contents == [])
  }

  @Test func `a file that is no store is no hindrance, and said once`() throws {
    let path = try office.write("not a store", to: "office.sqlite")
    let run = ChildProcess.run(
      [Program.path] + arguments("home-care elderly") + ["--store", path, "--json"],
      environment: office.environment())
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.status == 0 && !ids(answer).isEmpty)
    #expect(run.errors.contains("store could not be read"))
    #expect(run.errors.split(separator: "\n").count == 2)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "not a store")
  }

  @Test func `without a day the training clock says which`() throws {
    let office = CommandOffice("baizak")
    let answer = try office.json(
      "checklist", "--service", "home-care", "--category", "elderly", now: "2008-07-01T10:00")
    #expect(answer.text("on") == "2008-07-01")
  }
}
