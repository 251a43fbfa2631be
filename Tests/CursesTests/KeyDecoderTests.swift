import Screen
import Testing

@testable import Curses

@Suite struct KeyDecoderTests {
  private func events(_ reads: String..., settling: Bool = true) -> [Event] {
    events(of: reads.map { Array($0.utf8) }, settling: settling)
  }

  private func events(of reads: [[UInt8]], settling: Bool = true) -> [Event] {
    var decoder = KeyDecoder()
    var events: [Event] = []
    for read in reads { decoder.feed(read) }
    while settling, decoder.undecided != nil { decoder.settle() }
    while let event = decoder.next() { events.append(event) }
    return events
  }

  private func keys(_ keys: Key...) -> [Event] { keys.map { .key($0) } }
  private func typed(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  @Test(arguments: [
    // л lies on K, п on G; both ways of spelling a key out.
    ("\u{1B}[1083;5u", Key.control("k")), ("\u{1B}[27;5;1087~", .control("g")),
    ("\u{1B}[1243;1u", .character("ӛ")), ("\u{1B}[13u", .enter), ("\u{1B}[27u", .escape),
    ("\u{1B}[9;2u", .backTab), ("\u{1B}[1082;3u", .alt("к")),
  ]) func `Ctrl with a Cyrillic letter is the key it lies on`(sent: String, key: Key) {
    #expect(events(sent) == keys(key))
  }

  @Test func `a Kazakh name arrives letter by letter`() {
    #expect(events("Әңғүұқөһі") == typed("Әңғүұқөһі"))
  }

  @Test func `a letter torn between two reads is one letter`() {
    let bytes = Array("ұ".utf8)
    #expect(events(of: [[bytes[0]], [bytes[1]]]) == typed("ұ"))
  }

  @Test func `a letter and the mark typed with it are one grapheme`() {
    #expect(events("и\u{306}о") == keys(.character("и\u{306}"), .character("о")))
  }

  @Test func `broken bytes type nothing, that is said once, and no letter after them is lost`() {
    #expect(events(of: [[0xC0, 0xAF] + Array("аб".utf8)]) == [.unreadable] + typed("аб"))
    #expect(events(of: [[0xED, 0xA0, 0x80, 0x41]]) == [.unreadable] + typed("A"))
    #expect(events(of: [[0xFF, 0xFE, 0x42]]) == [.unreadable] + typed("B"))
    #expect(events(of: [[0xE2, 0x82]]) == [.unreadable])
    #expect(events(of: [[0xE2, 0x82, 0x41]]) == [.unreadable] + typed("A"))
    #expect(events("а\u{FFFD}б") == typed("а") + [.unreadable] + typed("б"))
    #expect(
      events(of: [Array("\u{1B}[200~а".utf8) + [0xFF] + Array("б\u{1B}[201~".utf8)])
        == [.paste("аб"), .unreadable])
  }

  @Test func `control characters hidden in UTF-8 are not typed`() {
    #expect(events("а\u{85}б\u{9B}") == typed("аб"))
  }

  @Test(arguments: [
    ("\u{1B}OP", Key.function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}[1;5A", .up),
    ("\u{1B}[1;2H", .home), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}Oc", .wordRight), ("\u{1B}Oa", .up),
    ("\u{1B}O5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}\u{7F}", .eraseWord),
    ("\u{1B}\u{8}", .eraseWord), ("\u{1B}[127;5u", .eraseWord), ("\u{1B}[27;3;127~", .eraseWord),
    ("\u{1B}[7$", .home), ("\u{1B}[8^", .end), ("\u{1B}Oq", .character("1")),
    ("\u{1B}Oy", .character("9")),
    ("\u{1B}OM", .enter), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{6}", .control("f")), ("\u{1A}", .control("z")),
    ("\u{1B}", .escape), ("\u{1B}ф", .alt("ф")), ("\u{1B}x", .alt("x")), ("\u{1B}[", .alt("[")),
    ("\u{1B}O", .alt("O")),
  ])
  func `each key of PuTTY, xterm and a Linux console is known`(sent: String, key: Key) {
    #expect(events(sent) == [.key(key)])
  }

  @Test func `what the terminal's own description says comes first`() {
    var decoder = KeyDecoder(
      sequences: KeySequences(described: [(Array("\u{1B}[M".utf8), .function(1))]))
    decoder.feed(Array("\u{1B}[Mа".utf8))
    #expect(decoder.next() == .key(.function(1)))
    #expect(decoder.next() == .key(.character("а")))
  }

