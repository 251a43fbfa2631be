import Casework
import Controls
import Directory
import Foundation
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// The program's loop: an event, the top screen's answer, its effects, a new picture. One thread,
/// one place where effects are done.
public final class Desk {
  let terminal: any Terminal
  let storePath: String
  let law: Law
  let shippedDirectory: OfficeDirectory
  /// With what the office corrected in it.
  var directory: OfficeDirectory
  /// Tells the time until there is a store with a clock of its own.
  let clock: any OfficeClock
  let catalogue: (Language) throws(WordsFailure) -> Words

  var words: Words
  /// `nil` until the first run has made a store.
  var facts: OfficeFacts?
  /// What the office told last for title and start screen; `nil` until it did.
  var summary: OfficeSummary?
  /// What was said of a clock that cannot be read any more.
  var saidOfClock: ClockFailure?
  var stack: [any DeskScreen] {
    didSet {
      guard stack.count != oldValue.count else { return }
      arrangement += 1
      noteSeen(on: oldValue)
    }
  }
  /// Another number for every other set of open screens.
  var arrangement = 0
  var message = MessageLine()
  /// What lies over the screen: whether to leave, the menu.
  var over: Overlay?
  /// Nothing personal is shown until a key comes.
  var isBlank = false
  let keys: KeyFile
  var lastKeyAt = ContinuousClock.now
  /// Which key was read last, and when.
  var lastPress: (key: Key, at: ContinuousClock.Instant)?
  /// Which command was run last, and where.
  var lastDone: (command: DeskCommand.ID, place: Place)?
  /// Whether the last picture showed Enter's mark on the button of a form.
  var hasShownButton = false
  /// How many pictures the terminal was shown.
  var pictures = 0
  /// How many pictures there had been when it was last told that something is done.
  var toldAt: Int?
  /// The day that title and lists were read for.
  var shownDay: CivilDate?
  /// The day for which a copy of the store was made or tried.
  var copiedOn: CivilDate?
  /// The day on which old drafts were looked through.
  var purgedOn: CivilDate?
  var hasEnded = false
  /// Said on the command line once the terminal is the shell's again.
  public internal(set) var lastWords: String?
  /// Whether the system ended it by a signal nobody sends to a desk on purpose.
  public private(set) var wasEndedBySignal = false

  /// What was begun and not recorded: as it is here, as the store has it, and what is on its way there.
  var begunTexts: [DraftID: BegunText] = [:]
  var begunKept: [DraftID: BegunText] = [:]
  var begunUnderWay: Set<DraftID> = []
  var lastBegunKept = ContinuousClock.now
  /// Requests that are under way, by number.
  var underWay: [Int: Asked] = [:]
  var lastNumber = 0
  /// The newest search that follows the typing.
  var following: Int?
  var hold: Hold?
  /// The number of the first run's making of a store.
  var settingUp: Int?
  /// What was finished beside the screen and is not taken yet, the oldest first.
  var workDone: [WorkDone] = []
  var isAskingNews = false
  /// When the office was asked last what others saved.
  var lastLook: ContinuousClock.Instant?
  let worker: any Worker
  /// The paper that is being made or printed beside the screen, and those that come after it.
  var documentsUnderWay: [DocumentUnderWay] = []
  /// Cards that were opened, lists that were looked at and what else is not recorded yet.
  var unrecorded: [OfficeSave] = []
  /// Whether something happened that the picture on the screen may not show.
  var isPictureOld = true
  var lastPicture = ContinuousClock.now
  var isRecordingAccess = false
  var isEndingDrafts = false
  var keptDraft: Draft?
  var draftUnderWay: Draft?
  /// A draft that is kept only while its form is open, as nobody typed in it.
  var passing: DraftID?
  /// Why a draft could not be kept last.
  var draftFailure: CounterFailure?
  /// Tries to keep a draft that met another process's save, one after another.
  var heldUp = 0
  var hasWarnedOfLoss = false
  /// What stands on the screen because a draft could not be kept.
  var saidOfDraft: String?
  var lastKept = ContinuousClock.now
  /// The time that passes, apart from the office's clock, which may be set.
  var instant: () -> ContinuousClock.Instant = { .now }
  var freshDraftID: () -> String = { UUID().uuidString.lowercased() }
  var freshToken: () -> SaveToken = { SaveToken(rawValue: UUID().uuidString.lowercased()) }

