import KazakhText
import Standards
import Support
import Testing

/// The running text is ours: names and titles carry over to the letter, sentences do not.
///
/// The decree's own text is not kept here. `decree-windows.txt` has a digest of every eight words
/// in a row of its Kazakh text (lower case, NFC, punctuation dropped; FNV-1a, 64 bits).
@Suite struct RenderingTests {
  private let windows: Set<String>

  init() throws {
    windows = Set(try Golden.rows("decree-windows.txt").compactMap(\.first))
  }

  private static func digest(_ words: some Sequence<String>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in words.joined(separator: " ").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Every run of eight words that the decree has too.
  private func shared(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count >= 8 else { return [] }
    return (0...(words.count - 8)).compactMap { start in
      let window = words[start..<(start + 8)]
      return windows.contains(Self.digest(window)) ? window.joined(separator: " ") : nil
    }
  }

  @Test func `every reading says in three languages what another one would change`() throws {
    for reading in try Shipped.readings() {
      let changes = try #require(reading.changes, "\(reading.id)")
      for text in [changes.kk, changes[.ru], changes[.en]] {
        #expect(text.count > 20 && text.hasSuffix("."), "\(reading.id)")
      }
    }
  }

  @Test func `an official title is recognised, so a copied sentence would be`() throws {
    #expect(windows.count > 3000)
    for id in StandardID.allCases {
      #expect(try !shared(Shipped.standard(id).title.kk).isEmpty)
    }
  }

  @Test(arguments: StandardID.allCases)
  func `no paragraph is told in eight words of the decree in a row`(id: StandardID) throws {
    for paragraph in try Shipped.text(id).paragraphs(on: "2009-06-01") {
      for text in [paragraph.text.kk] + paragraph.items.map(\.text.kk) {
        #expect(shared(text).isEmpty, "\(paragraph.id)")
      }
    }
  }

  @Test(arguments: StandardID.allCases)
  func `no rule's sentence or note is the decree's own`(id: StandardID) throws {
    let standard = try Shipped.standard(id)
    let day: CivilDate = "2009-06-01"
    let texts =
      standard.parameters(on: day).flatMap { [$0.text, $0.note].compactMap(\.self) }
      + standard.requirements(on: day).compactMap(\.note)
      + standard.eligibilityGroups(on: day).map(\.text)
      + standard.indicators(on: day).compactMap(\.note)
    for text in texts { #expect(shared(text.kk).isEmpty, "\(text[.en])") }
  }

  @Test func `no reading of ours is told in the decree's own sentences`() throws {
    for reading in try Shipped.readings() {
      for text in [reading.question, reading.answer, reading.other] {
        #expect(shared(text.kk).isEmpty, "\(reading.id)")
      }
    }
  }
}
