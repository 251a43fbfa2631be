import Directory
import Testing

@Suite struct `An office corrects the directory` {
  private func correction(
    _ field: DirectoryField, _ value: String, of entry: String = "baizak"
  ) -> DirectoryCorrection {
    DirectoryCorrection(
      entry: entry, field: field, value: value, reason: "ауысты", by: "Сәрсенова Сәуле",
      on: "2009-06-01")
  }

  private func problem(_ correction: DirectoryCorrection) throws -> CorrectionProblem? {
    let directory = try shippedDirectory()
    do throws(CorrectionProblem) {
      try directory.check(correction)
      return nil
    } catch { return error }
  }

  @Test func `the new value shows and the shipped one stays known`() throws {
    let shipped = try shippedDirectory()
    let directory = shipped.corrected(by: [
      correction(.phones, "8-72637-55555, 2-23-38"), correction(.head, " Жаңа  Адам "),
      correction(.hours, "8:30-17:30, 12:30-13:30"),
    ])
    let entry = try #require(directory["baizak"])
    #expect(entry.phones == ["7263755555", "7263722338"])
    #expect(entry.phonesAsPrinted == "8-72637-55555, 2-23-38")
    #expect(entry.local(.phones)?.shipped == "8-72637-21971, 22338")
    #expect(entry.head == "Жаңа Адам")
    #expect(entry.local(.head)?.shipped == "Абдрахманова Бақыткүл Ешенкұлқызы")
    #expect(entry.rows == shipped["baizak"]?.rows)
    #expect(entry.hours?.inShort == "08:30-17:30, 12:30-13:30")
    #expect(entry.local(.hours)?.shipped == "09:00-18:00, 13:00-14:00")
    #expect(entry.opening(at: 12 * 60 + 45, isWorkingDay: { _ in true }) == .lunch(until: 810))
    #expect(directory.office(id: "baizak")?.entry == entry)
    #expect(directory["merke"] == shipped["merke"])
    #expect(directory.corrections.count == 3)
  }

  @Test func `an akimat's hours once given are counted with, without lunch too`() throws {
    let directory = try shippedDirectory().corrected(by: [
      correction(.hours, "09:00–18:00", of: "akimat-merke"),
      correction(.head, "Әкім", of: "oblast-department"),
    ])
    let akimat = try #require(directory["akimat-merke"])
    #expect(akimat.opening(at: 13 * 60, isWorkingDay: { _ in true }) == .open(until: 1080))
    #expect(akimat.hours?.inShort == "09:00-18:00" && akimat.local(.hours)?.shipped == nil)
    #expect(directory.oblastDepartment?.head == "Әкім")
  }

  @Test(arguments: [
    (DirectoryField.hours, "кешке дейін"), (.hours, "18:00-09:00"), (.hours, "09:00-25:00"),
    (.hours, "09:00-18:00, 19:00-20:00"), (.hours, "09:00-18:00, 14:00-13:00"), (.hours, ""),
    (.hours, "09:00-13:00, 14:00-15:00, 16:00-18:00"), (.phones, "жоқ"), (.phones, ""),
    (.phones, "12"), (.phones, "8-72637-21971-22338"), (.head, "  "), (.head, "а\nб"),
    (.address, "Тараз"), (.emails, "a@b.kz"),
  ]) func `what could not be shown, dialled or counted with is refused`(
    _ field: DirectoryField, _ value: String
  ) throws {
    let expected: CorrectionProblem =
      switch field {
      case .hours: .hours
      case .phones: .phones
      case .head: .head
      default: .noSuchField
      }
    #expect(try problem(correction(field, value)) == expected)
    let directory = try shippedDirectory().corrected(by: [correction(field, value)])
    #expect(directory["baizak"] == (try shippedDirectory()["baizak"]))
  }

  @Test func `an unknown body is refused and left out`() throws {
    #expect(try problem(correction(.head, "А", of: "astana")) == .noSuchEntry)
    let directory = try shippedDirectory().corrected(by: [correction(.head, "А", of: "astana")])
    #expect(directory.corrections.isEmpty)
  }

  @Test(arguments: [
    ("8-72637-21971, 22338", ["7263721971", "7263722338"]), ("+7 701 123 45 67", ["7011234567"]),
    ("87011234567;87011234568", ["7011234567", "7011234568"]), ("21971", ["21971"]),
    ("8 (72637) 2-19-71", ["7263721971"]),
  ]) func `phones are read as one prints them`(_ printed: String, _ digits: [String]) throws {
    let directory = try shippedDirectory().corrected(by: [correction(.phones, printed)])
    #expect(directory["baizak"]?.phones == digits)
  }
}
