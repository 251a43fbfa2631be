import Screen
import Testing

struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func `a Kazakh line stands where it was written and its blanks at the end are not told`() {
    var canvas = canvas(12, 2)
    let end = canvas.write("Әлеумет", column: 2, row: 1)
    #expect(canvas.text == "\n  Әлеумет\n")
    #expect(end == 9)
  }

  @Test func `text beyond the right edge is cut`() {
    var canvas = canvas(5, 1)
    let end = canvas.write("Қабылдау", column: 2, row: 0)
    #expect(canvas.lines == ["  Қаб"])
    #expect(end == 5)
  }

  @Test func `text that begins left of the canvas shows its rest`() {
    var canvas = canvas(5, 1)
    canvas.write("Қабылдау", column: -3, row: 0)
    #expect(canvas.lines == ["ылдау"])
  }

  @Test func `text above or below the canvas is not written`() {
    var canvas = canvas(5, 1)
    canvas.write("Ә", column: 0, row: 1)
    canvas.write("Ә", column: 0, row: -1)
    #expect(canvas.lines == [""])
  }

  @Test func `text keeps within its clip`() {
    var canvas = canvas(10, 2)
    let clip = Rect(column: 2, row: 0, width: 3, height: 1)
    canvas.write("абвгдежз", column: 0, row: 0, clip: clip)
    canvas.write("абвгдежз", column: 0, row: 1, clip: clip)
    #expect(canvas.lines == ["  вгд", ""])
  }

  @Test func `a clip outside the canvas takes nothing`() {
    var canvas = canvas(4, 1)
    canvas.write("аб", column: 0, row: 0, clip: Rect(column: 9, row: 0, width: 5, height: 1))
    canvas.fill(Rect(column: -9, row: -9, width: 5, height: 5), with: "#")
    #expect(canvas.lines == [""])
  }

  @Test func `a wide letter takes two cells and is told once`() {
    var canvas = canvas(4, 1)
    canvas.write("漢б", column: 0, row: 0)
    #expect(canvas.lines == ["漢б"])
    #expect(canvas[1, 0].isContinuation)
    #expect(canvas[2, 0].character == "б")
  }

  @Test func `half a wide letter at the right edge is a blank`() {
    var canvas = canvas(3, 1)
    canvas.write("###", column: 0, row: 0)
    let end = canvas.write("аб漢г", column: 0, row: 0)
    #expect(canvas.lines == ["аб"])
    #expect(end == 3)
  }

  @Test func `half a wide letter at the left edge of a clip is a blank`() {
    var canvas = canvas(5, 1)
    canvas.fill(canvas.bounds, with: "#")
    canvas.write("漢аб", column: 1, row: 0, clip: Rect(column: 2, row: 0, width: 3, height: 1))
    #expect(canvas.lines == ["## аб"])
  }

  @Test func `a letter over the second half of a wide one takes the first half away`() {
    var canvas = canvas(3, 1)
    canvas.write("漢", column: 0, row: 0)
    canvas.write("б", column: 1, row: 0)
    #expect(canvas.lines == [" б"])
    #expect(!canvas[1, 0].isContinuation)
  }

  @Test func `a letter over the first half of a wide one takes the second half away`() {
    var canvas = canvas(3, 1)
    canvas.write("漢", column: 0, row: 0)
    canvas.write("б", column: 0, row: 0)
    #expect(canvas.lines == ["б"])
    #expect(!canvas[1, 0].isContinuation)
  }

  @Test func `a wide letter between two wide ones takes a half of each`() {
    var canvas = canvas(5, 1)
    canvas.write("漢字", column: 0, row: 0)
    canvas.write("語", column: 1, row: 0)
    #expect(canvas.lines == [" 語"])
    #expect(!canvas[3, 0].isContinuation)
  }

  @Test func `a letter and its mark are one cell`() {
    var canvas = canvas(4, 1)
    canvas.write("и\u{306}а", column: 0, row: 0)
    #expect(canvas[0, 0].character == "и\u{306}")
    #expect(canvas[1, 0].character == "а")
  }

  @Test func `a mark without a letter moves nothing`() {
    var canvas = canvas(4, 1)
    let end = canvas.write("\u{301}аб", column: 0, row: 0)
    #expect(canvas[0, 0].character != "\u{301}")
    #expect(end <= 4)
  }

  @Test func `filling an area leaves everything around it`() {
    var canvas = canvas(5, 3)
    canvas.fill(canvas.bounds, with: ".")
    canvas.fill(Rect(column: 1, row: 1, width: 3, height: 9), with: "=")
    #expect(canvas.lines == [".....", ".===.", ".===."])
  }

  @Test func `an area is not filled with a letter of another width`() {
    var canvas = canvas(3, 1)
    canvas.fill(canvas.bounds, with: "漢")
    #expect(canvas.lines == [""])
    #expect(!canvas[1, 0].isContinuation)
  }

  @Test func `a cell outside the canvas is blank`() {
    var canvas = canvas(2, 2)
    canvas.write("аб", column: 0, row: 1)
    #expect(canvas[2, 0] == Cell())
    #expect(canvas[-1, 1] == Cell())
    #expect(canvas[0, 2] == Cell())
  }

  @Test func `a canvas without cells takes writing`() {
    var canvas = canvas(0, -3)
    canvas.write("аб", column: 0, row: 0)
    canvas.fill(Rect(column: 0, row: 0, width: 9, height: 9))
    #expect(canvas.lines.isEmpty)
  }

  @Test func `style goes with the letter`() {
    var canvas = canvas(3, 1)
    canvas.write("аб", column: 0, row: 0, style: Style(.alarm, bold: true))
    #expect(canvas[1, 0].style == Style(.alarm, bold: true))
    #expect(canvas[2, 0].style == .normal)
  }
}

struct GeometryTests {
  private let area = Rect(column: 2, row: 1, width: 10, height: 4)

  @Test func `an area never has less than no width`() {
    #expect(area.inset(left: 6, right: 6).isEmpty)
    #expect(area.inset(left: 6, right: 6).width == 0)
    var narrowed = area
    narrowed.width -= 20
    #expect(narrowed.width == 0)
  }

  @Test func `what is split off and what is left make the whole`() {
    let (top, rest) = area.splitTop(1)
    #expect(top == Rect(column: 2, row: 1, width: 10, height: 1))
    #expect(rest == Rect(column: 2, row: 2, width: 10, height: 3))
    let (left, right) = area.splitLeft(99)
    #expect(left == area)
    #expect(right.isEmpty)
    #expect(area.splitTop(-1).rest == area)
  }

  @Test func `an area holds its first cell and not the one after its last`() {
    #expect(area.contains(Position(column: 2, row: 1)))
    #expect(!area.contains(Position(column: 12, row: 1)))
    #expect(!area.contains(Position(column: 2, row: 5)))
  }
}
