import Synchronization

/// The standards the program works by. Names and lists that all of the program goes by are asked of it;
/// rules are asked of a `Law`, which may be an earlier one.
public struct StandardShelf: Sendable {
  /// In the order of their ids.
  public let standards: [StandardProfile]
  private let places: [StandardID: Int]
  private let services: [Service: Int]

  public init(_ standards: [StandardProfile]) {
    self.standards = standards
    places = Dictionary(
      standards.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    services = Dictionary(
      standards.enumerated().map { ($0.element.service, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: StandardID) -> StandardProfile? { places[id].map { standards[$0] } }

  public subscript(service: Service) -> StandardProfile? { services[service].map { standards[$0] } }

  /// Each once, in the order of the standards.
  public var categories: [ApplicantCategory] {
    standards.flatMap(\.categories).reduce(into: []) { found, category in
      if !found.contains(category.id) { found.append(category.id) }
    }
  }

  /// The facts of all standards, each once, in their order.
  public var facts: [FactName] {
    standards.flatMap(\.facts).reduce(into: []) { found, fact in
      if !found.contains(fact.name) { found.append(fact.name) }
    }
  }

  public func hasFact(_ name: FactName) -> Bool { standards.contains { $0.fact(name) != nil } }

  /// Those whose papers are asked for again after a time.
  public var renewed: [StandardProfile] { standards.filter { $0.renewalMonths != nil } }

  public var ids: [StandardID] { standards.map(\.id) }

  // MARK: Of this program

  private static let state = Mutex(State())

  private struct State {
    var shelf: StandardShelf?
    var load: (@Sendable () -> StandardShelf)?
  }

  /// What the program was started with; empty before that.
  public static var current: StandardShelf {
    state.withLock { state in
      if let shelf = state.shelf { return shelf }
      guard let load = state.load else { return StandardShelf([]) }
      let shelf = load()
      state.shelf = shelf
      return shelf
    }
  }

  /// Says once, at the start, where the standards come from; they are read when they are first asked for.
  public static func set(_ load: @escaping @Sendable () -> StandardShelf) {
    state.withLock { state in
      state.load = load
      state.shelf = nil
    }
  }
}
