import Controls
import Screen
import Testing

struct FrameTests {
  private let words = [
    "Неге", "Жаңа іс", "Істер", "Кезек", "Мерзім", "Мекен", "Шағым", "Сапа", "Мәзір", "Шығу",
  ]

  private func keyBar(disabled: Int? = nil) -> KeyBar {
    KeyBar(
      words.enumerated().map {
        .init(number: $0 + 1, label: $1, isEnabled: $0 + 1 != disabled)
      })
  }

  @Test func `the parts of a frame fill the terminal`() {
    let frame = Frame(Size(columns: 80, rows: 24))
    #expect(frame.body == Rect(column: 0, row: 3, width: 80, height: 19))
    #expect(frame.message.row == 22)
    #expect(frame.keyBar.row == 23)
    #expect(Frame(Size(columns: 80, rows: 24), messageRows: 3).body.height == 17)
  }

  @Test func `a screen of 80 by 24 is calm and whole`() {
    let size = Size(columns: 80, rows: 24)
    let frame = Frame(size)
    let tabs = Tabs([
      .init(id: "form", title: "Өтініш"), .init(id: "papers", title: "Құжаттар 4/6"),
    ])
    let canvas = drawn(80, 24) { canvas, _ in
      frame.drawTitle(
        "Қабылдау · Байзақ · Ә. Сәрсенова", right: "кезек 4  бүгін 2  кешіккен 0  дс 01.06 11:42",
        on: &canvas, signs: .unicode)
      frame.drawHeading(
        "Жаңа іс · үйде күту · мүгедектігі бар бала", tabs: tabs, on: &canvas, signs: .unicode)
      Samples.form(focus: "number").draw(
        on: &canvas, in: frame.body, focused: true, signs: .unicode)
      MessageLine("Өтініш сақталды.", kind: .good).draw(
        on: &canvas, in: frame.message, signs: .unicode)
      keyBar().draw(on: &canvas, in: frame.keyBar, signs: .unicode)
    }
    #expect(
      canvas.pictureWithCursor == """
         Қабылдау · Байзақ · Ә. Сәрсенова  кезек 4  бүгін 2  кешіккен 0  дс 01.06 11:42
         Жаңа іс · үйде күту · мүгедектігі бар бала              [Өтініш] Құжаттар 4/6
        ────────────────────────────────────────────────────────────────────────────────
           Тегі              Бейсенова
           Аты               Айым
           Туған күні        14.03.2000     9 жаста
         ▸ ЖСН               000314_
           Жынысы          *  әйел   ер
           Мүгедектік тобы   (балаға топ қойылмайды)
           Мекенжайы         Сарыкемер, Байзақ батыр 20












         ✓ Өтініш сақталды.
        1Неге  2Жаңа іс  3Істер  4Кезек  5Мерзім  6Мекен  7Шағым  8Сапа  9Мәзір  10Шығу
        """)
  }

  @Test func `a long office line gives way to the counters`() {
    let canvas = drawn(30, 3) { canvas, _ in
      Frame(canvas.size).drawTitle(
        "Қабылдау · Байзақ · Ә. Сәрсенова", right: "кезек 4", on: &canvas, signs: .ascii)
    }
    #expect(canvas.lines[0] == " Қабылдау · Байзақ ~  кезек 4")
  }

  @Test func `a terminal too small is told what is needed`() {
    #expect(Frame.isTooSmall(Size(columns: 79, rows: 24)))
    #expect(Frame.isTooSmall(Size(columns: 80, rows: 21)))
    #expect(!Frame.isTooSmall(Size(columns: 80, rows: 22)))
    let canvas = drawn(30, 4) { canvas, _ in
      Frame.drawUnusable("Терезе тым кішкентай: кемінде 80×24 керек.", on: &canvas)
    }
    #expect(
      canvas.picture == """

        Терезе тым кішкентай: кемінде
                 80×24 керек.

        """)
  }

  @Test func `a frame of any size holds its parts and the sentence is drawn in it`() {
    for columns in 0...12 {
      for rows in 0...8 {
        let size = Size(columns: columns, rows: rows)
        let frame = Frame(size, messageRows: 2)
        let heights = [
          frame.title, frame.heading, frame.rule, frame.body, frame.message, frame.keyBar,
        ]
        #expect(heights.reduce(0) { $0 + $1.height } == rows)
        _ = drawn(columns, rows) { canvas, _ in
          frame.drawHeading("Істер", right: "12", on: &canvas, signs: .ascii)
          keyBar().draw(on: &canvas, in: frame.keyBar, signs: .ascii)
          MessageLine("Сақталды", kind: .alarm).draw(on: &canvas, in: frame.message, signs: .ascii)
          Frame.drawUnusable("Терезе тым кішкентай", on: &canvas)
        }
      }
    }
  }

  @Test func `a key that does nothing now has its word in brackets`() {
    let canvas = drawn(100, 1) { keyBar(disabled: 7).draw(on: &$0, in: $1, signs: .unicode) }
    #expect(
      canvas.picture
        == "1Неге     2Жаңа іс  3Істер    4Кезек    5Мерзім   6Мекен    7(Шағым)  8Сапа     9Мәзір    10Шығу"
    )
  }

  @Test func `words too wide for equal shares stand as close as they must`() {
    let canvas = drawn(80, 1) { keyBar(disabled: 7).draw(on: &$0, in: $1, signs: .unicode) }
    #expect(
      canvas.picture
        == "1Неге  2Жаңа іс  3Істер  4Кезек  5Мерзім  6Мекен  7(Шағым)  8Сапа  9Мәзір 10Шығу")
  }

  @Test func `where even that is too wide the longest words are cut`() {
    let bar = KeyBar([
      .init(number: 1, label: "Неге"), .init(number: 2, label: "Мекенжайлар"),
      .init(number: 10, label: "Шығу"),
    ])
    let canvas = drawn(20, 1) { bar.draw(on: &$0, in: $1, signs: .unicode) }
    #expect(canvas.picture == "1Неге 2Мекен… 10Шығу")
  }

  @Test func `the key bar is a band across the screen`() {
    let canvas = drawn(20, 1) { KeyBar([]).draw(on: &$0, in: $1, signs: .unicode) }
    #expect(canvas[19, 0].style.tone == .bar)
  }

  @Test func `a long message takes the rows it needs`() {
    let message = MessageLine(
      "Құжат сақталмады: диск толы. Жазғаныңыз орнында. F10 баспай, әкімшіні шақырыңыз.",
      kind: .alarm)
    #expect(message.rows(width: 80) == 2)
    #expect(MessageLine().rows(width: 80) == 1)
    let canvas = drawn(40, 2) { message.draw(on: &$0, in: $1, signs: .unicode) }
    #expect(
      canvas.picture == """
         ! Құжат сақталмады: диск толы.
         Жазғаныңыз орнында. F10 баспай,…
        """)
  }
}

