import Testing

@testable import Casework

/// Names as they are typed, and as they are written.
struct TypedNameTests {
  @Test(arguments: [
    ("атығай", "Атығай"), ("гүлмира", "Гүлмира"), ("қара-ұлы", "Қара-Ұлы"), ("ДӘУЛЕТ", "ДӘУЛЕТ"),
    ("макКинли", "макКинли"), ("дем'яненко", "Дем'яненко"), ("дем’яненко", "Дем’яненко"),
    ("д'артаньян", "Д'Артаньян"), ("о’коннор", "О’Коннор"), ("серік қызы", "Серік қызы"),
    ("ван дер ваальс", "ван дер Ваальс"), ("ван", "Ван"),
    ("Римская корсакова", "Римская Корсакова"),
    ("сейітова рәзия", "Сейітова Рәзия"), ("іңкәр", "Іңкәр"), ("", ""), (" ", " "),
  ])
  func `a name begins with a capital, and what the clerk wrote in capitals stays`(
    typed: String, written: String
  ) {
    #expect(TypedName.capitalised(typed) == written)
  }

  @Test(arguments: [
    ("fnsufq", "Атыгай"), ("fns5fq", "Атығай"), ("u8kvbhf", "Гүлмира"), ("Fnsufq", "Атыгай"),
    ("rbv", "Ким"), (";evf,ftd", "Жумабаев"), ("lfyf", "Дана"),
    ("fnsufq u8kvbhf", "Атыгай Гүлмира"),
    ("fcfy", "Асан"), ("jkmuf", "Ольга"), ("cthbr", "Серик"), ("[fypfls", "Ханзады"),
    ("FNSUFQ", "АТЫГАЙ"), (",tqctyjdf", "Бейсенова"), ("bdfyjd", "Иванов"), ("vfhfn", "Марат"),
  ])
  func `a name typed with the Latin layout on is read by the keys`(typed: String, meant: String) {
    #expect(TypedName.meant(by: typed) == meant)
  }

  @Test(arguments: [
    "akhmetova", "Gulmira", "Smith", "Nurlan", "O'Connor", "Qozhakhmetov", "Атығай", "611102",
    "Ali",
    "Kim", "Ivanova", "Zhanar", "Schmidt", "Aigul", "",
  ])
  func `a name spelt in Latin stays in Latin`(typed: String) {
    #expect(TypedName.meant(by: typed) == nil)
  }
}
