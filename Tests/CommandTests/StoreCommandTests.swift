import Foundation
import Support
import Testing

@Suite struct `the office's store` {
  @Test func `is made without questions, private and whole`() throws {
    let office = CommandOffice()
    let made = try office.json("setup", "--office", "baizak", "--surname", "Сәрсенова")
    #expect(made.keySet == ["store", "office", "training"])
    #expect(made.text("store") == office.store)
    #expect(made["training"] as? Bool == false)
    for (path, mode) in [
      (office.store, 0o600), ((office.store as NSString).deletingLastPathComponent, 0o700),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
    }
    let report = try office.json("verify")
    #expect(report.keySet == ["whole", "acts", "cases", "complaints", "head", "problems"])
    #expect(report["whole"] as? Bool == true)
    #expect(report.text("head")?.count == 64)
  }

  @Test func `takes a name that is not on the command line`() throws {
    let office = CommandOffice()
    let made = office.run(
      "setup", "--office", "baizak", "--training", "--surname", "-", "--given", "-",
      input: "Сәрсенова\nӘйгерім\n")
    #expect(made.status == 0, "\(made.errors)")
    let number = try office.open(Forms.child())
    let file = try office.json("case", "show", number)
    #expect(file.object("opened").text("by") == "Сәрсенова")
  }

  @Test(arguments: ["s", "s/o", "s/s/o"])
  func `lies where the option says, also under names of one letter`(_ path: String) {
    let office = CommandOffice()
    mkdir(office.folder, 0o700)
    let made = ChildProcess.run(
      [
        "/bin/sh", "-c", "cd \"$0\" && exec \"$1\" --store \"$2\" setup --office baizak",
        office.folder, Program.path, path,
      ], environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(access(office.folder + "/" + path, F_OK) == 0)
  }

  @Test func `lies where the option says`() throws {
    let office = CommandOffice()
    let path = office.folder + "/elsewhere/office.sqlite"
    #expect(office.run("setup", "--office", "merke", "--store", path).status == 0)
    #expect(office.run("--store", path, "case", "list").status == 0)
    #expect(office.run("case", "list", "--store", path).status == 0)
    expectFailure(office.run("case", "list"), 66)
  }

  @Test func `proves its history, and from which head on`() throws {
    let office = CommandOffice("baizak")
    let head = try #require(try office.json("verify").text("head"))
    _ = try office.open(Forms.child())
    #expect(office.run("verify", "--head", head).status == 0)
    let other = String(repeating: "0", count: 64)
    expectFailure(office.run("verify", "--head", other), 1)
    let run = office.run("verify", "--json", "--head", other)
    #expect(run.status == 1)
    #expect(run.errorsBesideClock.split(separator: "\n").count == 2)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(report["whole"] as? Bool == false)
    #expect(report.objects("problems").map(\.keySet) == [["kind", "text"]])
  }

  @Test func `of an office keeps its own time whatever the environment says`() throws {
    let office = CommandOffice()
    #expect(office.run("setup", "--office", "baizak", "--surname", "С").status == 0)
    let form = Forms.child(birth: "2012-03-14")
    let file = try office.json(
      ["case", "open", "--from", "-"], input: form, now: "2012-06-01T09:00")
    // The training clock would have made it a case of 2012.
    let year = try #require(file.object("opened").text("date")?.prefix(4))
    #expect(year >= "2025")
    #expect(file.text("number")?.dropFirst(3).prefix(2) == year.suffix(2))
  }

  @Test func `of a training office runs on its fixed clock`() throws {
    let office = CommandOffice("baizak")
    let file = try office.json(
      ["case", "open", "--from", "-"], input: Forms.child(), now: "2009-11-30T17:45")
    #expect(file.object("opened").text("date") == "2009-11-30")
    #expect(file.object("opened").text("time") == "17:45")
    expectFailure(office.run("case", "list", now: "tomorrow"), 64, saying: "tomorrow")
  }

  @Test func `knows a command to be without a store when it has none`() {
    let office = CommandOffice()
    let run = office.run(
      "checklist", "--service", "home-care", "--category", "elderly", "--store",
      office.folder + "/none.sqlite")
    #expect(run.status == 0)
    #expect(office.contents == [])
  }
}
