import CPango
import Documents
import KazakhText

/// Lays a paper out: on one page with letters as large as that lets them be, or on as many as it needs.
final class PageSetter {
  private let document: Document
  private let sheet: Sheet
  private var size: Double
  private var y = 0.0
  private var draws = false
  private var page = 1
  private var column = 0
  /// Where the columns of a page begin.
  private var top = 0.0
  private var pages = 1
  /// A barcode stands at the right; what is beside it is narrower.
  private var float: (bottom: Double, width: Double)?

  init(_ document: Document, on sheet: Sheet) {
    self.document = document
    self.sheet = sheet
    size = sheet.format.sizes.upperBound
  }

  private var format: SheetFormat { sheet.format }
  private var left: Double {
    format.margin + Double(column) * (format.columnWidth + SheetFormat.betweenColumns)
  }
  private var width: Double { format.columnWidth }
  private var bottom: Double { format.height - format.margin }
  private static let step = 0.25

  func set() {
    pages = pagesNeeded()
    if format.isOnePage {
      while pages > 1, size - Self.step >= format.sizes.lowerBound {
        size -= Self.step
        pages = pagesNeeded()
      }
      if pages > 1, let wider = format.sizeOverPages {
        size = wider
        pages = pagesNeeded()
        while pages > 2, size - Self.step >= format.sizes.lowerBound {
          size -= Self.step
          pages = pagesNeeded()
        }
      }
    }
    run(drawing: true)
  }

  private func pagesNeeded() -> Int {
    run(drawing: false)
    return page
  }

  private func run(drawing: Bool) {
    draws = drawing
    (y, page, float, column, top) = (format.margin, 1, nil, 0, format.margin)
    var blocks = document.blocks[...]
    // The number of a case stands beside the title.
    if case .barcode(let digits)? = blocks.first {
      barcode(digits)
      blocks = blocks.dropFirst()
    }
    title()
    if format.columns > 1 { top = y }
    let ending = Document.Ending(blocks)
    for (index, block) in zip(blocks.indices, blocks) {
      switch block {
      case .barcode(let digits): barcode(digits)
      case .table(let table):
        self.table(table, before: index == ending?.listEnd ? height(of: blocks[(index + 1)...]) : 0)
      default:
        if index == ending?.start { keepTogether(blocks[index...]) }
        if case .heading = block { keepTogether(headed(by: index, in: blocks)) }
        if case .cut = block, format.sizeOverPages != nil {
          keepTogether(blocks[index...], roomBesideBarcode: size * 4)
        }
        for part in Self.parts(of: block) { place(part) }
      }
    }
    footer()
  }

  /// A heading with the first lines of what it heads: alone at the foot of a page it would head nothing.
  private func headed(by index: Int, in blocks: ArraySlice<Document.Block>)
    -> ArraySlice<Document.Block>
  {
    let following = blocks[(index + 1)...].prefix(2).prefix { block in
      switch block {
      case .table, .heading, .barcode: false
      case .paragraph, .field, .item, .rule, .cut, .signature, .blank, .fillIn, .choices, .space:
        true
      }
    }
    return blocks[index..<following.endIndex]
  }

  private func height(of blocks: ArraySlice<Document.Block>) -> Double {
    let measure = setter(false)
    return blocks.flatMap(Self.parts).reduce(0) { $0 + measure.set($1, at: y) }
  }

  /// Begins a new page where what a page could hold does not fit on the rest of this one.
  ///
  /// - Parameter roomBesideBarcode: what more it takes where lines are narrower beside one.
  private func keepTogether(
    _ blocks: ArraySlice<Document.Block>, roomBesideBarcode: Double = 0
  ) {
    let height = height(of: blocks) + roomBesideBarcode
    if y + height > bottom, height <= bottom - top, y > top { turn() }
  }

  private func title() {
    y += text(
      document.title, Setting(size: size * 1.5, isBold: true, side: .left),
      width: format.columns > 1 ? format.width - 2 * format.margin : room)
    if let copy = document.copy {
      y += text(copy, Setting(size: size, side: .left), width: room)
    }
    y += size * 0.6
  }

  private func text(_ text: String, _ setting: Setting, width: Double) -> Double {
    sheet.text(Cleaning.forDisplay(text), setting, x: left, y: y, width: width, draws: draws)
  }

