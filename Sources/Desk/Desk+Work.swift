import Casework
import Controls
import Documents
import KazakhText
import Reception
import Screen
import Wording
import Words

/// A paper on its way out: recorded copy by copy in the store, made and sent beside the screen. A copy
/// that came out is never made again.
struct DocumentUnderWay {
  enum Way {
    case printed(DocumentOrder)
    case filed(DocumentFormat, name: String)
  }

  let document: Document
  let way: Way
  let id: CaseID?
  /// Copies that are still to be recorded.
  var copiesLeft: Int
  /// The copy that has not come out yet.
  var copy: OutgoingDocument?
  /// As it stands in the history, of a case's paper.
  var recorded: PrintedCopy?
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

  /// In the order in which it was done, also where taking one thing leads to a look at what is next.
  func takeWorkDone() {
    workDone += worker.takeDone()
    while !workDone.isEmpty {
      let done = workDone.removeFirst()
      if isVisible(done) { isPictureOld = true }
      switch done {
      case .printed(let outcome): documentIsDone(outcome.map { nil })
      case .filed(let outcome): documentIsDone(outcome.map { $0 })
      case .printers(let names): update(.printers(names))
      case .copied(let outcome): tookCopy(outcome)
      case .answered(let number, let outcome): take(outcome, of: number)
      case .isSetUp(let outcome): isSetUp(outcome)
      case .tableSaved(let outcome): isSaved(outcome)
      }
    }
  }

  /// Whether a picture may show what came of work. That a draft is kept, or that nobody else saved, is
  /// seen nowhere: a picture made for it would double what a letter costs.
  private func isVisible(_ done: WorkDone) -> Bool {
    guard case .answered(let number, .success(let answer)) = done,
      let asked = underWay[number]
    else { return true }
    return switch asked.use {
    case .draft, .begun, .oldDrafts, .access, .nothing: false
    case .news: answer != .done
    case .screen, .show, .conflict, .summary, .copy: true
    }
  }

  /// Waits until something has come about, for a moment at most.
  func waitUntil(atMost time: Duration, _ isSo: () -> Bool) {
    let end = ContinuousClock.now + time
    takeWorkDone()
    while !isSo(), case let left = end - .now, left > .zero {
      worker.waitForDone(atMost: left)
      takeWorkDone()
    }
  }

  func askForPrinters() {
    guard let outlet = facts?.outlet else { return }
    start { .printers(outlet.printerNames()) }
  }

  private func isSaved(_ outcome: Result<String, CounterFailure>) {
    switch outcome {
    case .success(let path): say(words(.deskSavedAs(path: path)), .good)
    case .failure(let failure): say(words.sentence(for: failure), .alarm)
    }
  }

  // MARK: Papers

  /// Puts a paper behind those that are on their way.
  func send(_ document: DocumentUnderWay) {
    documentsUnderWay.append(document)
    if documentsUnderWay.count == 1 { recordNextCopy() }
  }

  /// Records the next copy, which may have to wait for another process, and sends it off. A paper of no
  /// case is not recorded.
  func recordNextCopy() {
    guard let next = documentsUnderWay.first, next.copy == nil else { return }
    guard let id = next.id else { return sendOff(OutgoingDocument(next.document)) }
    let way: PrintedCopy.Way =
      switch next.way {
      case .printed: .printer
      case .filed: .file
      }
    ask(.recordCopy(next.document.kind, way, of: id), for: .copy, .holds)
  }

  func failCopy(_ failure: CounterFailure) {
    if !documentsUnderWay.isEmpty { documentsUnderWay.removeFirst() }
    say(words.sentence(for: failure), .alarm)
    recordNextCopy()
  }

  /// Sends off a copy that is recorded.
  func sendOff(_ copy: PrintedCopy) {
    guard let next = documentsUnderWay.first, let staff = context.staff else { return }
    documentsUnderWay[0].recorded = copy
    sendOff(
      OutgoingDocument(
        next.document, copy: copy, on: context.today, by: staff.surname,
        words: languages(of: next.document))
    )
  }

