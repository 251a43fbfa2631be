/// One line of a standard's `form.yaml`: a field of its form, for some or all who apply.
public struct FieldDeclaration: Hashable, Sendable {
  /// A field the program knows, or a fact the standard declares.
  public let name: String
  /// Who is asked; `nil`: everyone.
  public let categories: [ApplicantCategory]?
  /// The choices of a field the program knows, where not all of them are offered.
  public let values: [String]?
  /// The answers to another field by which it shows.
  public let shownWhen: Answered?
  public let citation: Citation?
  /// Ids of our readings: `A14`.
  public let interpretations: [String]

  public struct Answered: Hashable, Sendable {
    public let field: String
    public let values: [String]
  }

  public func isAsked(of category: ApplicantCategory) -> Bool {
    categories.map { $0.contains(category) } ?? true
  }
}

extension FieldDeclaration {
  /// Reads `form.yaml` of a standard's folder.
  ///
  /// - Throws: the first thing that does not fit, with file and line.
  static func load(
    _ bytes: [UInt8], file: String, of standard: StandardID, categories: [CategoryProfile]
  ) throws(LawFailure) -> [FieldDeclaration] {
    let list = try LawNode.document(bytes, file: file).map(["fields"]).need("fields")
    var found: [FieldDeclaration] = []
    for node in try list.list() {
      let field = try FieldDeclaration(node, of: standard, categories: categories)
      let isTwice = found.contains { other in
        other.name == field.name
          && categories.contains { other.isAsked(of: $0.id) && field.isAsked(of: $0.id) }
      }
      guard !isTwice else { throw node.failure(.duplicateID, field.name) }
      found.append(field)
    }
    return found
  }

  private init(
    _ node: LawNode, of standard: StandardID, categories known: [CategoryProfile]
  ) throws(LawFailure) {
    let map = try node.map(["field", "for", "values", "shown_when", "cite", "interpretations"])
    name = try map.need("field").string()
    var asked: [ApplicantCategory] = []
    for node in try map["for"]?.list() ?? [] {
      let category = ApplicantCategory(rawValue: try node.string())
      guard known.contains(where: { $0.id == category }) else {
        throw node.failure(.unknownCategory, category.rawValue)
      }
      asked.append(category)
    }
    categories = asked.isEmpty ? nil : asked
    values = map["values"] == nil ? nil : try map.strings("values")
    if let node = map["shown_when"] {
      let entries = try node.entries()
      guard entries.count == 1, let (field, answers) = entries.first else {
        throw node.failure(.wrongValue, "field: [answer]")
      }
      shownWhen = Answered(field: field, values: try answers.strings())
    } else {
      shownWhen = nil
    }
    citation = map["cite"] == nil ? nil : try map.citation(in: standard)
    interpretations = try map.strings("interpretations")
  }
}
