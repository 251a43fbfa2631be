import Standards

/// The kinds of acts by their stored names, which are the ids of their words too.
public enum ActKind: String, CaseIterable, Codable, Hashable, Sendable {
  case opened
  case paperHanded = "paper-handed"
  case paperTakenBack = "paper-taken-back"
  case waived
  case insteadHanded = "instead-handed"
  case paperDetailed = "paper-detailed"
  case extraPaper = "extra-paper"
  case accepted
  case dueDateEntered = "due-date-entered"
  case corrected
  case joined
  case split
  case noted
  case assigned
  case decided
  case ready
  case handedOver = "handed-over"
  case posted
  case returned
  case completed
  case suspended
  case resumed
  case stepReversed = "step-reversed"
  case deadlineMoved = "deadline-moved"
  case acceptanceCorrected = "acceptance-corrected"
  case careEnded = "care-ended"
  case careEndTakenBack = "care-end-taken-back"
  case withdrawn
  case withdrawalUndone = "withdrawal-undone"
  case voided
  case enteredLate = "entered-late"
  case lateEntryApproved = "late-entry-approved"
  case lateEntryRefused = "late-entry-refused"
}

extension ActKind {
  /// What one must be let do to do it. Whose case is handed over is asked besides.
  public var permission: Permission {
    switch self {
    case .opened: .takeApplications
    case .corrected, .joined, .split, .stepReversed, .careEndTakenBack: .correctCases
    case .acceptanceCorrected: .correctAcceptance
    case .deadlineMoved: .changeCalendar
    case .voided: .voidCases
    case .assigned: .handOverOwnCases
    case .lateEntryApproved, .lateEntryRefused: .approveLateEntries
    case .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed, .extraPaper,
      .accepted, .dueDateEntered, .noted, .withdrawn, .withdrawalUndone, .decided, .ready,
      .handedOver, .posted, .returned, .completed, .suspended, .resumed, .careEnded,
      .enteredLate:
      .workOnCases
    }
  }

  /// Whether it adds to the case whatever somebody else did meanwhile, so that it needs no revision.
  public var onlyAdds: Bool { self == .noted || saysWhoIsWho }

  /// Whether it tells of which person a case is: true of every case, however it ended.
  var saysWhoIsWho: Bool { self == .joined || self == .split }

  /// Whether the clerk is told that it was recorded; a tick shows itself on its line.
  public var isToldWhenDone: Bool {
    switch self {
    case .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed, .extraPaper,
      .enteredLate:
      false
    case .opened, .accepted, .dueDateEntered, .corrected, .joined, .split, .noted, .assigned,
      .decided, .ready,
      .handedOver, .posted, .returned, .completed, .suspended, .resumed, .stepReversed,
      .deadlineMoved, .acceptanceCorrected, .careEnded, .careEndTakenBack, .withdrawn,
      .withdrawalUndone, .voided, .lateEntryApproved, .lateEntryRefused:
      true
    }
  }
}

extension Act {
  public var permission: Permission { kind.permission }
}

extension ActKind {
  /// What acts of this kind rest on; empty where the law says nothing of them.
  public func footing(in standard: StandardID) -> ActFooting {
    func paragraph(_ number: Int, _ item: String? = nil, _ list: RequirementList? = nil) -> Citation
    {
      Citation(standard: standard, paragraph: number, list: list, item: item)
    }
    switch self {
    case .accepted, .dueDateEntered, .acceptanceCorrected:
      return ActFooting(
        citations: [paragraph(7, "1)"), paragraph(15)], interpretations: ["A02", "A03", "A04"])
    case .waived:
      return ActFooting(citations: [paragraph(12, "2)", .child)], interpretations: ["A16"])
    case .paperHanded, .paperTakenBack, .insteadHanded, .paperDetailed:
      return ActFooting(citations: [paragraph(12)])
    case .corrected: return ActFooting(interpretations: ["A04"])
    case .extraPaper: return ActFooting(interpretations: ["A21"])
    case .decided:
      return ActFooting(
        citations: [paragraph(5), paragraph(17)], interpretations: ["A27", "A48"])
    case .suspended, .resumed:
      return ActFooting(citations: [paragraph(17)], interpretations: ["A27"])
    case .ready: return ActFooting(citations: [paragraph(7, "1)")], interpretations: ["A26"])
    case .handedOver, .posted:
      return ActFooting(citations: [paragraph(16)], interpretations: ["A25", "A26"])
    case .returned, .completed:
      return ActFooting(citations: [paragraph(12)], interpretations: ["A04", "A24"])
    case .deadlineMoved:
      return ActFooting(
        citations: [paragraph(7, "1)"), paragraph(10)], interpretations: ["A03", "A29"])
    case .withdrawn, .withdrawalUndone: return ActFooting(citations: [paragraph(18, "4)")])
    case .careEnded, .careEndTakenBack:
      return ActFooting(interpretations: standard.profile?.endReadings ?? [])
    case .opened, .joined, .split, .noted, .assigned, .voided, .stepReversed, .enteredLate,
      .lateEntryApproved, .lateEntryRefused:
      return ActFooting()
    }
  }
}

// Which acts may follow where a case stands. What an act says is looked at by its own law.
extension CaseRecord {
  /// Why an act of this kind does not fit where the case stands; `nil` when it does.
  public func hindrance(to kind: ActKind) -> ActRefusal? {
    if kind.saysWhoIsWho || kind == .enteredLate { return nil }
    if kind.answersLateEntries { return waitingLateEntries.isEmpty ? .noLateEntry : nil }
    return switch state {
    case .voided: kind == .paperDetailed && !papersLeftBehind.isEmpty ? nil : .caseIsVoided
    case .withdrawn:
      kind == .withdrawalUndone
        ? withdrawalHindrance : kind.mayFollowWithdrawal ? nil : .caseIsWithdrawn
    case .closed: kind.mayFollowClosing ? careHindrance(to: kind) : .caseIsClosed
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
    case .posted where service.profile?.isPosted == false: .postNotForThisService
    case .handedOver, .posted: state == .ready ? nil : .notYetReady
    case .returned: returnHindrance
    case .completed:
      state == .returned ? nil : state == .suspended ? .caseIsSuspended : .notReturned
    case .suspended: suspensionHindrance
    case .resumed: state == .suspended ? nil : .notSuspended
    case .acceptanceCorrected: acceptance == nil ? .notYetAccepted : nil
    case .careEnded, .careEndTakenBack: careHindrance(to: kind)
    case .stepReversed: state == .decided || state == .ready ? nil : .nothingToReverse
    case .withdrawalUndone: .nothingToReverse
    case .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed, .extraPaper,
      .corrected, .joined, .split, .noted, .assigned, .withdrawn, .voided, .enteredLate,
      .lateEntryApproved, .lateEntryRefused:
      nil
    }
  }

  /// A withdrawal is taken back while the papers that went with it are where it left them.
  private var withdrawalHindrance: ActRefusal? {
    let returned = withdrawal?.returned ?? []
    let isAsLeft = returned.allSatisfy { id in
      papers.contains { $0.requirementID == id && $0.details.custody == .givenBack }
    }
    return isAsLeft ? nil : .nothingToReverse
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
    case .noted, .paperDetailed, .voided, .corrected, .stepReversed, .dueDateEntered,
      .acceptanceCorrected, .careEnded, .careEndTakenBack:
      true
    default: false
    }
  }
}
