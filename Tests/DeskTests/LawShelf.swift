import Foundation
import Standards
import Support

/// The shipped law is read once for each test that runs at the same time, not once for each desk.
/// A copy belongs to one desk at a time.
final class LawShelf: @unchecked Sendable {
  static let shared = LawShelf()

  private let lock = NSLock()
  private var copies: [Law] = []

  func take() -> Law { lock.withLock { copies.popLast() } ?? Embedded.law() }

  func giveBack(_ law: Law) { lock.withLock { copies.append(law) } }
}
