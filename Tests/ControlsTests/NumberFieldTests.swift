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

  @Test func `leading zeros stay`() {
    #expect(typed("000314500123").digits == "000314500123")
  }

  @Test func `a letter is refused and named`() {
    var field = NumberField("12", length: .exactly(12))
    #expect(field.handle(.key(.character("ж"))) == .refused(.notADigit("ж")))
    #expect(field.handle(.key(.character(" "))) == .refused(.notADigit(" ")))
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
      typed("0ққәi").draw(on: &$0, in: $1, focused: true, signs: .unicode)
    }
    #expect(canvas.pictureWithCursor == "0002_")
  }
}