  static let mostHeldUp = 8

  /// In bytes; no field holds as much.
  static let longestPaste = 200_000

  /// How long typing may go on before it is on the disk; well under the promised second.
  static let keepAfter = Duration.milliseconds(300)

  /// - Parameters:
  ///   - counter: where to sit down; it works on a thread of its own from now on. `nil` starts the first
  ///     run, which makes the store.
  ///   - setUp: makes the store of a first run.
  ///   - keys: the person's own keys and when the screen blanks itself.
  public convenience init(
    terminal: any Terminal, counter: sending Counter?, setUp: OfficeSetUp, law: Law, words: Words,
    keys: KeyFile = KeyFile(), catalogue: @escaping (Language) throws(WordsFailure) -> Words
  ) {
    let facts = counter.map { OfficeFacts($0) }
    self.init(
      terminal: terminal, storePath: setUp.access.storePath, facts: facts, law: law,
      directory: setUp.directory, words: words, clock: setUp.clock, keys: keys,
      worker: ThreadWorker(counter: counter, setUp: setUp, wake: terminal.waker),
      catalogue: catalogue)
  }

  init(
    terminal: any Terminal, storePath: String, facts: OfficeFacts?, law: Law,
    directory: OfficeDirectory, words: Words, clock: any OfficeClock, keys: KeyFile,
    worker: any Worker, catalogue: @escaping (Language) throws(WordsFailure) -> Words
  ) {
    self.terminal = terminal
    self.worker = worker
    self.storePath = storePath
    self.facts = facts
    self.law = law
    shippedDirectory = directory
    self.directory = directory
    self.words = words
    self.clock = clock
    self.keys = keys
    self.catalogue = catalogue
    stack = []
    stack = [facts == nil ? FirstRunScreen(context) : HomeScreen()]
  }

  /// Runs until the clerk leaves, the line drops or the program is told to end.
  ///
  /// - Parameter warning: said on the first screen.
  public func run(saying warning: String? = nil) {
    begin()
    if let warning {
      say(warning, .warning)
      draw()
    }
    while !hasEnded { step() }
  }

  func begin() {
    endOldDrafts()
    readSummary()
    note(.signedIn)
    sayOfClock()
    draw()
  }

  /// Reads what stands on the first picture, which waits for it a moment.
  func readSummary() {
    guard facts != nil else { return }
    refresh()
    waitUntil(atMost: Self.longestBeginning) { summary != nil }
  }

  private static let longestBeginning = Duration.seconds(2)

  /// Takes one event and whatever came with it.
  func step() {
    let said = message
    handle(terminal.nextEvent(waitingAtMost: waitingTime))
    // A burst of typing is taken in whole before it is drawn: a fast clerk never waits.
    while !hasEnded, terminal.hasPendingInput { handle(terminal.nextEvent(waitingAtMost: 0)) }
    guard !hasEnded else {
      noteSeen(on: stack)
      keepTyped(now: true)
      endDocumentsUnderWay()
      waitUntil(atMost: Self.longestFarewell) { underWay.isEmpty }
      return
    }
    if isPictureOld || message != said || hold != nil || instant() - lastPicture >= .seconds(1) {
      draw()
    }
    let shown = message
    keepTyped(now: false)
    if message != shown { draw() }
  }

  var context: DeskContext {
    DeskContext(
      words: words, law: law, directory: directory,
      office: facts.flatMap { directory.office(id: $0.officeID) },
      staff: summary?.staff ?? facts?.staff, now: (facts?.clock ?? clock).now(),
      picture: pictures, signs: .for(unicode: terminal.showsUnicode), storePath: storePath,
      isTraining: facts?.isTraining ?? false, keys: keys, summary: summary,
      freshDraftID: { [freshDraftID] in DraftID(rawValue: freshDraftID()) },
      begun: begunTexts.values.sorted {
        ($1.updated, $0.id.rawValue) < ($0.updated, $1.id.rawValue)
      },
      lastDraft: keptDraft, makesPDF: facts?.outlet.makesPDF ?? false,
      catalogue: { [catalogue] in try? catalogue($0) })
  }

  // MARK: Events

