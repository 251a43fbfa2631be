import Foundation
import Support
import Testing

/// Every exit status of the contract that can be brought about from outside, and how it is said.
@Suite struct `a command that fails` {
  let office = CommandOffice()

  /// Whether the tests run as root and another account can run the built program.
  static let canBecomeNobody: Bool =
    geteuid() == 0
    && ChildProcess.run(
      asNobody + [Program.path, "--version"], environment: ["PATH": "/usr/bin:/bin"]
    )
    .status == 0

  static let asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

  @Test func `ends with 0 when it does not fail`() {
    #expect(office.run("--version").status == 0)
    #expect(office.run("--help").status == 0)
    #expect(office.run("help").status == 0)
    #expect(office.run("setup", "--office", "baizak", "--training").status == 0)
    #expect(office.run("verify").status == 0)
  }

  @Test func `ends with 64 when it was not understood`() {
    expectFailure(office.run("nosuch"), 64, saying: "qabyldau --help")
    expectFailure(office.run("case", "nosuch"), 64, saying: "qabyldau case --help")
    expectFailure(office.run("--nosuch"), 64)
    expectFailure(office.run("case", "open"), 64, saying: "--from")
    expectFailure(office.run("case", "tick", "1"), 64)
    expectFailure(office.run("setup"), 64, saying: "--office")
    expectFailure(office.run("setup", "--office", "nosuch"), 64, saying: "baizak")
    expectFailure(office.run("setup", "--office", "baizak", "--group", "no-such-group"), 64)
    #expect(office.contents == [])
  }

  @Test func `ends with 65 when a file is not what it should be`() throws {
    let foreign = try office.write(String(repeating: "not a store\n", count: 500), to: "x.sqlite")
    expectFailure(office.run("case", "list", "--store", foreign), 65, saying: "--store")
    expectFailure(office.run("verify", "--store", foreign), 65)
    let empty = try office.write("", to: "empty.sqlite")
    expectFailure(office.run("verify", "--store", empty), 65)
    #expect(try Data(contentsOf: URL(filePath: empty)).isEmpty)
  }

  @Test func `ends with 66 when there is no such file`() {
    for command in [["case", "list"], ["verify"], ["case", "show", "02-09-000001-8"]] {
      let run = ChildProcess.run([Program.path] + command, environment: office.environment())
      expectFailure(run, 66, saying: "qabyldau setup")
    }
    #expect(office.contents == [])
    let baizak = CommandOffice("baizak")
    expectFailure(baizak.run("case", "open", "--from", baizak.folder + "/none.json"), 66)
    expectFailure(baizak.run("case", "open", "--from", baizak.folder), 66)
  }

