import Curses
import Glibc
import Screen

// Shows what the terminal driver hears and draws; the tests of Curses type at it.

if CommandLine.arguments.last != "unarmed" { ProcessGuard.armBeforeAnything() }
if CommandLine.arguments.count > 1 {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  print("core limit \(limit.rlim_cur)")
  fflush(nil)
  fatalError("on purpose")
}
let terminal: CursesTerminal
do {
  terminal = try CursesTerminal()
} catch {
  print("refused: \(error)")
  exit(3)
}
CursesTerminal.leaveOnCrash("Бағдарлама тоқтады; жоба сақталды.")
var row = 0
var text = ""
var last = "none"
var count = 0
var pasted = 0
func crash(_ name: String) { fatalError("secret \(name)") }
func deep(_ n: Int) -> Int { n == -1 ? 0 : deep(n + 1) + n % 3 }

@MainActor func draw() {
  let size = terminal.size
  var canvas = Canvas(size: size)
  canvas.fill(Rect(column: 0, row: 0, width: size.columns, height: 1), style: Style(.bar))
  canvas.write(
    " Қабылдау · Ә. Сәрсенова \(size.columns)x\(size.rows)", column: 0, row: 0, style: Style(.bar))
  canvas.write(
    terminal.showsUnicode ? "─── ✓ 漢字 é│" : "--- v", column: 0, row: 1, style: Style(.heading))
  for line in 0..<12 {
    canvas.write(line == row ? "▸" : " ", column: 1, row: 2 + line, style: Style(.accent))
    canvas.write("құжат №\(line) өтініш", column: 3, row: 2 + line)
  }
  for (at, tone) in Tone.allCases.enumerated() {
    canvas.write("\(tone)", column: 40, row: 2 + at, style: Style(tone))
  }
  canvas.write("[\(text)]", column: 2, row: 16)
  if text.first != "q" {
    canvas.write(
      "last=\(last) count=\(count) pasted=\(pasted)", column: 2, row: 18, style: Style(.muted))
  }
  canvas.cursor =
    text.isEmpty ? Position(column: 1, row: 2 + row) : Position(column: 3 + text.count, row: 16)
  terminal.show(canvas)
}

draw()
loop: while true {
  let event = terminal.nextEvent(waitingAtMost: 60_000)
  if event != .tick {
    count += 1
    last = "\(event)"
  }
  switch event {
  case .key(.character(let c)): text.append(c)
  case .key(.down): row = min(11, row + 1)
  case .key(.up): row = max(0, row - 1)
  case .key(.enter): text = ""
  case .key(.control("z")): terminal.suspend()
  case .key(.function(10)): break loop
  case .key(.control("x")): crash(text)
  case .key(.control("d")): print(deep(0))
  case .key(.control("n")): kill(getpid(), SIGSEGV)
  case .paste(let pastedText):
    pasted = pastedText.unicodeScalars.count
    last = "paste \(String(pastedText.prefix(30)).debugDescription)"
  case .stop(let reason):
    let why = "\(reason)"
    terminal.close()
    // The shell, which dies of the dropped line too, tells of it last.
    if reason == .hangUp { kill(getpid(), SIGHUP) }
    print("stopped \(why) text=\(text)")
    if let log = getenv("PROBE_LOG") {
      let f = fopen(log, "w")
      fputs("stopped \(why) \(text)\n", f)
      fclose(f)
    }
    exit(0)
  default: break
  }
  if !terminal.hasPendingInput { draw() }
}
terminal.close()
print("left")
