import Casework
import Support
import Testing

/// How short a reason may be is asked in one place, on the screen and of a command.
@Suite struct `A reason in writing` {
  @Test(arguments: ["", "x", "қате", "  қате  ", "....", "\n\nдау"])
  func `has five signs at least, blanks around them left out`(_ short: String) {
    #expect(WrittenReason.isTooShort(short))
    #expect(!WrittenReason.isTooShort(short + "екен" + "."))
  }

  @Test func `of a sign or two is taken by no command`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let waiting = try office.open(Forms.child(papers: #""S2-C-1""#, surname: "Әлиев"))
    let complaint = try #require(
      try office.json([
        "complaint", "register", "--name", "Ә. Ә.", "--text", "кезек", "--service", "home-care",
      ]).text("number"))
    for purpose in ["ask", "hand-in"] { _ = try office.json("queue", "ticket", purpose) }
    let acts = try office.json("verify")["acts"] as? Int
    for typed in [
      ["case", "void", number], ["case", "withdraw", number],
      [
        "case", "suspend", number, "--ground", "other", "--text", "ауруханада", "--on",
        "2009-05-29",
      ],
      ["case", "accepted-on", number, "--on", "2009-05-29"], ["case", "return", number],
      ["case", "tick", waiting, "S2-C-2", "--instead", "анықтама"],
      ["queue", "ahead", "2"], ["queue", "wrong", "1"], ["queue", "end-of-day", "close"],
      ["complaint", "void", complaint], ["complaint", "inquire", complaint],
      ["complaint", "terms", "--set", "plain", "--days", "10", "--law", "N 5"],
      ["calendar", "add-day-off", "--date", "2009-06-05"],
      ["calendar", "late-days", "--days", "2"],
    ] {
      let run = ChildProcess.run(
        [Program.path] + typed + ["--reason", "x", "--lang", "en"],
        environment: office.environment(now: CommandOffice.now))
      expectFailure(run, 1, saying: "at least five letters")
    }
    #expect(try office.json("verify")["acts"] as? Int == acts, "nothing was recorded")
  }
}
