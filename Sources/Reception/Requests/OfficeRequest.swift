import CaseStore
import Casework

/// What is wanted of the office: a value without closure, path or identity, so that it can be kept,
/// compared, repeated and carried to another process. `Counter.answer` tells which answer belongs to
/// which request.
public enum OfficeRequest: Hashable, Codable, Sendable {
  case read(OfficeRead)
  case save(OfficeSave, SaveToken)
}

/// Made once when the clerk says that something is to be saved, and kept with what was saved: the same
/// save that is asked for again is not done again.
public struct SaveToken: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A record as it was seen: what somebody else saved since is a lost race and is not written over.
public struct Seen<ID: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
  public let id: ID
  public let revision: Int

  public init(_ id: ID, revision: Int) {
    self.id = id
    self.revision = revision
  }
}

extension CaseRecord {
  public var seen: Seen<CaseID> { Seen(id, revision: revision) }
}

extension Ticket {
  public var seen: Seen<TicketID> { Seen(id, revision: revision) }
}

extension ComplaintRecord {
  public var seen: Seen<ComplaintID> { Seen(id, revision: revision) }
}

extension Counter {
  /// Answers a request.
  ///
  /// - Throws: what hinders it; of a save nothing was done then.
  public func answer(_ request: OfficeRequest) throws(CounterFailure) -> OfficeAnswer {
    switch request {
    case .read(let read): try answer(read)
    case .save(let save, _) where save.mayBeDoneTwice: try done(save)
    case .save(let save, let token):
      try attempt {
        try store.once(token.rawValue) {
          try done(save)
        } again: {
          try answer($0, of: save)
        }
      }
    }
  }
}
