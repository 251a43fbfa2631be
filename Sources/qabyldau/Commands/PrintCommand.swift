import ArgumentParser
import Casework
import Directory
import Documents
import Foundation
import Reception
import Standards
import Wording
import Words

/// Writes a paper to a file, a pipe or the terminal. One of a case is numbered and recorded.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Write a paper as text or PDF; `lp` prints either.",
    discussion: """
      Papers of a case, which need --case: application, stub, still-needed, referral, notice, refusal, suspension, \
      receipt, label, returned, complaint, cover. Of the office: complaint (a blank form), journal (--from, \
      --to), deadlines, shelf, renewals, clerks, indicators (--from, --to, --service). Of nobody: \
      what-to-bring and, with --blank, application (--service, --category); stand, medical-card, \
      living-conditions, post-consent.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Which paper.") var paper: PrintedDocument
  @Option(name: .customLong("case"), help: "The case's number, with or without hyphens.")
  var number: String?
  @Option(help: "text or pdf.") var format: DocumentFormat = .text
  @Option(help: "Of text: 80 for a sheet, 40 for a roll.") var columns = 80
  @Option(help: "A file, which must not exist (default and -: standard output).")
  var output: String?
  @Option(help: "Of the journal: its first day, YYYY-MM-DD (default: today).") var from: CivilDate?
  @Option(help: "Of the journal: its last day, YYYY-MM-DD (default: today).") var to: CivilDate?
  @Flag(help: "Of application: to be filled in by hand.") var blank = false
  @Option(help: .servicesWithStandards(before: "Of what-to-bring and --blank: "))
  var service: Service?
  @Option(help: .categories(before: "Of what-to-bring and --blank: "))
  var category: ApplicantCategory?

  func validate() throws {
    guard (20...200).contains(columns) else {
      throw ValidationError("--columns takes a number from 20 to 200.")
    }
    if from != nil || to != nil, paper != .journal, paper != .indicators {
      throw ValidationError("--from and --to belong to the journal and the indicators.")
    }
    if let from, let to, from > to { throw ValidationError("--from lies after --to.") }
    if blank, paper != .application { throw ValidationError("--blank belongs to application.") }
    if (service != nil && paper != .indicators) || category != nil, !isOfForm {
      throw ValidationError("--service and --category belong to what-to-bring and to --blank.")
    }
    if isOfForm, service == nil || category == nil {
      throw ValidationError(
        "\(paper.rawValue)\(blank ? " --blank" : "") needs --service and --category.")
    }
    if blank, number != nil {
      throw ValidationError("A blank form is of no case: leave --case out.")
    }
    if paper.isOfCase, paper != .complaint, !blank, number == nil {
      throw ValidationError("\(paper.rawValue) is a case's: name it with --case.")
    }
    if !paper.isOfCase, number != nil {
      throw ValidationError("\(paper.rawValue) is of no case: leave --case out.")
    }
    if format == .pdf, output ?? "-" == "-", isatty(1) == 1 {
      throw ValidationError("A PDF is not for the terminal: name a file with --output.")
    }
  }

  /// Whether it is about one service and category, and about nobody.
  private var isOfForm: Bool { paper == .whatToBring || blank }

  func run() throws {
    if paper.isGivenOut {
      let context = try CommandContext(options, takesBoth: true)
      let (day, words, office) = try context.place(on: nil)
      let complaints = try office.flatMap(context.directoryInUse().0.complaintAuthority)
      let spoken = try languages(words)
      let write = try context.law { () throws(LawFailure) in
        try paper.givenOut(by: context.law, on: day, at: office, complaints: complaints)
      }
      return try put(Document.written(in: spoken, by: write), nil, spoken, by: nil, context)
    }
    if isOfForm {
      let context = try CommandContext(options, takesBoth: true)
      guard let service, let category else { return }
      let (day, words, office) = try context.place(on: nil)
      let evaluation = try context.law { () throws(LawFailure) in
        try context.law.evaluate(Facts(service: service, category: category, answers: [:]), on: day)
      }
      let spoken = try languages(words)
      let written = Document.written(
        in: spoken,
        by: blank
          ? ApplicationPaper(blank: evaluation, at: office).document
          : WhatToBring(evaluation, at: office).document)
      return try put(written, nil, spoken, by: nil, context)
    }
    let desk = try CaseDesk(options, takesBoth: true)
    let spoken = try languages(desk.words)
    let record = try number.map(desk.record)
    let written = try desk.attempt { () throws(CounterFailure) in
      try paper.written(at: desk.counter, record: record, from: from, to: to, of: service)
    }
    try put(
      Document.written(in: spoken, by: written), record?.id, spoken, by: desk.counter, desk.context)
  }

  private func languages(_ words: Words) throws -> [Words] {
    guard let spoken = options.spoken else { return [words] }
    return try spoken.languages.map { try CommandContext.words($0) }
  }

  private func put(
    _ paper: Document, _ id: CaseID?, _ words: [Words], by counter: Counter?,
    _ context: CommandContext
  ) throws {
    try context.attempt { () throws(CounterFailure) in
      guard let counter else {
        return try write(try DocumentOutlet.made(paper, format, columns, by: PDFProgram()))
      }
      try counter.take(paper, as: format, columns: columns, of: id, words: words, to: write)
    }
  }

  private func write(_ document: Data) throws(CounterFailure) {
    guard let output, output != "-" else { return Output.write(document) }
    guard try PrivateFile.write(document, to: output) else { throw .cannotSave(path: output) }
  }
}

/// The papers the command line makes.
enum PrintedDocument: String, CaseIterable, ExpressibleByArgument {
  case application, stub
  case stillNeeded = "still-needed"
  case referral, notice, refusal, suspension, receipt, label, returned, complaint, cover
  case journal, deadlines, shelf, renewals, clerks, indicators
  case whatToBring = "what-to-bring"
  case stand
  case medicalCard = "medical-card"
  case livingConditions = "living-conditions"
  case postConsent = "post-consent"

  var isOfCase: Bool { document != nil }

  var document: CaseDocument? { CaseDocument(rawValue: rawValue) }

  /// How the paper is written, once what it tells is read.
  func written(
    at counter: Counter, record: CaseRecord?, from: CivilDate?, to: CivilDate?, of service: Service?
  ) throws(CounterFailure) -> (Words) -> Document {
    let today = counter.now.date
    switch self {
    case .journal:
      let last = to ?? max(from ?? today, today)
      let journal = try counter.journal(from: from ?? min(today, last), through: last)
      note(.journal, journal.cases, counter)
      return journal.document
    case .indicators:
      let quarter = Period(year: today.year, quarter: (today.month + 2) / 3)
      let (first, last) = (from ?? quarter?.from ?? today, to ?? quarter?.to ?? today)
      let standard = (service ?? counter.services.first)?.standard ?? .first
      return QualityDocument(
        try counter.indicators(
          standard, in: Period(from: min(first, last), to: last) ?? Period(last)),
        office: counter.office
      ).document
    case .deadlines:
      let board = try counter.board()
      note(.deadlines, board.lines.map(\.file.id), counter)
      return try day(.deadlines(board), counter)
    case .shelf:
      let (shelf, left) = (try counter.shelf(), try counter.leftBehind())
      note(.shelf, shelf.map(\.file.id) + left.map(\.file.id), counter)
      return try day(.shelf(shelf, left: left), counter)
    case .renewals:
      let renewals = try counter.renewals()
      note(.renewals, renewals.map(\.file.id), counter)
      return try day(.renewals(renewals), counter)
    case .clerks: return try day(.clerks(try counter.workloads()), counter)
    case .application, .stub, .stillNeeded, .referral, .notice, .refusal, .suspension, .receipt,
      .label, .returned, .complaint, .cover, .whatToBring, .stand, .medicalCard, .livingConditions,
      .postConsent:
      guard let document, let record else { return try counter.complaintForm().document }
      if let hindrance = record.hindrance(to: document) {
        throw .noSuchPaper(document.kind, hindrance)
      }
      let file = try counter.file(record)
      return { file.document(document, $0) }
    }
  }

  /// Whose cases stand on a list. Where it cannot be recorded it is printed all the same, as it is shown.
  private func note(_ name: SeenList.Name, _ cases: [CaseID], _ counter: Counter) {
    guard !cases.isEmpty else { return }
    try? counter.record(.listed(SeenList(name, .printer, cases: cases)), at: counter.now)
  }

  private func day(
    _ part: DayDocument.Part, _ counter: Counter
  ) throws(CounterFailure) -> (Words) -> Document {
    let names = Dictionary(
      try counter.staffList().map { ($0.id, $0.surname) }, uniquingKeysWith: { first, _ in first })
    return DayDocument(
      part, office: counter.office, made: counter.now, surname: { names[$0] ?? "" }
    ).document
  }
}

extension PrintedDocument {
  /// Whether it hangs in the hall or is given out to be filled in.
  var isGivenOut: Bool { self == .stand || BlankForm.Kind(rawValue: rawValue) != nil }

  /// One of those, once the law is read.
  func givenOut(
    by law: Law, on day: CivilDate, at office: Office?, complaints: ComplaintAuthority?
  ) throws(LawFailure) -> (Words) -> Document {
    let services = office?.givenServices ?? Service.all
    guard let kind = BlankForm.Kind(rawValue: rawValue) else {
      return try Stand(law, services: services, on: day, at: office, complaints: complaints)
        .document
    }
    return try BlankForm(kind, by: law, services: services, on: day, at: office).document
  }
}

extension DocumentFormat: ExpressibleByArgument {}
