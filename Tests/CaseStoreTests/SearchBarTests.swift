import Casework
import GRDB
import KazakhText
import Standards
import Testing

@testable import CaseStore

/// The right person first among some thousands, however the name was typed.
struct SearchBarTests {
  private static let surnames = [
    "Ахметов", "Бейсенов", "Байжанов", "Григорьев", "Ермеков", "Жанабаев", "Исаев", "Кожагулов",
    "Құсайынов", "Махамбетов", "Нұрланов", "Оспанов", "Сәрсенбай", "Тілеубаев", "Шаяхметов",
  ]
  private static let givens = ["Айым", "Қожахмет", "Серік", "Нұр", "Гүлнар", "Шайхы", "Ержан"]

  private let place: Workplace
  private let store: CaseStore

  /// Rows alone, without history, so that thousands of them are there at once.
  init() throws {
    place = try Workplace()
    store = try place.newStore()
    let by = Signature(id: manager, surname: "Сәрсенова", given: "Сәуле")
    let wanted = Person(
      surname: "Қожахметов", given: "Сейілхан", patronymic: "Бекұлы", birthDate: day("1931-02-07"),
      address: "Сарыкемер", phone: "8 (726) 37 2-73-19")
    try store.write { db in
      for id in 1...2000 {
        var taken = intake()
        taken.application.person =
          id == 700
          ? wanted
          : Person(
            surname: Self.surnames[id % Self.surnames.count],
            given: Self.givens[id / 7 % Self.givens.count],
            patronymic: id.isMultiple(of: 5) ? "Қожахметұлы" : nil,
            birthDate: day("2000-03-14"), address: "Сарыкемер", phone: "8 (726) 37 2-\(1000 + id)")
        let number = try #require(CaseNumber(office: 2, year: 2009, sequence: id))
        let opening = Opening(id: CaseID(rawValue: Int64(id)), number: number, intake: taken)
        _ = try CaseRows.insert(
          CaseRecord(opening: opening, at: moment(), by: by), in: db)
      }
    }
  }

  @Test func `the wanted one comes first, whatever the letters and signs it is typed with`() throws
  {
    let wanted = CaseID(rawValue: 700)
    for typed in [
      "кожахмет", "қожахмет", "KOЖAXMET", "Қожахметов", "қожахметов сей", "кожахметов сейил",
      "қожахметов се\u{438}\u{306}іл", "КОЖАХМЕТОВ СЕИ\u{306}IЛ", "  қожахмет ", "қож\u{200B}ахмет",
    ] {
      let found = try store.findCases(typed)
      #expect(found.first?.id == wanted, "\(typed)")
      #expect(found.count <= 50)
    }
    // From the middle of the name, by the end of the phone, by the birth date.
    for typed in ["жахметов", "ейілхан", "7319", "73-19", "07.02.1931"] {
      #expect(try store.findCases(typed).map(\.id) == [wanted], "\(typed)")
    }
    // Signs of a query language are only signs.
    #expect(try store.findCases("кожахметов").map(\.id) == [wanted])
    for typed in [
      "\"кожахметов\"", "кожахметов*", "NEAR(кожахметов)", "-кожахметов", "кожахметов OR исаев",
      "search_key:кожахметов", "%", "кожах%ов", "кожах_етов", "^кожахметов",
    ] {
      let found = try store.findCases(typed).map(\.id)
      #expect(found.isEmpty || found == [wanted], "\(typed)")
    }
  }

  /// That the few who pass a filter are found by another way must not change who is found.
  @Test func `a filter that few pass finds the same as one that many pass`() throws {
    let few = Set([12, 700, 1100, 1950].map { CaseID(rawValue: $0) })
    try store.write { db in
      try db.execute(sql: "UPDATE cases SET clerk_id = 7 WHERE id IN (12, 700, 1100, 1950)")
      try db.execute(sql: "UPDATE cases SET clerk_id = 8 WHERE id > 1990")
    }
    for words in ["", "қожахмет", "қож", "жахм", "37", "с", "ахметов а", "14.03.2000", "жоқ"] {
      for filter in [
        CaseFilter(), CaseFilter(service: .homeCare), CaseFilter(category: .childWithDisability),
        CaseFilter(from: day("2009-06-01")),
      ] {
        let all = try store.findCases(CaseQuery(words: words, filter: filter), limit: 5000)
        var narrow = filter
        narrow.clerk = StaffID(rawValue: 7)
        let found = try store.findCases(CaseQuery(words: words, filter: narrow), limit: 5000)
        #expect(found.map(\.id) == all.map(\.id).filter(few.contains), "\(words)")
        #expect(
          try store.findCases(CaseQuery(words: words, filter: narrow), limit: 2).map(\.id)
            == Array(found.map(\.id).prefix(2)), "\(words)")
      }
      for nobody in [
        CaseFilter(clerk: StaffID(rawValue: 9)), CaseFilter(state: .voided),
        CaseFilter(service: .residentialCare), CaseFilter(category: .elderly),
        CaseFilter(to: day("2009-05-31")),
      ] {
        #expect(try store.findCases(CaseQuery(words: words, filter: nobody)).isEmpty, "\(words)")
      }
    }
  }
}
