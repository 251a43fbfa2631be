import Standards

/// What somebody did at the store that changed nothing in it, beside looking at one case (¶18 3)).
public enum Use: Hashable, Codable, Sendable {
  /// Opened the desk.
  case signedIn
  /// Asked for something their role does not give; the id of the permission.
  case refused(right: String)
  /// Looked for cases or persons: the words are not kept, what was found is.
  case searched(SeenList)
  /// Had a list before them, printed it or took it out.
  case listed(SeenList)
  /// Asked the office's log. What is asked about one person stands with their cases (`Access.asked`).
  case askedLog(LogFilter)

  enum CodingKeys: String, CodingKey {
    case signedIn = "signed-in"
    case refused
    case searched
    case listed
    case askedLog = "asked-log"
  }

  public var kind: UseKind {
    switch self {
    case .signedIn: .signedIn
    case .refused: .refused
    case .searched: .searched
    case .listed: .listed
    case .askedLog: .askedLog
    }
  }

  /// The list that was looked at, if it was one.
  public var list: SeenList? {
    switch self {
    case .searched(let list), .listed(let list): list
    case .signedIn, .refused, .askedLog: nil
    }
  }
}

/// The kinds of uses by their stored names, which are the ids of their words too.
public enum UseKind: String, CaseIterable, Codable, Hashable, Sendable {
  case signedIn = "signed-in"
  case refused
  case searched
  case listed
  case askedLog = "asked-log"
}

/// A list of people as somebody had it before them: which cases stood on it, and never the words by which
/// they were found.
public struct SeenList: Hashable, Codable, Sendable {
  /// Which list. The raw names are stored for good.
  public enum Name: String, CaseIterable, Codable, Hashable, Sendable {
    case cases, persons, opened, handed, deadlines, shelf, renewals, clerks, complaints, counted
    case journal
  }

  /// How it came before somebody. The raw names are stored for good.
  public enum Way: String, CaseIterable, Codable, Hashable, Sendable {
    case screen
    /// By a command, as text or as a table.
    case command
    case printer
    case file
  }

  public let name: Name
  public let way: Way
  /// The cases that stood on it, in the order of their ids. Of complaints none are kept: how many there are
  /// is not for everybody.
  public let cases: [CaseID]
  /// The case that was opened from it.
  public let opened: CaseID?

  public init(_ name: Name, _ way: Way, cases: some Sequence<CaseID>, opened: CaseID? = nil) {
    self.name = name
    self.way = way
    self.cases = Set(cases).sorted { $0.rawValue < $1.rawValue }
    self.opened = opened
  }
}
