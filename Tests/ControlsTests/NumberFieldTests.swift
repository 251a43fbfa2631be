import Controls
import Screen
import Testing

struct NumberFieldTests {
  private func typed(_ text: String, length: NumberField.Length = .exactly(12)) -> NumberField {
    var field = NumberField(length: length)
    for event in [Event].typing(text) { _ = field.handle(event) }
    return field
  }

  @Test func `the digit row of the Kazakh layout types digits`() {
    #expect(typed(#""әіңғ,.үұқ"#).digits == "1234567890")
    #expect(typed("ӘІҢҒ").digits == "2345")
  }

  @Test(arguments: [
    "000314 500123", "000314-500-123", "000.314.500.123", "000,314/500 (123)", "+000314500123",
  ])
  func `what people write between digits is no digit`(text: String) {
    #expect(typed(text).digits == "000314500123")
    var field = NumberField(length: .exactly(12))
    #expect(field.handle(.paste(text)) == .changed)
    #expect(field.digits == "000314500123")
  }

  @Test func `dot and comma are digits only in a run of the Kazakh row`() {
    #expect(typed(".қ,").digits == "706")
    #expect(typed(",\".").digits == "617")
    #expect(typed(".5").digits == "5", "a digit typed as one shows that the dot was none")
    #expect(typed("5.6,").digits == "56")
    #expect(typed("12ә").digits == "12")
    var field = NumberField("2100", length: .exactly(12))
    #expect(field.handle(.key(.character("ә"))) == .changed)
    #expect(field.handle(.key(.character("."))) == .changed)
    #expect(field.digits == "210027", "the row goes on where a number stands already")
    field = NumberField("2100", length: .exactly(12))
    #expect(field.handle(.key(.character("."))) == .moved)
    #expect(field.handle(.key(.character("ә"))) == .refused(.notADigit("ә")))
  }

  @Test(arguments: [
    "жоқ", "үйі", "әке", "қызы", "ұлы", "іні", "(үйі)", "12 (үйі)", "12 үй", "12үй",
  ])
  func `a word leaves no digits, whichever of its letters lie on the row`(word: String) {
    #expect(typed(word).digits == word.filter { $0.isASCII && $0.isNumber })
  }

  @Test func `a slip in the middle of a number on the row costs no digit`() {
    #expect(typed("қққіжә").digits == "00032")
  }

  @Test func `a number on the row is pasted as its digits, what is more than a number is not`() {
    var field = NumberField(length: .exactly(12))
    #expect(field.handle(.paste("қққі \"ң")) == .changed)
    #expect(field.digits == "000314")
    #expect(field.handle(.paste("5 № 3")) == .refused(.notADigit("№")))
  }

  @Test func `leading zeros stay`() {
    #expect(typed("000314500123").digits == "000314500123")
  }

  @Test func `a letter is refused and named`() {
    var field = NumberField("12", length: .exactly(12))
    #expect(field.handle(.key(.character("ж"))) == .refused(.notADigit("ж")))
    #expect(field.handle(.key(.character("№"))) == .refused(.notADigit("№")))
    #expect(field.handle(.key(.character("٣"))) == .refused(.notADigit("٣")))
    #expect(field.digits == "12")
  }

  @Test func `a number is complete with its last digit and takes no more`() {
    var field = typed("00031450012")
    #expect(!field.isComplete)
    #expect(field.handle(.key(.character("3"))) == .changed)
    #expect(field.isComplete)
    #expect(field.handle(.key(.character("4"))) == .refused(.full(limit: 12)))
  }

  @Test func `a number of any length is complete with one digit`() {
    #expect(!typed("", length: .atMost(5)).isComplete)
    #expect(typed("7", length: .atMost(5)).isComplete)
  }

  @Test func `a pasted number loses its blanks and hyphens`() {
    var field = NumberField(length: .exactly(12))
    #expect(field.handle(.paste(" 000314-500 123\n")) == .changed)
    #expect(field.digits == "000314500123")
  }

  @Test func `a pasted word changes nothing`() {
    var field = NumberField("12", length: .exactly(12))
    #expect(field.handle(.paste("12 үй")) == .refused(.notADigit("ү")))
    #expect(field.digits == "12")
  }

  @Test func `digits are drawn at once with the cursor behind them`() {
    let canvas = drawn(14, 1) {
      typed("қққәi").draw(on: &$0, in: $1, focused: true, signs: .unicode)
    }
    #expect(canvas.pictureWithCursor == "0002_")
  }
}
