import KazakhText

extension Document {
  /// The paper as plain text, every line at most `columns` wide (80 for a sheet, 40 for a roll,
  /// never less than 20).
  ///
  /// What a person typed is cleaned, so that nothing in a name can forge a line or move a printer.
  public func text(columns: Int) -> String {
    var lines = centred(title, columns: columns)
    if let copy { lines += centred(copy, columns: columns) }
    lines.append(String(repeating: "=", count: columns))
    for block in blocks { lines += block.lines(columns: columns) }
    return lines.map(Self.trimmed).joined(separator: "\n") + "\n"
  }

  private func centred(_ text: String, columns: Int) -> [String] {
    Wrap.lines(Cleaning.forDisplay(text), width: columns).map { line in
      String(repeating: " ", count: max(0, (columns - Width.of(line)) / 2)) + line
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Document.Block {
  func lines(columns: Int) -> [String] {
    switch self {
    case .heading(let text):
      return [""] + Wrap.lines(Cleaning.forDisplay(text), width: columns)
    case .paragraph(let text):
      return Wrap.lines(Cleaning.forDisplay(text), width: columns)
    case .field(let label, let value):
      return Self.hanging(
        prefix: Cleaning.forDisplay(label) + ": ", text: Cleaning.forDisplay(value),
        columns: columns, indent: 4)
    case .item(let mark, let number, let text, let note):
      let printed = Cleaning.forDisplay(number)
      let prefix = printed.isEmpty ? mark.sign + " " : mark.sign + " " + printed + " "
      let indent = min(Width.of(prefix), columns / 4)
      let main = Self.hanging(
        prefix: prefix, text: Cleaning.forDisplay(text), columns: columns, indent: indent)
      guard let note else { return main }
      return main
        + Wrap.lines(Cleaning.forDisplay(note), width: columns - indent)
        .map { String(repeating: " ", count: indent) + $0 }
    case .table(let table): return table.lines(columns: columns)
    case .barcode: return []
    case .rule:
      return [String(repeating: "-", count: columns)]
    case .cut:
      return [String(repeating: "- ", count: columns / 2)]
    case .signature(let label):
      let text = Cleaning.forDisplay(label) + " "
      let room = columns - Width.of(text)
      if room < 8 {
        return [""] + Wrap.lines(text, width: columns)
          + [String(repeating: "_", count: columns / 2)]
      }
      let rule = max(8, min(room, columns / 2 - Width.of(text)))
      return ["", text + String(repeating: "_", count: rule)]
    case .fillIn(let label): return [""] + Self.blank(label).lines(columns: columns)
    case .choices(let label, let options):
      let boxes = options.map { Document.Mark.missing.sign + " " + Cleaning.forDisplay($0) }
      return Self.row(Cleaning.forDisplay(label) + ":", boxes, columns: columns)
    case .blank(let label):
      let text = label.isEmpty ? "" : Cleaning.forDisplay(label) + " "
      let room = columns - Width.of(text)
      let line = String(repeating: "_", count: room < 8 ? columns : room)
      return room < 8 ? Wrap.lines(text, width: columns) + [line] : [text + line]
    case .space:
      return [""]
    }
  }

  /// Words in a row, none of them broken where a line can hold it; lines after the first are indented.
  private static func row(_ label: String, _ words: [String], columns: Int) -> [String] {
    let indent = String(repeating: " ", count: 4)
    var lines = Wrap.lines(label, width: columns)
    for word in words {
      let last = lines.last ?? ""
      if Width.of(last) + 3 + Width.of(word) <= columns {
        lines[lines.count - 1] = last + "   " + word
      } else {
        lines += Wrap.lines(word, width: columns - indent.count).map { indent + $0 }
      }
    }
    return lines
  }

  /// A prefix, then the text beside it; lines after the first stand under the indent. Where the
  /// prefix leaves too little room, the text begins below it.
  private static func hanging(
    prefix: String, text: String, columns: Int, indent: Int
  ) -> [String] {
    func below(_ text: some StringProtocol) -> [String] {
      Wrap.lines(String(text), width: columns - indent).map {
        String(repeating: " ", count: indent) + $0
      }
    }
    let room = columns - Width.of(prefix)
    let firstWord = Width.of(text.prefix { $0 != " " })
    // A word is broken only where no line can hold it.
    guard room >= columns / 2, firstWord <= room || firstWord > columns - indent else {
      return Wrap.lines(prefix, width: columns) + below(text)
    }
    let opening = Wrap.lines(text, width: room).first ?? ""
    let rest = rest(of: text, after: opening)
    return [prefix + opening] + (rest.isEmpty ? [] : below(rest))
  }

  /// What is left of a text after its first line. Wrapping changes nothing but spaces.
  private static func rest(of text: String, after line: String) -> Substring {
    var rest = text[...]
    for character in line where character != " " {
      rest = rest.drop { $0 == " " }.dropFirst()
    }
    return rest.drop { $0 == " " }
  }
}
