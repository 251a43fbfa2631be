import Controls
import Screen
import Support
import Testing

/// Whatever is pasted into a field of digits leaves digits there.
@Suite struct `Scribbles in fields of digits` {
  @Test func `a date field holds a date or the beginning of one`() {
    var hand = Scribble(seed: 7)
    for _ in 0..<3000 {
      var field = DateField(hand.text(most: 3))
      _ = field.handle(.paste(hand.text(most: 3)))
      for letter in hand.text(most: 3) { _ = field.handle(.key(.character(letter))) }
      let shown = field.text
      #expect(
        shown.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }, "\(shown)")
      #expect((0...shown.count).contains(field.caret) && shown.count <= 10)
      if let iso = field.iso { #expect(DateField(iso).iso == iso) }
    }
  }

  @Test func `a number field holds at most as many digits as belong there`() {
    var hand = Scribble(seed: 8)
    for _ in 0..<3000 {
      var field = NumberField(length: .exactly(12))
      field.setDigits(hand.text(most: 3))
      _ = field.handle(.paste(hand.text(most: 3)))
      for letter in hand.text(most: 3) { _ = field.handle(.key(.character(letter))) }
      #expect(field.digits.allSatisfy { $0.isASCII && $0.isNumber } && field.digits.count <= 12)
      #expect((0...field.digits.count).contains(field.caret))
    }
  }
}
