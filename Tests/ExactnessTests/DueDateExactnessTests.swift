import Foundation
import Support
import Testing

/// Due dates before and after something is rebuilt.
struct DueDateExactnessTests {
  /// Every day from the decree to its repeal, by month, and a week after the last calendar.
  private static let days: [(month: String, days: [String])] = {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let months = (2008...2010).flatMap { year in
      (1...12).map { month -> (month: String, days: [String]) in
        let length = lengths[month - 1] + (year == 2008 && month == 2 ? 1 : 0)
        let name = "\(year)-\(padded(month))"
        return (
          name,
          (1...length).map { name + "-" + padded($0) }
            .filter { ("2008-04-25"..."2010-09-02").contains($0) }
        )
      }
    }
    return months.filter { !$0.days.isEmpty }
      + [
        ("2030-01", (1...7).map { "2030-01-0\($0)" }),
        ("2026-12", (1...9).map { "2026-12-0\($0)" }),
      ]
  }()

  @Test(arguments: Kind.services)
  func `every day of the decree has the due date it had, with its working`(_ service: String) throws
  {
    let adapter = try Adapter()
    let record = FrozenRecord("due-dates/\(service)")
    for (month, days) in Self.days {
      try record.compare(
        month,
        days.map { try adapter.dueDate(service, accepted: $0) }.joined(separator: "\n"))
    }
    try record.close()
  }

  @Test(arguments: ["2008-04-25", "2009-03-12", "2009-12-08", "2010-08-26", "2030-01-04"])
  func `the program prints the due dates it printed`(day: String) throws {
    let record = FrozenRecord("deadline-command")
    let office = ExactOffice()
    let arguments = ["deadline", "--accepted", day, "--lang"]
    let json = try office.answer(arguments + ["ru", "--json"])
    let texts = try ["kk", "ru", "en"].map { try office.answer(arguments + [$0]) }
    try record.compareWhole(day, ([json] + texts).joined(separator: "\n"))
    try record.close()
  }
}
