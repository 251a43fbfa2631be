import Casework
import Controls
import Words

extension Desk {
  /// Says that a colleague handed something over while one worked; a warning that stands is not covered.
  func noticeHanded(since before: [CaseID]?) {
    guard let before, let now = summary?.handed, !Set(now).subtracting(before).isEmpty,
      message.kind != .alarm, message.kind != .warning
    else { return }
    let handed = words(.homeHanded(count: String(now.count)))
    // What was just done stays to be read.
    if message.kind == .good {
      message = MessageLine(message.text + " " + handed, kind: .good)
    } else {
      say(handed, .plain)
    }
  }

  /// Whoever opens a case knows of it.
  func sawHanded(_ id: CaseID) { summary?.handed?.removeAll { $0 == id } }
}
