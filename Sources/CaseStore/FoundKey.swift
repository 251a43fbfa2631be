import Casework
import Foundation
import GRDB
import KazakhText

/// Which part of a case's papers a search met.
enum FoundKey {
  /// The key of the first term that does not stand in the applicant's name or the case's number; `nil`
  /// when all do.
  static func column(of terms: [SearchTerm], in row: Row) -> KeyColumn? {
    func stands(_ term: SearchTerm, _ column: KeyColumn) -> Bool {
      (row[column] as String?).map { term.stands(in: $0, column) } ?? false
    }
    for term in terms where !stands(term, .nameKey) && !stands(term, .nameStems) {
      if let column = order.first(where: { stands(term, $0) }) { return column }
    }
    return nil
  }

  /// Whether a case has the term anywhere.
  static func has(_ term: SearchTerm, _ row: Row, _ line: CaseLine) -> Bool {
    KeyColumn.allCases.contains { column in
      (row[column] as String?).map { term.stands(in: $0, column) } ?? false
    } || term.stands(in: line.number.digits, .numbersKey)
  }

  /// Names before numbers, numbers before addresses.
  private static let order: [KeyColumn] = [
    .formerKey, .representativeKey, .handingKey, .otherStems, .phoneKey, .documentKey,
    .certificateKey, .numbersKey, .addressKey,
  ]

  /// What is said of it, as it was written.
  static func told(
    _ column: KeyColumn, by terms: [SearchTerm], of line: CaseLine, in db: Database
  ) throws -> FoundBy? {
    switch column {
    case .nameKey, .nameStems, .formerly: return nil
    case .formerKey: return FoundBy(.formerly, text: try text(names, line, db))
    case .representativeKey:
      return FoundBy(.representative, text: try part("representative.name", line, db))
    case .handingKey: return FoundBy(.handedIn, text: try part("handedInBy.name", line, db))
    case .otherStems:
      for (kind, expression) in [
        (FoundBy.Kind.formerly, names), (.representative, json("representative.name")),
        (.handedIn, json("handedInBy.name")),
      ] {
        guard let text = try text(expression, line, db) else { continue }
        let stems = text.components(separatedBy: ", ").flatMap(SearchKey.stems)
        if let key = CaseKeys.text(stems),
          terms.contains(where: { $0.stands(in: key, .otherStems) })
        {
          return FoundBy(kind, text: text)
        }
      }
      return nil
    case .phoneKey: return FoundBy(.phone, text: try part("person.phone", line, db))
    case .documentKey:
      return FoundBy(.document, text: try part("person.identityDocument.number", line, db))
    case .certificateKey:
      return FoundBy(.certificate, text: try part("certificate.number", line, db))
    case .numbersKey:
      let birth = CaseKeys.text([
        line.birthDate?.searchedDigits ?? line.birthYear.map(String.init) ?? ""
      ])
      let isBirth = birth.map { key in terms.contains { $0.stands(in: key, .numbersKey) } } ?? false
      return FoundBy(isBirth ? .birthDate : .number)
    case .addressKey: return FoundBy(.address, text: try part("person.address", line, db))
    }
  }

  /// All of them, as somebody may have married twice.
  private static let names = "replace(formerly, char(10), ', ')"

  private static func json(_ path: String) -> String {
    "json_extract(CAST(record AS TEXT), '$.application.\(path)')"
  }

  private static func part(_ path: String, _ line: CaseLine, _ db: Database) throws -> String? {
    try text(json(path), line, db)
  }

  private static func text(_ expression: String, _ line: CaseLine, _ db: Database) throws -> String?
  {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT \(expression) FROM cases WHERE id = ?"),
      arguments: [line.id.rawValue])
  }
}
