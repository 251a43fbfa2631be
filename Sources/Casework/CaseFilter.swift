import Standards

/// Which cases a list shows; what is `nil` is not asked about.
public struct CaseFilter: Hashable, Codable, Sendable {
  public var state: CaseState?
  public var service: Service?
  public var category: ApplicantCategory?
  /// Who holds the case.
  public var clerk: StaffID?
  /// First and last day on which it was opened, both included.
  public var from: CivilDate?
  public var to: CivilDate?

  public init(
    state: CaseState? = nil, service: Service? = nil, category: ApplicantCategory? = nil,
    clerk: StaffID? = nil, from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.state = state
    self.service = service
    self.category = category
    self.clerk = clerk
    self.from = from
    self.to = to
  }

  public var isEmpty: Bool { self == CaseFilter() }
}

/// In which order the lines of a list of cases stand, where it is not the order they were found in.
public enum CaseSorting: String, CaseIterable, Codable, Sendable {
  case due, name, newest
}

/// What a list of cases is asked: words as they were typed, and a filter beside them.
public struct CaseQuery: Hashable, Codable, Sendable {
  public var words: String
  public var filter: CaseFilter
  /// How what was found is sorted; which cases are found does not depend on it.
  public var sorting: CaseSorting?

  public init(
    words: String = "", filter: CaseFilter = CaseFilter(), sorting: CaseSorting? = nil
  ) {
    self.words = words
    self.filter = filter
    self.sorting = sorting
  }

  /// Whether every case of the office is asked for.
  public var isOfAll: Bool { words.isEmpty && filter.isEmpty }
}

/// A query a member of staff keeps under a name, for themselves alone.
public struct NamedFilter: Hashable, Codable, Sendable {
  public var name: String
  public var query: CaseQuery

  public init(name: String, query: CaseQuery) {
    self.name = name
    self.query = query
  }
}
