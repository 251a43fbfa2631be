import CaseStore
import Casework
import GRDB
import KazakhText
import Reception
import Standards
import Support
import Testing
import Words

@Suite struct `Everything held about one person` {
  private let department: Department
  private let counter: Counter

  init() throws {
    department = try Department()
    counter = try department.counter()
  }

  private func draft(
    _ id: String, _ answers: [FieldID: String] = [:], same: CaseID? = nil
  ) throws -> Draft {
    var draft = try department.draft(
      id: id, answers: answers.merging([.needsCare: "yes"]) { $1 }, ticks: [])
    draft.decisions.samePerson = same
    return draft
  }

  @Test func `is all their cases, the drafts that name them and who looked, and nobody else's`()
    throws
  {
    let first = try counter.take(try draft("d1"))
    let second = try counter.take(try draft("d2", [.address: "Тараз, Абай 5"], same: first.id))
    let other = try counter.take(try draft("d3", [.surname: "Ахметова", .given: "Дана"]))
    try counter.keep(try draft("d4", [.address: "Шу, Сәтпаев 1"], same: first.id))
    try counter.keep(try draft("d5", [.surname: "Оспанова"]))
    try counter.recordAccess(of: first.id, at: counter.now)
    try counter.recordAccess(of: other.id, at: counter.now)

    let file = try counter.subjectFile(of: second)
    #expect(file.cases.map(\.record.id) == [first.id, second.id])
    #expect(file.drafts.map(\.id.rawValue) == ["d4"])
    #expect(file.accesses.map(\.access) == [.viewed, .exported, .exported])
    #expect(file.accesses.map(\.to) == [first.id, first.id, second.id])
    #expect(file.name == first.number.digits)

    for language in Language.allCases {
      let text = try file.document(shippedWords(language)).text(columns: 80)
      for told in [
        first.number.description, second.number.description, "Сарыкемер, Байзақ батыр 20",
        "Тараз, Абай 5", "Шу, Сәтпаев 1", "14.03.2000", "Сәрсенова",
      ] {
        #expect(text.contains(told), "\(language): \(told)")
      }
      #expect(!text.contains("Ахметова") && !text.contains("Оспанова"))
    }
  }

  @Test func `says that it is not known whether a draft that cannot be read names them`() throws {
    let record = try counter.take(try draft("d1"))
    try counter.keep(try draft("d2", same: record.id))
    try counter.keep(try draft("d3", same: record.id))
    let file = department.folder + "/office/office.sqlite"
    let queue = try DatabaseQueue(path: file)
    try queue.write {
      try $0.execute(sql: "UPDATE drafts SET record = CAST('?' AS BLOB) WHERE id = 'd2'")
    }
    try queue.close()
    let subject = try counter.subjectFile(of: record)
    #expect(subject.drafts.map(\.id.rawValue) == ["d3"])
    #expect(subject.unreadableDrafts == 1)
    for language in Language.allCases {
      let words = try shippedWords(language)
      let text = subject.document(words).text(columns: 80).split { $0.isWhitespace }
      let said = words(.subjectUnreadableDrafts(count: 1)).split { $0.isWhitespace }
      #expect(text.joined(separator: " ").contains(said.joined(separator: " ")))
    }
  }

  @Test func `holds what was begun about their cases, and nothing begun about others'`() throws {
    let record = try counter.take(try draft("d1"))
    let other = try counter.take(
      try draft("d2", [.surname: "Ахметова", .given: "Дана", .birthDate: "01.02.2001"]))
    for (id, text) in [(record.id, "Анасы қоңырау шалды"), (other.id, "Әкесі келді")] {
      try counter.keep(
        BegunText(
          at: BegunPlace(.card, String(id.rawValue)), by: counter.staff.id, about: "іс",
          texts: ["note": text], updated: counter.now))
    }
    let file = try counter.subjectFile(of: record)
    #expect(file.begun.map(\.gist) == ["Анасы қоңырау шалды"])
    let text = try file.document(shippedWords(.kk)).text(columns: 80)
    #expect(text.contains("Анасы қоңырау шалды") && !text.contains("Әкесі"))
    try counter.keep(try draft("d9", same: record.id))
    try counter.keep(
      BegunText(
        at: BegunPlace(.application, "d9"), by: counter.staff.id, about: "өтініш",
        texts: ["waive": "балалар үйінен берілмеген"], updated: counter.now))
    #expect(try counter.subjectFile(of: record).begun.count == 2, "beside a draft of theirs")
  }

  @Test func `tells what became of every answer`() throws {
    let record = try counter.take(try draft("d1"))
    var mended = Draft(correcting: record, by: counter.staff.id, at: counter.now)
    mended.values[.address] = "Мерке, Исмаилов 169"
    _ = try counter.correct(record, to: mended, reason: "көшіп кетті", fault: .applicant)
    let text = try counter.subjectFile(of: record).document(shippedWords(.kk)).text(columns: 400)
    for told in ["Сарыкемер, Байзақ батыр 20", "Мерке, Исмаилов 169", "көшіп кетті"] {
      #expect(text.contains(told), "\(told)")
    }
  }

  @Test func `is not given where its giving cannot be recorded`() throws {
    let record = try counter.take(try draft("d1"))
    let reading = try Counter(
      law: Embedded.law(), directory: Department.directory(),
      store: try CaseStore.open(at: department.store.path, mode: .readOnly), login: "saule",
      clock: FixedClock(try Department.moment("2009-06-01")), printer: department.tray)
    let refused = failure { () throws(CounterFailure) in try reading.subjectFile(of: record) }
    guard case .store(.readOnly) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect(try department.store.accesses(to: [record.id]).isEmpty)
  }

  @Test func `accesses are part of the chain and of no case's own history`() throws {
    let record = try counter.take(try draft("d1"))
    try counter.recordAccess(of: record.id, at: counter.now)
    _ = try counter.subjectFile(of: record)
    let report = try counter.verify(expectedHead: nil)
    #expect(report.isSound && report.problems.isEmpty)
    #expect(try department.store.history(of: record.id).map(\.kind) == [.opened])
    #expect(try counter.caseRecord(record.id).revision == record.revision)
  }
}
