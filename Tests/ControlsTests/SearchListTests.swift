import Controls
import Screen
import Testing

@Suite struct `A search over its rows` {
  /// A list of so many rows in which something was typed.
  private func list(
    _ typed: String = "", arranged arrangement: SearchList.Arrangement = .spaced, rows: Int = 3
  ) -> SearchList {
    var list = SearchList(arrangement, maximumLength: 12)
    list.table = Samples.table(rows: rows)
    for event in [Event].typing(typed) { _ = list.handle(event) }
    return list
  }

  // MARK: Keys

  @Test func `letters go to the field and arrows to the table`() {
    var list = list()
    #expect(list.handle(.key(.character("б"))) == .typed)
    #expect(list.handle(.key(.down)) == .moved)
    #expect(list.handle(.key(.character("е"))) == .typed)
    #expect(list.text == "бе")
    #expect(list.table.cursor == "case-2")
  }

  @Test func `Enter opens the row under the cursor, whatever is typed`() {
    var list = list("бей")
    _ = list.handle(.key(.down))
    #expect(list.handle(.key(.enter)) == .opened("case-2"))
    #expect(list.text == "бей")
  }

  @Test func `Home and End lead to the first and last row where the text has no use for them`() {
    var list = list("бей")
    #expect(list.handle(.key(.end)) == .moved)
    #expect(list.table.cursor == "case-3")
    #expect(list.handle(.key(.home)) == .moved, "the text goes to its beginning first")
    #expect(list.table.cursor == "case-3")
    _ = list.handle(.key(.home))
    #expect(list.table.cursor == "case-1" && list.text == "бей")
  }

  @Test func `a paste is searched for`() {
    var list = list()
    #expect(list.handle(.paste("0209\n")) == .typed)
    #expect(list.typed == "0209")
  }

  @Test func `what neither takes is left to the screen`() {
    var list = list("бей")
    for key in [Key.tab, .backTab, .escape, .insert, .function(1), .control("k")] {
      #expect(list.handle(.key(key)) == .ignored)
    }
    #expect(list.handle(.key(.up)) == .ignored, "the first row is the first")
  }

  @Test func `without rows there is nothing to open`() {
    var list = list("бей", rows: 0)
    #expect(list.handle(.key(.enter)) == .ignored)
    #expect(list.handle(.key(.down)) == .ignored)
  }

  @Test func `Home and End move in the text first, then in the rows`() {
    var list = list("бей")
    #expect(list.handle(.key(.end)) == .moved)
    #expect(list.table.cursor == "case-3", "the caret stood behind the text already")
    #expect(list.handle(.key(.home)) == .moved)
    #expect(list.table.cursor == "case-3")
    #expect(list.handle(.key(.home)) == .moved)
    #expect(list.table.cursor == "case-1")
  }

  @Test func `page keys go by the rows there is room for`() {
    for (arrangement, first) in [
      (SearchList.Arrangement.close, "case-8"), (.spaced, "case-7"), (.asking, "case-7"),
    ] {
      var list = list(arranged: arrangement, rows: 30)
      list.fit(Rect(column: 0, row: 0, width: 80, height: 11))
      #expect(list.handle(.key(.pageDown)) == .moved)
      #expect(list.table.cursor == first, "\(arrangement)")
    }
  }

  // MARK: What is searched for

  @Test func `words are searched for with one blank between them and none around`() {
    #expect(list("  бей  ай ").typed == "бей ай")
    #expect(list("  бей  ай ").text == "  бей  ай ")
    #expect(list("   ").typed.isEmpty)
  }

  @Test func `blanks that change no word are told apart from other words`() {
    var list = list("бей")
    #expect(list.handle(.key(.character(" "))) == .blanks)
    #expect(list.handle(.key(.character("а"))) == .typed)
    #expect(list.handle(.key(.backspace)) == .typed)
    #expect(list.handle(.key(.backspace)) == .blanks)
    #expect(list.handle(.key(.backspace)) == .typed)
  }

  @Test func `a blank between letters makes two words of one`() {
    var list = list("бей")
    _ = list.handle(.key(.left))
    #expect(list.handle(.key(.character(" "))) == .typed)
    #expect(list.typed == "бе й")
  }

  @Test func `an undone step is searched for again`() {
    var list = list("бей")
    #expect(list.handle(.key(.control("u"))) == .typed)
    #expect(list.typed.isEmpty)
    #expect(list.handle(.key(.control("y"))) == .typed)
    #expect(list.typed == "бей")
  }

  @Test func `more letters than there is room for are refused`() {
    var list = list("123456789012")
    #expect(list.handle(.key(.character("3"))) == .refused(.full(limit: 12)))
    #expect(list.handle(.paste("34")) == .refused(.full(limit: 12)))
    #expect(list.text == "123456789012")
  }

