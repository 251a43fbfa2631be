import Foundation
import Standards
import Support
import Testing

@testable import Casework

/// Acts of every kind, lawful or not, thrown at cases in every order.
@Suite struct `Whatever is done with a case` {
  private static let colleague = Signature(
    id: StaffID(rawValue: 2), surname: "Қалиева", given: "Роза")

  /// Every kind of act with something sensible in it, and some without.
  private static func acts(
    for record: CaseRecord, today: CivilDate, _ dice: inout SeededNumbers
  ) -> [Act] {
    let date = today.adding(days: -Int.random(in: 0...3, using: &dice))
    let when = ActDay(date, lateReason: Bool.random(using: &dice) ? "кеш жазылды" : nil)
    let paper = record.papers.randomElement(using: &dice)?.requirementID ?? "-"
    let ground = RefusalGround.allCases.randomElement(using: &dice) ?? .other
    let text = Bool.random(using: &dice) ? "мәтін" : nil
    var moved = terms(asOf: (record.acceptance?.asOf ?? date).description).deadline
    moved = Deadline(
      accepted: moved.accepted, countedDay: moved.countedDay,
      dueDate: moved.countedDay.adding(days: Int.random(in: 0...2, using: &dice)),
      actBy: moved.actBy)
    var application = record.application
    application.person.surname += "а"
    let ids = record.papers.map(\.requirementID)
    let correction = Correction(
      application: application,
      basis: childBasis(Bool.random(using: &dice) ? ids : ids + ["S2-C-\(ids.count + 1)"]),
      reason: "қате", fault: .office)
    return [
      .opened(LifeFixtures.opening(.homeCare)),
      .paperHanded(id: paper, alternative: nil), .paperTakenBack(id: paper),
      .waived(id: paper, reason: "негіз"), .insteadHanded(id: paper, paper: "x", reason: "y"),
      .paperDetailed(id: paper, details: PaperDetails(custody: .kept)), .extraPaper(text: "x"),
      .accepted(terms(asOf: date.description, reason: when.lateReason)),
      .dueDateEntered(date: today.adding(days: 20), reason: "күнтізбе"), .corrected(correction),
      .noted(text: "x"),
      .assigned(to: Bool.random(using: &dice) ? clerk : colleague, note: nil),
      .decided(
        DecisionTerms(DecisionKind(grantedBy: record.service), on: when)),
      .decided(DecisionTerms(.refusal, on: when, ground: ground, text: text)),
      .ready(when),
      .handedOver(
        HandOver(
          to: RecipientKind.allCases.randomElement(using: &dice) ?? .other, on: when, name: text,
          paper: text)),
      .posted(Posting(on: when)),
      .returned(ReturnTerms(on: when, reason: "мөрсіз", papers: text == nil ? [] : [paper])),
      .completed(when), .suspended(SuspensionTerms(on: when, ground: ground, text: text)),
      .resumed(when), .stepReversed(reason: "қате"),
      .joined(PersonMove(to: CaseID(rawValue: 1), beside: record.number, reason: "туу куәлігі")),
      .split(PersonMove(to: record.id, beside: record.number, reason: "егізі")),
      .deadlineMoved(
        DeadlineMove(to: moved, calendarVersion: "calendar-2", reason: "демалыс")),
      .careEnded(
        CareEndTerms(
          because: CareEndCause.allCases.randomElement(using: &dice) ?? .other, on: date,
          text: text)), .careEndTakenBack(reason: text ?? "қате"),
      .acceptanceCorrected(
        AcceptanceCorrection(
          from: record.acceptance?.asOf ?? date, to: date,
          deadline: terms(asOf: date.description).deadline, calendarVersion: "calendar-3",
          reason: text ?? "")),
      .enteredLate(LateEntryTerms(.ready, on: date, workingDays: 5, limit: 3)),
      .lateEntryApproved(LateEntryAnswer(record.waitingLateEntries.map(\.revision))),
      .lateEntryRefused(
        LateEntryAnswer(record.waitingLateEntries.map(\.revision), reason: text)),
      .withdrawalUndone(reason: text), .withdrawn(reason: "көшті", on: date),
      .voided(reason: "қате"),
    ]
  }

  /// A case that went through acts chosen by dice, with all that it was told to do.
  private static func live(seed: UInt64, steps: Int = 60) throws -> (
    first: Opening, acts: [(act: Act, at: Moment)], states: [CaseRecord]
  ) {
    var dice = SeededNumbers(seed: seed)
    let service = seed % 2 == 0 ? Service.homeCare : .residentialCare
    let category: ApplicantCategory = seed % 3 == 0 ? .elderly : .childWithDisability
    var opening = LifeFixtures.opening(service, category)
    if seed % 5 == 0 {
      var intake = opening.intake
      intake.ticks = []
      opening = Opening(id: opening.id, number: opening.number, intake: intake)
    }
    var today = day("2009-06-01")
    var record = try CaseRecord(
      opening: opening, at: moment(today.description), by: clerk)
    var done: [(act: Act, at: Moment)] = []
    var states = [record]
    for _ in 0..<steps {
      today = today.adding(days: Int.random(in: 0...2, using: &dice))
      // What ends a case early is drawn seldom, so that lives are long.
      var choice = acts(for: record, today: today, &dice)
      if Int.random(in: 0..<12, using: &dice) > 0 { choice.removeLast(2) }
      guard let act = choice.randomElement(using: &dice) else { continue }
      let now = moment(today.description)
      let before = record
      do throws(ActRefusal) {
        try record.apply(act, at: now, by: clerk)
        done.append((act, now))
        states.append(record)
      } catch {
        #expect(record == before, "a refused act changes nothing")
      }
    }
    return (opening, done, states)
  }

