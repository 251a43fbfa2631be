import KazakhText
import Testing

struct LatinKeyTests {
  @Test(arguments: [
    ("Тараз", "TARAZ"), ("Қаратау", "qaratau"), ("Қаратау", "Karatau"), ("Шу", "shu"),
    ("Жамбыл", "Jambyl"), ("Жамбыл", "Zhambyl"), ("Мойынқұм", "Moiynkum"), ("Мойынқұм", "moinkum"),
    ("Асхат", "Askhat"), ("Асхат", "Ashat"), ("Ғани", "Ghani"), ("Ғани", "Ğani"),
    ("Байзақ", "Bayzaq"), ("Хан", "xan"), ("Көл", "köl"), ("Қызыл", "Qyzyl"), ("Чернов", "Chernov"),
  ]) func `a name sounds the same in both alphabets`(_ cyrillic: String, _ latin: String) {
    // Ashat is read as it is spelt: nobody can tell sh from s and h.
    let isHeard = latin != "Ashat"
    #expect((LatinKey.of(cyrillic) == LatinKey.of(latin)) == isHeard)
  }

  @Test func `digits and signs stay, doubled letters do not`() {
    #expect(LatinKey.of("2-11 55") == "2-11 55")
    #expect(LatinKey.of("Анна") == LatinKey.of("ana"))
    #expect(LatinKey.of("") == "")
  }
}
