import Casework
import Foundation
import GRDB
import KazakhText
import Standards

extension CaseStore {
  /// Cases by what their papers name, as somebody types it: the applicant, former names, the
  /// representative, whoever handed in, numbers, phones, the address; the beginning or the middle of
  /// words, in any spelling and alphabet. Without words, all that the filter lets through.
  ///
  /// The whole number of a case there is, typed or scanned, gives that case alone. Otherwise names that
  /// begin so come first, by name; then, newest first, those that have it anywhere else; then other forms
  /// of a surname; then addresses. Each says by what it was found.
  ///
  /// - Parameter limit: at most so many.
  /// - Throws: `damaged` when a row or the search index cannot be understood.
  public func findCases(_ query: CaseQuery, limit: Int = 50) throws(StoreFailure) -> [CaseLine] {
    var facets = Facets(query.filter)
    if let number = try? CaseNumber(parsing: query.words) {
      let numbered = try lines(
        where: "number = ?\(facets.sql)", [number.digits] + facets.values, limit: limit)
      // Of eleven digits the check digit alone does not tell a case's number from a phone.
      if !numbered.isEmpty { return numbered }
    }
    guard try narrow(&facets) else { return [] }
    let question = SearchQuestion(query.words)
    if question.exact.isEmpty {
      // Only signs were typed: nobody is called so.
      guard query.words.allSatisfy(\.isWhitespace) else { return [] }
      return try newest(facets, limit: limit)
    }
    var found = try beginning(with: question.beginning, facets, limit: limit)
    var known = Set(found.map(\.id))
    let begun = found.count
    // Of what only ends like a long number most is dropped again.
    let reach = question.exact.contains { $0.end != nil } ? limit * 8 : limit
    func add(_ lines: [CaseLine]) {
      found += lines.filter { known.insert($0.id).inserted }.prefix(reach - found.count)
    }
    if found.count < reach { add(try lines(with: question.exact, facets, limit: reach)) }
    if found.count < reach, let terms = question.forgiving {
      add(try lines(with: terms, facets, limit: reach))
    }
    if found.count < reach { add(try living(question.exact, facets, limit: reach)) }
    let told = try told(Array(found.dropFirst(begun)), question)
    return Array((found.prefix(begun) + told).prefix(limit))
  }

  /// Names in their order from one place of the index on; of what the filter leaves out the row itself
  /// is not read.
  private func beginning(with start: String, _ facets: Facets, limit: Int) throws(StoreFailure)
    -> [CaseLine]
  {
    try lines(
      where: """
        id IN (SELECT id FROM cases INDEXED BY cases_by_name
          WHERE name_key >= ? AND name_key < ?\(facets.sql) ORDER BY name_key, id DESC LIMIT ?)
        """, [start, start + "\u{10FFFF}"] + facets.values + [limit], order: "name_key, id DESC",
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

  /// The terms go down the index of letters from the newest case and stop at the limit: no count, no
  /// rank, and of what the filter leaves out only the narrow index is read.
  private func lines(
    with terms: [SearchTerm], in index: WordIndex = .words, _ facets: Facets,
    and also: (sql: String, values: [any DatabaseValueConvertible]) = ("", []), limit: Int
  ) throws(StoreFailure) -> [CaseLine] {
    let match = terms.map { "(" + $0.match + ")" }.joined(separator: " AND ")
    let table = index.rawValue
    if let few = facets.few {
      // The sign keeps the index of letters from being asked once for each of them.
      return try lines(
        where: """
          id IN (SELECT rowid FROM \(table)
            WHERE \(table) MATCH ? AND +rowid IN (\(few.sql)))\(also.sql)
          """, [match] + few.values + also.values, limit: limit)
    }
    let narrow = also.sql.isEmpty ? "INDEXED BY cases_by_facets" : ""
    return try lines(
      where: """
        id IN (SELECT id FROM \(table) CROSS JOIN cases \(narrow) ON id = \(table).rowid
          WHERE \(table) MATCH ?\(facets.sql)\(also.sql) ORDER BY \(table).rowid DESC LIMIT ?)
        """, [match] + facets.values + also.values + [limit], limit: limit)
  }

  private enum WordIndex: String {
    case words = "case_words"
    case places = "case_places"
  }

  /// Cases by the address alone; where there are none, by a name and an address, whichever of the two
  /// was typed first.
  private func living(_ terms: [SearchTerm], _ facets: Facets, limit: Int) throws(StoreFailure)
    -> [CaseLine]
  {
    let places = terms.map(\.inAddress)
    guard places.allSatisfy({ $0 != nil }) else { return [] }
    let found = try lines(with: places.compactMap { $0 }, in: .places, facets, limit: limit)
    guard found.isEmpty, terms.count > 1 else { return found }
    for place in 1..<terms.count {
      for (names, streets) in [
        (terms[..<place], terms[place...]), (terms[place...], terms[..<place]),
      ] {
        let pieces = streets.compactMap(\.addressPiece)
        let sql = pieces.map { _ in " AND instr(cases.address_key, ?) > 0" }.joined()
        let lines = try lines(
          with: Array(names), facets, and: (sql, pieces), limit: limit)
        if !lines.isEmpty { return lines }
      }
    }
    return []
  }

  /// The cases of the person of a case, newest first, 100 at most: whichever of their cases it is.
  ///
  /// - Throws: `damaged` when a row cannot be understood.
  public func cases(ofPerson person: CaseID) throws(StoreFailure) -> [CaseLine] {
    try lines(
      where: "person_id = (SELECT person_id FROM cases WHERE id = ?)", [person.rawValue], limit: 100
    )
  }

  /// Lines with what they were found by, where it was not the applicant's name; without those that only
  /// end like a number.
  private func told(_ lines: [CaseLine], _ question: SearchQuestion) throws(StoreFailure)
    -> [CaseLine]
  {
    guard !lines.isEmpty else { return [] }
    let terms = question.forgiving ?? question.exact
    return try read { db in
      let keys = try db.cachedStatement(sql: "SELECT \(KeyColumn.list) FROM cases WHERE id = ?")
      return try lines.compactMap { line in
        guard let row = try Row.fetchOne(keys, arguments: [line.id.rawValue]) else { return line }
        for term in terms where term.end != nil && !FoundKey.has(term, row, line) { return nil }
        guard let column = FoundKey.column(of: terms, in: row) else { return line }
        var line = line
        line.foundBy = try FoundKey.told(column, by: terms, of: line, in: db)
        return line
      }
    }
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
