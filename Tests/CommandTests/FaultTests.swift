import Foundation
import Support
import Testing

/// Disks that are full, can only be read or fail, and files that are not what they were. What was
/// acknowledged is there afterwards, and the clerk is told in two lines what to do.
@Suite struct `a fault of the disk or the file` {
  /// Whether this account may have a file system of its own for a moment.
  static let hasOwnMounts =
    ChildProcess.run(
      ["unshare", "-Urm", "sh", "-c", "mount -t tmpfs none /mnt"],
      environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]
    ).status == 0

  /// Whether system calls of a program can be made to fail here.
  static let canInjectFaults =
    ChildProcess.run(
      ["strace", "-o", "/dev/null", "-e", "inject=fdatasync:error=EIO:when=9", "true"],
      environment: ["PATH": "/usr/bin:/bin"]
    ).status == 0

  let office = CommandOffice("baizak")

  /// The store's folder.
  private var folder: String { (office.store as NSString).deletingLastPathComponent }

  /// Runs a script that may mount what it likes and sees nobody else's mounts change. There `q` is the
  /// program, and `try NAME` runs a command whose outcome is kept under the name.
  private func drill(_ script: String) throws -> (String) throws -> ChildProcess {
    let start = """
      set -u
      q() { "\(Program.path)" "$@"; }
      try() { kept=$1; shift; "$@" >"\(office.folder)/$kept.out" 2>"\(office.folder)/$kept.err"
        echo $? >"\(office.folder)/$kept.rc"; }
      store="\(office.store)"
      folder="\(folder)"

      """
    let run = ChildProcess.run(
      ["unshare", "-Urm", "sh", "-c", start + script],
      environment: office.environment(
        now: CommandOffice.now, ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]))
    try #require(run.status == 0, "\(run.errors)")
    return { [folder = office.folder] name in
      func kept(_ ending: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name).\(ending)", encoding: .utf8)
      }
      return ChildProcess(
        status: Int32(try kept("rc").trimmingCharacters(in: .newlines)) ?? -1,
        output: try kept("out"), errors: try kept("err"))
    }
  }

  private func expectNothingPersonal(_ run: ChildProcess, _ place: SourceLocation) {
    for word in ["Бейсенова", "Айым", "Сарыкемер", "құпия", office.folder] {
      #expect(!run.errors.contains(word), "\(run.errors)", sourceLocation: place)
    }
  }

  private func expectTold(
    _ run: ChildProcess, _ status: Int32, saying text: String = "",
    _ place: SourceLocation = #_sourceLocation
  ) {
    expectFailure(run, status, saying: text, place)
    expectNothingPersonal(run, place)
  }

  private func notes(_ number: String) throws -> [String] {
    try office.json("case", "show", number).objects("history").compactMap { $0.text("note") }
  }

  @Test(.enabled(if: hasOwnMounts, "needs a mount namespace"))
  func `a full disk refuses to save, still shows everything, and saves again once there is room`()
    throws
  {
    let form = try office.write(Forms.child(), to: "form.json")
    let ended = try drill(
      """
      mount -t tmpfs -o size=4m,mode=0700 none "$folder" || exit 9
      try setup q setup --office baizak --training --surname С
      try open q case open --from "\(form)" --json
      dd if=/dev/zero of="$folder/filler" bs=4k >/dev/null 2>&1
      n=02-09-000001-8
      i=0
      # The log is written over until it is full; then every save meets the full disk.
      while [ $i -lt 60 ]; do
        try note q case note $n --text "құпия $i"
        [ "$(cat "\(office.folder)/note.rc")" = 0 ] || break
        i=$((i+1))
      done
      echo $i >"\(office.folder)/count"
      try tick q case tick $n S2-C-1
      try new q case open --from "\(form)" --person new
      try show q case show $n --json
      try list q case list
      try verify q verify
      try backup q backup --to "$folder/copies"
      ls -A "$folder/copies" >"\(office.folder)/copies" 2>/dev/null
      rm "$folder/filler"
      try again q case note $n --text after
      try after q case show $n --json
      try whole q verify
      """)
    for name in ["setup", "open", "show", "list", "verify", "again", "after", "whole"] {
      let run = try ended(name)
      #expect(run.status == 0, "\(name): \(run.errors)")
    }
    for name in ["note", "tick", "new", "backup"] {
      expectTold(try ended(name), 74, saying: "The disk is full")
    }
    let saved = Int(
      try String(contentsOfFile: office.folder + "/count", encoding: .utf8)
        .trimmingCharacters(in: .newlines))
    let history = try #require(
      try JSONSerialization.jsonObject(with: Data(try ended("after").output.utf8))
        as? [String: Any]
    ).objects("history")
    let texts = history.compactMap { $0.text("note") }
    #expect(texts == (0..<(saved ?? -1)).map { "құпия \($0)" } + ["after"])
    #expect(try String(contentsOfFile: office.folder + "/copies", encoding: .utf8) == "")
  }

  @Test(.enabled(if: hasOwnMounts, "needs a mount namespace"))
  func `on a disk that can only be read everything is shown and copied and nothing is saved`()
    throws
  {
    let number = try office.open(Forms.child())
    let ended = try drill(
      """
      mount --bind "$folder" "$folder" && mount -o remount,ro,bind "$folder" || exit 9
      try list q case list
      try show q case show \(number)
      try find q case find бейсен
      try verify q verify
      try note q case note \(number) --text құпия
      try backup q backup --to "\(office.folder)/copies" --json
      try setup q setup --office baizak --store "$folder/new/office.sqlite"
      """)
    for name in ["list", "show", "find", "verify", "backup"] {
      let run = try ended(name)
      #expect(run.status == 0, "\(name): \(run.errors)")
    }
    expectTold(try ended("note"), 69, saying: "can only be read")
    expectTold(try ended("setup"), 73)
    let copies = try FileManager.default.contentsOfDirectory(atPath: office.folder + "/copies")
    let copy = try #require(copies.first { $0.hasSuffix(".sqlite") })
    let other = office.folder + "/trial/office.sqlite"
    #expect(office.run("restore", office.folder + "/copies/" + copy, "--store", other).status == 0)
    #expect(try notes(number).isEmpty)
    #expect(office.run("verify").status == 0)
  }

  @Test(.enabled(if: hasOwnMounts, "needs a mount namespace"))
  func `no store is left where the disk is full before it is made`() throws {
    let ended = try drill(
      """
      mount -t tmpfs -o size=64k,mode=0700 none "$folder" || exit 9
      try setup q setup --office baizak --training --surname С
      try list q case list
      """)
    expectTold(try ended("setup"), 74, saying: "The disk is full")
    expectTold(try ended("list"), 66)
  }

  /// As with a quota: the signal must not kill, and what was there stays.
  @Test func `an account that may write no longer files is told and not killed`() throws {
    let number = try office.open(Forms.child())
    let run = ChildProcess.run(
      [
        "sh", "-c", "ulimit -f 1; exec \"$@\"", "sh", Program.path, "case", "note", number,
        "--text",
        "құпия",
      ], environment: office.environment(now: CommandOffice.now))
    expectTold(run, 74)
    #expect(try notes(number).isEmpty)
    #expect(office.run("case", "note", number, "--text", "кейін").status == 0)
    #expect(try notes(number) == ["кейін"])
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: 4...18)
  func `an account that may open few files is told and not trapped`(limit: Int) throws {
    let run = ChildProcess.run(
      ["sh", "-c", "ulimit -n \(limit); exec \"$@\"", "sh", Program.path, "case", "list"],
      environment: office.environment(now: CommandOffice.now))
    expectTold(run, 69, saying: "The account may not open enough files")
  }

  /// The Nth write or flush of a save fails. After a flush that failed the act may be on the disk: the
  /// clerk is told to look before it is done again.
  @Test(
    .enabled(if: canInjectFaults, "needs strace"),
    arguments: [
      "pwrite64:error=EIO", "pwrite64:error=ENOSPC", "pwrite64:error=EDQUOT",
      "fdatasync:error=EIO", "ftruncate:error=EIO",
    ])
  func `a disk that fails in the middle of a save leaves a whole store`(fault: String) throws {
    let number = try office.open(Forms.child())
    var told: [String] = []
    for time in 1...4 {
      let text = "сөз \(time)"
      let run = ChildProcess.run(
        [
          "strace", "-f", "-o", "/dev/null", "-e", "inject=\(fault):when=\(time)", Program.path,
          "case", "note", number, "--text", text,
        ], environment: office.environment(now: CommandOffice.now))
      if run.status == 0 {
        told.append(text)
      } else {
        expectTold(run, 74)
        if fault.hasPrefix("fdatasync") { #expect(run.errors.contains("perhaps")) }
      }
      #expect(office.run("verify").status == 0, "\(fault) \(time)")
      let found = try notes(number)
      #expect(found.filter(told.contains) == told, "\(fault) \(time)")
      if !fault.hasPrefix("fdatasync") { #expect(found == told, "\(fault) \(time)") }
    }
    #expect(office.run("case", "note", number, "--text", "соңы").status == 0)
    #expect(try notes(number).last == "соңы")
  }

  @Test func `a store of a newer program is left alone`() throws {
    let number = try office.open(Forms.child())
    let set = ChildProcess.run(["sqlite3", office.store, "PRAGMA user_version = 99"])
    try #require(set.status == 0, "\(set.errors)")
    for command in [
      ["case", "list"], ["case", "note", number, "--text", "құпия"], ["verify"],
      ["backup", "--to", office.folder + "/copies"], ["repair"],
    ] {
      let run = ChildProcess.run(
        [Program.path] + command, environment: office.environment(now: CommandOffice.now))
      expectTold(run, 69, saying: "Update this one")
    }
    #expect(!FileManager.default.fileExists(atPath: office.folder + "/copies"))
    let back = ChildProcess.run(["sqlite3", office.store, "PRAGMA user_version"])
    #expect(back.output == "99\n")
  }

  @Test func `a truncated store is told to be damaged and left as it is`() throws {
    for _ in 1...3 { _ = try office.open(Forms.child()) }
    // All of it in the one file, as after a clean end.
    let tool = ChildProcess.run(["sqlite3", office.store, "PRAGMA wal_checkpoint(TRUNCATE)"])
    try #require(tool.status == 0, "\(tool.errors)")
    unlink(office.store + "-shm")
    truncate(office.store, 20_000)
    let before = try Data(contentsOf: URL(filePath: office.store))
    expectTold(office.run("case", "list", now: CommandOffice.now), 65, saying: "Restore it")
    expectTold(office.run("verify", now: CommandOffice.now), 65)
    #expect(try Data(contentsOf: URL(filePath: office.store)) == before)
  }

  @Test(arguments: [
    ("1970-01-01T09:00", true), ("2009-05-31T09:00", true), ("2019-06-01T09:00", false),
    ("2041-06-01T09:00", false),
  ])
  func `a clock that jumps is marked where it went back, and the order of acts holds`(
    now: String, wentBack: Bool
  ) throws {
    let number = try office.open(Forms.child())
    let run = office.run("case", "note", number, "--text", "сағат", now: now)
    #expect(run.status == 0, "\(run.errors)")
    let history = try office.json("case", "show", number).objects("history")
    #expect(history.last?["clock_went_back"] as? Bool == wentBack)
    #expect(history.last?.text("note") == "сағат")
    #expect(office.run("verify").status == 0)
  }
}
