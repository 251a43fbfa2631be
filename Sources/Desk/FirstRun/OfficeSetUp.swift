import Casework
import Directory
import KazakhText
import Reception
import Standards

/// What the first run asks for.
struct NewStore: Hashable, Sendable {
  var officeID: String
  var surname: String
  var given: String
  var language: Language
}

/// Makes the store of a first run; a store that somebody else made meanwhile is opened.
public struct OfficeSetUp: Sendable {
  let access: StoreAccess
  /// A law of its own for the counter, which works on another thread than the screen.
  let law: @Sendable () -> Law
  let directory: OfficeDirectory
  let printer: any Printer
  /// Tells the time of the founding.
  let clock: any OfficeClock

  public init(
    access: StoreAccess, law: @escaping @Sendable () -> Law, directory: OfficeDirectory,
    printer: any Printer = LinePrinter(), clock: any OfficeClock
  ) {
    self.access = access
    self.law = law
    self.directory = directory
    self.printer = printer
    self.clock = clock
  }

  func make(_ new: NewStore) throws(CounterFailure) -> sending Counter {
    if !access.exists {
      guard let office = directory.office(id: new.officeID) else {
        throw .unknownOffice(new.officeID)
      }
      try access.makeStore(
        office: office, surname: new.surname, given: new.given, language: new.language.rawValue,
        training: false, clock: clock)
    }
    return try access.counter(law: law(), directory: directory, printer: printer)
  }
}
