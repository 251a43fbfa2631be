import Casework
import Controls
import Reception
import Standards
import Wording

/// A screen that is opened over the one that says so, with what it shows.
enum NextScreen: Equatable {
  case caseCard(CaseFile)
  case casePapers(CaseFile)
  /// One of a case's printed papers.
  ///
  /// - Parameter choosing: begins with the question which one.
  case caseDocument(CaseFile, choosing: Bool)
  case correction(CaseFile)
  /// A paper, the part of its file's name that tells it from others, and what F1 explains.
  case document(DocumentSource, named: String, WhyTopic)
  case complaint(ComplaintFile)
  case complaintForm(about: CaseNumber?)
  case cases(CaseFilter)
  /// The list of cases with the beginning of a number typed already.
  case casesBeginning(String)
  case counted(IndicatorRow, QualityReport)
  /// A list of the deadline board, one of its groups.
  case deadlines(DeadlineScreen.Part, BoardGroup?)
  /// Closed periods, and the one that can be closed from there.
  case reports(StandardID, Period)
  /// A body of the directory.
  case body(String)
  case explanation(WhyTopic)
  case search(Draft)
  case form(Draft, IntakePurpose)
  case services(IntakePurpose, seed: FormValues, known: KnownPerson?)
  /// What is given out empty, the application of a form marked.
  case forms(IntakeForm)
  /// A screen one can go to from anywhere, over this one.
  case destination(Destination.ID)

  /// A draft, at the field where it was left.
  static func draft(_ draft: Draft, _ purpose: IntakePurpose) -> NextScreen {
    draft.step == .person ? .search(draft) : .form(draft, purpose)
  }

  /// The application of a service and category to be filled in by hand, whatever is known of somebody.
  static func blankApplication(_ evaluation: Evaluation) -> NextScreen {
    .document(
      .blankApplication(evaluation), named: evaluation.facts.service.rawValue,
      .results(of: evaluation))
  }

  /// - Returns: `nil` where there is nothing to open: a draft without a form.
  func screen(_ context: DeskContext) throws(LawFailure) -> (any DeskScreen)? {
    switch self {
    case .caseCard(let file): CaseScreen(file, context)
    case .casePapers(let file): CasePapersScreen(file, context)
    case .caseDocument(let file, let choosing): DocumentScreen(file, context, choosing: choosing)
    case .correction(let file): CorrectionScreen(file, context)
    case .document(let source, let name, let topic):
      DocumentScreen(source, name: name, topic: topic, context)
    case .complaint(let file): ComplaintScreen(file, context)
    case .complaintForm(let number): ComplaintFormScreen(about: number, context)
    case .cases(let filter): CaseList(context, filter: filter)
    case .casesBeginning(let typed): CaseList(context, beginning: typed)
    case .counted(let row, let report): CountedScreen(row, of: report, context)
    case .deadlines(let part, let group): DeadlineScreen(context, part: part, group: group)
    case .reports(let standard, let period): SignedReportsScreen(standard, period)
    case .body(let id): BodyScreen(id, context)
    case .explanation(let topic): ExplanationScreen(topic, context)
    case .forms(let marked): FormList(context, marked: marked)
    case .search(let draft): PersonSearch(draft, context)
    case .form(let draft, let purpose):
      if let form = draft.form {
        try IntakeScreen(draft, purpose: purpose, form: form, context)
      } else {
        nil
      }
    case .services(let purpose, let seed, let known):
      ServiceChoice(purpose, seed: seed, known: known, context)
    case .destination(let id): Destination.destination(id)?.screen(context)
    }
  }
}
