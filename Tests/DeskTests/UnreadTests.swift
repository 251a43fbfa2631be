import Casework
import Controls
import KazakhText
import Reception
import Screen
import Support
import Testing
import Words

@testable import Desk

/// What cannot be read is unknown: it is neither none nor what was shipped.
struct UnreadTests {
  /// Damages the store under the open desk, which looks at it with the next tick.
  private func damage(_ desk: DeskDriver, _ sql: String) {
    harm(desk, sql)
    desk.wait(milliseconds: 1000)
  }

  private func harm(_ desk: DeskDriver, _ sql: String) {
    let tool = ChildProcess.run(["sqlite3", desk.place.path, sql])
    #expect(tool.status == 0, "\(tool.errors)")
  }

  private static let brokenCalendar =
    "INSERT OR REPLACE INTO settings (key, value) VALUES ('calendar_changes', 'x')"

  @Test
  func `a log and closed periods that cannot be read are not empty, and come when they can be`()
    throws
  {
    let desk = try DeskDriver()
    damage(desk, "ALTER TABLE payloads RENAME TO lost; ALTER TABLE signed_reports RENAME TO gone")
    desk.desk.go(to: .log)
    desk.happen(.tick)
    #expect(desk.sees(.unreadLog) && !desk.sees(.logReading), "\(desk.screen)")
    desk.press(.escape)
    desk.command(.quality)
    desk.happen(.tick)
    desk.press(.end)
    harm(desk, "ALTER TABLE survey_batches RENAME TO torn")
    desk.press(.enter)
    desk.happen(.tick)
    #expect(desk.sees(.unreadCounted) && !desk.sees(.qualityReading), "\(desk.screen)")
    desk.press(.escape)
    desk.press(.left)
    desk.happen(.tick)
    #expect(desk.sees(.unreadIndicators) && !desk.sees(.qualityEmpty), "\(desk.screen)")
    desk.command(.reports)
    desk.happen(.tick)
    #expect(desk.sees(.unreadReports) && !desk.sees(.signedNone), "\(desk.screen)")
    damage(desk, "ALTER TABLE lost RENAME TO payloads; ALTER TABLE gone RENAME TO signed_reports")
    desk.happen(.tick)
    #expect(desk.sees(.signedNone) && !desk.sees(.unreadReports), "\(desk.screen)")
    desk.desk.go(to: .log)
    desk.happen(.tick)
    #expect(!desk.sees(.unreadLog), "\(desk.screen)")
  }

  @Test func `drafts that cannot be read are not none`() throws {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.goHome()
    #expect(desk.sees("Unfinished applications: 1"))
    damage(desk, "ALTER TABLE drafts RENAME TO lost")
    #expect(desk.sees("Unfinished work: ?"))
    #expect(desk.sees("Could not be read: unfinished applications"))
    desk.press(.down, .down, .enter)
    #expect(desk.sees(.unreadDraftList) && !desk.sees(.homeDraftsEmpty))
    desk.press(.delete)
    #expect(desk.sees(.unreadDiscard))
    desk.press(.escape)
    damage(desk, "ALTER TABLE lost RENAME TO drafts")
    #expect(desk.sees("Unfinished applications: 1"))
    #expect(!desk.sees("Could not be read"), "it is said as long as it is so")
  }

  @Test func `counts that cannot be read are no zeros in the title and on the start screen`()
    throws
  {
    let desk = try DeskDriver(columns: 120, rows: 40)
    desk.acceptedChild()
    desk.goHome()
    #expect(!desk.sees("overdue ?"))
    damage(desk, "ALTER TABLE complaints RENAME TO lost")
    let title = String(desk.screen.split(separator: "\n").first ?? "")
    #expect(title.contains("overdue ?") && title.contains("today ?"), "\(title)")
    #expect(desk.line("Deadlines").contains("overdue ?"))
    #expect(desk.line("Complaints").contains("open ? · overdue ?"))
    #expect(desk.line("To be renewed").contains("?"))
    #expect(desk.sees("Could not be read: deadlines and complaints"))
    #expect(desk.line("Unfinished").contains("0"), "what can be read is said")
  }

  @Test func `cases that cannot be read are not none, whichever part of the list is open`() throws {
    let desk = try DeskDriver()
    desk.acceptedChild()
    desk.command(.cases)
    damage(desk, "ALTER TABLE acts RENAME TO lost")
    for _ in CaseList.Part.allCases {
      desk.command(.switchTab)
      let list = try #require(desk.top as? CaseList)
      switch list.part {
      case .opened, .handed: #expect(desk.sees(.unreadCaseList), "\(desk.screen)")
      case .all, .mine: #expect(!desk.sees(.caseListEmpty) && !desk.sees(.unreadCaseList))
      }
    }
  }

  @Test func `a queue that cannot be counted is not empty`() throws {
    let desk = try DeskDriver()
    damage(desk, "ALTER TABLE tickets RENAME TO lost")
    #expect(desk.sees("Queue: waiting ?") && desk.sees("Could not be read: the queue"))
    #expect(String(desk.screen.split(separator: "\n").first ?? "").contains("waiting ?"))
  }

  @Test func `the shipped calendar gives no due date in the place of the office's own`() throws {
    let desk = try DeskDriver(columns: 120, rows: 40)
    desk.open(.homeCare, .childWithDisability)
    desk.fill(People.child)
    desk.command(.switchTab)
    desk.tick()
    damage(desk, Self.brokenCalendar)
    desk.command(.goOn)
    #expect(desk.sees(.takeCompleteTitle))
    #expect(desk.sees(.unreadDueDate) && !desk.sees("11.06.2009"))
    desk.press(.enter)
    #expect(try desk.counter?.newestCases(1).isEmpty == true, "nor is it accepted by it")
    #expect(desk.storedDrafts.count == 1)
  }

  @Test func `a calendar that cannot be read is not empty`() throws {
    let desk = try DeskDriver()
    desk.openCalendar()
    damage(desk, Self.brokenCalendar)
    #expect(desk.sees(.unreadCalendarList) && !desk.sees(.calendarEmpty))
  }

  @Test func `whether an office is open now is told by its own days off`() throws {
    let desk = try DeskDriver(at: "2009-06-01T10:00")
    desk.openCalendar()
    desk.addDayOff("01.06.2009", reason: "flood")
    desk.choose(desk.desk.words(.calendarPreviewSave))
    desk.desk.stack.append(BodyScreen("baizak", desk.desk.context))
    desk.wait(milliseconds: 1000)
    #expect(desk.sees("Tue 02.06.2009"), "\(desk.screen)")
  }

  @Test func `a manager sees that the last copy is not known`() throws {
    let desk = try DeskDriver()
    damage(desk, "INSERT OR REPLACE INTO settings (key, value) VALUES ('last_backup', 'x')")
    #expect(desk.sees(.unreadHomeCopy) && !desk.sees(.homeNoBackup))
  }

  @Test(arguments: Language.allCases)
  func `everything that may be unread has a name`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    for part in OfficeSummary.Part.allCases {
      #expect(part.word.isKnown && !words(part.word).isEmpty)
    }
  }
}
