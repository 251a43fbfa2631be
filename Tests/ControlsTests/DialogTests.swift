import Controls
import Screen
import Testing

struct DialogTests {
  private let leave = Dialog(
    title: "Шығу", text: "Жазылып жатқан өтініш сақталды. Бағдарламадан шығасыз ба?",
    buttons: [.init(id: "leave", label: "Шығу"), .init(id: "stay", label: "Қалу")],
    chosen: "stay")

  @Test func `the arrows choose a button and Enter answers with it`() {
    var dialog = leave
    #expect(dialog.handle(.key(.enter)) == .chosen("stay"))
    #expect(dialog.handle(.key(.right)) == .ignored)
    #expect(dialog.handle(.key(.left)) == .moved)
    #expect(dialog.handle(.key(.enter)) == .chosen("leave"))
  }

  @Test func `Esc gives the question up`() {
    var dialog = leave
    #expect(dialog.handle(.key(.escape)) == .cancelled)
  }

  @Test func `where nothing can be chosen the cursor stands at what is said`() {
    let alone = Dialog(title: "Кімге береміз?", text: "Басқа қызметкер жоқ.", buttons: [])
    let canvas = drawn(62, 8) { alone.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(canvas.cursor.map { canvas[$0.column, $0.row].character } == "Б")
  }

  @Test func `letters answer nothing`() {
    var dialog = leave
    #expect(dialog.handle(.key(.character("ш"))) == .ignored)
    #expect(dialog.handle(.paste("\n")) == .ignored)
  }

  @Test func `a dialog stands in the middle over what was there`() {
    let canvas = drawn(62, 8) {
      $0.fill($1, with: ".")
      leave.draw(on: &$0, in: $1, focused: true, signs: .unicode)
    }
    #expect(
      canvas.picture == """
        ..............................................................
        ...┌─ Шығу ───────────────────────────────────────────────┐...
        ...│ Жазылып жатқан өтініш сақталды. Бағдарламадан        │...
        ...│ шығасыз ба?                                          │...
        ...│                                                      │...
        ...│  Шығу   [Қалу]                                       │...
        ...└──────────────────────────────────────────────────────┘...
        ..............................................................
        """)
    #expect(canvas.cursor == Position(column: 14, row: 5))
  }

  @Test func `a narrow dialog in ASCII wraps its words`() {
    let canvas = drawn(30, 8) { leave.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(
      canvas.picture == """
         +- Шығу -------------------+
         | Жазылып жатқан өтініш    |
         | сақталды. Бағдарламадан  |
         | шығасыз ба?              |
         |                          |
         |  Шығу   [Қалу]           |
         +--------------------------+

        """)
  }

  @Test func `a text too long for the terminal shows that it goes on and keeps its buttons`() {
    let long = Dialog(
      title: "Ереже", text: String(repeating: "ұзақ сөз ", count: 100),
      buttons: [.init(id: "ok", label: "Жарайды")])
    let canvas = drawn(40, 8) { long.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(canvas.lines[4].contains("…"))
    #expect(canvas.lines[6].contains("[Жарайды]"))
  }

  @Test func `buttons too many for a row stand under one another`() {
    let many = Dialog(
      title: "Неге?", text: "",
      buttons: (1...3).map { .init(id: "\($0)", label: "осы жауап \($0)") })
    let canvas = drawn(30, 6) { many.draw(on: &$0, in: $1, focused: true, signs: .ascii) }
    #expect(
      canvas.picture == """
         +- Неге? ------------------+
         | [осы жауап 1]            |
         |  осы жауап 2             |
         |  осы жауап 3             |
         +--------------------------+

        """)
  }

  private func reason() -> ReasonDialog {
    ReasonDialog(
      title: "Себебі", text: "Бұл адам 6-тармаққа кірмейді. Неге жалғастырасыз?",
      minimumLength: 10, tooShortText: "Кемінде 10 әріп жазыңыз.",
      keysText: "Enter — жалғастыру · Esc — бас тарту")
  }

  @Test func `a reason too short is not taken and the dialog says so until it is long enough`() {
    var dialog = reason()
    _ = dialog.handle(.paste("  сот   "))
    #expect(dialog.handle(.key(.enter)) == .tooShort(minimum: 10))
    let canvas = drawn(60, 9) { dialog.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(
      canvas.picture == """
         ┌─ Себебі ───────────────────────────────────────────────┐
         │ Бұл адам 6-тармаққа кірмейді. Неге жалғастырасыз?      │
         │                                                        │
         │ ▸   сот                                                │
         │                                                 8/1000 │
         │ ! Кемінде 10 әріп жазыңыз.                             │
         │                                                        │
         │ Enter — жалғастыру · Esc — бас тарту                   │
         └────────────────────────────────────────────────────────┘
        """)
    for event in [Event].typing("шешімі бар ") { _ = dialog.handle(event) }
    let after = drawn(60, 9) { dialog.draw(on: &$0, in: $1, focused: true, signs: .unicode) }
    #expect(!after.picture.contains("!"))
    #expect(dialog.handle(.key(.enter)) == .entered("сот   шешімі бар"))
  }

  @Test func `Esc gives the reason up`() {
    var dialog = reason()
    _ = dialog.handle(.key(.character("с")))
    #expect(dialog.handle(.key(.escape)) == .cancelled)
    #expect(dialog.reason == "с")
  }

  @Test func `a dialog draws itself in any room`() {
    for columns in 0...20 {
      for rows in 0...8 {
        let canvas = drawn(columns, rows) {
          leave.draw(on: &$0, in: $1, focused: true, signs: .unicode)
          reason().draw(on: &$0, in: $1, focused: true, signs: .unicode)
        }
        if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
      }
    }
  }
}
