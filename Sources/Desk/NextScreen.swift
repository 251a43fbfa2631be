import Casework
import Controls
import Papers
import Reception
import Standards
import Words

/// A screen that is opened over the one that says so, with what it shows.
enum NextScreen: Equatable {
  case caseCard(CaseFile)
  case casePapers(CaseFile)
  /// One of a case's printed papers.
  ///
  /// - Parameter choosing: begins with the question which one.
  case casePaper(CaseFile, choosing: Bool)
  case correction(CaseFile)
  /// A paper, the part of its file's name that tells it from others, and what F1 explains.
  case paper(PaperSource, named: String, WhyTopic)
  case complaint(ComplaintFile)
  case complaintForm(about: CaseNumber?)
  case cases(CaseFilter)
  /// The list of cases with the first letter of a number typed already.
  case casesBeginning(Character)
  case counted(IndicatorRow, QualityReport)
  /// A body of the directory.
  case body(String)
  case explanation(WhyTopic)
  case search(Draft)
  case form(Draft, IntakePurpose)
  case services(IntakePurpose, seed: FormValues, known: KnownPerson?)
  /// A screen one can go to from anywhere, over this one.
  case destination(Destination.ID)

  /// A draft, at the field where it was left.
  static func draft(_ draft: Draft, _ purpose: IntakePurpose) -> NextScreen {
    draft.step == .person ? .search(draft) : .form(draft, purpose)
  }

  /// - Returns: `nil` where there is nothing to open: a draft without a form.
  func screen(_ view: DeskView) throws(LawFailure) -> (any DeskScreen)? {
    switch self {
    case .caseCard(let file): CaseScreen(file, view)
    case .casePapers(let file): CasePapersScreen(file, view)
    case .casePaper(let file, let choosing): PaperScreen(file, view, choosing: choosing)
    case .correction(let file): CorrectionScreen(file, view)
    case .paper(let source, let name, let topic):
      PaperScreen(source, name: name, topic: topic, view)
    case .complaint(let file): ComplaintScreen(file, view)
    case .complaintForm(let number): ComplaintFormScreen(about: number, view)
    case .cases(let filter): CaseList(view, filter: filter)
    case .casesBeginning(let first): CaseList(view, beginning: first)
    case .counted(let row, let report): CountedScreen(row, of: report, view)
    case .body(let id): BodyScreen(id, view)
    case .explanation(let topic): ReadingScreen(topic, view)
    case .search(let draft): PersonSearch(draft, view)
    case .form(let draft, let purpose):
      if let form = draft.form {
        try IntakeScreen(draft, purpose: purpose, form: form, view)
      } else {
        nil
      }
    case .services(let purpose, let seed, let known):
      ServiceChoice(purpose, seed: seed, known: known, view)
    case .destination(let id): Destination.destination(id)?.screen(view)
    }
  }
}
