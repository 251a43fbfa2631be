import KazakhText

/// A paragraph of a standard, rendered in our own words (the official text is cited, not copied).
public struct Paragraph: LawEntry, Sendable {
  public let id: String
  /// 1 to 25.
  public let number: Int
  public let text: LocalizedText
  public let items: [Item]
  /// Whether it says nothing that a rule could hold.
  public let isInformational: Bool
  public let wordingUnknownBefore: CivilDate?
  public let citation: Citation

  public struct Item: Sendable {
    /// As printed, with its bracket: `5)`.
    public let item: String
    public let text: LocalizedText
  }
}

/// A standard's text, as a reader goes through it.
public struct StandardText: Sendable {
  public let standard: StandardID
  public let sections: [Section]
  let paragraphs: Timeline<Paragraph>

  public struct Section: Sendable {
    /// 1 to 6.
    public let number: Int
    public let title: LocalizedText
    public let paragraphs: ClosedRange<Int>
  }

  public func paragraphs(on date: CivilDate) -> [Paragraph] {
    paragraphs.entries(on: date)
  }

  public func paragraph(_ number: Int, on date: CivilDate) -> Paragraph? {
    paragraphs(on: date).first { $0.number == number }
  }

  static func load(
    _ id: StandardID, _ bytes: [UInt8], file: String, since start: CivilDate
  ) throws(LawFailure) -> StandardText {
    let map = try LawNode.document(bytes, file: file).map(["standard", "sections", "paragraphs"])
    let standardNode = try map.need("standard")
    guard try standardNode.string() == id.rawValue else {
      throw standardNode.failure(.wrongValue, id.rawValue)
    }
    var sections: [Section] = []
    for node in try map.need("sections").list() {
      let section = try node.map(["number", "title", "from", "to"])
      let (first, last) = (
        try section.need("from").integer(), try section.need("to").integer()
      )
      guard first <= last else { throw node.failure(.wrongValue, "\(first)–\(last)") }
      let next = (sections.last?.paragraphs.upperBound ?? 0) + 1
      guard first == next else { throw node.failure(first > next ? .gap : .overlap, "¶\(first)") }
      sections.append(
        Section(
          number: try section.need("number").integer(), title: try section.text("title"),
          paragraphs: first...last))
    }
    var dated: [Dated<Paragraph>] = []
    var ids: [Int: String] = [:]
    for node in try map.need("paragraphs").list() {
      let paragraph = try Paragraph(node, standard: id)
      let number = paragraph.number
      if ids.updateValue(paragraph.id, forKey: number) ?? paragraph.id != paragraph.id {
        throw node.failure(.duplicateID, "¶\(number)")
      }
      guard sections.contains(where: { $0.paragraphs.contains(number) }) else {
        throw node.failure(.gap, "¶\(number)")
      }
      dated.append(
        Dated(entry: paragraph, validity: try node.validity(), file: file, line: node.line))
    }
    return StandardText(
      standard: id, sections: sections, paragraphs: try Timeline(dated, since: start))
  }
}

extension Paragraph {
  fileprivate init(_ node: LawNode, standard: StandardID) throws(LawFailure) {
    let map = try node.map([
      "id", "number", "text", "items", "informational", "wording_unknown_before", "cite", "valid",
    ])
    id = try map.need("id").string()
    number = try map.need("number").integer()
    text = try map.text("text")
    var items: [Item] = []
    if let list = map["items"] {
      for entry in try list.list() {
        let item = try entry.map(["item", "text"])
        items.append(Item(item: try item.need("item").string(), text: try item.text("text")))
      }
    }
    self.items = items
    isInformational = try map.flag("informational")
    wordingUnknownBefore = try map.optionalDate("wording_unknown_before")
    citation = try map.citation(in: standard)
  }
}
