import Standards
import Testing

@testable import Casework

struct PersonComparisonTests {
  private static let known = Person(
    surname: "Бейсенова", given: "Айым", patronymic: "Ерланқызы", birthDate: day("2000-03-14"),
    sex: .female, address: "Сарыкемер", phone: "8 (726) 37 2-11-05",
    identityDocument: IdentityDocument(kind: .card, number: "№ 012 345"), iin: "000314600333",
    rnn: "210090000104", sic: "KB1234567890ACEX")

  private func other(_ change: (inout Person) -> Void) -> Person {
    var person = Person(surname: "Ким", given: "Ольга", address: "")
    change(&person)
    return person
  }

  @Test func `one number in common is enough, however the document's is spaced`() {
    #expect(other { $0.iin = "000314600333" }.mayBe(Self.known))
    #expect(other { $0.rnn = "210090000104" }.mayBe(Self.known))
    #expect(other { $0.sic = "KB1234567890ACEX" }.mayBe(Self.known))
    let document = IdentityDocument(kind: nil, number: "№ 012-345")
    #expect(other { $0.identityDocument = document }.mayBe(Self.known))
    #expect(!other { $0.iin = "000314600334" }.mayBe(Self.known))
    #expect(!other { _ in }.mayBe(Self.known), "nothing in common")
  }

  /// Like birth dates under one name: unknown, a slip in one part, day and month exchanged.
  static let births: [(String?, Bool)] = [
    (nil, true), ("2000-03-14", true), ("2000-03-15", true), ("2000-04-14", true),
    ("1999-03-14", true), ("2000-04-15", false), ("1999-04-14", false), ("1999-04-15", false),
  ]

  @Test(arguments: births)
  func `the same name is the same person unless the birth dates are too far apart`(
    birth: String?, expected: Bool
  ) {
    let typed = other {
      $0.surname = "БЕИСЕНОВА"
      $0.given = "Айым"
      $0.birthDate = birth.map(day)
    }
    #expect(typed.mayBe(Self.known) == expected)
    #expect(Self.known.mayBe(typed) == expected, "the question has no direction")
  }

  @Test func `day and month may have been exchanged`() {
    let one = other { $0.birthDate = day("1950-05-11") }
    let two = other { $0.birthDate = day("1950-11-05") }
    #expect(one.mayBe(two))
    #expect(!one.mayBe(other { $0.birthDate = day("1951-11-05") }))
  }

