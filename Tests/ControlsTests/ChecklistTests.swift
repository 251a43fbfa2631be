import Controls
import Screen
import Testing

struct ChecklistTests {
  @Test func `papers whose need is unknown stand after the others and are not counted`() {
    let list = Samples.checklist()
    #expect(list.rows.map(\.id) == ["1", "2", "3", "4", "5", "5a"])
    #expect(list.done == 3)
    #expect(list.needed == 5)
  }

  @Test func `Space asks to tick the paper and leaves its state to the caller`() {
    var list = Samples.checklist()
    list.moveCursor(to: "3")
    #expect(list.handle(.key(.character(" "))) == .toggle("3"))
    #expect(list.rows[2].state == .missing)
    #expect(list.handle(.key(.enter)) == .open("3"))
  }

  @Test func `a ticked paper leads to the next that is missing, round, and the last to the button`()
  {
    var list = Samples.checklist()
    list.moveCursor(to: "3")
    list.moveOn()
    #expect(list.cursor == "5", "4 was waived")
    list.moveOn()
    #expect(list.cursor == "3", "round from the end")
    list.show(Samples.papers.filter { $0.id != "5" })
    list.moveOn()
    #expect(list.cursor == "3", "no other is missing")
    list.button = "Жалғастыру"
    list.moveOn()
    #expect(list.isOnButton)
  }

  @Test func `the cursor goes from the first paper to the last`() {
    var list = Samples.checklist()
    #expect(list.handle(.key(.up)) == .ignored)
    #expect(list.handle(.key(.down)) == .moved(to: "2"))
    #expect(list.handle(.key(.end)) == .moved(to: "5a"))
    #expect(list.handle(.key(.down)) == .ignored)
    #expect(list.handle(.key(.home)) == .moved(to: "1"))
  }

  @Test func `the cursor stays on its paper when the papers change`() {
    var list = Samples.checklist()
    list.moveCursor(to: "5")
    list.show(Samples.papers.filter { $0.id != "2" })
    #expect(list.cursor == "5")
    list.show(Samples.papers.filter { $0.id == "1" || $0.id == "2" })
    #expect(list.cursor == "2")
    list.show([])
    #expect(list.cursor == "")
    #expect(list.handle(.key(.character(" "))) == .ignored)
  }

  @Test func `beside a form the list shows states, open papers apart and how things stand`() {
    let canvas = drawn(42, 13) {
      Samples.checklist().draw(on: &$0, in: $1, focused: false, signs: .unicode)
    }
    #expect(
      canvas.picture == """
         Құжаттар · 12-т., мүгедек балалар · 3/5
           ✓ 1) өтініш
           ≈ 2) ПМПК қорытындысы
           · 3) медициналық карта
           – 4) МӘС анықтамасы
           · 5) тұрмыс актісі

         Әлі белгісіз
           ? 5) сот шешімі



         Мерзім басталған жоқ: 2 құжат жетіспейді
        """)
    #expect(canvas.cursor == nil)
  }

  @Test func `the focused paper has its whole name and reason below`() {
    var list = Samples.checklist()
    list.moveCursor(to: "3")
    let canvas = drawn(60, 14) { list.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(
      canvas.picture == """
         Құжаттар · 12-т., мүгедек балалар - 3/5
           x 1) өтініш
           ~ 2) ПМПК қорытындысы
         > . 3) медициналық карта
           - 4) МӘС анықтамасы
           . 5) тұрмыс актісі

         Әлі белгісіз
           ? 5) сот шешімі
        ------------------------------------------------------------
         белгіленген нысандағы медициналық карта
         12-т. 3) — барлық балаға

         Мерзім басталған жоқ: 2 құжат жетіспейді
        """)
    #expect(canvas.cursor == Position(column: 3, row: 3))
  }

  @Test func `moving the cursor changes the two markers and the text below`() {
    var list = Samples.checklist(
      Samples.papers.map {
        .init(id: $0.id, item: $0.item, text: $0.text, fullText: "бір атау", state: $0.state)
      })
    let before = drawn(60, 20) { list.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    _ = list.handle(.key(.down))
    let after = drawn(60, 20) { list.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(after.cellsChanged(from: before) == 2)
  }

  @Test func `a long list keeps the focused paper in sight`() {
    var list = Checklist(
      title: "Құжаттар",
      rows: (1...40).map {
        .init(id: "\($0)", item: "\($0))", text: "құжат \($0)", state: $0 > 30 ? .open : .missing)
      })
    list.fit(Rect(column: 0, row: 0, width: 40, height: 12))
    repeat {
      let canvas = drawn(40, 12) { list.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
      #expect(canvas.lines[canvas.cursor!.row].contains("құжат \(list.cursor)"))
    } while list.handle(.key(.down)) != .ignored
    #expect(list.cursor == "40")
    #expect(list.handle(.key(.pageUp)) == .moved(to: "34"))
  }
}