  func handle(_ event: Event) {
    if event != .tick { isPictureOld = true }
    takeWorkDone()
    if isUnseen(event) || blanks(through: event) || waits(through: event) { return }
    switch event {
    case .stop(let reason):
      keepTyped(now: true)
      recordAccesses()
      switch reason {
      case .terminate: lastWords = nil
      case .otherSignal: wasEndedBySignal = true
      case .hangUp: break
      }
      hasEnded = true
    case .resize, .resumed: break
    case .tick:
      recordAccesses()
      turnDay()
      noticeClock()
      noticeOthers()
      endOldDrafts()
      makeDailyCopy()
    case .key(.control("z")):
      keepTyped(now: true)
      terminal.suspend()
    case .key(let key): press(key)
    case .paste(let text) where text.utf8.count > Self.longestPaste:
      say(words(.deskPasteTooLong), .warning)
    case .paste: if over == nil { update(.input(event)) }
    case .unreadable: say(words(.deskUnreadable), .warning)
    }
  }

  private func press(_ key: Key) {
    let isHeld = isHeld(key)
    if key == .escape, givesUpPaper() { return }
    // What was done last is not on the screen yet: no further act may come of this key.
    if toldAt == pictures, mayAct(key) { return }
    message = MessageLine()
    if key == .enter, over == nil, top?.standsOnButton ?? false, isHeld || !hasShownButton {
      return say(words(.buttonHeld), .warning)
    }
    // A form takes F11 itself.
    if key.isFunction, topicOfMenu(.key(key)) == nil,
      over != nil || (top?.place == .dialog && key != .function(11))
    {
      return say(words(.dialogKeysOff(key: key.label)), .warning)
    }
    if over != nil { return answerOver(.key(key)) }
    guard let top else { return }
    let place = top.place
    // A dialog, the fields of a form and the list of papers handle their own keys.
    guard let command = keys.command(for: key.atItsPosition, in: place), place != .dialog,
      !command.isKeyOfControl
    else { return update(.input(.key(key))) }
    if isHeld, isRepeated(command, in: place) { return say(words(.buttonHeld), .warning) }
    lastDone = (command, place)
    run(command, on: top)
  }

  /// Whether a key may record something where the desk stands; Enter in a field only leads to the next.
  private func mayAct(_ key: Key) -> Bool {
    guard over == nil, let top else { return key == .enter }
    if key == .enter { return !(top.isForm && top.place != .dialog) || top.standsOnButton }
    return keys.command(for: key.atItsPosition, in: top.place)?.isActOfOneKey ?? false
  }

  var top: (any DeskScreen)? { stack.last }

  private func run(_ command: DeskCommand.ID, on top: any DeskScreen) {
    let context = context
    if let reason = top.unavailable(command, context) {
      return say(words(.dialogUnavailable(reason: words(reason))), .warning)
    }
    let isReady = facts != nil
    if let destination = Destination.table.first(where: { $0.command == command }) {
      // Before there is a store only the law can be read.
      if isReady || destination.id == .law { go(to: destination.id) }
      return
    }
    switch command {
    case .leave: askWhetherToLeave()
    case .why where !(top is ExplanationScreen):
      open(.explanation(top.topic(context)))
    case .menu: if isReady { over = .choice(.menu(over: top, context), for: .menu) }
    case .blank: break
    case .myForm: goToMyForm()
    case .keyCard: open(.explanation(.keys(keyPlace)))
    // One Esc too many is no wish to leave.
    case .back where stack.count == 1 && isReady: askWhetherToLeave(standingOn: "stay")
    default: update(.command(command))
    }
  }

  func update(_ event: DeskEvent) {
    guard var top = stack.last else { return }
    let context = context
    top.fit(frame.body, context)
    let before = top.begun
    let effects = top.update(event, context)
    stack[stack.count - 1] = top
    note(top.begun, after: before)
    for effect in effects { perform(effect) }
  }

  func say(_ text: String, _ kind: MessageLine.Kind) {
    message = MessageLine(text, kind: kind)
    // What failed may be tried again at once.
    if kind == .alarm { lastDone = nil }
  }

  func choose(_ language: Language) {
    guard let chosen = try? catalogue(language) else { return }
    words = chosen
    ask(.chooseLanguage(language.rawValue), for: .nothing, .beside)
  }
}

extension Key {
  var isFunction: Bool {
    if case .function = self { true } else { false }
  }
}

extension StaffMember {
  /// `Ә. Сәрсенова`.
  var signed: String {
    given.first.map { "\($0). \(surname)" } ?? surname
  }
}
