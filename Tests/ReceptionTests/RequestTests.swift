import CaseStore
import Casework
import Directory
import Documents
import Foundation
import Standards
import Testing

@testable import Reception

/// What is wanted of the office is a value: it can be carried, and asked for again.
@Suite struct `Requests` {
  /// An office in which every kind of save has something to do.
  private final class Office {
    let department: Department
    let counter: Counter
    let accepted: CaseRecord
    let waiting: CaseRecord
    let ticket: Ticket
    let serving: Ticket
    let complaint: ComplaintRecord
    let copy: PrintedCopy
    let colleague: StaffMember

    init() throws {
      department = try Department()
      counter = try department.counter()
      accepted = try counter.take(try department.draft(ticks: Department.wholeChildSet))
      let asked = try counter.take(
        try department.draft(id: "d2", ticks: Department.wholeChildSet), accepting: false)
      waiting = asked
      let called = try counter.call(try counter.issueTicket(for: .ask).id)
      serving = try counter.perform([.servingBegan(case: nil)], on: called.seen)
      ticket = try counter.issueTicket(for: .handIn)
      complaint = try counter.register(
        ComplaintEntry(
          name: "Иванова Анна", received: ActDay("2009-06-01"), matter: .act, text: "Кешікті"))
      copy = try counter.recordCopy(of: .stub, .printer, for: accepted.id)
      for place in 1...5 {
        let record = try counter.take(
          try department.draft(id: "e\(place)", ticks: Department.wholeChildSet))
        let today = ActDay(counter.now.date)
        _ = try counter.perform(
          [
            .decided(DecisionTerms(.notice, on: today)), .ready(today),
            .handedOver(HandOver(to: .applicant, on: today)),
          ], on: record)
      }
      try counter.enterBatch(box)
      colleague = try counter.addStaff(
        login: "dana", surname: "Оспанова", given: "Дана", role: .clerk)
    }

    /// A box with one slip in it.
    let box = SurveyBatch(
      service: .homeCare, period: Period("2009-06-01"), box: 1, slips: ["yyyyy": 1])

    let may = Period(from: "2009-05-01", to: "2009-05-31")!

    /// All acts that were saved so far.
    var saved: Int {
      get throws { Int(try department.store.verify(expectedHead: nil).acts) }
    }

    /// One save of every kind.
    var saves: [OfficeSave] {
      get throws {
        var mended = Draft(correcting: accepted, by: counter.staff.id, at: counter.now)
        mended.values[.address] = "Сарыкемер, Абай 3"
        return [
          .take(try department.draft(id: "d3", ticks: [])),
          .acts([.noted(text: "Анасы келді")], accepted.seen), .accept(waiting.seen),
          .correct(accepted.seen, to: mended, reason: "көшті", .applicant),
          .assign([accepted.id, waiting.id], to: colleague.id, note: nil),
          .assignAll(of: counter.staff.id, to: colleague.id, note: nil),
          .takeOut(accepted.id), .askAbout(accepted.id), .giveOut(accepted.id),
          .changeCalendar(CalendarChange(dayOff: "2009-06-05", reason: "бұйрық 3")),
          .addStaff(
            StaffEntry(login: "asel", surname: "Әбенова", given: "Әсел", role: .clerk)),
          .changeStaff(colleague.id, .role(.manager)),
          .changeStaff(colleague.id, .language("ru")),
          .deactivate(colleague.id, handingTo: counter.staff.id),
          .correctDirectory("talas", .phones, to: "8-72644-77777", reason: "жаңа нөмір"),
          .issueTicket(.collect), .callNext([.handIn]), .call(ticket.id, reason: nil),
          .ticketActs([.served], serving.seen), .endDay(.close, reason: "жарық болмады"),
          .registerComplaint(
            ComplaintEntry(
              name: "Петров Пётр", contact: nil, channel: .inPerson,
              received: ActDay("2009-06-01"), matter: .inaction, about: accepted.number,
              clerk: colleague.id, text: "Грубость", isTold: true)),
          .complaintDeed(.act(.noted(text: "қоңырау")), complaint.seen),
          .complaintDeed(.inquire(reason: "сұрау"), complaint.seen),
          .setFigures([
            FigureEntry(
              kind: .target, standard: .s2, row: "1.1", year: 2009, value: Percent(tenths: 985),
              basis: "хаттама 4")
          ]),
          .enterBatch(box), .voidBatch(SurveyBatchID(rawValue: 1), reason: "екі рет саналған"),
          .closePeriod(.s2, may),
          .recordAccess(accepted.id, at: counter.now), .recordCopy(.stub, .file, of: accepted.id),
          .copyFailed(copy, of: accepted.id),
          .recordUse(
            .searched(SeenList(.cases, .screen, cases: [accepted.id], opened: accepted.id)),
            at: counter.now),
          .recordAsking(LogQuestion(of: accepted.number, person: true), at: counter.now),
          .recordReading(complaint.id, at: counter.now),
        ]
      }
    }
  }

