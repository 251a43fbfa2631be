import Casework
import Reception
import Standards

/// What the screens of complaints want done.
enum ComplaintEffect {
  case read
  case show(ComplaintID)
  /// The one on the screen, once more.
  case readAgain(ComplaintID)
  /// What was typed so far; a form that is left is not lost.
  case keepForm([String: String])
  case register(ComplaintAnswers)
  case perform(ComplaintDeed, on: ComplaintRecord)
  /// How to complain, as a paper.
  case explain
}

/// What is done with a complaint; a new term is counted at the counter.
enum ComplaintDeed: Hashable, Sendable {
  case act(ComplaintAct)
  case inquire(reason: String)
  case extend(days: Int, reason: String, notifiedOn: CivilDate)
  case reopen(reason: String)
}

/// The answers of the form a complaint is registered with.
struct ComplaintAnswers: Hashable, Sendable {
  var name: String
  var contact: String?
  var channel: ComplaintChannel
  var received: ActDay
  var matter: ComplaintMatter
  /// As typed; empty where it is about no case.
  var caseNumber: String
  var clerk: StaffID?
  var service: Service?
  var term: ComplaintRule.Kind
  var text: String
  var isTold: Bool
}
