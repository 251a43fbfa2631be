import CaseStore
import Casework
import Standards

/// What visitors answered in a stretch of days.
public struct SurveyOverview: Hashable, Sendable {
  public let period: Period
  /// Slips that were entered one by one, before there were batches.
  public let singly: SurveyBox
  /// Batches that have a day in the period, voided ones among them.
  public let batches: [SurveyBatchRecord]
  /// How many results of a service were delivered in the period.
  public let handOvers: [Service: Int]
  private let facts: QualityFacts

  init(_ period: Period, singly: SurveyBox, batches: [SurveyBatchRecord], waits: [CaseWaits]) {
    self.period = period
    self.singly = singly
    self.batches = batches
    handOvers = Dictionary(grouping: waits, by: \.service).mapValues(\.count)
    facts = QualityFacts(
      cases: [], complaints: [], slips: singly.slips, batches: batches, waits: waits)
  }

  /// The answers to a question, as its row of appendix 2 counts them.
  public func measure(_ question: SurveyQuestion, of service: Service) -> Measure? {
    QualityMeter(service, in: period, today: period.to, facts: facts).measure(question.row)
  }

  /// How many slips count in the period.
  public func slips(of service: Service) -> Int {
    singly.slips.count { $0.service == service }
      + batches.filter {
        $0.voided == nil && $0.batch.service == service && period.contains($0.batch.period)
      }.reduce(0) { $0 + $1.batch.count }
  }
}

/// The survey: what lies in the box when it is opened.
extension Counter {
  /// Enters the slips of a box (`SurveyBatch`); a manager may.
  ///
  /// - Throws: `store(.refused)` for a batch that cannot have come out of such a box;
  ///   `store(.notPermitted)`.
  @discardableResult
  public func enterBatch(_ batch: SurveyBatch) throws(CounterFailure) -> SurveyBatchRecord {
    try attempt { try store.enterBatch(batch, by: staff.id, at: now) }
  }

  /// Takes a whole batch out of the count; a manager may.
  ///
  /// - Throws: `store(.refused)`: `reasonNeeded`, `noSuchBatch`, `batchIsVoided`; `store(.notPermitted)`.
  public func voidBatch(_ id: SurveyBatchID, reason: String) throws(CounterFailure) {
    try attempt { try store.voidBatch(id, reason: reason, by: staff.id, at: now) }
  }

  /// What was answered in a period.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func survey(in period: Period) throws(CounterFailure) -> SurveyOverview {
    try attempt {
      SurveyOverview(
        period, singly: try store.surveySlips(from: period.from, to: period.to),
        batches: try store.surveyBatches(from: period.from, to: period.to),
        waits: try store.waits(deliveredFrom: period.from, through: period.to))
    }
  }
}