  @Test func `it comes to every state and through every kind of act`() throws {
    var states: Set<CaseState> = []
    var kinds: Set<ActKind> = [.opened]
    for seed in 0..<200 {
      let life = try Self.live(seed: UInt64(seed), steps: 120)
      states.formUnion(life.states.map(\.state))
      kinds.formUnion(life.acts.map(\.act.kind))
    }
    #expect(states == Set(CaseState.allCases))
    #expect(Set(ActKind.allCases).subtracting(kinds) == [.waived, .dueDateEntered])
  }

  @Test(arguments: 0..<150)
  func `it ends only closed, withdrawn or voided`(seed: Int) throws {
    let life = try Self.live(seed: UInt64(seed))
    for record in life.states where ![.voided].contains(record.state) {
      let later = moment(record.lastStepDay.adding(days: 400).description)
      let today = ActDay(later.date)
      // From everywhere some step leads on; from open cases all the way to the end.
      var end = record
      var path: [CaseState] = [end.state]
      while end.isOpen {
        try end.apply(try #require(Self.stepOn(end, today)), at: later, by: clerk)
        path.append(end.state)
        try #require(path.count < 20, "\(path)")
      }
      #expect(end.state == .closed || record.state == .withdrawn)
      if record.state == .closed, record.careEnd == nil {
        #expect(record.hindrance(to: .stepReversed) == nil)
      }
    }
  }

  /// What an office would do next, so that the case ends with its result.
  private static func stepOn(_ record: CaseRecord, _ today: ActDay) -> Act? {
    switch record.state {
    case .awaitingPapers, .returned:
      if let paper = record.missingPaperIDs.first {
        return .insteadHanded(id: paper, paper: "басқа", reason: "негіз")
      }
      if record.state == .returned { return .completed(today) }
      return .accepted(terms(asOf: today.date.description))
    case .suspended: return .resumed(today)
    case .accepted:
      return record.missingPaperIDs.first.map {
        .insteadHanded(id: $0, paper: "басқа", reason: "негіз")
      } ?? .decided(DecisionTerms(DecisionKind(grantedBy: record.service), on: today))
    case .decided: return .ready(today)
    case .ready: return .handedOver(HandOver(to: .applicant, on: today))
    case .closed, .withdrawn, .voided: return nil
    }
  }

  @Test(arguments: 400..<450)
  func `no act is lost: its acts make it again, written down and read back`(seed: Int) throws {
    let life = try Self.live(seed: UInt64(seed))
    let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
    var again = try CaseRecord(
      opening: life.first, at: moment("2009-06-01"), by: clerk)
    for (act, at) in life.acts {
      let stored = try decoder.decode(Act.self, from: encoder.encode(act))
      #expect(stored == act)
      try again.apply(stored, at: at, by: clerk)
    }
    let last = try #require(life.states.last)
    #expect(again == last)
    #expect(last.revision == life.acts.count + 1)
    #expect(try decoder.decode(CaseRecord.self, from: encoder.encode(last)) == last)
  }

  @Test(arguments: 500..<600)
  func `its due date moves only by a recorded change of calendar or acceptance`(seed: Int) throws {
    let life = try Self.live(seed: UInt64(seed))
    for (place, step) in life.acts.enumerated() {
      let (before, after) = (life.states[place], life.states[place + 1])
      let moves = before.dueDate != after.dueDate || before.actBy != after.actBy
      guard before.acceptance != nil, moves else { continue }
      #expect(
        [.deadlineMoved, .acceptanceCorrected].contains(step.act.kind),
        "\(step.act.kind) moved a due date")
      #expect(after.acceptance?.earlierDeadlines.last?.deadline == before.acceptance?.deadline)
    }
  }

  @Test(arguments: 700..<740)
  func `a kind of act that does not fit is refused with the reason the menu gives`(seed: Int)
    throws
  {
    let life = try Self.live(seed: UInt64(seed), steps: 25)
    var dice = SeededNumbers(seed: UInt64(seed))
    for record in life.states {
      let today = record.lastStepDay.adding(days: 1)
      for act in Self.acts(for: record, today: today, &dice) {
        guard let reason = record.hindrance(to: act.kind) else { continue }
        var copy = record
        #expect(throws: reason) {
          try copy.apply(act, at: moment(today.description), by: clerk)
        }
      }
    }
  }

  @Test(arguments: 800..<840)
  func `the days with office and applicant add up to the days that went by`(seed: Int) throws {
    for record in try Self.live(seed: UInt64(seed)).states {
      guard let acceptance = record.acceptance else { continue }
      let today = record.lastStepDay.adding(days: 3)
      let days = try #require(record.days(through: today))
      let end = record.ready?.on ?? record.withdrawal?.day ?? today
      #expect(
        days.withOffice + days.withApplicant + days.suspended == end.days(since: acceptance.asOf))
    }
  }
}
