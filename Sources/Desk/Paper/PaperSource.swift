import Casework
import Directory
import Papers
import Reception
import Standards
import Words

/// What a paper on the screen is written from: once in each language it is wanted in.
enum PaperSource: Equatable {
  case ofCase(CaseFile, CaseDocument)
  case whatToBring(Evaluation)
  case subject(SubjectFile)
  case receipt(ComplaintFile)
  case complaintForm(ComplaintFile)
  case complaintProcedure(ComplaintProcedure)
  case complaints([ComplaintLine])
  case queueDay(QueueDay)
  case day(DayPaper.Part)
  case body(String)
  case directory([DirectoryEntry])
  case indicators(QualityReport)
  case counted(CountedPaper)
  case explanation(WhyTopic)

  var isOfCase: Bool {
    if case .ofCase = self { true } else { false }
  }

  /// - Parameter words: of the language it is written in, which need not be the screen's.
  func paper(_ words: Words, _ view: DeskView) -> Paper {
    switch self {
    case .ofCase(let file, let document): file.paper(document, words)
    case .whatToBring(let evaluation): WhatToBring(evaluation).paper(words)
    case .subject(let file): file.paper(words)
    case .receipt(let file): file.receipt(words)
    case .complaintForm(let file): file.form(words)
    case .complaintProcedure(let procedure): procedure.paper(words)
    case .complaints(let lines): ComplaintList.paper(lines, view, words)
    case .queueDay(let told): QueuePaper(told, view: view, words).paper
    case .day(let part):
      DayPaper(part, office: view.office, made: view.now, surname: view.surname).paper(words)
    case .body(let id):
      view.directory[id].map { DirectoryCard($0, in: view.directory).paper(words) }
        ?? Paper(kind: .directory, title: id, blocks: [])
    case .directory(let entries): DirectoryCard.list(entries, in: view.directory, words)
    case .indicators(let report):
      view.office.map { QualityPaper(report, office: $0).paper(words) }
        ?? Paper(kind: .quality, title: report.standard.rawValue, blocks: [])
    case .counted(let counted): counted.paper(words)
    case .explanation(let topic): Explanation(topic: topic, view: view, words: words).paper
    }
  }
}
