import Controls
import Testing

struct LayoutTests {
  @Test func `a key has one position in the Latin and the Russian layout`() {
    for (latin, cyrillic) in zip("qwertyuiopasdfghjklzxcvbnm", "йцукенгшщзфывапролдячсмить") {
      #expect(Layout.latinPosition(of: latin) == latin)
      #expect(Layout.latinPosition(of: cyrillic) == latin)
      #expect(Layout.latinPosition(of: Character(cyrillic.uppercased())) == latin)
      #expect(Layout.latinPosition(of: Character(latin.uppercased())) == latin)
    }
  }

  @Test func `letters without a Latin key and marks and digits have no position`() {
    for character in "хъжэбюёәіңғүұқөһ1230/?.,[]- " {
      #expect(Layout.latinPosition(of: character) == nil)
    }
  }

  @Test func `a word typed in the wrong layout is read in the other`() {
    #expect(Layout.inOtherLayout("fkvf") == ["алма"])
    #expect(Layout.inOtherLayout(",fkf").first == "бала")
    #expect(Layout.inOtherLayout("2ctk") == ["2сел", "әсел"])
    #expect(Layout.inOtherLayout("алма") == ["fkvf"])
    #expect(Layout.inOtherLayout("Әсел") == ["2ctk"])
  }

  @Test func `what no layout changes has no other reading`() {
    #expect(Layout.inOtherLayout("").isEmpty)
    #expect(Layout.inOtherLayout("17").isEmpty)
    #expect(Layout.inOtherLayout("26жж").isEmpty, "nothing but a number would be left")
    #expect(Layout.inOtherLayout("14ю03") == ["14.03"])
  }

  @Test func `the digit row of the Kazakh layout gives its digits`() {
    #expect(#""әіңғ,.үұқ"#.compactMap { Layout.digit(of: $0) } == Array("1234567890"))
    #expect("1234567890".compactMap { Layout.digit(of: $0) } == Array("1234567890"))
    #expect(Layout.digit(of: "ө") == nil)
    #expect(Layout.digit(of: "½") == nil)
  }
}
