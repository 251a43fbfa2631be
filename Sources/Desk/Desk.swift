import Casework
import Controls
import Directory
import Foundation
import Papers
import Reception
import Screen
import Standards
import Words

/// The program's loop: an event, the top screen's answer, its effects, a new picture. One thread,
/// one place where effects are done.
public final class Desk {
  let terminal: any Terminal
  let access: StoreAccess
  let law: Law
  let directory: OfficeDirectory
  let printer: any Printer
  let clock: any OfficeClock
  let catalogue: (Language) throws(WordsFailure) -> Words

  var words: Words
  /// `nil` until the first run has made a store.
  var counter: Counter?
  var stack: [any DeskScreen]
  var message = MessageLine()
  /// What lies over the screen: whether to leave, the menu.
  var over: Overlay?
  /// Nothing personal is shown until a key comes.
  var isBlank = false
  let keys: KeyFile
  var lastKeyAt = ContinuousClock.now
  /// How many pictures the terminal was shown.
  var pictures = 0
  /// The day that title and lists were read for.
  var shownDay: CivilDate?
  /// The day for which a copy of the store was made or tried.
  var copiedOn: CivilDate?
  /// The day on which old drafts were looked through.
  var purgedOn: CivilDate?
  /// For managers.
  var lastCopy: LastCopy?
  var hasEnded = false
  /// Said on the command line once the terminal is the shell's again.
  public internal(set) var lastWords: String?

  /// What could not be read the last time.
  var unread: [Unread] = []
  /// Why the first of it could not.
  var unreadReason: CounterFailure?
  /// As the following, `nil` when they could not be read.
  var drafts: KeptDrafts? = KeptDrafts()
  var waitingForPapers: Int? = 0
  var day: DayCounts? = DayCounts()
  /// How many wait to be called, and whom the clerk has called or is serving.
  var queueCount: (waiting: Int, own: Ticket?)? = (0, nil)
  var calendarChanges: [CalendarChange]? = []
  var colleagues: [StaffMember] = []
  var views: [NamedView] = []
  /// What was typed of a complaint that is not registered yet.
  var unfinishedComplaint: [String: String] = [:]
  var waitingSave: WaitingSave?
  /// When the waiting save was tried last.
  var lastTry = ContinuousClock.now
  let worker: any Worker
  /// The paper that is being made or printed beside the screen, and those that come after it.
  var papersUnderWay: [PaperUnderWay] = []
  /// Cards that were opened and are not recorded as seen yet.
  var seenCases: [SeenCase] = []
  /// The save that waited and is being tried once more.
  var triedAgain: WaitingSave?
  var keptDraft: Draft?
  /// Tries to keep a draft that met another process's save, one after another.
  var heldUp = 0
  var hasWarnedOfLoss = false
  /// Whether leaving was asked for once in a window too small to say what is lost in a dialog.
  var isLeavingUnseen = false
  /// What stands on the screen because a draft could not be kept.
  var saidOfDraft: String?
  var lastKept = ContinuousClock.now
  /// The time that passes, apart from the office's clock, which may be set.
  var instant: () -> ContinuousClock.Instant = { .now }
  var freshDraftID: () -> String = { UUID().uuidString.lowercased() }
  var dataVersion = 0

  static let mostHeldUp = 8

  /// How long typing may go on before it is on the disk; well under the promised second.
  static let keepAfter = Duration.milliseconds(300)

  /// - Parameters:
  ///   - counter: where to sit down; `nil` starts the first run, which makes the store.
  ///   - clock: tells the time until there is a store with a clock of its own.
  ///   - keys: the person's own keys and when the screen blanks itself.
  public convenience init(
    terminal: any Terminal, access: StoreAccess, counter: Counter?, law: Law,
    directory: OfficeDirectory, words: Words, clock: any OfficeClock,
    printer: any Printer = LinePrinter(), keys: KeyFile = KeyFile(),
    catalogue: @escaping (Language) throws(WordsFailure) -> Words
  ) {
    self.init(
      terminal: terminal, access: access, counter: counter, law: law, directory: directory,
      words: words, clock: clock, printer: printer, keys: keys,
      worker: ThreadWorker(wake: terminal.waker), catalogue: catalogue)
  }

  init(
    terminal: any Terminal, access: StoreAccess, counter: Counter?, law: Law,
    directory: OfficeDirectory, words: Words, clock: any OfficeClock, printer: any Printer,
    keys: KeyFile, worker: any Worker,
    catalogue: @escaping (Language) throws(WordsFailure) -> Words
  ) {
    self.terminal = terminal
    self.worker = worker
    self.access = access
    self.counter = counter
    self.law = law
    self.directory = directory
    self.words = words
    self.clock = clock
    self.printer = printer
    self.keys = keys
    self.catalogue = catalogue
    stack = []
    stack = [counter == nil ? FirstRunScreen(view) : HomeScreen()]
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
    try? counter?.store.waitAtMost(seconds: Self.longestTry)
    endOldDrafts()
    refresh()
    draw()
  }

  /// Takes one event and whatever came with it.
  func step() {
    handle(terminal.nextEvent(waitingAtMost: waitingTime))
    // A burst of typing is taken in whole before it is drawn: a fast clerk never waits.
    while !hasEnded, terminal.hasPendingInput { handle(terminal.nextEvent(waitingAtMost: 0)) }
    guard !hasEnded else {
      keepDraft(now: true)
      endPapersUnderWay()
      return
    }
    draw()
    let shown = message
    keepDraft(now: false)
    if message != shown { draw() }
  }

