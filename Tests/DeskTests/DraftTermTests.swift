import Casework
import Controls
import Foundation
import GRDB
import KazakhText
import Screen
import Testing
import Words

@testable import CaseStore
@testable import Desk

/// Drafts whose time is over, drafts that cannot be read, and a log that was taken away: what the desk
/// does and says.
struct DraftTermTests {
  private static let me = StaffID(rawValue: 1)

  private func draft(_ id: String, at moment: Moment) -> Draft {
    var values = FormValues()
    values[.surname] = "Бейсенова"
    return Draft(
      id: DraftID(rawValue: id), clerk: Self.me, office: "baizak", service: .homeCare,
      category: .elderly, values: values, focus: .given, step: .form, created: moment)
  }

  /// Acts on each of so many days, the clock's own last.
  private func work(days: Int, until clock: MovingClock, in place: Workplace) throws {
    let store = try CaseStore.open(at: place.path)
    let today = clock.now()
    for number in (0..<days).reversed() {
      let moment = try OfficeZone().moment(
        on: today.date.adding(days: -number), minuteOfDay: 540)
      _ = try store.changeStaff(Self.me, by: Self.me, at: moment) {
        $0.language = number % 2 == 0 ? "en" : "ru"
      }
    }
    try store.close()
  }

  private func attempt(_ sql: String, in place: Workplace) throws {
    let queue = try DatabaseQueue(path: place.path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `whoever sits down finds no draft whose thirty days are over`() throws {
    let clock = try MovingClock("2009-06-01T09:00")
    let first = try DeskDriver(clock: clock)
    try first.counter?.store.saveDraft(draft("old", at: clock.now()))
    clock.pass(seconds: 31 * 86_400)
    try first.counter?.store.saveDraft(draft("new", at: clock.now()))
    try work(days: 31, until: clock, in: first.place)
    let next = try DeskDriver(place: first.place, clock: clock)
    #expect(next.storedDrafts.map(\.id.rawValue) == ["new"])
    #expect(next.desk.summary?.drafts?.readable.map(\.id.rawValue) == ["new"])
  }

  @Test func `a desk left open ends them when the day turns, and keeps the form that is open`()
    throws
  {
    let clock = try MovingClock("2009-06-01T09:00")
    let desk = try DeskDriver(clock: clock)
    try desk.counter?.store.saveDraft(draft("old", at: clock.now()))
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.wait(milliseconds: 301)
    #expect(desk.storedDrafts.count == 2)
    clock.pass(seconds: 31 * 86_400)
    try work(days: 32, until: clock, in: desk.place)
    desk.wait(milliseconds: 1000)
    #expect(desk.storedDrafts.map { $0.values[.surname] } == ["Иванова"])
    #expect(desk.storedDrafts.first?.updated == clock.now(), "another desk lets it be")
    desk.wait(milliseconds: 1000)
    #expect(desk.intake?.values[.surname] == "Иванова")
  }

  @Test func `a clock twenty years ahead leaves every draft`() throws {
    let clock = try MovingClock("2009-06-01T09:00")
    let first = try DeskDriver(clock: clock)
    try first.counter?.store.saveDraft(draft("old", at: clock.now()))
    clock.pass(seconds: 20 * 365 * 86_400)
    #expect(try DeskDriver(place: first.place, clock: clock).storedDrafts.count == 1)
  }

  @Test func `a case that was taken does not come back as a draft when the day turns`() throws {
    let clock = try MovingClock("2009-06-01T09:00")
    let desk = try DeskDriver(clock: clock)
    desk.takeChild()
    #expect(desk.storedDrafts.isEmpty)
    clock.pass(seconds: 86_400)
    desk.wait(milliseconds: 1000)
    #expect(desk.storedDrafts.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `a draft that cannot be read is counted beside the others and does not hide them`(
    language: Language
  ) throws {
    let first = try DeskDriver(language)
    let now = try #require(first.counter?.now)
    for id in ["a", "b"] { try first.counter?.store.saveDraft(draft(id, at: now)) }
    try attempt(
      "UPDATE drafts SET record = CAST('?' AS BLOB) WHERE id = 'a'", in: first.place)
    let desk = try DeskDriver(language, place: first.place)
    let words = desk.desk.words
    #expect(desk.sees(words(.homeDrafts(count: 1))))
    #expect(desk.sees(words(.homeDraftsUnreadable(count: 1))))
    desk.press(.down, .down, .enter)
    #expect(desk.top is DraftList)
    #expect(desk.sees("Бейсенова"))
    #expect(desk.sees(words(.homeDraftsUnreadable(count: 1))))
    #expect(desk.sees(.homeDraftsUnreadableText))
    desk.press(.enter)
    #expect(desk.intake?.values[.surname] == "Бейсенова")
  }

  @Test
  func `what cannot be read is discarded by a manager after a question, and that is recorded`()
    throws
  {
    let first = try DeskDriver()
    let now = try #require(first.counter?.now)
    for id in ["a", "b"] { try first.counter?.store.saveDraft(draft(id, at: now)) }
    try attempt(
      "UPDATE drafts SET record = CAST('?' AS BLOB) WHERE id = 'a'", in: first.place)
    let desk = try DeskDriver(place: first.place)
    desk.press(.down, .down, .enter, .end, .enter)
    #expect(desk.sees(.homeDraftsUnreadableDiscard(count: "1")))
    desk.press(.enter, .enter, .enter)
    #expect(try desk.counter?.drafts().unreadable.count == 1, "Enter alone discards nothing")
    if desk.top.place != .dialog { desk.press(.end, .enter) }
    desk.press(.right, .enter)
    #expect(desk.sees(.homeDraftsUnreadableDiscarded))
    #expect(try desk.counter?.drafts().unreadable.isEmpty == true)
    #expect(desk.storedDrafts.map(\.id.rawValue) == ["b"])
    let store = try CaseStore.open(at: desk.place.path)
    let acts = try store.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM acts WHERE kind = 'drafts-discarded'")
    }
    #expect(try acts == 1 && store.verify().isSound)
  }

  @Test
  func `a log that was taken away is said before anybody types on, and the draft is not lost`()
    throws
  {
    let desk = try DeskDriver()
    desk.open(.homeCare, .elderly)
    desk.type("Иванова")
    desk.wait(milliseconds: 301)
    unlink(desk.place.path + "-wal")
    unlink(desk.place.path + "-shm")
    desk.wait(milliseconds: 1000)
    let said = desk.desk.words(.storeLogGone).prefix { $0 != ":" }
    #expect(desk.sees(String(said.prefix(50))))
    try desk.counter?.store.close()
    #expect(
      try DeskDriver(place: desk.place).storedDrafts.map { $0.values[.surname] } == ["Иванова"])
  }
}
