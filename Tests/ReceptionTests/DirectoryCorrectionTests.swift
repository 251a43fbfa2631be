import CaseStore
import Casework
import Directory
import Documents
import Standards
import Support
import Testing

@testable import Reception

@Suite struct `The office corrects the directory at the counter` {
  private let department: Department
  private let counter: Counter

  init() throws {
    department = try Department()
    counter = try department.counter()
  }

  @Test func `what it corrects stands on its papers`() throws {
    try counter.correct("baizak", .phones, to: "8-72637-55555", reason: "жаңа нөмір")
    try counter.correct("akimat-baizak", .phones, to: "8-72637-44444", reason: "жаңа нөмір")
    #expect(counter.office.entry.phonesAsPrinted == "8-72637-55555")
    #expect(counter.complaintAuthority?.authority.phones == ["7263744444"])
    let record = try counter.take(try department.draft(ticks: ["S2-C-1"]))
    let text = try counter.file(record).document(try shippedWords(.kk)).text(columns: 80)
    #expect(text.contains("8-72637-55555") && text.contains("8-72637-44444"))
    #expect(!text.contains("21971"))
  }

  @Test func `another desk sees it when it looks again`() throws {
    let other = try department.counter()
    try counter.correct("merke", .head, to: "Жаңа Адам", reason: "ауысты")
    #expect(other.directory["merke"]?.localHead == nil)
    try other.readDirectory()
    #expect(other.directory["merke"]?.head == "Жаңа Адам")
    #expect(
      other.directory["merke"]?.local(.head)?.correction.by == "Сәрсенова Сәуле")
    try counter.correct("merke", .head, to: nil, reason: "қате екен")
    try other.readDirectory()
    #expect(other.directory["merke"]?.head == "Абылқасымов Шорман Төреханұлы")
  }

  @Test func `a clerk may not, and nonsense is refused`() throws {
    _ = try counter.addStaff(login: "dana", surname: "Оспанова", given: "Дана", role: .clerk)
    let clerk = try department.counter(login: "dana")
    guard
      case .store(.notPermitted(.managersOnly))? = failure({ () throws(CounterFailure) in
        try clerk.correct("baizak", .head, to: "Біреу", reason: "тексеру")
      })
    else {
      Issue.record("a clerk corrected the directory")
      return
    }
    guard
      case .correction(.hours, entry: "baizak")? = failure({ () throws(CounterFailure) in
        try counter.correct("baizak", .hours, to: "ерте", reason: "тексеру")
      })
    else {
      Issue.record("hours that are none")
      return
    }
    #expect(counter.directory.corrections.isEmpty)
  }

  @Test func `corrections of another office are shown first, then taken all or none`() throws {
    func correction(_ entry: String, _ value: String) -> DirectoryCorrection {
      DirectoryCorrection(
        entry: entry, field: .phones, value: value, reason: "облыстан", by: "Басқарма",
        on: "2009-05-30")
    }
    let sent = [correction("talas", "8-72644-77777"), correction("merke", "8-72632-22551, 21666")]
    #expect(try counter.differences(of: sent).map(\.entry) == ["talas"])
    #expect(counter.directory.corrections.isEmpty)
    #expect(try counter.take(sent) == 1)
    #expect(counter.directory["talas"]?.phones == ["7264477777"])
    #expect(counter.directory.corrections.first?.reason == "облыстан (Басқарма)")
    let broken = [correction("shu", "8-72638-11111"), correction("astana", "8-7172-111111")]
    #expect(failure { () throws(CounterFailure) in try counter.take(broken) } != nil)
    #expect(counter.directory["shu"]?.local.isEmpty == true)
  }
}
