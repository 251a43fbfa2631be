import Standards

/// The place in the decree and the readings an act rests on.
public struct ActFooting: Hashable, Sendable {
  public let citations: [Citation]
  /// Ids of readings: `A16`.
  public let interpretations: [String]

  init(citations: [Citation] = [], interpretations: [String] = []) {
    self.citations = citations
    self.interpretations = interpretations
  }
}

extension Act {
  /// What this very act rests on: of its kind's places those it used.
  ///
  /// - Parameter decision: of the case; ¶16 of S1 speaks of handing over a referral, not of a refusal.
  public func footing(in standard: StandardID, of decision: DecisionKind? = nil) -> ActFooting {
    func ground(_ ground: RefusalGround?) -> ActFooting {
      ground == .other
        ? ActFooting(interpretations: ["A27"]) : ActKind.suspended.footing(in: standard)
    }
    switch self {
    case .decided(let terms) where terms.kind == .refusal: return ground(terms.ground)
    case .decided:
      return ActFooting(
        citations: [Citation(standard: standard, paragraph: 5)], interpretations: ["A48"])
    case .suspended(let terms): return ground(terms.ground)
    case .handedOver where standard.profile?.deliversRefusals == false && decision == .refusal:
      return ActFooting(interpretations: ActKind.handedOver.footing(in: standard).interpretations)
    default: return kind.footing(in: standard)
    }
  }
}
