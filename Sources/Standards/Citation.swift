/// A sentence in the three languages of the program.
public struct LocalizedText: Hashable, Codable, Sendable {
  public var kk: String
  public var ru: String
  public var en: String

  public init(kk: String, ru: String, en: String) {
    self.kk = kk
    self.ru = ru
    self.en = en
  }
}

/// Which list of ¶12 a paper stands in. The numbering starts anew for children (A12), so a number
/// is never shown without its list.
public enum RequirementList: String, CaseIterable, Codable, Hashable, Sendable {
  /// The general list, for every adult.
  case adult
  /// Added to the general list for adults with a disability.
  case disabled
  /// Replaces the general list for a child with a disability.
  case child
}

/// The place in the decree that something rests on.
public struct Citation: Hashable, Codable, Sendable {
  public var standard: StandardID
  public var paragraph: Int?
  /// The list of ¶12, where the numbering needs it.
  public var list: RequirementList?
  /// As printed, with its bracket: `5)`.
  public var item: String?
  public var appendix: Int?
  public var row: String?

  public init(
    standard: StandardID, paragraph: Int? = nil, list: RequirementList? = nil, item: String? = nil,
    appendix: Int? = nil, row: String? = nil
  ) {
    self.standard = standard
    self.paragraph = paragraph
    self.list = list
    self.item = item
    self.appendix = appendix
    self.row = row
  }
}
