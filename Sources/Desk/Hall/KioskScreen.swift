import Casework
import Controls
import KazakhText
import Screen
import Wording
import Words

/// What a visitor sees at the door: purposes by number in both languages, then the ticket's number as large
/// as it gets. It asks no name.
struct KioskScreen {
  let words: [Words]
  let unicode: Bool

  /// - Parameters:
  ///   - waiting: how many wait.
  ///   - isOpen: whether the office answers.
  func picture(of state: KioskState, waiting: Int?, isOpen: Bool, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard words.indices.contains(state.language) else { return canvas }
    let spoken = words[state.language]
    let others = words.indices.filter { $0 != state.language }.map { words[$0] }
    switch state.step {
    case .menu where !isOpen, .failed:
      drawLines(words.map { $0(.kioskFailed) }, from: size.rows / 2 - 2, on: &canvas)
    case .menu: drawMenu(spoken, others, waiting, on: &canvas)
    case .asking: drawLines([spoken(.kioskWait)], from: size.rows / 2, on: &canvas)
    case .shown(let ticket, let slip): drawNumber(ticket, slip, spoken, on: &canvas)
    case .leaving(let typed):
      drawLines(
        [spoken(.kioskLeave), String(repeating: "*", count: typed.count)],
        from: size.rows / 2 - 1, on: &canvas)
    }
    return canvas
  }

  private func center(_ text: String, row: Int, on canvas: inout Canvas, style: Style = .normal) {
    canvas.write(
      text, column: max(0, (canvas.size.columns - Width.of(text)) / 2), row: row, style: style)
  }

  private func drawLines(_ sentences: [String], from row: Int, on canvas: inout Canvas) {
    var row = max(0, row)
    for sentence in sentences {
      for line in Wrap.lines(sentence, width: max(1, canvas.size.columns - 4)) {
        center(line, row: row, on: &canvas, style: Style(.normal, bold: true))
        row += 1
      }
      row += 1
    }
  }

  private func drawMenu(
    _ spoken: Words, _ others: [Words], _ waiting: Int?, on canvas: inout Canvas
  ) {
    center(spoken(.kioskTitle), row: 0, on: &canvas, style: Style(.heading, bold: true))
    let scale = BlockText.Scale.smallest(unicode: unicode)
    let lines =
      TicketPurpose.allCases.enumerated().map { place, purpose in
        (String(place + 1), spoken.name(of: purpose), others.map { $0.name(of: purpose) })
      } + others.prefix(1).map { other in ("0", other(.kioskOwnLanguage), []) }
    let height = max(1, (canvas.size.rows - 3) / max(1, lines.count))
    // Letters as high as the digits where all of them fit.
    let blocks = lines.map { BlockText($0.1) }
    let left = 12
    let isLarge =
      height >= 5
      && blocks.allSatisfy {
        $0.map { $0.size(scale).columns <= canvas.size.columns - left - 2 } ?? false
      }
    for (place, (digit, name, beside)) in lines.enumerated() {
      let row = 2 + place * height
      if height >= 4, let block = BlockText(digit) {
        block.draw(
          on: &canvas, column: 3, row: row, scale, style: Style(.accent, bold: true),
          unicode: unicode)
      } else {
        canvas.write(digit, column: 3, row: row, style: Style(.accent, bold: true))
      }
      if isLarge, let block = blocks[place] {
        block.draw(
          on: &canvas, column: left, row: row, scale, style: Style(.normal, bold: true),
          unicode: unicode)
      } else {
        canvas.write(
          name, column: left, row: height >= 4 ? row + 1 : row, style: Style(.normal, bold: true))
        if height >= 3 {
          canvas.write(
            beside.joined(separator: " · "), column: left, row: height >= 4 ? row + 2 : row + 1,
            style: Style(.muted))
        }
      }
    }
    if let waiting {
      center(
        ([spoken] + others).map { $0(.hallWaiting(count: String(waiting))) }
          .joined(separator: " · "), row: canvas.size.rows - 1, on: &canvas, style: Style(.muted))
    }
  }

  private func drawNumber(
    _ ticket: Ticket, _ slip: KioskState.Slip, _ spoken: Words, on canvas: inout Canvas
  ) {
    center(spoken(.kioskYourNumber), row: 1, on: &canvas, style: Style(.heading, bold: true))
    let room = Size(columns: canvas.size.columns - 2, rows: max(1, canvas.size.rows - 9))
    var row = 3
    if let block = BlockText(String(ticket.number)), let scale = block.largest(in: room) {
      let size = block.size(scale)
      block.draw(
        on: &canvas, column: max(0, (canvas.size.columns - size.columns) / 2), row: row, scale,
        style: Style(.normal, bold: true), unicode: unicode)
      row += size.rows + 1
    } else {
      center(String(ticket.number), row: row, on: &canvas, style: Style(.normal, bold: true))
      row += 2
    }
    let paper: WordKey =
      switch slip {
      case .none, .failed: .kioskRemember
      case .printing: .kioskPrinting
      case .printed: .kioskTakeSlip
      }
    drawLines([spoken(paper), spoken(.kioskUntilCalled)], from: row, on: &canvas)
    center(
      spoken(.kioskAnyKey), row: canvas.size.rows - 1, on: &canvas, style: Style(.muted))
  }
}
