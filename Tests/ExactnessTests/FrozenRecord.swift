import Crypto
import Foundation
import Support
import Testing

/// What was answered before something was rebuilt, in `Tests/Golden/Exact`: a file of digests, one a line for
/// each group of answers, and some answers whole.
///
/// `RECORD_GOLDEN=1` writes it anew. Of a group that differs the whole new text is put into a folder that the
/// failure names; `EXACT_TEXTS=FOLDER` writes the texts of all groups below that folder, so that two trees
/// can be compared by `diff -r`.
final class FrozenRecord {
  private let name: String
  private let frozen: [String: String]
  private var seen: [(group: String, digest: String)] = []
  private var objections: [String] = []
  private var differing = 0

  /// - Parameter name: of the file below `Tests/Golden/Exact`, without its ending.
  init(_ name: String) {
    self.name = name
    let text = (try? String(contentsOfFile: Self.path("\(name).digests"), encoding: .utf8)) ?? ""
    frozen = Dictionary(
      text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[1], parts[0]) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/Exact/" + name).path
  }

  /// Where texts that differ are put, `old` beside `new`.
  static let aside = FileManager.default.temporaryDirectory
    .appending(path: "qabyldau-exact-\(ProcessInfo.processInfo.processIdentifier)").path

  /// Where the texts of all groups go, when somebody wants them.
  private static let wanted = ProcessInfo.processInfo.environment["EXACT_TEXTS"]

  /// Texts of more groups than these fill a disk and tell no more.
  private static let mostAside = 12

  /// Compares the answers of one group.
  func compare(_ group: String, _ text: String) throws {
    let digest = SHA256.hash(data: Data(text.utf8)).prefix(8)
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    seen.append((group, digest))
    let file = "\(name)/\(Self.fileName(group)).txt"
    if let wanted = Self.wanted { try Self.write(text, to: "\(wanted)/\(file)") }
    guard !Recording.isOn, frozen[group] != digest else { return }
    differing += 1
    guard differing <= Self.mostAside else { return }
    try Self.write(text, to: "\(Self.aside)/new/\(file)")
    objections.append(frozen[group] == nil ? "\(group): was not there" : "\(group): is otherwise")
  }

  /// Compares an answer that is kept whole.
  func compareWhole(_ answer: String, _ text: String) throws {
    let file = "\(name)/\(answer).txt"
    if let wanted = Self.wanted { try Self.write(text, to: "\(wanted)/\(file)") }
    guard let objection = try Recording.objection(to: text, keptIn: Self.path(file)) else { return }
    guard !Recording.isOn else { return objections.append(objection) }
    let old = (try? String(contentsOfFile: Self.path(file), encoding: .utf8)) ?? ""
    try Self.write(old, to: "\(Self.aside)/old/\(file)")
    try Self.write(text, to: "\(Self.aside)/new/\(file)")
    let first = objection.split(separator: "\n").prefix(7).joined(separator: "\n")
    objections.append("\(first)\ndiff -u \(Self.aside)/{old,new}/\(file)")
  }

  /// Fails with everything that differs, groups that are no longer answered among it.
  func close(_ place: SourceLocation = #_sourceLocation) throws {
    if Recording.isOn, !seen.isEmpty {
      let lines = seen.map { "\($0.digest) \($0.group)\n" }.joined()
      objections.append(try Recording.record(lines, in: Self.path("\(name).digests")))
    } else if !Recording.isOn {
      let gone = Set(frozen.keys).subtracting(seen.map(\.group)).sorted()
      objections += gone.prefix(Self.mostAside).map { "\($0): is not answered any more" }
      #expect(Set(seen.map(\.group)).count == seen.count, sourceLocation: place)
    }
    guard !objections.isEmpty else { return }
    let texts =
      differing == 0 ? "" : "\n\(differing) groups differ; texts in \(Self.aside)/new/\(name)"
    Issue.record(
      "\(name): \(objections.joined(separator: "\n"))\(texts)", sourceLocation: place)
  }

  private static func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private static func fileName(_ group: String) -> String {
    String(group.map { $0 == "/" || $0 == " " ? "_" : $0 })
  }
}
