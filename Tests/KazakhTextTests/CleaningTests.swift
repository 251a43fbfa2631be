import Foundation
import KazakhText
import Testing

@Suite struct `What a field holds cannot harm the screen` {
  @Test(arguments: [
    ("Бейсенова Гүлмира, анасы № 5 «а»", "Бейсенова Гүлмира, анасы № 5 «а»"),
    ("\u{1B}[2J", "<1B>[2J"), ("a\r\nb\tc", "a<0D><0A>b<09>c"),
    ("\u{0}\u{7}\u{7F}", "<00><07><7F>"),
    ("\u{85}\u{9B}31m", "<85><9B>31m"), ("Али\u{202E}фис", "Али<202E>фис"),
    ("\u{2066}a\u{2069}\u{200F}", "<2066>a<2069><200F>"),
    ("Ай\u{200B}ым\u{200D}", "Ай<200B>ым<200D>"),
    ("\u{FEFF}Ай", "<FEFF>Ай"), ("әлеу\u{AD}мет", "әлеу<AD>мет"),
    ("a\u{2028}b\u{2029}", "a<2028>b<2029>"),
    ("\u{FFFD}", "<FFFD>"), ("\u{E000}\u{10FFFD}", "<E000><10FFFD>"),
    ("\u{378}\u{FFFF}", "<378><FFFF>"),
    ("☑\u{FE0F}", "☑<FE0F>"), ("\u{E0041}", "<E0041>"), ("a\u{A0}b\u{3000}c", "a b c"),
    // Format marks that Unicode does not count among the ignorable ones.
    ("\u{FFF9}Ай\u{FFFA}ым\u{FFFB}", "<FFF9>Ай<FFFA>ым<FFFB>"), ("\u{600}1", "<600>1"),
    ("а\u{6DD}\u{70F}\u{8E2}б", "а<6DD><70F><8E2>б"),
    ("\u{110BD}1\u{13430}", "<110BD>1<13430>"),
  ])
  func `marks that cannot be seen are shown by their number`(_ typed: String, _ shown: String) {
    #expect(Cleaning.forDisplay(typed) == shown)
    #expect(Array(Cleaning.forDisplay(typed).utf8) == Array(shown.utf8))
  }

  @Test func `a letter keeps two marks and the others become numbers`() {
    #expect(Cleaning.forDisplay("о\u{301}\u{302}") == "о\u{301}\u{302}")
    #expect(Cleaning.forDisplay("о\u{301}\u{302}\u{303}б") == "о\u{301}\u{302}<303>б")
    #expect(Cleaning.forDisplay("о\u{301}\u{302}\u{303}\u{304}") == "о\u{301}\u{302}<303><304>")
  }

  @Test func `a mark without a letter does not land on the letter before the field`() {
    #expect(Cleaning.forDisplay("\u{301}а") == "<301>а")
    #expect(Cleaning.forDisplay("а\u{200B}\u{301}") == "а<200B><301>")
  }

  @Test func `letters written as two code points are shown as one`() {
    let shown = Cleaning.forDisplay("и\u{306}е\u{308}")
    #expect(Array(shown.unicodeScalars) == Array("йё".unicodeScalars))
  }

  @Test func `a flag or a skin colour does not take a second cell unseen`() {
    #expect(Cleaning.forDisplay("🇰🇿") == "🇰<1F1FF>")
    #expect(Cleaning.forDisplay("👍🏽") == "👍<1F3FD>")
  }

  @Test func `text out of any bytes stays within its cells`() {
    var random = SplitMix(state: 121)
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x2FF, 0x300...0x36F, 0x400...0x52F, 0x600...0x6FF, 0x900...0xDFF,
      0x1100...0x11FF, 0x2000...0x206F, 0xFE00...0xFFFF, 0x1F1E6...0x1F6FF, 0x11000...0x11FFF,
      0xE0000...0xE01FF,
    ]
    for _ in 0..<4000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          text.append(scalar)
        }
      }
      let shown = Cleaning.forDisplay(String(text))
      for character in shown {
        let columns = character.unicodeScalars.map { Width.of($0) }
        #expect(columns.count { $0 > 0 } == 1 && columns.count <= 3 && (columns.first ?? 0) > 0)
      }
      for scalar in shown.unicodeScalars {
        #expect(![.control, .format].contains(scalar.properties.generalCategory))
        #expect(!scalar.properties.isDefaultIgnorableCodePoint)
      }
      #expect(Array(shown.precomposedStringWithCanonicalMapping.utf8) == Array(shown.utf8))
      #expect(Cleaning.forDisplay(shown) == shown)
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a pasted tower of marks does not hold the desk`() {
    let tower = "а" + String(repeating: "\u{301}\u{323}", count: 100_000)
    #expect(Cleaning.forDisplay(Cleaning.forField(tower)).utf8.count > 500_000)
    #expect(SearchKey.forgiving(tower) == "а")
  }

  @Test func `what is plain on every screen passes as it is`() {
    let plain = "ӘәҒғҚқҢңӨөҰұҮүҺһІі №«»—–…·▸✓✗☐☑─│┌┐└┘├┤┬┴┼═║█▒←↑→↓ “x” AZaz09~"
    #expect(Array(Cleaning.forDisplay(plain).utf8) == Array(plain.utf8))
  }
}

@Suite struct `A paste becomes one line` {
  @Test(arguments: [
    ("Бейсенова\r\nАйым", "Бейсенова Айым"), ("a\tb", "a b"), ("a \n\n b", "a b"), ("\n a \n", "a"),
    ("a  b", "a  b"), ("a\u{A0}b", "a b"), ("\u{FEFF}Ай\u{200B}ым\u{AD}", "Айым"),
    ("\u{FFF9}Ай\u{FFFB}ым\u{600}", "Айым"), ("\u{1B}[31mред\u{7}", "[31mред"),
    ("\u{202E}абв\u{202C}", "абв"), ("a\u{2028}b", "a b"),
    ("", ""),
  ])
  func `line ends become blanks and invisible marks go`(_ pasted: String, _ kept: String) {
    #expect(Array(Cleaning.forField(pasted).utf8) == Array(kept.utf8))
  }

  @Test func `a composed letter is kept as one code point`() {
    #expect(Array(Cleaning.forField("и\u{306}").unicodeScalars) == ["й"])
    #expect(Array("Гу\u{308}лмира".nfc.unicodeScalars) == Array("Гӱлмира".unicodeScalars))
  }
}

/// Small numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
