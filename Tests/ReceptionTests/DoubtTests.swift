import Casework
import Reception
import Standards
import Testing

/// What comes from a date is asked on the day of acceptance, and everything doubtful before a case is
/// opened, whoever opens it.
@Suite struct `What is doubtful at the counter` {
  private let department: Department

  init() throws { department = try Department() }

  private func take(
    _ answers: [FieldID: String], _ category: ApplicantCategory = .childWithDisability
  )
    throws -> CaseRecord
  {
    let draft = try department.draft(
      .homeCare, category, answers: answers.merging([.needsCare: "yes"]) { given, _ in given },
      ticks: [])
    return try department.counter().take(draft)
  }

  /// Hands in all that is missing and accepts on a day.
  private func accept(_ record: CaseRecord, on day: CivilDate, _ answers: [IntakeDoubt] = []) throws
    -> CounterFailure?
  {
    let counter = try department.counter(on: day)
    var record = try counter.caseRecord(record.id)
    for id in record.missingPaperIDs {
      record = try counter.perform([.paperHanded(id: id, alternative: nil)], on: record)
    }
    return failure { () throws(CounterFailure) in try counter.accept(record, answering: answers) }
  }

  @Test func `a case is not opened before what is doubtful is answered`() throws {
    let counter = try department.counter()
    var draft = try department.draft(answers: [.birthDate: "14.03.1960"], ticks: [])
    let found = failure { () throws(CounterFailure) in try counter.take(draft) }
    guard case .unansweredDoubts(let doubts)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(doubts.map(\.id) == ["not-a-child", "open-question:needs-care"])
    for doubt in doubts { draft.answer(doubt) }
    let record = try counter.take(draft)
    #expect(record.decisions?.answeredDoubts == doubts, "it is recorded who went on and on what")
  }

  @Test func `a child who turned 18 while the case waited is asked about on the day of acceptance`()
    throws
  {
    let record = try take([.birthDate: "03.06.1991"])
    let doubt = IntakeDoubt(.notAChild, in: .birthDate, value: "1991-06-03")
    #expect(try accept(record, on: "2009-06-02") == nil, "seventeen on the day itself")
    let later = try take([.birthDate: "03.06.1991", .surname: "Ахметова"])
    #expect(try accept(later, on: "2009-06-03") == .unansweredDoubts([doubt]))
    #expect(try accept(later, on: "2009-06-03", [doubt]) == nil)
    let accepted = try department.counter().caseRecord(later.id)
    #expect(accepted.state == .accepted && accepted.decisions?.answeredDoubts == [doubt])
  }

  @Test func `pension age reached while the case waited is asked about`() throws {
    let record = try take(
      [.birthDate: "03.06.1951", .sex: "f", .disabilityGroup: "1"], .adultWithDisability)
    let failure = try accept(record, on: "2009-06-03")
    guard case .unansweredDoubts(let doubts)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(doubts.map(\.kind) == [.pensionAgeChanged])
  }

  @Test func `certificate and papers that ran out while the case waited are asked about`() throws {
    let record = try take([.certificateUntil: "02.06.2009"])
    let counter = try department.counter()
    _ = try counter.perform(
      [
        .paperHanded(
          id: "S2-C-4", alternative: nil, details: PaperDetails(validUntil: "2009-06-02"))
      ], on: record)
    let failure = try accept(record, on: "2009-06-03")
    guard case .unansweredDoubts(let doubts)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(doubts.map(\.id) == ["certificate-over", "paper-over:S2-C-4"])
  }

  @Test func `what was answered when the case was opened is not asked again`() throws {
    var draft = try department.draft(
      answers: [.birthDate: "14.03.1960", .needsCare: "yes"], ticks: [])
    draft.answer(IntakeDoubt(.notAChild, in: .birthDate, value: "1960-03-14"))
    let record = try department.counter().take(draft)
    #expect(try accept(record, on: "2009-06-03") == nil)
  }
}
