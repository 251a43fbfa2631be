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
  func noteView(of id: CaseID) {
    seenCases.append(SeenCase(id: id, at: view.now))
    recordViews()
  }

  func recordViews() {
    guard !isRecordingView, let seen = seenCases.first else { return }
    isRecordingView = true
    ask(.recordView(seen.id, at: seen.at), for: .view, .beside)
  }

  func tookView() {
    isRecordingView = false
    if !seenCases.isEmpty { seenCases.removeFirst() }
    recordViews()
  }

  func failView(_ failure: CounterFailure) {
    if case .store(.busy) = failure {
      isRecordingView = false
      return
    }
    say(words(.deskViewNotRecorded, ["reason": words.sentence(for: failure)]), .warning)
    tookView()
  }
}
