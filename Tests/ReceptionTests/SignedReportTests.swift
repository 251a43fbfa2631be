import CaseStore
import Casework
import Directory
import Documents
import Foundation
import KazakhText
import Reception
import Standards
import Support
import Testing
import Words

/// A period that was closed: kept as it was signed, and looked at again much later.
@Suite struct `Signed reports` {
  private let department: Department
  private let june = Period(year: 2009, month: 6)!

  init() throws { department = try Department() }

  private func counter(_ day: CivilDate, _ login: String = "saule") throws -> Counter {
    try department.counter(on: day, login: login)
  }

  private func open(_ id: String) throws -> CaseRecord {
    try counter("2009-06-01").take(
      try department.draft(id: id, ticks: Department.wholeChildSet))
  }

  private func act(_ acts: [Act], on record: CaseRecord, _ day: CivilDate) throws {
    let counter = try counter(day)
    _ = try counter.perform(acts, on: try counter.caseRecord(record.id))
  }

  private func deliver(_ record: CaseRecord, _ day: CivilDate) throws {
    let when = ActDay(day)
    try act(
      [
        .decided(DecisionTerms(.notice, on: when)), .ready(when),
        .handedOver(HandOver(to: .applicant, on: when)),
      ], on: record, day)
  }

  /// What was entered late counts on its day once a manager says so.
  private func approve(_ record: CaseRecord, _ day: CivilDate) throws {
    let waiting = try counter(day).caseRecord(record.id).waitingLateEntries
    try act([.lateEntryApproved(LateEntryAnswer(waiting.map(\.revision)))], on: record, day)
  }

  private func box(_ slips: [String: Int]) -> SurveyBatch {
    SurveyBatch(
      service: .homeCare, period: june, box: slips.values.reduce(0, +), slips: slips)
  }

  /// Seven cases of June, five of them delivered, one complaint, one box, a target.
  private func fill() throws -> (open: [CaseRecord], complaint: ComplaintRecord) {
    let cases = try (1...7).map { try open("d\($0)") }
    let waiting = try counter("2009-06-05")
    let ticket = try waiting.call(try waiting.issueTicket(for: .collect).id)
    let serving = try waiting.perform([.servingBegan(case: cases[0].id)], on: ticket.seen)
    _ = try waiting.perform([.served], on: serving.seen)
    for record in cases.prefix(5) { try deliver(record, "2009-06-05") }
    let registered = try counter("2009-06-05").register(
      ComplaintEntry(
        name: "Иванова", received: ActDay("2009-06-05"), matter: .act, service: .homeCare,
        text: "Мәні"))
    let answered = try counter("2009-06-10").perform(
      [
        .answered(
          ComplaintAnswer(
            on: ActDay("2009-06-10"), founded: true, satisfied: true, text: "Түзетілді",
            by: "baizak"))
      ], on: registered.seen)
    try counter("2009-07-01").enterBatch(box(["yyyyy": 2, "ny--n": 1]))
    try counter("2009-07-01").setFigures([
      FigureEntry(
        kind: .target, standard: .s2, row: "1.1", year: 2009, value: Percent(tenths: 985),
        basis: "хаттама 4")
    ])
    return (Array(cases.suffix(2)), answered)
  }

