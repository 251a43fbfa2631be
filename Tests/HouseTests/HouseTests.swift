import Foundation
import Testing

/// The house as `docs/architecture.md` describes it, held against the import lines.
@Suite struct HouseTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Room → the rooms it may import, read from the table of the document.
  static func table() throws -> [String: Set<String>] {
    let text = try String(
      contentsOf: root.appending(path: "docs/architecture.md"), encoding: .utf8)
    var rooms: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, cells[1] != "room" else { continue }
      rooms[cells[1]] = Set(
        cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }
    return rooms
  }

  /// Room → the modules its files import.
  static func imports() throws -> [String: Set<String>] {
    let sources = root.appending(path: "Sources")
    var found: [String: Set<String>] = [:]
    for room in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
      found[room] = []
      let files = FileManager.default.enumerator(atPath: sources.appending(path: room).path)
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift") else { continue }
        let text = try String(
          contentsOf: sources.appending(path: room).appending(path: file), encoding: .utf8)
        for line in text.split(separator: "\n") {
          let words = line.split(separator: " ")
          guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
            words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" })
          else { continue }
          found[room]?.insert(String(words[at + 1]))
        }
      }
    }
    return found
  }

  @Test func `every room imports only what the table allows`() throws {
    let table = try Self.table()
    let imports = try Self.imports()
    #expect(Set(table.keys) == Set(imports.keys))
    for (room, modules) in imports {
      let ours = modules.intersection(table.keys)
      let allowed = table[room] ?? []
      #expect(ours.isSubset(of: allowed), "\(room) imports \(ours.subtracting(allowed).sorted())")
    }
  }

  /// What standards there are, the files of `Resources/standards` say; the demonstration plays the decree's.
  @Test func `no source names a standard, a service or a category of the decree`() throws {
    let names = try Regex(
      #""[^"]*\bS[12]\b|home-care|residential-care|adult-with-disability|child-with-disability|"elderly""#
        + #"|\.s[12]\b|homeCare|residentialCare|adultWithDisability|childWithDisability"#)
    let sources = Self.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)
    var read = 0
    while let file = files?.nextObject() as? String {
      guard file.hasSuffix(".swift"), !file.contains("/Demo/") else { continue }
      read += 1
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n")
      where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
        #expect(line.firstMatch(of: names) == nil, "\(file): \(line)")
      }
    }
    #expect(read > 300)
  }

  @Test func `only the store knows the database and only Curses the terminal library`() throws {
    for (room, modules) in try Self.imports() {
      #expect(!modules.contains("GRDB") || room == "CaseStore", "\(room) imports GRDB")
      #expect(!modules.contains("CCurses") || room == "Curses", "\(room) imports CCurses")
      #expect(!modules.contains("CPango") || room == "qabyldau-pdf", "\(room) imports CPango")
      #expect(!modules.contains("Yams") || room == "Standards", "\(room) imports Yams")
    }
  }

  @Test func `every file of the resources is embedded`() throws {
    let folder = Self.root.appending(path: "Resources")
    let table = try String(
      contentsOf: Self.root.appending(path: "Sources/CResources/CResources.c"), encoding: .utf8)
    let files = FileManager.default.enumerator(atPath: folder.path)
    var count = 0
    while let file = files?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let path = folder.appending(path: file).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      count += 1
      #expect(table.contains("\"../../Resources/\(file)\""), "\(file) is not embedded")
    }
    #expect(count > 10)
  }

  /// Path below Sources → lines, of what is written in Swift and C.
  static func sources() throws -> [String: [Substring]] {
    let folder = root.appending(path: "Sources")
    var found: [String: [Substring]] = [:]
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let file = files?.nextObject() as? String {
      guard [".swift", ".c", ".h"].contains(where: file.hasSuffix) else { continue }
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      found[file] = text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    return found
  }

  @Test func `no file is longer than a person reads in one sitting`() throws {
    let sources = try Self.sources()
    #expect(sources.count > 100)
    for (file, lines) in sources {
      #expect(lines.count <= 401, "\(file) has \(lines.count) lines")
    }
  }

  @Test func `nothing a user or a file can cause ends the program`() throws {
    let banned = [
      "try!", "as!", "fatalError(", "precondition(", "preconditionFailure(", "assertionFailure(",
      "unsafelyUnwrapped", "abort(",
    ]
    for (file, lines) in try Self.sources() where file.hasSuffix(".swift") {
      for (number, line) in lines.enumerated() {
        let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
        for word in banned {
          #expect(!code.contains(word), "\(file):\(number + 1) has \(word)")
        }
        let unwraps = code.contains(/[A-Za-z0-9_\)\]]!([\.,\)\]\s\[]|$)/) && !code.contains("\"")
        #expect(!unwraps, "\(file):\(number + 1) unwraps by force")
      }
    }
  }

  @Test func `nothing is left for later`() throws {
    for (file, lines) in try Self.sources() {
      for (number, line) in lines.enumerated() {
        let isNote = ["TODO", "FIXME", "XXX:", "HACK"].contains { line.contains($0) }
        #expect(!isNote, "\(file):\(number + 1)")
      }
    }
  }

  /// Path below Tests → text, without these tests of the house.
  static func tests() throws -> [String: String] {
    let folder = root.appending(path: "Tests").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("HouseTests/") }
    return try Dictionary(
      uniqueKeysWithValues: files.map {
        ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
      })
  }

  @Test func `no test guesses from time that something is done`() throws {
    // A kill at a random moment waits for that moment.
    for (file, text) in try Self.tests() where file != "Storm/Kills.swift" {
      for word in ["usleep(", "nanosleep(", "Thread.sleep", "Task.sleep"] {
        #expect(!text.contains(word), "\(file) has \(word)")
      }
    }
  }

  @Test func `what is recorded anew is recorded in one way, which never passes`() throws {
    for (file, text) in try Self.tests() where file != "Support/Recording.swift" {
      #expect(!text.contains(/\["[A-Z_]*(RECORD|WRITE)_/), "\(file) has a recorder of its own")
    }
    #expect(ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil, "nothing is compared")
  }

  @Test func `no two files of the sources are the same`() throws {
    var seen: [[Substring]: String] = [:]
    for (file, lines) in try Self.sources().sorted(by: { $0.key < $1.key }) {
      #expect(seen[lines] == nil, "\(file) is \(seen[lines] ?? "")")
      seen[lines] = file
    }
  }
}

