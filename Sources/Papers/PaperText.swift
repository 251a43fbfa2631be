import KazakhText

extension Paper {
  /// The paper as plain text, every line at most `columns` wide (80 for a sheet, 40 for a roll).
  ///
  /// What a person typed is cleaned, so that nothing in a name can forge a line or move a printer.
  public func text(columns: Int) -> String {
    var lines = centred(title, columns: columns)
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

extension Paper.Block {
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
      let prefix = number.isEmpty ? mark.sign + " " : mark.sign + " " + number + " "
      let indent = Width.of(prefix)
      let main = Self.hanging(
        prefix: prefix, text: Cleaning.forDisplay(text), columns: columns, indent: indent)
      guard let note else { return main }
      return main
        + Wrap.lines(Cleaning.forDisplay(note), width: columns - indent)
        .map { String(repeating: " ", count: indent) + $0 }
    case .rule:
      return [String(repeating: "-", count: columns)]
    case .cut:
      return [String(repeating: "- ", count: columns / 2)]
    case .signature(let label):
      let text = Cleaning.forDisplay(label) + " "
      return ["", text + String(repeating: "_", count: max(8, columns / 2 - Width.of(text)))]
    case .space:
      return [""]
    }
  }

  /// A prefix, then the text beside it; lines after the first stand under the indent.
  private static func hanging(
    prefix: String, text: String, columns: Int, indent: Int
  ) -> [String] {
    let first = Width.of(prefix)
    guard first < columns / 2 else {
      return Wrap.lines(prefix, width: columns)
        + Wrap.lines(text, width: columns - indent).map {
          String(repeating: " ", count: indent) + $0
        }
    }
    let narrow = Wrap.lines(text, width: columns - first)
    let rest = narrow.dropFirst().joined(separator: " ")
    let lines = narrow.prefix(1) + (rest.isEmpty ? [] : Wrap.lines(rest, width: columns - indent))
    return lines.enumerated().map { index, line in
      index == 0 ? prefix + line : String(repeating: " ", count: indent) + line
    }
  }
}
