import Controls
import Screen
import Testing

struct FactSheetTests {
  private let sheet = FactSheet(rows: [
    .init(id: "name", label: "Атауы", text: "Байзақ ауданының жұмыспен қамту бөлімі"),
    .init(id: "head", label: "Басшысы", text: "Абдрахманова Бақыткүл"),
    .init(id: "phone", label: "Телефоны", text: "8-72637-21971, 22338"),
    .init(id: "site", label: "Сайты", text: "берілмеген"),
  ])

  private func picture(_ sheet: FactSheet, _ rows: Int) -> Canvas {
    drawn(44, rows) { sheet.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
  }

  @Test func `long texts stand under one another beside their label`() {
    let canvas = picture(sheet, 6)
    #expect(
      canvas.picture == """
         ▸ Атауы     Байзақ ауданының жұмыспен
                     қамту бөлімі
           Басшысы   Абдрахманова Бақыткүл
           Телефоны  8-72637-21971, 22338
           Сайты     берілмеген

        """)
    #expect(canvas.cursor == Position(column: 1, row: 0))
  }

  @Test func `a step is a whole line, and changes its marker alone`() {
    var stepped = sheet
    #expect(stepped.handle(.key(.down)) == .moved)
    #expect(stepped.cursor == "head")
    #expect(picture(stepped, 6).cellsChanged(from: picture(sheet, 6)) == 2)
    #expect(stepped.handle(.key(.end)) == .moved)
    #expect(stepped.handle(.key(.down)) == .ignored)
    #expect(stepped.cursor == "site")
    #expect(stepped.handle(.key(.character("а"))) == .ignored)
  }

  @Test func `what does not fit goes on on the next page`() {
    var paged = sheet
    paged.fit(Rect(column: 0, row: 0, width: 44, height: 3))
    #expect(picture(paged, 3).picture.contains("↓"))
    #expect(paged.handle(.key(.pageDown)) == .moved)
    #expect(paged.cursor == "phone")
    let second = picture(paged, 3).picture
    #expect(second.contains("Телефоны") && !second.contains("Басшысы") && second.contains("↑"))
    #expect(paged.handle(.key(.pageUp)) == .moved)
    #expect(paged.cursor == "head")
  }

  @Test func `the cursor stays on its line when others come`() {
    var changed = sheet
    _ = changed.handle(.key(.end))
    changed.show([.init(id: "new", label: "Жаңа", text: "жол")] + sheet.rows)
    #expect(changed.cursor == "site")
    changed.show([])
    #expect(changed.cursor == nil)
    #expect(changed.handle(.key(.down)) == .ignored)
  }
}
