import CaseStore
import Casework
import Directory
import Foundation
import KazakhText
import Reception
import Standards
import Wording
import Words

/// What a command works with, put together from the options, the environment and, where there is
/// one, the store.
struct CommandContext {
  let options: GlobalOptions
  let environment: [String: String]
  let access: StoreAccess
  let law: Law
  /// The words of the options and the environment, until somebody is known at the counter.
  private(set) var words: Words
  /// Whether it was said that the store cannot be read.
  private let warned = Warned()

  /// - Parameter takesBoth: whether the command speaks two languages at once.
  init(_ options: GlobalOptions, takesBoth: Bool = false) throws(CommandFailure) {
    self.options = options
    environment = ProcessInfo.processInfo.environment
    access = StoreAccess(
      storePath: options.store ?? StorePlace.usual(environment), environment: environment,
      asLogin: options.asLogin)
    law = Self.shippedLaw()
    words = try Self.words(options.lang ?? Language(environment: environment) ?? .en)
    if options.spoken == .both, !takesBoth { throw usage(words(.consoleOneLanguage), words) }
  }

  /// The language for what is said before the arguments are understood.
  static func language(of arguments: [String]) -> Language {
    let named = arguments.indices.lazy.compactMap { index -> Language? in
      let argument = arguments[index]
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      return argument.hasPrefix("--lang=") ? Language(rawValue: String(argument.dropFirst(7))) : nil
    }.first
    return named ?? Language(environment: ProcessInfo.processInfo.environment) ?? .en
  }

  /// The words in a language; a broken catalogue is a bug of the build, not of the user.
  static func words(_ language: Language) throws(CommandFailure) -> Words {
    do throws(WordsFailure) {
      return try catalogue(language)
    } catch {
      throw CommandFailure(
        status: .bug, what: "The catalogue of words cannot be read: \(error)",
        next: "Install the program anew.")
    }
  }

  static func catalogue(_ language: Language) throws(WordsFailure) -> Words {
    func bytes(_ language: Language) -> Data {
      Data(Resources.bytes("language/\(language.rawValue).json") ?? [])
    }
    return try Words(
      language: language, catalogue: bytes(language), english: bytes(.en))
  }

  /// Read anew: a law belongs to one thread.
  static func shippedLaw() -> Law { Law(paths: Resources.paths, bytes: Resources.bytes) }

  /// What all of the program goes by of the standards; whatever of their files cannot be used is told
  /// where a rule is asked for.
  @Sendable static func shippedShelf() -> StandardShelf {
    (try? shippedLaw().shelf()) ?? StandardShelf([])
  }

  func directory() throws(CommandFailure) -> OfficeDirectory {
    do throws(DirectoryFailure) {
      return try OfficeDirectory(json: Data(Resources.bytes("directory/directory.json") ?? []))
    } catch {
      throw CommandFailure(
        status: .bug, what: "The directory cannot be read: \(error)",
        next: "Install the program anew.")
    }
  }

  /// The office's clock before there is a store.
  func hostClock() throws(CommandFailure) -> any OfficeClock {
    do throws(ClockFailure) {
      return SystemClock(zone: try OfficeZone())
    } catch {
      throw failure(.clock(error))
    }
  }

  /// Where a command that needs no store stands: in the office, with the person's words and a
  /// training store's fixed clock, where there is one; else in the host's time. A store that does
  /// not open is no hindrance to it, and said on stderr.
  func place(on day: CivilDate?) throws -> (day: CivilDate, words: Words, office: Office?) {
    if let counter = ask({ () throws(CommandFailure) in try counter() }).value {
      return (day ?? counter.now.date, try speaking(to: counter), counter.office)
    }
    return (try day ?? hostClock().now().date, words, nil)
  }

  /// The words of a first run: an office of Zhambyl is asked in Kazakh where nobody named a language of ours.
  func wordsOfFirstRun() throws(CommandFailure) -> Words {
    try Self.words(options.lang ?? Language(environment: environment) ?? .kk)
  }

  /// The directory as the office uses it, and the person's words; without a store that opens, as it
  /// is shipped, which is said on stderr where there is one. And whose corrections it has.
  func directoryInUse() throws -> (OfficeDirectory, Words, Source) {
    let asked = ask { () throws(CommandFailure) in
      let counter = try counter()
      try attempt { () throws(CounterFailure) in try counter.readDirectory() }
      return counter
    }
    if let counter = asked.value { return (counter.directory, try speaking(to: counter), .office) }
    return (try directory(), words, asked.source)
  }

