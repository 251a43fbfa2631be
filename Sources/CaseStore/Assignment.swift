import Casework
import Foundation
import GRDB

extension CaseStore {
  /// Hands cases over to a colleague, all or none, in one transaction. Of several, those the colleague
  /// holds already stay as they are.
  ///
  /// Needs no revision: who holds a case does not hang on what stands in it.
  ///
  /// - Throws: `noSuchStaff` for a colleague who is not there or has left; `noSuchCase`;
  ///   `notPermitted` for a case of somebody else; `refused` when the colleague holds all of them
  ///   already; `busy`.
  public func assign(
    _ ids: [CaseID], to colleague: StaffID, note: String?, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> [CaseRecord] {
    try write { db in
      let actor = try StaffRows.active(staff, in: db)
      guard let receiver = try StaffRows.find(colleague, in: db), receiver.active else {
        throw StoreFailure.noSuchStaff
      }
      let act = Act.assigned(to: receiver.signature, note: note)
      var handed: [CaseRecord] = []
      for id in ids {
        guard let bytes = try CaseRows.bytes(id, in: db) else { throw StoreFailure.noSuchCase }
        let seen = try StoredJSON.decode(CaseRecord.self, from: bytes)
        guard actor.mayHandOver(caseHeldBy: seen.holder.id) else {
          throw RefusedRight(right: .handOverAnyCases, staff: staff, problem: .notHolder)
        }
        if ids.count > 1, seen.holder.id == colleague { continue }
        var record = seen
        try Self.perform(act, on: &record, by: actor.signature, at: moment, in: db)
        _ = try CaseRows.update(record, replacing: seen, in: db)
        handed.append(record)
      }
      if handed.isEmpty { throw ActRefusal.alreadyHeld }
      return handed
    }
  }
}
