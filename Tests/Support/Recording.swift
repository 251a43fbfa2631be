import Foundation

/// Files in which a person reads what tests compare with: pictures of screens, papers, the sheet of
/// keys. `RECORD_GOLDEN=1` writes them anew. Such a run compares nothing, so it never passes.
public enum Recording {
  public static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

  /// Compares a text with the file it is kept in, or writes it there.
  ///
  /// - Returns: what the test has to fail with; `nil` when the file holds this very text.
  public static func objection(
    to text: String, keptIn path: String, isOn: Bool = isOn
  ) throws -> String? {
    if isOn { return try record(text, in: path) }
    let kept = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return kept == text ? nil : "\(name(of: path))\n\(difference(kept, text))"
  }

  /// Writes a file anew.
  ///
  /// - Returns: what the test has to fail with.
  public static func record(_ text: String, in path: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    return """
      \(name(of: path)) is written anew and was compared with nothing. Look at what changed \
      (git diff), then run the tests without RECORD_GOLDEN.
      """
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").suffix(2).joined(separator: "/")
  }

  /// Line by line: what is written down (-) and what is seen (+).
  public static func difference(_ kept: String, _ seen: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = seen.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { row in
      let before = row < old.count ? old[row] : nil
      let now = row < new.count ? new[row] : nil
      guard before != now else { return nil }
      let line = String(row + 1)
      return [before.map { "\(line) - \($0)" }, now.map { "\(line) + \($0)" }]
        .compactMap { $0 }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
