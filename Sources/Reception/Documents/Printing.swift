import CaseStore
import Casework
import Directory
import Documents
import Foundation
import Standards
import Wording
import Words

/// What a paper is made as.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
  case text
  case pdf
}

/// How a paper is to come out.
public struct DocumentOrder: Hashable, Sendable {
  public static let mostCopies = 9

  public var format: DocumentFormat
  /// One of the printer's names; the usual one when `nil`.
  public var printer: String?
  /// 1 to 9.
  public var copies: Int

  public init(_ format: DocumentFormat = .text, printer: String? = nil, copies: Int = 1) {
    self.format = format
    self.printer = printer
    self.copies = copies
  }
}

/// Where papers come out: a printer, PDF, the folder beside the store. It uses neither counter nor store
/// and may take as long as other programs do: a desk does it beside the screen.
public struct DocumentOutlet: Sendable {
  let printer: any Printer
  let typesetter: any Typesetter
  /// Of saved papers.
  let folder: URL

  /// Whether papers can be made as PDF.
  public var makesPDF: Bool { typesetter.isInstalled }

  /// Asks another program, which may take seconds.
  public func printerNames() -> [String] { printer.names() }

  /// Makes a paper and hands it to the printer.
  ///
  /// - Parameter isGivenUp: asked now and then while other programs are waited for.
  /// - Throws: `pdf` when no PDF comes of it; `printer` when it is not printed.
  public func print(
    _ outgoing: OutgoingDocument, _ order: DocumentOrder, unless isGivenUp: @Sendable () -> Bool
  ) throws(CounterFailure) {
    let document = outgoing.document
    let bytes =
      order.format == .text
      ? Data(document.printedText(columns: document.kind.columns).utf8)
      : try Self.made(
        document, order.format, document.kind.columns, by: typesetter, unless: isGivenUp)
    do throws(PrinterFailure) {
      try printer.print(
        bytes, as: PrintJob(title: document.kind.rawValue, printer: order.printer),
        unless: isGivenUp)
    } catch { throw .printer(error) }
  }

  /// Saves a paper beside the store, readable by this account alone. A file that is there already is not
  /// touched: the new one gets the next number.
  ///
  /// - Parameter name: what tells the paper from others of its kind: a case's digits, never a
  ///   person's name.
  /// - Returns: the path of the file.
  /// - Throws: `pdf` when no PDF comes of it; `cannotSave`.
  public func save(
    _ outgoing: OutgoingDocument, as format: DocumentFormat, name: String,
    unless isGivenUp: @Sendable () -> Bool
  ) throws(CounterFailure) -> String {
    let document = outgoing.document
    let bytes = try Self.made(
      document, format, document.kind.columns, by: typesetter, unless: isGivenUp)
    return try keep(
      bytes, document.kind.rawValue, name, ending: format == .text ? "txt" : "pdf")
  }

  /// Saves a table in the same place, as the office's suite opens it.
  ///
  /// - Parameter form: that of the reader's language.
  /// - Throws: `cannotSave`.
  public func saveTable(
    _ rows: [[CSV.Cell]], as kind: Document.Kind, in form: CSV.Form, name: String
  ) throws(CounterFailure) -> String {
    try keep(Data(CSV.text(rows, as: form).utf8), kind.rawValue, name, ending: "csv")
  }

  /// A paper as bytes.
  ///
  /// - Parameter columns: the width of text.
  /// - Throws: `pdf` alone.
  public static func made(
    _ document: Document, _ format: DocumentFormat, _ columns: Int, by typesetter: any Typesetter,
    unless isGivenUp: @Sendable () -> Bool = { false }
  ) throws(CounterFailure) -> Data {
    switch format {
    case .text: return Data(document.text(columns: columns).utf8)
    case .pdf:
      do throws(TypesetterFailure) {
        return try typesetter.pdf(document, unless: isGivenUp)
      } catch { throw .pdf(error) }
    }
  }

  private func keep(
    _ bytes: Data, _ kind: String, _ name: String, ending: String
  ) throws(CounterFailure) -> String {
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw .cannotSave(path: folder.path) }
    let stem = name == kind ? kind : "\(kind)-\(name)"
    for number in 1...999 {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = folder.appending(path: "\(stem)\(suffix).\(ending)").path
      if try PrivateFile.write(bytes, to: path) { return path }
    }
    throw .cannotSave(path: folder.path)
  }
}

/// Papers that leave the program. One of a case is recorded before it is made, and bears the number of
/// the record; when it does not come out, that is recorded too and the number is given again.
extension Counter {
  public var outlet: DocumentOutlet {
    DocumentOutlet(
      printer: printer, typesetter: typesetter,
      folder: URL(filePath: store.path).deletingLastPathComponent().appending(path: "papers"))
  }

