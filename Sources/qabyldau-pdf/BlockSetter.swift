import CPango
import Documents
import KazakhText

/// Sets one block of a paper: the same code measures and draws, so that neither can lie to the other.
struct BlockSetter {
  let sheet: Sheet
  let size: Double
  let x: Double
  let width: Double
  let draws: Bool

  /// The height it takes from a place downwards.
  func set(_ block: Document.Block, at y: Double) -> Double {
    switch block {
    case .heading(let text):
      let space = size * 0.5
      return space
        + put(text, Setting(size: size * 1.1, isBold: true), y: y + space) + size * 0.2
    case .paragraph(let text): return put(text, Setting(size: size), y: y) + gap
    case .field(let label, let value):
      let label = Cleaning.forDisplay(label) + ": "
      return put(
        label + value, Setting(size: size, boldPart: label, indent: size * 1.5), y: y) + gap
    case .item(let mark, let number, let text, let note):
      return item(mark, number, text, note, y)
    case .table(let table): return self.table(table, y)
    case .barcode: return 0
    case .rule:
      if draws { sheet.line(from: x, to: x + width, y: y + size * 0.4) }
      return size * 0.8
    case .cut:
      let middle = y + size * 1.1
      if draws {
        sheet.line(
          from: x - sheet.format.margin, to: x + width + sheet.format.margin, y: middle,
          isDashed: true)
      }
      return size * 1.8
    case .signature(let label): return line(label, y, height: size * 2.4, share: 0.6)
    case .fillIn(let label): return line(label, y, height: size * 2.2, share: 1)
    case .choices(let label, let options): return choices(label, options, y)
    case .blank(let label):
      return line(label, y, height: size * (label.isEmpty ? 1.9 : 2.1), share: 1)
    case .space: return size * 0.8
    }
  }

  private var gap: Double { size * 0.22 }

  private func put(
    _ text: String, _ setting: Setting, x: Double? = nil, y: Double, width: Double? = nil
  ) -> Double {
    sheet.text(
      Cleaning.forDisplay(text), setting, x: x ?? self.x, y: y, width: width ?? self.width,
      draws: draws)
  }

  /// A label and a line to write on; where the label leaves too little, the line stands below it.
  private func line(_ label: String, _ y: Double, height: Double, share: Double) -> Double {
    let setting = Setting(size: size)
    let text = Cleaning.forDisplay(label)
    let used = label.isEmpty ? 0 : sheet.width(text, setting) + size * 0.5
    let end = x + max(width * share, min(width, used + 90))
    let isBelow = end - x - used < 80
    var top = y
    if isBelow { top += put(text, setting, y: y) }
    let base = top + height
    if !isBelow, !label.isEmpty { _ = put(text, setting, y: base - size * 1.25) }
    if draws { sheet.line(from: isBelow ? x : x + used, to: end, y: base) }
    return base - y + gap
  }

  /// Boxes with their words in a row, in as many rows as they need.
  private func choices(_ label: String, _ options: [String], _ y: Double) -> Double {
    let setting = Setting(size: size)
    let (box, between) = (size * 1.2, size * 1.4)
    let label = Cleaning.forDisplay(label) + ":"
    var top = y + size * 0.3
    var row = put(label, setting, y: top)
    var left = x + min(width, sheet.width(label, setting)) + between
    for option in options.map(Cleaning.forDisplay) {
      let wide = box + sheet.width(option, setting)
      if left + wide > x + width {
        top += row + gap
        left = x + size * 1.5
      }
      if draws { sheet.box(x: left, y: top + size * 0.22, side: size * 0.75) }
      row = put(option, setting, x: left + box, y: top, width: x + width - left - box)
      left += wide + between
    }
    return top + row - y + gap
  }

  private func item(
    _ mark: Document.Mark, _ number: String, _ text: String, _ note: String?, _ y: Double
  ) -> Double {
    let edge = size * 1.6
    if draws { draw(mark, y) }
    let label = number.isEmpty ? "" : Cleaning.forDisplay(number) + " "
    var height = put(
      label + text, Setting(size: size, boldPart: label, indent: size), x: x + edge, y: y,
      width: width - edge)
    if let note {
      height += put(
        note, Setting(size: size * 0.9), x: x + edge + size, y: y + height,
        width: width - edge - size)
    }
    return height + gap
  }

  private func draw(_ mark: Document.Mark, _ y: Double) {
    let (side, top) = (size * 0.75, y + size * 0.22)
    guard mark != .plain else {
      return sheet.stroke(x + side * 0.2, top + side / 2, x + side * 0.7, top + side / 2)
    }
    sheet.box(x: x, y: top, side: side)
    switch mark {
    case .handedIn:
      sheet.stroke(x + side * 0.2, top + side * 0.5, x + side * 0.42, top + side * 0.78)
      sheet.stroke(x + side * 0.42, top + side * 0.78, x + side * 0.82, top + side * 0.2)
    case .waived: sheet.stroke(x + side * 0.2, top + side / 2, x + side * 0.8, top + side / 2)
    case .open:
      _ = put(
        "?", Setting(size: side, isBold: true), x: x + side * 0.22, y: top - side * 0.08,
        width: side)
    case .missing, .plain: break
    }
  }

  // MARK: Tables

  private static let padding = 3.0

  private func table(_ table: Document.Table, _ y: Double) -> Double {
    table.rows.reduce(head(table, at: y)) { $0 + row($1, of: table, at: y + $0) } + size * 0.5
  }

  /// The headings, which stand again on every page.
  func head(_ table: Document.Table, at y: Double) -> Double {
    if draws { sheet.line(from: x, to: x + width, y: y, thickness: 0.8) }
    let height = cells(table.columns.map(\.title), of: table, isBold: true, at: y)
    if draws { sheet.line(from: x, to: x + width, y: y + height, thickness: 0.8) }
    return height
  }

  func row(_ cells: [String], of table: Document.Table, at y: Double) -> Double {
    let height = self.cells(cells, of: table, isBold: false, at: y)
    if draws { sheet.line(from: x, to: x + width, y: y + height, thickness: 0.3) }
    return height
  }

  private func cells(
    _ cells: [String], of table: Document.Table, isBold: Bool, at y: Double
  ) -> Double {
    let shares = Double(max(1, table.columns.map(\.share).reduce(0, +)))
    let setting = Setting(size: size * 0.92, isBold: isBold)
    var (left, height) = (x, 0.0)
    for (column, cell) in zip(table.columns, cells) {
      let room = width * Double(column.share) / shares
      height = max(
        height,
        put(
          cell, setting, x: left + Self.padding, y: y + Self.padding,
          width: room - 2 * Self.padding))
      left += room
    }
    return height + 2 * Self.padding
  }
}
