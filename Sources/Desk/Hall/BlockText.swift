import Screen

/// A few words in letters made of cells, to be read from across a hall.
struct BlockText: Hashable {
  /// How large a dot is: so many columns, and half rows.
  struct Scale: Hashable {
    let columns: Int
    let halfRows: Int

    /// The smallest: a column and half a row, for terminals that can show half a cell.
    static func smallest(unicode: Bool) -> Scale { Scale(columns: 1, halfRows: unicode ? 1 : 2) }

    /// A cell is about twice as high as wide.
    static func large(_ factor: Int) -> Scale {
      Scale(columns: 2 * factor, halfRows: 2 * factor)
    }
  }

  /// Rows of dots, as long as each other.
  private let dots: [[Bool]]

  /// `nil` when a sign of the text has no shape.
  init?(_ text: String) {
    var dots = Array(repeating: [Bool](), count: BlockLetters.height)
    for letter in text.uppercased() {
      let isSpace = letter == " "
      guard let rows = isSpace ? [0, 0, 0, 0, 0, 0, 0] : BlockLetters.rows(of: letter) else {
        return nil
      }
      let width = isSpace ? 1 : BlockLetters.width
      for (row, bits) in rows.enumerated() {
        if !dots[row].isEmpty { dots[row].append(false) }
        for dot in 0..<width { dots[row].append(bits >> (width - 1 - dot) & 1 == 1) }
      }
    }
    self.dots = dots
  }

  func size(_ scale: Scale) -> Size {
    Size(
      columns: (dots.first?.count ?? 0) * scale.columns,
      rows: (dots.count * scale.halfRows + 1) / 2)
  }

  /// The largest scale that fits, of those with whole rows; `nil` when none does.
  func largest(in room: Size) -> Scale? {
    var best: Scale?
    var factor = 1
    while case let size = size(.large(factor)), size.columns <= room.columns,
      size.rows <= room.rows
    {
      best = .large(factor)
      factor += 1
    }
    return best
  }

  func draw(
    on canvas: inout Canvas, column: Int, row: Int, _ scale: Scale, style: Style, unicode: Bool
  ) {
    let size = size(scale)
    func isSet(_ halfRow: Int, _ at: Int) -> Bool {
      let dot = halfRow / scale.halfRows
      return dot < dots.count && dots[dot][at / scale.columns]
    }
    for down in 0..<size.rows {
      var line = ""
      for across in 0..<size.columns {
        switch (isSet(2 * down, across), isSet(2 * down + 1, across)) {
        case (false, false): line += " "
        case (true, true): line += unicode ? "█" : "#"
        case (true, false): line += unicode ? "▀" : "#"
        case (false, true): line += unicode ? "▄" : "#"
        }
      }
      canvas.write(line, column: column, row: row + down, style: style)
    }
  }
}
