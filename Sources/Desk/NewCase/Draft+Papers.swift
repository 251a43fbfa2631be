import Casework
import Standards

extension Draft {
  /// Records what was done with a paper before it has a case.
  mutating func apply(_ intent: PaperIntent, on date: CivilDate) {
    func set(_ id: String, _ handling: Handling, _ details: PaperDetails? = nil) {
      ticks.removeAll { $0.requirementID == id }
      guard handling != .missing else { return }
      ticks.append(
        PaperTick(requirementID: id, handling: handling, details: details?.settled(on: date)))
    }
    switch intent {
    case .handedIn(let id, let alternative, let details):
      set(id, .handedIn(on: date, alternative: alternative), details)
    case .takenBack(let id): set(id, .missing)
    case .waived(let id, let reason): set(id, .waived(reason: reason))
    case .instead(let id, let paper, let reason, let details):
      set(id, .instead(paper: paper, reason: reason), details)
    case .detailed(let id, let details):
      guard let tick = ticks.first(where: { $0.requirementID == id }) else { return }
      set(id, tick.handling, details)
    case .extra(let text): extraPapers.append(text)
    case .extraRemoved(let index):
      if extraPapers.indices.contains(index) { extraPapers.remove(at: index) }
    }
  }
}