  /// - Parameters:
  ///   - id: the case whose paper it is; a paper of none has no number.
  ///   - words: of the languages it is written in, for the mark of a copy.
  /// - Returns: the number of the last copy.
  /// - Throws: `store` when a copy cannot be recorded: it is not made then; `pdf` or `printer` when it
  ///   does not come out.
  @discardableResult
  public func print(
    _ document: Document, _ order: DocumentOrder = DocumentOrder(), of id: CaseID? = nil,
    words: [Words] = []
  ) throws(CounterFailure) -> Int {
    var last = 0
    for _ in 0..<max(1, order.copies) {
      last = try comeOut(document, .printer, of: id, words: words) { copy throws(CounterFailure) in
        try outlet.print(copy, order) { false }
        return copy.number
      }
    }
    return last
  }

  /// Saves a paper beside the store and says where. It is recorded, but is nobody's copy.
  ///
  /// - Parameter name: what tells the paper from others of its kind.
  /// - Throws: `store` when the copy cannot be recorded: it is not made then; `pdf` or `cannotSave`
  ///   when it does not come out.
  public func save(
    _ document: Document, name: String, as format: DocumentFormat = .text, of id: CaseID? = nil,
    words: [Words] = []
  ) throws(CounterFailure) -> String {
    try comeOut(document, .file, isHandedOut: false, of: id, words: words) {
      copy throws(CounterFailure) in
      try outlet.save(copy, as: format, name: name) { false }
    }
  }

  /// A paper as a program takes it out, to be written somewhere else: it may go to a printer from there, so
  /// that it counts as a copy.
  ///
  /// - Parameter columns: the width of text.
  /// - Throws: `store` when the copy cannot be recorded: it is not made then; `pdf`, or what `write`
  ///   throws.
  public func take(
    _ document: Document, as format: DocumentFormat, columns: Int = 80, of id: CaseID? = nil,
    words: [Words] = [], to write: (Data) throws(CounterFailure) -> Void
  ) throws(CounterFailure) {
    try comeOut(document, .file, of: id, words: words) { copy throws(CounterFailure) in
      try write(try DocumentOutlet.made(copy.document, format, columns, by: typesetter))
    }
  }

  /// Records that a copy is made; one transaction.
  func recordCopy(
    of kind: Document.Kind, _ way: PrintedCopy.Way, isHandedOut: Bool = true, for id: CaseID
  ) throws(CounterFailure) -> PrintedCopy {
    try attempt {
      try store.recordCopy(
        of: kind.rawValue, way: way, isHandedOut: isHandedOut, case: id, by: staff.id, at: now)
    }
  }

  /// Records that a copy did not come out: its number is given again.
  func recordFailure(of copy: PrintedCopy, for id: CaseID) throws(CounterFailure) {
    try attempt { try store.recordFailure(of: copy, case: id, by: staff.id, at: now) }
  }

  /// What could not be made is told, even where that it was not made cannot be recorded.
  private func comeOut<Value>(
    _ document: Document, _ way: PrintedCopy.Way, isHandedOut: Bool = true, of id: CaseID?,
    words: [Words],
    _ body: (OutgoingDocument) throws(CounterFailure) -> Value
  ) throws(CounterFailure) -> Value {
    guard let id else { return try body(OutgoingDocument(document)) }
    let copy = try recordCopy(of: document.kind, way, isHandedOut: isHandedOut, for: id)
    do throws(CounterFailure) {
      return try body(
        OutgoingDocument(document, copy: copy, on: now.date, by: staff.surname, words: words))
    } catch {
      try? recordFailure(of: copy, for: id)
      throw error
    }
  }

  // MARK: Papers of no case

  /// What was accepted from one day to another, both included, with the head of the history.
  ///
  /// - Throws: `store` when the store cannot be read.
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
  ///
  /// - Throws: `law` when the decree cannot be read.
  public func complaintForm() throws(CounterFailure) -> ComplaintForm {
    try attempt {
      ComplaintForm(
        office: office, complaints: complaintAuthority,
        status: try law.decree().status(on: now.date))
    }
  }

  /// Every copy of a case's papers that came out, oldest first.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func copies(of id: CaseID) throws(CounterFailure) -> [RecordedCopy] {
    try attempt { try store.copies(of: id).cameOut }
  }
}

/// A paper that has its number and is on its way to a printer or a file.
public struct OutgoingDocument: Sendable {
  let document: Document
  /// The number of the copy; 1 for a paper of no case, 0 for a file.
  public let number: Int

  /// A paper of no case is not recorded and has no number.
  public init(_ document: Document) {
    self.document = document
    number = 1
  }

  /// - Parameters:
  ///   - copy: as it was recorded; from the second on the paper bears its number.
  ///   - words: of the languages it is written in.
  public init(
    _ document: Document, copy: PrintedCopy, on date: CivilDate, by surname: String, words: [Words]
  ) {
    var document = document
    if copy.number > 1 {
      document.copy = words.map {
        $0(
          .printsCopyMade(
            date: $0.date(date, style: .short), name: surname, number: String(copy.number)))
      }.joined(separator: " / ")
    }
    self.document = document
    number = copy.number
  }
}

/// A file of this account's own, which was not there before.
public enum PrivateFile {
  /// - Returns: false when there is something at the path already.
  /// - Throws: `cannotSave`; what was begun is taken away again.
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