  /// The width that is free here.
  private var room: Double {
    if let float, y < float.bottom { return width - float.width }
    return width
  }

  /// A number at the right, its digits below the bars.
  private func barcode(_ digits: String) {
    guard float == nil || y >= float?.bottom ?? 0 else { return }
    let wide = sheet.barcodeWidth(digits)
    guard wide > 0 else { return }
    if y + Sheet.barHeight + 16 > bottom { turn() }
    let below = Setting(size: 9, side: .centre)
    let x = left + width - wide
    if draws { sheet.barcode(digits, x: x, y: y) }
    let height = sheet.text(
      digits, below, x: x, y: y + Sheet.barHeight + 2, width: wide, draws: draws)
    float = (y + Sheet.barHeight + 4 + height, wide + 8)
  }

  private func setter(_ draws: Bool) -> BlockSetter {
    BlockSetter(sheet: sheet, size: size, x: left, width: room, draws: draws)
  }

  private func place(_ block: Document.Block) {
    // A cut goes over the whole sheet, below whatever stands at the right.
    if case .cut = block, let float, y < float.bottom { y = float.bottom }
    let height = setter(false).set(block, at: y)
    if y + height > bottom, y > top { turn() }
    if draws { _ = setter(true).set(block, at: y) }
    y += height
  }

  /// - Parameter ending: the height of what ends the paper behind it: it takes the last rows along.
  private func table(_ table: Document.Table, before ending: Double) {
    if let float, y < float.bottom { y = float.bottom }
    let measure = setter(false)
    let head = measure.head(table, at: y)
    let rows = table.rows.flatMap(Self.parts)
    func putHead() {
      if draws { _ = setter(true).head(table, at: y) }
      y += head
    }
    if y + head + (rows.first.map { measure.row($0, of: table, at: y) } ?? 0) > bottom { turn() }
    putHead()
    let kept = max(0, rows.count - Document.Ending.linesKept)
    let close = rows[kept...].reduce(ending + size * 0.5) { $0 + measure.row($1, of: table, at: y) }
    let isKept = ending > 0 && head + close <= bottom - format.margin
    for (index, row) in rows.enumerated() {
      let height = measure.row(row, of: table, at: y)
      if y + height > bottom || isKept && index == kept && index > 0 && y + close > bottom {
        turn()
        putHead()
      }
      if draws { _ = setter(true).row(row, of: table, at: y) }
      y += height
    }
    y += size * 0.5
  }

  /// On to the next column, behind the last one to the next page.
  private func turn() {
    if column + 1 < format.columns {
      column += 1
      (y, float) = (top, nil)
      return
    }
    footer()
    if draws { sheet.nextPage() }
    (y, top, float, column) = (format.margin, format.margin, nil, 0)
    page += 1
  }

  private func footer() {
    guard draws, pages > 1 else { return }
    _ = sheet.text(
      "\(page) / \(pages)", Setting(size: 8, side: .centre), x: format.margin,
      y: format.height - format.margin * 0.7, width: format.width - 2 * format.margin, draws: true)
  }

  // MARK: What is longer than a page

  private static let longest = 1500

  /// A text nobody can set on one page goes on in the next part.
  private static func parts(of block: Document.Block) -> [Document.Block] {
    switch block {
    case .paragraph(let text): return chunks(text).map(Document.Block.paragraph)
    case .field(let label, let value):
      let parts = chunks(value)
      return [.field(label: label, value: parts.first ?? "")]
        + parts.dropFirst().map(Document.Block.paragraph)
    case .item(let mark, let number, let text, let note):
      let notes = chunks(note ?? "")
      return [.item(mark: mark, number: number, text: text, note: note.map { _ in notes[0] })]
        + notes.dropFirst().map(Document.Block.paragraph)
    default: return [block]
    }
  }

  private static func parts(of row: [String]) -> [[String]] {
    let cells = row.map(chunks)
    return (0..<(cells.map(\.count).max() ?? 0)).map { part in
      cells.map { $0.indices.contains(part) ? $0[part] : "" }
    }
  }

  private static func chunks(_ text: String) -> [String] {
    var (parts, rest) = ([String](), text[...])
    while rest.count > longest {
      let head = rest.prefix(longest)
      let end = head.lastIndex(of: " ") ?? head.endIndex
      parts.append(String(rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
    }
    return parts + [String(rest)]
  }
}
