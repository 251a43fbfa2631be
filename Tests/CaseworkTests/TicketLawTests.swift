import Casework
import Standards
import Support
import Testing

struct TicketLawTests {
  private let clerk = StaffID(rawValue: 1)
  private let colleague = StaffID(rawValue: 2)

  private func at(_ minute: Int, _ seconds: Int = 0, on day: String = "2009-06-01") -> Moment {
    let whole = try! OfficeZone().moment(on: CivilDate(iso: day)!, minuteOfDay: minute)
    return Moment(
      milliseconds: whole.milliseconds + Int64(seconds) * 1000, date: whole.date,
      minuteOfDay: minute)
  }

  private func ticket(_ purpose: TicketPurpose = .handIn, at minute: Int = 540) -> Ticket {
    Ticket(
      issue: TicketIssue(id: TicketID(rawValue: 1), number: 1, purpose: purpose), at: at(minute))
  }

  private func after(_ acts: [(TicketAct, Int)], from ticket: Ticket? = nil) throws -> Ticket {
    var ticket = ticket ?? self.ticket()
    for (act, minute) in acts {
      try ticket.apply(act, at: at(minute), by: clerk, clockWentBack: false)
    }
    return ticket
  }

  @Test func `a wait lasts from the ticket to serving, being called included`() throws {
    let served = try after([
      (.called(), 560), (.calledAgain(), 562), (.servingBegan(), 565), (.served, 600),
    ])
    #expect(served.waitedMilliseconds == 25 * 60_000)
    #expect(served.servedMilliseconds == 35 * 60_000)
    #expect(served.calls == 2 && served.state == .served && served.revision == 5)
    #expect(served.endedOn == CivilDate(iso: "2009-06-01"))
  }

  @Test func `sent back to the queue one waits again, and both waits count`() throws {
    let ticket = try after([(.called(), 550), (.servingBegan(), 550), (.backToQueue, 560)])
    #expect(ticket.waited(at: at(575)) == 25 * 60_000)
    #expect(ticket.servedMilliseconds == 10 * 60_000)
  }

  @Test func `on hold one waits for the office, not for oneself`() throws {
    let away = try after([(.called(), 550), (.held(.visitor), 550), (.backToQueue, 600)])
    #expect(away.waited(at: at(605)) == 15 * 60_000)
    let kept = try after([(.called(), 550), (.held(.office), 550), (.backToQueue, 600)])
    #expect(kept.waited(at: at(605)) == 65 * 60_000)
  }

  @Test func `a night between two days is not waiting`() throws {
    var ticket = try after([(.carriedOver(reason: "жабылды"), 600)])
    try ticket.apply(
      .backToQueue, at: at(540, on: "2009-06-02"), by: clerk, clockWentBack: false)
    #expect(ticket.waited(at: at(545, on: "2009-06-02")) == 65 * 60_000)
    #expect(!ticket.isDoubtful && ticket.reason == "жабылды")
  }

  @Test func `a ticket nobody ended is doubted, not counted for a night`() throws {
    var ticket = ticket()
    #expect(ticket.doubted(clockWentBack: false, at: at(540, on: "2009-06-02")).isDoubtful)
    try ticket.apply(
      .closed(reason: "ұмытылған"), at: at(540, on: "2009-06-02"), by: clerk,
      clockWentBack: false)
    #expect(ticket.doubts == [.tooLong])
  }

  @Test func `a clock that goes back while one waits makes the wait doubtful, afterwards not`()
    throws
  {
    var ticket = ticket()
    try ticket.apply(.called(), at: at(500), by: clerk, clockWentBack: false)
    #expect(ticket.doubts == [.clock] && ticket.waitedMilliseconds == 0)
    var other = self.ticket()
    try other.apply(.called(), at: at(545), by: clerk, clockWentBack: true)
    #expect(other.doubts == [.clock])
    var served = try after([(.servingBegan(), 550)])
    try served.apply(.served, at: at(560), by: clerk, clockWentBack: true)
    #expect(!served.isDoubtful)
    #expect(self.ticket().doubted(clockWentBack: false, at: at(538)).isDoubtful)
    #expect(!self.ticket().doubted(clockWentBack: false, at: at(539, 30)).isDoubtful)
  }

