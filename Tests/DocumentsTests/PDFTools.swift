import Documents
import Foundation
import Support
import Testing

/// `qabyldau-pdf` and the programs that look into what it makes. Where one of them is missing the tests
/// are skipped and say so; `QABYLDAU_NEEDS_PDF=1` makes that a failure.
enum PDFTools {
  static let program = Program.products + "/qabyldau-pdf"
  static let needed = ["pdftotext", "pdffonts", "pdfinfo", "pdftoppm", "zbarimg"]

  static let missing: [String] = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let tools = needed.filter { tool in
      !folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
    }
    return (FileManager.default.isExecutableFile(atPath: program) ? [] : ["qabyldau-pdf"]) + tools
  }()

  static var areThere: Bool { missing.isEmpty }
  static var areNeeded: Bool { ProcessInfo.processInfo.environment["QABYLDAU_NEEDS_PDF"] == "1" }
  static let skipped: Comment = "not here: \(missing.joined(separator: ", "))"
}

/// A PDF in a folder of its own, gone with it.
final class PDF {
  let folder: String
  var path: String { folder + "/paper.pdf" }

  init(_ paper: Document) throws {
    folder = NSTemporaryDirectory() + "qabyldau-pdf-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try JSONEncoder().encode(paper).write(to: URL(filePath: folder + "/paper.json"))
    let run = ChildProcess.run([
      "sh", "-c", "exec '\(PDFTools.program)' < '\(folder)/paper.json' > '\(path)'",
    ])
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What a program says of it.
  func ask(_ command: String...) -> String {
    let run = ChildProcess.run(command.map { $0 == "PDF" ? path : $0 })
    #expect(run.status == 0, "\(command): \(run.errors)")
    #expect(!run.errors.contains("Syntax"), "\(run.errors)")
    return run.output
  }

  var pages: Int { Int(info("Pages") ?? "") ?? 0 }

  func info(_ key: String) -> String? {
    ask("pdfinfo", "PDF").split(separator: "\n").first { $0.hasPrefix(key + ":") }
      .map { $0.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces) }
  }

  /// The first page in grey, a dot a byte; 255 is white.
  func picture(resolution: Int) throws -> Picture {
    _ = ask(
      "pdftoppm", "-r", String(resolution), "-gray", "-singlefile", "PDF", folder + "/page")
    return try #require(
      Picture(pgm: try Data(contentsOf: URL(filePath: folder + "/page.pgm"))))
  }

  struct Word: Sendable {
    let text: String
    let left, top, right, bottom: Double
    let page: Int
  }

  /// Every word with its place, in points.
  func words() -> [Word] {
    var page = 0
    return ask("pdftotext", "-bbox", "PDF", "-").split(separator: "\n").compactMap { line in
      if line.contains("<page ") { page += 1 }
      // `<word xMin="…" yMin="…" xMax="…" yMax="…">text</word>`: the places lie between the quotes.
      let parts = line.split(separator: "\"", maxSplits: 8, omittingEmptySubsequences: false)
      guard parts.count == 9, parts[0].hasSuffix("<word xMin="), parts[8].hasSuffix("</word>")
      else { return nil }
      let places = [parts[1], parts[3], parts[5], parts[7]].compactMap { Double($0) }
      guard places.count == 4 else { return nil }
      return Word(
        text: String(parts[8].dropFirst().dropLast("</word>".count)), left: places[0],
        top: places[1], right: places[2], bottom: places[3], page: page)
    }
  }
}

/// A grey picture.
struct Picture {
  let width: Int
  let height: Int
  let dots: [UInt8]

  /// `nil` when it is no binary PGM of one byte a dot.
  init?(pgm: Data) {
    let bytes = Array(pgm)
    var fields: [String] = []
    var place = 0
    while fields.count < 4, place < bytes.count {
      var end = place
      while end < bytes.count, ![0x20, 0x0A].contains(bytes[end]) { end += 1 }
      fields.append(String(decoding: bytes[place..<end], as: UTF8.self))
      place = end + 1
    }
    guard fields.count == 4, fields[0] == "P5", let width = Int(fields[1]),
      let height = Int(fields[2]), bytes.count == place + width * height
    else { return nil }
    (self.width, self.height, dots) = (width, height, Array(bytes[place...]))
  }

  /// How much ink is where: a sign for each square of dots, blank to 9, as a person can read it.
  func ink(square side: Int) -> [String] {
    (0..<height / side).map { row in
      String(
        (0..<width / side).map { column -> Character in
          var sum = 0
          for y in row * side..<(row + 1) * side {
            for x in column * side..<(column + 1) * side { sum += 255 - Int(dots[y * width + x]) }
          }
          let level = min(9, sum * 20 / (255 * side * side))
          return level == 0 ? " " : Character(String(level))
        })
    }
  }
}