struct TabsTests {
  private var tabs = Tabs(
    [
      .init(id: "form", title: "Өтініш"), .init(id: "papers", title: "Құжаттар 4/6"),
      .init(id: "history", title: "Тарих"),
    ], current: "papers")

  @Test func `the current tab is in brackets`() {
    let canvas = drawn(40, 1) { tabs.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(canvas.picture == " Өтініш [Құжаттар 4/6] Тарих")
    #expect(canvas.cursor == Position(column: 9, row: 0))
  }

  @Test func `in a narrow place only the current tab is shown`() {
    let canvas = drawn(14, 1) { tabs.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(canvas.picture == "<[Құжаттар ~]>")
  }

  @Test func `arrows stop at the ends and cycling goes round`() {
    var tabs = tabs
    #expect(tabs.handle(.key(.right)) == .switched(to: "history"))
    #expect(tabs.handle(.key(.right)) == .ignored)
    #expect(tabs.cycle() == .switched(to: "form"))
    #expect(tabs.cycle(by: -1) == .switched(to: "history"))
  }

  @Test func `the current tab stays when titles change`() {
    var tabs = tabs
    tabs.show([.init(id: "papers", title: "Құжаттар 5/6"), .init(id: "x", title: "Х")])
    #expect(tabs.current == "papers")
    tabs.show([.init(id: "x", title: "Х")])
    #expect(tabs.current == "x")
  }
}

struct TextPanelTests {
  private let text = """
    Бұл не

    Тұрмыс жағдайын тексеру актісі: комиссия үйге барып толтырады.
      – бөлім береді, өтініш берушіден ақы алынбайды, он күн ішінде
      – екі дана
    """

  @Test func `a text is wrapped with its indentation and says that it goes on`() {
    let panel = TextPanel(heading: "12-тармақ 5)", text: text)
    let canvas = drawn(44, 8) { panel.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(
      canvas.picture == """
         12-тармақ 5)

         Бұл не

         Тұрмыс жағдайын тексеру актісі: комиссия
         үйге барып толтырады.
           – бөлім береді, өтініш берушіден ақы
           алынбайды, он күн ішінде                ↓
        """)
    #expect(canvas.cursor == Position(column: 1, row: 2))
  }

  @Test func `a text is read to its last line and not beyond`() {
    var panel = TextPanel(
      heading: "Бет", text: (1...30).map { "жол \($0)" }.joined(separator: "\n"))
    panel.fit(Rect(column: 0, row: 0, width: 20, height: 12))
    #expect(panel.handle(.key(.up)) == .ignored)
    #expect(panel.handle(.key(.pageDown)) == .scrolled)
    #expect(panel.handle(.key(.end)) == .scrolled)
    #expect(panel.handle(.key(.down)) == .ignored)
    let canvas = drawn(20, 12) { panel.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(canvas.lines[2] == " жол 21            ^")
    #expect(canvas.lines[11] == " жол 30")
    #expect(panel.handle(.key(.up)) == .scrolled)
    #expect(panel.handle(.key(.home)) == .scrolled)
  }

  @Test func `a panel grown larger shows no empty page`() {
    var panel = TextPanel(
      heading: "Бет", text: (1...30).map { "жол \($0)" }.joined(separator: "\n"))
    panel.fit(Rect(column: 0, row: 0, width: 20, height: 12))
    _ = panel.handle(.key(.end))
    panel.fit(Rect(column: 0, row: 0, width: 20, height: 40))
    let canvas = drawn(20, 40) { panel.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(canvas.lines[2] == " жол 1")
  }

  @Test func `a paper keeps its lines and is moved sideways`() {
    var panel = TextPanel(
      heading: "Түбіршек", text: "№ 17     Бейсенова Айым Қалиқызы\n         14.03.2000",
      shape: .asWritten)
    let area = Rect(column: 0, row: 0, width: 24, height: 5)
    panel.fit(area)
    #expect(panel.handle(.key(.right)) == .scrolled)
    let canvas = drawn(24, 5) { panel.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(canvas.lines[2] == "  Бейсенова Айым Қалиқ")
    #expect(canvas.lines[3] == "  14.03.2000")
    _ = panel.handle(.key(.right))
    #expect(panel.handle(.key(.right)) == .ignored)
    _ = panel.handle(.key(.left))
    #expect(panel.handle(.key(.left)) == .scrolled)
    #expect(panel.handle(.key(.left)) == .ignored)
  }
}

struct SignsTests {
  @Test func `every ASCII sign is ASCII and every sign takes one column`() {
    for (signs, isASCII) in [(Signs.unicode, false), (Signs.ascii, true)] {
      for child in Mirror(reflecting: signs).children {
        let sign = child.value as! Character
        if isASCII { #expect(sign.isASCII) }
        let canvas = drawn(3, 1) { canvas, _ in
          let end = canvas.write(String(sign), column: 0, row: 0)
          #expect(end == 1)
        }
        #expect(canvas[0, 0].character == sign)
      }
    }
    #expect(Signs.for(unicode: true) == .unicode)
    #expect(Signs.for(unicode: false) == .ascii)
  }
}
