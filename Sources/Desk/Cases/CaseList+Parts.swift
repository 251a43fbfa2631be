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

    var listName: SeenList.Name {
      switch self {
      case .all, .mine: .cases
      case .opened: .opened
      case .handed: .handed
      }
    }

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
        guard let summary = context.summary, summary.handed?.isEmpty != true else {
          return words(.casesPartHanded)
        }
        return words(.casesPartHanded) + " " + DeskContext.count(summary.handed?.count)
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

  /// Lines that are equal in it stay as they were. By due date those whose term runs stand first, then those
  /// whose term is over or met, then those that have none.
  func sorted(_ lines: [CaseLine]) -> [CaseLine] {
    switch self {
    case .due:
      let dated = lines.filter { $0.dueOn != nil }
      let running = dated.filter(\.state.isInTerm)
      let over = dated.filter { !$0.state.isInTerm }
      return [running, over].flatMap(Self.byDueDate) + lines.filter { $0.dueOn == nil }
    case .name: return KazakhOrder.sorted(lines, by: \.fullName)
    case .newest: return lines.sorted { $0.id.rawValue > $1.id.rawValue }
    }
  }

  private static func byDueDate(_ lines: [CaseLine]) -> [CaseLine] {
    lines.enumerated().sorted { first, second in
      guard let one = first.element.dueOn, let other = second.element.dueOn, one != other else {
        return first.offset < second.offset
      }
      return one < other
    }.map(\.element)
  }
}
