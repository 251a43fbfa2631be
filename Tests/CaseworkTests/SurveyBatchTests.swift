import Standards
import Testing

@testable import Casework

@Suite struct `A batch of slips` {
  private func period(_ from: String, _ to: String) -> Period {
    Period(from: day(from), to: day(to))!
  }

  private func batch(
    _ from: String, _ to: String, _ slips: [String: Int], box: Int? = nil
  ) -> SurveyBatch {
    SurveyBatch(
      service: .homeCare, period: period(from, to), box: box ?? slips.values.reduce(0, +),
      slips: slips)
  }

  /// So many hand-overs on each of some days.
  private func room(
    _ days: [(String, Int)], beside batches: [SurveyBatch] = [], singly: [String] = []
  ) -> SurveyRoom {
    SurveyRoom(
      handOvers: days.flatMap { Array(repeating: day($0.0), count: $0.1) }, batches: batches,
      singly: singly.map(day))
  }

  @Test func `is read as it is typed, and keeps no order`() throws {
    let wanted = ["yyn-y": 2, "-----": 1, "ny--n": 1]
    #expect(try SurveyBatch.slips(typed: ["yyn-y ----- 1+н.д нд__ж"]) == wanted)
    #expect(try SurveyBatch.slips(typed: ["ny--n", "y y n - y", "", "..... yyn-y"]) == wanted)
    for (typed, place) in [("yyn-y yyn", 2), ("yyn-yyyn-y", 1), ("yyx-y", 1)] {
      #expect(throws: ActRefusal.slipIsUnreadable(place: place)) {
        try SurveyBatch.slips(typed: [typed])
      }
    }
  }

  @Test
  func `holds no more slips than there were hand-overs, over all batches of any stretch of days`()
    throws
  {
    let june = room([("2009-06-02", 4), ("2009-06-20", 4)])
    try batch("2009-06-01", "2009-06-30", ["yyyyy": 8]).check(
      today: day("2009-07-01"), beside: june)
    #expect(throws: ActRefusal.moreSlipsThanHandOvers(slips: 9, handOvers: 8)) {
      try batch("2009-06-01", "2009-06-30", ["yyyyy": 9]).check(
        today: day("2009-07-01"), beside: june)
    }
    // Two batches of other days share the hand-overs that are of both.
    let first = batch("2009-06-01", "2009-06-21", ["yyyyy": 5])
    let shared = room([("2009-06-02", 4), ("2009-06-20", 4)], beside: [first])
    try batch("2009-06-02", "2009-06-30", ["nnnnn": 3]).check(
      today: day("2009-07-01"), beside: shared)
    #expect(throws: ActRefusal.moreSlipsThanHandOvers(slips: 9, handOvers: 8)) {
      try batch("2009-06-02", "2009-06-30", ["nnnnn": 4]).check(
        today: day("2009-07-01"), beside: shared)
    }
    // So do slips that were entered one by one.
    #expect(throws: ActRefusal.moreSlipsThanHandOvers(slips: 9, handOvers: 8)) {
      try batch("2009-06-01", "2009-06-30", ["yyyyy": 8]).check(
        today: day("2009-07-01"),
        beside: room([("2009-06-02", 4), ("2009-06-20", 4)], singly: ["2009-06-02"]))
    }
  }

  @Test func `is refused where its count, its days or its slips cannot be right`() {
    let enough = room([("2009-06-02", 9)])
    for (batch, refusal) in [
      (batch("2009-06-01", "2009-06-30", ["-----": 2]), ActRefusal.slipIsEmpty),
      (batch("2009-06-01", "2009-06-30", [:]), .slipIsEmpty),
      (batch("2009-06-01", "2009-07-02", ["yyyyy": 2]), .datedInFuture(day("2009-07-02"))),
      (batch("2009-06-01", "2009-06-30", ["yyyyy": 2], box: 3), .boxDiffers(box: 3, slips: 2)),
      (batch("2009-06-03", "2009-06-30", ["yyyyy": 2]), .tooFewHandOvers(0, least: 5)),
    ] {
      #expect(throws: refusal) { try batch.check(today: day("2009-07-01"), beside: enough) }
    }
  }

  @Test func `counts in a period that holds all its days, with the share that answered beside it`()
    throws
  {
    func record(_ id: Int64, _ batch: SurveyBatch, void: Bool = false) -> SurveyBatchRecord {
      let id = SurveyBatchID(rawValue: id)
      return SurveyBatchRecord(
        EnteredBatch(id: id, batch: batch, handOvers: 9, by: "С", on: day("2009-07-01")),
        voided: void ? BatchVoid(batch: id, reason: "қате", by: "С", on: day("2009-07-02")) : nil)
    }
    func measure(_ period: Period) throws -> Measure {
      let facts = QualityFacts(
        cases: [], complaints: [],
        slips: [SurveySlip(service: .homeCare, on: day("2009-06-05"), marks: "n----")!],
        batches: [
          record(1, batch("2009-06-01", "2009-06-10", ["yy---": 3, "ny---": 1, "-y---": 1])),
          record(2, batch("2009-06-08", "2009-07-10", ["y----": 7])),
          record(3, batch("2009-06-01", "2009-06-10", ["n----": 5]), void: true),
        ],
        waits: (1...10).map {
          CaseWaits(
            id: CaseID(rawValue: $0),
            number: CaseNumber(office: 2, year: 2009, sequence: Int($0))!, service: .homeCare,
            deliveredOn: day("2009-06-0\(1 + $0 % 9)"), posted: false, waits: Waits([]))
        })
      return try #require(
        QualityMeter(.homeCare, in: period, today: day("2009-12-31"), facts: facts).measure("2.1"))
    }
    let june = try measure(period("2009-06-01", "2009-06-30"))
    #expect(june.numerator == 3 && june.denominator == 5)
    #expect(
      june.turnout == SurveyTurnout(handOvers: 10, answered: 5, singly: 1, beyond: 7))
    #expect(june.turnout?.share?.description == "50")
    let summer = try measure(period("2009-06-01", "2009-08-31"))
    #expect(summer.numerator == 10 && summer.denominator == 12 && summer.turnout?.beyond == 0)
    let part = try measure(period("2009-06-01", "2009-06-09"))
    #expect(part.denominator == 1 && part.turnout?.beyond == 11)
    #expect(try measure(period("2009-01-01", "2009-01-31")).turnout?.share == nil)
  }
}
