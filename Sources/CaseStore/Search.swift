import Casework
import Foundation
import GRDB
import KazakhText
import Standards

extension CaseStore {
  /// Cases by name, phone or number, as somebody types it: the beginning or the middle of words,
  /// whatever the case and however Kazakh letters were written. Without words, all that the filter
  /// lets through.
  ///
  /// A whole case number, typed or scanned, gives that case alone. Otherwise names that begin so come
  /// first, by name; then, newest first, those that have it anywhere else.
  ///
  /// - Parameter limit: at most so many.
  /// - Throws: `damaged` when a row or the search index cannot be understood.
  public func findCases(_ query: CaseQuery, limit: Int = 50) throws(StoreFailure) -> [CaseLine] {
    var facets = Facets(query.filter)
    if let number = try? CaseNumber(parsing: query.words) {
      return try lines(
        where: "number = ?\(facets.sql)", [number.digits] + facets.values, limit: limit)
    }
    guard try narrow(&facets) else { return [] }
    let words = Self.searchWords(query.words)
    if words.isEmpty {
      // Only signs were typed: nobody is called so.
      guard query.words.allSatisfy(\.isWhitespace) else { return [] }
      return try newest(facets, limit: limit)
    }
    let long = words.filter { $0.unicodeScalars.count >= 3 }
    let short = words.filter { $0.unicodeScalars.count < 3 }
    let first = try beginning(with: words.joined(separator: " "), facets, limit: limit)
    guard !long.isEmpty, first.count < limit else { return first }
    let known = Set(first.map(\.id))
    let others = try found(long, short, facets, limit: limit)
    return Array((first + others.filter { !known.contains($0.id) }).prefix(limit))
  }

  /// Names in their order from one place of the index on; of what the filter leaves out the row itself
  /// is not read.
  private func beginning(with start: String, _ facets: Facets, limit: Int) throws(StoreFailure)
    -> [CaseLine]
  {
    try lines(
      where: """
        id IN (SELECT id FROM cases INDEXED BY cases_by_name
          WHERE search_key >= ? AND search_key < ?\(facets.sql) ORDER BY search_key, id DESC LIMIT ?)
        """, [start, start + "\u{10FFFF}"] + facets.values + [limit], order: "search_key, id DESC",
      limit: limit)
  }

  /// Cases by what was typed alone.
  ///
  /// - Throws: `damaged` when a row or the search index cannot be understood.
  public func findCases(_ typed: String, limit: Int = 50) throws(StoreFailure) -> [CaseLine] {
    guard typed.contains(where: { !$0.isWhitespace }) else { return [] }
    return try findCases(CaseQuery(words: typed), limit: limit)
  }

  /// The filter alone goes down a narrow index from the newest case.
  private func newest(_ facets: Facets, limit: Int) throws(StoreFailure) -> [CaseLine] {
    if let few = facets.few {
      return try lines(where: "id IN (\(few.sql))", few.values, limit: limit)
    }
    return try lines(
      where: """
        id IN (SELECT id FROM cases INDEXED BY cases_by_facets WHERE id > 0\(facets.sql)
          ORDER BY id DESC LIMIT ?)
        """, facets.values + [limit], limit: limit)
  }

  /// Looks which part of the filter lets least through; `false` when nobody passes it. Where it is
  /// few, a search goes by them instead of walking down everybody to look for one.
  private func narrow(_ facets: inout Facets) throws(StoreFailure) -> Bool {
    var rarest: (part: Facets.Part, count: Int)?
    for part in facets.parts {
      let count = try read { db in
        try Int.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT count(*) FROM (SELECT 1 FROM cases INDEXED BY \(part.index)
                WHERE \(part.sql) LIMIT ?)
              """), arguments: StatementArguments(part.values) + [Facets.fewAtMost + 1]) ?? 0
      }
      if count == 0 { return false }
      if count < rarest?.count ?? (Facets.fewAtMost + 1) { rarest = (part, count) }
    }
    facets.rarest = rarest?.part
    return true
  }

  /// The words go down the index of letters from the newest case and stop at the limit: no count, no
  /// rank, and of what the filter leaves out only the narrow index is read.
  private func found(_ long: [String], _ short: [String], _ facets: Facets, limit: Int)
    throws(StoreFailure) -> [CaseLine]
  {
    // Quoted, so that nothing typed is read as an operator of the search.
    let match = long.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      .joined(separator: " ")
    let alsoHas = short.map { _ in " AND instr(' ' || cases.search_key, ' ' || ?) > 0" }.joined()
    if let few = facets.few {
      // The sign keeps the index of letters from being asked once for each of them.
      return try lines(
        where: """
          id IN (SELECT rowid FROM case_words
            WHERE case_words MATCH ? AND +rowid IN (\(few.sql)))\(alsoHas)
          """, [match] + few.values + short, limit: limit)
    }
    let index = alsoHas.isEmpty ? "INDEXED BY cases_by_facets" : ""
    return try lines(
      where: """
        id IN (SELECT id FROM case_words CROSS JOIN cases \(index) ON id = case_words.rowid
          WHERE case_words MATCH ?\(facets.sql)\(alsoHas) ORDER BY case_words.rowid DESC LIMIT ?)
        """, [match] + facets.values + short + [limit], limit: limit)
  }

  /// The cases of the person of a case, newest first, 100 at most: whichever of their cases it is.
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func cases(ofPerson person: CaseID) throws(StoreFailure) -> [CaseLine] {
    try lines(
      where: "person_id = (SELECT person_id FROM cases WHERE id = ?)", [person.rawValue], limit: 100
    )
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
      let sql = "SELECT \(CaseLineColumn.list) FROM cases WHERE \(condition) ORDER BY \(order) "
      let arguments = StatementArguments(values) + [limit]
      return try Row.fetchAll(db.cachedStatement(sql: sql + "LIMIT ?"), arguments: arguments)
        .map(CaseRows.line)
    }
  }
}
