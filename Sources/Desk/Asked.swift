import Casework
import Reception
import Screen
import Standards
import Wording

/// A request that is under way, and what becomes of its answer.
struct Asked {
  enum Use {
    /// The screen that asked gets it.
    case screen
    /// It is opened over the screen that asked.
    case show(Shown)
    /// A lost race: the case as it is now stands beside what was wanted of it as it was seen.
    case conflict(OfficeSave, seen: CaseRecord)
    /// Title and start screen.
    case summary
    case news
    case draft(Draft)
    /// `nil` when it was ended.
    case begun(DraftID, BegunText?)
    case oldDrafts(on: CivilDate)
    case access
    /// The next copy of the paper that is on its way.
    case copy
    /// Nothing follows, whatever comes of it.
    case nothing
  }

  enum Manner {
    /// Keys wait until the answer is there and what follows from it is done.
    case holds
    /// Typing goes on; Enter waits for the newest answer.
    case follows
    /// Nobody waits.
    case beside
  }

  let request: OfficeRequest
  let use: Use
  let manner: Manner
  /// The screens that were open: an answer to screens that are no longer there is dropped.
  let arrangement: Int
}

/// What keys wait for. For a moment they wait in silence and come after it, as if there had been no
/// wait; then the screen says what is waited for, only Esc acts, and other keys are refused: what is
/// typed over the message answers nothing.
struct Hold {
  /// Numbers of requests that are under way.
  var underWay: Set<Int> = []
  /// What met another process's save and is tried again between the loop's events.
  var refused: [Asked] = []
  /// Who saves, where the system tells.
  var holder: String?
  let since: Moment
  let began: ContinuousClock.Instant
  /// When a refused request was tried last.
  var lastTry: ContinuousClock.Instant
  /// What is said, and the picture that was on the screen when it was said first.
  var said: (text: String, at: Int)?
  /// What was typed before the message stood there.
  var typed: [Event] = []
}
