import Screen
import Testing

@testable import Curses

@Suite struct AppearanceTests {
  @Test func `colour is off when the clerk says so or the terminal has too little`() {
    #expect(Palette(colours: 256, noColor: nil) == .full)
    #expect(Palette(colours: 256, noColor: "") == .full)
    #expect(Palette(colours: 256, noColor: "1") == .plain)
    #expect(Palette(colours: 88, noColor: nil) == .sixteen)
    #expect(Palette(colours: 8, noColor: nil) == .eight)
    #expect(Palette(colours: 0, noColor: nil) == .plain)
  }

  @Test(arguments: [Palette.plain, .eight, .sixteen, .full])
  func `an alarm, a warning and the bars stand out from plain text`(palette: Palette) {
    let normal = palette.look(of: .normal)
    for tone in [Tone.alarm, .warning, .heading, .accent, .muted, .bar, .barKey] {
      #expect(palette.look(of: tone) != normal)
    }
    #expect(palette.look(of: .alarm) != palette.look(of: .warning))
    #expect(palette.look(of: .bar) != palette.look(of: .barKey))
  }

  @Test func `without colour no look needs colour`() {
    for tone in Tone.allCases {
      let look = Palette.plain.look(of: tone)
      #expect(look.foreground == -1 && look.background == -1)
    }
  }

  @Test(arguments: [Palette.eight, .sixteen, .full])
  func `no look asks for a colour the terminal has not`(palette: Palette) {
    let limit: Int32 = palette == .eight ? 8 : palette == .sixteen ? 16 : 256
    for tone in Tone.allCases {
      #expect(palette.look(of: tone).foreground < limit)
      #expect(palette.look(of: tone).background < limit)
    }
  }

  @Test(arguments: [
    (["LANG": "kk_KZ.UTF-8", "TERM": "xterm-256color"], true),
    (["LANG": "C.utf8", "TERM": "screen"], true),
    (["LC_ALL": "", "LC_CTYPE": "ru_RU.UTF-8@x", "LANG": "C", "TERM": "putty"], true),
    (["LANG": "kk_KZ.UTF-8", "TERM": "vte-256color"], true),
    (["LANG": "kk_KZ.UTF-8", "TERM": "vt100"], false),
    (["LANG": "kk_KZ.UTF-8", "TERM": "linux"], false),
    (["LANG": "kk_KZ.UTF-8", "LC_ALL": "C", "TERM": "xterm"], false),
    (["LANG": "ru_RU.KOI8-R", "TERM": "xterm"], false),
    (["LANG": "kk_KZ", "TERM": "xterm"], false),
    (["LANG": "POSIX", "TERM": "xterm"], false),
    (["TERM": "xterm"], false),
  ])
  func `line drawing is shown where the environment says it can be`(
    environment: [String: String], shows: Bool
  ) {
    #expect(TerminalSigns.showsUnicode(environment: environment) == shows)
  }

  @Test func `the wait after Esc can be set within reason`() {
    #expect(CursesTerminal.escapeDelay(nil) == .milliseconds(25))
    #expect(CursesTerminal.escapeDelay("100") == .milliseconds(100))
    #expect(CursesTerminal.escapeDelay("0") == .milliseconds(25))
    #expect(CursesTerminal.escapeDelay("ten") == .milliseconds(25))
  }
}
