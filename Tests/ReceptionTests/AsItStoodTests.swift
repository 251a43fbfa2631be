import CaseStore
import Casework
import Reception
import Standards
import Testing

/// A closed period reads as it stood at its end, whatever is taken back later.
@Suite struct `A period as it stood` {
  private let department: Department
  private let june = Period(year: 2009, month: 6)!

  init() throws { department = try Department() }

  private func counter(_ day: CivilDate) throws -> Counter { try department.counter(on: day) }

  /// A child's case accepted on the first of June.
  private func open(_ id: String) throws -> CaseRecord {
    try counter("2009-06-01").take(
      try department.draft(id: id, ticks: Department.wholeChildSet))
  }

  @discardableResult
  private func act(_ acts: [Act], on record: CaseRecord, _ day: CivilDate) throws -> CaseRecord {
    let counter = try counter(day)
    return try counter.perform(acts, on: try counter.caseRecord(record.id))
  }

  private func ready(_ record: CaseRecord, _ day: CivilDate) throws {
    try act(
      [.decided(DecisionTerms(.notice, on: ActDay(day))), .ready(ActDay(day))], on: record, day)
  }

  private func complaint(_ name: String) throws -> ComplaintRecord {
    let counter = try counter("2009-06-05")
    let record = try counter.register(
      ComplaintEntry(
        name: name, received: ActDay("2009-06-05"), matter: .act, service: .homeCare, text: "Мәні"))
    return try self.counter("2009-06-10").perform(
      [
        .answered(
          ComplaintAnswer(
            on: ActDay("2009-06-10"), founded: true, satisfied: true, text: "Түзетілді",
            by: "baizak"))
      ], on: record.seen)
  }

  private func figures(_ day: CivilDate, of period: Period? = nil) throws -> [String] {
    try counter(day).indicators(.s2, in: period ?? june).rows.flatMap { row in
      [row.measured, row.withOpen].compactMap { $0 }.map {
        "\(row.indicator.number) \($0.numerator)/\($0.denominator)"
      }
    }
  }

  @Test
  func `what is withdrawn, voided, reversed, reopened or suspended later changes nothing of it`()
    throws
  {
    let late = try (1...5).map { try open("late\($0)") }
    let served = try (1...3).map { try open("served\($0)") }
    for record in served { try ready(record, "2009-06-05") }
    try act(
      [.handedOver(HandOver(to: .applicant, on: ActDay("2009-06-08")))], on: served[2],
      "2009-06-08")
    let complaints = try ["Иванова", "Петров"].map(complaint)
    let before = try figures("2009-06-30")
    #expect(before.contains("1.1 3/3") && before.contains("1.1 3/8"))
    #expect(before.contains("4.1 2/3") && before.contains("1.2 0/0"))

    try act([.withdrawn(reason: "көшіп кетті")], on: late[0], "2009-07-02")
    try act([.withdrawn(reason: "көшіп кетті", on: "2009-06-10")], on: late[1], "2009-07-02")
    try act([.voided(reason: "екі рет ашылған")], on: late[2], "2009-07-02")
    let back = ActDay("2009-06-09", lateReason: "хат кешікті")
    try act(
      [.suspended(SuspensionTerms(on: back, ground: .other, text: "сот"))], on: late[3],
      "2009-07-02")
    try act([.stepReversed(reason: "қате басылған")], on: served[0], "2009-07-02")
    try act([.voided(reason: "екі рет ашылған")], on: served[1], "2009-07-02")
    try act([.stepReversed(reason: "қайтарылды")], on: served[2], "2009-07-02")
    _ = try counter("2009-07-02").answer(
      .save(
        .complaintDeed(.reopen(reason: "толық емес"), complaints[0].seen),
        SaveToken(rawValue: "r")))
    _ = try counter("2009-07-02").perform(
      [.voided(reason: "екі рет тіркелген")], on: complaints[1].seen)
    #expect(try figures("2009-07-03") == before)
    let standing = try counter("2009-07-03").indicators(.s2, in: june.next).row("1.1")
    #expect(standing?.withOpenBefore?.denominator == 8, "as the period before it is the same")
    #expect(
      standing?.withOpen?.denominator == 2 && standing?.withOpen?.leftOut(.suspended) == 1,
      "in the month it was done it is as it is now")
    // What is entered late still counts on its day; a signed report shows that it came.
    try act(
      [
        .decided(DecisionTerms(.notice, on: back)),
        .ready(ActDay("2009-06-10", lateReason: "ұмытылған")),
      ], on: late[4], "2009-07-06")
    let waiting = try counter("2009-07-06").caseRecord(late[4].id).waitingLateEntries
    try act(
      [.lateEntryApproved(LateEntryAnswer(waiting.map(\.revision)))], on: late[4], "2009-07-06")
    #expect(try figures("2009-07-06").contains("1.1 4/8"))
  }

  @Test func `a period to come has no verdict, and nothing late in it`() throws {
    _ = try open("late")
    let counter = try counter("2009-06-30")
    let july = try counter.indicators(.s2, in: june.next)
    #expect(july.rows.allSatisfy { $0.verdict == .noVerdict })
    #expect(july.row("1.1")?.withOpen?.denominator == 0)
    #expect(try counter.indicators(.s2, in: june).row("1.1")?.verdict == .notMet)
  }
}
