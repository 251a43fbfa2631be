import Casework
import Reception
import Screen
import Words

/// The loop of a screen on the wall. It reads the queue each second, and shows nothing it could not read
/// for some seconds as if it were so now.
public final class Hall {
  private let terminal: any Terminal
  private let worker: any Worker
  private let clock: any OfficeClock
  private let screen: HallScreen
  private let rings: Bool
  /// The time that passes, apart from the office's clock, which may be set.
  var instant: () -> ContinuousClock.Instant = { .now }
  private var board: HallBoard?
  private var readAt: ContinuousClock.Instant?
  private var askedAt: ContinuousClock.Instant?
  private var isUnderWay = false
  /// The newest call that was seen.
  private var lastCall: Int64?
  private(set) var hasEnded = false

  /// - Parameters:
  ///   - counter: it works on a thread of its own from now on.
  ///   - words: of the languages it speaks at once.
  ///   - rings: whether a call sounds the terminal's bell.
  public convenience init(
    terminal: any Terminal, counter: sending Counter, setUp: OfficeSetUp, words: [Words],
    rings: Bool
  ) {
    let clock = counter.clock
    let office = words.first.map { $0.text(counter.office.entry.short) } ?? ""
    self.init(
      terminal: terminal,
      worker: ThreadWorker(counter: counter, setUp: setUp, wake: terminal.waker), clock: clock,
      office: office, words: words, rings: rings)
  }

  init(
    terminal: any Terminal, worker: any Worker, clock: any OfficeClock, office: String,
    words: [Words], rings: Bool
  ) {
    self.terminal = terminal
    self.worker = worker
    self.clock = clock
    self.rings = rings
    screen = HallScreen(words: words, office: office, unicode: terminal.showsUnicode)
  }

  /// Runs until somebody ends it with q, Esc, F10 or Ctrl+C, or the program is told to end.
  public func run() {
    ask()
    draw()
    while !hasEnded { step() }
  }

  func step() {
    handle(terminal.nextEvent(waitingAtMost: 500))
    while !hasEnded, terminal.hasPendingInput { handle(terminal.nextEvent(waitingAtMost: 0)) }
    guard !hasEnded else { return }
    if !isUnderWay, askedAt.map({ instant() - $0 >= Self.pace }) ?? true { ask() }
    take()
    draw()
  }

  private static let pace = Duration.seconds(1)
  /// For how long what was read counts as what is so.
  private static let longestTrust = Duration.seconds(5)

  private func handle(_ event: Event) {
    switch event {
    case .stop: hasEnded = true
    case .key(let key):
      switch key.atItsPosition {
      case .character("q"), .character("Q"), .escape, .function(10), .control("c"):
        hasEnded = true
      default: break
      }
    case .paste, .unreadable, .resize, .resumed, .tick: break
    }
  }

  private func ask() {
    isUnderWay = true
    askedAt = instant()
    worker.ask(.read(.hall), 0)
    take()
  }

  private func take() {
    for done in worker.takeDone() {
      guard case .answered(_, let outcome) = done else { continue }
      isUnderWay = false
      switch outcome {
      case .success(.hall(let board)):
        ring(board)
        self.board = board
        readAt = instant()
      case .success: break
      case .failure(.store(.busy)): break
      case .failure: readAt = nil
      }
    }
  }

  private func ring(_ board: HallBoard) {
    let newest = board.calls.map(\.seq).max()
    defer { lastCall = max(lastCall ?? 0, newest ?? 0) }
    guard rings, let lastCall, let newest, newest > lastCall else { return }
    terminal.ring()
  }

  private func draw() {
    let isSo = readAt.map { instant() - $0 < Self.longestTrust } ?? false
    terminal.show(
      screen.picture(of: isSo ? board : nil, at: clock.now(), size: terminal.size))
  }
}
