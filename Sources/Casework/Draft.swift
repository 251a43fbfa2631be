import Standards

public struct DraftID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Where in the intake a clerk stands.
public enum DraftStep: String, CaseIterable, Codable, Hashable, Sendable {
  case person
  case service
  case form
  case papers
  case review
}

/// A paper's details while they are being written: as typed, by the names of their fields.
public struct UnfinishedDetails: Hashable, Codable, Sendable {
  public let requirementID: String
  public let texts: [String: String]
  /// The field the cursor is in.
  public let focus: String

  public init(requirementID: String, texts: [String: String], focus: String) {
    self.requirementID = requirementID
    self.texts = texts
    self.focus = focus
  }
}

/// An intake that is not yet a case; it saves itself as the clerk types and is no part of history.
public struct Draft: Hashable, Codable, Sendable {
  public let id: DraftID
  public let clerk: StaffID
  /// The office's id, as in the directory.
  public let office: String
  public var service: Service?
  public var category: ApplicantCategory?
  public var values: FormValues
  public var ticks: [PaperTick]
  public var extraPapers: [String]
  public var uncoveredReason: String?
  /// What `decisions` are stored as; `nil` when nothing had to be decided.
  public internal(set) var recordedDecisions: IntakeDecisions?
  public var focus: FieldID?
  public var step: DraftStep
  /// Typed of whom one looks for, before there is a form.
  public var search: String?
  /// What was being written down of a paper and is not taken yet.
  public var unfinished: UnfinishedDetails?
  public let created: Moment
  public var updated: Moment

  public init(
    id: DraftID, clerk: StaffID, office: String, service: Service? = nil,
    category: ApplicantCategory? = nil, values: FormValues = FormValues(),
    ticks: [PaperTick] = [], extraPapers: [String] = [], uncoveredReason: String? = nil,
    decisions: IntakeDecisions = IntakeDecisions(), focus: FieldID? = nil,
    step: DraftStep = .person, created: Moment, updated: Moment? = nil
  ) {
    self.id = id
    self.clerk = clerk
    self.office = office
    self.service = service
    self.category = category
    self.values = values
    self.ticks = ticks
    self.extraPapers = extraPapers
    self.uncoveredReason = uncoveredReason
    recordedDecisions = decisions.isEmpty ? nil : decisions
    self.focus = focus
    self.step = step
    self.created = created
    self.updated = updated ?? created
  }

  /// The form that fits, once service and category are chosen.
  public var form: IntakeForm? {
    guard let service, let category else { return nil }
    return IntakeForm(service: service, category: category)
  }
}

/// Drafts as the store keeps them.
public struct KeptDrafts: Hashable, Codable, Sendable {
  /// The one touched last first.
  public var readable: [Draft] = []
  /// What else was begun and is not recorded, the newest first.
  public var begun: [BegunText] = []
  /// They stay as they are: a newer program may have written them, and `verify` names them.
  public var unreadable: [DraftID] = []

  public init() {}
}
