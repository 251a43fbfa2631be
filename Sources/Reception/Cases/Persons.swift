import CaseStore
import Casework
import Standards

/// A person as a line of a search: by their newest case, and how many there are among those found.
public struct PersonLine: Hashable, Codable, Sendable {
  /// The person's first case.
  public let id: CaseID
  public let newest: CaseLine
  public let cases: Int
}

/// A person the office knows: what was written down last, and all their cases.
public struct KnownPerson: Hashable, Codable, Sendable {
  public let newest: CaseRecord
  /// Newest first.
  public let cases: [CaseLine]
  /// The day they died, where a case of theirs says so.
  public internal(set) var diedOn: CivilDate?

  public var id: CaseID { newest.personID }
  public var person: Person { newest.person }

  /// Cases of a service for which something can still be done.
  public func openCases(of service: Service) -> [CaseLine] {
    cases.filter { $0.service == service && $0.state.isOpen }
  }
}

extension Counter {
  /// Persons by name, birth date, phone or any number: first those whose name begins as typed, then
  /// the one with the newest case.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func findPersons(_ typed: String, limit: Int = 30) throws(CounterFailure) -> [PersonLine] {
    let lines = try attempt { try store.findCases(typed, limit: limit * 2) }
    var order: [CaseID] = []
    var found: [CaseID: PersonLine] = [:]
    for line in lines {
      if let known = found[line.personID] {
        found[line.personID] = PersonLine(
          id: known.id, newest: line.id.rawValue > known.newest.id.rawValue ? line : known.newest,
          cases: known.cases + 1)
      } else {
        order.append(line.personID)
        found[line.personID] = PersonLine(id: line.personID, newest: line, cases: 1)
      }
    }
    return order.prefix(limit).compactMap { found[$0] }
  }

  /// Everything about one person; `nil` when no case of theirs is left, or somebody else is meant.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func knownPerson(
    _ id: CaseID, where isMeant: (Person) -> Bool = { _ in true }
  ) throws(CounterFailure) -> KnownPerson? {
    try attempt {
      let lines = try store.cases(ofPerson: id)
      guard let first = lines.first, let newest = try store.caseRecord(first.id),
        isMeant(newest.person)
      else { return nil }
      return KnownPerson(newest: newest, cases: lines, diedOn: try death(in: lines))
    }
  }

  /// Known persons the applicant of a draft may be, without those about whom it is decided already.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func personsLike(_ draft: Draft) throws(CounterFailure) -> [KnownPerson] {
    guard let person = draft.form?.person(from: draft.values) else { return [] }
    let decisions = draft.decisions
    guard decisions.samePerson == nil else { return [] }
    var seen = Set(decisions.otherPersons)
    var like: [KnownPerson] = []
    for search in person.likelySearches {
      for line in try findPersons(search) where seen.insert(line.id).inserted {
        if let known = try knownPerson(line.id, where: person.mayBe) { like.append(known) }
      }
    }
    return like
  }
}

extension Draft {
  /// Takes over what was written down of a person before, to be confirmed by the visitor. What is
  /// typed already stays; what depends on the day is asked anew.
  public mutating func takeOver(_ known: KnownPerson) {
    guard let form else { return }
    let before = FormValues(known.newest.application)
    for field in form.fields where Self.isLasting(field) && values.trimmed(field.id) == nil {
      values[field.id] = before[field.id]
    }
    decisions.samePerson = known.id
    decisions.factsFrom = known.newest.id
    decisions.factsConfirmed = false
  }

  /// Pension age depends on the day, who hands in on the visit.
  private static func isLasting(_ field: IntakeField) -> Bool {
    field.id != .pensionAge && field.section != .handing
  }
}
