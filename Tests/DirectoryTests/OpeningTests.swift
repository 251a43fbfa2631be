import Directory
import Testing

@Suite struct `Whether an office is open` {
  /// Monday to Friday from a weekday on, 1 Monday to 7 Sunday.
  private func week(from weekday: Int) -> (Int) -> Bool? {
    { days in (weekday - 1 + days) % 7 < 5 }
  }

  private func minute(_ hour: Int, _ minute: Int) -> Int { hour * 60 + minute }

  @Test(arguments: [
    (8, 59, OpenState.closed(daysAhead: 0, opens: 540)), (9, 0, .open(until: 780)),
    (12, 59, .open(until: 780)), (13, 0, .lunch(until: 840)), (13, 59, .lunch(until: 840)),
    (14, 0, .open(until: 1080)), (17, 59, .open(until: 1080)),
    (18, 0, .closed(daysAhead: 1, opens: 540)), (23, 59, .closed(daysAhead: 1, opens: 540)),
    (0, 0, .closed(daysAhead: 0, opens: 540)),
  ]) func `on a Wednesday`(_ hour: Int, _ minute: Int, _ expected: OpenState) throws {
    for id in ["baizak", "taraz", "shu-city"] {
      let entry = try #require(try shippedDirectory()[id])
      #expect(entry.opening(at: hour * 60 + minute, isWorkingDay: week(from: 3)) == expected)
    }
  }

  @Test func `from Friday evening till Monday morning`() throws {
    let entry = try #require(try shippedDirectory()["baizak"])
    #expect(
      entry.opening(at: minute(18, 0), isWorkingDay: week(from: 5))
        == .closed(daysAhead: 3, opens: 540))
    #expect(
      entry.opening(at: minute(11, 0), isWorkingDay: week(from: 6))
        == .closed(daysAhead: 2, opens: 540))
    #expect(
      entry.opening(at: minute(11, 0), isWorkingDay: week(from: 7))
        == .closed(daysAhead: 1, opens: 540))
  }

  @Test func `not where no hours are printed, nor where the days are not clear`() throws {
    let directory = try shippedDirectory()
    for akimat in directory.authorities {
      #expect(akimat.opening(at: 600, isWorkingDay: week(from: 3)) == .notGiven)
    }
    #expect(
      directory.oblastDepartment?.opening(at: 600, isWorkingDay: week(from: 3)) == .notComputed)
  }

  @Test func `not in a year whose days off are not known`() throws {
    let entry = try #require(try shippedDirectory()["baizak"])
    #expect(entry.opening(at: 600, isWorkingDay: { _ in nil }) == .calendarUnknown)
    #expect(
      entry.opening(at: 1100, isWorkingDay: { $0 == 0 ? true : nil }) == .calendarUnknown)
    #expect(entry.opening(at: 600, isWorkingDay: { _ in false }) == .calendarUnknown)
  }
}

@Suite struct `Bodies of a district` {
  @Test func `know each other`() throws {
    let directory = try shippedDirectory()
    let sarysu = try #require(directory["sarysu"])
    let city = try #require(directory["zhanatas-city"])
    let akimat = try #require(directory["akimat-sarysu"])
    #expect(directory.district(of: sarysu) == akimat && directory.district(of: city) == akimat)
    #expect(directory.district(of: akimat) == akimat)
    #expect(directory.oblastDepartment.flatMap(directory.district) == nil)
    #expect(directory.offices(of: akimat, providing: .s2).map(\.id) == ["sarysu", "zhanatas-city"])
    #expect(directory.superiors(of: city).map(\.id) == ["akimat-sarysu", "oblast-department"])
    let taraz = try #require(directory["akimat-taraz"])
    #expect(directory.offices(of: taraz, providing: .s2).isEmpty)
    #expect(directory.superiors(of: taraz).isEmpty)
  }

  @Test func `every remark says of what it is`() throws {
    for entry in try shippedDirectory().entries {
      for flag in entry.flags { #expect(!flag.about.isEmpty, "\(entry.id) \(flag.id)") }
    }
    let zhambyl = try #require(try shippedDirectory()["akimat-zhambyl"])
    #expect(zhambyl.flags(about: .phones).map(\.id) == ["phone-doubtful"])
    #expect(zhambyl.flags(about: .sites).map(\.id) == ["site-doubtful"])
    #expect(zhambyl.flags(about: .head).isEmpty)
  }
}
