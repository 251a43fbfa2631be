import CaseStore
import Casework
import Directory
import Foundation
import Papers
import Standards
import Words

/// What a paper is made as.
public enum PaperFormat: String, CaseIterable, Hashable, Sendable {
  case text
  case pdf
}

/// How a paper is to come out.
public struct PaperOrder: Hashable, Sendable {
  public static let mostCopies = 9

  public var format: PaperFormat
  /// One of the printer's names; the usual one when `nil`.
  public var printer: String?
  /// 1 to 9.
  public var copies: Int

  public init(_ format: PaperFormat = .text, printer: String? = nil, copies: Int = 1) {
    self.format = format
    self.printer = printer
    self.copies = copies
  }
}

/// Papers that leave the program. One of a case is recorded before it is made, and bears the number of
/// the record; when it does not come out, that is recorded too and the number is given again.
extension Counter {
  /// Whether papers can be made as PDF.
  public var makesPDF: Bool { typesetter.isInstalled }

  public func printers() -> [String] { printer.names() }

  /// - Parameters:
  ///   - id: the case whose paper it is; a paper of none has no number.
  ///   - words: of the languages it is written in, for the mark of a copy.
  /// - Returns: the number of the last copy.
  @discardableResult
  public func print(
    _ paper: Paper, _ order: PaperOrder = PaperOrder(), of id: CaseID? = nil, words: [Words] = []
  ) throws(CounterFailure) -> Int {
    var last = 0
    for _ in 0..<max(1, order.copies) {
      last = try numbered(paper, .printer, of: id, words) { paper throws(CounterFailure) in
        let document = try made(paper, order.format)
        do throws(PrinterFailure) {
          try printer.print(
            document, as: PrintJob(title: paper.kind.rawValue, printer: order.printer))
        } catch { throw .printer(error) }
      }
    }
    return last
  }

  /// Saves a paper beside the store, readable by this account alone, and says where. A file that is
  /// there already is not touched: the new one gets the next number.
  ///
  /// - Parameter name: what tells the paper from others of its kind: a case's digits, never a
  ///   person's name.
  public func save(
    _ paper: Paper, name: String, as format: PaperFormat = .text, of id: CaseID? = nil,
    words: [Words] = []
  ) throws(CounterFailure) -> String {
    var path = ""
    try numbered(paper, .file, of: id, words) { paper throws(CounterFailure) in
      path = try keep(
        try made(paper, format), paper.kind.rawValue, name, ending: format == .text ? "txt" : "pdf")
    }
    return path
  }

  /// Saves a table for spreadsheets in the same place.
  public func saveTable(
    _ rows: [[String]], as kind: Paper.Kind, name: String
  ) throws(CounterFailure) -> String {
    try keep(Data(CSV.text(rows).utf8), kind.rawValue, name, ending: "csv")
  }

  /// A paper as a program takes it out, to be written somewhere else.
  ///
  /// - Parameter columns: the width of text.
  public func take(
    _ paper: Paper, as format: PaperFormat, columns: Int = 80, of id: CaseID? = nil,
    words: [Words] = [], to write: (Data) throws(CounterFailure) -> Void
  ) throws(CounterFailure) {
    try numbered(paper, .file, of: id, words) { paper throws(CounterFailure) in
      try write(try made(paper, format, columns: columns))
    }
  }

  @discardableResult
  private func numbered(
    _ paper: Paper, _ way: PrintedCopy.Way, of id: CaseID?, _ words: [Words],
    make: (Paper) throws(CounterFailure) -> Void
  ) throws(CounterFailure) -> Int {
    guard let id else {
      try make(paper)
      return 1
    }
    let copy = try attempt {
      try store.recordCopy(of: paper.kind.rawValue, way: way, case: id, by: staff.id, at: now)
    }
    var numbered = paper
    if copy.number > 1 {
      numbered.copy = words.map {
        $0(
          .printsCopyMade,
          [
            "number": String(copy.number), "date": $0.date(now.date, style: .short),
            "name": staff.surname,
          ])
      }.joined(separator: " / ")
    }
    do throws(CounterFailure) {
      try make(numbered)
    } catch {
      // What could not be made is told, even where that it was not made cannot be recorded.
      try? store.recordFailure(of: copy, case: id, by: staff.id, at: now)
      throw error
    }
    return copy.number
  }

  private func made(
    _ paper: Paper, _ format: PaperFormat, columns: Int? = nil
  ) throws(CounterFailure) -> Data {
    try Self.made(paper, format, columns ?? paper.kind.columns, by: typesetter)
  }

  /// A paper as bytes, for a paper of no case and no store.
  public static func made(
    _ paper: Paper, _ format: PaperFormat, _ columns: Int, by typesetter: any Typesetter
  ) throws(CounterFailure) -> Data {
    switch format {
    case .text: return Data(paper.text(columns: columns).utf8)
    case .pdf:
      do throws(TypesetterFailure) {
        return try typesetter.pdf(paper)
      } catch { throw .pdf(error) }
    }
  }

  private func keep(
    _ document: Data, _ kind: String, _ name: String, ending: String
  ) throws(CounterFailure) -> String {
    let folder = URL(filePath: store.path).deletingLastPathComponent().appending(path: "papers")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw .cannotSave(path: folder.path) }
    let stem = name == kind ? kind : "\(kind)-\(name)"
    for number in 1...999 {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = folder.appending(path: "\(stem)\(suffix).\(ending)").path
      if try PrivateFile.write(document, to: path) { return path }
    }
    throw .cannotSave(path: folder.path)
  }

  // MARK: Papers of no case

  /// What was accepted from one day to another, with the head of the history.
  public func journal(from: CivilDate, through to: CivilDate) throws(CounterFailure)
    -> AcceptanceJournal
  {
    try attempt {
      AcceptanceJournal(
        try store.acceptedCases(from: from.description, through: to.description), from: from,
        to: to, head: try store.head(), office: office, made: now)
    }
  }

  /// A complaint to be filled in, without a case.
  public func complaintForm() throws(CounterFailure) -> ComplaintForm {
    try attempt {
      ComplaintForm(
        office: office, complaints: complaintAuthority,
        status: try law.decree().status(on: now.date))
    }
  }

  /// Every copy of a case's papers that came out, oldest first.
  public func copies(of id: CaseID) throws(CounterFailure) -> [RecordedCopy] {
    try attempt { try store.copies(of: id).cameOut }
  }
}

/// A file of this account's own, which was not there before.
public enum PrivateFile {
  /// - Returns: false when there is something at the path already.
  public static func write(_ bytes: Data, to path: String) throws(CounterFailure) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file < 0, errno == EEXIST || errno == ELOOP { return false }
    guard file >= 0 else { throw .cannotSave(path: path) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.close()
      return true
    } catch {
      unlink(path)
      throw .cannotSave(path: path)
    }
  }
}
