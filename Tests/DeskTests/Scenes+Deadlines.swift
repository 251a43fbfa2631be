@testable import Desk

/// The deadline board and the lists beside it, with invented cases.
extension Scene {
  static let deadlines = [
    Scene("deadlines-empty") { $0.command(.deadlines) },
    Scene("deadlines") {
      try invent($0)
      $0.command(.deadlines)
    },
    Scene("deadlines-on-time") {
      try invent($0)
      $0.command(.deadlines)
      $0.press(.tab, .tab, .tab, .tab)
    },
    Scene("deadlines-shelf") {
      try invent($0)
      $0.command(.deadlines)
      $0.command(.switchTab)
    },
    Scene("deadlines-renewals") {
      try invent($0)
      $0.command(.deadlines)
      $0.command(.switchTab)
      $0.command(.switchTab)
    },
    Scene("deadlines-clerks") {
      try invent($0)
      $0.command(.deadlines)
      $0.command(.switchTab)
      $0.command(.switchTab)
      $0.command(.switchTab)
    },
    Scene("why-deadlines") {
      $0.command(.deadlines)
      $0.command(.why)
    },
    Scene("calendar") { $0.openCalendar() },
    Scene("calendar-day-off") {
      $0.acceptedChild()
      $0.openCalendar()
      $0.addDayOff("11.06.2009", reason: "қаулы")
    },
    Scene("calendar-day-off-form") {
      $0.openCalendar()
      $0.command(.add)
    },
    Scene("home-on-a-working-day") {
      try invent($0)
      $0.command(.deadlines)
      $0.press(.escape)
    },
  ]

  private static func invent(_ desk: DeskDriver) throws {
    _ = try desk.counter?.invent(cases: 60, seed: 3, withToday: true)
  }
}

/// The manager's morning page.
extension Scene {
  static let morning = [
    Scene("morning-quiet") {
      $0.desk.go(to: .morning)
      $0.happen(.tick)
    },
    Scene("morning") {
      try invent($0)
      $0.desk.go(to: .morning)
      $0.happen(.tick)
    },
    Scene("why-morning") {
      $0.desk.go(to: .morning)
      $0.happen(.tick)
      $0.command(.why)
    },
  ]
}
