import Screen
import Support
import Testing

@testable import Curses

@Suite struct `What the terminal says by itself` {
  private func events(of reads: [[UInt8]], settling: Bool = true) -> [Event] {
    var decoder = KeyDecoder()
    for read in reads { decoder.feed(read) }
    while settling, decoder.undecided != nil { decoder.settle() }
    var events: [Event] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }

  private func events(_ text: String) -> [Event] { events(of: [Array(text.utf8)]) }
  private static func typed(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  static let strings = [
    "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
    "\u{1B}]52;c;0JHQkQ==\u{7}", "\u{1B}]lқалам\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\",
    "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^private\u{1B}\\",
    "\u{1B}Xstart of string\u{1B}\\", "\u{9D}11;rgb:0000/0000/0000\u{9C}",
    "\u{90}1$r0m\u{9C}", "\u{9F}Gi=1;OK\u{9C}", "\u{9E}pm\u{9C}", "\u{98}sos\u{7}",
  ]
  static let answers = [
    "\u{1B}[?62;22c", "\u{1B}[>0;390;0c", "\u{1B}[24;80R\u{1B}[0n", "\u{1B}[8;24;80t",
    "\u{1B}[?2026;2$y", "\u{1B}[I", "\u{1B}[O", "\u{1B}[<64;10;5M", "\u{1B}[?997;1n", "\u{9B}0n",
    "\u{1B}[25;2~", "\u{1B}[23;5~", "\u{1B}[1;2P", "\u{1B}[1;6Q", "\u{1B}O2P", "\u{1B}O1;5S",
    "\u{1B}OE", "\u{1B}[E", "\u{1B}Oi", "\u{1B}[57441;2u", "\u{1B}[97;1:3u", "\u{1B}[3;5~",
    "\u{1B}[11$",
  ]

  @Test(arguments: strings + answers)
  func `types nothing, torn wherever it is`(noise: String) {
    // A report of the cursor's place looks like F3; nobody asks for one.
    let whole = Array(noise.utf8) + Array("ә".utf8)
    for cut in 1..<whole.count {
      let letters = events(of: [Array(whole[..<cut]), Array(whole[cut...])]).filter {
        if case .key(.character) = $0 { true } else { $0 == .unreadable }
      }
      #expect(letters == Self.typed("ә"), "torn at \(cut)")
    }
  }

  @Test(arguments: ["\u{1B}[1;2P", "\u{1B}[25;2~", "\u{1B}O2P", "\u{1B}O1;5S", "\u{1B}[23;5~"])
  func `a function key with Shift or Ctrl is no key, and not the same one without`(sent: String) {
    #expect(events(sent).isEmpty)
  }

  @Test(arguments: [
    ("\u{1B}[1;129A", Key.up), ("\u{1B}[1;65D", .left), ("\u{1B}[1;193H", .home),
    ("\u{1B}[3;129~", .delete), ("\u{1B}[15;65~", .function(5)), ("\u{1B}[1;133D", .wordLeft),
    ("\u{1B}[97;129u", .character("a")), ("\u{1B}[1083;133u", .control("k")),
    ("\u{1B}[1073;67u", .alt("б")), ("\u{1B}[57402;129u", .character("3")),
    ("\u{1B}[57414;129u", .enter), ("\u{1B}[57417;65u", .left),
    ("\u{1B}[97:65;2u", .character("A")),
    ("\u{1B}[1241:1240;2;1240u", .character("Ә")), ("\u{1B}[107::107;5u", .control("k")),
    ("\u{1B}[13;129u", .enter), ("\u{1B}[127;65u", .backspace), ("\u{1B}O1;129P", .function(1)),
  ])
  func `NumLock, CapsLock and ScrollLock change no key`(sent: String, key: Key) {
    #expect(events(sent) == [.key(key)])
  }

  @Test func `the numeric pad gives digits, signs and Enter`() {
    let pad = "pqrstuvwxyjklmnoX".map { "\u{1B}O\($0)" }.joined()
    #expect(events(pad) == Self.typed("0123456789*+,-./="))
    #expect(
      events("\u{1B}OM\u{1B}OI\u{1B}O ") == [.key(.enter), .key(.tab), .key(.character(" "))])
  }

