import Casework
import Controls
import Documents
import Screen
import Standards
import Testing
import Words

@testable import Desk
@testable import Reception

/// The queue.
@Suite struct `The queue, key by key` {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  private func queue(_ tickets: [Ticket]) throws -> Trial<QueueScreen> {
    let context = office.context()
    var queue = Trial(QueueScreen(context), context)
    let limits = try QueueLimits(office.law, on: office.now.date)
    _ = queue.happen(
      .found(.queue(WaitingQueue(tickets, limits: limits, now: office.now)), .queue))
    return queue
  }

  @Test func `one key calls whoever is next of every purpose`() throws {
    var queue = try queue([])
    #expect(queue.command(.callNext) == [.save(.callNext(Set(TicketPurpose.allCases)))])
  }

  @Test func `of one purpose it calls only that`() throws {
    var queue = try queue([office.ticket(1, .handIn)])
    _ = queue.command(.nextGroup)
    #expect(queue.command(.callNext) == [.save(.callNext([.handIn]))])
  }

  @Test func `nobody to call is said`() throws {
    var queue = try queue([])
    #expect(
      queue.happen(.saved(.ticket(nil), .callNext([.ask]))) == [
        .say(office.words(.queueNobody), .plain)
      ])
  }

  @Test func `whoever is called is told and stands under the cursor`() throws {
    let tickets = [office.ticket(1), office.ticket(2)]
    var queue = try queue(tickets)
    let effects = queue.happen(.saved(.ticket(tickets[1]), .callNext([.ask])))
    #expect(effects.first == .read(.queue))
    let limits = try QueueLimits(office.law, on: office.now.date)
    _ = queue.happen(
      .found(.queue(WaitingQueue(tickets, limits: limits, now: office.now)), .queue))
    #expect(queue.screen.focused == tickets[1])
  }

  @Test func `serving leads to what the visitor came for`() throws {
    for (purpose, next) in [
      (TicketPurpose.handIn, NextScreen.destination(.take)),
      (.collect, .cases(CaseFilter(state: .ready))), (.ask, .destination(.bring)),
      (.complain, .destination(.complaints)),
    ] {
      let ticket = office.ticket(1, purpose)
      var queue = try queue([ticket])
      let effects = queue.happen(
        .saved(.ticket(ticket), .ticketActs([.servingBegan(case: nil)], ticket.seen)))
      #expect(effects.last == .open(next), "\(purpose)")
    }
  }

  @Test func `whoever lost a race over a ticket sees the queue as it is`() throws {
    var queue = try queue([office.ticket(1)])
    #expect(
      queue.happen(
        .failed(.store(.ticketChanged(current: office.ticket(1))), .callNext([.ask])))
        == [.read(.queue)])
  }

  @Test func `a reason written for one ticket is not offered for another`() throws {
    var queue = try queue([office.ticket(1), office.ticket(2)])
    func asked(_ queue: inout Trial<QueueScreen>) -> String? {
      _ = queue.command(.choose)
      for _ in QueueEntry.allCases {
        guard case .choice(let menu, _) = queue.screen.question else { return nil }
        if menu.chosenID == QueueEntry.wrong.rawValue { break }
        _ = queue.press(.down)
      }
      _ = queue.press(.enter)
      guard case .text(let dialog, for: .wrong) = queue.screen.question else { return nil }
      return dialog.reason
    }
    #expect(asked(&queue) == "")
    _ = queue.type("кеш берілді")
    _ = queue.press(.escape)
    _ = queue.press(.down)
    #expect(asked(&queue) == "")
    _ = queue.press(.escape)
    _ = queue.press(.up)
    #expect(asked(&queue) == "кеш берілді")
  }

  @Test func `another day is looked at with the arrows, never tomorrow`() throws {
    var queue = try queue([])
    #expect(queue.command(.switchTab) == [.read(.queueDay(nil))])
    #expect(queue.press(.left) == [.read(.queueDay("2009-05-31"))])
    #expect(queue.press(.right) == [.read(.queueDay(nil))])
    #expect(queue.press(.right) == [])
  }

  @Test func `a slip is printed with the limits of its queue`() throws {
    let ticket = office.ticket(4)
    var queue = try queue([ticket])
    let limits = try QueueLimits(office.law, on: office.now.date)
    #expect(
      queue.command(.print) == [
        .print(TicketSlip(ticket, limits: limits).document(office.words), DocumentOrder(), of: nil)
      ])
  }
}

