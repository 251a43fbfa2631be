import Screen

/// Any of the fields a form is made of.
public enum FieldControl: Hashable, Sendable {
  case text(TextField)
  case number(NumberField)
  case phone(PhoneField)
  case date(DateField)
  case choice(ChoiceField)

  /// The answer as text: what was typed, the digits, the phone as it stands, the date as yyyy-mm-dd (as typed while it is
  /// not whole), the chosen option's id. Empty when there is none.
  public var value: String {
    switch self {
    case .text(let field): field.text
    case .number(let field): field.digits
    case .phone(let field): field.text
    case .date(let field): field.iso ?? field.year ?? field.text
    case .choice(let field): field.chosen ?? ""
    }
  }

  /// Puts in an answer of the same shape `value` gives.
  public mutating func setValue(_ value: String) {
    switch self {
    case .text(var field):
      field.setText(value)
      self = .text(field)
    case .number(var field):
      field.setDigits(value)
      self = .number(field)
    case .phone(var field):
      field.setText(value)
      self = .phone(field)
    case .date(var field):
      field.setText(value)
      self = .date(field)
    case .choice(var field):
      field.choose(value)
      self = .choice(field)
    }
  }

  /// Passes an event to the field.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    let outcome: FieldOutcome
    switch self {
    case .text(var field):
      outcome = field.handle(event)
      self = .text(field)
    case .number(var field):
      outcome = field.handle(event)
      self = .number(field)
    case .phone(var field):
      outcome = field.handle(event)
      self = .phone(field)
    case .date(var field):
      outcome = field.handle(event)
      self = .date(field)
    case .choice(var field):
      outcome = field.handle(event)
      self = .choice(field)
    }
    return outcome
  }

  /// Draws the field on the area's first row.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    switch self {
    case .text(let field): field.draw(on: &canvas, in: area, focused: focused, signs: signs)
    case .number(let field): field.draw(on: &canvas, in: area, focused: focused, signs: signs)
    case .phone(let field): field.draw(on: &canvas, in: area, focused: focused, signs: signs)
    case .date(let field): field.draw(on: &canvas, in: area, focused: focused, signs: signs)
    case .choice(let field): field.draw(on: &canvas, in: area, focused: focused, signs: signs)
    }
  }

  /// Over how many lines it is shown.
  var rows: Int {
    if case .text(let field) = self { max(1, field.rows) } else { 1 }
  }

  /// How much of a long text's room is used; `nil` for what has one line.
  var used: String? {
    if case .text(let field) = self, field.rows > 1 { field.used } else { nil }
  }

  /// Moves the cursor by the lines of a long text.
  ///
  /// - Returns: false where there is no such line: the form goes on.
  mutating func moveByLines(_ event: Event, width: Int) -> Bool {
    guard case .text(var field) = self, field.rows > 1 else { return false }
    let isMoved = field.moveByLines(event, width: width)
    self = .text(field)
    return isMoved ?? false
  }

  /// Columns the answer takes on a line of the given width, its cursor included.
  func columns(width: Int) -> Int {
    switch self {
    case .text(let field): field.columns
    case .number(let field): field.columns
    case .phone(let field): field.columns
    case .date(let field): field.columns
    case .choice(let field): field.columns(width: width)
    }
  }

  /// Puts the answer into its usual shape once the cursor leaves it.
  mutating func settle() {
    if case .date(var field) = self {
      field.settle()
      self = .date(field)
    }
  }

  /// This control with the answer, cursor and undo steps of an earlier one of the same kind.
  func keeping(_ earlier: FieldControl) -> FieldControl {
    switch (self, earlier) {
    case (.text(let new), .text(var field)) where field.maximumLength == new.maximumLength:
      field.placeholder = new.placeholder
      field.rows = new.rows
      return .text(field)
    case (.number(let new), .number(let field)) where field.length == new.length:
      return .number(field)
    case (.phone(let new), .phone(var field)) where field.maximumLength == new.maximumLength:
      field.placeholder = new.placeholder
      return .phone(field)
    case (.date(let new), .date(var field)):
      field.placeholder = new.placeholder
      return .date(field)
    case (.choice(let field), .choice(let old)): return .choice(field.keeping(old))
    case (.text, .text), (.number, .number), (.phone, .phone):
      var changed = self
      changed.setValue(earlier.value)
      return changed
    default:
      return self
    }
  }
}
