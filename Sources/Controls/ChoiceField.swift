import Screen

/// One of a closed list. The arrows and Space go through the options, letters choose by how an
/// option begins — in whichever layout they are typed.
public struct ChoiceField: Hashable, Sendable {
  /// One answer of the list.
  public struct Option: Hashable, Sendable {
    public let id: String
    public let label: String

    public init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  public private(set) var options: [Option]
  /// The chosen option's id; `nil` while nothing is chosen.
  public private(set) var chosen: String?
  /// Whether one may go back to having chosen nothing.
  public let allowsNone: Bool
  /// Shown while nothing is chosen.
  public var noneLabel: String
  /// Whether that is an answer of its own, as “all” is, and stands first in a row of all options.
  public let showsNone: Bool
  private var typeAhead = TypeAhead()

  public init(
    options: [Option], chosen: String? = nil, allowsNone: Bool = false, noneLabel: String = "—",
    showsNone: Bool = false
  ) {
    self.options = options
    self.allowsNone = allowsNone
    self.noneLabel = noneLabel
    self.showsNone = showsNone
    self.chosen = options.contains { $0.id == chosen } ? chosen : nil
  }

  /// The chosen option's label, or the label for nothing chosen.
  public var label: String { chosenIndex.map { options[$0].label } ?? noneLabel }

  /// Chooses by id; an unknown id or `nil` leaves nothing chosen.
  public mutating func choose(_ id: String?) {
    chosen = options.contains { $0.id == id } ? id : nil
    typeAhead.forget()
  }

  /// The same with what was chosen in an earlier one; in one of the same answers a letter more belongs to
  /// those typed before.
  func keeping(_ earlier: ChoiceField) -> ChoiceField {
    var field = self
    field.choose(earlier.chosen)
    if options == earlier.options { field.typeAhead = earlier.typeAhead }
    return field
  }

  /// Takes a key; a paste chooses nothing.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    if case .key(.character(let character)) = event, character != " " {
      return type(character)
    }
    typeAhead.forget()
    switch event {
    case .key(.right), .key(.character(" ")): return turn(by: 1)
    case .key(.left): return turn(by: -1)
    case .key(.backspace), .key(.delete):
      guard allowsNone, chosen != nil else { return .ignored }
      chosen = nil
      return .changed
    default: return .ignored
    }
  }

  private var chosenIndex: Int? { options.firstIndex { $0.id == chosen } }

  private mutating func turn(by step: Int) -> FieldOutcome {
    guard !options.isEmpty else { return .ignored }
    let none = options.count
    let places = allowsNone ? none + 1 : none
    let next: Int
    if let index = chosenIndex {
      next = (index + step + places) % places
    } else {
      next = step > 0 ? 0 : none - 1
    }
    return take(next == none ? nil : next)
  }

  private mutating func take(_ index: Int?) -> FieldOutcome {
    let id = index.map { options[$0].id }
    guard id != chosen else { return .moved }
    chosen = id
    return .changed
  }

  private mutating func type(_ character: Character) -> FieldOutcome {
    let before = typeAhead.typed
    guard
      let index = typeAhead.type(
        character, texts: options.map { [$0.label] }, current: chosenIndex)
    else { return .refused(.noSuchOption(typed: before + String(character))) }
    return take(index)
  }
}

extension ChoiceField {
  private var inRow: [(id: String?, label: String)] {
    (allowsNone && showsNone ? [(nil, noneLabel)] : [])
      + options.map { ($0.id, $0.label) }
  }

  /// Columns of all options in a row, each with room for its brackets.
  private var rowColumns: Int {
    inRow.reduce(max(0, inRow.count - 1)) { $0 + Columns.of($1.label) + 2 }
  }

  /// Columns the field takes on a line of the given width.
  public func columns(width: Int) -> Int {
    let single = Columns.of(label) + 2
    return rowColumns <= width ? max(rowColumns, single) : single
  }

  /// Draws all options with the chosen one in [brackets] where the width allows it, else only
  /// ‹the chosen option›. The focus changes nothing but the cursor: on a slow line a step to the
  /// next field must not paint two fields anew.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    guard !area.isEmpty else { return }
    if focused { canvas.cursor = Position(column: area.column, row: area.row) }
    guard rowColumns <= area.width, !options.isEmpty else {
      let label = Columns.cut(self.label, to: area.width - 2, mark: signs.ellipsis)
      let style = chosen == nil ? Style(.muted) : .normal
      canvas.write(
        "\(signs.optionStart)\(label)\(signs.optionEnd)", column: area.column, row: area.row,
        style: style, clip: area)
      if focused, area.width > 1 {
        canvas.cursor = Position(column: area.column + 1, row: area.row)
      }
      return
    }
    var column = area.column
    for option in inRow {
      let isChosen = option.id == chosen
      let text = isChosen ? "[\(option.label)]" : " \(option.label) "
      if focused, isChosen { canvas.cursor = Position(column: column + 1, row: area.row) }
      column = canvas.write(text, column: column, row: area.row, clip: area) + 1
    }
  }
}