/// Staff, calendar, complaints, indicators.
@Suite struct `The office's own screens, key by key` {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  private func staff() -> Trial<StaffScreen> {
    let context = office.context()
    var staff = Trial(StaffScreen(context), context)
    _ = staff.happen(
      .found(.staff([SampleOffice.manager, SampleOffice.clerk]), .staff))
    return staff
  }

  @Test func `a new colleague half filled in is kept, an untouched form is not`() {
    var staff = staff()
    _ = staff.command(.add)
    _ = staff.press(.escape)
    #expect(staff.screen.begun?.texts == [:])
    _ = staff.command(.add)
    _ = staff.type("daulet")
    _ = staff.press(.escape)
    #expect(staff.screen.begun?.texts["colleague/login"] == "daulet")
    _ = staff.command(.add)
    guard case .form(let form, for: .colleague) = staff.screen.question else {
      Issue.record("not asked")
      return
    }
    #expect(form.grid.values.values.contains("daulet"))
  }

  @Test func `Enter alone promotes nobody`() {
    var staff = staff()
    _ = staff.press(.down)
    #expect(staff.command(.choose) == [])
    #expect(staff.press(.enter, .enter, .enter) == [])
  }

  @Test func `a clerk is made a manager`() {
    var staff = staff()
    _ = staff.press(.down)
    _ = staff.command(.choose)
    #expect(
      staff.press(.down, .enter) == [
        .save(.changeStaff(SampleOffice.clerk.id, .role(.manager)))
      ])
  }

  @Test func `a colleague without an account is not added`() {
    var staff = staff()
    _ = staff.command(.add)
    for _ in 0..<4 { _ = staff.press(.enter) }
    #expect(staff.press(.enter) == [.say(office.words(.staffNameNeeded), .warning)])
  }

  @Test func `who was added is told and the list is read again`() {
    var staff = staff()
    let entry = StaffEntry(login: "dana", surname: "Оспанова", given: "Дана", role: .clerk)
    #expect(
      staff.happen(.saved(.member(SampleOffice.clerk), .addStaff(entry))) == [
        .read(.staff), .say(office.words(.staffAdded(name: "Оспанова")), .good),
      ])
  }

  @Test func `what a day off would move is asked before it is saved`() {
    let context = office.context()
    var calendar = Trial(CalendarScreen(context), context)
    _ = calendar.command(.add)
    _ = calendar.type("05062009")
    _ = calendar.press(.enter, .enter)
    _ = calendar.type("бұйрық 3")
    let change = CalendarChange(dayOff: "2009-06-05", reason: "бұйрық 3")
    #expect(calendar.press(.enter, .enter) == [.read(.casesMoved(change))])
    #expect(calendar.happen(.found(.moved([]), .casesMoved(change))) == [])
    #expect(calendar.press(.enter) == [], "back is marked")
    _ = calendar.press(.enter)
    _ = calendar.happen(.found(.moved([]), .casesMoved(change)))
    #expect(calendar.press(.right, .enter) == [.save(.changeCalendar(change))])
  }

  @Test func `a complaint without a name is not registered`() {
    let context = office.context()
    var form = Trial(ComplaintFormScreen(context), context)
    #expect(form.command(.goOn) == [])
  }

  @Test func `what is typed of a complaint is kept, what a form begins with is not`() {
    let context = office.context()
    var form = Trial(ComplaintFormScreen(context), context)
    #expect(form.screen.begun?.texts == [:])
    _ = form.type("И")
    #expect(form.screen.begun?.texts["name"] == "И")
    #expect(form.command(.back) == [.close])
  }

  @Test func `what is typed of a complaint about a case is kept apart from another's`() throws {
    let context = office.context()
    let (one, other) = (try office.line(7).number, try office.line(8).number)
    var form = Trial(ComplaintFormScreen(about: one, context), context)
    #expect(form.screen.begun?.texts == [:])
    _ = form.type("И")
    let places =
      [form.screen.begun?.place]
      + [ComplaintFormScreen(about: other, context), ComplaintFormScreen(context)]
      .map { $0.begun?.place }
    #expect(Set(places).count == 3)
    var again = ComplaintFormScreen(about: one, context)
    again.takeUp(form.screen.begun?.texts ?? [:], focus: "happened", context)
    #expect(again.begun?.texts == form.screen.begun?.texts && again.begun?.focus == "happened")
  }

  @Test func `a complaint about no such case says so and stays`() {
    let context = office.context()
    var form = Trial(ComplaintFormScreen(context), context)
    _ = form.type("Иванова")
    _ = form.press(.down, .down)
    _ = form.type("кешікті")
    _ = form.press(.down, .down, .down)
    _ = form.type("12")
    #expect(
      form.command(.goOn).last == .say(office.words(.consoleBadNumber), .warning))
  }

  @Test func `the register opens a form, a procedure, and asks for itself`() {
    let context = office.context()
    var list = Trial(ComplaintList(context), context)
    #expect(list.screen.needed == .complaints)
    #expect(list.command(.add) == [.open(.complaintForm(about: nil))])
    #expect(list.command(.explain) == [.show(.complaintProcedure)])
  }

  @Test func `the arrows go from quarter to quarter`() throws {
    let context = office.context()
    var quality = Trial(QualityScreen(context), context)
    let first = try #require(Period(year: 2009, quarter: 1))
    #expect(quality.press(.left) == [.read(.indicators(.s1, first))])
  }

  @Test func `another standard is read anew`() throws {
    let context = office.context()
    var quality = Trial(QualityScreen(context), context)
    let period = try #require(Period(year: 2009, quarter: 2))
    #expect(quality.command(.switchTab) == [.read(.indicators(.s2, period))])
  }

  @Test func `a clerk sets no figures`() {
    let context = office.context(of: SampleOffice.clerk)
    let quality = Trial(QualityScreen(context), context)
    #expect(quality.screen.unavailable(.figures, context) == .permissionManagersOnly)
  }
}

