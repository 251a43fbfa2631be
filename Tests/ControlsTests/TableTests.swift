import Controls
import Screen
import Testing

struct TableTests {
  @Test func `the cursor goes row by row and stops at the ends`() {
    var table = Samples.table(rows: 3)
    #expect(table.cursor == "case-1")
    #expect(table.handle(.key(.up)) == .ignored)
    #expect(table.handle(.key(.down)) == .moved(to: "case-2"))
    #expect(table.handle(.key(.end)) == .moved(to: "case-3"))
    #expect(table.handle(.key(.down)) == .ignored)
    #expect(table.handle(.key(.enter)) == .open("case-3"))
  }

  @Test func `in a menu the last row leads on to the first and back`() {
    let rows = Samples.table(rows: 3)
    var table = Table(columns: rows.columns, rows: rows.rows, emptyText: "", goesRound: true)
    #expect(table.handle(.key(.up)) == .moved(to: "case-3"))
    #expect(table.handle(.key(.down)) == .moved(to: "case-1"))
  }

  @Test func `page keys go by what is shown`() {
    var table = Samples.table(rows: 30)
    table.fit(Rect(column: 0, row: 0, width: 80, height: 11))
    #expect(table.handle(.key(.pageDown)) == .moved(to: "case-10"))
    #expect(table.handle(.key(.pageUp)) == .moved(to: "case-1"))
    #expect(table.handle(.key(.pageUp)) == .ignored)
  }

  @Test func `the cursor stays on its case when others come before it`() {
    var table = Samples.table(rows: 5)
    table.moveCursor(to: "case-3")
    table.show([.init(id: "new", cells: ["0"])] + table.rows)
    #expect(table.cursor == "case-3")
    #expect(table.cursorIndex == 3)
  }

  @Test func `a case that goes away leaves the cursor at its place`() {
    var table = Samples.table(rows: 5)
    table.moveCursor(to: "case-5")
    table.show(table.rows.dropLast())
    #expect(table.cursor == "case-4")
    table.show([])
    #expect(table.cursor == nil)
    #expect(table.handle(.key(.enter)) == .ignored)
    #expect(table.handle(.key(.end)) == .ignored)
  }

  private func picture(_ table: Table, _ columns: Int, _ rows: Int, signs: Signs = .unicode)
    -> Canvas
  {
    drawn(columns, rows) { table.draw(on: &$0, in: $1, focused: true, signs: signs) }
  }

  @Test func `columns are aligned and the page shows where it goes on`() {
    var table = Samples.table(rows: 12)
    table.moveCursor(to: "case-5")
    #expect(
      picture(table, 80, 5).picture == """
              №  Өтініш беруші                Қызмет                        Мерзімі
              4  Бейсенова Гүлмира Қалиқызы   үйде күту                     11.06.2009 ↑
         ▸    5  Бейсенова Гүлмира Қалиқызы   үйде күту                     11.06.2009
              6  Бейсенова Гүлмира Қалиқызы   үйде күту                     11.06.2009
              7  Бейсенова Гүлмира Қалиқызы   үйде күту                     11.06.2009 ↓
        """)
  }

  @Test func `a narrow table leaves a column out and cuts long names`() {
    #expect(
      picture(Samples.table(rows: 2), 42, 4, signs: .ascii).picture == """
            №  Өтініш беруші          Мерзімі
         >  1  Бейсенова Гүлмира Қа~  11.06.2009
            2  Бейсенова Гүлмира Қа~  11.06.2009

        """)
  }

  @Test func `a name takes the room that other columns do not need`() {
    let name = "Құдайбергенова Жадыра Сейітжанқызы"
    let table = Table(
      columns: [
        .init("№", width: .fixed(16)), .init("Аты-жөні", width: .flexible(minimum: 14)),
        .init("Мерзімі", width: .fixed(20)),
      ],
      rows: [.init(id: "1", cells: ["02-09-000001-8", name, "11.06.2009"])], emptyText: "")
    #expect(picture(table, 70, 4).picture.contains(name))
    // Where there is room the columns stand where they stood.
    #expect(picture(table, 90, 4).picture.contains("02-09-000001-8    " + name))
  }

  @Test func `an empty table says what to do`() {
    let canvas = picture(Samples.table(rows: 0), 42, 5)
    #expect(
      canvas.picture == """
              №  Өтініш беруші        Мерзімі

           Іс жоқ. Жаңа іс ашу үшін F2 басыңыз.


        """)
    #expect(canvas.cursor == Position(column: 3, row: 2))
  }

  @Test func `moving the cursor changes the two markers and nothing else`() {
    var table = Samples.table(rows: 12)
    let before = picture(table, 80, 20)
    _ = table.handle(.key(.down))
    let after = picture(table, 80, 20)
    #expect(after.cellsChanged(from: before) == 2)
    #expect(after.cursor == Position(column: 1, row: 2))
  }

  @Test func `the cursor is on its row whatever the size`() {
    for count in [1, 2, 7, 23] {
      for height in 2...9 {
        var table = Samples.table(rows: count)
        repeat {
          let canvas = picture(table, 60, height)
          let row = canvas.cursor!.row
          #expect(canvas[1, row].character == "▸")
          #expect(canvas.lines[row].contains(" \(table.cursorIndex + 1)  "))
        } while table.handle(.key(.down)) != .ignored
      }
    }
  }

  @Test func `holding an arrow turns the page only now and then`() {
    var table = Samples.table(rows: 200)
    var turns = 0
    var before = picture(table, 80, 21)
    while table.handle(.key(.down)) != .ignored {
      let after = picture(table, 80, 21)
      if after.cellsChanged(from: before) > 2 { turns += 1 }
      before = after
    }
    #expect(turns == 10)
  }

  @Test func `a row without all its cells is drawn with the ones it has`() {
    var table = Samples.table(rows: 0)
    table.show([.init(id: "a", cells: ["7"]), .init(id: "b", cells: [])])
    #expect(picture(table, 42, 3).lines[1] == " ▸    7")
  }

  @Test func `a single text goes over all columns`() {
    var table = Table(
      columns: [
        Table.Column("Аты-жөні", width: .flexible(minimum: 10)),
        Table.Column("Соңғы ісі", width: .fixed(20)),
      ], emptyText: "")
    let text = "Ешкім табылмады. Жаңа адам"
    let date = "01.06.2009, түстен кейін"
    table.show([.init(id: "new", cells: [text]), .init(id: "a", cells: [text, date])])
    let lines = picture(table, 42, 3).lines
    #expect(lines[1] == " ▸ " + text)
    #expect(!lines[2].contains(text) && lines[2].contains("…"))
  }
}
