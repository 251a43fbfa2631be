import GRDB

/// The columns of one query, in their order. The query lists them by this and its rows are read by
/// this, so that the one cannot change without the other; the raw value is the place in the row.
protocol SelectedColumn: RawRepresentable<Int>, CaseIterable, Hashable {
  /// What the query says for a column where the case's own name would not do: an expression, or a
  /// name that a joined table has too.
  static var expressions: [Self: String] { get }
  /// The columns as a `SELECT` names them: `listed()`, which each type keeps, as a statement is
  /// written with every read.
  static var list: String { get }
}

extension SelectedColumn {
  static var expressions: [Self: String] { [:] }

  static var count: Int { allCases.count }

  static func listed() -> String { allCases.map(\.sql).joined(separator: ", ") }

  /// The places for their values in an `INSERT`.
  static var places: String { allCases.map { _ in "?" }.joined(separator: ", ") }

  /// `personID` stands as `person_id`.
  var sql: String {
    if let expression = Self.expressions[self] { return expression }
    var (name, isInCapitals) = ("", false)
    for letter in String(describing: self) {
      if letter.isUppercase, !isInCapitals { name += "_" }
      name += letter.lowercased()
      isInCapitals = letter.isUppercase
    }
    return name
  }
}

/// The columns under which a table keeps its records.
enum RecordColumn: Int, SelectedColumn {
  case id, record

  static let list = listed()
}

extension Row {
  /// By place, as names are looked up at a cost; inlined, the place is a number again.
  ///
  /// - Parameter places: how many columns of other lists stand before these.
  @inline(__always)
  subscript<Column: SelectedColumn, Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Column, after places: Int = 0
  ) -> Value {
    self[places + column.rawValue]
  }
}
