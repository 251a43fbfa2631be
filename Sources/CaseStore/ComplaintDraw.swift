import Casework
import Crypto
import Foundation
import GRDB

/// The numbers of complaints, drawn in an order that nobody reads from them: who sees most of them must not
/// learn from a gap that there is one about themselves. A drawn number is unique in its year.
enum ComplaintDraw {
  /// In the order they are registered, as stores of before have them: for samples of those alone.
  @TaskLocal static var isInOrder = false

  /// `2009-1000` to `2009-9999`; behind them the years that have more go on in order.
  private static let count = 9000
  private static let first = 1000

  /// What an office draws by: what nobody can guess of its first act. In training the pictures are to be the
  /// same with every run.
  static func key(isTraining: Bool, in db: Database) throws -> Data {
    let column = isTraining ? "CAST(at_ms AS BLOB)" : "salt"
    return try Data.fetchOne(
      db, sql: "SELECT \(column) FROM acts JOIN payloads USING (seq) WHERE seq = 1") ?? Data()
  }

  /// - Parameter place: from 0 on.
  static func number(_ place: Int, of year: Int, by key: Data) -> ComplaintNumber {
    if isInOrder { return ComplaintNumber(year: year, sequence: place + 1) }
    guard place < count else { return ComplaintNumber(year: year, sequence: first + place) }
    var drawn = UInt16(place)
    repeat { drawn = mixed(drawn, year, key) } while drawn >= count
    return ComplaintNumber(year: year, sequence: first + Int(drawn))
  }

  /// Each of the numbers of 14 bits once: four rounds that turn halves of 7 bits into one another.
  private static func mixed(_ value: UInt16, _ year: Int, _ key: Data) -> UInt16 {
    var (left, right) = (UInt8(value >> 7), UInt8(value & 127))
    for round in 0..<4 {
      var hash = SHA256()
      hash.update(data: key)
      hash.update(data: Data("\(year) \(round) \(right)".utf8))
      let bits = hash.finalize().withUnsafeBytes { $0.first ?? 0 } & 127
      (left, right) = (right, left ^ bits)
    }
    return UInt16(left) << 7 | UInt16(right)
  }
}
