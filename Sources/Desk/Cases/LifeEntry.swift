import Casework
import Reception
import Words

/// The acts of a case's life as the menu names them.
enum LifeEntry: String, CaseIterable {
  case decide, ready, deliver
  /// What is left up to the result, on one visit.
  case atOnce
  case back, complete, suspend, resume, reverse

  /// The kind of act the rules of their order are asked about.
  var kind: ActKind {
    switch self {
    case .decide: .decided
    case .ready: .ready
    case .deliver: .handedOver
    case .atOnce: .decided
    case .back: .returned
    case .complete: .completed
    case .suspend: .suspended
    case .resume: .resumed
    case .reverse: .stepReversed
    }
  }

  var label: WordKey {
    switch self {
    case .decide: .lifeDecide
    case .ready: .lifeReady
    case .deliver: .lifeDeliver
    case .atOnce: .lifeAtOnce
    case .back: .lifeReturn
    case .complete: .lifeComplete
    case .suspend: .lifeSuspend
    case .resume: .lifeResume
    case .reverse: .lifeReverse
    }
  }

  /// Of a pair that undo each other only the one that fits is offered.
  func isOffered(in state: CaseState) -> Bool {
    switch self {
    case .back: state != .returned
    case .complete: state == .returned
    case .suspend: state != .suspended
    case .resume: state == .suspended
    case .atOnce: state == .accepted || state == .decided
    case .decide, .ready, .deliver, .reverse: true
    }
  }
}

extension Words {
  func reason(_ refusal: ActRefusal) -> String { sentence(for: .refused(refusal)).asReason }

  /// How many papers are missing, as the reason behind a button.
  func missing(_ count: Int) -> String {
    self(.lifeMissing(count: count))
  }
}
