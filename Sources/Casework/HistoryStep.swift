import Standards

/// A step of history beside what it changed in the form.
public struct HistoryStep: Hashable, Sendable {
  public let recorded: RecordedAct
  /// Fields a correction changed, in the order of forms; empty for every other act.
  public let changes: [FieldChange]

  /// The steps of one case, from its acts in their order.
  public static func steps(of acts: [RecordedAct]) -> [HistoryStep] {
    var values = FormValues()
    return acts.map { recorded in
      var changes: [FieldChange] = []
      switch recorded.act {
      case .opened(let opening): values = FormValues(opening.intake.application)
      case .corrected(let correction):
        let mended = FormValues(correction.application)
        changes = values.fieldsDiffering(from: mended).map {
          FieldChange(field: $0, old: values[$0], new: mended[$0])
        }
        values = mended
      default: break
      }
      return HistoryStep(recorded: recorded, changes: changes)
    }
  }
}

/// What was said in writing with an act.
public struct ActSaid: Hashable, Sendable {
  /// The requirement's id.
  public var paper: String?
  public var reason: String?
  public var note: String?
  public var fault: Fault?
  public var to: Signature?
  /// The day the act speaks of, where it names one.
  public var on: CivilDate?
  public var decision: DecisionKind?
  public var ground: RefusalGround?
  public var recipient: RecipientKind?
  /// Who received the result, and by which paper; the number of a letter.
  public var receivedBy: String?
  public var receivedWith: String?
  /// Ids of the papers that went back to the applicant.
  public var papers: [String] = []
}

extension Act {
  public var said: ActSaid {
    switch self {
    case .opened(let opening): ActSaid(reason: opening.intake.uncoveredReason)
    case .paperHanded(let id, _, let details): ActSaid(paper: id, note: details?.note)
    case .paperTakenBack(let id): ActSaid(paper: id)
    case .waived(let id, let reason): ActSaid(paper: id, reason: reason)
    case .insteadHanded(let id, let other, let reason, _):
      ActSaid(paper: id, reason: reason, note: other)
    case .paperDetailed(let id, let details): ActSaid(paper: id, note: details.note)
    case .extraPaper(let text): ActSaid(note: text)
    case .accepted(let terms): ActSaid(reason: terms.backDatingReason, on: terms.asOf)
    case .dueDateEntered(let date, let reason): ActSaid(reason: reason, on: date)
    case .corrected(let correction):
      ActSaid(reason: correction.reason, fault: correction.fault)
    case .noted(let text): ActSaid(note: text)
    case .assigned(let colleague, let note): ActSaid(note: note, to: colleague)
    case .withdrawn(let reason, let day): ActSaid(reason: reason, on: day)
    case .voided(let reason), .stepReversed(let reason): ActSaid(reason: reason)
    case .decided(let terms):
      ActSaid(
        reason: terms.day.lateReason, note: terms.text, on: terms.day.date,
        decision: terms.kind, ground: terms.ground)
    case .ready(let day), .completed(let day), .resumed(let day):
      ActSaid(reason: day.lateReason, on: day.date)
    case .handedOver(let terms):
      ActSaid(
        reason: terms.day.lateReason, on: terms.day.date, recipient: terms.recipient,
        receivedBy: terms.name, receivedWith: terms.paper)
    case .posted(let terms):
      ActSaid(reason: terms.day.lateReason, on: terms.day.date, receivedWith: terms.number)
    case .returned(let terms):
      ActSaid(
        reason: terms.reason, note: terms.day.lateReason, on: terms.day.date,
        papers: terms.papers)
    case .suspended(let terms):
      ActSaid(
        reason: terms.day.lateReason, note: terms.text, on: terms.day.date, ground: terms.ground)
    case .deadlineMoved(let move): ActSaid(reason: move.reason, on: move.deadline.dueDate)
    }
  }
}

/// What one field of the form was and became, as the form has it; empty for no answer.
public struct FieldChange: Hashable, Sendable {
  public let field: FieldID
  public let old: String
  public let new: String

  public init(field: FieldID, old: String, new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}

extension FormValues {
  /// These values with the answers `mine` has changed since `base`.
  public func taking(changesFrom base: FormValues, to mine: FormValues) -> FormValues {
    var merged = self
    for field in base.fieldsDiffering(from: mine) { merged[field] = mine[field] }
    return merged
  }
}
