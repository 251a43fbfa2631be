import Casework
import Documents
import Foundation
import KazakhText
import Reception
import Standards
import Support
import Testing
import Words

@Suite struct `Papers at the counter` {
  @Test func `a stub is printed as it stands and under no person's name`() throws {
    let department = try Department()
    let counter = try department.counter()
    let record = try counter.take(try department.draft(ticks: Department.wholeChildSet))
    let paper = try counter.file(record).document(shippedWords(.kk))
    try counter.print(paper)
    #expect(department.tray.papers == [paper.text(columns: 80)])
    #expect(department.tray.titles == ["stub"])
  }

  @Test(arguments: [PrinterFailure.noPrinter, .failed])
  func `a printer that fails leaves the case as it was`(failed: PrinterFailure) throws {
    let department = try Department()
    let counter = try department.counter(printer: Tray(failing: failed))
    let record = try counter.take(try department.draft(ticks: Department.wholeChildSet))
    let head = try counter.verify(expectedHead: nil).head
    let paper = try counter.file(record).document(shippedWords(.kk))
    guard
      case .printer(failed)? = failure({ () throws(CounterFailure) in
        try counter.print(paper)
      })
    else {
      Issue.record("the failure is not told")
      return
    }
    #expect(try counter.caseRecord(record.id) == record)
    #expect(try counter.verify(expectedHead: nil).head == head)
    for language in Language.allCases {
      let said = try shippedWords(language).sentence(for: .printer(failed))
      #expect(!said.contains("{") && !said.contains("failure."))
    }
  }

  @Test func `a saved paper is for this account alone and never goes over another`() throws {
    let department = try Department()
    let counter = try department.counter()
    let record = try counter.take(try department.draft(ticks: Department.wholeChildSet))
    let file = try counter.file(record)
    let stub = try file.document(shippedWords(.kk))
    let first = try counter.save(stub, name: file.name)
    try Data("қолмен жазылған".utf8).write(to: URL(filePath: first))
    let second = try counter.save(stub, name: file.name)
    #expect(first != second)
    #expect(try String(contentsOfFile: first, encoding: .utf8) == "қолмен жазылған")
    #expect(try String(contentsOfFile: second, encoding: .utf8) == stub.text(columns: 80))
    #expect(try mode(second) == 0o600)
    #expect(try mode((second as NSString).deletingLastPathComponent) == 0o700)
    let names = [first, second].map { ($0 as NSString).lastPathComponent }
    #expect(names == ["stub-\(record.number.digits).txt", "stub-\(record.number.digits)-2.txt"])
    #expect(names.allSatisfy { $0.allSatisfy(\.isASCII) })
  }

  @Test func `a list of what to bring has no name and says what it is once`() throws {
    let department = try Department()
    let counter = try department.counter()
    let facts = Facts(service: .homeCare, category: .childWithDisability)
    let paper = WhatToBring(try counter.law.evaluate(facts, on: "2009-06-01"), at: nil)
      .document(try shippedWords(.ru))
    let path = try counter.save(paper, name: "what-to-bring")
    #expect((path as NSString).lastPathComponent == "what-to-bring.txt")
  }

  @Test func `a folder that cannot be made is named`() throws {
    let department = try Department()
    let counter = try department.counter()
    let place = department.folder + "/office/papers"
    try Data().write(to: URL(filePath: place))
    let paper = Document(kind: .stub, title: "", blocks: [])
    guard
      case .cannotSave(place)? = failure({ () throws(CounterFailure) in
        try counter.save(paper, name: "1")
      })
    else {
      Issue.record("saved into a file")
      return
    }
  }

  @Test func `a link laid where a paper goes is not followed`() throws {
    let department = try Department()
    let counter = try department.counter()
    let papers = department.folder + "/office/papers"
    try FileManager.default.createDirectory(atPath: papers, withIntermediateDirectories: true)
    let target = department.folder + "/elsewhere.txt"
    try FileManager.default.createSymbolicLink(
      atPath: papers + "/stub-1.txt", withDestinationPath: target)
    let path = try counter.save(Document(kind: .stub, title: "a", blocks: []), name: "1")
    #expect(path.hasSuffix("/stub-1-2.txt"))
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  private func mode(_ path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?
      .intValue
  }
}

@Suite(.serialized) struct `The office's printing program` {
  private let long = String(repeating: "Құжаттар тізбесі\n", count: 20_000)

  @Test func `that reads nothing and fails is told as a failed printer`() throws {
    #expect(throws: PrinterFailure.failed) {
      try LinePrinter(command: "false").print(Data(long.utf8), as: PrintJob(title: "stub"))
    }
  }

  @Test func `that ends before it has read the paper has not printed it`() throws {
    #expect(throws: PrinterFailure.failed) {
      try LinePrinter(command: "true").print(Data(long.utf8), as: PrintJob(title: "stub"))
    }
  }

  @Test func `that is not there is told as no printer`() throws {
    #expect(throws: PrinterFailure.noPrinter) {
      try LinePrinter(command: "no-such-printing-program").print(
        Data("a".utf8), as: PrintJob(title: "stub"))
    }
  }

  @Test func `is handed the paper whole`() throws {
    let folder = NSTemporaryDirectory() + "qabyldau-lp-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = folder + "/lp"
    // A program written here could not be started while another test's child still held it open.
    let kept = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Programs/lp").standardizedFileURL.path
    try FileManager.default.createSymbolicLink(atPath: program, withDestinationPath: kept)
    try LinePrinter(command: program).print(Data(long.utf8), as: PrintJob(title: "stub"))
    #expect(try String(contentsOfFile: program + ".out", encoding: .utf8) == long)
  }
}
