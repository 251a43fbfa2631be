import Casework
import Controls
import Papers
import Reception
import Standards
import Words

/// What a screen wants done. The loop does it in one place and answers with a `DeskResult`.
enum Effect {
  case push(any DeskScreen)
  case close
  case say(String, MessageLine.Kind)
  case leave
  case switchLanguage(Language)

  case makeStore(NewStore)
  /// Opens a case from a draft; a complete set is accepted at once.
  case take(Draft)
  case perform([Act], on: CaseRecord)
  case accept(CaseRecord)
  case showCase(CaseID)
  case listCases
  case discardDraft(DraftID)
  case print(Paper)
  case saveText(Paper, name: String)
}

/// What the first run asks for.
struct NewStore: Hashable, Sendable {
  var officeID: String
  var surname: String
  var given: String
  var language: Language
}

/// What came of an effect.
enum DeskResult {
  /// The case as it is now.
  case file(CaseFile)
  case cases([CaseLine])
}
