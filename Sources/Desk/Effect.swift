import Casework
import Papers
import Standards
import Words

/// What a screen wants done. The loop does it in one place and answers with a `DeskResult`.
enum Effect {
  case push(any DeskScreen)
  /// Takes the place of the screen that asks.
  case replace(any DeskScreen)
  case close
  case home
  case say(String, MessageKind)
  case leave
  case switchLanguage(Language)

  case makeStore(NewStore)
  case takeApplication(TakenApplication)
  case perform([Act], on: CaseRecord)
  case accept(CaseRecord)
  case showCase(CaseID)
  case listCases
  case discardDraft(DraftID)
  case print(Paper)
  case saveText(Paper, name: String)

  enum MessageKind { case plain, good, warning, alarm }
}

/// What the first run asks for.
struct NewStore: Hashable, Sendable {
  var officeID: String
  var surname: String
  var given: String
  var language: Language
}

/// An application as the clerk leaves the form: to be opened as a case and, when its papers are
/// complete, accepted at once.
struct TakenApplication: Sendable {
  var draft: Draft
  var facts: Facts
}

/// The draft of a screen, and whether it has changed since it was last kept.
struct DraftKeeping: Hashable, Sendable {
  var draft: Draft
}

/// What came of an effect.
enum DeskResult {
  case storeMade
  case taken(CaseRecord)
  case changed(CaseRecord)
  case cases([CaseLine])
  case failed(String)
}

/// One line of the list of cases.
struct CaseLine: Hashable, Sendable {
  var id: CaseID
  var number: String
  var name: String
  var service: Service
  var category: ApplicantCategory
  var state: CaseState
  var dueDate: CivilDate?
  var missing: Int
}
