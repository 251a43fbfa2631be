import Casework
import Controls
import Screen

/// Where a terminal at the door stands, as a value: what keys and time make of it. Visitors press one
/// number; only staff leave it.
struct KioskState: Hashable {
  typealias Instant = ContinuousClock.Instant

  enum Step: Hashable {
    case menu
    /// The office is asked for a ticket.
    case asking(TicketPurpose)
    case shown(Ticket, Slip)
    case failed
    /// Staff type the word that ends it.
    case leaving(String)
  }

  /// What becomes of the paper.
  enum Slip: Hashable {
    case none, printing, printed, failed
  }

  enum Wish: Hashable {
    case issue(TicketPurpose)
    case leave
  }

  private(set) var step = Step.menu
  /// Which of the languages is spoken.
  private(set) var language = 0
  private let languages: Int
  /// The word that ends it.
  private let word: String
  /// Since when the step is what it is.
  private var since: Instant?
  private var lastKey: Key?
  private var lastKeyAt: Instant?
  private var wrong = 0
  private var closedUntil: Instant?

  /// A keyboard repeats a held key after 250 to 660 ms and then 30 times a second.
  static let held = Duration.milliseconds(1200)
  /// Keys that come faster than this are drummed, not meant.
  static let drummed = Duration.milliseconds(400)
  /// A number is shown for so long at least, whatever is pressed.
  static let leastShown = Duration.seconds(2)
  /// And for so long at most: who sees badly has time to write it down.
  static let longestShown = Duration.seconds(90)
  static let longestFailed = Duration.seconds(20)
  static let longestLeaving = Duration.seconds(20)
  /// After so many wrong words nobody is asked for a while.
  static let mostWrong = 3
  static let closedFor = Duration.seconds(60)

  init(languages: Int, word: String) {
    self.languages = max(1, languages)
    self.word = word
  }

  // MARK: Keys

  mutating func press(_ key: Key, at now: Instant) -> Wish? {
    let quiet = lastKeyAt.map { now - $0 } ?? .seconds(3600)
    let isHeld = key == lastKey && quiet < Self.held
    let isDrummed = quiet < Self.drummed
    lastKey = key
    lastKeyAt = now
    switch step {
    case .leaving(let typed): return type(key, after: typed, at: now)
    case .asking: return nil
    case .shown, .failed:
      if !isHeld, since.map({ now - $0 >= Self.leastShown }) ?? true { go(to: .menu, at: now) }
      return nil
    case .menu:
      guard !isHeld, !isDrummed else { return nil }
      return choose(key, at: now)
    }
  }

  /// A paste or noise: nothing, but a hand on the keys.
  mutating func disturb(at now: Instant) { lastKeyAt = now }

  private mutating func choose(_ key: Key, at now: Instant) -> Wish? {
    if key == .function(10) {
      if closedUntil.map({ now >= $0 }) ?? true { go(to: .leaving(""), at: now) }
      return nil
    }
    guard case .character(let letter) = key,
      let digit = Layout.digit(of: letter)?.wholeNumberValue
    else { return nil }
    if digit == 0 {
      language = (language + 1) % languages
      since = now
      return nil
    }
    guard (1...TicketPurpose.allCases.count).contains(digit) else { return nil }
    let purpose = TicketPurpose.allCases[digit - 1]
    go(to: .asking(purpose), at: now)
    return .issue(purpose)
  }

  private mutating func type(_ key: Key, after typed: String, at now: Instant) -> Wish? {
    since = now
    switch key {
    case .escape: go(to: .menu, at: now)
    case .backspace: step = .leaving(String(typed.dropLast()))
    case .character(let letter) where typed.count < 60: step = .leaving(typed + String(letter))
    case .enter:
      if isWord(typed) { return .leave }
      wrong += 1
      if wrong % Self.mostWrong == 0 { closedUntil = now + Self.closedFor }
      go(to: .menu, at: now)
    default: break
    }
    return nil
  }

  /// Whichever layout the keyboard is in.
  private func isWord(_ typed: String) -> Bool {
    func atItsPosition(_ text: String) -> String {
      String(text.map { Layout.latinPosition(of: $0) ?? $0 })
    }
    return !typed.isEmpty && (typed == word || atItsPosition(typed) == atItsPosition(word))
  }

  // MARK: Time and answers

  mutating func pass(_ now: Instant) {
    let longest: Duration? =
      switch step {
      // A language that was chosen by somebody who went away is not the next one's.
      case .menu: language == 0 ? nil : Self.longestShown
      case .asking: nil
      case .shown: Self.longestShown
      case .failed: Self.longestFailed
      case .leaving: Self.longestLeaving
      }
    if let longest, let since, now - since >= longest {
      // The next visitor begins in the first language.
      language = 0
      go(to: .menu, at: now)
    }
  }

  mutating func issued(_ ticket: Ticket, prints: Bool, at now: Instant) {
    go(to: .shown(ticket, prints ? .printing : .none), at: now)
  }

  mutating func printed(_ isPrinted: Bool) {
    guard case .shown(let ticket, .printing) = step else { return }
    step = .shown(ticket, isPrinted ? .printed : .failed)
  }

  mutating func failed(at now: Instant) { go(to: .failed, at: now) }

  private mutating func go(to next: Step, at now: Instant) {
    if case .shown = step, next == .menu { language = 0 }
    step = next
    since = now
  }
}
