/// Why a step of a visit cannot be taken. The ticket is as it was.
public enum TicketRefusal: Error, Hashable, Codable, Sendable {
  case alreadyIssued
  /// The visit is over.
  case hasEnded
  /// The visitor is being served: serving ends first.
  case isServing
  /// Nobody called it.
  case notCalled
  /// Nobody is serving it.
  case notServing
  /// It is in the queue already.
  case alreadyWaiting
  case alreadyCalled
  case alreadyOnHold
  case alreadyCarriedOver
  case alreadyAhead
  case alreadyMarked
  /// A colleague has called it, or is serving it.
  case withColleague
  /// The colleague it is handed to has it already.
  case alreadyTheirs
  case samePurpose
  case alreadyAbout
  case notAboutIt
  case reasonNeeded
  /// Others of its purpose come first; calling it needs a reason.
  case notItsTurn
  /// One has called or is serving another one; its number.
  case finishFirst(number: Int)

  /// The id of the sentence that says it.
  public var word: TicketRefusalWord {
    switch self {
    case .alreadyIssued: .alreadyIssued
    case .hasEnded: .hasEnded
    case .isServing: .isServing
    case .notCalled: .notCalled
    case .notServing: .notServing
    case .alreadyWaiting: .alreadyWaiting
    case .alreadyCalled: .alreadyCalled
    case .alreadyOnHold: .alreadyOnHold
    case .alreadyCarriedOver: .alreadyCarriedOver
    case .alreadyAhead: .alreadyAhead
    case .alreadyMarked: .alreadyMarked
    case .withColleague: .withColleague
    case .alreadyTheirs: .alreadyTheirs
    case .samePurpose: .samePurpose
    case .alreadyAbout: .alreadyAbout
    case .notAboutIt: .notAboutIt
    case .reasonNeeded: .reasonNeeded
    case .notItsTurn: .notItsTurn
    case .finishFirst: .finishFirst
    }
  }

  /// The ticket spoken of, for the sentence.
  public var number: Int? {
    if case .finishFirst(let number) = self { number } else { nil }
  }
}

/// Ids of the sentences of refusals, for the catalogue of words.
public enum TicketRefusalWord: String, CaseIterable, Hashable, Sendable {
  case alreadyIssued = "ticket-refusal.already-issued"
  case hasEnded = "ticket-refusal.has-ended"
  case isServing = "ticket-refusal.is-serving"
  case notCalled = "ticket-refusal.not-called"
  case notServing = "ticket-refusal.not-serving"
  case alreadyWaiting = "ticket-refusal.already-waiting"
  case alreadyCalled = "ticket-refusal.already-called"
  case alreadyOnHold = "ticket-refusal.already-on-hold"
  case alreadyCarriedOver = "ticket-refusal.already-carried-over"
  case alreadyAhead = "ticket-refusal.already-ahead"
  case alreadyMarked = "ticket-refusal.already-marked"
  case withColleague = "ticket-refusal.with-colleague"
  case alreadyTheirs = "ticket-refusal.already-theirs"
  case samePurpose = "ticket-refusal.same-purpose"
  case alreadyAbout = "ticket-refusal.already-about"
  case notAboutIt = "ticket-refusal.not-about-it"
  case reasonNeeded = "ticket-refusal.reason-needed"
  case notItsTurn = "ticket-refusal.not-its-turn"
  case finishFirst = "ticket-refusal.finish-first"
}
