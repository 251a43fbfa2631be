import Controls
import Screen

/// A canvas of so many cells with something drawn on the whole of it.
func drawn(
  _ columns: Int, _ rows: Int, _ draw: (inout Canvas, Rect) -> Void
) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas, canvas.bounds)
  return canvas
}

extension Canvas {
  /// The text without the line end behind the last row.
  var picture: String { lines.joined(separator: "\n") }

  /// The text with `_` under the cursor, where a picture is to show it.
  var pictureWithCursor: String {
    guard let cursor else { return picture }
    var canvas = self
    canvas.write("_", column: cursor.column, row: cursor.row)
    return canvas.picture
  }

  /// How many cells differ from another canvas of the same size.
  func cellsChanged(from other: Canvas) -> Int {
    var count = 0
    for row in 0..<size.rows {
      for column in 0..<size.columns where self[column, row] != other[column, row] { count += 1 }
    }
    return count
  }
}

extension Array where Element == Event {
  /// The keys that type a text.
  static func typing(_ text: String) -> [Event] {
    text.map { .key(.character($0)) }
  }
}
