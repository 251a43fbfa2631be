import Casework
import GRDB
import Testing

@testable import CaseStore

/// Search finds whom the papers name, however it is written, and says by what.
struct PaperSearchTests {
  private let place: Workplace
  private let store: CaseStore

  init() throws {
    place = try Workplace()
    store = try place.newStore()
  }

  @discardableResult
  private func open(_ surname: String, _ change: (inout Application) -> Void = { _ in }) throws
    -> CaseRecord
  {
    var taken = intake(surname: surname)
    taken.application.person.phone = nil
    change(&taken.application)
    return try store.openCase(taken, by: manager, at: moment())
  }

  private func found(_ typed: String) throws -> [String] {
    try store.findCases(typed).map(\.surname)
  }

  private func foundBy(_ typed: String) throws -> FoundBy? {
    try store.findCases(typed).first?.foundBy
  }

  @Test func `a child is found by the representative, an adult by whoever handed in`() throws {
    try open("Бейсенова") {
      $0.representative = Representative(name: "Атығай Гүлмира", relation: "анасы")
    }
    try open("Серік") { $0.handedInBy = HandingPerson(relation: .other, name: "Омаров Бек") }
    #expect(try found("атығай") == ["Бейсенова"])
    #expect(try found("гүлмира") == ["Бейсенова"])
    #expect(try foundBy("гүлмира") == FoundBy(.representative, text: "Атығай Гүлмира"))
    #expect(try found("омаров") == ["Серік"])
    #expect(try foundBy("омаров") == FoundBy(.handedIn, text: "Омаров Бек"))
    #expect(try found("бейсенова гүлмира") == ["Бейсенова"], "words of two people of one case")
    #expect(try store.findCases("бейсенова").first?.foundBy == nil)
  }

