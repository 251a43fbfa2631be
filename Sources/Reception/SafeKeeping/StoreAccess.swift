import CaseStore
import Casework
import Directory
import Foundation
import Standards
import Synchronization

/// A clock that shows what stands in a file, so that time passes when somebody says so.
struct FileClock: OfficeClock {
  private let path: String
  private let zone: OfficeZone
  private let last: LastRead

  init(path: String, zone: OfficeZone) throws(ClockFailure) {
    self.path = path
    self.zone = zone
    last = LastRead(try Self.read(path, zone))
  }

  /// What the file says; what it said last, while it cannot be read.
  func now() -> Moment {
    guard let clock = try? Self.read(path, zone) else { return last.clock.withLock { $0.now() } }
    last.clock.withLock { $0 = clock }
    return clock.now()
  }

  var failure: ClockFailure? {
    do throws(ClockFailure) {
      _ = try Self.read(path, zone)
      return nil
    } catch {
      return error
    }
  }

  private final class LastRead: Sendable {
    let clock: Mutex<FixedClock>

    init(_ clock: FixedClock) { self.clock = Mutex(clock) }
  }

  private static func read(_ path: String, _ zone: OfficeZone) throws(ClockFailure) -> FixedClock {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .unreadable(path: path)
    }
    return try FixedClock(
      parsing: String(text.prefix { !$0.isWhitespace }), zone: zone)
  }
}

/// How a person comes to the counter: which store, which clock, under which name.
public struct StoreAccess: Sendable {
  public var storePath: String
  public var environment: [String: String]
  /// A clerk's login, in training stores only.
  public var asLogin: String?

  public init(storePath: String, environment: [String: String], asLogin: String? = nil) {
    self.storePath = storePath
    self.environment = environment
    self.asLogin = asLogin
  }

  /// Whether there is anything at the path; a store or not.
  public var exists: Bool { CaseStore.exists(at: storePath) }

  /// Opens the store and sits down at its counter.
  ///
  /// - Throws: `store` when there is none or it cannot be opened; `trainingOnly` for another login at a
  ///   store that is not for training; `clock`; else as `Counter.init`.
  public func counter(
    law: Law, directory: OfficeDirectory, printer: any Printer = LinePrinter()
  ) throws(CounterFailure) -> Counter {
    let store: CaseStore
    do { store = try CaseStore.open(at: storePath) } catch { throw .store(error) }
    let fixed = try fixedClock(store.settings)
    if asLogin != nil, !store.settings.training { throw .trainingOnly }
    return try Counter(
      law: law, directory: directory, store: store, login: asLogin ?? Account.login(),
      clock: fixed, printer: printer)
  }

  /// Makes a store for an office; whoever makes it is its first manager.
  ///
  /// - Parameter group: the system's number of the group that shares it; `nil` for a private one.
  /// - Throws: `store`: `alreadyExists`, `cannotCreate`; `clock`.
  public func makeStore(
    office: Office, surname: String, given: String, language: String?, training: Bool,
    group: UInt32? = nil, clock: any OfficeClock
  ) throws(CounterFailure) {
    let settings = StoreSettings(
      office: office.id, officeCode: Int(office.code) ?? 0, training: training, language: language)
    let moment: Moment
    if let fixed = try fixedClock(settings) { moment = fixed.now() } else { moment = clock.now() }
    let first = NewStaffMember(
      login: Account.login(), surname: surname, given: given, role: .manager, language: language)
    do {
      let store = try CaseStore.create(
        at: storePath, settings: settings, first: first, group: group, at: moment)
      try store.close()
    } catch { throw .store(error) }
  }

  /// `QABYLDAU_NOW` counts in training stores and nowhere else.
  func fixedClock(_ settings: StoreSettings) throws(CounterFailure)
    -> (any OfficeClock)?
  {
    guard let text = environment["QABYLDAU_NOW"], !text.isEmpty, settings.training else {
      return nil
    }
    do throws(ClockFailure) {
      let zone = try OfficeZone(settings.zone)
      if text.hasPrefix("@") { return try FileClock(path: String(text.dropFirst()), zone: zone) }
      return try FixedClock(parsing: text, zone: zone)
    } catch { throw .clock(error) }
  }
}
