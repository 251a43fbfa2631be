import Standards
import Support
import Testing

@testable import Casework

@Suite struct `Periods and shares` {
  @Test func `a period knows its year, the one before and the one after`() throws {
    let quarter = try #require(Period(year: 2009, quarter: 1))
    #expect(quarter.from == day("2009-01-01") && quarter.to == day("2009-03-31"))
    #expect(quarter.months == 3 && quarter.year == 2009)
    #expect(quarter.previous == Period(year: 2008, quarter: 4))
    #expect(quarter.next == Period(year: 2009, quarter: 2))
    #expect(Period(year: 2009, month: 3)?.previous == Period(year: 2009, month: 2))
    #expect(Period(year: 2009, month: 2)?.next == Period(year: 2009, month: 3))
    #expect(Period(year: 2008)?.to == day("2008-12-31"))
    let days = try #require(Period(from: day("2009-06-08"), to: day("2009-06-12")))
    #expect(days.months == nil)
    #expect(days.previous == Period(from: day("2009-06-03"), to: day("2009-06-07")))
    #expect(days.next.previous == days)
    #expect(Period(from: day("2009-06-02"), to: day("2009-06-01")) == nil)
    #expect(Period(year: 2009, quarter: 5) == nil && Period(year: 2009, month: 0) == nil)
    #expect(Period(year: 10_000) == nil)
  }

  @Test(arguments: [
    ("98", "98"), ("98.5", "98.5"), ("98,5 %", "98.5"), ("0", "0"), ("100", "100"), ("7.0", "7"),
  ])
  func `a share is read as it is written`(typed: String, printed: String) {
    #expect(Percent(parsing: typed)?.description == printed)
  }

  @Test(arguments: ["", "101", "-1", "98.55", "1e2", "98.", ".5", "९", "100.1", "1,2,3"])
  func `what is no share is none`(typed: String) {
    #expect(Percent(parsing: typed) == nil)
  }

  @Test func `a share is rounded half up, and of nothing there is none`() {
    #expect(Percent(1, of: 3)?.description == "33.3" && Percent(2, of: 3)?.description == "66.7")
    #expect(Percent(1, of: 8)?.description == "12.5" && Percent(1, of: 16)?.description == "6.3")
    #expect(Percent(0, of: 5)?.tenths == 0 && Percent(5, of: 5)?.tenths == 1000)
    #expect(Percent(0, of: 0) == nil)
  }

  @Test(arguments: [
    ("yyn-y", "yyn-y"), ("Y Y N - Y", "yyn-y"), ("10.-1", "yn--y"), ("ин---", "yn---"),
  ])
  func `a slip is read as it is marked`(typed: String, marks: String) {
    let slip = SurveySlip(service: .homeCare, on: day("2009-06-01"), marks: typed)
    #expect(slip?.marks == marks)
  }

  @Test(arguments: ["", "yyn", "yyn-yy", "yyx-y"])
  func `what is no slip is none`(typed: String) {
    #expect(SurveySlip(service: .homeCare, on: day("2009-06-01"), marks: typed) == nil)
  }
}

@Suite struct `What is measured` {
  private let june = Period(year: 2009, month: 6)!

  private func file(
    _ id: Int64, opened: String = "2009-06-01", state: CaseState = .closed, first: Bool = true,
    faults: [Fault] = [], accepted: String? = "2009-06-01", due: String? = "2009-06-11",
    ready: String? = "2009-06-10", delivered: String? = nil, service: Service = .homeCare,
    pauses: [Pause] = []
  ) -> CaseFacts {
    CaseFacts(
      id: CaseID(rawValue: id), number: CaseNumber(office: 2, year: 2009, sequence: Int(id))!,
      service: service, state: state, openedOn: day(opened), visits: 1, completeAtFirst: first,
      corrections: faults.map {
        CorrectionRecord(at: moment("2009-06-05"), fields: [.surname], reason: "қате", fault: $0)
      }, acceptedOn: accepted.map(day), dueOn: due.map(day), readyOn: ready.map(day),
      deliveredOn: delivered.map(day), pauses: pauses)
  }

  private func meter(
    _ cases: [CaseFacts], complaints: [ComplaintRecord] = [], slips: [SurveySlip] = [],
    waits: [CaseWaits] = [], today: String = "2009-12-31", reader: Int64? = nil,
    service: Service = .homeCare
  ) -> QualityMeter {
    QualityMeter(
      service, in: june, today: day(today),
      facts: QualityFacts(cases: cases, complaints: complaints, slips: slips, waits: waits),
      reader: reader.map(StaffID.init(rawValue:)))
  }

  private func ids(_ subjects: [MeasuredSubject]) -> [Int64] {
    subjects.map { subject in
      switch subject {
      case .file(let id, _): id.rawValue
      case .complaint(let id, _): -id.rawValue
      case .concealed: 0
      }
    }
  }

