import Controls
import Screen
import Testing

struct ChoiceFieldTests {
  private let categories = [
    ChoiceField.Option(id: "adult", label: "мүгедектігі бар адам"),
    ChoiceField.Option(id: "elderly", label: "қарт адам"),
    ChoiceField.Option(id: "child", label: "мүгедектігі бар бала"),
  ]
  private let sexes = [
    ChoiceField.Option(id: "f", label: "әйел"), ChoiceField.Option(id: "m", label: "ер"),
  ]

  private func field(chosen: String? = nil, allowsNone: Bool = false) -> ChoiceField {
    ChoiceField(
      options: categories, chosen: chosen, allowsNone: allowsNone, noneLabel: "таңдалмаған")
  }

  @Test func `the arrows and Space go through the options and round again`() {
    var field = field()
    #expect(field.chosen == nil)
    #expect(field.handle(.key(.right)) == .changed)
    #expect(field.chosen == "adult")
    _ = field.handle(.key(.character(" ")))
    _ = field.handle(.key(.right))
    #expect(field.chosen == "child")
    _ = field.handle(.key(.right))
    #expect(field.chosen == "adult")
    _ = field.handle(.key(.left))
    #expect(field.chosen == "child")
  }

  @Test func `where an answer may be left out one comes back to nothing chosen`() {
    var field = field(chosen: "child", allowsNone: true)
    _ = field.handle(.key(.right))
    #expect(field.chosen == nil)
    _ = field.handle(.key(.left))
    #expect(field.chosen == "child")
    #expect(field.handle(.key(.backspace)) == .changed)
    #expect(field.chosen == nil)
  }

  @Test func `nothing chosen stands in the row where it is an answer of its own`() {
    for (shows, expected) in [(true, "[бәрі]  әйел   ер"), (false, " әйел   ер")] {
      let field = ChoiceField(
        options: sexes, allowsNone: true, noneLabel: "бәрі", showsNone: shows)
      var canvas = Canvas(size: Size(columns: 40, rows: 1))
      field.draw(
        on: &canvas, in: Rect(column: 0, row: 0, width: 40, height: 1), focused: false,
        signs: .unicode)
      #expect(canvas.lines[0] == expected, "«\(canvas.lines[0])»")
    }
  }

  @Test func `where an answer is needed it cannot be erased`() {
    var field = field(chosen: "child")
    #expect(field.handle(.key(.delete)) == .ignored)
    #expect(field.chosen == "child")
  }

  @Test func `a letter chooses the option it begins`() {
    var field = field()
    #expect(field.handle(.key(.character("қ"))) == .changed)
    #expect(field.chosen == "elderly")
    #expect(field.handle(.key(.character("а"))) == .moved)
    #expect(field.chosen == "elderly")
  }

  @Test func `the same letter again goes on to the next option`() {
    var field = field()
    _ = field.handle(.key(.character("м")))
    #expect(field.chosen == "adult")
    _ = field.handle(.key(.character("М")))
    #expect(field.chosen == "child")
    _ = field.handle(.key(.character("м")))
    #expect(field.chosen == "adult")
  }

  @Test func `a letter may begin a later word`() {
    var field = field()
    _ = field.handle(.key(.character("б")))
    #expect(field.chosen == "adult")
  }

  @Test func `the same keys in the Latin layout choose the same option`() {
    var field = ChoiceField(options: sexes)
    #expect(field.handle(.key(.character("t"))) == .changed)
    #expect(field.chosen == "m")
    #expect(field.handle(.key(.character("2"))) == .changed)
    #expect(field.chosen == "f")
  }

  @Test func `a key of the Kazakh digit row chooses an option that begins with its digit`() {
    var field = ChoiceField(options: (1...3).map { .init(id: "\($0)", label: "\($0)-топ") })
    _ = field.handle(.key(.character("ә")))
    #expect(field.chosen == "2")
    _ = field.handle(.key(.character("\"")))
    #expect(field.chosen == "1")
  }

  @Test func `letters that begin no option are refused`() {
    var field = field(chosen: "child")
    #expect(field.handle(.key(.character("ю"))) == .refused(.noSuchOption(typed: "ю")))
    #expect(field.chosen == "child")
  }

  @Test func `Enter and the arrows up and down are left to the form`() {
    var field = field(chosen: "child")
    #expect(field.handle(.key(.enter)) == .ignored)
    #expect(field.handle(.key(.up)) == .ignored)
    #expect(field.handle(.paste("қарт")) == .ignored)
  }

  @Test func `an unknown stored answer counts as nothing chosen`() {
    #expect(field(chosen: "student").chosen == nil)
  }

  private func picture(_ field: ChoiceField, width: Int, focused: Bool) -> String {
    drawn(width, 1) { field.draw(on: &$0, in: $1, focused: focused, signs: .unicode) }.picture
  }

  @Test func `away from the focus the answers stand as they do in it`() {
    for chosen in [nil, "elderly"] {
      let field = field(chosen: chosen)
      #expect(
        picture(field, width: 60, focused: false) == picture(field, width: 60, focused: true))
    }
    #expect(picture(field(chosen: "elderly"), width: 40, focused: false) == "‹қарт адам›")
  }

  @Test func `under the focus all options are shown and the chosen one has brackets`() {
    #expect(
      picture(field(chosen: "elderly"), width: 60, focused: true)
        == " мүгедектігі бар адам  [қарт адам]  мүгедектігі бар бала")
    #expect(
      picture(field(), width: 60, focused: true)
        == " мүгедектігі бар адам   қарт адам   мүгедектігі бар бала")
  }

  @Test func `where the options do not fit the chosen one is shown alone`() {
    #expect(picture(field(chosen: "elderly"), width: 40, focused: true) == "‹қарт адам›")
    #expect(picture(field(chosen: "adult"), width: 10, focused: true) == "‹мүгедек…›")
  }

  @Test func `choosing another option moves the brackets and nothing else`() {
    var field = ChoiceField(options: sexes, chosen: "f")
    let before = drawn(20, 1) { field.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    _ = field.handle(.key(.right))
    let after = drawn(20, 1) { field.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(before.picture == "[әйел]  ер")
    #expect(after.picture == " әйел  [ер]")
    #expect(after.cellsChanged(from: before) == 4)
    #expect(after.cursor == Position(column: 8, row: 0))
  }
}
