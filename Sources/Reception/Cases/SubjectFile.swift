import CaseStore
import Casework
import Directory
import Documents
import Wording
import Words

/// Everything the office holds about one person: applications, drafts that name them, and who saw
/// it when.
public struct SubjectFile: Hashable, Codable, Sendable {
  public let person: Person
  /// Oldest first.
  public let cases: [CaseFile]
  public let drafts: [Draft]
  /// What else was begun about these applications and is not recorded.
  public let begun: [BegunText]
  /// Drafts of the office that cannot be read: whether they speak of the person is not known.
  public let unreadableDrafts: Int
  /// Oldest first; this export is among them.
  public let accesses: [RecordedAccess]
  /// About these applications, without those about whoever asks.
  public let complaints: [ComplaintRecord]
  /// Papers that were made of their cases, oldest first.
  public let copies: [RecordedCopy]
  public let made: Moment
  let office: Office
  let maker: Signature

  public func document(_ words: Words) -> Document {
    SubjectDocument(
      person: person,
      parts: cases.map {
        SubjectDocument.Part(record: $0.record, evaluation: $0.evaluation, steps: $0.steps)
      },
      drafts: drafts, begun: begun, unreadableDrafts: unreadableDrafts, accesses: accesses,
      copies: copies,
      complaints: complaints, office: office,
      made: made, by: maker
    ).document(words)
  }

  /// The name it is saved under: a case's number, never a person's name.
  public var name: String { cases.first?.name ?? "" }
}

extension Counter {
  /// Takes out everything about the person of a case. That it was taken out is recorded first: what
  /// cannot be recorded is not given.
  ///
  /// - Parameter givenOut: whether it leaves the office; what is only looked at here is recorded as asked.
  /// - Throws: `store(.notPermitted)`, or another of `store` when it cannot be recorded; `law` when the
  ///   rules of one of the cases are not kept.
  public func subjectFile(of record: CaseRecord, givenOut: Bool = true) throws(CounterFailure)
    -> SubjectFile
  {
    try recordSubject(of: record, as: givenOut ? .exported : .asked)
    return try subjectFile(ofPersonOf: record)
  }

  /// Records at each case of a person that everything was asked for, or given out.
  ///
  /// - Throws: `store(.notPermitted)`, or another of `store` when it cannot be recorded.
  func recordSubject(of record: CaseRecord, as access: Access) throws(CounterFailure) {
    try attempt {
      let ids = try store.cases(ofPerson: record.personID).map(\.id).reversed()
      try store.recordAccess(access, to: Array(ids), by: staff.id, at: now)
    }
  }

  /// The same once it is recorded.
  func subjectFile(ofPersonOf record: CaseRecord) throws(CounterFailure) -> SubjectFile {
    let moment = now
    return try attempt {
      let ids = try store.cases(ofPerson: record.personID).map(\.id).reversed()
      let drafts = try store.drafts()
      let files = try ids.map { try file(try caseRecord($0)) }
      // A draft may know the person by any of the cases.
      let theirs = drafts.readable.filter { $0.decisions.samePerson.map(ids.contains) ?? false }
      let complaints = try complaints(about: Array(ids))
      return SubjectFile(
        person: files.last?.record.person ?? record.person, cases: files, drafts: theirs,
        begun: drafts.begun.filter { text in
          files.contains { text.speaks(of: $0.record) }
            || text.place.kind == .application
              && theirs.contains { $0.id.rawValue == text.place.subject }
            || text.place.kind == .complaintCard
              && complaints.contains { String($0.id.rawValue) == text.place.subject }
        },
        unreadableDrafts: drafts.unreadable.count,
        accesses: try store.accesses(to: Array(ids)),
        complaints: complaints,
        copies: try ids.flatMap { try store.copies(of: $0).cameOut }, made: moment, office: office,
        maker: staff.signature)
    }
  }

  /// Records that somebody saw a case (¶18 3)).
  ///
  /// - Parameter moment: when it was seen; earlier than now when another process's save was waited
  ///   for.
  /// - Throws: `store(.noSuchCase)`, or another of `store` when it was not recorded.
  public func recordAccess(of id: CaseID, at moment: Moment) throws(CounterFailure) {
    try attempt { try store.recordAccess(.viewed, to: [id], by: staff.id, at: moment) }
  }
}

extension BegunText {
  /// Whether it was begun about a case: over its card, its papers, in its correction, or as a complaint.
  /// What stands beside a draft or a complaint goes with those.
  fileprivate func speaks(of record: CaseRecord) -> Bool {
    switch place.kind {
    case .card, .papers, .correction: place.subject == String(record.id.rawValue)
    case .complaint: place.subject == record.number.digits
    case .application, .complaintCard, .cases, .queue, .staff, .directory, .calendar, .quality:
      false
    }
  }
}
