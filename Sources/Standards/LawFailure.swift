/// Why the law's data cannot be used, with the place in the file, so that whoever changed it finds it.
public struct LawFailure: Error, Hashable, Codable, Sendable {
  /// The file's path below Resources/.
  public let file: String
  /// The line in the file, from 1; 0 when the whole file is meant.
  public let line: Int
  public let reason: Reason
  /// The offending word, id or value.
  public let detail: String

  public init(file: String, line: Int, reason: Reason, detail: String) {
    self.file = file
    self.line = line
    self.reason = reason
    self.detail = detail
  }

  /// A closed list; every kind has a sentence in the catalogue.
  public enum Reason: String, CaseIterable, Hashable, Codable, Sendable {
    case missingFile
    case unreadable
    case unknownKey
    case missingKey
    case missingCitation
    case wrongValue
    case duplicateID
    case gap
    case overlap
    case unknownCategory
    case unknownCondition
    case unknownInterpretation
    /// A paper that no combination of facts can ever ask for.
    case unreachable
    /// A combination of facts for which no paper is asked.
    case emptyChecklist
    /// A paragraph or item that no entry cites and that is not named informational.
    case uncited
  }
}
