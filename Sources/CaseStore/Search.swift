import Casework
import Foundation
import GRDB
import KazakhText
import Standards

extension CaseStore {
  /// Cases by name, phone or number, as somebody types it: the beginning or the middle of words,
  /// whatever the case and however Kazakh letters were written.
  ///
  /// A whole case number, typed or scanned, gives that case alone. Otherwise newest first, or, for
  /// one or two letters, by name.
  public func findCases(_ typed: String, limit: Int = 50) throws(StoreFailure) -> [CaseLine] {
    if let number = try? CaseNumber(parsing: typed) {
      return try lines(where: "number = ?", [number.digits], limit: limit)
    }
    let words = Self.searchWords(typed)
    let long = words.filter { $0.unicodeScalars.count >= 3 }
    let short = words.filter { $0.unicodeScalars.count < 3 }
    guard !words.isEmpty else { return [] }
    guard !long.isEmpty else { return try findCases(named: typed, limit: limit) }
    // Quoted, so that nothing typed is read as an operator of the search.
    let query = long.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      .joined(separator: " ")
    let alsoHas = short.map { _ in " AND instr(' ' || search_key, ' ' || ?) > 0" }.joined()
    return try lines(
      where: """
        id IN (SELECT rowid FROM case_words WHERE case_words MATCH ? ORDER BY rowid DESC)\(alsoHas)
        """, [query] + short, limit: limit)
  }

  /// Cases of people whose name begins as typed, surname first, in the order of names.
  public func findCases(named typed: String, limit: Int = 50) throws(StoreFailure) -> [CaseLine] {
    let start = Self.searchWords(typed).joined(separator: " ")
    guard !start.isEmpty else { return [] }
    return try lines(
      where: "search_key >= ? AND search_key < ?", [start, start + "\u{10FFFF}"],
      order: "search_key, id DESC", limit: limit)
  }

  /// The cases of one person, newest first.
  public func cases(ofPerson person: CaseID) throws(StoreFailure) -> [CaseLine] {
    try lines(where: "person_id = ?", [person.rawValue], limit: 100)
  }

  /// Words as the search keys hold them; digits with what people write between them are one word.
  private static func searchWords(_ typed: String) -> [String] {
    let start = String(typed.prefix(100))
    if let number = digits(start) { return [number] }
    return SearchKey.forgiving(start).split { $0.isWhitespace || $0 == "\0" }.prefix(8)
      .map { digits(String($0)) ?? String($0) }
  }

  /// The digits of a number as people write it: a phone, a date, what the digit row of the Kazakh
  /// layout gives for four digits or more. `nil` for everything else.
  private static func digits(_ text: String) -> String? {
    if let date = DateText.date(text) { return date.searchedDigits }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    if !digits.isEmpty,
      text.allSatisfy({ $0.isASCII && ($0.isNumber || " +-()./".contains($0)) })
    {
      return digits
    }
    return KazakhDigitRow.number(typedAs: text)
  }

  private func lines(
    where condition: String, _ values: [any DatabaseValueConvertible], order: String = "id DESC",
    limit: Int
  ) throws(StoreFailure) -> [CaseLine] {
    try read { db in
      let sql = "SELECT \(CaseRows.lineColumns) FROM cases WHERE \(condition) ORDER BY \(order) "
      let arguments = StatementArguments(values) + [limit]
      return try Row.fetchAll(db.cachedStatement(sql: sql + "LIMIT ?"), arguments: arguments)
        .map(CaseRows.line)
    }
  }
}
