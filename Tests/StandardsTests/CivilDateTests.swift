import Foundation
import Standards
import Support
import Testing

@Suite struct CivilDateTests {
  @Test func `every day from 1900 to 2100 comes round and follows the one before`() throws {
    var date: CivilDate = "1900-01-01"
    var plain = PlainDay(1900, 1, 1)
    let first = date
    var count = 0
    while plain.year <= 2100 {
      let isSame =
        date.year == plain.year && date.month == plain.month && date.day == plain.day
        && date.days(since: first) == count && first.adding(days: count) == date
        && date.weekday.rawValue == plain.weekday
        && date.adding(days: -count) == first
      if !isSame { Issue.record("\(date) is not \(plain)") }
      count += 1
      plain = plain.next
      date = date.adding(days: 1)
    }
    #expect(count == 73_414)
  }

  @Test func `every day of four centuries is read back as it is written`() {
    for offset in stride(from: 0, to: 146_097, by: 7) {
      let date = ("1700-02-28" as CivilDate).adding(days: offset)
      if CivilDate(iso: date.description) != date { Issue.record("\(date)") }
    }
  }

  @Test(
    arguments: [
      ("2008-06-20", Weekday.friday), ("2008-12-05", .friday), ("2009-12-20", .sunday),
      ("2000-01-01", .saturday), ("1970-01-01", .thursday), ("2010-09-02", .thursday),
      ("2026-01-01", .thursday), ("1900-01-01", .monday), ("0001-01-01", .monday),
      ("9999-12-31", .friday),
    ] as [(CivilDate, Weekday)])
  func `known days fall on their weekday`(date: CivilDate, weekday: Weekday) {
    #expect(date.weekday == weekday)
  }

  @Test func `leap days exist in leap years only`() {
    for year in [1904, 2000, 2008, 2024, 2400] {
      #expect(CivilDate(year: year, month: 2, day: 29) != nil)
    }
    for year in [1900, 2009, 2100, 2023] {
      #expect(CivilDate(year: year, month: 2, day: 29) == nil)
    }
    #expect(("2008-02-28" as CivilDate).adding(days: 1) == "2008-02-29")
    #expect(("2009-02-28" as CivilDate).adding(days: 1) == "2009-03-01")
  }

  @Test(arguments: [
    "", "2009", "2009-06", "2009-6-1", "2009-06-1", "09-06-01", "2009-13-01", "2009-00-10",
    "2009-06-00", "2009-06-31", "2009-02-29", "0000-01-01", "2009/06/01", "2009-06-01 ",
    " 2009-06-01", "2009-06-01T00:00", "-009-06-01", "+200-06-01", "２００９-06-01", "2009-06-٠1",
    "2009--06-01", "01.06.2009", "abcd-ef-gh", "12009-06-01", "2009-+6-01", "2009-06--1",
  ])
  func `what is not a date is not read as one`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `a date is kept as its ISO form`() throws {
    let date: CivilDate = "2009-06-01"
    #expect(date.description == "2009-06-01")
    #expect(("0007-01-02" as CivilDate).description == "0007-01-02")
    let data = try JSONEncoder().encode([date])
    #expect(String(decoding: data, as: UTF8.self) == #"["2009-06-01"]"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: data) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data(#"["2009-02-29"]"#.utf8))
    }
  }

  @Test func `a year after 29 February is 28 February`() {
    #expect(("2008-02-29" as CivilDate).adding(months: 12) == "2009-02-28")
    #expect(("2008-02-29" as CivilDate).adding(months: 48) == "2012-02-29")
    #expect(("2009-01-31" as CivilDate).adding(months: 1) == "2009-02-28")
    #expect(("2009-08-31" as CivilDate).adding(months: -6) == "2009-02-28")
    #expect(("2009-11-15" as CivilDate).adding(months: 2) == "2010-01-15")
  }

  @Test func `a year of age is reached on the birthday`() {
    #expect(("2009-06-01" as CivilDate).fullYears(since: "1991-06-01") == 18)
    #expect(("2009-05-31" as CivilDate).fullYears(since: "1991-06-01") == 17)
    #expect(("2009-06-01" as CivilDate).fullYears(since: "2009-06-01") == 0)
  }

  @Test func `counting past the last day stays on the last day`() {
    #expect(("9999-12-31" as CivilDate).adding(days: 1) == "9999-12-31")
    #expect(("0001-01-01" as CivilDate).adding(days: -1) == "0001-01-01")
  }
}
