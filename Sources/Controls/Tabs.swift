import Screen

/// A strip of titles, the current one in [brackets].
public struct Tabs: Hashable, Sendable {
  public struct Tab: Hashable, Sendable {
    public let id: String
    public var title: String

    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  public enum Outcome: Hashable, Sendable {
    case ignored
    case switched(to: String)
  }

  public private(set) var tabs: [Tab]
  /// The current tab's id; empty only without tabs.
  public private(set) var current: String

  public init(_ tabs: [Tab], current: String? = nil) {
    self.tabs = tabs
    self.current =
      (tabs.first { $0.id == current } ?? tabs.first)?.id ?? ""
  }

  /// Shows other titles; the current tab stays if it is among them.
  public mutating func show(_ tabs: [Tab]) {
    self = Tabs(tabs, current: current)
  }

  /// Switches; an id that is not there changes nothing.
  public mutating func select(_ id: String) {
    if tabs.contains(where: { $0.id == id }) { current = id }
  }

  /// Left and Right go to the neighbour.
  public mutating func handle(_ event: Event) -> Outcome {
    switch event {
    case .key(.left): step(by: -1)
    case .key(.right): step(by: 1)
    default: .ignored
    }
  }

  /// Goes so many tabs on, and from the last to the first again.
  public mutating func cycle(by step: Int = 1) -> Outcome {
    guard let index = tabs.firstIndex(where: { $0.id == current }), tabs.count > 1 else {
      return .ignored
    }
    let place = (index + step) % tabs.count
    current = tabs[place < 0 ? place + tabs.count : place].id
    return .switched(to: current)
  }

  private mutating func step(by step: Int) -> Outcome {
    guard let index = tabs.firstIndex(where: { $0.id == current }),
      tabs.indices.contains(index + step)
    else { return .ignored }
    current = tabs[index + step].id
    return .switched(to: current)
  }

  /// Columns of the whole strip.
  public var width: Int { tabs.reduce(0) { $0 + Columns.of($1.title) + 2 } }

  /// Draws the strip on the area's first row; where it does not fit, the current title between
  /// signs that there are more. The brackets tell the current one: a count in its title changes
  /// with every tick, and a colour around it would cost more than the digit.
  public func draw(
    on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs,
    alignment: Alignment = .left
  ) {
    guard !area.isEmpty, let index = tabs.firstIndex(where: { $0.id == current }) else { return }
    guard width <= area.width else {
      let before = index > 0 ? String(signs.optionStart) : ""
      let after = index < tabs.count - 1 ? String(signs.optionEnd) : ""
      let title = Columns.cut(
        tabs[index].title, to: area.width - 2 - before.count - after.count, mark: signs.ellipsis)
      canvas.write(
        "\(before)[\(title)]\(after)", column: area.column, row: area.row, clip: area)
      if focused {
        canvas.cursor = Position(
          column: min(area.column + before.count + 1, area.endColumn - 1), row: area.row)
      }
      return
    }
    var column = alignment == .left ? area.column : area.endColumn - width
    for tab in tabs {
      let isCurrent = tab.id == current
      if isCurrent, focused { canvas.cursor = Position(column: column + 1, row: area.row) }
      column = canvas.write(
        isCurrent ? "[\(tab.title)]" : " \(tab.title) ", column: column, row: area.row,
        clip: area)
    }
  }
}
