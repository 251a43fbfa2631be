import Casework
import KazakhText
import Standards
import Words

extension CaseList {
  /// Whose cases are shown.
  enum Part: String, CaseIterable {
    case all, mine
    /// Those one opened last.
    case opened
    /// Those a colleague handed over that were not opened since.
    case handed

    /// One's own are those of a filter by oneself, however it came about.
    static func of(_ filter: CaseFilter, _ context: DeskContext) -> Part {
      filter.clerk != nil && filter.clerk == context.staff?.id ? .mine : .all
    }

    func title(_ context: DeskContext) -> String {
      let words = context.words
      switch self {
      case .all: return words(.casesPartAll)
      case .mine: return words(.casesPartMine)
      case .opened: return words(.casesPartOpened)
      case .handed:
        let count = context.summary?.handed?.count ?? 0
        return words(.casesPartHanded) + (count == 0 ? "" : " \(count)")
      }
    }
  }
}

extension CaseSorting {
  var word: WordKey {
    switch self {
    case .due: .casesSortedDue
    case .name: .casesSortedName
    case .newest: .casesSortedNewest
    }
  }

  /// Lines that are equal in it stay as they were. By due date stand those whose term runs; behind them, as they
  /// were, those that wait for papers and those whose term is met.
  func sorted(_ lines: [CaseLine]) -> [CaseLine] {
    switch self {
    case .due:
      func due(_ line: CaseLine) -> CivilDate? { line.state.isInTerm ? line.dueOn : nil }
      let sorted = lines.enumerated().sorted { first, second in
        switch (due(first.element), due(second.element)) {
        case (let one?, let other?) where one != other: one < other
        case (_?, nil): true
        case (nil, _?): false
        case (_?, _?), (nil, nil): first.offset < second.offset
        }
      }
      return sorted.map(\.element)
    case .name: return KazakhOrder.sorted(lines, by: \.fullName)
    case .newest: return lines.sorted { $0.id.rawValue > $1.id.rawValue }
    }
  }
}
