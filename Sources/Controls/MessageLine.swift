import Screen

/// What the program has to say about the last key. It needs as many rows as its sentence.
public struct MessageLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case plain
    /// Something was done.
    case good
    /// Something to look at.
    case warning
    /// Something did not succeed.
    case alarm
  }

  public var text: String
  public var kind: Kind

  public init(_ text: String = "", kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }

  /// Rows the sentence takes at a width, at least 1 and at most 3.
  public func rows(width: Int) -> Int {
    min(3, max(1, Columns.wrapped(shown(.unicode), to: width - 2).count))
  }

  /// Draws the sentence; what has no room in the area is cut with a sign.
  public func draw(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    guard !area.isEmpty, !text.isEmpty else { return }
    let lines = Columns.wrapped(shown(signs), to: area.width - 2)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      let goesOn = offset == area.height - 1 && lines.count > area.height
      let text =
        goesOn
        ? Columns.prefix(of: line, columns: area.width - 3) + String(signs.ellipsis) : line
      canvas.write(text, column: area.column + 1, row: area.row + offset, style: style, clip: area)
    }
  }

  private func shown(_ signs: Signs) -> String {
    switch kind {
    case .plain: text
    case .good: "\(signs.tick) \(text)"
    case .warning, .alarm: "\(signs.warning) \(text)"
    }
  }

  private var style: Style {
    switch kind {
    case .plain: .normal
    case .good: Style(.good)
    case .warning: Style(.warning)
    case .alarm: Style(.alarm, bold: true)
    }
  }
}
