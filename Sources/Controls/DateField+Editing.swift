import Screen

extension DateField {
  /// A part and a place in it.
  struct Place {
    var part: Int
    var offset: Int
  }

  var place: Place {
    var rest = caret
    for (index, part) in parts.enumerated() {
      if rest <= part.count { return Place(part: index, offset: rest) }
      rest -= part.count + 1
    }
    return Place(part: parts.count - 1, offset: parts.last?.count ?? 0)
  }

  mutating func put(caretAt place: Place) {
    caret = parts[..<place.part].reduce(0) { $0 + $1.count + 1 } + place.offset
  }

  func capacity(of part: Int) -> Int {
    part == (isYearFirst ? 0 : 2) ? 4 : 2
  }

  mutating func type(_ character: Character) -> FieldOutcome {
    if Self.isSeparator(character), !isDigitOfKazakhRow(character) { return separate(character) }
    guard let digit = Layout.digit(of: character) else { return .refused(.notADigit(character)) }
    isOnKazakhRow = digit != character
    // Whoever comes to a whole date, or to a year that is all that is known, and types means another one.
    if isUntouched, isWhole || year != nil, caret == text.count {
      let isOnRow = isOnKazakhRow
      put([""])
      isOnKazakhRow = isOnRow
    }
    return put(digit)
  }

  /// Whether dot or comma is meant as 7 or 6: behind digits of the same row, where a day, month or
  /// year can go on with it. No part of a whole date begins with either.
  func isDigitOfKazakhRow(_ character: Character) -> Bool {
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
  mutating func put(_ digit: Character) -> FieldOutcome {
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

  mutating func separate(_ character: Character) -> FieldOutcome {
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
  func turnsYearFirst(before separator: Character) -> Bool {
    guard !isYearFirst, parts.count == 3, caret == text.count, parts[0].count == 2,
      parts[1].count == 2, let year = Int(parts[0] + parts[1]), Self.years.contains(year)
    else { return false }
    if parts[2].isEmpty { return "-/".contains(separator) && !hasTypedSeparator }
    return parts[2].count <= 2
  }

  mutating func backspace() -> FieldOutcome {
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

  mutating func deleteForward() -> FieldOutcome {
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

  mutating func forgetIfEmpty() {
    if parts.allSatisfy(\.isEmpty) { put([""]) }
    if parts.count == 1 { hasTypedSeparator = false }
  }

  /// Where day, month or year begins, or what stands before it.
  var partStart: Int {
    let at = place
    let isBehind = at.offset > 0 || at.part == 0
    return caret - at.offset - (isBehind ? 0 : parts[at.part - 1].count + 1)
  }

  var partEnd: Int {
    let at = place
    if at.offset < parts[at.part].count { return caret - at.offset + parts[at.part].count }
    return parts.indices.contains(at.part + 1) ? caret + 1 + parts[at.part + 1].count : caret
  }

  mutating func erasePart() -> FieldOutcome {
    let start = partStart
    guard start < caret else { return .ignored }
    while caret > start, backspace() == .changed {}
    return .changed
  }

  mutating func move(to place: Int) -> FieldOutcome {
    guard place != caret, place >= 0, place <= text.count else { return .ignored }
    caret = place
    return .moved
  }

  mutating func paste(_ text: String) -> FieldOutcome {
    let line = TextField.oneLine(text)
    if let letter = line.first(where: { !Self.isSeparator($0) && !($0.isASCII && $0.isNumber) }) {
      return .refused(.notADigit(letter))
    }
    guard !line.isEmpty else { return .ignored }
    let before = self
    setText(line)
    return self == before ? .moved : .changed
  }

  static func text(_ text: String, without index: Int) -> String {
    String(text.enumerated().filter { $0.offset != index }.map(\.element))
  }

  /// Day, month, year of a text that is a whole date in one of the known ways.
  static func whole(_ text: String) -> [String]? {
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
