import Foundation
import Support
import Testing

/// That docs/cli.md speaks of the program as it is.
@Suite struct `the written contract` {
  static let text = try! String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/cli.md"), encoding: .utf8)

  @Test func `has a form that opens a case as it stands`() throws {
    let office = CommandOffice("baizak")
    let form = try #require(Self.text.firstMatch(of: /```json\n(?<form>[^`]+)```/)).output.form
    let file = try office.json(["case", "open", "--from", "-"], input: String(form))
    #expect(file.text("state") == "accepted")
    #expect(file.object("acceptance").text("accepted_on") == "2009-05-29")
    #expect(file.text("due_date") == "2009-06-08")
    #expect(file.texts("extra_papers") == ["тұрғылықты жерінен анықтама"])
    #expect(
      file.objects("papers").first { $0.text("id") == "S2-C-4" }?.text("state") == "instead")
  }

  @Test func `names every key that is printed`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let answers = [
      try office.json("case", "show", number), try office.json("case", "list"),
      try office.json("case", "show", try office.open(Forms.residentialChild(""))),
      try office.json("case", "show", try office.open(Forms.adult(""))),
      try Self.wholeLife(office), try office.json("board"),
      try office.json("board", "--view", "shelf"), try office.json("board", "--view", "clerks"),
      try office.json(
        ["board", "--view", "renewals"], now: "2010-06-01T09:00"),
      try office.json("calendar", "show"),
      try office.json(
        "calendar", "add-day-off", "--date", "2009-06-11", "--reason", "тексеру", "--dry-run"),
      try office.json("staff", "list"), try office.json("verify"),
      try office.json("standards", "verify"),
      try office.json("standards", "list"), try office.json("standards", "show", "S1"),
      try office.json("deadline", "--accepted", "2009-12-08"),
      try office.json("checklist", "--service", "residential-care", "--category", "elderly"),
      try office.json(
        "setup", "--office", "merke", "--store", office.folder + "/other/office.sqlite"),
    ]
    var keys: Set<String> = []
    for answer in answers { Self.gather(answer, into: &keys) }
    #expect(keys.count > 80)
    let unnamed = keys.filter { !Self.text.contains("`\($0)`") }
    #expect(unnamed.isEmpty, "\(unnamed.sorted())")
  }

  /// A case that was returned, suspended, decided on and handed over, and one that lies ready.
  private static func wholeLife(_ office: CommandOffice) throws -> [String: Any] {
    let waiting = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json("case", "decide", waiting, "--result", "notice")
    _ = try office.json("case", "ready", waiting)
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    _ = try office.json("case", "return", number, "--reason", "мөрсіз")
    _ = try office.json("case", "complete", number)
    _ = try office.json("case", "suspend", number, "--ground", "disability-removed")
    _ = try office.json("case", "resume", number)
    _ = try office.json("case", "decide", number, "--result", "notice")
    _ = try office.json("case", "ready", number)
    return try office.json("case", "deliver", number)
  }

  private static func gather(_ value: Any, into keys: inout Set<String>) {
    if let object = value as? [String: Any] {
      keys.formUnion(object.keys)
      for inner in object.values { gather(inner, into: &keys) }
    } else if let list = value as? [Any] {
      for inner in list { gather(inner, into: &keys) }
    }
  }
}
