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
  public private(set) var caret = 0
  /// Day, month, year as far as typed; year, month, day while a date is typed the ISO way.
  private var parts: [String] = [""]
  private var isYearFirst = false
  private var hasTypedSeparator = false
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
  private var isUntouched = false
  /// Whether the last digit came from the digit row of the Kazakh layout.
  private var isOnKazakhRow = false

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
  private var isWhole: Bool {
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

  private mutating func spellOut() {
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
  private mutating func put(_ parts: [String]) {
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

  private init(parts: [String], placeholder: String) {
    self.parts = parts
    self.placeholder = placeholder
    mayBeYear = false
    caret = text.count
  }

  private static let years = 1800...2199

  private static func isSeparator(_ character: Character) -> Bool {
    ".,-/ ".contains(character)
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension DateField {
  /// A part and a place in it.
  private struct Place {
    var part: Int
    var offset: Int
  }

  private var place: Place {
    var rest = caret
    for (index, part) in parts.enumerated() {
      if rest <= part.count { return Place(part: index, offset: rest) }
      rest -= part.count + 1
    }
    return Place(part: parts.count - 1, offset: parts.last?.count ?? 0)
  }

  private mutating func put(caretAt place: Place) {
    caret = parts[..<place.part].reduce(0) { $0 + $1.count + 1 } + place.offset
  }

  private func capacity(of part: Int) -> Int {
    part == (isYearFirst ? 0 : 2) ? 4 : 2
  }

  private mutating func type(_ character: Character) -> FieldOutcome {
    if Self.isSeparator(character), !isDigitOfKazakhRow(character) { return separate(character) }
    guard let digit = Layout.digit(of: character) else { return .refused(.notADigit(character)) }
    isOnKazakhRow = digit != character
    // Whoever comes to a whole date and types means another one.
    if isUntouched, isWhole, caret == text.count {
      let isOnRow = isOnKazakhRow
      put([""])
      isOnKazakhRow = isOnRow
    }
    return put(digit)
  }

  /// Whether dot or comma is meant as 7 or 6: behind digits of the same row, where a day, month or
  /// year can go on with it. No part of a whole date begins with either.
  private func isDigitOfKazakhRow(_ character: Character) -> Bool {
    guard isOnKazakhRow, let digit = Layout.digit(of: character) else { return false }
    let at = place
    let part = parts[at.part]
    guard !part.isEmpty, at.offset == part.count, part.count < capacity(of: at.part),
      let number = Int(part + String(digit))
    else { return false }
    switch isYearFirst ? 2 - at.part : at.part {
    case 0: return number <= 31
    case 1: return number <= 12
    default: return true
    }
  }

  /// Puts a digit in where there is room, else over the digit under the cursor.
  private mutating func put(_ digit: Character) -> FieldOutcome {
    var at = place
    while true {
      var part = Array(parts[at.part])
      if part.count < capacity(of: at.part) || at.offset < part.count {
        if part.count < capacity(of: at.part) {
          part.insert(digit, at: at.offset)
        } else {
          part[at.offset] = digit
        }
        parts[at.part] = String(part)
        at.offset += 1
        break
      }
      guard at.part < 2 else { return .refused(.full(limit: 8)) }
      at = Place(part: at.part + 1, offset: 0)
      if at.part == parts.count { parts.append("") }
    }
    if at.offset == capacity(of: at.part), at.part < 2 {
      at = Place(part: at.part + 1, offset: 0)
      if at.part == parts.count { parts.append("") }
    }
    put(caretAt: at)
    if isYearFirst, parts.count == 3, parts[2].count == 2 { spellOut() }
    return .changed
  }

  private mutating func separate(_ character: Character) -> FieldOutcome {
    if turnsYearFirst(before: character) {
      let month = parts[2]
      isYearFirst = true
      parts = [parts[0] + parts[1]]
      parts += month.isEmpty ? [""] : [month.count == 1 ? "0" + month : month, ""]
      caret = text.count
      return .changed
    }
    var at = place
    if parts[at.part].isEmpty {
      guard at.part > 0 else { return .ignored }
      hasTypedSeparator = true
      return .moved
    }
    guard at.part < 2 else { return .ignored }
    hasTypedSeparator = true
    let opens = at.part + 1 == parts.count
    if opens { parts.append("") }
    if at.offset == parts[at.part].count, parts[at.part].count == 1 {
      parts[at.part] = "0" + parts[at.part]
    }
    at = Place(part: at.part + 1, offset: 0)
    put(caretAt: at)
    return opens ? .changed : .moved
  }

  /// Whether the digits so far turn out to be a year: a hyphen right behind four digits typed in
  /// one go, or a separator behind what looked like the first digits of a year.
  private func turnsYearFirst(before separator: Character) -> Bool {
    guard !isYearFirst, parts.count == 3, caret == text.count, parts[0].count == 2,
      parts[1].count == 2, let year = Int(parts[0] + parts[1]), Self.years.contains(year)
    else { return false }
    if parts[2].isEmpty { return "-/".contains(separator) && !hasTypedSeparator }
    return parts[2].count <= 2
  }

  private mutating func backspace() -> FieldOutcome {
    var at = place
    if at.offset == 0 {
      guard at.part > 0 else { return .ignored }
      if at.part == parts.count - 1, parts[at.part].isEmpty { parts.removeLast() }
      at = Place(part: at.part - 1, offset: parts[at.part - 1].count)
    }
    if at.offset > 0 {
      parts[at.part] = Self.text(parts[at.part], without: at.offset - 1)
      at.offset -= 1
    }
    put(caretAt: at)
    forgetIfEmpty()
    return .changed
  }

  private mutating func deleteForward() -> FieldOutcome {
    var at = place
    if at.offset == parts[at.part].count {
      at = Place(part: at.part + 1, offset: 0)
    }
    guard parts.indices.contains(at.part), at.offset < parts[at.part].count else {
      return .ignored
    }
    parts[at.part] = Self.text(parts[at.part], without: at.offset)
    put(caretAt: at)
    forgetIfEmpty()
    return .changed
  }

  private mutating func forgetIfEmpty() {
    if parts.allSatisfy(\.isEmpty) { put([""]) }
    if parts.count == 1 { hasTypedSeparator = false }
  }

  /// Where day, month or year begins, or what stands before it.
  private var partStart: Int {
    let at = place
    let isBehind = at.offset > 0 || at.part == 0
    return caret - at.offset - (isBehind ? 0 : parts[at.part - 1].count + 1)
  }

  private var partEnd: Int {
    let at = place
    if at.offset < parts[at.part].count { return caret - at.offset + parts[at.part].count }
    return parts.indices.contains(at.part + 1) ? caret + 1 + parts[at.part + 1].count : caret
  }

  private mutating func erasePart() -> FieldOutcome {
    let start = partStart
    guard start < caret else { return .ignored }
    while caret > start, backspace() == .changed {}
    return .changed
  }

  private mutating func move(to place: Int) -> FieldOutcome {
    guard place != caret, place >= 0, place <= text.count else { return .ignored }
    caret = place
    return .moved
  }

  private mutating func paste(_ text: String) -> FieldOutcome {
    let line = TextField.oneLine(text)
    if let letter = line.first(where: { !Self.isSeparator($0) && !($0.isASCII && $0.isNumber) }) {
      return .refused(.notADigit(letter))
    }
    guard !line.isEmpty else { return .ignored }
    let before = self
    setText(line)
    return self == before ? .moved : .changed
  }

  private static func text(_ text: String, without index: Int) -> String {
    String(text.enumerated().filter { $0.offset != index }.map(\.element))
  }

  /// Day, month, year of a text that is a whole date in one of the known ways.
  private static func whole(_ text: String) -> [String]? {
    let groups = text.split { isSeparator($0) }.map(String.init)
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
    let candidates: [[String]]
    if groups.count == 3 {
      candidates = [groups, groups.reversed()]
    } else if groups.count == 1, groups[0].count == 8 {
      let digits = Array(groups[0])
      candidates = [
        [String(digits[0..<2]), String(digits[2..<4]), String(digits[4..<8])],
        [String(digits[6..<8]), String(digits[4..<6]), String(digits[0..<4])],
      ]
    } else {
      return nil
    }
    for candidate in candidates {
      var field = DateField(parts: candidate, placeholder: "")
      guard candidate[0].count <= 2, candidate[1].count <= 2, case .date = field.understood else {
        continue
      }
      field.spellOut()
      return field.parts
    }
    return nil
  }
}
