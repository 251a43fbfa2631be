import KazakhText
import Standards

/// A complaint, within one store.
public struct ComplaintID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// The number a complaint is registered under: the year it was registered in and its place in that
/// year, printed `2009-0007`.
public struct ComplaintNumber: Hashable, Codable, Sendable, CustomStringConvertible {
  public let year: Int
  /// From 1 on, without a gap.
  public let sequence: Int

  public init(year: Int, sequence: Int) {
    self.year = year
    self.sequence = sequence
  }

  /// `2009-0007`, `2009-7` or `2009/7`; `nil` for anything else.
  public init?(parsing text: String) {
    let parts = text.split(whereSeparator: { "-/ ".contains($0) })
    guard parts.count == 2, parts[0].count == 4, (1...6).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let sequence = Int(parts[1]), sequence > 0
    else { return nil }
    self.init(year: year, sequence: sequence)
  }

  public var description: String {
    let digits = String(sequence)
    return "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// How a complaint reached the office.
public enum ComplaintChannel: String, CaseIterable, Codable, Hashable, Sendable {
  case inPerson = "in-person"
  case post
  case email
  case phone
  /// An akimat or the oblast department passed it on.
  case authority
}

/// Whether somebody did something or left it undone (¶21).
public enum ComplaintMatter: String, CaseIterable, Codable, Hashable, Sendable {
  case act
  case inaction
}

/// The term a complaint was given, with the law it was taken from then. Not from the standard (¶23).
public struct ComplaintTerm: Hashable, Codable, Sendable {
  /// `plain` or `inquiry`.
  public var kind: ComplaintRule.Kind
  /// All its calendar days, extensions included.
  public var days: Int
  public var law: LocalizedText
  /// Set by the office itself.
  public var isLocal: Bool
  /// Counted from the day the complaint was received, or taken up again.
  public var deadline: Deadline
  /// Digest of the calendar it was counted by.
  public var calendarVersion: String

  public init(
    kind: ComplaintRule.Kind, days: Int, law: LocalizedText, isLocal: Bool, deadline: Deadline,
    calendarVersion: String
  ) {
    self.kind = kind
    self.days = days
    self.law = law
    self.isLocal = isLocal
    self.deadline = deadline
    self.calendarVersion = calendarVersion
  }

  /// The last day to answer; where a year's calendar is unknown the counted day, not moved.
  public var dueOn: CivilDate { deadline.dueDate ?? deadline.countedDay }
}

/// The case a complaint is about, and what is asked of it later.
public struct ComplaintCase: Hashable, Codable, Sendable {
  public let id: CaseID
  public let number: CaseNumber

  public init(id: CaseID, number: CaseNumber) {
    self.id = id
    self.number = number
  }
}

/// All that is written down when a complaint is registered (¶23).
public struct ComplaintIntake: Hashable, Codable, Sendable {
  /// Who complains.
  public var name: String
  /// Where the answer goes: an address, a phone.
  public var contact: String?
  public var channel: ComplaintChannel
  public var received: ActDay
  public var matter: ComplaintMatter
  public var about: ComplaintCase?
  /// The member of staff complained about, by the name they had then.
  public var clerk: Signature?
  /// Which of the two standards it concerns; `nil` where it concerns neither alone.
  public var service: Service?
  public var text: String
  /// Id of the akimat to which complaints about this office are given (¶22, A33).
  public var authority: String
  public var term: ComplaintTerm

  public init(
    name: String, contact: String? = nil, channel: ComplaintChannel, received: ActDay,
    matter: ComplaintMatter, about: ComplaintCase? = nil, clerk: Signature? = nil,
    service: Service? = nil, text: String, authority: String, term: ComplaintTerm
  ) {
    self.name = name
    self.contact = contact
    self.channel = channel
    self.received = received
    self.matter = matter
    self.about = about
    self.clerk = clerk
    self.service = service
    self.text = text
    self.authority = authority
    self.term = term
  }
}

/// Where a complaint stands.
public enum ComplaintState: String, CaseIterable, Codable, Hashable, Sendable {
  case registered
  /// With the body that examines it; the term goes on.
  case forwarded
  case answered
  /// Taken up again after an answer; a new term runs.
  case reopened
  /// Registered by mistake; kept, with its reason.
  case voided

  /// Whether an answer is still owed.
  public var isOpen: Bool { self == .registered || self == .forwarded || self == .reopened }
}

/// That somebody wishes a complaint voided, which takes two.
public struct VoidWish: Hashable, Codable, Sendable {
  public let by: Signature
  public let reason: String

  public init(by: Signature, reason: String) {
    self.by = by
    self.reason = reason
  }
}

/// One complaint, as its acts have made it: `init(registration:at:by:)`, then `apply` for each act.
public struct ComplaintRecord: Hashable, Codable, Sendable {
  public let id: ComplaintID
  public let number: ComplaintNumber
  /// 1 after registration, one more with every act.
  public internal(set) var revision: Int
  public internal(set) var state: ComplaintState
  public let intake: ComplaintIntake
  public let registeredAt: Moment
  public let registeredBy: Signature
  /// The term in force.
  public internal(set) var term: ComplaintTerm
  /// The day the complainant was told that it is registered.
  public internal(set) var acknowledgedOn: CivilDate?
  /// Where it was passed on to, the newest last.
  public internal(set) var forwardings: [ComplaintForwarding]
  public internal(set) var extensions: [ComplaintExtension]
  /// All that were given, the newest last.
  public internal(set) var answers: [ComplaintAnswerRecord]
  public internal(set) var reopenedOn: CivilDate?
  public internal(set) var voidedReason: String?
  /// Who wishes it voided, until another manager does it.
  public internal(set) var voidAsked: VoidWish?

  public var isOpen: Bool { state.isOpen }
  public var dueOn: CivilDate { term.dueOn }
  public var receivedOn: CivilDate { intake.received.date }

  /// The answer that stands.
  public var answer: ComplaintAnswerRecord? { state == .answered ? answers.last : nil }

  /// Whether it is a complaint about this member of staff, who is not to see it.
  public func isAbout(_ staff: StaffID) -> Bool { intake.clerk?.id == staff }

  /// Id of the body that has it now: the office's own, or where it was passed on to.
  public func holder(of office: String) -> String { forwardings.last?.body ?? office }
}

/// An answer as it stands in the register.
public struct ComplaintAnswerRecord: Hashable, Codable, Sendable {
  /// When it was entered.
  public let at: Moment
  public let by: Signature
  public let answer: ComplaintAnswer
  /// The last day of the term it was given in.
  public let dueOn: CivilDate

  public var on: CivilDate { answer.day.date }
  public var isInTerm: Bool { on <= dueOn }
}
