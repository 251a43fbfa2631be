import Foundation
import KazakhText
import Testing

@Suite struct `A name is found however it was typed` {
  @Test(arguments: [
    ("БЕЙСЕНОВА", "бейсенова"), ("тiзiлiм", "тізілім"), ("Тəуелсіздік", "тәуелсіздік"),
    ("Ceйдaлинa", "сейдалина"), ("Hұрлан", "нұрлан"), ("Ай\u{200B}ым", "айым"),
    ("Ай\u{AD}ым", "айым"),
    ("\u{202E}Айым", "айым"), ("и\u{306}", "й"), ("Али\u{301}", "али"),
    ("  Али   Асқар ", "али асқар"),
    ("Ахмет—Али", "ахмет-али"), ("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі"), ("Ёлка", "ёлка"), ("TARAZ", "taraz"),
    ("utzszn_Baizak@topmail.kz", "utzszn_baizak@topmail.kz"), ("8-7262-345124", "8-7262-345124"),
    ("", ""), ("Straße", "straße"),
  ])
  func `folded`(_ typed: String, _ key: String) {
    #expect(Array(SearchKey.fold(typed).utf8) == Array(key.utf8))
    #expect(SearchKey.fold(SearchKey.fold(typed)) == SearchKey.fold(typed))
  }

  @Test(arguments: [
    ("Әбілқайыр", "Абилкаиыр"), ("Ғалым", "Галым"), ("Меңдіғара", "Мендигара"), ("Өмір", "Омир"),
    ("Ұлан", "Улан"), ("Үміт", "Умит"), ("Һажы", "Хажы"), ("Ыбырай", "Ибираи"), ("Фёдор", "Федор"),
    ("Гүлмира", "Гулмира"), ("Ермек", "ЕРМЕК"),
  ])
  func `without the letters an old keyboard lacks`(_ name: String, _ typed: String) {
    #expect(SearchKey.forgiving(name) == SearchKey.forgiving(typed))
  }

  @Test func `forgiving forgives no more than it says`() {
    #expect(SearchKey.forgiving("Асан") != SearchKey.forgiving("Есен"))
    #expect(SearchKey.fold("Үміт") != SearchKey.fold("Умит"))
  }

  @Test func `a word in two alphabets is noticed`() {
    #expect(SearchKey.mixesScripts("Ceйдалина Қосайкүл"))
    #expect(!SearchKey.mixesScripts("Сейдалина TARAZ"))
  }
}

@Suite struct `Names stand in the order of the Kazakh alphabet` {
  @Test func `all forty-two letters`() {
    // As the alphabet is taught, not as the program has it.
    let letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя".map { String($0) }
    #expect(letters.count == 42)
    #expect(letters.shuffled().sorted(by: isBefore) == letters)
    let capitals = letters.map { $0.uppercased() }
    #expect(capitals.shuffled().sorted(by: isBefore) == capitals)
  }

  @Test func `words digits and Latin`() {
    let ordered = [
      "", "-", "12", "5", "Ақ", "Ақ жол", "Ақан", "Әбіл", "Еламан", "Ёлка", "Жанар", "Ұлан", "Үміт",
      "Ыбырай", "Ілияс", "Ясин", "Ўктам", "Akim", "Zhol", "漢",
    ]
    #expect(ordered.shuffled().sorted(by: isBefore) == ordered)
    #expect(KazakhOrder.sorted(ordered.shuffled(), by: { $0 }) == ordered)
  }

  @Test func `case and marks decide last`() {
    #expect(["АЛИ", "Али", "али", "алиа"].sorted(by: isBefore) == ["али", "Али", "АЛИ", "алиа"])
    #expect(KazakhOrder.compare("Али", "АЛИЯ") == .orderedAscending)
    #expect(KazakhOrder.compare("тiл", "тіл") != .orderedSame)
    #expect(KazakhOrder.compare("и\u{306}", "й") == .orderedSame)
    #expect(["тіс", "тiл", "тіз"].sorted(by: isBefore) == ["тіз", "тiл", "тіс"])
  }

  private func isBefore(_ left: String, _ right: String) -> Bool {
    KazakhOrder.compare(left, right) == .orderedAscending
  }
}