  @Test
  func `a year later each figure is recomputed to the digit, and each difference has its acts`()
    throws
  {
    let (late, complaint) = try fill()
    let signed = try counter("2009-07-03").closePeriod(.s2, june)
    let figures = Dictionary(
      signed.content.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(figures["1.1 timely-closed"]?.numerator == 5)
    #expect(figures["1.1 timely-closed"]?.enteredLate == 0)
    #expect(figures["1.2 waits"]?.enteredLate == nil, "of row 1.1 alone")
    #expect(figures["1.1 timely-with-open"]?.denominator == 7)
    #expect(figures["1.1 timely-with-open"]?.share?.description == "71.4")
    #expect(figures["5.1 survey"]?.turnout?.handOvers == 5)
    #expect(figures["1.1 timely-closed"]?.target.description == "98.5")
    #expect(figures["3.3 "]?.formula == nil && signed.content.figures.count == 13)
    #expect(try counter("2009-07-03").comparison(of: signed.id).differences.isEmpty)

    // A year goes by: late entries, another box, a voided one, a correction, other targets.
    let back = ActDay("2009-06-10", lateReason: "ұмытылған")
    try act(
      [.decided(DecisionTerms(.notice, on: back)), .ready(back)], on: late[0], "2009-07-20")
    try approve(late[0], "2009-07-20")
    try act([.withdrawn(reason: "көшіп кетті")], on: late[1], "2009-07-21")
    try counter("2009-08-01").enterBatch(box(["nnnnn": 2]))
    try counter("2009-08-02").voidBatch(SurveyBatchID(rawValue: 1), reason: "екі рет саналған")
    try counter("2009-08-03").setFigures([
      FigureEntry(
        kind: .target, standard: .s2, row: "1.1", year: 2009, value: Percent(tenths: 500),
        basis: "хаттама 9")
    ])
    _ = try counter("2009-08-04").answer(
      .save(
        .complaintDeed(.reopen(reason: "толық емес"), complaint.seen), SaveToken(rawValue: "r")))
    _ = try counter("2010-01-11").take(
      try department.draft(id: "n1", ticks: Department.wholeChildSet))

    let later = try counter("2010-07-05")
    #expect(try later.signedReports() == [signed])
    let comparison = try later.comparison(of: signed.id)
    #expect(comparison.isReproduced, "to the digit")
    let moved = Dictionary(
      comparison.differences.map { ($0.signed.id, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(
      moved.keys.sorted() == [
        "1.1 timely-closed", "1.1 timely-with-open", "2.1 survey", "2.2 faultless",
        "3.1 survey", "4.1 founded", "4.3 survey", "4.4 survey", "5.1 survey",
      ])
    let timely = try #require(moved["1.1 timely-closed"])
    #expect(timely.signed.numerator == 5 && timely.now?.numerator == 6)
    #expect(timely.now?.target.description == "50")
    #expect(timely.now?.enteredLate == 1, "in term by an act entered after the due date")
    #expect(
      timely.acts.map(\.kind).filter { $0 != "entered-late" }
        == ["decided", "ready", "late-entry-approved", "figure-set"])
    #expect(
      timely.acts.dropLast().allSatisfy {
        $0.subject == .file(late[0].id, late[0].number) && $0.by == "Сәрсенова"
          && $0.at.date == "2009-07-20"
      })
    let courtesy = try #require(moved["5.1 survey"])
    #expect(courtesy.now?.numerator == 0 && courtesy.now?.denominator == 2)
    #expect(courtesy.acts.map(\.kind).contains("batch-voided"))
    #expect(moved["4.2 settled"] == nil, "a complaint taken up again later moves nothing")
    #expect(try later.verify(expectedHead: signed.content.head).isSound)
  }

  @Test func `a visit whose time is put right later is told of by its ticket`() throws {
    let first = try counter("2009-06-01")
    let record = try open("w1")
    let came = try first.call(try first.issueTicket(for: .handIn).id)
    let taken = try first.perform([.servingBegan(case: record.id)], on: came.seen)
    _ = try first.perform([.served], on: taken.seen)
    let second = try counter("2009-06-05")
    let called = try second.call(try second.issueTicket(for: .collect).id)
    let serving = try second.perform([.servingBegan(case: record.id)], on: called.seen)
    try deliver(record, "2009-06-05")
    let served = try second.perform([.served], on: try second.ticket(number: serving.number).seen)
    let signed = try counter("2009-07-03").closePeriod(.s2, june)
    let waits = try #require(signed.content.figures.first { $0.formula == .waits })
    #expect(waits.numerator == 1 && waits.denominator == 1)

    _ = try counter("2009-07-10").perform(
      [.timeWasWrong(reason: "сағат алда жүрген")], on: served.seen)
    let comparison = try counter("2009-07-11").comparison(of: signed.id)
    let moved = try #require(comparison.differences.first { $0.signed.formula == .waits })
    #expect(comparison.isReproduced && moved.now?.denominator == 0)
    #expect(
      moved.acts.map(\.subject)
        == [.ticket(served.id, number: served.number, day: "2009-06-05")])
    #expect(moved.acts.map(\.kind) == ["time-was-wrong"])
    let words = try Words(
      language: .en, catalogue: Data(Embedded.bytes("language/en.json") ?? []),
      english: Data(Embedded.bytes("language/en.json") ?? []))
    let paper = ReportDifferences(comparison, office: try counter("2009-07-11").office)
      .document(words).text(columns: 80)
    #expect(paper.contains("ticket \(served.number), "), "\(paper)")
  }

  @Test func `a report of before, which kept no late entries, still says the same`() throws {
    _ = try fill()
    let signed = try counter("2009-07-03").closePeriod(.s2, june)
    let figure = try #require(signed.content.figures.first)
    var kept = try #require(
      try JSONSerialization.jsonObject(with: try JSONEncoder().encode(figure)) as? [String: Any])
    #expect(kept.removeValue(forKey: "enteredLate") as? Int == 0)
    let before = try JSONDecoder().decode(
      SignedFigure.self, from: try JSONSerialization.data(withJSONObject: kept))
    #expect(before.enteredLate == nil && before.isSaid(by: figure))
    #expect(!figure.isSaid(by: before) && figure.isSaid(by: figure))
  }

