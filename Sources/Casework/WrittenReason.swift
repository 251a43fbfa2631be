/// What is asked in writing, on a screen or with a command: a sign or two say nothing to who reads it later.
public enum WrittenReason {
  /// So many signs at least, blanks around them left out.
  public static let shortest = 5

  public static func isTooShort(_ text: String) -> Bool {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest.count < shortest
  }
}

/// An act with reasons that somebody wrote. They are looked at when it is recorded and never again: what is in a
/// history stays lawful.
public protocol GivesReasons {
  var writtenReasons: [String] { get }
}

extension GivesReasons {
  /// - Throws: `reasonTooShort`. That one is missing is for the law of the act to say.
  public func checkReasons() throws(ActRefusal) {
    let isShort = writtenReasons.contains { reason in
      !reason.allSatisfy(\.isWhitespace) && WrittenReason.isTooShort(reason)
    }
    if isShort { throw .reasonTooShort }
  }
}

extension Act: GivesReasons {
  public var writtenReasons: [String] {
    // With a return the reason for the late entry stands in the place of a note.
    let late: String? = if case .returned(let terms) = self { terms.day.lateReason } else { nil }
    return [said.reason, said.whyNotHolder, late].compactMap { $0 }
  }
}

extension TicketAct: GivesReasons {
  public var writtenReasons: [String] { [reason].compactMap { $0 } }
}

extension ComplaintAct: GivesReasons {
  public var writtenReasons: [String] {
    let reason: String? =
      switch self {
      case .inquired(_, let reason, _), .voided(let reason), .voidAsked(let reason): reason
      case .extended(let terms): terms.reason
      case .reopened(let terms): terms.reason
      case .registered(let registration): registration.intake.received.lateReason
      case .acknowledged, .forwarded, .answered, .noted: nil
      }
    return [reason].compactMap { $0 }
  }
}
