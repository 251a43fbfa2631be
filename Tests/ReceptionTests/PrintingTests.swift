import CaseStore
import Casework
import Documents
import Foundation
import Standards
import Support
import Testing
import Words

@testable import Reception

/// Copies that are numbered and recorded, printers that fail, PDF without the program that makes it.
@Suite struct `Papers that leave the program` {
  private struct Setter: Typesetter {
    var failure: TypesetterFailure?
    var isInstalled: Bool { failure != .notInstalled }

    func pdf(
      _ paper: Document, unless isGivenUp: @Sendable () -> Bool
    ) throws(TypesetterFailure) -> Data {
      if let failure { throw failure }
      return Data("%PDF \(paper.copy ?? "-")".utf8)
    }
  }

  private func atWork(
    _ tray: Tray = Tray(), _ setter: Setter = Setter()
  ) throws -> (Department, Counter, CaseFile) {
    let department = try Department()
    let counter = try Counter(
      law: Embedded.law(), directory: try Department.directory(), store: department.store,
      login: "saule", clock: FixedClock(try Department.moment("2009-06-01")), printer: tray,
      typesetter: setter)
    let record = try counter.take(try department.draft(ticks: Department.wholeChildSet))
    return (department, counter, try counter.file(record))
  }

  @Test func `bear the number of their record from the second on`() throws {
    let tray = Tray()
    let (department, counter, file) = try atWork(tray)
    let words = try shippedWords(.kk)
    let stub = file.document(words)
    let cover = file.document(.cover, words)
    #expect(try counter.print(stub, of: file.record.id, words: [words]) == 1)
    #expect(try counter.print(stub, of: file.record.id, words: [words]) == 2)
    #expect(try counter.print(cover, of: file.record.id, words: [words]) == 1)
    #expect(
      try counter.print(
        stub, DocumentOrder(.text, printer: "kenes", copies: 3), of: file.record.id, words: [words])
        == 5)
    #expect(tray.papers[0] == stub.text(columns: 80))
    #expect(tray.papers[1].contains("2-дана, 01.06.2009, Сәрсенова"))
    #expect(!tray.papers[2].contains("дана,"))
    #expect(tray.papers[3...].enumerated().allSatisfy { $1.contains("\($0 + 3)-дана") })
    let copies = try counter.copies(of: file.record.id)
    #expect(copies.compactMap(\.copy?.number) == [1, 2, 1, 3, 4, 5])
    #expect(copies.allSatisfy { $0.by?.surname == "Сәрсенова" && $0.copy?.way == .printer })
    #expect(try department.store.verify(expectedHead: nil).isSound)
  }

  @Test func `say in both languages which copy they are`() throws {
    let tray = Tray()
    let (department, counter, file) = try atWork(tray)
    defer { withExtendedLifetime(department) {} }
    let both = try [shippedWords(.kk), shippedWords(.ru)]
    let paper = Document.written(in: both) { file.document($0) }
    for _ in 0..<2 { try counter.print(paper, of: file.record.id, words: both) }
    #expect(tray.papers[1].contains("2-дана, 01.06.2009, Сәрсенова / Экземпляр 2, 01.06.2009"))
  }

  @Test(arguments: [PrinterFailure.noPrinter, .failed])
  func `that did not come out give their number to the next`(failed: PrinterFailure) throws {
    let broken = Tray(failing: failed)
    let (department, counter, file) = try atWork(broken)
    let words = try shippedWords(.kk)
    let paper = file.document(words)
    for _ in 0..<2 {
      guard
        case .printer(failed)? = failure({ () throws(CounterFailure) in
          try counter.print(paper, of: file.record.id, words: [words])
        })
      else {
        Issue.record("printed")
        return
      }
    }
    #expect(try counter.copies(of: file.record.id).isEmpty)
    #expect(try counter.caseRecord(file.record.id) == file.record, "the case is as it was")
    let (other, tray) = (try department.counter(), department.tray)
    #expect(try other.print(paper, of: file.record.id, words: [words]) == 1)
    #expect(tray.papers == [paper.text(columns: 80)])
    #expect(try department.store.copies(of: file.record.id).count == 5, "failures are recorded")
    #expect(try department.store.verify(expectedHead: nil).isSound)
  }

  @Test func `are saved as nobody's copy, text and PDF, and under no name`() throws {
    let (department, counter, file) = try atWork()
    defer { withExtendedLifetime(department) {} }
    let words = try shippedWords(.kk)
    let stub = file.document(words)
    let text = try counter.save(stub, name: file.name, of: file.record.id, words: [words])
    let pdf = try counter.save(
      stub, name: file.name, as: .pdf, of: file.record.id, words: [words])
    #expect((pdf as NSString).lastPathComponent == "stub-\(file.name).pdf")
    #expect(try String(contentsOfFile: text, encoding: .utf8) == stub.text(columns: 80))
    #expect(try String(contentsOfFile: pdf, encoding: .utf8).contains("-дана") == false)
    let copies = try counter.copies(of: file.record.id).compactMap(\.copy)
    #expect(copies.map(\.way) == [.file, .file] && copies.map(\.number) == [0, 0])
    let mode = try FileManager.default.attributesOfItem(atPath: pdf)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test func `print as text where nothing makes PDF`() throws {
    let (department, counter, file) = try atWork(Tray(), Setter(failure: .notInstalled))
    defer { withExtendedLifetime(department) {} }
    #expect(!counter.outlet.makesPDF)
    let words = try shippedWords(.kk)
    guard
      case .pdf(.notInstalled)? = failure({ () throws(CounterFailure) in
        try counter.print(
          file.document(words), DocumentOrder(.pdf), of: file.record.id, words: [words])
      })
    else {
      Issue.record("made")
      return
    }
    #expect(words.sentence(for: CounterFailure.pdf(.notInstalled)).contains("qabyldau-pdf"))
    #expect(try counter.print(file.document(words), of: file.record.id, words: [words]) == 1)
  }

  @Test func `of no case are not numbered`() throws {
    let tray = Tray()
    let (department, counter, file) = try atWork(tray)
    defer { withExtendedLifetime(department) {} }
    let words = try shippedWords(.kk)
    let journal = try counter.journal(from: "2009-06-01", through: "2009-06-01").document(words)
    for _ in 0..<2 { try counter.print(journal) }
    #expect(tray.papers[0] == tray.papers[1])
    let report = try counter.verify(expectedHead: nil)
    #expect(journal.text(columns: 80).contains(report.head), "the head that verify prints")
    #expect(journal.text(columns: 80).contains(file.record.number.description))
    let before = try counter.journal(from: "2009-05-01", through: "2009-05-31").document(words)
    #expect(!before.text(columns: 80).contains(file.record.number.description))
    let form = try counter.complaintForm().document(words).text(columns: 80)
    #expect(form.contains("Байзақ ауданының әкімияты") && form.contains("Кімнен ____"))
  }

  @Test func `are refused of a case that is not there`() throws {
    let (department, counter, file) = try atWork()
    defer { withExtendedLifetime(department) {} }
    let words = try shippedWords(.kk)
    guard
      case .store(.noSuchCase)? = failure({ () throws(CounterFailure) in
        try counter.print(file.document(words), of: CaseID(rawValue: 99), words: [words])
      })
    else {
      Issue.record("printed")
      return
    }
  }
}

@Suite(.serialized) struct `A program that is handed bytes` {
  @Test func `takes and gives much more than a pipe holds`() throws {
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    #expect(try PipedProgram(command: "cat").run(bytes) == bytes)
  }

  @Test func `that never ends is not waited for`() throws {
    let start = ContinuousClock.now
    for command in [["sleep", "60"], ["sh", "-c", "cat >/dev/null; sleep 60"]] {
      #expect(throws: PipedProgram.Failure.failed) {
        try PipedProgram(command: command[0], arguments: Array(command.dropFirst()), seconds: 0.2)
          .run(Data(count: 200_000))
      }
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(throws: PrinterFailure.failed) {
      try LinePrinter(command: "yes", seconds: 0.2).print(Data("a".utf8), as: PrintJob(title: "a"))
    }
  }

  @Test func `is told from one that is not there`() {
    #expect(throws: PipedProgram.Failure.notFound) {
      try PipedProgram(command: "no-such-program-anywhere").run(Data())
    }
    #expect(LinePrinter().names().allSatisfy { !$0.isEmpty })
  }
}