  /// The days off of the office, where there is a store that opens; else the shipped ones, and whose
  /// they are.
  func calendar() throws(LawFailure) -> (days: OfficeCalendar, source: Source) {
    let asked = ask { () throws(CommandFailure) in
      let counter = try counter()
      return try attempt { () throws(CounterFailure) in try counter.calendar() }
    }
    if let days = asked.value { return (days, .office) }
    return (try law.calendar(), asked.source)
  }

  /// Where something comes from that is shipped and that an office changes.
  enum Source: String {
    /// The store.
    case office
    /// There is no store.
    case shipped
    /// There is a store and it could not be read; the shipped value stands in its place.
    case unread
  }

  /// Asks the store where there is one. That it cannot be read is said on stderr, once, and changes no
  /// exit code: what a command then goes by is shipped and not the office's.
  private func ask<Value>(_ body: () throws(CommandFailure) -> Value)
    -> (value: Value?, source: Source)
  {
    guard access.exists else { return (nil, .shipped) }
    do throws(CommandFailure) {
      return (try body(), .office)
    } catch {
      if !warned.isSaid {
        warned.isSaid = true
        Output.warn(what: words(.unreadConsole(reason: error.what)), next: error.next)
      }
      return (nil, .unread)
    }
  }

  private final class Warned {
    var isSaid = false
    var isClockSaid = false
  }

  func counter() throws(CommandFailure) -> Counter {
    let directory = try directory()
    do throws(CounterFailure) {
      let counter = try access.counter(law: law, directory: directory)
      warnOfClock(counter)
      return counter
    } catch {
      throw failure(error)
    }
  }

  /// Says once what speaks against the clock; it changes no exit code.
  private func warnOfClock(_ counter: Counter) {
    guard !warned.isClockSaid, let doubt = counter.clockDoubt else { return }
    warned.isClockSaid = true
    let words = (try? speaking(to: counter)) ?? words
    guard
      let parts = words.sentence(for: doubt, now: counter.now).firstSentence
    else { return }
    Output.warn(what: parts.first, next: parts.rest)
  }

  /// The same with the words of the person at the counter: option, person, environment, store.
  func speaking(to counter: Counter) throws(CommandFailure) -> Words {
    try words(of: counter.staff, at: counter.store.settings)
  }

  func words(of person: StaffMember, at settings: StoreSettings) throws(CommandFailure) -> Words {
    if options.lang != nil { return words }
    let own = person.language.flatMap(Language.init(rawValue:))
    let stored = settings.language.flatMap(Language.init(rawValue:))
    return try Self.words(own ?? Language(environment: environment) ?? stored ?? .en)
  }

  /// From here on in the words of the person at the counter.
  mutating func speak(to counter: Counter) throws(CommandFailure) {
    words = try speaking(to: counter)
  }

  /// Runs something of the law, its failure being said with its place.
  func law<Value>(_ body: () throws(LawFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(LawFailure) {
      return try body()
    } catch {
      throw failure(.law(error))
    }
  }

  /// Runs something at the counter.
  func attempt<Value>(_ body: () throws(CounterFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(CounterFailure) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  func failure(_ failure: CounterFailure) -> CommandFailure {
    let status: CommandFailure.Status =
      switch failure {
      case .store(let failure): CommandFailure.Status(rawValue: failure.exitCode) ?? .bug
      case .law: .badData
      case .clock: .usage
      case .printer, .pdf: .unavailable
      case .unknownOffice: .badData
      case .stranger, .trainingOnly: .notPermitted
      case .notOffered, .noSuchPaper, .unansweredDoubts: .no
      case .unconfirmedNumbers: .badData
      case .cannotSave: .cannotCreate
      case .correction: .badData
      }
    let sentence = words.sentence(for: withoutTyped(failure))
    // A sentence says what happened and what to do.
    if let parts = sentence.firstSentence {
      return CommandFailure(status: status, what: parts.first, next: parts.rest)
    }
    if case .law = failure {
      return CommandFailure(status: status, what: sentence, next: words(.failureLawNext))
    }
    return CommandFailure(status: status, what: sentence, next: words(.consoleSeeCli))
  }

  /// Standard error repeats no login that was typed, only the system's own.
  private func withoutTyped(_ failure: CounterFailure) -> CounterFailure {
    guard case .stranger = failure, options.asLogin != nil else { return failure }
    return .stranger(login: "…")
  }

  func usage(_ what: String, _ words: Words) -> CommandFailure {
    CommandFailure(status: .usage, what: what, next: words(.consoleCheckOptions))
  }
}
