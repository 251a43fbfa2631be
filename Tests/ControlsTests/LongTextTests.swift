import Screen
import Testing

@testable import Controls

/// Long texts are read and written over several lines.
struct LongTextTests {
  private static let text = "Екі рет келдім, екі рет ертең кел деді, қағазымды алмады"

  private func field(_ text: String = text) -> TextField {
    TextField(text, maximumLength: 200, rows: 3)
  }

  private func lines(_ field: TextField, width: Int) -> [String] {
    let starts = field.lineStarts(width: width)
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : field.letters.count
      return String(field.letters[start..<end])
    }
  }

  @Test func `a text is wrapped at its blanks, and nothing of it is lost`() {
    let shown = lines(field(), width: 21)
    #expect(shown.joined() == Self.text)
    #expect(shown.count == 3)
    #expect(shown.allSatisfy { $0.count <= 21 && !$0.hasPrefix(" ") })
  }

  @Test func `a word longer than a line is broken`() {
    let shown = lines(field(String(repeating: "а", count: 25)), width: 11)
    #expect(shown.map(\.count) == [10, 10, 5])
  }

  @Test func `up and down go from line to line in one column, and not beyond the first and last`() {
    var field = field()
    let steps = [1, -1, -1, -1].map { field.moveLine(by: $0, width: 21) }
    #expect(steps == [false, true, true, false])
    #expect(field.caret < 21)
  }

  @Test func `Home and End go to the ends of a line, and pressed again to those of the text`() {
    var field = field()
    _ = field.moveLine(by: -1, width: 21)
    let starts = field.lineStarts(width: 21)
    var places: [Int] = []
    for toEnd in [false, true, true, true] {
      _ = field.moveInLine(toEnd: toEnd, width: 21)
      places.append(field.caret)
    }
    let last = Self.text.count
    #expect(places == [starts[1], starts[2] - 1, last, last])
    _ = field.moveInLine(toEnd: false, width: 21)
    _ = field.moveInLine(toEnd: false, width: 21)
    #expect(field.caret == 0)
  }

  @Test func `a form and a question take Home and End by lines too`() {
    var form = form()
    form.fit(Self.area)
    form.moveFocus(to: "text")
    #expect(form.handle(.key(.home)) == .caretMoved)
    #expect(form.handle(.key(.up)) == .caretMoved, "it stood on the last line, at its start")
    var dialog = ReasonDialog(title: "Note", text: "", minimumLength: 2, tooShortText: "short")
    _ = dialog.handle(.paste(String(repeating: "сөз ", count: 60)))
    #expect(dialog.handle(.key(.home)) == .moved)
    #expect(dialog.handle(.key(.up)) == .moved)
  }

  private func form() -> GridForm {
    GridForm(fields: [
      FormField(id: "name", label: "Name", control: .text(TextField("А"))),
      FormField(id: "text", label: "Text", control: .text(field())),
      FormField(id: "day", label: "Day", control: .text(TextField("1"))),
    ])
  }

  private static let area = Rect(column: 0, row: 0, width: 32, height: 9)

  private func picture(_ form: GridForm) -> [String] {
    var canvas = Canvas(size: Size(columns: 32, rows: 9))
    form.draw(on: &canvas, in: Self.area, focused: true, signs: .for(unicode: true))
    return (0..<9).map { row in
      String((0..<32).map { canvas[$0, row].character })
    }
  }

  @Test func `a form shows a long text on its lines, with how much is used, and goes on below`() {
    var form = form()
    form.fit(Self.area)
    form.moveFocus(to: "text")
    let shown = picture(form)
    #expect(shown[1].contains("Екі рет келдім"))
    #expect(shown[2].contains("\(Self.text.count)/200"))
    #expect(shown[4].contains("Day"))
  }

  @Test func `up and down leave a long text only from its first and last line`() {
    var form = form()
    form.fit(Self.area)
    form.moveFocus(to: "text")
    #expect(form.handle(.key(.up)) == .caretMoved)
    #expect(form.handle(.key(.down)) == .caretMoved)
    #expect(form.handle(.key(.down)) == .focusMoved(from: "text", to: "day"))
    #expect(form.handle(.key(.up)) == .focusMoved(from: "day", to: "text"))
  }

  @Test func `a reason too long is refused in words, not dropped in silence`() {
    var dialog = ReasonDialog(
      title: "Note", text: "", minimumLength: 2, tooShortText: "short")
    #expect(dialog.handle(.paste(String(repeating: "а", count: 999))) == .changed)
    #expect(dialog.handle(.paste("бв")) == .refused(.full(limit: 1000)))
    #expect(dialog.reason.count == 999)
  }

  @Test func `a reason of many lines is walked through by arrows`() {
    var dialog = ReasonDialog(
      title: "Note", text: "", minimumLength: 2, tooShortText: "short")
    _ = dialog.handle(.paste(String(repeating: "сөз ", count: 60)))
    #expect(dialog.handle(.key(.up)) == .moved)
    #expect(dialog.handle(.key(.up)) == .moved)
    #expect(dialog.handle(.key(.down)) == .moved)
  }
}
