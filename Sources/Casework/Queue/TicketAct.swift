/// The beginning of a visit.
public struct TicketIssue: Hashable, Codable, Sendable {
  public let id: TicketID
  public let number: Int
  public let purpose: TicketPurpose

  public init(id: TicketID, number: Int, purpose: TicketPurpose) {
    self.id = id
    self.number = number
    self.purpose = purpose
  }
}

/// A recorded step of a visit. Its raw names are stored for good and never change.
public enum TicketAct: Hashable, Codable, Sendable {
  case issued(TicketIssue)
  /// With the window the clerk sat at; calls of before have none.
  case called(window: String? = nil)
  case calledAgain(window: String? = nil)
  /// With the case it is about, where that is known already.
  case servingBegan(case: CaseID? = nil)
  case held(HoldCause)
  case left
  case backToQueue
  /// Waits for one colleague from now on.
  case handedOver(to: StaffID)
  case outOfTurn(reason: String)
  /// The times of the visit are not what happened.
  case timeWasWrong(reason: String)
  case purposeChanged(TicketPurpose)
  case about(CaseID)
  case notAbout(CaseID)
  /// At the end of a day: the visitor comes again.
  case carriedOver(reason: String)
  /// At the end of a day: nobody comes again.
  case closed(reason: String)
  case served

  enum CodingKeys: String, CodingKey {
    case issued
    case called
    case calledAgain = "called-again"
    case servingBegan = "serving-began"
    case held
    case left
    case backToQueue = "back-to-queue"
    case handedOver = "handed-over"
    case outOfTurn = "out-of-turn"
    case timeWasWrong = "time-was-wrong"
    case purposeChanged = "purpose-changed"
    case about
    case notAbout = "not-about"
    case carriedOver = "carried-over"
    case closed
    case served
  }

  public var kind: TicketActKind {
    switch self {
    case .issued: .issued
    case .called: .called
    case .calledAgain: .calledAgain
    case .servingBegan: .servingBegan
    case .held: .held
    case .left: .left
    case .backToQueue: .backToQueue
    case .handedOver: .handedOver
    case .outOfTurn: .outOfTurn
    case .timeWasWrong: .timeWasWrong
    case .purposeChanged: .purposeChanged
    case .about: .about
    case .notAbout: .notAbout
    case .carriedOver: .carriedOver
    case .closed: .closed
    case .served: .served
    }
  }

  /// What was written to explain it.
  public var reason: String? {
    switch self {
    case .outOfTurn(let reason), .timeWasWrong(let reason), .carriedOver(let reason),
      .closed(let reason):
      reason
    default: nil
    }
  }
}

/// The kinds of acts on tickets by their stored names.
public enum TicketActKind: String, CaseIterable, Codable, Hashable, Sendable {
  case issued
  case called
  case calledAgain = "called-again"
  case servingBegan = "serving-began"
  case held
  case left
  case backToQueue = "back-to-queue"
  case handedOver = "handed-over"
  case outOfTurn = "out-of-turn"
  case timeWasWrong = "time-was-wrong"
  case purposeChanged = "purpose-changed"
  case about
  case notAbout = "not-about"
  case carriedOver = "carried-over"
  case closed
  case served
}
