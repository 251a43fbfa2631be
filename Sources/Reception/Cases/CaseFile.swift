import CaseStore
import Casework
import Directory
import Documents
import Standards
import Wording
import Words

/// A case with all one needs to speak about it: what the rules said on its day, its history, the
/// office that took it.
public struct CaseFile: Hashable, Codable, Sendable {
  public let record: CaseRecord
  public let evaluation: Evaluation
  public let history: [RecordedAct]
  /// The days of the term one by one; empty before acceptance.
  public let working: [DeadlineDay]
  /// Complaints about the case, without those about whoever looks.
  public let registered: [ComplaintRecord]
  let office: Office
  let complaints: ComplaintAuthority?
  let superiors: [DirectoryEntry]

  /// What became of each paper, by the requirement's id.
  public var ticks: [String: PaperTick] {
    Dictionary(
      record.papers.map {
        (
          $0.requirementID,
          PaperTick(requirementID: $0.requirementID, handling: $0.handling, details: $0.details)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Its history beside what each step changed.
  public var steps: [HistoryStep] { HistoryStep.steps(of: history) }

  /// The stub of a complete set, or the slip of what is still needed.
  public func document(_ words: Words) -> Document { documents.document(words) }

  /// One of the case's papers; `record.hindrance(to:)` tells whether it has it.
  public func document(_ document: CaseDocument, _ words: Words) -> Document {
    documents.document(document, words)
  }

  private var documents: CaseDocuments {
    CaseDocuments(
      record, evaluation: evaluation, office: office, complaints: complaints,
      superiors: superiors, steps: steps)
  }

  /// The name its papers are saved under: the number, never a person's name.
  public var name: String { record.number.digits }
}

extension Counter {
  /// A case with what the rules said on its day, its history and the complaints about it.
  ///
  /// - Throws: `law` when the rules of its day are not kept or cannot be used; `store` when the store
  ///   cannot be read.
  public func file(_ record: CaseRecord) throws(CounterFailure) -> CaseFile {
    try attempt {
      CaseFile(
        record: record, evaluation: try evaluation(of: record),
        history: try store.history(of: record.id),
        working: try record.acceptance.map {
          try calendar(of: record).working(of: $0.deadline)
        } ?? [],
        registered: try self.complaints(about: [record.id]), office: office,
        complaints: complaintAuthority, superiors: directory.superiors(of: office.entry))
    }
  }

  /// The newest cases, so many.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func newestCases(_ limit: Int) throws(CounterFailure) -> [CaseLine] {
    try findCases(CaseQuery(), limit: limit)
  }

  /// Cases by words and filter, the newest first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func findCases(_ query: CaseQuery, limit: Int) throws(CounterFailure) -> [CaseLine] {
    try attempt { try store.findCases(query, limit: limit) }
  }

  /// How many cases wait for papers, looked at up to a limit.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func waitingForPapers(upTo limit: Int) throws(CounterFailure) -> Int {
    try attempt { try store.cases(in: .awaitingPapers, limit: limit).count }
  }

  // MARK: Drafts

  /// Keeps a draft as it is now, touched at this moment; on the disk when the call returns.
  ///
  /// - Throws: `store` when it was not kept.
  public func keep(_ draft: Draft) throws(CounterFailure) {
    var kept = draft
    kept.updated = now
    try attempt { try store.saveDraft(kept) }
  }

  /// Keeps what was begun as it is now, touched at this moment; on the disk when the call returns.
  ///
  /// - Throws: `store`: what was kept of it before stays.
  public func keep(_ begun: BegunText) throws(CounterFailure) {
    var kept = begun
    kept.updated = now
    try attempt { try store.saveBegun(kept) }
  }

  /// This clerk's drafts. Of those that cannot be read a manager is told the whole office's, as nobody
  /// else may discard them.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func drafts() throws(CounterFailure) -> KeptDrafts {
    try attempt {
      guard staff.may(.repairStore) else { return try store.drafts(of: staff.id) }
      var kept = try store.drafts()
      kept.readable.removeAll { $0.clerk != staff.id }
      kept.begun.removeAll { $0.clerk != staff.id }
      return kept
    }
  }

  /// Ends drafts of the office that cannot be read, and records that.
  ///
  /// - Throws: `store(.notPermitted)` for all but managers.
  public func discardUnreadable(_ ids: [DraftID]) throws(CounterFailure) {
    _ = try attempt { try store.discardUnreadable(ids, by: staff.id, at: now) }
  }

  /// Ends drafts of the whole office that nobody touched for the set time.
  ///
  /// - Throws: `store` when they cannot be ended: all stay then.
  public func purgeDrafts(sparing open: Set<DraftID>) throws(CounterFailure) {
    _ = try attempt { try store.purgeDrafts(at: now, sparing: open) }
  }

  /// Ends a draft; nothing happens when it has ended already.
  ///
  /// - Throws: `store` when it cannot be ended.
  public func discard(_ draft: DraftID) throws(CounterFailure) {
    try attempt { try store.discardDraft(draft) }
  }
}

extension Counter {
  /// Recomputes the history and compares everything with it.
  ///
  /// - Parameter expectedHead: a head kept outside the store; it must be part of the history.
  /// - Throws: `store` when the store cannot be read at all; what is not whole in it stands in the
  ///   report.
  public func verify(expectedHead: String?) throws(CounterFailure) -> VerificationReport {
    try attempt {
      var report = try store.verify(expectedHead: expectedHead)
      try report.noteMissingRules(of: store)
      return report
    }
  }
}
