import Foundation
import Support
import Testing

/// Applications from the form to the hand-over by commands, before and after something is rebuilt.
struct LifeExactnessTests {
  private static let facts: [String: [String: String]] = [
    "residential-care-adult-with-disability": ["disability-group": "2", "pension-age": "yes"],
    "residential-care-elderly": [
      "constant-care": "yes", "disabled": "no", "veteran": "yes", "pension-age": "yes",
    ],
    "residential-care-child-with-disability": ["institution": "state"],
    "home-care-adult-with-disability": [
      "needs-care": "yes", "disability-group": "1", "pension-age": "yes",
    ],
    "home-care-elderly": [
      "needs-care": "yes", "disabled": "yes", "veteran": "no", "pension-age": "yes",
    ],
    "home-care-child-with-disability": ["needs-care": "yes"],
  ]

  /// One kind of applicant at the counter of a store of its own.
  private final class Counter {
    let kind: Kind
    let facts: [String: String]
    let office: ExactOffice
    let record: FrozenRecord
    var papers: [String] = []
    private var number = ""
    private var steps = 0

    var isChild: Bool { kind.category == "child-with-disability" }
    var isAtHome: Bool { kind.service == "home-care" }

    init(_ kind: Kind) throws {
      self.kind = kind
      facts = try #require(LifeExactnessTests.facts[kind.name])
      office = try ExactOffice.withStore()
      record = FrozenRecord("lives/\(kind.name)")
      let asked = Combination(kind: kind, facts: facts)
      let list = try object(office.answer(["checklist", "--json"] + asked.options))
      papers = (list["requirements"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      #expect(papers.count > 5)
    }

    func object(_ json: String) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    func open(_ surname: String, without last: Int, _ more: String...) throws {
      var values = facts
      values["surname"] = surname
      values["given"] = "Айым"
      values["birth-date"] = isChild ? "2000-03-14" : "1946-06-01"
      values["address"] = "Сарыкемер, Байзақ батыр 20"
      if isChild {
        values["representative-name"] = "Бейсенова Гүлмира"
        values["representative-relation"] = "анасы"
      } else {
        values["sex"] = "f"
      }
      let handed = papers.dropLast(last).map { id -> Any in
        id == "S1-C-3" ? ["id": id, "which": "birth-certificate"] : id
      }
      let form: [String: Any] = [
        "service": kind.service, "category": kind.category, "values": values,
        "papers": Array(handed), "extra_papers": ["Ауыл әкімінің анықтамасы"],
      ]
      let said = try office.answer(
        ["case", "open", "--from", "-", "--person", "new", "--json"] + more,
        input: String(decoding: JSONSerialization.data(withJSONObject: form), as: UTF8.self),
        now: "2009-06-01T09:30")
      number = try #require(try object(said)["number"] as? String)
      try compare("open", said)
    }

    private func compare(_ step: String, _ said: String) throws {
      steps += 1
      try record.compare("\(steps < 10 ? "0" : "")\(steps) \(step)", said)
    }

    /// A step in the case's life on a day of June.
    func act(_ command: String, _ more: String..., on day: Int, mayFail: Bool = false) throws {
      let now = "2009-06-\(day < 10 ? "0" : "")\(day)T10:00"
      try compare(
        command,
        office.answer(["case", command, number] + more + ["--json"], now: now, mayFail: mayFail))
    }

    /// A paper in both languages.
    func print(_ paper: String, whole: Bool = false) throws {
      let said = try office.answer(
        ["print", paper, "--case", number, "--lang", "both"], now: "2009-06-15T17:00",
        mayFail: true)
      if whole { try record.compareWhole(paper, said) } else { try compare("print \(paper)", said) }
    }
  }

  @Test(arguments: Kind.all)
  func `an application goes its way by commands as it went`(_ kind: Kind) throws {
    let counter = try Counter(kind)
    try counter.open("Бейсенова", without: 0)
    try counter.act("suspend", "--ground", "other", "--text", "ауруханада жатыр", on: 2)
    try counter.print("suspension")
    try counter.act("resume", on: 3)
    let result = counter.isAtHome ? "notice" : "referral"
    let other = counter.isAtHome ? "referral" : "notice"
    try counter.act("decide", "--result", other, on: 4, mayFail: true)
    try counter.act("decide", "--result", result, "--text", "Тараз мекемесі", on: 4)
    try counter.print(result, whole: true)
    try counter.act("ready", on: 5)
    try counter.act("deliver", "--post", "--post-number", "RR 17", on: 8, mayFail: true)
    try counter.act(
      "deliver", "--to", "other", "--name", "Сәрсенбаев Қанат", "--kinship", "neighbour", "--paper",
      "сенімхат № 1204", on: 8, mayFail: true)
    try counter.print(counter.isAtHome ? "label" : "receipt")
    try counter.print("cover", whole: true)

    try counter.open("Қожахметова", without: 1, "--wait")
    try counter.print("still-needed")
    let missing = try #require(counter.papers.last)
    try counter.act("tick", missing, "--custody", "kept", on: 2)
    try counter.act("accept", on: 2)
    try counter.act("return", "--reason", "мөрі жоқ", "--paper", missing, on: 3)
    try counter.act("tick", missing, on: 4)
    try counter.act("complete", on: 4)
    try counter.act(
      "decide", "--result", "refusal", "--ground", "disability-removed", on: 5, mayFail: true)
    if counter.facts["disabled"] == "no" {
      try counter.act(
        "decide", "--result", "refusal", "--ground", "other", "--text", "көшіп кетті", on: 5)
    }
    try counter.print("refusal")
    try counter.act("ready", on: 5)
    try counter.act("deliver", on: 8)
    try counter.record.close()
  }
}