  @Test func `begun minutes count, and over is what shows a number above the limit`() {
    #expect(WaitMinutes.begun(0) == 0)
    #expect(WaitMinutes.begun(1) == 1)
    #expect(WaitMinutes.begun(30 * 60_000) == 30)
    #expect(WaitMinutes.begun(30 * 60_000 + 1) == 31)
    let limits = QueueLimits(handIn: 30, collect: 10)
    func level(_ purpose: TicketPurpose, _ seconds: Int64) -> WaitLevel {
      limits.level(of: purpose, waited: seconds * 1000)
    }
    #expect(level(.handIn, 1199) == .calm && level(.handIn, 1200) == .soon)
    #expect(level(.handIn, 1800) == .soon && level(.handIn, 1801) == .over)
    #expect(level(.collect, 399) == .calm && level(.collect, 400) == .soon)
    #expect(level(.collect, 600) == .soon && level(.collect, 601) == .over)
    #expect(level(.ask, 90_000) == .calm && level(.complain, 90_000) == .calm)
  }

  @Test func `each step has its place`() throws {
    func refusal(_ acts: [(TicketAct, Int)], by staff: StaffID? = nil, _ act: TicketAct)
      -> TicketRefusal?
    {
      do throws(TicketRefusal) {
        var ticket = try! after(acts)
        try ticket.apply(act, at: at(700), by: staff ?? clerk, clockWentBack: false)
        return nil
      } catch { return error }
    }
    #expect(refusal([], .calledAgain()) == .notCalled)
    #expect(refusal([], .served) == .notServing)
    #expect(refusal([], .backToQueue) == .alreadyWaiting)
    #expect(refusal([], .about(CaseID(rawValue: 1))) == .notServing)
    #expect(refusal([], .outOfTurn(reason: " ")) == .reasonNeeded)
    #expect(refusal([], .purposeChanged(.handIn)) == .samePurpose)
    #expect(refusal([(.called(), 550)], .called()) == .alreadyCalled)
    #expect(refusal([(.called(), 550)], by: colleague, .called()) == .withColleague)
    #expect(refusal([(.called(), 550)], by: colleague, .servingBegan()) == .withColleague)
    #expect(refusal([(.called(), 550)], .handedOver(to: clerk)) == .alreadyTheirs)
    #expect(refusal([(.servingBegan(), 550)], .left) == .isServing)
    #expect(refusal([(.servingBegan(), 550)], .closed(reason: "кеш")) == .isServing)
    #expect(refusal([(.held(.visitor), 550)], .held(.office)) == .alreadyOnHold)
    #expect(refusal([(.outOfTurn(reason: "ауру"), 550)], .outOfTurn(reason: "а")) == .alreadyAhead)
    #expect(refusal([(.left, 550)], .called()) == .hasEnded)
    #expect(refusal([(.left, 550)], .backToQueue) == nil)
    #expect(refusal([(.servingBegan(), 550), (.served, 560)], .backToQueue) == .hasEnded)
    #expect(
      refusal([(.timeWasWrong(reason: "кеш"), 550)], .timeWasWrong(reason: "к")) == .alreadyMarked)
    let one = CaseID(rawValue: 1)
    #expect(refusal([(.servingBegan(case: one), 550)], .about(one)) == .alreadyAbout)
    #expect(refusal([(.servingBegan(), 550)], .notAbout(one)) == .notAboutIt)
  }

  @Test func `one who went away yesterday takes a new number`() throws {
    let left = try after([(.left, 600)])
    #expect(
      left.hindrance(to: .backToQueue, by: clerk, on: CivilDate(iso: "2009-06-02")!) == .hasEnded)
  }

  @Test func `an act that is refused leaves the ticket as it was`() throws {
    var ticket = ticket()
    let before = ticket
    #expect(throws: TicketRefusal.self) {
      try ticket.apply(.purposeChanged(.handIn), at: at(600), by: clerk, clockWentBack: true)
    }
    #expect(ticket == before)
  }

  // MARK: Turn

  private func issue(_ id: Int, _ purpose: TicketPurpose, at minute: Int) -> Ticket {
    Ticket(
      issue: TicketIssue(id: TicketID(rawValue: Int64(id)), number: id, purpose: purpose),
      at: at(minute))
  }

  private let limits = QueueLimits(handIn: 30, collect: 10)

  @Test func `those whose limit is over first are called first, each purpose in its order`() {
    let tickets = [
      issue(1, .handIn, at: 540), issue(2, .collect, at: 559), issue(3, .collect, at: 561),
      issue(4, .ask, at: 541), issue(5, .handIn, at: 539),
    ]
    let queue = WaitingQueue(tickets, limits: limits, now: at(570))
    // 1: 570; 2: 569; 3: 571; 4: 571 and later in the list of purposes; 5 stands behind 1.
    #expect(queue.lines.map(\.ticket.number) == [2, 1, 5, 3, 4])
  }

  @Test func `ahead comes first, handed over comes before that and to nobody else`() throws {
    var ahead = issue(3, .ask, at: 560)
    try ahead.apply(.outOfTurn(reason: "ауру"), at: at(561), by: clerk, clockWentBack: false)
    var kept = issue(4, .ask, at: 562)
    try kept.apply(.handedOver(to: colleague), at: at(563), by: clerk, clockWentBack: false)
    let tickets = [issue(1, .handIn, at: 540), issue(2, .collect, at: 541), ahead, kept]
    func next(_ staff: StaffID, _ purposes: Set<TicketPurpose> = Set(TicketPurpose.allCases))
      -> Int?
    {
      WaitingQueue.next(among: tickets, for: staff, purposes: purposes, limits: limits)?.number
    }
    #expect(next(clerk) == 3 && next(colleague) == 4)
    #expect(next(clerk, [.handIn]) == 1 && next(clerk, [.collect]) == 2)
    #expect(next(clerk, [.complain]) == nil)
    #expect(WaitingQueue.isInTurn(ahead, among: tickets, for: clerk))
    #expect(!WaitingQueue.isInTurn(kept, among: tickets, for: clerk))
    #expect(WaitingQueue.isInTurn(kept, among: tickets, for: colleague))
  }

  @Test func `the limits are those of both standards`() throws {
    let law = Embedded.law()
    #expect(try QueueLimits(law, on: CivilDate(iso: "2009-06-01")!) == limits)
  }

  // MARK: Waits of a case

  private func visit(_ purpose: TicketPurpose, _ minutes: Int64, doubtful: Bool = false) -> Visit {
    Visit(
      ticket: TicketID(rawValue: 1), day: CivilDate(iso: "2009-06-01")!, number: 1,
      purpose: purpose, waitedMilliseconds: minutes * 60_000, isDoubtful: doubtful)
  }

  @Test func `a case waited all its hand-in waits and the pick-up wait; by post, none for that`() {
    let both = Waits([visit(.handIn, 20), visit(.handIn, 12), visit(.collect, 8), visit(.ask, 50)])
    #expect(both.total(posted: false) == Int64(40 * 60_000))
    #expect(both.total(posted: true) == Int64(32 * 60_000))
    #expect(Waits([visit(.handIn, 20)]).total(posted: false) == nil, "the pick-up wait is unknown")
    #expect(Waits([visit(.collect, 5)]).total(posted: false) == nil, "taken without a ticket")
    #expect(Waits([visit(.handIn, 1, doubtful: true)]).total(posted: true) == nil)
    #expect(!both.isLost && Waits([visit(.handIn, 41)]).isLost)
  }

  @Test func `the share counts what is known and is rounded as the indicators are, half up`() {
    func file(_ minutes: Int64?, on day: String) -> CaseWaits {
      CaseWaits(
        id: CaseID(rawValue: 1), number: CaseNumber(office: 2, year: 2009, sequence: 1)!,
        service: .homeCare, deliveredOn: CivilDate(iso: day)!, posted: true,
        waits: Waits(minutes.map { [visit(.handIn, $0)] } ?? []))
    }
    let cases =
      (0..<1999).map { _ in file(40, on: "2009-05-31") } + [
        file(nil, on: "2009-06-01"), file(41, on: "2009-06-01"),
      ]
    let effect = WaitEffect(cases, on: CivilDate(iso: "2009-06-01")!)
    #expect(effect.before.percent == Percent(whole: 100) && effect.day.percent == Percent(whole: 0))
    #expect(effect.after.percent == Percent(1999, of: 2000))
    let three = [
      file(40, on: "2009-05-31"), file(39, on: "2009-05-31"), file(41, on: "2009-05-31"),
    ]
    #expect(WaitShare(three).percent == Percent(tenths: 667), "2 of 3 is 66.7, not 66.6")
    #expect(effect.after.unknown == 1 && effect.after.counted == 2000)
    #expect(WaitShare().percent == nil)
  }
}
