import Casework
import Directory
import Documents
import Reception
import Standards
import Wording
import Words

/// What a paper on the screen is written from: once in each language it is wanted in.
enum DocumentSource: Equatable {
  case ofCase(CaseFile, CaseDocument)
  /// What is typed so far, before it is taken.
  case application(Draft, Evaluation)
  case blankApplication(Evaluation)
  case blankForm(BlankForm)
  case stand(Stand)
  case whatToBring(Evaluation)
  case subject(SubjectFile)
  case receipt(ComplaintFile)
  case complaintForm(ComplaintFile)
  case complaintProcedure(ComplaintProcedure)
  case complaints([ComplaintLine])
  case queueDay(QueueDay)
  case day(DayDocument.Part)
  case body(String)
  case directory([DirectoryEntry])
  case indicators(QualityReport)
  case counted(CountedDocument)
  case signed(SignedReportDocument)
  case differences(ReportDifferences)
  case explanation(WhyTopic)
  case log(LogDocument)

  var isOfCase: Bool {
    if case .ofCase = self { true } else { false }
  }

  /// The person everything is told of, by one of their cases.
  var subject: CaseID? {
    if case .subject(let file) = self { file.cases.last?.record.id } else { nil }
  }

  /// Which list of people it is, and whose cases stand on it; `nil` for any other paper.
  var people: (name: SeenList.Name, cases: [CaseID])? {
    switch self {
    case .day(.deadlines(let board)): (.deadlines, board.lines.map(\.file.id))
    case .day(.shelf(let shelf, let left)):
      (.shelf, shelf.map(\.file.id) + left.map(\.file.id))
    case .day(.renewals(let lines)): (.renewals, lines.map(\.file.id))
    case .complaints: (.complaints, [])
    case .counted(let counted): (.counted, counted.cases)
    case .day(.clerks), .ofCase, .application, .blankApplication, .blankForm, .stand, .whatToBring,
      .subject, .receipt, .complaintForm, .complaintProcedure, .queueDay, .body, .directory,
      .indicators, .signed, .differences, .explanation, .log:
      nil
    }
  }

  var isWhatToBring: Bool {
    if case .whatToBring = self { true } else { false }
  }

  /// - Parameter words: of the language it is written in, which need not be the screen's.
  func document(_ words: Words, _ context: DeskContext) -> Document {
    switch self {
    case .ofCase(let file, let document): file.document(document, words)
    case .application(let draft, let evaluation):
      ApplicationPaper(draft, evaluation: evaluation, at: context.office).document(words)
    case .blankApplication(let evaluation):
      ApplicationPaper(blank: evaluation, at: context.office).document(words)
    case .blankForm(let form): form.document(words)
    case .stand(let stand): stand.document(words)
    case .whatToBring(let evaluation): WhatToBring(evaluation, at: context.office).document(words)
    case .subject(let file): file.document(words)
    case .receipt(let file): file.receipt(words)
    case .complaintForm(let file): file.form(words)
    case .complaintProcedure(let procedure): procedure.document(words)
    case .complaints(let lines): ComplaintList.document(lines, context, words)
    case .queueDay(let told): QueueDocument(told, context: context, words).document
    case .day(let part):
      DayDocument(part, office: context.office, made: context.now, surname: context.surname)
        .document(words)
    case .body(let id):
      context.directory[id].map { DirectoryCard($0, in: context.directory).document(words) }
        ?? Document(kind: .directory, title: id, blocks: [])
    case .directory(let entries): DirectoryCard.list(entries, in: context.directory, words)
    case .indicators(let report):
      context.office.map { QualityDocument(report, office: $0).document(words) }
        ?? Document(kind: .quality, title: report.standard.rawValue, blocks: [])
    case .counted(let counted): counted.document(words)
    case .log(let log): log.document(words)
    case .signed(let report): report.document(words)
    case .differences(let found): found.document(words)
    case .explanation(let topic): Explanation(topic: topic, context: context, words: words).document
    }
  }
}