  @Test func `an Esc that nothing follows waits to be settled`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.undecided == .escape)
    decoder.settle()
    #expect(decoder.next() == .key(.escape))
    #expect(decoder.undecided == nil)
  }

  @Test func `Esc pressed before Enter is two keys`() {
    #expect(events("\u{1B}\r") == keys(.escape, .enter))
    #expect(events("\u{1B}\u{1B}") == keys(.escape, .escape))
  }

  @Test func `a key torn by a slow line is no letters`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    decoder.settle()
    _ = decoder.next()
    #expect(decoder.endedInLoneEscape)
    decoder.feed(Array("[A".utf8), joinsLateEscape: true)
    #expect(decoder.next() == .key(.up))
    #expect(decoder.next() == nil)
  }

  @Test func `text typed soon after Esc stays text`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("[".utf8), joinsLateEscape: true)
    #expect(decoder.next() == .key(.character("[")))
    decoder.feed(Array("Асқар".utf8), joinsLateEscape: true)
    #expect(decoder.next() == .key(.character("А")))
  }

  @Test func `a key sequence torn in the middle is one key`() {
    #expect(events("\u{1B}[", "2", "1~") == keys(.function(10)))
  }

  @Test func `mouse reports, answers and unknown keys type nothing`() {
    #expect(events("\u{1B}[<0;10;5Mа") == typed("а"))
    #expect(events("\u{1B}[M !!б") == typed("б"))
    #expect(events("\u{1B}[?1;2cв") == typed("в"))
    #expect(events("\u{1B}[21;2~г") == typed("г"))
    #expect(events("\u{1B}[99~д") == typed("д"))
    #expect(events("\u{1B}[200") == [])
    #expect(events("\u{1B}[3$е") == typed("е"))
    #expect(events("\u{1B}[?2026;2$yж") == typed("ж"))
    #expect(events("\u{1B}OEз") == typed("з"))
  }

  @Test func `a scanner that ends in CR LF presses Enter once`() {
    #expect(events("0109000017\r\n") == typed("0109000017") + keys(.enter))
    #expect(events("1\r", "\n2") == typed("1") + keys(.enter) + typed("2"))
    #expect(events("\r\r") == keys(.enter, .enter))
  }

  // MARK: - Paste

  @Test func `a paste is one event and its line ends press nothing`() {
    #expect(
      events("\u{1B}[200~бір\rекі\r\nүш\u{1B}[201~\r") == [.paste("бір\nекі\nүш")] + keys(.enter))
  }

  @Test func `a paste torn anywhere is the same paste`() {
    let whole = Array("\u{1B}[200~Ұя\u{1B}[201~а".utf8)
    for cut in 1..<whole.count {
      #expect(
        events(of: [Array(whole[..<cut]), Array(whole[cut...])]) == [.paste("Ұя")] + typed("а"))
    }
  }

  @Test func `an end mark inside pasted text does not let the rest be typed`() {
    #expect(events("\u{1B}[200~а\u{1B}[201~\rб\u{1B}[201~") == [.paste("а\nб")])
  }

  @Test func `two pastes in a row stay two`() {
    #expect(
      events("\u{1B}[200~а\u{1B}[201~\u{1B}[200~б\u{1B}[201~") == [.paste("а"), .paste("б")])
  }

  @Test func `keys and controls inside a paste are dropped`() {
    #expect(events("\u{1B}[200~а\u{1B}[A\u{3}\u{0}\tб\u{1B}[201~") == [.paste("а[A\tб")])
  }

  @Test func `a paste whose end never comes is given when the wait is over`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~жарты".utf8))
    #expect(decoder.undecided == .paste)
    #expect(decoder.next() == nil)
    decoder.settle()
    #expect(decoder.next() == .paste("жарты"))
    decoder.feed(Array("а".utf8))
    #expect(decoder.next() == .key(.character("а")))
  }

  @Test func `of ten megabytes the first is kept, whole letters only`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~а".utf8))
    let chunk = Array(String(repeating: "漢", count: 20_000).utf8)
    for _ in 0..<175 { decoder.feed(chunk) }
    decoder.feed(Array("\u{1B}[201~ә".utf8))
    guard case .paste(let text) = decoder.next() else {
      Issue.record("no paste came")
      return
    }
    #expect(text.utf8.count <= KeyDecoder.pasteLimit)
    #expect(text.utf8.count > KeyDecoder.pasteLimit - 4)
    #expect(text.allSatisfy { $0 == "а" || $0 == "漢" })
    #expect(decoder.next() == .key(.character("ә")))
  }

  @Test func `a page from a terminal without paste marks presses no Enter`() {
    let page = String(repeating: "Жамбыл облысы\r", count: 80)
    var decoder = KeyDecoder()
    decoder.feed(Array(page.utf8))
    decoder.feed(Array("соңы\r".utf8))
    #expect(decoder.undecided == .unmarkedPaste)
    decoder.settle()
    #expect(decoder.next() == .paste(page.replacing("\r", with: "\n") + "соңы\n"))
    #expect(decoder.next() == nil)
  }

  @Test func `typing ahead for a whole form is typing`() {
    let form = String(repeating: "Сәрсенова\t", count: 200) + "\r"
    #expect(events(form).count == form.count)
  }
}