  @Test func `another text is put in and can be undone`() {
    var list = list("бей")
    list.setText("ахмет")
    #expect(list.typed == "ахмет")
    #expect(list.handle(.key(.control("u"))) == .typed)
    #expect(list.typed == "бей")
  }

  @Test func `a cleared field has nothing to undo and the same room`() {
    var list = list("бей")
    list.clear()
    #expect(list.text.isEmpty)
    #expect(list.handle(.key(.control("u"))) == .ignored)
    #expect(list.handle(.paste("1234567890123")) == .refused(.full(limit: 12)))
  }

  // MARK: Rows

  @Test func `other words begin at the first row, other rows stay where they were`() {
    var list = list()
    _ = list.handle(.key(.down))
    list.table.show([.init(id: "new", cells: ["0"])] + list.table.rows)
    #expect(list.table.cursor == "case-2")
    list.moveToFirst()
    #expect(list.table.cursor == "new")
  }

  @Test func `a list without rows has no first`() {
    var list = list(rows: 0)
    list.moveToFirst()
    #expect(list.table.cursor == nil)
  }

  // MARK: Pictures

  private func picture(
    _ list: SearchList, _ columns: Int = 42, _ rows: Int = 6, label: String = "Іздеу:",
    note: String = "Аты-жөні, нөмірі", focused: Bool = true
  ) -> Canvas {
    drawn(columns, rows) {
      list.draw(on: &$0, in: $1, label: label, note: note, focused: focused, signs: .unicode)
    }
  }

  @Test func `label and field, the note, a blank line, the rows`() {
    #expect(
      picture(list("бей", rows: 2)).picture == """
         Іздеу: бей
         Аты-жөні, нөмірі

            №  Өтініш беруші          Мерзімі
         ▸  1  Бейсенова Гүлмира Қа…  11.06.2009
            2  Бейсенова Гүлмира Қа…  11.06.2009
        """)
  }

  @Test func `arranged closely there is no blank line`() {
    let canvas = picture(
      list("бей", arranged: .close, rows: 2), 42, 5, note: "[барлығы 2]  кешіккен 1")
    #expect(
      canvas.picture == """
         Іздеу: бей
         [барлығы 2]  кешіккен 1
            №  Өтініш беруші          Мерзімі
         ▸  1  Бейсенова Гүлмира Қа…  11.06.2009
            2  Бейсенова Гүлмира Қа…  11.06.2009
        """)
  }

  @Test func `a question is answered below it`() {
    let canvas = picture(
      list("бей", arranged: .asking, rows: 2), label: "▸", note: "Кім келді?")
    #expect(
      canvas.picture == """
         Кім келді?
         ▸ бей

            №  Өтініш беруші          Мерзімі
         ▸  1  Бейсенова Гүлмира Қа…  11.06.2009
            2  Бейсенова Гүлмира Қа…  11.06.2009
        """)
    #expect(canvas.cursor == Position(column: 6, row: 1))
  }

  @Test func `the terminal's cursor stays in the field while arrows walk`() {
    var list = list("бей", rows: 2)
    _ = list.handle(.key(.down))
    let canvas = picture(list)
    #expect(canvas.cursor == Position(column: 11, row: 0))
    #expect(canvas.lines[5].hasPrefix(" ▸  2"))
  }

  @Test func `under a question neither field nor row is marked`() {
    let canvas = picture(list("бей"), focused: false)
    #expect(canvas.cursor == nil)
    #expect(!canvas.picture.contains("▸"))
    #expect(canvas.lines[0] == " Іздеу: бей")
  }

  @Test func `a step in the rows changes the two markers and nothing else`() {
    var list = list("бей", rows: 2)
    let before = picture(list)
    _ = list.handle(.key(.down))
    #expect(picture(list).cellsChanged(from: before) == 2)
  }

  @Test func `without a note its line is empty`() {
    let canvas = drawn(42, 4) {
      list("бей", arranged: .close).draw(
        on: &$0, in: $1, label: "Іздеу:", focused: true, signs: .unicode)
    }
    #expect(canvas.lines[1].isEmpty)
  }

  @Test func `nothing is drawn beside a place too low for it`() {
    for arrangement in [SearchList.Arrangement.close, .spaced, .asking] {
      var canvas = Canvas(size: Size(columns: 42, rows: 12))
      canvas.fill(canvas.bounds, with: ".")
      let place = Rect(column: 2, row: 2, width: 38, height: 3)
      list("бей", arranged: arrangement).draw(
        on: &canvas, in: place, label: "Іздеу:", note: "Аты-жөні", focused: true, signs: .unicode)
      for row in 0..<12 {
        for column in 0..<42 where !place.contains(Position(column: column, row: row)) {
          #expect(canvas[column, row].character == ".", "\(arrangement) \(column) \(row)")
        }
      }
    }
  }
}
