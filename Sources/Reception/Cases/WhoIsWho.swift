import CaseStore
import Casework

/// A case beside another, to see whether both are of one person.
public struct PersonsBeside: Hashable, Codable, Sendable {
  public let record: CaseRecord
  public let other: CaseRecord
  /// How many cases the person of each has; of one person, how many stay when this one goes.
  public let cases: Int
  public let otherCases: Int
}

extension Counter {
  /// A case beside one of another person, to be joined, or, without a number, beside the newest other
  /// one of the same person, to be split.
  ///
  /// - Throws: `store(.refused)`: `alreadyOnePerson`, `onlyCaseOfPerson`; `store(.noSuchCase)`.
  public func beside(_ id: CaseID, with number: CaseNumber?) throws(CounterFailure)
    -> PersonsBeside
  {
    let record = try caseRecord(id)
    let own = try attempt { try store.cases(ofPerson: id) }
    guard let number else {
      guard let other = own.first(where: { $0.id != id }) else {
        throw .store(.refused(.onlyCaseOfPerson))
      }
      return PersonsBeside(
        record: record, other: try caseRecord(other.id), cases: 1, otherCases: own.count - 1)
    }
    let other = try caseRecord(number)
    guard other.personID != record.personID else { throw .store(.refused(.alreadyOnePerson)) }
    let others = try attempt { try store.cases(ofPerson: other.id) }
    return PersonsBeside(
      record: record, other: other, cases: own.count, otherCases: others.count)
  }

  /// Makes the persons of two cases one: renewals, the subject's file and lists follow.
  ///
  /// - Throws: `store(.refused)`: `alreadyOnePerson`, `reasonNeeded`; `store(.noSuchCase)`;
  ///   `store(.notPermitted)`.
  public func join(_ id: CaseID, with number: CaseNumber, reason: String) throws(CounterFailure)
    -> CaseRecord
  {
    let other = try caseRecord(number)
    return try attempt {
      try store.join(id, with: other.id, reason: reason, by: staff.id, at: now)
    }
  }

  /// Makes the person of a case another than that of the cases it was kept with.
  ///
  /// - Throws: `store(.refused)`: `onlyCaseOfPerson`, `reasonNeeded`; `store(.noSuchCase)`;
  ///   `store(.notPermitted)`.
  public func split(_ id: CaseID, reason: String) throws(CounterFailure) -> CaseRecord {
    try attempt { try store.split(id, reason: reason, by: staff.id, at: now) }
  }
}
