import Foundation
import Support
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
    if let objection = try Recording.objection(to: text, keptIn: folder + "/" + name) {
      Issue.record("\(objection)", sourceLocation: sourceLocation)
    }
  }
}
