import Casework
import GRDB

extension CaseStore {
  /// When the newest act was done, by the clock of that moment; `nil` where there is none.
  ///
  /// - Throws: `damaged` or `io` when the history cannot be read.
  public func lastRecorded() throws(StoreFailure) -> Moment? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT \(ActColumn.list) FROM acts ORDER BY seq DESC LIMIT 1")
        .flatMap { ActHeader(row: $0).moment }
    }
  }
}
