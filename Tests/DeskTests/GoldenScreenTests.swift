import Foundation
import Testing
import Words

/// Sizes and languages in which every screen is looked at.
struct Variant: Sendable, CustomTestStringConvertible {
  let language: Language
  let columns: Int
  let rows: Int

  var testDescription: String { "\(language.rawValue)-\(columns)x\(rows)" }

  static let all = [
    Variant(language: .kk, columns: 80, rows: 24), Variant(language: .kk, columns: 120, rows: 40),
    Variant(language: .ru, columns: 80, rows: 24), Variant(language: .en, columns: 80, rows: 24),
  ]
}

/// Pictures of the desk, as text files that a person can read. `RECORD_GOLDEN=1` writes them anew.
struct GoldenScreenTests {
  @Test(arguments: Scene.all, Variant.all)
  func `a screen looks as it is written down`(_ scene: Scene, _ variant: Variant) throws {
    let desk = try DeskDriver(
      variant.language, columns: variant.columns, rows: variant.rows, office: scene.office,
      at: scene.time)
    try scene.play(desk)
    try Golden.compare(Self.picture(desk), with: "\(variant.testDescription)/\(scene.name).txt")
  }

  @Test func `no picture is kept of a screen that is not looked at`() throws {
    let names = Set(Scene.all.map { $0.name + ".txt" })
    #expect(names.count == Scene.all.count)
    for variant in Variant.all {
      let kept = try FileManager.default.contentsOfDirectory(
        atPath: Golden.folder + "/" + variant.testDescription)
      #expect(Set(kept).subtracting(names) == [])
    }
  }

  /// The frame, and where the cursor stands.
  static func picture(_ desk: DeskDriver) -> String {
    guard let frame = desk.terminal.frames.last else { return "" }
    let place = frame.cursor.map { "row \($0.row + 1), column \($0.column + 1)" } ?? "hidden"
    return frame.text + "— cursor: \(place)\n"
  }
}

enum Golden {
  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Desk").path

  static func compare(
    _ text: String, with name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + "/" + name
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
      return
    }
    let kept = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if kept != text {
      Issue.record("\(name)\n\(difference(kept, text))", sourceLocation: sourceLocation)
    }
  }

  /// Line by line: what is written down (-) and what is seen (+).
  static func difference(_ kept: String, _ seen: String) -> String {
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