  @Test func `row 1-1 counts what became ready, and with open overdue what did not`() throws {
    let stopped = Pause(
      at: moment("2009-06-02"), kind: .suspended(.other, text: "x"), from: day("2009-06-02"),
      before: .accepted)
    let cases = [
      file(1), file(2, ready: "2009-06-12"), file(3, due: nil),
      file(4, state: .accepted, ready: nil),
      file(5, state: .accepted, due: "2009-07-01", ready: nil),
      file(6, state: .suspended, ready: nil, pauses: [stopped]),
      file(7, ready: "2009-07-05"), file(8, state: .withdrawn, ready: nil),
      file(9, state: .voided), file(10, service: .residentialCare), file(11, ready: "2009-05-31"),
      file(12, state: .awaitingPapers, accepted: nil, due: nil, ready: nil),
    ]
    let closed = try #require(meter(cases).measure("1.1"))
    #expect(ids(closed.above) == [1] && ids(closed.below) == [1, 2])
    #expect(closed.leftOut.map(\.reason) == [.noDueDate])
    let open = meter(cases).timelyWithOpen
    #expect(ids(open.above) == [1] && ids(open.below) == [1, 2, 4, 7])
    #expect(open.leftOut(.suspended) == 1 && open.leftOut(.noDueDate) == 1)
    #expect(open.share?.description == "25")
    // The last day of the term is in time.
    let last = try #require(meter([file(1, ready: "2009-06-11")]).measure("1.1"))
    #expect(ids(last.above) == [1] && ids(last.below) == [1])
    // A period that is not over looks no further than today.
    #expect(ids(meter(cases, today: "2009-06-11").timelyWithOpen.below) == [1, 2])
    #expect(ids(meter(cases, today: "2009-06-12").timelyWithOpen.below) == [1, 2, 4, 7])
  }