  @Test func `a person is found under every name from before a correction, and only as such`()
    throws
  {
    var record = try open("Бейсенова")
    for (surname, seen) in [("Бекова", 1), ("Асанова", 2), ("Бекова", 3)] {
      let mended = intake(surname: surname)
      record = try store.perform(
        .corrected(
          Correction(
            application: mended.application, basis: mended.basis, reason: "қате екен",
            fault: .office)),
        on: record.id, expecting: seen, by: manager, at: moment())
    }
    #expect(
      try foundBy("бейсенова") == FoundBy(.formerly, text: "Бейсенова Айым, Асанова Айым"))
    #expect(try found("асан") == ["Бекова"])
    #expect(try store.findCases("бекова").map(\.foundBy) == [nil])
    #expect(try store.verify().isSound)
  }

  @Test func `certificate, document and address lead to a case and say so`() throws {
    try open("Бейсенова") {
      $0.certificate = DisabilityCertificate(number: "МСС-0018/77", validUntil: nil)
      $0.person.identityDocument = IdentityDocument(kind: .passport, number: "N 0 412-877")
      $0.person.address = "Сарыкемер, Байзақ батыр 20, 3-пәтер"
      $0.person.iin = "000314600333"
    }
    try open("Бекова") { $0.person.address = "Тараз, Абай 7" }
    for typed in ["МСС 0018/77", "mcc001877", "001877", "мсс-0018"] {
      #expect(try found(typed) == ["Бейсенова"], "\(typed)")
      #expect(try foundBy(typed) == FoundBy(.certificate, text: "МСС-0018/77"), "\(typed)")
    }
    for typed in ["0412877", "N0412877", "n 0 412 877"] {
      #expect(try foundBy(typed) == FoundBy(.document, text: "N 0 412-877"), "\(typed)")
    }
    for typed in ["байзақ батыр", "Bayzaq batyr 20", "батыр 20", "сарыкемер байзақ"] {
      #expect(try found(typed) == ["Бейсенова"], "\(typed)")
      #expect(try foundBy(typed)?.kind == .address, "\(typed)")
    }
    #expect(try found("абай") == ["Бекова"])
    #expect(try found("бекова абай") == ["Бекова"], "a name and a street")
    #expect(try found("абай бекова") == ["Бекова"])
    #expect(try found("бейсенова абай").isEmpty)
    #expect(try foundBy("000314600333")?.kind == .number)
    #expect(try foundBy("14.03.2000")?.kind == .birthDate)
  }

  @Test(arguments: [
    (
      "8 (726-37) 2-11-05",
      ["2-11-05", "21105", "8 72637 21105", "+7 726 37 2 11 05", "7263721105"]
    ),
    (
      "+7 779 123 45 67",
      ["8 779 123 45 67", "8779123", "8 779", "87791234567", "779 123", "+7779"]
    ),
    ("8 779 123 45 67", ["+7 779 123 45 67", "+7 (779) 123-45-67", "77791234567", "7791234567"]),
    ("2-11-05", ["8 (726-37) 2-11-05", "+7 726 37 2-11-05", "7263721105", "37 2-11-05"]),
    ("2-11-22 үйі, 8 701 222 33 44 қызы", ["21122", "8 726 37 2-11-22", "+7 701 222 33 44"]),
    ("8 701 222 33 44 іш. 12", ["+7 701 222-33-44"]), ("+996 312 12-34-56", ["00996312123456"]),
  ])
  func `8, +7, an area code and none are one number, both ways`(stored: String, typed: [String])
    throws
  {
    try open("Бейсенова") { $0.person.phone = stored }
    try open("Бекова") { $0.person.phone = "8 (727) 390-99-88" }
    for typed in typed {
      #expect(try found(typed) == ["Бейсенова"], "\(typed)")
      #expect(try foundBy(typed)?.kind == .phone, "\(typed)")
    }
    #expect(try found("бейсенова \(typed[0])") == ["Бейсенова"], "a name and a phone")
  }

  @Test(arguments: ["8 779 123 45 67", "+7 701 923 45 67", "2-45-67", "8 (727) 234-45-68"])
  func `numbers that only end alike are two`(typed: String) throws {
    try open("Бейсенова") { $0.person.phone = "8 701 123 45 67" }
    try open("Бекова") { $0.person.phone = "8 (726-37) 3-45-67" }
    #expect(try found(typed).isEmpty)
    #expect(try found("8 (727) 234-45-67").isEmpty)
    #expect(try found("3-45-67") == ["Бекова", "Бейсенова"])
  }

  @Test func `apostrophes of every kind and none, hyphens and blanks are one spelling`() throws {
    try open("Дем'яненко")
    try open("Римская Корсакова")
    for sign in ["'", "’", "‘", "ʼ", "`", "´", "′", "＇", "\"", "”", "ʹ", ""] {
      #expect(try found("дем\(sign)яненко") == ["Дем'яненко"], "\(sign)")
    }
    for sign in ["-", " ", "–", "‑", " - "] {
      #expect(try found("Римская\(sign)Корсакова") == ["Римская Корсакова"], "\(sign)")
    }
    try open("Тянь-Шанская")
    #expect(try found("тянь шанская") == ["Тянь-Шанская"])
    #expect(try found("тяньшанская").isEmpty)
  }

  @Test func `words of one letter and two are found where any word of a name begins`() throws {
    try open("Ли") { $0.person.given = "Ан" }
    try open("Бекова") { $0.person.given = "Ли" }
    #expect(try found("ан ли") == ["Ли"])
    #expect(try found("ли ан") == ["Ли"])
    #expect(try found("ли") == ["Ли", "Бекова"])
    #expect(try found("а л") == ["Ли"])
    #expect(try found("бек л") == ["Бекова"])
    #expect(try found("ко").isEmpty, "not in the middle of one")
  }

  @Test(arguments: [
    ("Ахметова", "akhmetova"), ("Ахметова", "AHMETOVA"), ("Атығай", "atygai"),
    ("Атығай", "Atyghay"),
    ("Ерімбетов", "Yerimbetov"), ("Щербакова", "shcherbakova"), ("Жүсіпова", "Zhussipova"),
    ("Александрова", "alexandrova"), ("Akhmetova", "ахметова"), ("Қожахметов", "qojahmetov"),
  ])
  func `a name is found in the other alphabet`(stored: String, typed: String) throws {
    try open(stored)
    try open("Бекова")
    #expect(try found(typed) == [stored])
  }

  @Test(arguments: [
    ("Атығай", "Атығаева"), ("Атығаева", "Атығай"), ("Атығаев", "Атығаева"), ("Сергей", "Сергеева"),
    ("Асанов", "асанова"), ("Достоевский", "достоевская"), ("Болатұлы", "болатқызы"),
    ("Пушкина", "пушкин"), ("Толстой", "толстая"), ("Ахметов", "akhmetova"),
  ])
  func `a surname is found in its other forms, behind those that are spelt so`(
    stored: String, typed: String
  ) throws {
    try open(stored)
    try open("Атығалиев")
    let spelt = try open(typed)
    try open("Жоқбаев")
    #expect(try store.findCases(typed).map(\.surname) == [spelt.person.surname, stored])
    #expect(try store.findCases(typed).allSatisfy { $0.foundBy == nil })
  }

  @Test(arguments: [
    "02-09-000001-", "020900000", #"қәөқұөқққққ"ө"#, #"қәқұқққққ"#, "02ө09ө000001ө",
  ])
  func `a part of a case number is found however its hyphens were typed`(typed: String) throws {
    let record = try open("Бейсенова")
    try open("Бекова")
    #expect(try store.findCases(typed).contains { $0.id == record.id }, "\(typed)")
  }

  @Test func `a whole case number is read under any layout, with its hyphens`() throws {
    let record = try open("Бейсенова")
    try open("Бекова")
    let printed = record.number.description
    let row: [Character: Character] = [
      "1": "\"", "2": "ә", "3": "і", "4": "ң", "5": "ғ", "6": ",", "7": ".", "8": "ү", "9": "ұ",
      "0": "қ", "-": "ө",
    ]
    for typed in [
      printed, printed.replacing("-", with: "–"), printed.replacing("-", with: "ө"),
      String(printed.map { row[$0] ?? $0 }), String(printed.map { row[$0] ?? $0 }).uppercased(),
    ] {
      #expect(try found(typed) == ["Бейсенова"], "\(typed)")
    }
  }

  @Test func `a store of before is searched by everything its papers name`() throws {
    for sample in SampleStore.all where sample.version >= 3 {
      let store = try SampleStore.Opened(sample).store
      #expect(try store.findCases("бейсенова гүлмира").map(\.surname) == ["Бейсенова"])
      let mother = try store.findCases("гүлмира бейсенова").first
      #expect(mother?.foundBy == FoundBy(.representative, text: "Бейсенова Гүлмира"))
      let helped = try store.findCases("omarova sara").first
      #expect(helped?.foundBy == FoundBy(.handedIn, text: "Омарова Сара"))
      #expect(try store.findCases("12345").contains { $0.foundBy?.kind == .certificate })
      // The name of before begins like the one of now, which is found first.
      let known = try store.findCases("серік ержан болатұлы").map(\.id.rawValue)
      let formerly = try store.read { db in
        try String.fetchAll(
          db, sql: "SELECT formerly FROM cases WHERE surname = 'Серікбаев' AND id = ?",
          arguments: [known.first])
      }
      #expect(formerly.count == 1 && formerly[0].contains("Серік Ержан Болатұлы"))
      #expect(try store.findCases("+7 701 222 33 44").map(\.surname) == ["Серікбаев"])
      #expect(try store.findCases("абай 7").contains { $0.foundBy?.kind == .address })
    }
  }

  @Test func `what a case is searched by is proved and made anew like the rest of its row`() throws
  {
    try open("Бейсенова") { $0.representative = Representative(name: "Атығай Гүлмира") }
    try store.close()
    for sql in [
      "UPDATE cases SET representative_key = NULL",
      "INSERT INTO case_places (case_places) VALUES ('delete-all')",
    ] {
      try place.tamper(sql)
      let store = try CaseStore.open(at: place.path)
      #expect(try store.verify().problems.contains(.searchIndex), "\(sql)")
      _ = try store.repair(login: "saule", at: moment())
      #expect(try store.verify().isSound)
      #expect(try store.findCases("гүлмира").count == 1)
      #expect(try store.findCases("сарыкемер").count == 1)
      try store.close()
    }
  }

  /// Each step of a search goes down one index from the newest case and stops: nothing is sorted by
  /// rank and nobody counts.
  @Test func `a search reads nothing but its indexes`() throws {
    let plan = try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT id FROM case_words CROSS JOIN cases INDEXED BY cases_by_facets
          ON id = case_words.rowid WHERE case_words MATCH ? ORDER BY case_words.rowid DESC LIMIT 50
          """, arguments: ["\"  ли\""]
      ).map { $0["detail"] as String }
    }
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    #expect(plan.contains { $0.contains("COVERING INDEX cases_by_facets") }, "\(plan)")
  }

  @Test func `a long number is not lost among cases whose own number ends like it`() throws {
    try open("Бейсенова") { $0.person.phone = "8 701 232 09 00" }
    for _ in 0..<12 { try open("Бекова") }
    #expect(try store.findCases("8 701 232 09 00", limit: 1).map(\.surname) == ["Бейсенова"])
    let number = try #require(store.findCases("бекова").first).number.digits
    #expect(
      try store.findCases(String(number.prefix(10)), limit: 20).map(\.number.digits) == [number])
  }

  /// One of eleven digits in eleven has the check digit of a case's number.
  @Test func `a phone whose digits would be a case's number is found`() throws {
    try open("Бейсенова") { $0.person.phone = "8 702 555 12 36" }
    #expect((try? CaseNumber(parsing: "87025551236")) != nil)
    for typed in ["8 702 555 12 36", "87025551236", "+7 702 555 12 36"] {
      #expect(try store.findCases(typed).map(\.surname) == ["Бейсенова"], "\(typed)")
    }
  }

  @Test func `another form of a surname is told of whoever bears it`() throws {
    let record = try open("Иванова") {
      $0.handedInBy = HandingPerson(relation: .other, name: "Атығаев Бек")
    }
    var mended = record.application
    mended.person.surname = "Петрова"
    _ = try store.perform(
      .corrected(
        Correction(
          application: mended, basis: intake().basis, reason: "қате екен", fault: .office)),
      on: record.id, expecting: record.revision, by: manager, at: moment())
    #expect(try foundBy("атығай") == FoundBy(.handedIn, text: "Атығаев Бек"))
  }

  @Test func `two phones that were squeezed into one number are two after the step`() throws {
    let place = try Workplace()
    let sample = try #require(SampleStore.all.first { $0.version == 11 })
    try sample.copy(to: place)
    try place.tamper(
      """
      UPDATE cases SET phone_digits = '2112223344', record = CAST(replace(CAST(record AS TEXT),
        '"phone":"8 (726) 37 2-11-05"', '"phone":"2-11-22, 2-33-44"') AS BLOB)
      WHERE surname = 'Бейсенова'
      """)
    let store = try CaseStore.open(at: place.path)
    let shown = try store.read { db in
      try String.fetchAll(db, sql: "SELECT phone_digits FROM cases WHERE surname = 'Бейсенова'")
    }
    #expect(!shown.isEmpty && shown.allSatisfy { $0 == "2-11-22, 2-33-44" })
  }
}
