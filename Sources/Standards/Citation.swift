import KazakhText

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
  /// 1 to 25.
  public var paragraph: Int?
  /// The list of ¶12, where the numbering needs it.
  public var list: RequirementList?
  /// As printed, with its bracket: `5)`.
  public var item: String?
  /// 1 to 3.
  public var appendix: Int?
  /// As numbered in the appendix: `1.1`.
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
