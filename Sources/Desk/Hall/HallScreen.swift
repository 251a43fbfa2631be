import Casework
import Controls
import KazakhText
import Screen
import Wording
import Words

/// What hangs on the wall: the last called on top, number and window, as large as the screen lets it; below
/// it those called before, then who is next. No name, no purpose.
struct HallScreen {
  /// The languages it speaks, at once.
  let words: [Words]
  let office: String
  let unicode: Bool

  private var signs: Signs { .for(unicode: unicode) }

  /// Says the same in every language.
  private func say(_ text: (Words) -> String) -> String {
    words.map(text).joined(separator: " \(signs.separator) ")
  }

  /// - Parameter board: `nil` when what was read last is not what is so now.
  func picture(of board: HallBoard?, at now: Moment, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    drawTitle(on: &canvas, now)
    guard let board else {
      drawLines(words.map { $0(.hallUnread) }, on: &canvas, style: Style(.alarm, bold: true))
      return canvas
    }
    let bottom = drawWaiting(board, on: &canvas)
    guard let first = board.calls.first else {
      drawLines(words.map { $0(.hallNobody) }, on: &canvas, style: Style(.normal, bold: true))
      return canvas
    }
    let isFresh = board.isFresh(first, at: now)
    let end = drawFirst(first, isFresh: isFresh, at: now, above: bottom, on: &canvas)
    drawRest(
      Array(board.calls.dropFirst()), fresh: { board.isFresh($0, at: now) }, from: end,
      above: bottom, on: &canvas)
    return canvas
  }

