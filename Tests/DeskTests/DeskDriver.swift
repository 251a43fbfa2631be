import CaseStore
import Casework
import Controls
import Directory
import Documents
import Foundation
import KazakhText
import Reception
import Screen
import Standards
import Support
import Words

@testable import Desk

/// A folder of its own for one test, gone with it.
final class Workplace {
  let folder = NSTemporaryDirectory() + "qabyldau-desk-" + UUID().uuidString
  var path: String { folder + "/office/office.sqlite" }
  /// Begun so far, by whichever desk: no two drafts have one id.
  var drafts = 0

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}

/// A printer that keeps what it is given, or fails.
final class Tray: Printer, @unchecked Sendable {
  var papers: [String] = []
  var jobs: [PrintJob] = []
  var failure: PrinterFailure?

  func print(
    _ document: Data, as job: PrintJob, unless isGivenUp: @Sendable () -> Bool
  ) throws(PrinterFailure) {
    if let failure { throw failure }
    papers.append(String(decoding: document, as: UTF8.self))
    jobs.append(job)
  }

  func names() -> [String] { ["kabinet-5", "kenes"] }
}

/// Sets no pages: it answers with the paper it was handed.
final class TestTypesetter: Typesetter, @unchecked Sendable {
  var isInstalled = true

  func pdf(
    _ paper: Document, unless isGivenUp: @Sendable () -> Bool
  ) throws(TypesetterFailure) -> Data {
    guard isInstalled else { throw .notInstalled }
    return Data(("%PDF " + paper.text(columns: 80)).utf8)
  }
}

/// Asks the office and does jobs at once, or when the test says so.
final class TestWorker: Worker {
  /// Whether jobs beside the office wait for `finish`.
  var isHeld = false
  /// Whether the office does not answer until `answer`.
  var isSilent = false
  /// What was asked of the office so far.
  private(set) var asked: [OfficeRequest] = []
  /// How often the office told what title and start screen show.
  private(set) var summaries = 0
  var counter: Counter?
  private let setUp: OfficeSetUp
  private var held: [@Sendable () -> WorkDone] = []
  private var unanswered: [(OfficeRequest, Int)] = []
  private var done: [WorkDone] = []

  init(_ counter: Counter?, setUp: OfficeSetUp) {
    self.counter = counter
    self.setUp = setUp
    try? counter?.store.waitAtMost(seconds: ThreadWorker.longestTry)
  }

  func ask(_ request: OfficeRequest, _ number: Int) {
    asked.append(request)
    unanswered.append((request, number))
    if !isSilent { answer() }
  }

  /// The office answers what it was asked.
  func answer() {
    while let counter, !unanswered.isEmpty {
      let (request, number) = unanswered.removeFirst()
      let outcome = Result { () throws(CounterFailure) in try counter.answer(request) }
      if case .success(.summary) = outcome { summaries += 1 }
      done.append(.answered(number, outcome))
    }
  }

  func setUp(_ new: NewStore) {
    do throws(CounterFailure) {
      let made = try setUp.make(new)
      done.append(.isSetUp(.success(OfficeFacts(made))))
      counter = made
    } catch {
      done.append(.isSetUp(.failure(error)))
    }
  }

  func copyStore() {
    guard let copying = counter?.dailyCopying else { return }
    start { .copied(Result { () throws(CounterFailure) in try copying() }) }
  }

  func start(_ job: @escaping @Sendable () -> WorkDone) {
    if isHeld { held.append(job) } else { done.append(job()) }
  }

  func takeDone() -> [WorkDone] {
    defer { done = [] }
    return done
  }

  func waitForDone(atMost time: Duration) {}

  /// How many jobs are under way.
  var count: Int { held.count }

  /// Lets what is under way come to its end.
  func finish() {
    done += held.map { $0() }
    held = []
  }
}

/// A clerk at the desk: presses, types, pastes, and looks at the screen in between. The store is a
/// real training store, the clock stands at 11:42 on 1 June 2009, time passes when the test says so.
final class DeskDriver {
  /// The path screens show; where the store really lies differs from run to run.
  static let shownPath = "/srv/qabyldau/office.sqlite"

  let place: Workplace
  let terminal: ScriptedTerminal
  let tray = Tray()
  let typesetter = TestTypesetter()
  let worker: TestWorker
  let counter: Counter?
  let desk: Desk
  private let law: Law
  private var passed = Duration.zero

  /// The words as shipped, read once for all tests.
  private static let (kazakh, russian, english) = (shipped(.kk), shipped(.ru), shipped(.en))

  private static func shipped(_ language: Language) -> Result<Words, WordsFailure> {
    Result { () throws(WordsFailure) in
      try Words(
        language: language,
        catalogue: Data(Embedded.bytes("language/\(language.rawValue).json") ?? []),
        english: Data(Embedded.bytes("language/en.json") ?? []))
    }
  }

  static func words(_ language: Language) throws(WordsFailure) -> Words {
    switch language {
    case .kk: try kazakh.get()
    case .ru: try russian.get()
    case .en: try english.get()
    }
  }

  static func directory() throws -> OfficeDirectory {
    try OfficeDirectory(json: Data(Embedded.bytes("directory/directory.json") ?? []))
  }