  var view: DeskView {
    DeskView(
      words: words, law: law, directory: counter?.directory ?? directory, office: counter?.office,
      staff: counter?.staff, now: (counter?.clock ?? clock).now(), picture: pictures,
      signs: .for(unicode: terminal.showsUnicode), storePath: access.storePath,
      isTraining: counter?.store.settings.training ?? false, waitingForPapers: waitingForPapers,
      drafts: drafts?.readable, unreadableDrafts: drafts?.unreadable.count ?? 0, day: day,
      colleagues: colleagues, views: views, lastCopy: lastCopy,
      freshDraftID: DraftID(rawValue: freshDraftID()), calendarChanges: calendarChanges,
      unfinishedComplaint: unfinishedComplaint, waitingVisitors: queueCount?.waiting,
      ownTicket: queueCount?.own, unread: unread, makesPDF: counter?.makesPDF ?? false,
      catalogue: { [catalogue] in try? catalogue($0) })
  }

  // MARK: Events

  func handle(_ event: Event) {
    takeWorkDone()
    if blanks(through: event) || isUnseen(event) || waits(through: event) { return }
    switch event {
    case .stop(let reason):
      keepDraft(now: true)
      recordViews()
      if reason == .terminate { lastWords = nil }
      hasEnded = true
    case .resize, .resumed: break
    case .tick:
      recordViews()
      turnDay()
      noticeOthers()
      endOldDrafts()
      makeDailyCopy()
    case .key(.control("z")):
      keepDraft(now: true)
      terminal.suspend()
    case .key(let key): press(key.atItsPosition)
    case .paste: if over == nil { update(.input(event)) }
    }
  }

  private func press(_ key: Key) {
    if key == .escape, givesUpPaper() { return }
    message = MessageLine()
    if over != nil { return answerOver(.key(key)) }
    guard let top else { return }
    let place = top.place
    // A dialog, the fields of a form and the list of papers handle their own keys.
    guard let command = keys.command(for: key, in: place), place != .dialog,
      !command.isKeyOfControl
    else { return update(.input(.key(key))) }
    run(command, on: top)
  }

  var top: (any DeskScreen)? { stack.last }

  private func run(_ command: DeskCommand.ID, on top: any DeskScreen) {
    let view = view
    if let reason = top.unavailable(command, view) {
      return say(words(.dialogUnavailable, ["reason": words(reason)]), .warning)
    }
    let isReady = counter != nil
    if let destination = Destination.table.first(where: { $0.command == command }) {
      // Before there is a store only the law can be read.
      if isReady || destination.id == .law { go(to: destination.id) }
      return
    }
    switch command {
    case .leave: over = .leaving(leavingQuestion)
    case .why where !(top is ReadingScreen):
      stack.append(ReadingScreen(top.topic(view), view))
    case .menu: if isReady { over = .menu(.menu(view)) }
    case .blank: break
    case .back where stack.count == 1 && isReady: over = .leaving(leavingQuestion)
    default: update(.command(command))
    }
  }

  func update(_ event: DeskEvent) {
    guard var top = stack.last else { return }
    let view = view
    top.fit(frame.body, view)
    let effects = top.update(event, view)
    stack[stack.count - 1] = top
    for effect in effects { perform(effect) }
  }

  func say(_ text: String, _ kind: MessageLine.Kind) {
    message = MessageLine(text, kind: kind)
  }

  private func noticeOthers() {
    guard let counter else { return }
    do {
      let version = try counter.store.dataVersion()
      guard version != dataVersion else {
        if !unread.isEmpty { refresh() }
        return
      }
      dataVersion = version
      refresh()
      readAgain()
    } catch {
      refresh()
      // Nothing can be saved any more; whoever types on should know before they try.
      if error.endsSaving { say(words.sentence(for: error), .alarm) }
    }
  }

  /// Reads again what the menu and the title line count, and who sits here.
  func refresh() {
    guard let counter else { return }
    endSearch()
    unread = []
    unreadReason = nil
    read(.staff) { () throws(CounterFailure) in try counter.refreshStaff() }
    read(.directory) { () throws(CounterFailure) in try counter.readDirectory() }
    drafts = read(.drafts) { () throws(CounterFailure) in try counter.drafts() }
    waitingForPapers = read(.waiting) { () throws(CounterFailure) in
      try counter.waitingForPapers(upTo: 101)
    }
    day = read(.day) { () throws(CounterFailure) in try counter.dayCounts() }
    queueCount = read(.queue) { () throws(CounterFailure) in try counter.queueCount() }
    calendarChanges = read(.calendar) { () throws(CounterFailure) in
      try counter.calendarChanges()
    }
    // Whom and what was read before is still somebody and something; the message says it is not new.
    colleagues =
      read(.colleagues) { () throws(CounterFailure) in try counter.staffList() } ?? colleagues
    views = read(.views) { () throws(CounterFailure) in try counter.views() } ?? views
    lastCopy =
      counter.staff.role == .manager
      ? read(.lastCopy) { () throws(CounterFailure) in try counter.lastCopy() } : nil
  }

  /// - Returns: `nil` when it could not be read, which is kept to be said.
  @discardableResult
  private func read<Value>(_ part: Unread, _ body: () throws(CounterFailure) -> Value) -> Value? {
    do throws(CounterFailure) {
      return try body()
    } catch {
      unread.append(part)
      unreadReason = unreadReason ?? error
      return nil
    }
  }

  func choose(_ language: Language) {
    guard let chosen = try? catalogue(language) else { return }
    words = chosen
    try? counter?.chooseLanguage(language.rawValue)
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
