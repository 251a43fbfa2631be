import Casework
import Controls
import Reception
import Words

/// Days and terms follow the clock: what speaks against it is said, once.
extension Desk {
  /// At the start.
  func sayOfClock() {
    guard let doubt = facts?.clockDoubt else { return }
    say(words.sentence(for: doubt, now: context.now), .warning)
  }

  /// While one works: the file of a training clock that is broken or gone.
  func noticeClock() {
    let failure = facts?.clock.failure
    defer { saidOfClock = failure }
    guard let failure, failure != saidOfClock else { return }
    say(words.sentence(for: failure), .warning)
  }
}