  /// - Parameters:
  ///   - office: `nil` for a first run without a store.
  ///   - place: an office that others work at too.
  ///   - shownPath: where the store lies, as a first run is told.
  init(
    _ language: Language = .en, columns: Int = 80, rows: Int = 24, office: String? = "baizak",
    at time: String = "2009-06-01T11:42", place: Workplace? = nil, shownPath: String? = nil,
    keys: KeyFile = KeyFile(), clock: (any OfficeClock)? = nil
  ) throws {
    self.place = try place ?? Workplace()
    let clock = try clock ?? FixedClock(parsing: time, zone: try OfficeZone())
    let directory = try Self.directory()
    law = LawShelf.shared.take()
    terminal = ScriptedTerminal(size: Size(columns: columns, rows: rows))
    var counter: Counter?
    if let office = office.flatMap({ directory.office(id: $0) }) {
      counter = try Self.counter(
        self.place.path, office, law, directory, clock, tray, typesetter)
    }
    self.counter = counter
    let path = shownPath ?? Self.shownPath
    worker = TestWorker(
      counter,
      setUp: OfficeSetUp(
        access: StoreAccess(storePath: path, environment: [:]), law: Embedded.law,
        directory: directory, printer: tray, clock: clock))
    desk = Desk(
      terminal: terminal, storePath: path, facts: counter.map(OfficeFacts.init), law: law,
      directory: directory, words: try Self.words(language), clock: clock, keys: keys,
      worker: worker, catalogue: Self.words)
    let start = ContinuousClock.now
    desk.instant = { [unowned self] in start + self.passed }
    desk.lastKeyAt = start
    desk.freshDraftID = { [unowned self] in
      self.place.drafts += 1
      return "draft-\(self.place.drafts)"
    }
    desk.begin()
  }

  deinit { LawShelf.shared.giveBack(law) }

  private static func counter(
    _ path: String, _ office: Office, _ law: Law, _ directory: OfficeDirectory,
    _ clock: any OfficeClock, _ tray: Tray, _ typesetter: TestTypesetter
  ) throws -> Counter {
    if access(path, F_OK) != 0 {
      let store = try CaseStore.create(
        at: path,
        settings: StoreSettings(
          office: office.id, officeCode: Int(office.code) ?? 0, training: true),
        first: NewStaffMember(login: "saule", surname: "Сәрсенова", given: "Сәуле", role: .manager),
        at: clock.now())
      try store.close()
    }
    return try Counter(
      law: law, directory: directory, store: try CaseStore.open(at: path), login: "saule",
      clock: clock, printer: tray, typesetter: typesetter)
  }

  // MARK: Hands

  /// One event, and the frame it leads to.
  func happen(_ event: Event) {
    guard !desk.hasEnded else { return }
    terminal.add(event)
    desk.step()
  }

  /// Several at once, as they are typed ahead.
  func happen(_ events: [Event]) {
    guard !desk.hasEnded else { return }
    for event in events { terminal.add(event) }
    desk.step()
  }

  func press(_ keys: Key...) {
    for key in keys { happen(.key(key)) }
  }

  func press(_ key: Key, times: Int) {
    for _ in 0..<times { happen(.key(key)) }
  }

  /// The key the key bar shows for a command.
  func command(_ id: DeskCommand.ID) {
    if let key = DeskCommand.command(id)?.keys.first { happen(.key(key)) }
  }

  /// Leaves whatever is open by the menu; what is typed is kept.
  func goHome() {
    command(.menu)
    press(.enter)
  }

  /// Goes on with what was begun last.
  func goOnWithBegun() {
    command(.menu)
    choose(desk.words(.menuDrafts))
    press(.enter)
  }

  /// Changes the language over whatever is open.
  func speak(_ language: Language) {
    command(.menu)
    let name = desk.words(WordKey(rawValue: "menu." + language.rawValue))
    for _ in 0..<20 where !screen.contains("[\(name)]") { press(.down) }
    press(.enter)
  }

  /// Letters typed so fast that the desk finds them all at once.
  func type(_ text: String) {
    guard !text.isEmpty, !desk.hasEnded else { return }
    terminal.type(text)
    desk.step()
  }

  func paste(_ text: String) { happen(.paste(text)) }

  func resize(_ columns: Int, _ rows: Int) {
    happen(.resize(Size(columns: columns, rows: rows)))
  }

  /// Lets time pass without the terminal telling.
  func pass(milliseconds: Int) { passed += .milliseconds(milliseconds) }

  /// Lets time pass; the terminal then reports that no key came.
  func wait(milliseconds: Int) {
    passed += .milliseconds(milliseconds)
    happen(.tick)
  }

  // MARK: Eyes

  var screen: String { terminal.screen }

  func sees(_ text: String) -> Bool { screen.contains(text) }

  func sees(_ key: WordKey) -> Bool { seesWrapped(desk.words(key)) }

  func sees(_ phrase: Phrase) -> Bool { seesWrapped(desk.words(phrase)) }

  private func seesWrapped(_ text: String) -> Bool {
    let shown = screen.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    return shown.contains(text.split { $0.isWhitespace }.joined(separator: " "))
  }

  /// The first line that holds a text.
  func line(_ text: String) -> String {
    screen.split(separator: "\n").first { $0.contains(text) }.map(String.init) ?? ""
  }

  var top: any DeskScreen { desk.stack[desk.stack.count - 1] }
  var intake: IntakeScreen? { top as? IntakeScreen }
  var storedBegun: [BegunText] { (try? counter?.drafts().begun) ?? [] }
  var storedDrafts: [Draft] { (try? counter?.drafts().readable) ?? [] }
}
