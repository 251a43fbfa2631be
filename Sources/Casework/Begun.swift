/// Where a clerk began to write what is not recorded yet.
public struct BegunPlace: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// The form a complaint is registered with.
    case complaint
    /// The form a case is corrected with.
    case correction
    /// Notes and reasons over the card of a case.
    case card
    /// Reasons over the papers of an open case.
    case papers
    /// The same over the papers of an application.
    case application
    /// What is asked over the card of a complaint.
    case complaintCard = "complaint-card"
    case cases
    case queue
    case staff
    case directory
    case calendar
    case quality
  }

  public let kind: Kind
  /// Which case, complaint, draft or body it is; empty where there is only one place of the kind.
  public let subject: String

  public init(_ kind: Kind, _ subject: String = "") {
    self.kind = kind
    self.subject = subject
  }
}

/// What a clerk typed that is neither recorded nor a draft of an application: a complaint that is not
/// registered, a correction, a note, a reason. It is kept as it is typed, like a draft, is its clerk's
/// own, and no part of history.
public struct BegunText: Hashable, Codable, Sendable {
  public let place: BegunPlace
  public let clerk: StaffID
  /// What it is about, as lists show it.
  public var about: String
  /// As typed, by the names of questions and fields.
  public var texts: [String: String]
  /// The field the cursor is in.
  public var focus: String?
  public var updated: Moment

  public init(
    at place: BegunPlace, by clerk: StaffID, about: String, texts: [String: String],
    focus: String? = nil, updated: Moment
  ) {
    self.place = place
    self.clerk = clerk
    self.about = about
    self.texts = texts
    self.focus = focus
    self.updated = updated
  }

  /// Each clerk has one at each place.
  public var id: DraftID { Self.id(at: place, of: clerk) }

  public static func id(at place: BegunPlace, of clerk: StaffID) -> DraftID {
    DraftID(rawValue: "begun \(clerk.rawValue) \(place.kind.rawValue) \(place.subject)")
  }

  /// What tells it from others: the longest of its texts.
  public var gist: String {
    texts.sorted { $0.key < $1.key }.map(\.value).max { $0.count < $1.count } ?? ""
  }
}
