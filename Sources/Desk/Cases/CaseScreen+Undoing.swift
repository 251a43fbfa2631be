import Casework
import Reception
import Screen
import Wording
import Words

/// Suspension and withdrawal are not asked about again: they are taken back by one key while nothing
/// followed, and both stay in the history. On a later day the key asks first: whoever presses it then may
/// not know what it would take back.
extension CaseScreen {
  /// What takes the last act back; `nil` where something followed or nothing can be taken back by a key.
  func undoing(_ context: DeskContext) -> Act? {
    switch file.history.last?.kind {
    case .suspended where record.state == .suspended: .resumed(ActDay(context.today))
    case .withdrawn where record.hindrance(to: .withdrawalUndone) == nil: .withdrawalUndone()
    default: nil
    }
  }

  mutating func undo(_ context: DeskContext) -> [Effect] {
    guard let last = file.history.last, let act = undoing(context) else { return [] }
    guard last.at.date == context.today else {
      confirm(act, context)
      return []
    }
    return does(act)
  }
}

extension Words {
  /// That acts are recorded, what comes next, and how the last of them is taken back.
  func done(_ acts: [Act], to record: CaseRecord) -> String {
    let told = self(
      .caseActDone(
        number: record.number.description,
        what: acts.map { self(WordKey(rawValue: "act." + $0.kind.rawValue)) }.joined(
          separator: ", ")))
    let undo =
      acts.last?.kind == .suspended ? self(.undoKey(key: Key.backspace.label)) : nil
    let more = [undo, next(for: record)].compactMap { $0 }
    return more.isEmpty ? told : told + ". " + more.joined(separator: " ")
  }

  /// The likely next step of a case; `nil` where none is left.
  func next(for record: CaseRecord) -> String? {
    switch record.state {
    case .awaitingPapers: self(.nextAwaitingPapers)
    case .accepted:
      record.dueDate.map { self(.nextAccepted(date: date($0, style: .short))) }
        ?? self(.nextDueDate)
    case .returned: self(.nextReturned)
    case .suspended: self(.nextSuspended)
    case .decided: self(.nextDecided)
    case .ready: self(.nextReady)
    case .closed:
      record.nextPaper == .receipt ? self(.nextReceipt(key: Key.control("p").label)) : nil
    case .withdrawn, .voided: nil
    }
  }
}
