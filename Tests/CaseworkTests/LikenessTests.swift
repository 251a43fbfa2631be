import Standards
import Testing

@testable import Casework

/// Who is asked about: "is this not …?".
struct LikenessTests {
  private static let known = Person(
    surname: "Атығаева", given: "Гүлмира", patronymic: "Ерланқызы", birthDate: day("1950-03-31"),
    sex: .female, address: "Сарыкемер ауылы, Медеуов көшесі, 12 үй", phone: "8 (726) 37 2-11-05")

  private static func typed(_ change: (inout Person) -> Void) -> Person {
    var person = Person(surname: "Ким", given: "Ольга", address: "")
    change(&person)
    return person
  }

  static let alike: [(String, @Sendable (inout Person) -> Void)] = [
    (
      "the surname without its ending",
      {
        $0.surname = "Атығай"
        $0.given = "Гүлмира"
      }
    ),
    (
      "an ending of the other sex",
      {
        $0.surname = "Атыгаев"
        $0.given = "Гулмира"
        $0.birthDate = day("1950-03-31")
      }
    ),
    (
      "a slip in the surname",
      {
        $0.surname = "Атығеава"
        $0.given = "Гүлмира"
        $0.birthDate = day("1950-03-31")
      }
    ),
    (
      "a slip in the given name",
      {
        $0.surname = "Атығаева"
        $0.given = "Гүлмра"
        $0.birthDate = day("1950-03-30")
      }
    ),
    (
      "Latin letters",
      {
        $0.surname = "Atygaeva"
        $0.given = "Gulmira"
      }
    ),
    (
      "surname and given name exchanged",
      {
        $0.surname = "Гүлмира"
        $0.given = "Атығаева"
        $0.birthDate = day("1950-03-31")
      }
    ),
    (
      "given name and patronymic, born the day after, over the end of the month",
      {
        $0.given = "Гүлмира"
        $0.patronymic = "Ерланқызы"
        $0.birthDate = day("1950-04-01")
      }
    ),
    (
      "a patronymic of the Russian kind",
      {
        $0.given = "Гүлмира"
        $0.patronymic = "Ерлановна"
        $0.birthDate = day("1950-03-31")
      }
    ),
    (
      "given name, a day off, nearly the same address",
      {
        $0.given = "Гүлмира"
        $0.birthDate = day("1950-03-30")
        $0.address = "с. Сарыкемер, ул. Медеуова 12"
      }
    ),
    (
      "given name and patronymic at the same address, another birth date",
      {
        $0.given = "Гүлмира"
        $0.patronymic = "Ерланқызы"
        $0.birthDate = day("1953-07-09")
        $0.address = "Сарыкемер, Медеуов көш. 12"
      }
    ),
    (
      "all but a short given name",
      {
        $0.surname = "Атығаева"
        $0.given = "Гүл"
        $0.patronymic = "Ерланқызы"
        $0.birthDate = day("1950-03-31")
      }
    ),
  ]

  @Test(arguments: alike.indices)
  func `whoever may be the same person is asked about, and no answer is put first`(place: Int) {
    let (what, change) = Self.alike[place]
    let typed = Self.typed(change)
    #expect(typed.mayBe(Self.known), "\(what)")
    #expect(Self.known.mayBe(typed), "\(what), the other way")
  }

  static let unlike: [@Sendable (inout Person) -> Void] = [
    { $0.given = "Гүлмира" },
    { $0.patronymic = "Ерланқызы" },
    { $0.birthDate = day("1950-03-31") },
    { $0.address = known.address },
    {
      $0.given = "Гүлмира"
      $0.address = known.address
    },
    {
      $0.given = "Гүлмира"
      $0.birthDate = day("1950-03-30")
      $0.address = "Сарыкемер, Медеуов 14"
    },
    {
      $0.surname = "Атығаева"
      $0.given = "Гүлмира"
      $0.birthDate = day("1981-11-02")
    },
    {
      $0.given = "Гүлмира"
      $0.patronymic = "Ерланқызы"
      $0.birthDate = day("1981-11-02")
      $0.address = "Тараз, Абай 3"
    },
  ]

  @Test(arguments: unlike.indices)
  func `one thing in common, or a birth date far off, is nobody to ask about`(place: Int) {
    #expect(!Self.typed(Self.unlike[place]).mayBe(Self.known))
  }

  @Test(arguments: [
    ("Атығай", "Атығаева"), ("Ахметов", "Ахметова"), ("Ковальский", "Ковальская"),
    ("Серікұлы", "Серікқызы"), ("Пушкин", "Пушкина"), ("Ерланович", "Ерлановна"),
  ])
  func `the forms a surname has for men and women have one stem`(one: String, other: String) {
    #expect(NameStem.of(one) == NameStem.of(other))
  }

  @Test func `what a name ends in is no ending where nothing would be left`() {
    #expect(NameStem.of("Лиева") != NameStem.of("Ли"))
    #expect(NameStem.of("Ким") == "ким")
  }
}
