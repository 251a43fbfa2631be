/// From which day to which a wording is valid, both days included.
public struct Validity: Hashable, Sendable {
  public let from: CivilDate
  /// `nil`: until further notice.
  public let to: CivilDate?

  public init(from: CivilDate, to: CivilDate?) {
    self.from = from
    self.to = to
  }
}

/// An entry of the law's data.
public protocol LawEntry: Sendable {
  var id: String { get }
  /// The day of the first change whose earlier wording is not in the source (A38).
  var wordingUnknownBefore: CivilDate? { get }
}

extension LawEntry {
  public var wordingUnknownBefore: CivilDate? { nil }

  /// Whether the wording the entry shows is the one of that day.
  public func wordingStatus(on date: CivilDate) -> WordingStatus {
    wordingUnknownBefore.map { date < $0 } == true ? .earlierWordingUnknown : .known
  }
}

/// One version of an entry, with its place in the file.
struct Dated<Entry: LawEntry>: Sendable {
  let entry: Entry
  let validity: Validity
  let file: String
  let line: Int
}

/// All versions of the entries of one kind, in the file's order.
///
/// Days before the first and after the last version use the nearest one (§4 rule 1), so there is
/// exactly one version of every entry on every day.
struct Timeline<Entry: LawEntry>: Sendable {
  private(set) var ids: [String] = []
  private(set) var versions: [String: [Dated<Entry>]] = [:]

  /// - Throws: `duplicateID`, `gap`, `overlap` at the later entry's line.
  init(_ entries: [Dated<Entry>], since start: CivilDate) throws(LawFailure) {
    for dated in entries {
      let id = dated.entry.id
      if versions[id] == nil { ids.append(id) }
      versions[id, default: []].append(dated)
    }
    for id in ids {
      var next = start
      for (index, dated) in versions[id, default: []].enumerated() {
        func failure(_ reason: LawFailure.Reason) -> LawFailure {
          LawFailure(file: dated.file, line: dated.line, reason: reason, detail: id)
        }
        let isLast = index == versions[id, default: []].count - 1
        if dated.validity.from < next {
          let repeats = index > 0 && versions[id]?[index - 1].validity == dated.validity
          throw failure(repeats ? .duplicateID : .overlap)
        }
        if dated.validity.from > next { throw failure(.gap) }
        guard let to = dated.validity.to else {
          if isLast { break }
          guard let later = versions[id]?[index + 1] else { break }
          throw LawFailure(
            file: later.file, line: later.line,
            reason: later.validity == dated.validity ? .duplicateID : .overlap, detail: id)
        }
        if isLast { throw failure(.gap) }
        next = to.adding(days: 1)
      }
    }
  }

  /// The version of every entry that is used on a day, in the file's order.
  func entries(on date: CivilDate) -> [Entry] {
    ids.compactMap { id in
      let all = versions[id, default: []]
      return (all.last { $0.validity.from <= date } ?? all.first)?.entry
    }
  }

  /// Every version of every entry.
  var all: [Dated<Entry>] { ids.flatMap { versions[$0, default: []] } }

  /// Where the first version of every entry stands.
  var firstPlaces: [(id: String, file: String, line: Int)] {
    ids.compactMap { id in versions[id]?.first.map { (id, $0.file, $0.line) } }
  }

  /// The days on which some entry changes.
  var changes: Set<CivilDate> { Set(all.map(\.validity.from)) }
}
