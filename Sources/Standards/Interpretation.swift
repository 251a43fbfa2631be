import KazakhText

/// A declared reading of ours where the decree is silent or contradicts itself.
public struct Interpretation: Hashable, Sendable {
  /// `A02`, as in the fact sheet; our own additions are `Q…`.
  public let id: String
  /// Where in the standards the question stands; empty when it is about the decree as a whole.
  public let cites: [Citation]
  public let question: LocalizedText
  public let answer: LocalizedText
  public let other: LocalizedText
  /// What would be different with the other one; rules kept from before it was written do not say it.
  public let changes: LocalizedText?

  static func load(
    _ bytes: [UInt8], file: String, in standard: StandardID
  ) throws(LawFailure) -> [Interpretation] {
    let list = try LawNode.document(bytes, file: file).map(["interpretations"])
      .need("interpretations")
    var found: [Interpretation] = []
    var ids: Set<String> = []
    for node in try list.list() {
      let map = try node.map(["id", "cites", "question", "reading", "other", "changes"])
      let id = try map.need("id").string()
      guard ids.insert(id).inserted else { throw node.failure(.duplicateID, id) }
      guard let cites = map["cites"], !(try cites.list().isEmpty) else {
        throw node.failure(.missingCitation, id)
      }
      var citations: [Citation] = []
      for cite in try cites.list() {
        if cite.node.mapping?["decree"] == nil {
          citations.append(try cite.citation(in: standard))
        } else {
          let decree = try cite.map(["decree"]).need("decree")
          guard try decree.flag() else { throw decree.failure(.wrongValue, "false") }
        }
      }
      found.append(
        Interpretation(
          id: id, cites: citations, question: try map.text("question"),
          answer: try map.text("reading"), other: try map.text("other"),
          changes: map["changes"] == nil ? nil : try map.text("changes")))
    }
    return found
  }
}