  @Test func `a married name is noticed by birth date with given name or phone`() {
    let born = day("2000-03-14")
    #expect(
      other {
        $0.given = "Аиым"
        $0.birthDate = born
      }.mayBe(Self.known))
    #expect(
      other {
        $0.phone = "+7 726 37 21105"
        $0.birthDate = born
      }.mayBe(Self.known))
    #expect(!other { $0.birthDate = born }.mayBe(Self.known))
    #expect(!other { $0.phone = "21105" }.mayBe(Self.known), "a family shares a phone")
  }

  @Test func `parts of which nobody says anything are left out, others are unknown or compared`() {
    let typed = other {
      $0.surname = "Бейсенова"
      $0.birthDate = day("2001-03-14")
      $0.iin = "000314600333"
    }
    let parts = PersonComparison(typed, Self.known).parts
    func likeness(_ field: FieldID) -> PersonComparison.Likeness? {
      parts.first { $0.field == field }?.likeness
    }
    #expect(likeness(.surname) == .same && likeness(.iin) == .same)
    #expect(likeness(.given) == .different && likeness(.birthDate) == .different)
    #expect(likeness(.phone) == .unknown && likeness(.rnn) == .unknown)
    #expect(parts.map(\.field).first == .surname)
    let plain = PersonComparison(other { _ in }, other { _ in }).parts
    #expect(plain.map(\.field) == [.surname, .given])
  }

  /// The known girl with something else in one place.
  private func girl(_ change: (inout Person) -> Void) -> Person {
    var person = Self.known
    change(&person)
    return person
  }

  @Test func `twins are told apart by the given name, however much they share`() {
    let twin = girl {
      $0.given = "Айша"
      $0.identityDocument = nil
      $0.iin = nil
      $0.rnn = nil
      $0.sic = nil
    }
    #expect(twin.mayBe(Self.known), "they are asked about")
    let compared = PersonComparison(twin, Self.known)
    #expect(compared.toldApartBy == [.given])
    #expect(!compared.mayBeAssumedOne)
    #expect(!PersonComparison(girl { $0.given = "Айыма" }, Self.known).mayBeAssumedOne)
  }

  static let telling: [(FieldID, @Sendable (inout Person) -> Void)] = [
    (.surname, { $0.surname = "Бекова" }), (.given, { $0.given = "Аида" }),
    (.patronymic, { $0.patronymic = "Серікқызы" }),
    (.birthDate, { $0.birthDate = day("2000-03-15") }), (.sex, { $0.sex = .male }),
    (.identityNumber, { $0.identityDocument?.number = "№ 012 346" }),
    (.iin, { $0.iin = "000314600334" }), (.rnn, { $0.rnn = "210090000105" }),
    (.sic, { $0.sic = "KB1234567890ACEY" }),
  ]

  @Test(arguments: telling.indices)
  func `whatever differs of name, birth date, sex or a number keeps one Enter from merging`(
    place: Int
  ) {
    let (field, change) = Self.telling[place]
    let compared = PersonComparison(girl(change), Self.known)
    #expect(compared.toldApartBy == [field] && !compared.mayBeAssumedOne)
    #expect(PersonComparison(Self.known, girl(change)) == compared, "it has no direction")
  }

  @Test func `what only one side knows, another address and a slip tell nobody apart`() {
    let changes: [(inout Person) -> Void] = [
      { _ in }, { $0.iin = nil }, { $0.identityDocument = nil }, { $0.sex = nil },
      { $0.patronymic = nil }, { $0.address = "Тараз" }, { $0.phone = "87011234567" },
      { $0.patronymic = "Ерланқзы" }, { $0.patronymic = "Ерленкызы" }, { $0.surname = "БЕИСЕНОВА" },
    ]
    for change in changes {
      let compared = PersonComparison(girl(change), Self.known)
      #expect(compared.toldApartBy.isEmpty && compared.mayBeAssumedOne)
    }
  }

  @Test func `a name alone makes nobody the same person`() {
    let namesake = Person(surname: "Бейсенова", given: "Айым", address: "Тараз")
    let compared = PersonComparison(namesake, Self.known)
    #expect(compared.toldApartBy.isEmpty && !compared.mayBeAssumedOne)
  }

  @Test func `another certificate is asked about, and is no difference for life`() {
    func applied(_ certificate: String?) -> Application {
      Application(
        facts: Facts(service: .homeCare, category: .childWithDisability), person: Self.known,
        certificate: certificate.map { DisabilityCertificate(number: $0, validUntil: nil) })
    }
    let compared = PersonComparison(applied("МСС 0017"), applied("МСС 0018"))
    #expect(compared.toldApartBy == [.certificateNumber] && !compared.mayBeAssumedOne)
    #expect(compared.toldApartForLifeBy.isEmpty)
    #expect(PersonComparison(applied(nil), applied("МСС 0018")).mayBeAssumedOne)
    #expect(PersonComparison(applied("мсс 0018"), applied("МСС-0018")).mayBeAssumedOne)
  }

  @Test func `a person is searched by all numbers and the eight digits of the birth date`() {
    let numbers = Self.known.searchedNumbers
    #expect(numbers.contains("000314600333") && numbers.contains("210090000104"))
    #expect(numbers.last == "14032000")
    #expect(other { _ in }.searchedNumbers.isEmpty)
  }
}
