import Foundation
import FoundationXML
import Support
import Testing

/// What an office suite makes of our tables; left out where there is none.
@Suite(.enabled(if: LibreOffice.path != nil)) struct `LibreOffice opens every list` {
  @Test(arguments: [("kk", "kk-KZ", ";"), ("ru", "ru-RU", ";"), ("en", "en-US", ",")])
  func `as columns with numbers, days and hours, and makes none of what is a text`(
    _ language: String, _ locale: String, _ separator: String
  ) throws {
    let listed = try ListedOffice()
    let suite = try LibreOffice(locale: locale, separator: separator)
    var tables: [String: TableReading] = [:]
    for typed in ListedOffice.lists.values.flatMap({ $0 }) {
      let run = ChildProcess.run(
        [Program.path] + typed + ["--spreadsheet", "--lang", language],
        environment: listed.office.environment(now: ListedOffice.now))
      let name = typed.joined(separator: "-").filter { $0.isASCII && ($0.isLetter || $0 == "-") }
      try suite.write(run.output, as: name)
      tables[name] = TableReading(run.output, separator: Character(separator))
    }
    let opened = try suite.open()
    #expect(opened.count == tables.count && tables.count > 25)
    for (name, table) in tables {
      let sheet = opened[name] ?? []
      #expect(sheet.count == table.cells.count, "\(name)")
      for (row, seen) in zip(table.cells, sheet) {
        let kinds = seen + Array(repeating: "", count: max(0, row.count - seen.count))
        #expect(kinds.count == row.count, "\(name): \(row)")
        for (cell, kind) in zip(row, kinds) {
          #expect(kind == Self.kind(of: cell), "\(name) \(cell)")
        }
      }
    }
  }

  /// What a cell is to be in the suite, by how we write it.
  private static func kind(of cell: TableReading.Cell) -> String {
    if cell.text.isEmpty { return "" }
    if cell.isQuoted { return "string" }
    if cell.text.contains(":") { return "time" }
    return cell.text.contains("-") ? "date" : "float"
  }
}

/// The suite without its window, with a profile of its own.
private final class LibreOffice {
  static let path = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let folder: URL
  private let separator: String
  private var names: [String] = []

  init(locale: String, separator: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "qabyldau-suite-\(UUID().uuidString)")
    self.separator = separator
    let user = folder.appending(path: "profile/user")
    try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
    let settings = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
      <value>\(locale)</value></prop></item></oor:items>
      """
    try Data(settings.utf8).write(to: user.appending(path: "registrymodifications.xcu"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ table: String, as name: String) throws {
    try Data(table.utf8).write(to: folder.appending(path: name + ".csv"))
    names.append(name)
  }

  /// The kind of each cell by file and row: `float`, `date`, `time`, `string`, empty.
  func open() throws -> [String: [[String]]] {
    let suite = try #require(Self.path)
    let run = ChildProcess.run(
      [
        suite, "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
        // The last word has it look for dates and hours, as a clerk's settings may.
        "--infilter=CSV:\(separator == ";" ? 59 : 44),34,76,1,,0,false,true", "--convert-to",
        "fods",
        "--outdir", folder.path,
      ] + names.map { "\(folder.path)/\($0).csv" },
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path])
    #expect(run.status == 0, "\(run.errors)")
    var opened: [String: [[String]]] = [:]
    for name in names {
      let file = folder.appending(path: name + ".fods")
      guard let bytes = try? Data(contentsOf: file) else { continue }
      opened[name] = Sheet(bytes).rows
    }
    return opened
  }
}

private final class Sheet: NSObject, XMLParserDelegate {
  private(set) var rows: [[String]] = []

  init(_ bytes: Data) {
    super.init()
    let parser = XMLParser(data: bytes)
    parser.delegate = self
    _ = parser.parse()
    rows = rows.map { row in Array(row.reversed().drop { $0.isEmpty }.reversed()) }
    rows = Array(rows.reversed().drop { $0.isEmpty }.reversed())
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "table:table-row" { rows.append([]) }
    guard name == "table:table-cell", !rows.isEmpty else { return }
    let times = attributes["table:number-columns-repeated"].flatMap { Int($0) } ?? 1
    rows[rows.count - 1] += Array(
      repeating: attributes["office:value-type"] ?? "", count: min(times, 60))
  }
}
