import Screen
import Testing

@testable import Controls

struct TextFieldTests {
  private func field(_ text: String, then keys: Key...) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.handle(.key(key)) }
    return field
  }

  private func typed(_ text: String, into field: inout TextField) {
    for event in [Event].typing(text) { _ = field.handle(event) }
  }

  @Test func `typed letters stand one after another`() {
    var field = TextField()
    typed("Әсел Қалиқызы", into: &field)
    #expect(field.text == "Әсел Қалиқызы")
    #expect(field.caret == 13)
  }

  @Test func `a backspace takes a whole Kazakh letter with its mark`() {
    var field = TextField("Қ\u{301}а")
    #expect(field.handle(.key(.left)) == .moved)
    #expect(field.handle(.key(.backspace)) == .changed)
    #expect(field.text == "а")
  }

  @Test func `delete takes the letter under the cursor`() {
    #expect(field("Айым", then: .home, .right, .delete).text == "Аым")
  }

  @Test func `at an end of the text there is nothing to take and nowhere to go`() {
    var field = TextField("А")
    #expect(field.handle(.key(.delete)) == .ignored)
    #expect(field.handle(.key(.right)) == .ignored)
    #expect(field.handle(.key(.home)) == .moved)
    #expect(field.handle(.key(.backspace)) == .ignored)
    #expect(field.handle(.key(.left)) == .ignored)
  }

  @Test func `a letter goes in where the cursor is`() {
    #expect(field("Асл", then: .left, .character("е")).text == "Асел")
  }

  @Test func `a mark typed after a letter joins it`() {
    let field = field("Аи", then: .character("\u{306}"))
    #expect(Array(field.text.unicodeScalars) == Array("Ай".unicodeScalars))
    #expect(field.caret == 2)
  }

  @Test func `text is kept composed`() {
    let field = TextField("и\u{306}")
    #expect(field.text.unicodeScalars.count == 1)
  }

  @Test func `control characters are not typed`() {
    var field = TextField()
    #expect(field.handle(.key(.character("\u{7}"))) == .ignored)
    #expect(field.handle(.key(.character("\u{200B}"))) == .ignored)
    #expect(field.text.isEmpty)
  }

  @Test func `keys of the form are left to the form`() {
    var field = TextField("а")
    for key in [Key.up, .down, .enter, .tab, .backTab, .escape, .function(1), .insert] {
      #expect(field.handle(.key(key)) == .ignored)
    }
  }

  @Test func `a pasted text of several lines becomes one line`() {
    var field = TextField("А")
    #expect(field.handle(.paste("йым\r\nБейсенова\tҚызы\u{7}\n")) == .changed)
    #expect(field.text == "Айым Бейсенова Қызы")
  }

  @Test func `unseen marks of a pasted text are dropped and its odd blanks are blanks`() {
    var field = TextField()
    _ = field.handle(.paste("Бай\u{200B}зақ\u{A0}ба\u{AD}тыр\u{202E}"))
    #expect(field.text == "Байзақ батыр")
  }

  @Test func `a paste is taken back in one step and brought again`() {
    var field = TextField("Сарыкемер")
    _ = field.handle(.paste(", Байзақ батыр 20"))
    #expect(field.handle(.key(.control("u"))) == .changed)
    #expect(field.text == "Сарыкемер")
    #expect(field.handle(.key(.control("y"))) == .changed)
    #expect(field.text == "Сарыкемер, Байзақ батыр 20")
    #expect(field.handle(.key(.control("y"))) == .ignored)
  }

  @Test func `typing is taken back word by word`() {
    var field = TextField()
    typed("Байзақ батыр", into: &field)
    _ = field.handle(.key(.control("u")))
    #expect(field.text == "Байзақ ")
    _ = field.handle(.key(.control("u")))
    #expect(field.text.isEmpty)
    #expect(field.handle(.key(.control("u"))) == .ignored)
  }

  @Test func `erasing is taken back apart from the typing before it`() {
    var field = TextField()
    typed("Асел", into: &field)
    _ = field.handle(.key(.backspace))
    _ = field.handle(.key(.backspace))
    _ = field.handle(.key(.control("u")))
    #expect(field.text == "Асел")
  }

  @Test func `a full field takes no more and says its limit`() {
    var field = TextField("Айы", maximumLength: 4)
    #expect(field.handle(.key(.character("м"))) == .changed)
    #expect(field.handle(.key(.character("а"))) == .refused(.full(limit: 4)))
    #expect(field.handle(.key(.character("\u{301}"))) == .changed)
    #expect(field.text.count == 4)
  }

  @Test func `a paste that does not fit changes nothing`() {
    var field = TextField("Ай", maximumLength: 4)
    #expect(field.handle(.paste("гүл!")) == .refused(.full(limit: 4)))
    #expect(field.text == "Ай")
  }

  private func picture(_ field: TextField, width: Int, focused: Bool = true) -> String {
    drawn(width, 1) {
      field.draw(on: &$0, in: $1, focused: focused, signs: .unicode)
    }.pictureWithCursor
  }

  @Test func `a text that fits is shown whole with the cursor behind it`() {
    #expect(picture(TextField("Бейсенова"), width: 10) == "Бейсенова_")
  }

  @Test func `a text that is too wide is shown around the cursor`() {
    let field = TextField("Сарыкемер, Байзақ батыр 20")
    #expect(picture(field, width: 12) == "…атыр 20_")
    #expect(picture(field, width: 12, focused: false) == "Сарыкемер, …")
  }

  @Test func `the start of a wide text is shown again when the cursor goes there`() {
    #expect(picture(field("Сарыкемер, Байзақ", then: .home), width: 8) == "_арыкем…")
  }

  @Test func `an empty field shows its placeholder in brackets`() {
    let field = TextField(placeholder: "аты")
    #expect(picture(field, width: 12, focused: false) == "(аты)")
    #expect(picture(field, width: 12) == "_аты)")
  }

  @Test func `a cut text is marked in ASCII where the terminal has no more`() {
    let canvas = drawn(5, 1) {
      TextField("Сарыкемер").draw(on: &$0, in: $1, focused: false, signs: .ascii)
    }
    #expect(canvas.picture == "Сары~")
  }

  @Test func `a typed letter changes one cell`() {
    var field = TextField("Байзақ бат")
    let before = drawn(20, 1) { field.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    _ = field.handle(.key(.character("ы")))
    let after = drawn(20, 1) { field.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(after.cellsChanged(from: before) == 1)
  }

  @Test func `the cursor is always within the field and on its letter`() {
    var field = TextField("漢字 Сарыкемер ауылы, Байзақ батыр көшесі 20")
    for width in 1...30 {
      var steps = 0
      _ = field.handle(.key(.end))
      repeat {
        let canvas = drawn(width, 1) {
          field.draw(on: &$0, in: $1, focused: true, signs: .unicode)
        }
        let cursor = canvas.cursor!
        #expect(cursor.column >= 0 && cursor.column < width)
        if width >= 6, field.caret < field.text.count {
          let letter = Array(field.text)[field.caret]
          #expect(canvas[cursor.column, 0].character == letter)
        }
        steps += 1
      } while field.handle(.key(.left)) == .moved
      #expect(steps == field.text.count + 1)
    }
  }

  @Test func `a field without room draws nothing`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    TextField("Айым").draw(
      on: &canvas, in: Rect(column: 2, row: 0, width: 0, height: 1), focused: true, signs: .unicode)
    #expect(canvas.picture == "")
    #expect(canvas.cursor == nil)
  }
}
