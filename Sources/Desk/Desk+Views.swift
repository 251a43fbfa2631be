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
    guard let counter else { return }
    while let seen = seenCases.first {
      do throws(CounterFailure) {
        try counter.recordView(of: seen.id, at: seen.at)
      } catch {
        if case .store(.busy) = error { return }
        say(
          words(.deskViewNotRecorded, ["reason": words.sentence(for: error)]), .warning)
      }
      seenCases.removeFirst()
    }
  }
}
