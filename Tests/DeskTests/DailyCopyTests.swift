import Casework
import Controls
import Foundation
import Screen
import Testing
import Words

@testable import CaseStore
@testable import Desk

/// The store is copied once a day, in a quiet moment.
struct DailyCopyTests {
  private func copies(_ desk: DeskDriver) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder(desk))
    return (names ?? []).filter { $0.hasSuffix(".sqlite") }
  }

  private func folder(_ desk: DeskDriver) -> String { desk.place.folder + "/copies" }

  @Test func `once, when no key came for some seconds`() throws {
    let desk = try DeskDriver()
    try desk.counter?.planBackups(BackupPlan(folder: folder(desk)))
    desk.wait(milliseconds: 1000)
    #expect(copies(desk).isEmpty, "not while somebody types")
    desk.wait(milliseconds: 2500)
    #expect(copies(desk).count == 1)
    desk.wait(milliseconds: 60_000)
    #expect(copies(desk).count == 1)
    #expect(desk.sees(desk.desk.words(.homeLastBackup(count: 0))))
  }

  @Test func `one that cannot be made is said, and the work goes on`() throws {
    let desk = try DeskDriver()
    try Data().write(to: URL(filePath: folder(desk)))
    try desk.counter?.planBackups(BackupPlan(folder: folder(desk)))
    desk.wait(milliseconds: 4000)
    #expect(desk.sees(String(desk.desk.words(.deskBackupFailed(reason: "")).prefix(20))))
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    #expect(desk.intake?.values[.surname] == "Иванова")
  }

  @Test func `without a folder there is none, and a manager sees that there never was`() throws {
    let desk = try DeskDriver()
    desk.wait(milliseconds: 5000)
    #expect(copies(desk).isEmpty)
    #expect(desk.sees(.homeNoBackup))
  }
}
