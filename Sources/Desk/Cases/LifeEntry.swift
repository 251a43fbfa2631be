import Casework
import Reception
import Words

/// The acts of a case's life as the menu names them.
enum LifeEntry: String, CaseIterable {
  case decide, ready, deliver
  /// What is left up to the result, on one visit.
  case atOnce
  case back, complete, suspend, resume, reverse, careEnd, careGoesOn, acceptedOn
  /// Whether what was entered late counts.
  case approveLate, refuseLate

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
    case .careEnd: .careEnded
    case .careGoesOn: .careEndTakenBack
    case .acceptedOn: .acceptanceCorrected
    case .approveLate: .lateEntryApproved
    case .refuseLate: .lateEntryRefused
    }
  }

  /// What is rare stands below the steps.
  var group: CaseMenuGroup {
    switch self {
    case .acceptedOn, .approveLate, .refuseLate: .record
    case .careEnd, .careGoesOn: .end
    case .decide, .ready, .deliver, .atOnce, .back, .complete, .suspend, .resume, .reverse: .step
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
    case .careEnd: .lifeCareEnd
    case .careGoesOn: .lifeCareGoesOn
    case .acceptedOn: .lifeAcceptedOnEntry
    case .approveLate: .lateApprove
    case .refuseLate: .lateRefuse
    }
  }

  /// Whether a case that was stopped goes on by it.
  var goesOn: Bool { self == .resume || self == .complete }

  /// Of a pair that undo each other only the one that fits is offered; what is rare where it can be
  /// done alone.
  func isOffered(for record: CaseRecord) -> Bool {
    switch self {
    case .back: record.state != .returned
    case .complete: record.state == .returned
    case .suspend: record.state != .suspended
    case .resume: record.state == .suspended
    case .atOnce: record.state == .accepted || record.state == .decided
    case .careEnd, .careGoesOn, .acceptedOn, .approveLate, .refuseLate:
      record.hindrance(to: kind) == nil
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
