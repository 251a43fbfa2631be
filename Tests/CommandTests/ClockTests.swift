import Foundation
import Support
import Testing

@Suite struct `A clock that may be wrong` {
  let office = CommandOffice("baizak")

  private func list(_ now: String, _ language: String = "en") -> ChildProcess {
    office.run("case", "list", "--lang", language, now: now)
  }

  @Test func `is said once in two lines and changes no exit code`() throws {
    _ = try office.open(Forms.child(papers: Forms.allOfChild), now: "2009-06-05T09:00")
    let behind = list("2009-06-04T09:00")
    #expect(behind.status == 0 && behind.output != "")
    let lines = behind.errors.split(separator: "\n")
    #expect(lines.count == 2 && behind.errors.contains("05.06.2009 09:00"), "\(behind.errors)")
    #expect(list("2009-06-05T09:00").errors == "")
    for (now, text) in [("2029-06-01T09:00", "2029"), ("3000-01-01T09:00", "3000")] {
      let run = list(now)
      #expect(run.status == 0 && run.errors.contains(text), "\(run.errors)")
    }
  }

  @Test(arguments: [("kk", "Сағат"), ("ru", "Часы"), ("en", "The clock")])
  func `is said in every language`(language: String, text: String) throws {
    _ = try office.open(Forms.child(papers: Forms.allOfChild), now: "2009-06-05T09:00")
    #expect(list("2009-06-04T09:00", language).errors.contains(text))
  }

  @Test func `of a training store says which file cannot be read`() throws {
    expectFailure(list("@" + office.folder + "/none"), 64, saying: "/none")
    let file = try office.write("tomorrow", to: "clock")
    expectFailure(list("@" + file), 64, saying: "tomorrow")
    _ = try office.write("2009-06-01T10:00\n", to: "clock")
    #expect(list("@" + file).status == 0)
  }
}
