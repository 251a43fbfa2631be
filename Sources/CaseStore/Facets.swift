import Casework
import GRDB
import Standards

/// What a filter adds to a search for cases.
struct Facets {
  /// A part of the filter that has an index of its own.
  struct Part {
    let index: String
    let sql: String
    let values: [any DatabaseValueConvertible]
  }

  /// So many cases are few: to go through them costs less than to meet one of them by chance.
  static let fewAtMost = 2000

  /// Conditions, each after an `AND`.
  private(set) var sql = ""
  private(set) var values: [any DatabaseValueConvertible] = []
  private(set) var parts: [Part] = []
  /// The part that few cases pass.
  var rarest: Part?

  init(_ filter: CaseFilter) {
    add("state =", filter.state?.rawValue)
    add("service =", filter.service?.rawValue)
    add("category =", filter.category?.rawValue)
    add("clerk_id =", filter.clerk?.rawValue)
    add("opened_on >=", filter.from?.description)
    add("opened_on <=", filter.to?.description)
    if let state = filter.state {
      parts.append(Part(index: "cases_by_state", sql: "state = ?", values: [state.rawValue]))
    }
    if let clerk = filter.clerk {
      parts.append(Part(index: "cases_by_clerk", sql: "clerk_id = ?", values: [clerk.rawValue]))
    }
    if filter.service != nil || filter.category != nil {
      let services = filter.service.map { [$0] } ?? Service.all
      let places = services.map { _ in "?" }.joined(separator: ", ")
      parts.append(
        Part(
          index: "cases_by_kind",
          sql: "service IN (\(places))" + (filter.category == nil ? "" : " AND category = ?"),
          values: services.map(\.rawValue) + [filter.category?.rawValue].compactMap { $0 }))
    }
    if filter.from != nil || filter.to != nil {
      parts.append(
        Part(
          index: "cases_by_day", sql: "opened_on >= ? AND opened_on <= ?",
          values: [filter.from?.description ?? "", filter.to?.description ?? "9999"]))
    }
  }

  /// The ids of all that pass, when they are few.
  var few: (sql: String, values: [any DatabaseValueConvertible])? {
    guard let rarest else { return nil }
    // With nothing else asked its own index tells all.
    if parts.count == 1, values.count == rarest.values.count {
      return ("SELECT id FROM cases INDEXED BY \(rarest.index) WHERE \(rarest.sql)", rarest.values)
    }
    let all = """
      SELECT id FROM cases INDEXED BY cases_by_facets
      WHERE id IN (SELECT id FROM cases INDEXED BY \(rarest.index) WHERE \(rarest.sql))\(sql)
      """
    return (all, rarest.values + values)
  }

  private mutating func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
    guard let value else { return }
    sql += " AND \(condition) ?"
    values.append(value)
  }
}
