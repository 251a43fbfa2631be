import Foundation
import Support
import Testing

/// Checklists before and after something is rebuilt.
struct ChecklistExactnessTests {
  /// Facts by which the answers are put together to groups; the others vary within one.
  private static let outer = ["disabled", "disability-group", "pension-age", "veteran"]
  private static let inner = ["constant-care", "needs-care", "institution"]

  /// Facts the rules of a service look at.
  private static let looked = [
    "residential-care": [
      "disabled", "disability-group", "pension-age", "veteran", "constant-care", "institution",
    ],
    "home-care": ["disabled", "needs-care", "pension-age", "veteran"],
  ]

  @Test(arguments: Kind.all)
  func `every combination of facts gets the checklist it got, to the letter`(_ kind: Kind) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("checklists/\(kind.name)")
    let looked = Set(try #require(Self.looked[kind.service]))
    for group in Combination.all(of: kind, varying: Self.outer) {
      var answers: [String] = []
      for within in Combination.all(of: kind, varying: Self.inner) {
        let asked = Combination(kind: kind, facts: group.facts.merging(within.facts) { $1 })
        let inFull = looked.isSuperset(of: asked.facts.keys)
        answers.append(asked.said(of: Self.outer + Self.inner))
        answers += try adapter.checklist(asked, on: "2009-06-01", inFull: inFull)
      }
      try record.compare(group.said(of: Self.outer), answers.joined(separator: "\n"))
    }
    try record.close()
  }

  /// The days on which something changes, those around them, and one of today's.
  static let days = [
    "2008-06-05", "2008-06-06", "2008-09-24", "2008-09-25", "2009-06-01", "2010-09-01",
    "2010-09-02", "2026-11-29",
  ]

  @Test(arguments: Kind.all)
  func `on the days on which something changes each finding rests on what it rested on`(
    _ kind: Kind
  ) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("findings/\(kind.name)")
    let looked = try #require(Self.looked[kind.service])
    let outer = [try #require(looked.first), "veteran"]
    let inner = looked.filter { !outer.contains($0) }
    for day in Self.days {
      for group in Combination.all(of: kind, varying: outer) {
        var answers: [String] = []
        for within in Combination.all(of: kind, varying: inner) {
          let asked = Combination(kind: kind, facts: group.facts.merging(within.facts) { $1 })
          answers.append(asked.said(of: outer + inner))
          answers += try adapter.findings(asked, on: day)
        }
        try record.compare("\(day) \(group.said(of: outer))", answers.joined(separator: "\n"))
      }
    }
    try record.close()
  }

  @Test(arguments: Kind.all)
  func `what is worked out from birth date and sex is worked out as it was`(_ kind: Kind) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("born/\(kind.name)")
    let names = ["birth-date", "sex", "pension-age", "disability-group", "needs-care"]
    for day in ["2009-06-01", "2026-11-29"] {
      for group in Combination.all(of: kind, varying: ["birth-date", "sex"]) {
        var answers: [String] = []
        for within in Combination.all(of: kind, varying: Array(names.dropFirst(2))) {
          let asked = Combination(kind: kind, facts: group.facts.merging(within.facts) { $1 })
          answers.append(asked.said(of: names))
          answers += try adapter.findings(asked, on: day)
          if within.facts.isEmpty {
            answers += try adapter.checklist(asked, on: day, inFull: true)
          }
        }
        try record.compare(
          "\(day) \(group.said(of: ["birth-date", "sex"]))", answers.joined(separator: "\n"))
      }
    }
    try record.close()
  }

  @Test(arguments: ["S1", "S2"]) func `every rule says what it said`(standard: String) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("rules/\(standard)")
    for day in Self.days {
      for (rule, text) in try adapter.rules(of: standard, on: day) {
        try record.compare("\(day) \(rule)", text)
      }
    }
    try record.close()
  }

  /// Some checklists that a person can read.
  static let chosen: [Combination] = [
    ("S1-adult", "residential-care adult-with-disability"),
    (
      "S1-adult-group-1", "residential-care adult-with-disability disability-group=1 pension-age=no"
    ),
    (
      "S1-adult-group-3",
      "residential-care adult-with-disability disability-group=3 pension-age=yes veteran=yes"
    ),
    (
      "S1-adult-born", "residential-care adult-with-disability birth-date=1946-06-01 sex=f"
    ),
    ("S1-elderly", "residential-care elderly"),
    (
      "S1-elderly-plain",
      "residential-care elderly constant-care=yes disabled=no pension-age=yes veteran=no"
    ),
    (
      "S1-elderly-veteran",
      "residential-care elderly constant-care=yes disabled=no pension-age=yes veteran=yes"
    ),
    (
      "S1-elderly-not-named",
      "residential-care elderly constant-care=no disabled=no needs-care=yes veteran=no"
    ),
    ("S1-child", "residential-care child-with-disability"),
    ("S1-child-state", "residential-care child-with-disability institution=state"),
    ("S1-child-non-state", "residential-care child-with-disability institution=non-state"),
    ("S2-adult", "home-care adult-with-disability"),
    ("S2-adult-no-pension", "home-care adult-with-disability needs-care=yes pension-age=no"),
    ("S2-adult-veteran", "home-care adult-with-disability needs-care=yes veteran=yes"),
    ("S2-adult-no-care", "home-care adult-with-disability needs-care=no"),
    ("S2-elderly", "home-care elderly"),
    ("S2-elderly-not-named", "home-care elderly disabled=no needs-care=yes veteran=no"),
    ("S2-elderly-born", "home-care elderly birth-date=1930-01-15 needs-care=yes sex=m"),
    ("S2-child", "home-care child-with-disability"),
    ("S2-child-care", "home-care child-with-disability needs-care=yes"),
  ].map { name, said in
    let words = said.split(separator: " ").map(String.init)
    let facts = words.dropFirst(2).map { $0.split(separator: "=").map(String.init) }
    return Combination(
      kind: Kind(service: words[0], category: words[1]),
      facts: Dictionary(uniqueKeysWithValues: facts.map { ($0[0], $0[1]) }), name: name)
  }

  @Test(arguments: chosen)
  func `the program prints the checklists it printed`(_ asked: Combination) throws {
    let record = FrozenRecord("checklist-command")
    let office = ExactOffice()
    let arguments = ["checklist", "--on", "2009-06-01"] + asked.options
    let json = try office.answer(arguments + ["--json", "--lang", "kk"])
    try record.compareWhole("\(asked.name).json", json)
    let texts = try ["kk", "ru", "en"].map { try office.answer(arguments + ["--lang", $0]) }
    try record.compareWhole(asked.name, texts.joined(separator: "\n"))
    try record.close()
  }
}
