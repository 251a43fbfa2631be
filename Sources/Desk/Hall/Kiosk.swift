import Casework
import Documents
import Foundation
import Reception
import Screen
import Words

/// The loop of a terminal at the door. It never leaves for a shell: Ctrl+C, Ctrl+Z, Ctrl+\ and Esc are keys
/// like others here, and do nothing.
public final class Kiosk {
  private let terminal: any Terminal
  private let worker: any Worker
  private let outlet: DocumentOutlet
  private let words: [Words]
  private let prints: Bool
  private let screen: KioskScreen
  /// The time that passes, apart from the office's clock, which may be set.
  var instant: () -> ContinuousClock.Instant = { .now }
  var freshToken: () -> SaveToken = { SaveToken(rawValue: UUID().uuidString.lowercased()) }
  private(set) var state: KioskState
  private var board: HallBoard?
  private var readAt: ContinuousClock.Instant?
  private var askedAt: ContinuousClock.Instant?
  private var isReading = false
  private var number = 0
  /// The ticket that is asked for: the request's number, the save, and since when.
  private var issuing: (number: Int, save: OfficeRequest, since: ContinuousClock.Instant)?
  private(set) var hasEnded = false

  /// - Parameters:
  ///   - counter: it works on a thread of its own from now on.
  ///   - words: of the languages it speaks, the first first.
  ///   - word: what staff type to leave.
  ///   - prints: whether a ticket comes out on paper.
  public convenience init(
    terminal: any Terminal, counter: sending Counter, setUp: OfficeSetUp, words: [Words],
    word: String, prints: Bool
  ) {
    let outlet = counter.outlet
    self.init(
      terminal: terminal,
      worker: ThreadWorker(counter: counter, setUp: setUp, wake: terminal.waker), outlet: outlet,
      words: words, word: word, prints: prints)
  }

  init(
    terminal: any Terminal, worker: any Worker, outlet: DocumentOutlet, words: [Words],
    word: String, prints: Bool
  ) {
    self.terminal = terminal
    self.worker = worker
    self.outlet = outlet
    self.words = words
    self.prints = prints
    screen = KioskScreen(words: words, unicode: terminal.showsUnicode)
    state = KioskState(languages: words.count, word: word)
  }

  /// Runs until staff leave it, the line drops or the program is told to end.
  public func run() {
    read()
    draw()
    while !hasEnded { step() }
  }

  func step() {
    handle(terminal.nextEvent(waitingAtMost: 500))
    while !hasEnded, terminal.hasPendingInput { handle(terminal.nextEvent(waitingAtMost: 0)) }
    guard !hasEnded else { return }
    if !isReading, askedAt.map({ instant() - $0 >= Self.pace }) ?? true { read() }
    take()
    state.pass(instant())
    draw()
  }

  private static let pace = Duration.seconds(1)
  private static let longestTrust = Duration.seconds(5)
  /// For how long a save of another process is waited for.
  private static let longestIssue = Duration.seconds(10)

  private func handle(_ event: Event) {
    switch event {
    case .stop: hasEnded = true
    case .key(let key):
      // Keys were read in their order, and what a step before them made stands before them.
      take()
      switch state.press(key, at: instant()) {
      case .leave?: hasEnded = true
      case .issue(let purpose)?: issue(purpose)
      case nil: break
      }
    case .paste, .unreadable: state.disturb(at: instant())
    case .resize, .resumed, .tick: break
    }
  }

  private var isOpen: Bool { readAt.map { instant() - $0 < Self.longestTrust } ?? false }

  private func read() {
    isReading = true
    askedAt = instant()
    worker.ask(.read(.hall), 0)
    take()
  }

  private func issue(_ purpose: TicketPurpose) {
    guard isOpen else { return state.failed(at: instant()) }
    number += 1
    let save = OfficeRequest.save(.issueTicket(purpose), freshToken())
    issuing = (number, save, instant())
    worker.ask(save, number)
    draw()
    take()
  }

  private func take() {
    for done in worker.takeDone() {
      switch done {
      case .answered(0, let outcome): tookBoard(outcome)
      case .answered(let number, let outcome): tookTicket(outcome, number)
      case .printed(let outcome): state.printed((try? outcome.get()) != nil)
      case .isSetUp, .filed, .tableSaved, .printers, .copied: break
      }
    }
  }

  private func tookBoard(_ outcome: Result<OfficeAnswer, CounterFailure>) {
    isReading = false
    switch outcome {
    case .success(.hall(let board)):
      self.board = board
      readAt = instant()
    case .success, .failure(.store(.busy)): break
    case .failure: readAt = nil
    }
  }

  private func tookTicket(_ outcome: Result<OfficeAnswer, CounterFailure>, _ number: Int) {
    guard let asked = issuing, asked.number == number else { return }
    switch outcome {
    case .success(.ticket(let ticket?)):
      issuing = nil
      state.issued(ticket, prints: prints, at: instant())
      if prints { print(ticket) }
    case .failure(.store(.busy)) where instant() - asked.since < Self.longestIssue:
      // The same token: a ticket that was issued after all is not issued twice.
      worker.ask(asked.save, number)
    case .success, .failure:
      issuing = nil
      state.failed(at: instant())
    }
  }

  private func print(_ ticket: Ticket) {
    guard let board, words.indices.contains(state.language) else { return }
    let slip = TicketSlip(ticket, limits: board.limits).document(words[state.language])
    worker.start { [outlet] in
      .printed(
        Result { () throws(CounterFailure) in
          try outlet.print(OutgoingDocument(slip), DocumentOrder(), unless: { false })
        })
    }
  }

  private func draw() {
    terminal.show(
      screen.picture(
        of: state, waiting: board?.waiting, isOpen: isOpen, size: terminal.size))
  }
}
