import CaseStore
import Casework
import GRDB
import Standards
import Testing

@testable import Reception

@Suite struct `The office's log at the counter` {
  private let department: Department
  private let manager: Counter
  private let clerk: Counter

  init() throws {
    department = try Department()
    manager = try department.counter()
    _ = try manager.addStaff(login: "asel", surname: "Асанова", given: "Әсел", role: .clerk)
    clerk = try department.counter(login: "asel")
  }

  private func log(_ filter: LogFilter = LogFilter()) throws -> [LogEntry] {
    try manager.officeLog(LogQuestion(filter)).entries
  }

  @Test func `a clerk reads their own acts, a manager everybody's`() throws {
    let file = try clerk.take(try department.draft(ticks: []))
    #expect(try clerk.officeLog(LogQuestion()).entries.map(\.staff) == [clerk.staff.id])
    #expect(try clerk.officeLog(LogQuestion(of: file.number)).entries.count == 1)
    #expect(try Set(log().map(\.staff)) == [manager.staff.id, clerk.staff.id])
    let other = LogQuestion(LogFilter(staff: manager.staff.id))
    #expect(
      failure { () throws(CounterFailure) in try clerk.officeLog(other) }
        == .store(.notPermitted(.managersOnly)))
    #expect(try log(LogFilter(group: .refusals)).map(\.told) == [.use(.refused(right: "read-log"))])
  }

  @Test func `what was refused for want of a right is recorded with the right`() throws {
    let file = try clerk.take(try department.draft(ticks: []))
    #expect(
      failure { () throws(CounterFailure) in
        try clerk.perform([.voided(reason: "қате ашылды")], on: file)
      } == .store(.notPermitted(.managersOnly)))
    _ = failure { () throws(CounterFailure) in
      try clerk.addStaff(login: "x", surname: "Х", given: "", role: .manager)
    }
    #expect(
      try log(LogFilter(group: .refusals)).map(\.told)
        == [.use(.refused(right: "manage-staff")), .use(.refused(right: "void-cases"))])
    #expect(try log(LogFilter(group: .refusals)).allSatisfy { $0.staff == clerk.staff.id })
  }

  @Test func `asking is recorded as asking, and giving out as giving out`() throws {
    let file = try clerk.take(try department.draft(ticks: []))
    try manager.recordAsking(LogQuestion(of: file.number, person: true), at: manager.now)
    _ = try manager.answer(.save(.askAbout(file.id), SaveToken(rawValue: "t1")))
    #expect(try log(LogFilter(group: .questions)).map(\.kind) == ["asked", "asked"])
    #expect(try log(LogFilter(group: .exports)).isEmpty)
    _ = try manager.answer(.save(.giveOut(file.id), SaveToken(rawValue: "t2")))
    _ = try manager.subjectFile(of: file)
    #expect(try log(LogFilter(group: .exports)).count == 2)
    try manager.recordAsking(LogQuestion(LogFilter(group: .views)), at: manager.now)
    #expect(
      try log(LogFilter(group: .questions)).first?.told == .use(.askedLog(LogFilter(group: .views)))
    )
  }

  @Test func `verify sees rules that cases were judged by and that are kept no more`() throws {
    let file = try clerk.take(try department.draft(ticks: []))
    #expect(try manager.verify(expectedHead: nil).isSound)
    try department.tamper("DELETE FROM rules_archive")
    #expect(
      try manager.verify(expectedHead: nil).problems
        == [.missingRules(version: file.rulesVersion)])
  }
}

@Suite struct `Names of accounts and people` {
  @Test(arguments: [
    ("a b", "Асанова", ActRefusal.badAccountName), ("", "Асанова", .badAccountName),
    ("a:b", "Асанова", .badAccountName), ("-asel", "Асанова", .badAccountName),
    (String(repeating: "a", count: 33), "Асанова", .badAccountName),
    ("asel", String(repeating: "А", count: 300), .badStaffName), ("asel", "", .badStaffName),
    ("asel", "А\u{1b}[2J", .badStaffName), ("asel", " Асанова", .badStaffName),
    ("nobody-here", "Асанова", .unknownAccount),
  ]) func `that can be none are refused`(
    _ login: String, _ surname: String, _ refusal: ActRefusal
  ) throws {
    let department = try Department()
    defer { withExtendedLifetime(department) {} }
    let counter = try department.counter()
    #expect(
      failure { () throws(CounterFailure) in
        try counter.addStaff(login: login, surname: surname, given: "Әсел", role: .clerk)
      } == .store(.refused(refusal)))
    #expect(try counter.staffList().count == 1)
  }

  @Test func `an account this machine has is known, another is not`() {
    #expect(Account.exists(Account.login()) == true)
    #expect(Account.exists("nobody-of-this-name-here") == false)
  }

  @Test func `in training colleagues are invented`() throws {
    let department = try Department(training: true)
    defer { withExtendedLifetime(department) {} }
    let counter = try department.counter()
    let member = try counter.addStaff(
      login: "nobody-here", surname: "Асанова", given: "", role: .clerk)
    #expect(
      failure { () throws(CounterFailure) in
        try counter.changeStaff(member.id) { $0.surname = "" }
      } == .store(.refused(.badStaffName)))
  }
}

extension Department {
  /// The file as somebody with an SQL tool changes it.
  fileprivate func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: store.path)
    defer { try? queue.close() }
    try queue.write { try $0.execute(sql: sql) }
  }
}
