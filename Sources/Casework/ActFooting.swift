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

extension ActKind {
  /// What acts of this kind rest on; empty where the law says nothing of them.
  public func footing(in standard: StandardID) -> ActFooting {
    func paragraph(_ number: Int, _ item: String? = nil, _ list: RequirementList? = nil) -> Citation
    {
      Citation(standard: standard, paragraph: number, list: list, item: item)
    }
    switch self {
    case .accepted, .dueDateEntered:
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
    case .withdrawn: return ActFooting(citations: [paragraph(18, "4)")])
    case .opened, .noted, .assigned, .voided, .stepReversed: return ActFooting()
    }
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
    case .handedOver where standard == .s1 && decision == .refusal:
      return ActFooting(interpretations: ActKind.handedOver.footing(in: standard).interpretations)
    default: return kind.footing(in: standard)
    }
  }
}
