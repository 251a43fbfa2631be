extension Document {
  /// What ends a paper behind its list: sums, a signature, a remark. A signature alone on the last page could
  /// stand under anything: the last lines of the list go with it.
  public struct Ending: Hashable, Sendable {
    public static let linesKept = 2

    /// The last table or line of the list.
    public let listEnd: Int
    /// Where the lines begin that stay with the ending; `nil` where the list is a table.
    public let start: Int?

    /// `nil` where nothing follows a list.
    public init?(_ blocks: ArraySlice<Block>) {
      guard let last = blocks.lastIndex(where: { $0.isListed }), last + 1 < blocks.endIndex else {
        return nil
      }
      listEnd = last
      guard case .item = blocks[last] else {
        start = nil
        return
      }
      var first = last
      while first > blocks.startIndex, last - first + 1 < Self.linesKept,
        case .item = blocks[first - 1]
      { first -= 1 }
      if first > blocks.startIndex, case .heading = blocks[first - 1] { first -= 1 }
      start = first
    }
  }

  /// Lines of a printed page of text: every printer has as many on A4.
  private static let linesOfPage = 56

  /// The paper as it goes to a printer as text: one of several pages is turned where the last lines of a list
  /// stay with what ends it.
  public func printedText(columns: Int) -> String {
    let text = text(columns: columns)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard [.pages, .form, .poster].contains(kind.sheet), lines.count > Self.linesOfPage else {
      return text
    }
    let closing = closingLines(columns: columns)
    var (pages, rest) = ([String](), lines[...])
    while rest.count > Self.linesOfPage {
      let over = rest.count - closing
      // The next turn would come within the ending: it comes before it.
      let take =
        closing < Self.linesOfPage && over > 0 && over < Self.linesOfPage ? over : Self.linesOfPage
      pages.append(rest.prefix(take).joined(separator: "\n") + "\n")
      rest = rest.dropFirst(take)
    }
    return (pages + [rest.joined(separator: "\n") + "\n"]).joined(separator: "\u{C}")
  }

  /// Lines of the ending, with those of the list that stay with it.
  private func closingLines(columns: Int) -> Int {
    guard let ending = Ending(blocks[...]) else { return 0 }
    let after = ending.start ?? ending.listEnd + 1
    let lines = blocks[after...].reduce(0) { $0 + $1.lines(columns: columns).count }
    guard ending.start == nil, case .table(let table) = blocks[ending.listEnd] else { return lines }
    return lines + table.closingLines(columns: columns, of: Ending.linesKept)
  }
}

extension Document.Block {
  fileprivate var isListed: Bool {
    switch self {
    case .table, .item: true
    case .heading, .paragraph, .field, .barcode, .rule, .cut, .signature, .blank, .fillIn, .choices,
      .space:
      false
    }
  }
}
