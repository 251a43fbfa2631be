import Standards

// Which acts may follow where a case stands. What an act says is looked at by its own law.
extension CaseRecord {
  /// Why an act of this kind does not fit where the case stands; `nil` when it does.
  public func hindrance(to kind: ActKind) -> ActRefusal? {
    switch state {
    case .voided: kind == .paperDetailed && !papersLeftBehind.isEmpty ? nil : .caseIsVoided
    case .withdrawn: kind.mayFollowWithdrawal ? nil : .caseIsWithdrawn
    case .closed: kind.mayFollowClosing ? nil : .caseIsClosed
    case .awaitingPapers, .accepted, .returned, .suspended, .decided, .ready:
      openHindrance(to: kind)
    }
  }

  private func openHindrance(to kind: ActKind) -> ActRefusal? {
    switch kind {
    case .opened: .alreadyOpened
    case .accepted: state == .awaitingPapers ? nil : .alreadyAccepted
    case .dueDateEntered: acceptance == nil ? .notYetAccepted : nil
    case .deadlineMoved:
      acceptance == nil ? .notYetAccepted : state == .ready ? .alreadyReady : nil
    case .decided: decisionHindrance
    case .ready: readyHindrance
    case .posted where service == .residentialCare: .postNotForThisService
    case .handedOver, .posted: state == .ready ? nil : .notYetReady
    case .returned: returnHindrance
    case .completed:
      state == .returned ? nil : state == .suspended ? .caseIsSuspended : .notReturned
    case .suspended: suspensionHindrance
    case .resumed: state == .suspended ? nil : .notSuspended
    case .stepReversed: state == .decided || state == .ready ? nil : .nothingToReverse
    case .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed, .extraPaper,
      .corrected, .noted, .assigned, .withdrawn, .voided:
      nil
    }
  }

  private var decisionHindrance: ActRefusal? {
    switch state {
    case .awaitingPapers: .notYetAccepted
    case .decided, .ready: .alreadyDecided
    default: nil
    }
  }

  private var readyHindrance: ActRefusal? {
    switch state {
    case .decided: nil
    case .ready: .alreadyReady
    case .suspended: .caseIsSuspended
    default: .notYetDecided
    }
  }

  private var returnHindrance: ActRefusal? {
    switch state {
    case .accepted: nil
    case .returned: .alreadyReturned
    case .suspended: .caseIsSuspended
    case .decided, .ready: .alreadyDecided
    default: .notYetAccepted
    }
  }

  private var suspensionHindrance: ActRefusal? {
    switch state {
    case .accepted, .returned, .decided: nil
    case .suspended: .alreadySuspended
    case .ready: .alreadyReady
    default: .notYetAccepted
    }
  }
}

extension ActKind {
  /// What is still written down of an application that was taken back.
  var mayFollowWithdrawal: Bool { self == .noted || self == .paperDetailed || self == .voided }

  /// What is still done with a case whose result has left the office: slips of the pen are mended,
  /// a letter comes back, a date that was not known is entered.
  var mayFollowClosing: Bool {
    switch self {
    case .noted, .paperDetailed, .voided, .corrected, .stepReversed, .dueDateEntered: true
    default: false
    }
  }
}
