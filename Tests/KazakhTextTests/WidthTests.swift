import Foundation
import KazakhText
import Testing

@Suite struct `Columns are counted as a terminal counts them` {
  @Test func `every letter and sign of the program is as wide as the C library says`() throws {
    // Looked up by name: the C headers hide it from plain C11.
    typealias ColumnsOfCharacter = @convention(c) (wchar_t) -> Int32
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: ColumnsOfCharacter.self)
    let utf8 = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    let shown: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0xAC, 0xAE...0x36F, 0x370...0x377, 0x400...0x52F, 0x5D0...0x5EA,
      0x1100...0x11FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20A0...0x20BF, 0x2100...0x214F,
      0x2190...0x23FF, 0x2500...0x27BF, 0x3041...0x3096, 0x3131...0x318E, 0x4E00...0x9FA5,
      0xAC00...0xD7A3, 0xFF01...0xFF5E, 0x1F300...0x1F64F, 0x1F680...0x1F6C5,
    ]
    for value in shown.joined() {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(Width.of(scalar) == Int(wcwidth(wchar_t(value))), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("", 0), ("Қабылдау", 8), ("№ 254 «а» — …", 13), ("и\u{306}", 1), ("о\u{301}", 1), ("漢字", 4),
    ("✓☐☑·▸─│", 7), ("\u{301}", 0), ("한글", 4), ("ҕ\u{488}б", 2),
  ])
  func `a line is as wide as its letters`(_ text: String, _ columns: Int) {
    #expect(Width.of(text) == columns)
    #expect(Width.of(text[...]) == columns)
  }

  @Test func `a column is filled or cut to its width`() {
    #expect(Width.padded("Айым", to: 6) == "Айым  ")
    #expect(Width.padded("Айым", to: 2) == "Айым")
    #expect(Width.truncated("Бейсенова", to: 5) == "Бейс…")
    #expect(Width.truncated("Айым", to: 4) == "Айым")
    #expect(Width.truncated("漢字漢", to: 4) == "漢…")
    #expect(Width.truncated("Айым", to: 1) == "…")
    #expect(Width.truncated("Айым", to: 0) == "")
    #expect(Width.fitted("漢字漢", to: 4) == "漢… ")
    #expect(Width.prefix(of: "Айым", columns: 2) == "Ай")
  }
}

@Suite struct `Long text is broken into lines` {
  @Test func `between words`() {
    #expect(Wrap.lines("бір екі үш төрт", width: 8) == ["бір екі", "үш төрт"])
    #expect(Wrap.lines("бір екі", width: 7) == ["бір екі"])
    #expect(Wrap.lines("", width: 5) == [""])
    #expect(Wrap.lines("бір\n\nекі", width: 9) == ["бір", "", "екі"])
  }

  @Test func `and inside a word that is longer than the line`() {
    #expect(Wrap.lines("а медициналық", width: 5) == ["а", "медиц", "иналы", "қ"])
    #expect(Wrap.lines("漢字漢", width: 3) == ["漢", "字", "漢"])
    #expect(Wrap.lines("漢字", width: 0) == ["漢", "字"])
  }

  @Test(arguments: 1...30) func `no line is wider than asked`(_ width: Int) {
    let text = "«Жамбыл облысы әкімиятының жұмыспен қамтуды үйлестіру» мемлекеттік мекемесі, № 1"
    let lines = Wrap.lines(text, width: width)
    #expect(lines.allSatisfy { Width.of($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
