import CaseStore
import Casework
import Directory
import Foundation
import Standards
import Wording

/// What one does at the counter, for one member of staff at one store. Screens and commands both
/// call it.
public final class Counter {
  public let law: Law
  /// With what the office corrected in it.
  public internal(set) var directory: OfficeDirectory
  let shippedDirectory: OfficeDirectory
  public let store: CaseStore
  public internal(set) var office: Office
  public internal(set) var staff: StaffMember
  public let clock: any OfficeClock
  /// What `news` was compared with last.
  var knownVersion: Int?
  let printer: any Printer
  let typesetter: any Typesetter
  /// Whether the system has an account of a name; `nil` where it cannot tell.
  let hasAccount: (String) -> Bool?

  /// Sits down at the counter of an open store.
  ///
  /// - Parameter clock: the host's, in the zone of the store, when `nil`.
  /// - Throws: `unknownOffice`; `stranger` for an account that is not on the staff or has left; `clock`
  ///   for an unknown zone; `store` when the store cannot be read.
  public init(
    law: Law, directory: OfficeDirectory, store: CaseStore, login: String,
    clock: (any OfficeClock)? = nil, printer: any Printer = LinePrinter(),
    typesetter: any Typesetter = PDFProgram(),
    hasAccount: @escaping (String) -> Bool? = Account.exists
  ) throws(CounterFailure) {
    guard let office = directory.office(id: store.settings.office) else {
      throw .unknownOffice(store.settings.office)
    }
    let member: StaffMember?
    do { member = try store.staffMember(login: login) } catch { throw .store(error) }
    guard let member, member.active else { throw .stranger(login: login) }
    if let clock {
      self.clock = clock
    } else {
      do throws(ClockFailure) {
        self.clock = SystemClock(zone: try OfficeZone(store.settings.zone))
      } catch { throw .clock(error) }
    }
    self.law = law
    self.directory = directory
    shippedDirectory = directory
    self.store = store
    self.office = office
    staff = member
    self.printer = printer
    self.typesetter = typesetter
    self.hasAccount = hasAccount
    // A store of an older program that may only be read has no corrections yet: the shipped directory
    // stands. Whoever shows it for long reads again and says what fails.
    try? readDirectory()
  }

  public var now: Moment { clock.now() }

  /// What the store or the law refuses becomes the counter's own failure.
  func attempt<Value>(_ body: () throws -> Value) throws(CounterFailure) -> Value {
    do {
      return try body()
    } catch let failure as CounterFailure {
      throw failure
    } catch let failure as StoreFailure {
      // Whoever lost a right has lost it for what the screens offer too.
      if case .notPermitted = failure, let known = try? store.staffMember(login: staff.login) {
        staff = known
        // That it cannot be recorded hinders nothing: what was wanted is refused either way.
        try? store.recordRefusedRight(at: now)
      }
      throw .store(failure)
    } catch let failure as LawFailure {
      throw .law(failure)
    } catch {
      throw .store(.io(code: 0))
    }
  }

  /// The services this office gives, in the decree's order (A32, A33).
  public var services: [Service] { office.givenServices }

  /// Who hears complaints about this office (¶21, ¶22).
  public var complaintAuthority: ComplaintAuthority? {
    directory.complaintAuthority(for: office)
  }

  /// The person's own language for the next time.
  ///
  /// - Parameter language: `kk`, `ru` or `en`.
  /// - Throws: `store` when it cannot be saved.
  public func chooseLanguage(_ language: String) throws(CounterFailure) {
    staff = try attempt {
      try store.changeStaff(staff.id, by: staff.id, at: now) { $0.language = language }
    }
  }
}

extension Office {
  /// The services an office gives, in the decree's order.
  public var givenServices: [Service] {
    Service.all.filter { service in
      services.contains { $0.rawValue == service.standard.rawValue }
    }
  }
}
