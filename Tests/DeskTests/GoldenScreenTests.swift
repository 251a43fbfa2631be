import Foundation
import KazakhText
import Support
import Testing
import Words

@testable import Desk

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

/// Pictures of the desk, as text files that a person can read. `RECORD_GOLDEN=1` writes them anew. A new key
/// or a word of the frame shall not touch them all: most show the screen itself, and the frame is looked
/// at in each of its states.
struct GoldenScreenTests {
  @Test(arguments: Scene.all, Variant.all)
  func `a screen looks as it is written down`(_ scene: Scene, _ variant: Variant) throws {
    let desk = try DeskDriver(
      variant.language, columns: variant.columns, rows: variant.rows, office: scene.office,
      at: scene.time)
    try scene.play(desk)
    let picture = Self.withFrame.contains(scene.name) ? Self.whole(desk) : Self.body(desk)
    try Golden.compare(picture, with: "\(variant.testDescription)/\(scene.name).txt")
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

  @Test func `a picture that is recorded is not one that was compared`() throws {
    let path =
      NSTemporaryDirectory() + "qabyldau-recording-\(UInt64.random(in: .min ... .max))/a.txt"
    defer {
      try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }
    #expect(try Recording.objection(to: "а\nб\n", keptIn: path, isOn: false) != nil)
    for _ in 0..<2 {
      // Even where nothing changed: who records has not looked.
      let said = try #require(try Recording.objection(to: "а\nб\n", keptIn: path, isOn: true))
      #expect(said.contains("RECORD_GOLDEN"))
    }
    #expect(try Recording.objection(to: "а\nб\n", keptIn: path, isOn: false) == nil)
    let said = try #require(try Recording.objection(to: "а\nв\n", keptIn: path, isOn: false))
    #expect(said.contains("2 - б\n2 + в"))
  }

  @Test func `the frame is looked at in each of its states`() throws {
    #expect(Self.withFrame.subtracting(Scene.all.map(\.name)) == [])
  }

  /// With title, key bar and the line that names the keys: the start screen with nothing and with a day's
  /// work, a visitor in the title, a list, a board, a form, a card, a dialog, a document, a command
  /// that cannot run, plain signs, a window too small, a screen that is blanked.
  private static let withFrame: Set = [
    "home", "home-on-a-working-day", "title-own-ticket", "queue", "deadlines",
    "form-S2-elderly-half", "case-waiting", "menu-over-a-form", "stub",
    "disabled-command-says-why", "ascii-signs-only", "too-small", "blanked", "case-acts",
  ]

  private static func whole(_ desk: DeskDriver) -> String {
    guard let frame = desk.terminal.frames.last else { return "" }
    return frame.text + cursor(desk)
  }

  /// Heading, tabs and body; below them what was said last.
  private static func body(_ desk: DeskDriver) -> String {
    guard let frame = desk.terminal.frames.last else { return "" }
    let parts = desk.desk.frame
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines[parts.heading.row..<parts.body.endRow].joined(separator: "\n") + "\n"
    let said = desk.desk.message.text
    return shown + (said.isEmpty ? "" : "— said: \(said)\n") + cursor(desk)
  }

  private static func cursor(_ desk: DeskDriver) -> String {
    let place = desk.terminal.frames.last?.cursor
      .map { "row \($0.row + 1), column \($0.column + 1)" }
    return "— cursor: \(place ?? "hidden")\n"
  }
}

enum Golden {
  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Desk").path

  static func compare(
    _ text: String, with name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if let objection = try Recording.objection(to: text, keptIn: folder + "/" + name) {
      Issue.record("\(objection)", sourceLocation: sourceLocation)
    }
  }
}
