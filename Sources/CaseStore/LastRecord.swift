import Casework
import Foundation
import Synchronization

/// The case read or saved last, beside the bytes it is stored as.
///
/// A clerk ticks paper after paper of one case. Reading its record takes a good part of a save;
/// when the stored bytes are still the same, it need not be read again.
final class LastRecord: Sendable {
  private let kept = Mutex<(bytes: Data, record: CaseRecord)?>(nil)

  func record(from bytes: Data) throws -> CaseRecord {
    if let known = kept.withLock({ $0 }), known.bytes == bytes { return known.record }
    let record = try StoredJSON.decode(CaseRecord.self, from: bytes)
    keep(record, bytes: bytes)
    return record
  }

  func keep(_ record: CaseRecord, bytes: Data) {
    kept.withLock { $0 = (bytes, record) }
  }
}
