import Casework
import Controls
import Papers
import Reception
import Screen
import Words

/// A paper on its way out: recorded copy by copy in the store, made and sent beside the screen. A copy
/// that came out is never made again.
struct PaperUnderWay {
  enum Way {
    case printed(PaperOrder)
    case filed(PaperFormat, name: String)
  }

  let paper: Paper
  let way: Way
  let id: CaseID?
  /// Copies that are still to be recorded.
  var copiesLeft: Int
  /// The copy that is recorded and has not come out yet.
  var copy: OutgoingPaper?
  /// What stands on the screen while it is on its way.
  var told = ""
  let givingUp = GivingUp()
}

/// Work beside the screen's thread, and what comes of it.
extension Desk {
  func start(_ job: @escaping @Sendable () -> WorkDone) {
    worker.start(job)
    takeWorkDone()
  }

  func takeWorkDone() {
    for done in worker.takeDone() {
      switch done {
      case .printed(let outcome): paperIsDone(outcome.map { nil })
      case .filed(let outcome): paperIsDone(outcome.map { $0 })
      case .printers(let names): update(.result(.printers(names)))
      case .copied(let outcome): tookCopy(outcome)
      }
    }
  }

  func askForPrinters(at counter: Counter) {
    let names = counter.printerNames
    start { .printers(names()) }
  }

  // MARK: Papers

  /// Puts a paper behind those that are on their way.
  func send(_ paper: PaperUnderWay) {
    papersUnderWay.append(paper)
    if papersUnderWay.count == 1 { recordNextCopy() }
  }

  /// Records the next copy, which may have to wait for another process, and sends it off.
  func recordNextCopy() {
    guard let counter, var underWay = papersUnderWay.first, underWay.copy == nil else { return }
    do throws(CounterFailure) {
      let way: PrintedCopy.Way =
        switch underWay.way {
        case .printed: .printer
        case .filed: .file
        }
      let copy = try counter.record(
        underWay.paper, way, of: underWay.id, words: languages(of: underWay.paper))
      underWay.copy = copy
      underWay.copiesLeft -= 1
      underWay.told = words(.deskPrinting)
      papersUnderWay[0] = underWay
      say(underWay.told, .plain)
      sendOff(copy, underWay, counter)
    } catch {
      if case .store(.busy(let holder)) = error {
        return wait(for: .recordCopy, holder: holder?.login)
      }
      papersUnderWay.removeFirst()
      say(words.sentence(for: error), .alarm)
      recordNextCopy()
    }
  }

  private func sendOff(_ copy: OutgoingPaper, _ underWay: PaperUnderWay, _ counter: Counter) {
    let givingUp = underWay.givingUp
    switch underWay.way {
    case .printed(let order):
      let printing = counter.printing
      start {
        .printed(
          Result { () throws(CounterFailure) in try printing(copy, order) { givingUp.isMeant } })
      }
    case .filed(let format, let name):
      let filing = counter.filing
      start {
        .filed(
          Result { () throws(CounterFailure) in
            try filing(copy, format, name) { givingUp.isMeant }
          })
      }
    }
  }

  private func paperIsDone(_ outcome: Result<String?, CounterFailure>) {
    guard var underWay = papersUnderWay.first, let copy = underWay.copy else { return }
    underWay.copy = nil
    papersUnderWay[0] = underWay
    switch outcome {
    case .success where underWay.copiesLeft > 0: return recordNextCopy()
    case .success(let path?): say(words(.deskSavedAs, ["path": path]), .good)
    case .success(nil):
      say(
        copy.number > 1
          ? words(.deskPrintedCopy, ["number": String(copy.number)]) : words(.deskPrinted), .good)
    case .failure(let failure):
      // What did not come out is told, even where that cannot be recorded.
      try? counter?.recordFailure(of: copy)
      say(
        underWay.givingUp.isMeant ? words(.deskPrintingGivenUp) : words.sentence(for: failure),
        underWay.givingUp.isMeant ? .warning : .alarm)
    }
    papersUnderWay.removeFirst()
    recordNextCopy()
  }

  /// Esc, while the screen says that a paper is on its way, gives it up with all its copies.
  func givesUpPaper() -> Bool {
    guard let underWay = papersUnderWay.first, underWay.copy != nil, message.text == underWay.told
    else { return false }
    underWay.givingUp.say()
    message = MessageLine()
    return true
  }

  /// The words of the languages a paper is written in.
  private func languages(of paper: Paper) -> [Words] {
    let spoken = paper.languages.compactMap(Language.init(rawValue:)).compactMap { language in
      language == words.language ? words : try? catalogue(language)
    }
    return spoken.isEmpty ? [words] : spoken
  }

  /// The copy that waits for another process to save is not wanted any more, nor those after it.
  func dropWaitingPaper() {
    guard let first = papersUnderWay.first, first.copy == nil else { return }
    papersUnderWay.removeFirst()
    recordNextCopy()
  }

  /// The program ends: what is on its way is given up, and that is recorded, in a moment.
  func endPapersUnderWay() {
    papersUnderWay.removeSubrange(min(1, papersUnderWay.count)...)
    guard let underWay = papersUnderWay.first, underWay.copy != nil else { return }
    underWay.givingUp.say()
    let end = ContinuousClock.now + Self.longestFarewell
    while !papersUnderWay.isEmpty, ContinuousClock.now < end {
      _ = terminal.nextEvent(waitingAtMost: Self.farewellStep)
      takeWorkDone()
    }
    if !papersUnderWay.isEmpty, let copy = underWay.copy { try? counter?.recordFailure(of: copy) }
  }

  private static let longestFarewell = Duration.milliseconds(500)
  /// Milliseconds between two looks, should nothing wake the loop.
  private static let farewellStep = 50
}