/// The faults that `scripts/faults` plants, held against the sources they are planted in.
@Suite struct FaultListTests {
  private struct Fault {
    var file = "", old = "", new = "", tests = ""
  }

  private static func faults() throws -> [Fault] {
    let path = HouseTests.root.appending(path: "Tests/Faults/faults.txt")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.split(separator: "\n\n").dropFirst().map { block in
      block.split(separator: "\n").reduce(into: Fault()) { fault, line in
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        switch (parts.first, parts.last) {
        case ("in", let said?): fault.file = said
        case ("was", let said?): fault.old = said
        case ("is", let said?): fault.new = said
        case ("red", let said?): fault.tests = said
        default: Issue.record("not understood: \(line)")
        }
      }
    }
  }

  @Test func `every fault can be planted in one place`() throws {
    let faults = try Self.faults()
    #expect(faults.count >= 40)
    for fault in faults {
      let source = try String(
        contentsOf: HouseTests.root.appending(path: fault.file), encoding: .utf8)
      #expect(source.ranges(of: fault.old).count == 1, "\(fault.file): \(fault.old)")
      #expect(!fault.new.isEmpty && fault.new != fault.old, "\(fault.file): \(fault.new)")
      #expect(!(fault.old + fault.new + fault.tests).contains("\t"))
    }
  }

  @Test func `every room of the product has a fault, and its tests are there`() throws {
    let faults = try Self.faults()
    let planted = Set(faults.map { String($0.file.split(separator: "/")[1]) })
    let rooms = try Set(HouseTests.table().keys).subtracting(["Benchmarks", "WordKeyPlugin"])
    #expect(planted == rooms, "\(rooms.symmetricDifference(planted).sorted())")
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: HouseTests.root.appending(path: "Tests").path)
    for tests in faults.flatMap({ $0.tests.split(separator: "|") }) {
      #expect(folders.contains(String(tests.prefix { $0 != "." })), "\(tests)")
    }
  }
}
