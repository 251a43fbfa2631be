import Screen
import Support
import Testing

struct ScriptedTerminalTests {
  @Test func `the script is played in order and then the program is asked to end`() {
    let terminal = ScriptedTerminal()
    terminal.type("Ә")
    terminal.press(.enter)
    terminal.add(.resize(Size(columns: 120, rows: 40)))
    #expect(terminal.hasPendingInput)
    #expect(terminal.nextEvent(waitingAtMost: 5) == .key(.character("Ә")))
    #expect(terminal.nextEvent(waitingAtMost: 5) == .key(.enter))
    #expect(terminal.size == Size(columns: 80, rows: 24))
    _ = terminal.nextEvent(waitingAtMost: 5)
    #expect(terminal.size == Size(columns: 120, rows: 40))
    #expect(!terminal.hasPendingInput)
    #expect(terminal.nextEvent(waitingAtMost: 5) == .stop(.terminate))
  }

  @Test func `frames are kept and a suspended program is resumed`() {
    let terminal = ScriptedTerminal(size: Size(columns: 3, rows: 1))
    var canvas = Canvas(size: terminal.size)
    canvas.write("Іс", column: 0, row: 0)
    terminal.show(canvas)
    #expect(terminal.screen == "Іс\n")
    terminal.suspend()
    #expect(terminal.nextEvent(waitingAtMost: 0) == .resumed)
    #expect(terminal.suspensions == 1)
  }
}
