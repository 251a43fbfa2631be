import Casework
import Controls
import Reception
import Screen
import Words

/// Keys wait while the office is asked for what they would act on.
extension Desk {
  /// Milliseconds between two tries.
  static let waitingStep = 200
  /// How long a fast clerk is not told of a wait: what is typed meanwhile comes after it.
  static let silentWait = Duration.milliseconds(1000)

  /// The same while nobody else saves: a machine that has much to do answers late.
  static let slowWait = Duration.milliseconds(3000)

  func wait(for number: Int) {
    let now = instant()
    var waiting = hold ?? Hold(since: context.now, began: now, lastTry: now)
    waiting.underWay.insert(number)
    hold = waiting
  }

  /// Another process saves: the request is tried again.
  func waitAgain(for asked: Asked, _ number: Int, holder: String?) {
    wait(for: number)
    hold?.underWay.remove(number)
    hold?.refused.append(asked)
    hold?.holder = holder
    hold?.lastTry = instant()
    tellWait()
  }

  /// - Returns: what was waited for, once all of it is there.
  func release(_ number: Int) -> Hold? {
    guard hold?.underWay.remove(number) != nil, let done = hold, done.underWay.isEmpty,
      done.refused.isEmpty
    else { return nil }
    hold = nil
    if let said = done.said, message.text.hasPrefix(said.text) { message = MessageLine() }
    return done
  }

  /// What was typed meanwhile comes now, or after what is waited for next.
  func play(_ done: Hold) {
    for event in done.typed { handle(event) }
  }

  /// Takes an event while something is waited for: Esc gives up, what is typed is kept for after it.
  ///
  /// - Returns: false when nothing is waited for, or when the event has its usual meaning all the same.
  func waits(through event: Event) -> Bool {
    if hold == nil, let following, event == .key(.enter) { wait(for: following) }
    guard let waiting = hold else { return false }
    let isSeen = waiting.said.map { pictures > $0.at } ?? false
    switch event {
    case .key(.escape) where isSeen && mayGiveUp: giveUp()
    case .key, .paste:
      if isSeen {
        say((waiting.said?.text ?? "") + ". " + words(.deskWaitingRefused), .warning)
      } else {
        hold?.typed.append(event)
      }
      // Whoever goes on typing does not keep a save from being tried.
      tryAgain()
    case .tick:
      tryAgain()
      tellWait()
    case .unreadable: break
    case .resize, .resumed, .stop: return false
    }
    return true
  }

  private func tryAgain() {
    guard let waiting = hold, !waiting.refused.isEmpty,
      instant() - waiting.lastTry >= .milliseconds(Self.waitingStep)
    else { return }
    hold?.refused = []
    hold?.lastTry = instant()
    for asked in waiting.refused { ask(asked) }
  }

  /// After a moment the screen says who is waited for, and since when.
  private func tellWait() {
    guard let waiting = hold else { return }
    let isBusy = !waiting.refused.isEmpty || waiting.holder != nil
    guard instant() - waiting.began >= (isBusy ? Self.silentWait : Self.slowWait) else { return }
    let time = words.time(minuteOfDay: waiting.since.minuteOfDay)
    let text =
      if isBusy {
        words(.deskWaiting(name: waiting.holder ?? words(.deskWaitingSomebody), time: time))
      } else {
        words(mayGiveUp ? .deskWaitingStore(time: time) : .deskWaitingStoreSaves(time: time))
      }
    guard waiting.said?.text != text else { return }
    hold?.said = (text, waiting.said?.at ?? pictures)
    say(text, .warning)
  }

  /// What is being saved this very moment cannot be given up: nobody could say what became of it.
  private var mayGiveUp: Bool {
    guard let waiting = hold else { return false }
    return waiting.underWay.allSatisfy { number in
      if case .read = underWay[number]?.request { true } else { false }
    }
  }

  private func giveUp() {
    guard let waiting = hold else { return }
    for number in waiting.underWay { underWay[number] = nil }
    if let following, waiting.underWay.contains(following) { self.following = nil }
    hold = nil
    let wantedSave = waiting.refused.contains { asked in
      if case .save = asked.request { true } else { false }
    }
    if waiting.refused.contains(where: { if case .copy = $0.use { true } else { false } }) {
      dropWaitingDocument()
    }
    say(words(wantedSave ? .deskWaitingGivenUp : .deskWaitingNotRead), .warning)
  }
}
