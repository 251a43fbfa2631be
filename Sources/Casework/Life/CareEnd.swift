import Standards

/// Why somebody's care ended after the result had been given (¶16). The decree does not speak of it.
public enum CareEndCause: String, CaseIterable, Codable, Hashable, Sendable {
  case died
  case moved
  case notWanted = "not-wanted"
  /// Written out.
  case other
}

/// That care ended, why and on which day. The case stays as valid as it was.
public struct CareEndTerms: Hashable, Codable, Sendable {
  public var because: CareEndCause
  public var on: CivilDate
  /// Needed of another cause.
  public var text: String?

  public init(because cause: CareEndCause, on day: CivilDate, text: String? = nil) {
    because = cause
    on = day
    self.text = text
  }
}

/// The end of care as it stands in the case.
public struct CareEnd: Hashable, Codable, Sendable {
  /// When it was entered.
  public let at: Moment
  public let by: Signature
  public let terms: CareEndTerms
  /// Where the case stood; it returns there when the entry is taken back.
  let before: CaseState

  public var on: CivilDate { terms.on }
  public var cause: CareEndCause { terms.because }
}

extension CaseRecord {
  /// A result nobody will fetch any more leaves the shelf with it: such a case is closed without a
  /// delivery.
  mutating func endCare(_ terms: CareEndTerms, at moment: Moment, by staff: Signature)
    throws(ActRefusal)
  {
    if terms.on > moment.date { throw .datedInFuture(terms.on) }
    let begun = min(openedAt.date, acceptance?.asOf ?? openedAt.date)
    if terms.on < begun { throw .beforeLastStep(terms.on) }
    if terms.because == .other { try Self.need(terms.text ?? "", or: .textNeeded) }
    careEnd = CareEnd(at: moment, by: staff, terms: terms, before: state)
    state = .closed
  }

  /// Entered by mistake: the person lives, is here, wants it still.
  mutating func takeCareEndBack(reason: String) throws(ActRefusal) {
    guard let end = careEnd else { throw .careGoesOn }
    try Self.need(reason, or: .reasonNeeded)
    state = end.before
    careEnd = nil
  }

  func careHindrance(to kind: ActKind) -> ActRefusal? {
    switch kind {
    case .careEnded:
      careEnd != nil ? .careHasEnded : state == .closed || state == .ready ? nil : .noCareYet
    case .careEndTakenBack: careEnd == nil ? .careGoesOn : nil
    // What was given out is not called back from whoever has no care any more.
    case .stepReversed: careEnd == nil ? nil : .careHasEnded
    default: nil
    }
  }
}