  private func drawTitle(on canvas: inout Canvas, _ now: Moment) {
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, width: width, height: 1), style: Style(.bar))
    let clock =
      (words.first.map { $0.date(now.date, style: .short) + " " } ?? "")
      + (words.first.map { $0.time(minuteOfDay: now.minuteOfDay) } ?? "")
    let at = max(0, width - Width.of(clock) - 1)
    canvas.write(clock, column: at, row: 0, style: Style(.bar, bold: true))
    canvas.write(
      office, column: 1, row: 0, style: Style(.bar),
      clip: Rect(column: 1, row: 0, width: max(0, at - 2), height: 1))
    center(
      say { $0(.hallHeading(arrow: unicode ? "→" : ">")) }, row: 1, on: &canvas,
      style: Style(.muted))
  }

  private func center(_ text: String, row: Int, on canvas: inout Canvas, style: Style) {
    canvas.write(
      text, column: max(0, (canvas.size.columns - Width.of(text)) / 2), row: row, style: style)
  }

  /// A sentence in the middle, in each language on lines of its own.
  private func drawLines(_ sentences: [String], on canvas: inout Canvas, style: Style) {
    let width = max(1, canvas.size.columns - 4)
    let lines = sentences.flatMap { Wrap.lines($0, width: width) + [""] }
    var row = max(2, (canvas.size.rows - lines.count) / 2)
    for line in lines {
      center(line, row: row, on: &canvas, style: style)
      row += 1
    }
  }

  /// Who is next, and how many wait, on the last two rows.
  ///
  /// - Returns: the first row that is taken.
  private func drawWaiting(_ board: HallBoard, on canvas: inout Canvas) -> Int {
    let last = canvas.size.rows - 1
    let numbers = board.inTurn.prefix(8).map(String.init).joined(separator: " ")
    if !numbers.isEmpty {
      center(
        say { $0(.hallNext) } + ": " + numbers, row: last - 1, on: &canvas,
        style: Style(.normal, bold: true))
    }
    center(
      say { $0(.hallWaiting(count: String(board.waiting))) }, row: last, on: &canvas,
      style: Style(.muted))
    return last - 1
  }

  // MARK: Calls

  private func text(_ call: HallCall) -> String {
    call.window.map { "\(call.number) → \($0)" } ?? String(call.number)
  }

  /// The last call, in letters as large as they get. One made just now stands between two bars, with a word
  /// that says so.
  ///
  /// - Returns: the first row below.
  private func drawFirst(
    _ call: HallCall, isFresh: Bool, at now: Moment, above bottom: Int, on canvas: inout Canvas
  ) -> Int {
    let width = canvas.size.columns
    let top = 3
    let room = Size(columns: width - 2, rows: max(7, (bottom - top) * 2 / 5))
    let style = Style(isFresh ? .good : .normal, bold: true)
    var row = top
    if let block = BlockText(text(call)), let scale = block.largest(in: room) {
      row = draw(block, scale, at: row, style, on: &canvas)
    } else {
      // Where it is too long for one line, the window stands below the number.
      let half = Size(columns: width - 2, rows: max(7, (bottom - top) / 4))
      let number = BlockText(String(call.number))
      if let number {
        let scale = number.largest(in: half) ?? smallest
        row = draw(number, scale, at: row, style, on: &canvas)
      }
      if let window = call.window {
        row += 1
        if let block = BlockText(window), block.size(smallest).columns <= width - 2 {
          row = draw(block, block.largest(in: half) ?? smallest, at: row, style, on: &canvas)
        } else {
          center(window, row: row, on: &canvas, style: style)
          row += 1
        }
      }
    }
    drawBars(isFresh: isFresh, at: now, rows: [top - 1, row], on: &canvas)
    return row + 1
  }

  private func drawBars(isFresh: Bool, at now: Moment, rows: [Int], on canvas: inout Canvas) {
    let width = canvas.size.columns
    let bar: Character = isFresh ? (unicode ? "█" : "#") : signs.horizontal
    // Each second the other half, so that it is seen from the side.
    let isOdd = now.milliseconds / 1000 % 2 == 1
    for row in rows {
      let style = isFresh ? Style(.good, bold: isOdd) : Style(.muted)
      canvas.fill(Rect(column: 0, row: row, width: width, height: 1), with: bar, style: style)
    }
    if isFresh, let first = rows.first {
      let word = " " + say { $0(.hallCalled) } + " "
      center(word, row: first, on: &canvas, style: Style(.good, bold: true))
    }
  }

  private func draw(
    _ block: BlockText, _ scale: BlockText.Scale, at row: Int, _ style: Style,
    on canvas: inout Canvas
  ) -> Int {
    let size = block.size(scale)
    block.draw(
      on: &canvas, column: max(0, (canvas.size.columns - size.columns) / 2), row: row, scale,
      style: style, unicode: unicode)
    return row + size.rows
  }

  private var smallest: BlockText.Scale { .smallest(unicode: unicode) }

  /// Those called before, the last first: from left to right, then the next row.
  private func drawRest(
    _ calls: [HallCall], fresh: (HallCall) -> Bool, from top: Int, above bottom: Int,
    on canvas: inout Canvas
  ) {
    let blocks = calls.map {
      BlockText(text($0).filter { $0 != " " }) ?? BlockText(String($0.number))
    }
    // A mark and a blank before, two blanks behind.
    func widest(_ scale: BlockText.Scale) -> Int {
      (blocks.map { $0?.size(scale).columns ?? 0 }.max() ?? 0) + 4
    }
    let isLarge = canvas.size.rows >= 40 && widest(.large(1)) <= canvas.size.columns
    let scale = isLarge ? BlockText.Scale.large(1) : smallest
    let across = max(1, canvas.size.columns / max(1, widest(scale)))
    let width = canvas.size.columns / across
    var row = top
    for start in stride(from: 0, to: calls.count, by: across) {
      let height =
        blocks[start..<min(start + across, calls.count)]
        .map { $0?.size(scale).rows ?? 1 }.max() ?? 1
      guard row + height <= bottom else { return }
      for place in start..<min(start + across, calls.count) {
        let column = (place - start) * width
        let isFresh = fresh(calls[place])
        let style = Style(isFresh ? .good : .normal, bold: isFresh)
        if isFresh {
          for line in 0..<height {
            canvas.write(String(signs.marker), column: column, row: row + line, style: style)
          }
        }
        if let block = blocks[place], block.size(scale).columns <= width - 2 {
          block.draw(
            on: &canvas, column: column + 2, row: row, scale, style: style, unicode: unicode)
        } else {
          canvas.write(
            text(calls[place]), column: column + 2, row: row, style: Style(.normal, bold: true),
            clip: Rect(column: column, row: row, width: width, height: 1))
        }
      }
      row += height + 1
    }
  }
}
