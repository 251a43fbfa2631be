import Casework
import Reception
import Words

/// A card that somebody opened, and is to be recorded as seen.
struct SeenCase {
  let id: CaseID
  let at: Moment
}

/// That a card was looked at is recorded (¶18 3)). Another process's save is waited for between the
/// loop's events; the clerk reads meanwhile.
extension Desk {
  func noteAccess(of id: CaseID) {
    seenCases.append(SeenCase(id: id, at: context.now))
    recordAccesses()
  }

  func recordAccesses() {
    guard !isRecordingAccess, let seen = seenCases.first else { return }
    isRecordingAccess = true
    ask(.recordAccess(seen.id, at: seen.at), for: .access, .beside)
  }

  func tookAccess() {
    isRecordingAccess = false
    if !seenCases.isEmpty { seenCases.removeFirst() }
    recordAccesses()
  }

  func failAccess(_ failure: CounterFailure) {
    if case .store(.busy) = failure {
      isRecordingAccess = false
      return
    }
    say(words(.deskViewNotRecorded(reason: words.sentence(for: failure))), .warning)
    tookAccess()
  }
}
