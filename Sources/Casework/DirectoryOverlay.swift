import Standards

/// A correction of the directory as the store keeps it, the newest for its field of its entry.
public struct DirectoryOverlay: Hashable, Codable, Sendable {
  /// Id of the entry, as in the directory.
  public let entry: String
  /// `head`, `phones` or `hours`.
  public let field: String
  /// `nil` when the shipped value was put back.
  public let value: String?
  public let reason: String
  /// Who did it, as they sign.
  public let by: String
  public let on: CivilDate

  public init(
    entry: String, field: String, value: String?, reason: String, by: String, on: CivilDate
  ) {
    self.entry = entry
    self.field = field
    self.value = value
    self.reason = reason
    self.by = by
    self.on = on
  }
}
