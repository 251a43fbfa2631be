import Foundation
import Support
import Testing

/// Copies, putting one back, making rows anew.
@Suite struct `the commands of safe keeping` {
  let office = CommandOffice("baizak")

  private func folder(_ name: String) -> String {
    URL(filePath: office.store).deletingLastPathComponent().appending(path: name).path
  }

  @Test func `a copy is made, proved and put back, and the old store is kept`() throws {
    let number = try office.open(Forms.child(papers: Forms.allOfChild))
    let made = try office.json("backup", "--to", folder("copies"))
    #expect(
      made.keySet == [
        "path", "sha256", "acts", "cases", "head", "daily_folder", "daily_keep",
      ])
    let copy = try #require(made.text("path"))
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let later = try office.open(Forms.child(papers: #""S2-C-1""#))

    expectFailure(office.run("restore", copy), 73, saying: "")
    let restored = try office.json("restore", copy, "--replace")
    #expect(restored.text("head") == made.text("head"))
    let old = try #require(restored.text("old_store"))
    #expect(FileManager.default.fileExists(atPath: old))
    #expect(try office.json("case", "show", number).text("number") == number)
    #expect(office.run("case", "show", later).status == 1, "what came after the copy is not in it")
    #expect(office.run("verify").status == 0)
  }

  @Test func `a copy with one byte changed is not put back`() throws {
    _ = try office.open(Forms.child(papers: Forms.allOfChild))
    let copy = try #require(try office.json("backup", "--to", folder("copies")).text("path"))
    var bytes = try Data(contentsOf: URL(filePath: copy))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: copy))
    expectFailure(office.run("restore", copy, "--replace"), 65, saying: "")
    #expect(office.run("verify").status == 0, "the store in place is as it was")
  }

  @Test func `the folder of daily copies is named once and used from then on`() throws {
    expectFailure(office.run("backup"), 64, saying: "--to")
    let named = try office.json("backup", "--daily", folder("daily"), "--keep", "3")
    #expect(named.text("daily_folder") == folder("daily"))
    #expect(named["daily_keep"] as? Int == 3)
    #expect(try office.json("backup").text("path")?.hasPrefix(folder("daily")) == true)
    #expect(try office.json("backup", "--no-daily").isNull("daily_folder"))
  }

  @Test func `a clerk puts no copy in the place of a store, and a link is left as it is`() throws {
    let copy = try #require(try office.json("backup", "--to", folder("copies")).text("path"))
    _ = try office.json("staff", "add", "asel", "--surname", "Ахметова", "--given", "Әсел")
    _ = try office.open(Forms.child(papers: Forms.allOfChild))
    expectFailure(
      office.run("--as", "asel", "restore", copy, "--replace"), 77, saying: "Only a manager")
    #expect(try office.json("case", "list").objects("cases").count == 1)
    let link = folder("link.sqlite")
    symlink(office.store, link)
    expectFailure(
      office.run("--store", link, "restore", copy, "--replace"), 73, saying: "link")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == office.store)
    let restored = try office.json("restore", copy, "--replace")
    #expect(restored["old_store_unreadable"] as? Bool == false)
  }

  @Test func `of a real office nobody stands in for its manager`() throws {
    let real = CommandOffice()
    #expect(real.run("setup", "--office", "baizak", "--surname", "Сәрсенова").status == 0)
    let copies = URL(filePath: real.store).deletingLastPathComponent().appending(path: "copies")
    let copy = try #require(try real.json("backup", "--to", copies.path).text("path"))
    expectFailure(real.run("--as", real.login, "restore", copy, "--replace"), 77)
    #expect(real.run("restore", copy, "--replace").status == 0)
  }

  @Test func `a store that cannot be read is replaced, and it is said that nobody was asked`()
    throws
  {
    let copy = try #require(try office.json("backup", "--to", folder("copies")).text("path"))
    for ending in ["-wal", "-shm"] { unlink(office.store + ending) }
    try Data(repeating: 0xA5, count: 8192).write(to: URL(filePath: office.store))
    expectFailure(office.run("verify"), 65)
    let run = office.run("restore", copy, "--replace")
    #expect(run.status == 0)
    #expect(run.output.contains("could not say who may replace it"))
    #expect(office.run("verify").status == 0)
  }

  @Test func `a log whose saves are gone is told, and the store is not opened`() throws {
    _ = try office.open(Forms.child(papers: Forms.allOfChild))
    let log = office.store + "-wal"
    rename(log, office.folder + "/log")
    for _ in 1...2 { expectFailure(office.run("case", "list"), 65, saying: "-wal") }
    rename(office.folder + "/log", log)
    #expect(office.run("verify").status == 0)
  }

  @Test func `there is nothing to repair in a whole store`() throws {
    _ = try office.open(Forms.child(papers: Forms.allOfChild))
    let report = try office.json("repair")
    #expect(report["changed"] as? Bool == false)
    #expect(
      report.keySet == [
        "changed", "cases", "complaints", "staff", "settings", "counters", "search_index", "guards",
        "left",
      ])
  }
}
