import Standards

extension CaseRecord {
  /// Papers that stay with the office though the case ended without what was asked for (¶18 4)): it
  /// was voided, or refused and the refusal has left the office. They are given back when asked for.
  public var papersLeftBehind: [HandledPaper] {
    let isRefused = state == .closed && decision?.kind == .refusal
    guard state == .voided || isRefused else { return [] }
    return papers.filter { $0.details.custody == .kept }
  }
}

/// A case whose papers lie in the office after its end; no number of days ends it (A28).
public struct LeftBehindLine: Hashable, Codable, Sendable {
  public let file: BoardCase
  /// The day the case ended.
  public let since: CivilDate
  /// How many papers, at least one.
  public let papers: Int
  /// Whole days they have lain.
  public let days: Int

  public init(_ file: BoardCase, since: CivilDate, papers: Int, today: CivilDate) {
    self.file = file
    self.since = since
    self.papers = papers
    days = today.days(since: since)
  }
}
