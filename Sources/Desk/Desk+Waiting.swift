import Casework
import Controls
import Reception
import Screen
import Words

/// A save that waits for another process. The screen stays alive: it is tried again and again between
/// the loop's events, says who saves and since when, and Esc gives it up. Other keys are refused then.
struct WaitingSave {
  let effect: Effect
  let since: Moment
  /// Who saves, and since when.
  let told: String
  let began: ContinuousClock.Instant
  /// The picture on the screen when the message was said, after a moment's silence. What was typed
  /// before the clerk could see it comes after the save; what is typed over the message is not an
  /// answer to anything and is refused.
  var saidAt: Int?
  /// What was typed before the message stood there.
  var typed: [Event] = []
}

extension Desk {
  /// Milliseconds between two tries.
  static let waitingStep = 200
  /// How long a fast clerk is not told of a wait: what is typed meanwhile comes after the save.
  static let silentWait = Duration.milliseconds(1000)
  /// Seconds one try may hold up the screen.
  static let longestTry = 0.1

  /// Begins to wait, or goes on.
  ///
  /// - Parameter holder: the account of the process that saves, where the system tells.
  func wait(for effect: Effect, holder: String?) {
    let since = triedAgain?.since ?? view.now
    let told = words(
      .deskWaiting,
      [
        "name": holder ?? words(.deskWaitingSomebody),
        "time": words.time(minuteOfDay: since.minuteOfDay),
      ])
    lastTry = instant()
    waitingSave = WaitingSave(
      effect: effect, since: since, told: told, began: triedAgain?.began ?? instant(),
      saidAt: triedAgain?.saidAt, typed: triedAgain?.typed ?? [])
    guard let waiting = waitingSave, instant() - waiting.began >= Self.silentWait else { return }
    waitingSave?.saidAt = waiting.saidAt ?? pictures
    say(told, .warning)
  }

  /// Takes an event while a save waits: Esc gives up, what is typed is kept for after it.
  ///
  /// - Returns: false when nothing waits, or when the event has its usual meaning all the same.
  func waits(through event: Event) -> Bool {
    guard let waiting = waitingSave else { return false }
    let isSeen = waiting.saidAt.map { pictures > $0 } ?? false
    switch event {
    case .key(.escape) where isSeen:
      waitingSave = nil
      if case .recordCopy = waiting.effect { dropWaitingPaper() }
      say(words(.deskWaitingGivenUp), .warning)
    case .key, .paste:
      if isSeen {
        say(waiting.told + ". " + words(.deskWaitingRefused), .warning)
      } else {
        waitingSave?.typed.append(event)
      }
      // Whoever goes on typing does not keep the save from being tried.
      if let waiting = waitingSave, instant() - lastTry >= .milliseconds(Self.waitingStep) {
        tryAgain(waiting)
      }
    case .tick: tryAgain(waiting)
    case .resize, .resumed, .stop: return false
    }
    return true
  }

  private func tryAgain(_ waiting: WaitingSave) {
    waitingSave = nil
    triedAgain = waiting
    lastTry = instant()
    message = MessageLine()
    perform(waiting.effect)
    triedAgain = nil
    guard waitingSave == nil else { return }
    for event in waiting.typed { handle(event) }
  }
}
