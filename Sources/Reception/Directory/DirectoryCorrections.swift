import CaseStore
import Casework
import Directory
import Standards

/// What the office corrects in the directory.
extension Counter {
  /// Looks again at what the office corrected; what was read before stays when that fails.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func readDirectory() throws(CounterFailure) {
    let overlays = try attempt { try store.directoryOverlays() }
    let read = shippedDirectory.corrected(by: overlays.compactMap(\.correction))
    guard read.corrections != directory.corrections else { return }
    directory = read
    office = directory.office(id: office.id) ?? office
  }

  /// Corrects a head, phones or hours, or puts the shipped value back; a manager may.
  ///
  /// - Parameter value: `nil` for the shipped one.
  /// - Throws: `correction` for what cannot stand in the directory; `store(.notPermitted)` for all but
  ///   managers; `store(.refused)` without a reason.
  public func correct(
    _ entry: String, _ field: DirectoryField, to value: String?, reason: String
  ) throws(CounterFailure) {
    _ = try apply([
      DirectoryChange(entry: entry, field: field.rawValue, value: value, reason: reason)
    ])
  }

  /// What a set of corrections would change here.
  ///
  /// - Throws: `correction` for the first that could not stand in the directory.
  public func differences(of corrections: [DirectoryCorrection]) throws(CounterFailure)
    -> [DirectoryCorrection]
  {
    for correction in corrections {
      do throws(CorrectionProblem) { try shippedDirectory.check(correction) } catch {
        throw .correction(error, entry: correction.entry)
      }
    }
    return corrections.filter { directory[$0.entry]?.correctable($0.field) != $0.value }
  }

  /// Takes corrections of another office or of the oblast, all or none; a manager may.
  ///
  /// - Returns: how many changed something.
  /// - Throws: `correction` for the first that cannot stand in the directory; `store(.notPermitted)`
  ///   for all but managers; `store(.refused)` without a reason.
  public func take(_ corrections: [DirectoryCorrection]) throws(CounterFailure) -> Int {
    try apply(
      differences(of: corrections).map { correction in
        DirectoryChange(
          entry: correction.entry, field: correction.field.rawValue, value: correction.value,
          reason: correction.by.isEmpty
            ? correction.reason : "\(correction.reason) (\(correction.by))")
      })
  }

  private func apply(_ changes: [DirectoryChange]) throws(CounterFailure) -> Int {
    for change in changes {
      guard let field = DirectoryField(rawValue: change.field), field.canBeCorrected else {
        throw .correction(.noSuchField, entry: change.entry)
      }
      guard let value = change.value else { continue }
      let correction = DirectoryCorrection(
        entry: change.entry, field: field, value: value, reason: change.reason, by: "", on: "")
      do throws(CorrectionProblem) { try shippedDirectory.check(correction) } catch {
        throw .correction(error, entry: change.entry)
      }
    }
    let made = try attempt { try store.changeDirectory(changes, by: staff.id, at: now) }
    // The change is saved; that it cannot be read again is for the next look to say.
    try? readDirectory()
    return made
  }
}

extension DirectoryOverlay {
  /// `nil` for a field this program does not know.
  var correction: DirectoryCorrection? {
    guard let field = DirectoryField(rawValue: field), let value else { return nil }
    return DirectoryCorrection(
      entry: entry, field: field, value: value, reason: reason, by: by, on: on.description)
  }
}
