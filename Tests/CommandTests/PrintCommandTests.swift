import Foundation
import Support
import Testing

/// `qabyldau print`: every paper, its languages, its files, and what it may not do.
@Suite struct `print on the command line` {
  let office = CommandOffice("baizak")

  private func accepted() throws -> String {
    try office.open(Forms.child(papers: Forms.allOfChild))
  }

  private func print(_ arguments: String...) -> ChildProcess {
    ChildProcess.run(
      [Program.path, "print"] + arguments,
      environment: office.environment(now: CommandOffice.now))
  }

  @Test func `names its papers`() {
    let help = print("--help").output
    for paper in [
      "application", "stub", "still-needed", "referral", "notice", "refusal", "suspension", "label",
      "returned",
      "complaint", "cover", "journal", "deadlines", "shelf", "renewals", "clerks", "what-to-bring",
      "stand", "medical-card", "living-conditions", "post-consent",
    ] {
      #expect(help.contains(paper), "\(paper)")
    }
    #expect(print("no-such-paper").status == 64)
  }

  @Test func `writes a stub, the second time as the second copy`() throws {
    let number = try accepted()
    let stub = print("stub", "--case", number, "--lang", "kk")
    #expect(stub.status == 0 && stub.errors == "")
    #expect(stub.output == office.run("case", "show", number, "--lang", "kk").output)
    #expect(!stub.output.contains("2-дана"))
    let again = print("stub", "--case", number.filter { $0 != "-" }, "--lang", "kk")
    #expect(again.output.contains("2-дана, 01.06.2009, Сәрсенова"))
    let roll = print("cover", "--case", number, "--lang", "ru", "--columns", "40")
    #expect(roll.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(office.run("verify").status == 0)
  }

  @Test func `writes the application of a case, and an empty one of none`() throws {
    let number = try accepted()
    let kept = print("application", "--case", number, "--lang", "kk")
    #expect(kept.status == 0 && kept.output.contains(number) && kept.output.contains("Бейсенова"))
    let ways = ["--service", "home-care", "--category", "elderly"]
    let blank = ChildProcess.run(
      [Program.path, "print", "application", "--blank", "--lang", "kk"] + ways,
      environment: office.environment(now: CommandOffice.now))
    #expect(blank.status == 0 && blank.output.contains("____"))
    expectFailure(print("application"), 64)
    expectFailure(print("application", "--blank"), 64)
    expectFailure(print("stub", "--blank"), 64)
  }

  @Test(arguments: ["stand", "medical-card", "living-conditions", "post-consent"])
  func `writes what hangs in the hall and what is given out`(paper: String) {
    let run = print(paper, "--lang", "both")
    #expect(run.status == 0 && run.errors == "" && run.output.contains("Байзақ"))
  }

  @Test func `writes Kazakh and Russian on one sheet`() throws {
    let both = print("stub", "--case", try accepted(), "--lang", "both").output
    #expect(both.contains("Түбіршек / Корешок") && both.contains("Өтініш иесі / Заявитель"))
    expectFailure(office.run("case", "list", "--lang", "both"), 64)
  }

  @Test func `writes a file of this account's own and never over another`() throws {
    let (number, path) = (try accepted(), office.folder + "/stub.txt")
    let run = print("stub", "--case", number, "--output", path)
    #expect(run.status == 0 && run.output == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains(number))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    expectFailure(print("stub", "--case", number, "--output", path), 73)
    expectFailure(print("stub", "--case", number, "--output", "/no/such/folder/a"), 73)
    // What could not be written did not count.
    #expect(print("stub", "--case", number, "--lang", "en").output.contains("Copy 2,"))
  }

  @Test func `answers no for a paper the case does not have`() throws {
    let number = try accepted()
    for paper in [
      "still-needed", "referral", "notice", "refusal", "suspension", "returned", "label",
    ] {
      expectFailure(print(paper, "--case", number), 1)
    }
    _ = try office.json(
      "case", "decide", number, "--result", "refusal", "--ground", "other", "--text", "көшіп кетті")
    let refusal = print("refusal", "--case", number, "--lang", "en").output
    #expect(refusal.contains("is not in ¶17") && refusal.contains("көшіп кетті"))
    #expect(print("label", "--case", number).status == 0)
    expectFailure(print("referral", "--case", number), 1)
  }

  @Test(arguments: [
    ["stub"], ["journal", "--case", "02-09-000001-8"], ["stub", "--case", "1"],
    ["what-to-bring"], ["stub", "--case", "02-09-000001-8", "--columns", "5"],
    ["journal", "--from", "2009-07-01", "--to", "2009-06-01"], ["shelf", "--from", "2009-06-01"],
    ["stub", "--case", "02-09-000001-8", "--format", "docx"],
  ])
  func `does not understand what makes no paper`(arguments: [String]) {
    let run = ChildProcess.run(
      [Program.path, "print"] + arguments,
      environment: office.environment(now: CommandOffice.now))
    expectFailure(run, 64)
  }

  @Test func `tells a case that is not there`() {
    expectFailure(print("stub", "--case", "02-09-000001-8"), 1)
  }

  @Test func `writes the papers of the day, and a journal with the head verify prints`() throws {
    let number = try accepted()
    for paper in ["deadlines", "journal", "clerks", "shelf", "renewals", "complaint"] {
      let run = print(paper, "--lang", "kk")
      #expect(run.status == 0 && run.output.contains("ресми нысан емес"), "\(paper) \(run.errors)")
    }
    let head = try #require(try office.json("verify").text("head"))
    #expect(print("journal", "--from", "2009-01-01").output.contains(head))
    #expect(print("journal").output.contains(number))
    #expect(!print("journal", "--from", "2009-01-01", "--to", "2009-05-31").output.contains(number))
  }

  @Test func `tells what to bring without a store`() {
    let empty = CommandOffice()
    let run = empty.run(
      "print", "what-to-bring", "--service", "home-care", "--category", "child-with-disability",
      "--lang", "both")
    #expect(run.status == 0 && run.output.contains("Қандай құжаттар керек / Какие документы нужны"))
    #expect(empty.contents.isEmpty)
  }

  private static var makesPDF: Bool {
    FileManager.default.isExecutableFile(atPath: Program.products + "/qabyldau-pdf")
  }

  @Test(.enabled(if: makesPDF, "qabyldau-pdf is not built here"))
  func `writes a PDF`() throws {
    let (number, path) = (try accepted(), office.folder + "/a.pdf")
    let run = print(
      "stub", "--case", number, "--lang", "both", "--format", "pdf", "--output", path)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Data("%PDF-1.4".utf8)))
    #expect(bytes.range(of: Data("Бейсенова".utf8)) == nil)
  }

  @Test func `links nothing that draws`() throws {
    let run = ChildProcess.run(["ldd", Program.path])
    #expect(run.status == 0 && run.output.contains("libncursesw"))
    for library in ["pango", "cairo", "X11", "xcb", "zint", "fontconfig", "freetype", "glib"] {
      #expect(!run.output.contains("lib" + library), "\(library)")
    }
  }
}