  @Test func `what has no end ends with the next key that is in no such thing`() {
    #expect(events("\u{1B}]11;rgb\rә") == [.key(.enter)] + Self.typed("ә"))
    #expect(events("\u{1B}Pabc\u{1B}[Aә") == [.key(.up)] + Self.typed("ә"))
    #expect(events("\u{1B}_G\u{18}ә") == Self.typed("ә"))
  }

  @Test func `what has no end ends when its time is over`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}]11;rgb:".utf8))
    #expect(decoder.undecided == .string)
    decoder.settle()
    decoder.feed(Array("ә".utf8))
    #expect(decoder.next() == .key(.character("ә")))
  }

  @Test func `what has no end ends when it is longer than anything a terminal says`() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}P".utf8) + [UInt8](repeating: 0x61, count: TerminalString.longest))
    decoder.feed(Array("ә".utf8))
    #expect(decoder.next() == .key(.character("ә")))
  }

  @Test func `an Esc behind what has no end is the key`() {
    #expect(events("\u{1B}]11;rgb:1e\u{1B}") == [.key(.escape)])
    #expect(events("\u{1B}P\u{1B}") == [.key(.alt("P")), .key(.escape)])
  }

  @Test func `Alt with a letter that could begin one is Alt with that letter`() {
    for letter in "]PX^_[O" {
      #expect(events("\u{1B}\(letter)") == [.key(.alt(letter))])
      #expect(events("\u{1B}\(letter)\r").contains(.key(.enter)))
    }
  }

  @Test func `an answer whose Esc came long before it types nothing`() {
    for rest in ["]11;rgb:1e1e/1e1e/1e1e\u{7}", "]11;rgb:1e", "P>|tmux 3.4\u{1B}\\", "[?62c"] {
      var decoder = KeyDecoder()
      decoder.feed([0x1B])
      decoder.settle()
      #expect(decoder.next() == .key(.escape))
      decoder.feed(Array(rest.utf8), joinsLateEscape: true)
      while decoder.undecided != nil { decoder.settle() }
      #expect(decoder.next() == nil, "\(rest)")
    }
  }

  /// Keys as terminals send them, with what they say strewn among them and every read torn anywhere.
  @Test func `in 300000 keys no letter is typed that no key sent, and none is lost`() {
    var numbers = SeededNumbers(seed: 16)
    let letters = Array("абвәіңғүұқөһ1234567890abc ]P[O;\\")
    let functions = [
      "\u{1B}[A", "\u{1B}OB", "\u{1B}[15~", "\u{1B}OP", "\u{1B}[1;5D", "\r", "\t", "\u{7F}",
    ]
    let noise = Self.strings + Self.answers
    var decoder = KeyDecoder()
    var sent: [Character] = []
    var got: [Character] = []
    var pending: [UInt8] = []
    func take() {
      while let event = decoder.next() {
        if case .key(.character(let letter)) = event { got.append(letter) }
        #expect(event != .unreadable)
      }
    }
    for _ in 0..<300_000 {
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0: pending += Array(noise[Int.random(in: 0..<noise.count, using: &numbers)].utf8)
      case 1: pending += Array(functions[Int.random(in: 0..<functions.count, using: &numbers)].utf8)
      default:
        let letter = letters[Int.random(in: 0..<letters.count, using: &numbers)]
        sent.append(letter)
        pending += Array(String(letter).utf8)
      }
      // A read ends anywhere; the rest comes with the next.
      guard Int.random(in: 0..<4, using: &numbers) == 0 else { continue }
      let read = Int.random(in: 1...pending.count, using: &numbers)
      decoder.feed(Array(pending[..<read]))
      pending.removeFirst(read)
      take()
    }
    decoder.feed(pending)
    while decoder.undecided != nil { decoder.settle() }
    take()
    #expect(sent.count > 200_000)
    #expect(got == sent)
  }

  @Test(arguments: ["[1;", "[?20", "[99"])
  func `a key whose parameters have begun is waited for longer than hands would be`(_ begun: String)
  {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}\(begun)".utf8))
    #expect(decoder.undecided == .parameters)
    decoder.feed(Array("9y".utf8))
    #expect(decoder.undecided == nil && decoder.next() == nil)
  }
}
