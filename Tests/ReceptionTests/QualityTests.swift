import CaseStore
import Casework
import Reception
import Standards
import Support
import Testing

@Suite struct `What the indicators look at` {
  @Test(arguments: ["2009-06-01T09:00", "2026-11-24T10:30"])
  func `is read from the store as it stands in the records`(_ now: String) throws {
    let place = try TrainingOffice(now: now)
    _ = try place.counter.invent(cases: 200, seed: 9)
    let records = try place.records()
    let wanted = Dictionary(
      uniqueKeysWithValues: records.map { ($0.id, CaseFacts($0)) })
    let today = place.counter.now.date
    let all = try place.counter.store.caseFacts(from: today.adding(months: -36), to: today)
    #expect(all.count == records.count)
    for facts in all { #expect(facts == wanted[facts.id]) }
    let quarter = try place.counter.store.caseFacts(from: today.adding(days: -90), to: today)
    #expect(quarter.count < all.count && !quarter.isEmpty)
  }

  @Test func `a period gives the same numbers whether few or all cases are read`() throws {
    let place = try TrainingOffice()
    _ = try place.counter.invent(cases: 200, seed: 9)
    let counter = place.counter
    let everything = QualityFacts(
      cases: try place.records().map(CaseFacts.init),
      complaints: try counter.store.complaints(), slips: [],
      waits: try counter.store.waits(deliveredFrom: "2007-01-01", through: "2009-12-31"))
    for standard in StandardID.allCases {
      for month in 1...6 {
        let period = try #require(Period(year: 2009, month: month))
        let report = try counter.indicators(standard, in: period)
        let meter = QualityMeter(
          standard.service, in: period, today: counter.now.date, facts: everything)
        for row in report.rows where row.measured?.formula != .survey {
          #expect(row.measured?.above.count == meter.measure(row.indicator.number)?.above.count)
          #expect(
            Set(row.measured?.below ?? []) == Set(meter.measure(row.indicator.number)?.below ?? []))
        }
        #expect(Set(report.row("1.1")?.withOpen?.below ?? []) == Set(meter.timelyWithOpen.below))
      }
    }
  }
}
