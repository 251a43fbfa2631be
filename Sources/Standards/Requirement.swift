import KazakhText

/// What the source says of a paper's form (A18): silent stays silent, nothing is called an original.
public enum PaperForm: String, CaseIterable, Codable, Hashable, Sendable {
  case copy
  case extract
  case prescribedForm
  case unspecified
}

/// Whether the wording before a change is known.
public enum WordingStatus: String, Codable, Hashable, Sendable {
  case known
  /// The change of 25.09.2008 (N 305) is in the text, what stood before it is not (A38).
  case earlierWordingUnknown = "earlier_wording_unknown"
}

/// Whether a standard was law on a day (A01, A38, A39).
public enum StandardStatus: String, Codable, Hashable, Sendable {
  /// Before the registration of 2008-06-06.
  case notYetInForce = "not_yet_in_force"
  /// 2008-06-06 to 2008-09-24: the day of publication is not in the source.
  case startUncertain = "start_uncertain"
  /// From 2008-09-25, when N 305 changed it, to 2010-09-01.
  case inForce = "in_force"
  /// From 2010-09-02 (№ 254).
  case repealed
}

/// One paper of ¶12.
public struct Requirement: Hashable, Codable, Sendable {
  /// As in the data: `S1-A-7`, `S2-C-5a`.
  public let id: String
  public let list: RequirementList
  /// As printed, with its bracket: `5)`.
  public let item: String
  /// Tells two papers under one number apart (A19): `a`, `b`.
  public let part: String?
  /// `kk` is the decree's own wording to the letter.
  public let name: LocalizedText
  /// Where a misprint of the decree is corrected on screen.
  public let shownKk: String?
  /// At most 24 columns in each language.
  public let short: LocalizedText
  public let form: PaperForm
  /// The id of the condition under which the paper is needed.
  public let condition: String
  /// Names of the papers of which one is enough (A17); empty when there is but one.
  public let eitherOf: [Alternative]
  /// Whether the paper alone may be waived with a written reason (A16).
  public let mayBeWaived: Bool
  public let categories: [ApplicantCategory]
  public let wordingUnknownBefore: CivilDate?
  public let citation: Citation
  /// Ids of the readings that apply: `A17`.
  public let interpretations: [String]
  public let note: LocalizedText?

  /// One of several papers that meet the same item.
  public struct Alternative: Hashable, Codable, Sendable {
    public let id: String
    public let name: LocalizedText
  }
}
