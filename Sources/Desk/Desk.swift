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
  private let catalogue: (Language) throws(WordsFailure) -> Words

  var words: Words
  /// `nil` until the first run has made a store.
  var counter: Counter?
  var stack: [any DeskScreen]
  var message = MessageLine()
  var leaving: Dialog?
  var hasEnded = false
  /// Said on the command line once the terminal is the shell's again.
  public internal(set) var lastWords: String?

  var drafts: [Draft] = []
  var waitingForPapers = 0
  var colleagues: [StaffMember] = []
  var views: [NamedView] = []
  var waitingSave: WaitingSave?
  /// The save that waited and is being tried once more.
  var triedAgain: WaitingSave?
  private var keptDraft: Draft?
  /// Tries to keep a draft that met another process's save, one after another.
  private var heldUp = 0
  private var hasWarnedOfLoss = false
  private var lastKept = ContinuousClock.now
  /// The time that passes, apart from the office's clock, which may be set.
  var instant: () -> ContinuousClock.Instant = { .now }
  var freshDraftID: () -> String = { UUID().uuidString.lowercased() }
  private var dataVersion = 0

  private static let mostHeldUp = 8

  /// How long typing may go on before it is on the disk; well under the promised second.
  private static let keepAfter = Duration.milliseconds(300)

  /// - Parameters:
  ///   - counter: where to sit down; `nil` starts the first run, which makes the store.
  ///   - clock: tells the time until there is a store with a clock of its own.
  public init(
    terminal: any Terminal, access: StoreAccess, counter: Counter?, law: Law,
    directory: OfficeDirectory, words: Words, clock: any OfficeClock,
    printer: any Printer = LinePrinter(),
    catalogue: @escaping (Language) throws(WordsFailure) -> Words
  ) {
    self.terminal = terminal
    self.access = access
    self.counter = counter
    self.law = law
    self.directory = directory
    self.words = words
    self.clock = clock
    self.printer = printer
    self.catalogue = catalogue
    stack = []
    stack = [counter == nil ? FirstRunScreen(view) : HomeScreen()]
  }

  /// Runs until the clerk leaves, the line drops or the program is told to end.
  public func run() {
    begin()
    while !hasEnded { step() }
  }

  func begin() {
    try? counter?.store.waitAtMost(seconds: Self.longestTry)
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
      return
    }
    draw()
    let shown = message
    keepDraft(now: false)
    if message != shown { draw() }
  }

  var view: DeskView {
    DeskView(
      words: words, law: law, directory: directory, office: counter?.office,
      staff: counter?.staff, now: (counter?.clock ?? clock).now(),
      signs: .for(unicode: terminal.showsUnicode), storePath: access.storePath,
      isTraining: counter?.store.settings.training ?? false, waitingForPapers: waitingForPapers,
      drafts: drafts, colleagues: colleagues, views: views,
      freshDraftID: DraftID(rawValue: freshDraftID()))
  }

  // MARK: Events

  func handle(_ event: Event) {
    if waits(through: event) { return }
    switch event {
    case .stop(let reason):
      keepDraft(now: true)
      if reason == .terminate { lastWords = nil }
      hasEnded = true
    case .resize, .resumed: break
    case .tick: noticeOthers()
    case .key(.control("z")):
      keepDraft(now: true)
      terminal.suspend()
    case .key(let key): press(key)
    case .paste: update(.input(event))
    }
  }

  private func press(_ key: Key) {
    message = MessageLine()
    if leaving != nil { return answerLeaving(.key(key)) }
    guard let top = stack.last else { return }
    let place = top.place
    // A dialog, the fields of a form and the list of papers handle their own keys.
    guard let command = DeskCommand.command(for: key, in: place), place != .dialog,
      !command.isKeyOfControl
    else { return update(.input(.key(key))) }
    run(command, on: top)
  }

  private func run(_ command: DeskCommand.ID, on top: any DeskScreen) {
    let view = view
    if let reason = top.unavailable(command, view) {
      return say(words(.dialogUnavailable, ["reason": words(reason)]), .warning)
    }
    let isReady = counter != nil
    switch command {
    case .leave:
      leaving = .leaving(words)
    case .why where !(top is ReadingScreen):
      stack.append(ReadingScreen(top.topic(view), view))
    case .menu where isReady:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen()]
      refresh()
    case .newCase where isReady:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen(), PersonSearch(view)]
    case .cases where isReady:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen(), CaseList(view)]
      readAgain()
    case .newCase, .menu, .cases: break
    case .back where stack.count == 1 && isReady:
      leaving = .leaving(words)
    default: update(.command(command))
    }
  }

  private func answerLeaving(_ event: Event) {
    guard var dialog = leaving else { return }
    switch dialog.handle(event) {
    case .chosen("leave"):
      leaving = nil
      hasEnded = mayLeaveForm()
    case .chosen, .cancelled: leaving = nil
    case .moved, .ignored: leaving = dialog
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

  // MARK: Drafts

  /// Keeps the draft of the form, at the latest some hundred milliseconds after a key, and never
  /// between two keys of a burst.
  ///
  /// - Returns: false when it could not be kept; that is said.
  @discardableResult
  func keepDraft(now: Bool) -> Bool {
    guard let counter, let draft = stack.compactMap(\.draft).last, draft != keptDraft else {
      return true
    }
    guard now || instant() - lastKept >= Self.keepAfter else { return true }
    do throws(CounterFailure) {
      try counter.keep(draft)
      keptDraft = draft
      lastKept = instant()
      lastWords = nil
      hasWarnedOfLoss = false
      heldUp = 0
      return true
    } catch {
      lastKept = instant()
      // Another process saves: the next try is a moment away and nothing to be alarmed at.
      heldUp += 1
      if case .store(.busy) = error, !now, heldUp < Self.mostHeldUp { return false }
      say(words(.failureDraft, ["reason": words.sentence(for: error)]), .alarm)
      lastWords = words.sentence(for: error)
      return false
    }
  }

  /// Whether the form may be left: what is typed is kept, or the clerk was told that it is not and
  /// goes all the same.
  func mayLeaveForm() -> Bool {
    if keepDraft(now: true) || hasWarnedOfLoss { return true }
    hasWarnedOfLoss = true
    say(words(.failureDraftLeave, ["reason": lastWords ?? ""]), .alarm)
    return false
  }

  /// Milliseconds until something must be done without a key: keeping a draft, the next minute,
  /// a look at what other processes saved.
  private var waitingTime: Int {
    if waitingSave != nil { return Self.waitingStep }
    if let draft = stack.compactMap(\.draft).last, draft != keptDraft {
      let passed = instant() - lastKept
      return max(1, Int((Self.keepAfter - passed) / .milliseconds(1)))
    }
    return 1000
  }

  private func noticeOthers() {
    guard let counter, let version = try? counter.store.dataVersion(), version != dataVersion
    else { return }
    dataVersion = version
    try? counter.refreshStaff()
    refresh()
    readAgain()
  }

  /// Reads again what the menu and the title line count.
  func refresh() {
    guard let counter else { return }
    drafts = (try? counter.drafts()) ?? []
    waitingForPapers = (try? counter.waitingForPapers(upTo: 101)) ?? 0
    colleagues = (try? counter.staffList()) ?? []
    views = (try? counter.views()) ?? []
  }

  func choose(_ language: Language) {
    guard let chosen = try? catalogue(language) else { return }
    words = chosen
    try? counter?.chooseLanguage(language.rawValue)
  }

  // MARK: Drawing

  var frame: Frame {
    let size = terminal.size
    return Frame(size, messageRows: shownMessage.rows(width: size.columns))
  }

  private func draw() {
    let size = terminal.size
    var canvas = Canvas(size: size)
    let view = view
    guard !Frame.isTooSmall(size) else {
      Frame.drawTooSmall(
        words(
          .deskScreenSize, ["columns": String(size.columns), "rows": String(size.rows)]),
        on: &canvas)
      return terminal.show(canvas)
    }
    guard var top = stack.last else { return }
    let frame = frame
    top.fit(frame.body, view)
    stack[stack.count - 1] = top
    frame.drawTitle(titleLeft(view), right: titleRight(view), on: &canvas, signs: view.signs)
    if let tabs = top.tabs(view), size.columns < IntakeScreen.sideBySide {
      frame.drawHeading(top.heading(view), tabs: tabs, on: &canvas, signs: view.signs)
    } else {
      frame.drawHeading(top.heading(view), on: &canvas, signs: view.signs)
    }
    top.draw(on: &canvas, in: frame.body, view)
    shownMessage.draw(on: &canvas, in: frame.message, signs: view.signs)
    keyBar(for: top, view).draw(on: &canvas, in: frame.keyBar, signs: view.signs)
    leaving?.draw(on: &canvas, in: frame.body, focused: true, signs: view.signs)
    terminal.show(canvas)
  }

  private func titleLeft(_ view: DeskView) -> String {
    var parts = [words(.appName)]
    if let office = view.office { parts.append(words.text(office.entry.short)) }
    if let staff = view.staff { parts.append(staff.signed) }
    if view.isTraining { parts.append(words(.appTraining)) }
    return parts.joined(separator: " \(view.signs.separator) ")
  }

  private func titleRight(_ view: DeskView) -> String {
    words.weekday(view.today.weekday.rawValue, style: .short) + " "
      + words.date(view.today, style: .short) + " "
      + words.time(minuteOfDay: view.now.minuteOfDay)
  }

  /// The last message, and which keys this place has beside the function keys. A mistake stands
  /// alone; after a success the keys show what comes next.
  private var shownMessage: MessageLine {
    guard let top = stack.last, message.text.isEmpty || message.kind == .good
    else { return message }
    let view = view
    let place = leaving == nil ? top.place : .dialog
    let hints = DeskCommand.table.filter { command in
      command.places.contains(place) && command.keys.first?.isFunction == false
        && command.id.isHinted
        && top.unavailable(command.id, view) == nil
    }.compactMap { command in
      command.keys.first.map { "\($0.label) \(words(command.short))" }
    }
    let texts = message.text.isEmpty ? hints : [message.text] + hints
    return MessageLine(
      texts.joined(separator: " \(view.signs.separator) "), kind: message.kind)
  }

  private func keyBar(for top: any DeskScreen, _ view: DeskView) -> KeyBar {
    let place = leaving == nil ? top.place : .dialog
    return KeyBar(
      (1...10).map { number in
        guard let command = DeskCommand.table.first(where: { $0.keys.first == .function(number) })
        else { return KeyBar.Item(number: number, label: "") }
        let isEnabled =
          command.places.contains(place) && top.unavailable(command.id, view) == nil
          && (counter != nil || command.id == .why || command.id == .leave)
        return KeyBar.Item(number: number, label: words(command.short), isEnabled: isEnabled)
      })
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
