import CaseStore
import Casework

/// A question to the office's log.
public struct LogQuestion: Hashable, Codable, Sendable {
  public var filter: LogFilter
  /// What was done with this case, and who had it before them; `nil` for everything.
  public var number: CaseNumber?
  /// The same of all cases of its person.
  public var ofPerson: Bool

  public init(_ filter: LogFilter = LogFilter(), of number: CaseNumber? = nil, person: Bool = false)
  {
    self.filter = filter
    self.number = number
    ofPerson = person
  }
}

/// Who did what, and who looked at what. On a file that all accounts of the office can read this is
/// advisory, as are roles.
extension Counter {
  /// A page of the office's log, the newest day first: everybody's for a manager, for others what they did
  /// themselves. Nobody sees in it that somebody complained about them.
  ///
  /// - Parameter place: where the page before ended.
  /// - Throws: `store(.notPermitted)` for another's acts, unless by a manager; `store(.noSuchCase)`.
  public func officeLog(
    _ question: LogQuestion, before place: LogPlace? = nil, limit: Int = pageOfLog
  ) throws(CounterFailure) -> LogPage {
    var filter = question.filter
    if !staff.may(.readLog) {
      guard filter.staff == nil || filter.staff == staff.id else {
        try? store.record(.refused(right: Permission.readLog.rawValue), by: staff.id, at: now)
        throw .store(.notPermitted(.managersOnly))
      }
      filter.staff = staff.id
    }
    let cases = try cases(of: question)
    return try attempt {
      try store.log(filter, of: cases, before: place, limit: limit, for: staff.id)
    }
  }

  /// Entries that are read at once.
  public static var pageOfLog: Int { 200 }

  private func cases(of question: LogQuestion) throws(CounterFailure) -> [CaseID] {
    guard let number = question.number else { return [] }
    let record = try caseRecord(number)
    guard question.ofPerson else { return [record.id] }
    return try attempt { try store.cases(ofPerson: record.personID).map(\.id) }
  }

  /// Records that the log was asked: of one person beside the looks at their papers, else beside what
  /// whoever asked did.
  ///
  /// - Throws: `store(.noSuchCase)`, or another of `store` when it was not recorded.
  public func recordAsking(_ question: LogQuestion, at moment: Moment) throws(CounterFailure) {
    let cases = try cases(of: question)
    guard cases.isEmpty else {
      return try attempt {
        try store.recordAccess(.asked, to: cases, by: staff.id, at: moment)
      }
    }
    try record(.askedLog(question.filter), at: moment)
  }

  /// Records what was done that changed nothing.
  ///
  /// - Throws: `store` when it was not recorded.
  public func record(_ use: Use, at moment: Moment) throws(CounterFailure) {
    try attempt { try store.record(use, by: staff.id, at: moment) }
  }
}