  @Test(arguments: 0..<33) func `a save that is asked for twice is done once`(_ kind: Int) throws {
    let office = try Office()
    let save = try office.saves[kind]
    let request = OfficeRequest.save(save, SaveToken(rawValue: "t1"))
    let before = try office.saved
    let answer = try office.counter.answer(request)
    let once = try office.saved
    #expect(once > before, "\(save) did nothing")
    #expect(try office.counter.answer(request) == answer, "\(save)")
    #expect(try office.saved == once, "\(save) was done twice")
  }

  @Test func `every kind of save is among those that are tried`() throws {
    #expect(try Office().saves.count == 33)
  }

  @Test func `two desks that take one draft open one case`() throws {
    let office = try Office()
    let request = OfficeRequest.save(
      .take(try office.department.draft(id: "d3", ticks: [])), SaveToken(rawValue: "d3"))
    let other = try office.department.counter()
    let first = try office.counter.answer(request)
    #expect(try other.answer(request) == first)
    #expect(try other.newestCases(20).count == 8)
  }

  @Test func `of two processes that save under one token at once one is told to ask again`() throws
  {
    let office = try Office()
    let store = office.department.store
    let other = try CaseStore.open(at: store.path)
    let clerk = office.counter.staff.id
    let (mine, theirs) = (
      NamedFilter(name: "Менікі", query: CaseQuery()), NamedFilter(name: "Өзге", query: CaseQuery())
    )
    #expect(throws: StoreFailure.busy(holder: nil)) {
      try store.once("t1") {
        try other.once("t1") {
          try other.keep(theirs, of: clerk)
        } again: { _ in
        }
        try store.keep(mine, of: clerk)
      } again: { _ in
      }
    }
    var isAnswered = false
    try store.once("t1") {
      Issue.record("done twice")
    } again: { _ in
      isAnswered = true
    }
    #expect(isAnswered)
    #expect(try store.filters(of: clerk).map(\.name) == ["Өзге"])
  }

  @Test func `the same wish under another token is another save`() throws {
    let office = try Office()
    for token in ["t1", "t2"] {
      _ = try office.counter.answer(
        .save(.issueTicket(.collect), SaveToken(rawValue: token)))
    }
    #expect(try office.counter.queue().lines.count == 4)
  }

  @Test func `what was refused can be asked for again under its token`() throws {
    let office = try Office()
    let request = OfficeRequest.save(
      .take(try office.department.draft(.residentialCare, .elderly, id: "d3", ticks: [])),
      SaveToken(rawValue: "d3"))
    let refused = failure { () throws(CounterFailure) in try office.counter.answer(request) }
    guard case .store(.refused(.openQuestions)) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(
      failure { () throws(CounterFailure) in try office.counter.answer(request) } == refused)
  }

  @Test func `a wish comes out of its JSON as it went in`() throws {
    let office = try Office()
    let draft = try office.department.draft(ticks: [])
    let reads: [OfficeRead] = [
      .persons(["бейс", ",tqc"]), .person(office.accepted.id), .applicant(office.accepted.id),
      .personsLike(draft), .caseFile(office.accepted.id),
      .cases(words: ["айым"], CaseFilter(state: .ready), limit: 100), .dayLists, .morning, .queue,
      .hall, .handed, .opened(limit: 50),
      .queueDay(nil), .queueDay("2009-06-01"),
      .casesMoved(CalendarChange(workDay: "2009-06-06", reason: "бұйрық")), .staff, .complaints,
      .complaint(office.complaint.id), .complaintProcedure,
      .indicators(.s1, try #require(Period(year: 2009, quarter: 2))),
      .counted([office.accepted.id], [office.complaint.id]), .summary, .news,
      .log(
        LogQuestion(LogFilter(group: .views), of: office.accepted.number),
        before: LogPlace(day: "2009-06-01", seq: 7)),
    ]
    let requests =
      reads.map(OfficeRequest.read)
      + (try office.saves + [
        .keepDraft(draft), .discardDraft(draft.id), .endOldDrafts(sparing: [draft.id]),
        .keepFilter(NamedFilter(name: "Менікі", query: CaseQuery())), .discardFilter("Менікі"),
        .chooseLanguage("kk"),
      ]).map { .save($0, SaveToken(rawValue: "t")) }
    for request in requests {
      let carried = try JSONDecoder().decode(
        OfficeRequest.self, from: JSONEncoder().encode(request))
      #expect(carried == request)
    }
  }

  @Test func `an answer comes out of its JSON as it went in`() throws {
    let office = try Office()
    let reads: [OfficeRead] = [
      .persons(["бейс"]), .person(office.accepted.id),
      .personsLike(try office.department.draft(id: "d4", ticks: [])),
      .caseFile(office.accepted.id), .cases(words: [], CaseFilter(), limit: 9), .dayLists, .morning,
      .queue,
      .hall, .queueDay(nil), .casesMoved(CalendarChange(dayOff: "2009-06-05", reason: "бұйрық 3")),
      .staff, .complaints, .complaint(office.complaint.id), .complaintProcedure,
      .indicators(.s1, try #require(Period(year: 2009))), .counted([office.accepted.id], []),
      .summary, .news, .log(LogQuestion(), before: nil),
    ]
    let requests =
      reads.map(OfficeRequest.read)
      + (try office.saves.enumerated().map { place, save in
        .save(save, SaveToken(rawValue: "t\(place)"))
      })
    var answered = 0
    for request in requests {
      // A save may have taken the case from under one that follows it.
      guard let answer = try? office.counter.answer(request) else { continue }
      answered += 1
      let carried = try JSONDecoder().decode(
        OfficeAnswer.self, from: JSONEncoder().encode(answer))
      #expect(carried == answer, "\(request)")
    }
    #expect(answered >= requests.count - 4)
  }

  @Test func `a failure comes out of its JSON as it went in`() throws {
    let accepted = try Office().accepted
    let failures: [CounterFailure] = [
      .store(.busy(holder: nil)), .store(.newerSchema(found: 12, known: 11)),
      .store(.damaged(code: 11)), .store(.logGone(isKept: true)),
      .store(.conflict(current: accepted)),
      .store(.refused(.noSuchPaper("S1-A-9"))), .store(.ticketRefused(.finishFirst(number: 7))),
      .store(.notPermitted(.notHolder)), .store(.cannotCreate(errno: 13)),
      .store(.badCopy(.changed)), .store(.cannotRepair(.unlawfulAct(seq: 3, .textNeeded))),
      .store(.complaintConflict(try Office().complaint.number)), .store(.io(code: 10)),
      .law(LawFailure(file: "law/s1.yaml", line: 3, reason: .unknownKey, detail: "laws")),
      .clock(.unknownZone("Asia/Nowhere")), .printer(.noPrinter), .pdf(.notInstalled),
      .noSuchPaper(.referral, .notDecidedSo), .unknownOffice("nowhere"), .stranger(login: "who"),
      .trainingOnly, .notOffered(.homeCare), .unconfirmedNumbers([.iin]),
      .unansweredDoubts([IntakeDoubt(.notAChild, in: .birthDate, value: "1991-06-03")]),
      .cannotSave(path: "papers"), .correction(.hours, entry: "baizak"),
    ]
    for failure in failures {
      let carried = try JSONDecoder().decode(
        CounterFailure.self, from: JSONEncoder().encode(failure))
      #expect(carried == failure)
    }
  }

  @Test func `a colleague's note stops neither acceptance nor a correction, a paper stops both`()
    throws
  {
    let office = try Office()
    let saves = try office.saves.filter { save in
      if case .accept = save { true } else if case .correct = save { true } else { false }
    }
    #expect(saves.count == 2)
    let cases = [office.waiting, office.accepted]
    for record in cases {
      _ = try office.counter.perform([.noted(text: "қоңырау")], on: record.seen)
    }
    for (place, save) in saves.enumerated() {
      let answer = try office.counter.answer(.save(save, SaveToken(rawValue: "t\(place)")))
      guard case .record(let saved) = answer else {
        Issue.record("\(answer)")
        return
      }
      #expect(saved.revision > 2)
    }
    for (place, save) in saves.enumerated() {
      let again = failure { () throws(CounterFailure) in
        try office.counter.answer(.save(save, SaveToken(rawValue: "again\(place)")))
      }
      guard case .store(.conflict) = again else {
        Issue.record("\(String(describing: again))")
        return
      }
    }
  }

  // MARK: Rights

  @Test(arguments: 0..<32) func `who has left saves nothing, even at a desk that is still open`(
    _ kind: Int
  ) throws {
    let office = try Office()
    let store = office.department.store
    let (now, staff) = (office.counter.now, office.counter.staff.id)
    _ = try store.changeStaff(office.colleague.id, by: staff, at: now) { $0.role = .manager }
    _ = try store.deactivate(
      staff, handingTo: office.colleague.id, by: office.colleague.id, at: now)
    let before = try office.saved
    let request = OfficeRequest.save(try office.saves[kind], SaveToken(rawValue: "t1"))
    let refused = failure { () throws(CounterFailure) in try office.counter.answer(request) }
    switch refused {
    case .store(.notPermitted(.notActive)): break
    // Their cases went to the colleague with them: what was seen of those is old.
    case .store(.conflict): break
    default: Issue.record("\(String(describing: refused))")
    }
    #expect(try office.saved == before)
  }

  @Test func `what only managers may is asked in the save, not when the desk was opened`() throws {
    let office = try Office()
    let store = office.department.store
    let (now, staff) = (office.counter.now, office.counter.staff.id)
    _ = try store.changeStaff(office.colleague.id, by: staff, at: now) { $0.role = .manager }
    _ = try store.changeStaff(staff, by: office.colleague.id, at: now) { $0.role = .clerk }
    let before = try office.saved
    let managers =
      try office.saves.filter { save in
        switch save {
        case .changeCalendar, .addStaff, .changeStaff, .deactivate, .correctDirectory, .setFigures,
          .enterBatch, .voidBatch, .closePeriod:
          true
        case .complaintDeed(.inquire, _): true
        case .take, .acts, .accept, .correct, .correctAcceptance, .assign, .assignAll, .join,
          .split,
          .takeOut, .askAbout, .giveOut, .recordUse, .recordAsking, .keepFilter, .discardFilter,
          .discardDraft, .discardUnreadable, .issueTicket, .callNext, .call, .ticketActs, .endDay,
          .registerComplaint,
          .complaintDeed, .keepDraft, .keepBegun, .endOldDrafts, .recordAccess, .recordReading,
          .recordCopy, .copyFailed, .chooseLanguage:
          false
        }
      } + [.acts([.voided(reason: "қате ашылды")], office.accepted.seen)]
    #expect(managers.count == 12)
    for (place, save) in managers.enumerated() {
      let request = OfficeRequest.save(save, SaveToken(rawValue: "t\(place)"))
      #expect(
        failure { () throws(CounterFailure) in try office.counter.answer(request) }
          == .store(.notPermitted(.managersOnly)), "\(save)")
    }
    for refused in [
      failure { () throws(CounterFailure) in try office.counter.planBackups(nil) },
      failure { () throws(CounterFailure) in try office.counter.repair() },
      failure { () throws(CounterFailure) in
        try office.counter.setComplaintRule(.plain, days: 10, law: "заң 1", reason: "бұйрық")
      },
    ] {
      #expect(refused == .store(.notPermitted(.managersOnly)))
    }
    // Each try is an act of its own.
    #expect(try office.saved == before + managers.count + 3)
  }

  @Test func `a case is handed over by its holder alone, whichever way it is asked`() throws {
    let office = try Office()
    let store = office.department.store
    let act = Act.assigned(to: office.counter.staff.signature, note: nil)
    #expect(throws: StoreFailure.notPermitted(.notHolder)) {
      try store.perform(
        act, on: office.accepted.id, expecting: office.accepted.revision, by: office.colleague.id,
        at: office.counter.now)
    }
  }

  // MARK: One moment

  @Test func `what title and start screen tell is of one moment`() throws {
    let office = try Office()
    let other = try CaseStore.open(at: office.department.store.path)
    var counts: [Int] = []
    office.department.store.atOneMoment {
      counts.append((try? office.counter.waitingForPapers(upTo: 9)) ?? -1)
      _ = try? other.perform(
        [.withdrawn(reason: "көшті")], on: office.waiting.id, expecting: office.waiting.revision,
        by: office.counter.staff.id, at: office.counter.now)
      counts.append((try? office.counter.waitingForPapers(upTo: 9)) ?? -1)
    }
    #expect(counts == [1, 1])
    #expect(try office.counter.waitingForPapers(upTo: 9) == 0)
  }
}