  @Test func `ends with 69 when another process holds the store`() throws {
    let office = CommandOffice("baizak")
    let number = try office.open(Forms.child())
    // As SQLite marks a store with a log: 128 "it is in use", 120 "one writes".
    let file = open(office.store + "-shm", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    for (place, kind) in [(128, F_RDLCK), (120, F_WRLCK)] {
      var lock = flock()
      lock.l_type = Int16(kind)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = off_t(place)
      lock.l_len = 1
      try #require(fcntl(file, F_SETLK, &lock) == 0)
    }
    expectFailure(office.run("case", "tick", number, "S2-C-1"), 69, saying: "Another clerk")
  }

  @Test func `ends with 69 when the desk has no terminal`() {
    expectFailure(CommandOffice("baizak").run(), 69, saying: "qabyldau --help")
    expectFailure(office.run(), 69)
    #expect(office.contents == [])
  }

  @Test func `ends with 73 when a store cannot be made`() throws {
    let file = try office.write("", to: "file")
    expectFailure(office.run("setup", "--office", "baizak", "--store", file + "/in/x.sqlite"), 73)
    #expect(office.run("setup", "--office", "baizak").status == 0)
    let before = try Data(contentsOf: URL(filePath: office.store))
    expectFailure(office.run("setup", "--office", "merke"), 73)
    #expect(try Data(contentsOf: URL(filePath: office.store)) == before)
  }

  @Test(arguments: [
    ["standards", "list"], ["checklist", "--service", "home-care", "--category", "elderly"],
    ["--help"],
  ]) func `ends with 74 when the answer does not come out`(_ arguments: [String]) {
    let run = ChildProcess.run(
      ["sh", "-c", "\"$@\" > /dev/full", "sh", Program.path] + arguments,
      environment: office.environment())
    expectFailure(run, 74)
  }

  @Test func `ends with 77 when the account is none of the staff`() throws {
    let office = CommandOffice("baizak")
    expectFailure(office.run("case", "list", "--as", "stranger"), 77, saying: "manager")
    #expect(office.run("case", "list", "--as", office.login).status == 0)
  }

  @Test func `ends with 77 when somebody would be another outside a training store`() {
    #expect(office.run("setup", "--office", "baizak").status == 0)
    expectFailure(office.run("case", "list", "--as", office.login), 77, saying: "--as")
  }

  @Test(.enabled(if: canBecomeNobody, "needs root and a second account"))
  func `ends with 77 for a second account that was not added`() throws {
    let office = CommandOffice("baizak")
    // The file's owner now, but still none of the staff.
    #expect(ChildProcess.run(["chown", "-R", "65534:65534", office.folder]).status == 0)
    let run = ChildProcess.run(
      Self.asNobody + [Program.path, "case", "list"], environment: office.environment())
    expectFailure(run, 77, saying: "manager")
  }

  @Test(.enabled(if: canBecomeNobody || geteuid() != 0, "root may read everything"))
  func `ends with 77 or 73 where the account may not go`() throws {
    let office = CommandOffice("baizak")
    let form = try office.write(Forms.child(), to: "form.json")
    let become = geteuid() == 0 ? Self.asNobody : []
    let closed = office.folder + "/closed"
    try FileManager.default.createDirectory(atPath: closed, withIntermediateDirectories: false)
    defer { chmod(closed, 0o700) }
    chmod(closed, 0)
    chmod(office.folder, 0o755)
    chmod(form, 0)
    func run(_ arguments: [String]) -> ChildProcess {
      ChildProcess.run(become + [Program.path] + arguments, environment: office.environment())
    }
    expectFailure(run(["setup", "--office", "baizak", "--store", closed + "/x/y.sqlite"]), 73)
    if geteuid() == 0 {
      expectFailure(run(["verify"]), 77)
    } else {
      expectFailure(run(["case", "open", "--from", form]), 77)
      chmod(office.store, 0)
      expectFailure(run(["verify"]), 77)
      chmod(office.store, 0o600)
    }
  }

  @Test func `repeats nothing personal that was typed`() {
    for arguments in [
      ["setup", "--office", "baizak", "Бейсенова"],
      [
        "checklist", "--service", "home-care", "--category", "elderly", "--birth-date", "Бейсенова",
      ],
      ["checklist", "--birth-date=Бейсенова"], ["Бейсенова"], ["case", "show", "--sex=Бейсенова"],
      ["--lang", "Бейсенова", "case", "list"], ["setup", "--office", "Бейсенова"],
      ["case", "open", "--from", "-", "--confirm", "Бейсенова"],
    ] {
      let run = ChildProcess.run([Program.path] + arguments, environment: office.environment())
      expectFailure(run, 64)
      #expect(!run.errors.contains("Бейсенова"), "\(arguments)")
    }
  }

  /// A form with one thing wrong, and where the answer says it is.
  static let slips: [(form: String, place: String)] = [
    (Forms.child().replacing("\"given\"", with: "given"), "2:37"),
    ("{\"service\":\n\"home-care\", Бейсенова}", "2:14"),
    ("", "1:1"), ("[]", "{}"), ("\"Бейсенова\"", "{}"), ("{}", "service"),
    (Forms.child().replacing("home-care", with: "Бейсенова"), "service"),
    (
      Forms.child().replacing("\"needs-care\": \"yes\"", with: "\"needs-care\": true"),
      "values.needs-care"
    ),
    (Forms.child().replacing("needs-care", with: "constant-care"), "values.constant-care"),
    (Forms.child().replacing("needs-care", with: "Бейсенова"), "values.…"),
    (Forms.child(papers: "\"S2-C-1\", 5"), "papers[1]"),
    (Forms.child(papers: "{\"id\": \"S2-C-1\", \"wich\": \"x\"}"), "papers[0].wich"),
    (
      Forms.child(papers: "{\"id\": \"S2-C-1\", \"instead\": \"x\", \"waive\": true}"), "papers[0]"
    ),
    (Forms.child(extra: ", \"accepted_on\": \"2009-02-30\""), "accepted_on"),
    (Forms.child(extra: ", \"acceptedOn\": \"2009-02-20\""), "…"),
    (Forms.child(birth: "2000-02-30"), "Date of birth"),
    (Forms.child(birth: "2009-06-02"), "Date of birth"),
    (Forms.child(surname: "").replacing("Айым", with: ""), "Surname"),
  ]

  @Test(arguments: slips) func `says where a form is wrong and not what stands there`(
    _ slip: (form: String, place: String)
  ) throws {
    let office = CommandOffice("baizak")
    let run = office.run(
      "case", "open", "--from", "-", input: slip.form, now: CommandOffice.now)
    expectFailure(run, 65, saying: slip.place)
    for personal in ["Бейсенова", "Айым", "Сарыкемер", "2000-"] {
      #expect(!run.errors.contains(personal))
    }
    #expect(try office.json("case", "list").objects("cases").isEmpty)
  }
}
