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

  @Test func `a person is searched by all numbers and the eight digits of the birth date`() {
    let numbers = Self.known.searchedNumbers?.split(separator: " ").map(String.init) ?? []
    #expect(numbers.contains("000314600333") && numbers.contains("210090000104"))
    #expect(numbers.last == "14032000")
    #expect(other { _ in }.searchedNumbers == nil)
  }
}