/// The law and the directory.
@Suite struct `The law and the directory, key by key` {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  @Test func `a paragraph opens and leads on`() {
    let context = office.context()
    var law = Trial(LawReader(context), context)
    guard case .open(.explanation)? = law.command(.choose).first else {
      Issue.record("nothing opens")
      return
    }
  }

  @Test func `an explanation closes with the key that opened it`() {
    let context = office.context()
    var reading = Trial(ExplanationScreen(.paragraph(12), context), context)
    #expect(reading.command(.why) == [.close])
    #expect(reading.command(.back) == [.close])
  }

  @Test func `an explanation is printed as it is`() {
    let context = office.context()
    var reading = Trial(ExplanationScreen(.paragraph(12), context), context)
    #expect(
      reading.command(.print) == [
        .open(.document(.explanation(.paragraph(12)), named: "explanation", .paragraph(12)))
      ])
  }

  @Test func `the best match of the directory opens`() {
    let context = office.context()
    var directory = Trial(DirectoryScreen(context), context)
    #expect(directory.type("talas") == [])
    guard case .open(.body(let id))? = directory.command(.choose).first else {
      Issue.record("nothing opens")
      return
    }
    #expect(!id.isEmpty)
  }

  @Test func `a clerk corrects nothing in the directory`() {
    let context = office.context(of: SampleOffice.clerk)
    var body = Trial(BodyScreen("baizak", context), context)
    for _ in 0..<20 where body.screen.unavailable(.choose, context) == .directoryLeadsNowhere {
      _ = body.press(.down)
    }
    #expect(body.screen.unavailable(.choose, context) == .permissionManagersOnly)
  }

  @Test func `a correction that is saved is told`() {
    let context = office.context()
    var body = Trial(BodyScreen("baizak", context), context)
    #expect(
      body.happen(.saved(.done, .correctDirectory("baizak", .phones, to: nil, reason: "қате екен")))
        == [.say(office.words(.directoryRestored), .good)])
  }
}