  @Test
  func `a period is closed by a manager, once it is over, and again only where it says otherwise`()
    throws
  {
    let (late, _) = try fill()
    _ = try counter("2009-06-30").addStaff(
      login: "asel", surname: "Ә", given: "Ә", role: .clerk)
    func refusal(_ day: CivilDate, _ login: String = "saule") -> CounterFailure? {
      do throws(CounterFailure) {
        _ = try Result { try counter(day, login) }.mapError { _ in CounterFailure.trainingOnly }
          .get().closePeriod(.s2, june)
        return nil
      } catch { return error }
    }
    #expect(refusal("2009-06-30") == .store(.refused(.periodNotOver)))
    #expect(refusal("2009-07-03", "asel") == .store(.notPermitted(.managersOnly)))
    #expect(refusal("2009-07-03") == nil)
    #expect(refusal("2009-07-04") == .store(.refused(.reportSaysTheSame)))
    try deliver(late[0], "2009-07-05")
    #expect(refusal("2009-07-06") == .store(.refused(.reportSaysTheSame)), "that is July's")
    let back = ActDay("2009-06-10", lateReason: "ұмытылған")
    try act([.decided(DecisionTerms(.notice, on: back)), .ready(back)], on: late[1], "2009-07-07")
    try approve(late[1], "2009-07-07")
    #expect(refusal("2009-07-08") == nil)
    #expect(try counter("2009-07-08").signedReports().map(\.id.rawValue) == [1, 2])
  }

  @Test
  func `on paper it has the decree's columns, what each value is counted from, and lines to sign`()
    throws
  {
    _ = try fill()
    let counter = try counter("2009-07-03")
    let signed = try counter.closePeriod(.s2, june)
    let words = try Words(
      language: .kk, catalogue: Data(Embedded.bytes("language/kk.json") ?? []),
      english: Data(Embedded.bytes("language/en.json") ?? []))
    let text = try counter.signedReport(signed.id).document(words).text(columns: 100)
    for column in ["нормативтік", "келесі", "нысаналы", "есепті", "ағымдағы"] {
      #expect(text.contains(column), "\(column)")
    }
    #expect(text.contains("71,4") && text.contains("5 / 7") || text.contains("71,4"))
    #expect(
      text.contains(signed.digest.prefix(20)) && text.contains(signed.content.head.prefix(20)))
    #expect(text.contains("Бөлім басшысы ___") && text.contains("Дайындаған ___"))
    #expect(text.contains("Уақытылығы") && text.contains("Сыпайылық"))
  }
}