  @Test func `row 1-2 adds all waits up, posting waits nothing, and an unknown wait is named`()
    throws
  {
    func visit(_ purpose: TicketPurpose, _ minutes: Int64, doubt: Bool = false) -> Visit {
      Visit(
        ticket: TicketID(rawValue: 1), day: day("2009-06-01"), number: 1, purpose: purpose,
        waitedMilliseconds: minutes * 60_000, isDoubtful: doubt)
    }
    func waits(
      _ id: Int64, _ visits: [Visit], posted: Bool = false, on date: String = "2009-06-20"
    ) -> CaseWaits {
      CaseWaits(
        id: CaseID(rawValue: id), number: CaseNumber(office: 2, year: 2009, sequence: Int(id))!,
        service: .homeCare, deliveredOn: day(date), posted: posted, waits: Waits(visits))
    }
    let measured = try #require(
      meter(
        [],
        waits: [
          waits(1, [visit(.handIn, 30), visit(.collect, 10)]),
          waits(2, [visit(.handIn, 30), visit(.handIn, 5), visit(.collect, 6)]),
          waits(3, [visit(.handIn, 40)], posted: true), waits(4, [visit(.handIn, 10)]),
          waits(5, []), waits(6, [visit(.handIn, 1, doubt: true), visit(.collect, 1)]),
          waits(7, [visit(.handIn, 1), visit(.collect, 1)], on: "2009-07-01"),
        ]
      ).measure("1.2"))
    #expect(ids(measured.above) == [1, 3] && ids(measured.below) == [1, 2, 3])
    #expect(ids(measured.leftOut.map(\.subject)) == [4, 5, 6])
    #expect(measured.leftOut(.waitUnknown) == 3)
  }

  @Test func `rows 2-2 and 3-2 look at whose fault a correction mends`() throws {
    let cases = [
      file(1), file(2, faults: [.office]), file(3, faults: [.applicant]), file(4, first: false),
      file(5, opened: "2009-05-31"), file(6, state: .awaitingPapers, first: false, ready: nil),
      file(7, state: .voided), file(8, state: .withdrawn, ready: nil),
    ]
    let faultless = try #require(meter(cases).measure("2.2"))
    #expect(ids(faultless.below) == [1, 2, 3, 4, 5] && ids(faultless.above) == [1, 3, 4, 5])
    let first = try #require(meter(cases).measure("3.2"))
    #expect(ids(first.below) == [1, 2, 3, 4, 6, 8] && ids(first.above) == [1, 2, 8])
  }

  @Test func `circumstances that changed are nobody's mistake in rows 2-2 and 3-2`() throws {
    let cases = [file(1, faults: [.circumstances]), file(2, faults: [.circumstances, .office])]
    #expect(ids(try #require(meter(cases).measure("2.2")).above) == [1])
    #expect(ids(try #require(meter(cases).measure("3.2")).above) == [1, 2])
  }

  private func complaint(
    _ id: Int64, founded: Bool? = true, satisfied: Bool = true, on date: String = "2009-06-10",
    service: Service? = .homeCare, about: Int64? = nil
  ) throws -> ComplaintRecord {
    let received = day(date).adding(days: -10)
    let term = try #require(
      Embedded.law().complaintRules().term(.plain, from: received, by: Embedded.law().calendar()))
    var record = try ComplaintRecord(
      registration: ComplaintRegistration(
        id: ComplaintID(rawValue: id), number: ComplaintNumber(year: 2009, sequence: Int(id)),
        intake: ComplaintIntake(
          name: "Ә", channel: .post, received: ActDay(received), matter: .act,
          clerk: about.map { Signature(id: StaffID(rawValue: $0), surname: "Ә", given: "") },
          service: service, text: "мәні", authority: "akimat-baizak", term: term)),
      at: moment(received.description), by: clerk)
    if let founded {
      try record.apply(
        .answered(
          ComplaintAnswer(
            on: ActDay(day(date)), founded: founded, satisfied: satisfied, text: "жауап",
            by: "baizak")), at: moment(date), by: clerk)
    }
    return record
  }

  @Test func `rows 4-1 and 4-2 come from the register, and name no complaint about the reader`()
    throws
  {
    let complaints = [
      try complaint(1), try complaint(2, satisfied: false), try complaint(3, founded: false),
      try complaint(4, founded: nil), try complaint(5, on: "2009-07-01"),
      try complaint(6, service: .residentialCare), try complaint(7, service: nil),
      try complaint(8, about: 9),
    ]
    let cases = (1...4).map { file($0) }
    let founded = try #require(meter(cases, complaints: complaints).measure("4.1"))
    #expect(ids(founded.above) == [-1, -2, -8] && ids(founded.below) == [1, 2, 3, 4])
    #expect(founded.share?.description == "75" && founded.leftOut(.noService) == 1)
    let settled = try #require(meter(cases, complaints: complaints).measure("4.2"))
    #expect(ids(settled.above) == [-1, -8] && ids(settled.below) == [-1, -2, -8])
    let own = try #require(meter(cases, complaints: complaints, reader: 9).measure("4.1"))
    #expect(ids(own.above) == [-1, -2, 0] && own.numerator == founded.numerator)
    #expect(meter(cases).measure("3.3") == nil)
  }

  @Test func `the survey counts whoever answered the question`() throws {
    let slips =
      ["yy--y", "ny--y", "--yn-", "y---n"].compactMap {
        SurveySlip(service: .homeCare, on: day("2009-06-05"), marks: $0)
      } + [
        SurveySlip(service: .residentialCare, on: day("2009-06-05"), marks: "nnnnn")!,
        SurveySlip(service: .homeCare, on: day("2009-07-01"), marks: "nnnnn")!,
      ]
    let wanted = ["2.1": (2, 3), "3.1": (2, 2), "4.3": (1, 1), "4.4": (0, 1), "5.1": (2, 3)]
    for (row, share) in wanted {
      let measure = try #require(meter([], slips: slips).measure(row))
      #expect(measure.numerator == share.0 && measure.denominator == share.1, "\(row)")
      #expect(measure.above.isEmpty && measure.formula == .survey)
    }
  }

  @Test func `a verdict is drawn where the printed value is beyond doubt`() throws {
    func report(_ standard: StandardID, figures: [QualityFigure] = [], ready: String) throws
      -> QualityReport
    {
      QualityReport(
        standard, indicators: try Embedded.law().standard(standard).indicators(on: june.to),
        period: june, today: june.to,
        facts: QualityFacts(
          cases: [file(1, first: false, ready: ready, service: standard.service)], complaints: [],
          slips: []), figures: figures)
    }
    func verdict(_ report: QualityReport, _ row: String) -> IndicatorRow.Verdict? {
      report.row(row)?.verdict
    }
    let late = try report(.s1, ready: "2009-06-12")
    #expect(verdict(late, "1.1") == .notMet && verdict(late, "2.2") == .met)
    #expect(verdict(late, "3.2") == .noVerdict, "3 / 5 / 3 is doubtful (A35)")
    #expect(verdict(late, "3.3") == .noVerdict && verdict(late, "2.1") == .noVerdict)
    #expect(verdict(late, "4.1") == .met && verdict(late, "4.2") == .noVerdict)
    #expect(try verdict(report(.s2, ready: "2009-06-10"), "3.2") == .notMet)
    func target(_ value: Int, _ year: Int) -> QualityFigure {
      QualityFigure(
        kind: .target, standard: .s1, row: "1.1", year: year, value: Percent(whole: value),
        basis: "N 3", by: "С", on: day("2009-01-10"))
    }
    let own = try report(.s1, figures: [target(0, 2009)], ready: "2009-06-12")
    #expect(verdict(own, "1.1") == .met && own.row("1.1")?.ownTarget?.basis == "N 3")
    let other = try report(.s1, figures: [target(0, 2010)], ready: "2009-06-12")
    #expect(other.row("1.1")?.ownTarget == nil && other.row("1.1")?.target.description == "100")
  }
}
