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

/// What a list of cases is asked: words as they were typed, and a filter beside them.
public struct CaseQuery: Hashable, Codable, Sendable {
  public var words: String
  public var filter: CaseFilter

  public init(words: String = "", filter: CaseFilter = CaseFilter()) {
    self.words = words
    self.filter = filter
  }
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
