import Foundation
import Support
import Testing

@Suite struct `the person's language` {
  let office = CommandOffice()

  func checklist(
    _ options: [String] = [], _ environment: [String: String] = [:]
  ) -> ChildProcess {
    ChildProcess.run(
      [
        Program.path, "checklist", "--service", "home-care", "--category", "child-with-disability",
        "--on", "2009-06-01",
      ] + options, environment: office.environment(now: nil, environment))
  }

  func language(of text: String) -> String? {
    let marks = ["kk": "өтініш", "ru": "заявление", "en": "application"]
    let lower = text.lowercased()
    // The Kazakh name stands in every language: the other two decide first.
    return ["ru", "en", "kk"].first { lower.contains(marks[$0]!) }
  }

  @Test(arguments: ["kk", "ru", "en"]) func `is what the option says`(_ code: String) {
    let run = checklist(["--lang", code], ["LC_ALL": "ru_RU.UTF-8"])
    #expect(run.status == 0)
    #expect(language(of: run.output) == code)
  }

  @Test(arguments: [
    (["LC_ALL": "kk_KZ.UTF-8", "LC_MESSAGES": "ru_RU.UTF-8", "LANG": "ru_RU.UTF-8"], "kk"),
    (["LC_MESSAGES": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"], "kk"),
    (["LANG": "ru_RU.UTF-8"], "ru"), (["LANG": "kk_KZ"], "kk"),
    (["LC_ALL": "", "LANG": "ru"], "ru"),
    (["LC_ALL": "C.UTF-8", "LANG": "ru_RU.UTF-8"], "en"), (["LANG": "de_DE.UTF-8"], "en"),
  ]) func `else what the environment says`(_ environment: [String: String], _ code: String) {
    let run = checklist([], environment)
    #expect(run.status == 0)
    #expect(language(of: run.output) == code)
  }

  @Test func `is the person's own setting before the environment`() throws {
    #expect(office.run("setup", "--office", "baizak", "--lang", "kk").status == 0)
    let russian = ["LC_ALL": "ru_RU.UTF-8"]
    #expect(office.run("case", "list", environment: russian).output.contains("іс жоқ"))
    #expect(language(of: checklist([], russian).output) == "kk")
    #expect(language(of: checklist(["--lang", "ru"], russian).output) == "ru")
    // A refusal is said in it too.
    expectFailure(
      office.run("case", "show", "02-09-000001-8", environment: russian), 1, saying: "Мұндай іс жоқ"
    )
  }

  @Test(arguments: [("kk", "Параметрлерін"), ("ru", "Посмотрите"), ("en", "See the options")])
  func `is spoken even when the command was not understood`(_ code: String, _ said: String) {
    expectFailure(office.run("checklist", "--lang", code), 64, saying: said)
    expectFailure(
      office.run("checklist", "--lang=" + code, environment: ["LC_ALL": "de_DE.UTF-8"]), 64,
      saying: said)
    expectFailure(office.run("nosuch", environment: ["LC_ALL": code]), 64, saying: said)
  }

  @Test(arguments: ["kk", "ru", "en"]) func `has a topic for every command`(_ code: String) {
    let topics = [
      "checklist", "deadline", "case", "store", "law", "keys", "directory", "board", "queue",
      "quality", "print", "setup", "verify", "standards", "calendar", "complaint", "indicators",
    ]
    var told: [String] = []
    for topic in topics {
      let run = office.run("help", topic, "--lang", code)
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(!run.output.contains("OVERVIEW"))
      told.append(run.output)
    }
    #expect(Set(told).count == topics.count)
    let list = office.run("help", "--lang", code)
    #expect(list.status == 0)
    for topic in topics.prefix(11) { #expect(list.output.contains(topic)) }
  }

  @Test func `decides which topic help prints`() {
    let kazakh = office.run("help", "checklist", environment: ["LC_ALL": "kk_KZ.UTF-8"]).output
    let russian = office.run("help", "checklist", environment: ["LC_ALL": "ru_RU.UTF-8"]).output
    let english = office.run("help", "checklist").output
    #expect(Set([kazakh, russian, english]).count == 3)
    #expect(english.contains("qabyldau checklist --help"))
    expectFailure(office.run("help", "nosuch"), 1, saying: "checklist")
    #expect(office.run("help", "case", "open").output == office.run("help", "case").output)
  }

  @Test func `is not that of the options' own help, which is English`() {
    let kazakh = ["LC_ALL": "kk_KZ.UTF-8"]
    for command in [[], ["case"], ["checklist"], ["standards"], ["case", "open"]] {
      let arguments = [Program.path] + command + ["--help"]
      let run = ChildProcess.run(arguments, environment: office.environment(now: nil, kazakh))
      #expect(run.status == 0)
      #expect(run.output.contains("OVERVIEW"))
      #expect(
        run.output == ChildProcess.run(arguments, environment: office.environment()).output)
      // It sends nobody to a help that our topics have replaced.
      #expect(!run.output.contains("help <subcommand>"))
      #expect(!run.output.contains("help case <subcommand>"))
      #expect(
        run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    }
    #expect(office.run("--help").output.contains("qabyldau help <topic>"))
    #expect(office.run("--version").output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