  private func sendOff(_ copy: OutgoingDocument) {
    guard let outlet = facts?.outlet, let next = documentsUnderWay.first else { return }
    documentsUnderWay[0].copy = copy
    documentsUnderWay[0].copiesLeft -= 1
    let told =
      switch next.way {
      case .printed: words(.deskPrinting)
      case .filed: words(.deskFiling)
      }
    documentsUnderWay[0].told = told
    say(told, .plain)
    let givingUp = next.givingUp
    switch next.way {
    case .printed(let order):
      start {
        .printed(
          Result { () throws(CounterFailure) in
            try outlet.print(copy, order) { givingUp.isMeant }
          })
      }
    case .filed(let format, let name):
      start {
        .filed(
          Result { () throws(CounterFailure) in
            try outlet.save(copy, as: format, name: name) { givingUp.isMeant }
          })
      }
    }
  }

  private func documentIsDone(_ outcome: Result<String?, CounterFailure>) {
    guard let underWay = documentsUnderWay.first, let copy = underWay.copy else { return }
    documentsUnderWay[0].copy = nil
    documentsUnderWay[0].recorded = nil
    switch outcome {
    case .success where underWay.copiesLeft > 0: return recordNextCopy()
    case .success(let path?): say(words(.deskSavedAs(path: path)), .good)
    case .success(nil):
      say(
        copy.number > 1
          ? words(.deskPrintedCopy(number: String(copy.number))) : words(.deskPrinted), .good)
    case .failure(let failure):
      // What did not come out is told, even where that cannot be recorded.
      recordFailure(of: underWay)
      if underWay.givingUp.isMeant {
        say(words(underWay.id == nil ? .deskGivenUp : .deskPrintingGivenUp), .warning)
      } else {
        say(sentence(for: failure, of: underWay), .alarm)
      }
    }
    documentsUnderWay.removeFirst()
    recordNextCopy()
  }

  /// What hindered a paper, what else can be done with it, and of a case that nothing of it is lost.
  private func sentence(for failure: CounterFailure, of paper: DocumentUnderWay) -> String {
    var said = [words.sentence(for: failure)]
    if case .printer = failure {
      if top is DocumentScreen { said.append(words(.deskSaveInstead)) }
      if paper.document.kind == .ticket { said.append(words(.deskTicketByHand)) }
    }
    if paper.id != nil { said.append(words(.deskCaseIsSafe)) }
    return said.joined(separator: " ")
  }

  /// Esc, while the screen says that a paper is on its way, gives it up with all its copies.
  func givesUpPaper() -> Bool {
    guard let underWay = documentsUnderWay.first, underWay.copy != nil,
      message.text == underWay.told
    else { return false }
    underWay.givingUp.say()
    message = MessageLine()
    return true
  }

  /// The words of the languages a paper is written in.
  private func languages(of document: Document) -> [Words] {
    let spoken = document.languages.compactMap(Language.init(rawValue:)).compactMap { language in
      language == words.language ? words : try? catalogue(language)
    }
    return spoken.isEmpty ? [words] : spoken
  }

  /// The copy that waits for another process to save is not wanted any more, nor those after it.
  func dropWaitingDocument() {
    guard let first = documentsUnderWay.first, first.copy == nil else { return }
    documentsUnderWay.removeFirst()
    recordNextCopy()
  }

  /// The program ends: what is on its way is given up, and that is recorded, in a moment.
  func endDocumentsUnderWay() {
    documentsUnderWay.removeSubrange(min(1, documentsUnderWay.count)...)
    guard let underWay = documentsUnderWay.first, underWay.copy != nil else { return }
    underWay.givingUp.say()
    let end = ContinuousClock.now + Self.longestFarewell
    while !documentsUnderWay.isEmpty, ContinuousClock.now < end {
      _ = terminal.nextEvent(waitingAtMost: Self.farewellStep)
      takeWorkDone()
    }
    if !documentsUnderWay.isEmpty { recordFailure(of: underWay) }
  }

  private func recordFailure(of document: DocumentUnderWay) {
    guard let copy = document.recorded, let id = document.id else { return }
    ask(.copyFailed(copy, of: id), for: .nothing, .beside)
  }

  static let longestFarewell = Duration.milliseconds(500)
  /// Milliseconds between two looks, should nothing wake the loop.
  private static let farewellStep = 50
}
