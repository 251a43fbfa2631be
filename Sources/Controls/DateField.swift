import Screen

/// A date typed as dd.mm.yyyy. The dots put themselves in; 1.6.2009, 01062009 and 2009-06-01 are
/// understood too, and so are the letters of the Kazakh digit row. Dots and commas are separators;
/// only behind a digit typed on that row, where they lie on the keys of 7 and 6, are they digits.
public struct DateField: Hashable, Sendable {
  /// What the field holds.
  public enum Understood: Hashable, Sendable {
    case empty
    /// Day, month or the four digits of the year are still missing.
    case incomplete
    /// Complete, but the calendar has no such day, or its year is not within 1800…2199.
    case noSuchDay
    case date(year: Int, month: Int, day: Int)
  }

  public var placeholder: String
  /// Whether a year alone is an answer, where nothing nearer is known.
  private let mayBeYear: Bool
  /// Place of the cursor in the text, in characters.
  public internal(set) var caret = 0
  /// Day, month, year as far as typed; year, month, day while a date is typed the ISO way.
  var parts: [String] = [""]
  var isYearFirst = false
  var hasTypedSeparator = false
  private var undoSteps: [Step] = []
  private var redoSteps: [Step] = []

  /// What Ctrl+U comes back to: every key is one step, a pasted date too.
  private struct Step: Hashable, Sendable {
    let parts: [String]
    let caret: Int
    let isYearFirst: Bool
    let hasTypedSeparator: Bool
  }

  private static let mostSteps = 50
  /// Whether no key was pressed since the field was filled or left: a digit then begins another date.
  var isUntouched = false
  /// Whether the last digit came from the digit row of the Kazakh layout.
  var isOnKazakhRow = false

  /// A field holding a date in any of the ways it can be typed, or as much of one as there is.
  ///
  /// - Parameter mayBeYear: takes four digits for a year when the field is left.
  public init(_ text: String = "", placeholder: String = "", mayBeYear: Bool = false) {
    self.placeholder = placeholder
    self.mayBeYear = mayBeYear
    setText(text)
  }

  /// The text as shown.
  public var text: String { parts.joined(separator: isYearFirst ? "-" : ".") }

  /// Whether a day stands here, be it in the calendar or not.
  var isWhole: Bool {
    switch understood {
    case .date, .noSuchDay: true
    case .empty, .incomplete: false
    }
  }

  public var understood: Understood {
    if parts.allSatisfy(\.isEmpty) { return .empty }
    guard parts.count == 3 else { return .incomplete }
    let ordered = isYearFirst ? parts : parts.reversed()
    guard ordered[0].count == 4, let year = Int(ordered[0]), let month = Int(ordered[1]),
      let day = Int(ordered[2])
    else { return .incomplete }
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return .noSuchDay }
    return .date(year: year, month: month, day: day)
  }

  /// The date as yyyy-mm-dd; `nil` unless a whole date stands here.
  public var iso: String? {
    guard case .date(let year, let month, let day) = understood else { return nil }
    return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// The year, where nothing but a year stands here and that is an answer.
  public var year: String? {
    guard mayBeYear, !hasTypedSeparator else { return nil }
    let digits = parts.joined()
    guard digits.count == 4, parts.dropFirst(2).allSatisfy(\.isEmpty),
      isYearFirst ? parts.count == 1 : parts.count >= 2, let year = Int(digits),
      Self.years.contains(year)
    else { return nil }
    return digits
  }

  /// Puts another date in the place of the old one.
  public mutating func setText(_ text: String) {
    put(Self.whole(text) ?? [""])
    if Self.whole(text) == nil {
      for character in text { _ = type(character) }
      settle()
    }
    isUntouched = true
  }

  /// Writes a whole date the usual way; called when the cursor leaves the field.
  public mutating func settle() {
    spellOut()
    isUntouched = true
  }

  mutating func spellOut() {
    if let year {
      put([year])
      isYearFirst = true
      return
    }
    guard case .date(let year, let month, let day) = understood else { return }
    let settled = [Self.padded(day), Self.padded(month), String(year)]
    guard settled != parts else { return }
    put(settled)
  }

  /// Day, month and year in the place of the old ones, the cursor behind them.
  mutating func put(_ parts: [String]) {
    self.parts = parts
    isYearFirst = false
    hasTypedSeparator = false
    isOnKazakhRow = false
    caret = text.count
  }

  /// Takes a key or a paste; a pasted date replaces the one that stands here.
  public mutating func handle(_ event: Event) -> FieldOutcome {
    switch event {
    case .key(.control("u")): return step(back: true)
    case .key(.control("y")): return step(back: false)
    default: break
    }
    let before = present
    let outcome = edit(event)
    isUntouched = false
    if outcome == .changed {
      undoSteps = undoSteps.suffix(Self.mostSteps - 1) + [before]
      redoSteps = []
    }
    return outcome
  }

  private var present: Step {
    Step(
      parts: parts, caret: caret, isYearFirst: isYearFirst, hasTypedSeparator: hasTypedSeparator)
  }

  private mutating func step(back: Bool) -> FieldOutcome {
    guard let step = back ? undoSteps.popLast() : redoSteps.popLast() else { return .ignored }
    if back { redoSteps.append(present) } else { undoSteps.append(present) }
    parts = step.parts
    caret = step.caret
    isYearFirst = step.isYearFirst
    hasTypedSeparator = step.hasTypedSeparator
    return .changed
  }

  private mutating func edit(_ event: Event) -> FieldOutcome {
    switch event {
    case .key(.character(let character)): return type(character)
    case .paste(let text): return paste(text)
    case .key(.backspace): return backspace()
    case .key(.delete): return deleteForward()
    case .key(.left): return move(to: caret - 1)
    case .key(.right): return move(to: caret + 1)
    case .key(.wordLeft): return move(to: partStart)
    case .key(.wordRight): return move(to: partEnd)
    case .key(.eraseWord), .key(.control("w")): return erasePart()
    case .key(.home): return move(to: 0)
    case .key(.end): return move(to: text.count)
    default: return .ignored
    }
  }

  init(parts: [String], placeholder: String) {
    self.parts = parts
    self.placeholder = placeholder
    mayBeYear = false
    caret = text.count
  }

  static let years = 1800...2199

  static func isSeparator(_ character: Character) -> Bool {
    ".,-/ ".contains(character)
  }

  static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
