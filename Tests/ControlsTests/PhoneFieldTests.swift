import Controls
import Screen
import Testing

struct PhoneFieldTests {
  private func typed(_ text: String) -> PhoneField {
    var field = PhoneField(maximumLength: 60)
    for event in [Event].typing(text) { _ = field.handle(event) }
    return field
  }

  @Test(arguments: [
    "2.11.22", "2-11-22", "8 (726-37) 2-11-05", "+7 701 123 45 67", "8/72637/21105",
    "2-11-22, 2-33-44", "87263721105 (үйі)", "87263721105, қызы", "2-11-05 әкесі",
  ])
  func `a phone stays as people type it`(text: String) {
    #expect(typed(text).text == text)
    var field = PhoneField(maximumLength: 60)
    #expect(field.handle(.paste(text)) == .changed)
    #expect(field.text == text)
  }

  @Test func `a phone typed on the Kazakh row is shown as digits, its separators too`() {
    #expect(typed(#"ү.ә,і.ә""қғ"#).text == "87263721105")
    #expect(typed(#"ү .қ" "әі ңғ ,."#).text == "8 701 123 45 67")
    #expect(typed(#".қ""әіңғ,."#).text == "7011234567")
    #expect(typed(#"әө""өқғ"#).text == "2-11-05")
  }

  @Test func `whose it is may stand behind a phone typed on that row`() {
    #expect(typed(#"ү.ә,і.ә""қғ (үйі)"#).text == "87263721105 (үйі)")
    #expect(typed(#"ү.ә,і.ә""қғ қызы"#).text == "87263721105 қызы")
  }

  @Test(arguments: [("жоқ", ""), ("үйі", ""), ("қызы 2", " 2"), ("87263721105үйі", "87263721105")])
  func `a word is no number and stands apart from one`(text: String, left: String) {
    #expect(typed(text).text == left)
  }

  @Test func `what is refused says why`() {
    var field = typed("2-11-05 үйі")
    #expect(field.handle(.key(.character("2"))) == .refused(.notADigit("2")))
    field = typed("2-11-05")
    #expect(field.handle(.key(.character("ж"))) == .refused(.notADigit("ж")))
    #expect(field.handle(.key(.character("@"))) == .refused(.notADigit("@")))
    #expect(field.handle(.paste("2\u{2122}")) == .refused(.notADigit("\u{2122}")))
    #expect(field.text == "2-11-05")
    field = typed("123456789012345")
    #expect(field.handle(.key(.character("6"))) == .refused(.full(limit: 15)))
  }

  @Test func `another number may follow the word beside the first`() {
    for text in ["2-11-22 үйі, 8 701 222 33 44 қызы", "8 701 123 45 67, 8 702 333 44 55 (ұлы)"] {
      #expect(typed(text).text == text)
    }
    #expect(
      typed(#"ә-""-әә үйі, ү .қ" әәә іі ңң қызы"#).text == "2-11-22 үйі, 8 701 222 33 44 қызы")
  }

  @Test func `a dot before the first digit is no seven`() {
    #expect(typed(".2-11-05").text == "2-11-05")
    #expect(typed("+.2").text == "+2")
  }

  @Test func `a phone taken from the store stays as it stands there`() {
    var field = FieldControl.phone(PhoneField("2-11-22, 2-33-44 (үйі)", maximumLength: 60))
    #expect(field.value == "2-11-22, 2-33-44 (үйі)")
    field.setValue("8 701 123 45 67")
    #expect(field.value == "8 701 123 45 67")
  }
}
