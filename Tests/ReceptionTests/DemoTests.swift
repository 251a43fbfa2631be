import CaseStore
import Casework
import Directory
import Foundation
import Standards
import Support
import Testing

@testable import Reception

/// A training store of its own for one test, gone with it.
final class TrainingOffice {
  let folder = NSTemporaryDirectory() + "qabyldau-demo-" + UUID().uuidString
  let counter: Counter

  /// - Parameter founded: before the years that are invented, so that no clock goes back.
  init(
    _ office: String = "baizak", training: Bool = true, founded: String = "2006-01-09T09:00",
    now: String = "2009-06-01T09:00"
  ) throws {
    let zone = try OfficeZone()
    let directory = try OfficeDirectory(
      json: Data(try #require(Embedded.bytes("directory/directory.json"))))
    let access = StoreAccess(storePath: folder + "/office.sqlite", environment: [:])
    try access.makeStore(
      office: try #require(directory.office(id: office)), surname: "Сәрсенова", given: "Сәуле",
      language: nil, training: training, clock: try FixedClock(parsing: founded, zone: zone))
    counter = try Counter(
      law: Embedded.law(), directory: directory, store: try CaseStore.open(at: access.storePath),
      login: Account.login(), clock: try FixedClock(parsing: now, zone: zone))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func records() throws -> [CaseRecord] {
    try counter.store.cases(limit: 10_000).map { try counter.caseRecord($0.id) }
  }

  /// The whole history of cases, in the order it was written.
  func history() throws -> [RecordedAct] {
    try records().flatMap { try counter.store.history(of: $0.id) }.sorted { $0.seq < $1.seq }
  }
}

@Suite struct `Invented cases` {
  @Test func `are the same for the same seed and others for another`() throws {
    let (first, again, other) = try (TrainingOffice(), TrainingOffice(), TrainingOffice())
    let summary = try first.counter.invent(cases: 120, seed: 7)
    let repeated = try again.counter.invent(cases: 120, seed: 7)
    #expect(repeated == summary)
    _ = try other.counter.invent(cases: 120, seed: 8)
    #expect(try first.records() == again.records())
    #expect(try first.records().map(\.person) != other.records().map(\.person))
    #expect(summary.cases == 120)
    #expect(summary.accepted + summary.awaitingPapers + summary.voided == 120)
    let acts = try first.history().count
    #expect(summary.acts == acts)
  }

  @Test(arguments: [
    ("baizak", Service.allCases), ("taraz", [.residentialCare]), ("shu-city", [.homeCare]),
  ]) func `ask only for services of the office`(_ office: String, _ given: [Service]) throws {
    let place = try TrainingOffice(office)
    _ = try place.counter.invent(cases: 80, seed: 3)
    #expect(Set(try place.records().map(\.service)) == Set(given))
  }

  @Test(arguments: ["2009-06-01T09:00", "2026-11-24T10:30", "2010-01-08T09:00"])
  func `leave a store that verifies, with no act before the one before it`(_ now: String) throws {
    let place = try TrainingOffice(now: now)
    _ = try place.counter.invent(cases: 250, seed: 11)
    let report = try place.counter.verify(expectedHead: nil)
    #expect(report.isSound, "\(report.problems)")
    #expect(report.cases == 250)
    let history = try place.history()
    #expect(!history.contains { $0.clockWentBack })
    let isInOrder = zip(history, history.dropFirst()).allSatisfy { $0.at <= $1.at }
    #expect(isInOrder)
    let today = place.counter.now
    #expect(history.allSatisfy { $0.at < today && $0.at.date >= today.date.adding(months: -24) })
  }

  @Test func `happen on working days, in office hours, while the decree is there`() throws {
    let place = try TrainingOffice()
    _ = try place.counter.invent(cases: 250, seed: 5)
    let calendar = try place.counter.law.calendar()
    for step in try place.history() {
      #expect(calendar.kind(of: step.at.date)?.isWorking == true, "\(step.at.date)")
      #expect(
        (540..<780).contains(step.at.minuteOfDay) || (840..<1080).contains(step.at.minuteOfDay))
      #expect(step.at.date >= "2008-06-06")
    }
  }

  @Test(arguments: ["2009-06-01T09:00", "2026-11-24T10:30"])
  func `have the due dates of the calendar`(_ now: String) throws {
    let place = try TrainingOffice(now: now)
    _ = try place.counter.invent(cases: 300, seed: 2)
    let calendar = try place.counter.law.calendar()
    let accepted = try place.records().compactMap(\.acceptance)
    #expect(accepted.count > 200)
    for acceptance in accepted {
      let term = calendar.deadline(accepted: acceptance.asOf, termDays: 10)
      #expect(acceptance.deadline == term)
      #expect(acceptance.entered == nil || !term.calendarIsKnown)
    }
  }

  @Test func `rest on the rules of their day`() throws {
    let place = try TrainingOffice()
    _ = try place.counter.invent(cases: 200, seed: 13)
    for record in try place.records() {
      let evaluation = try place.counter.evaluation(of: record)
      #expect(record.papers.map(\.requirementID) == evaluation.required.map(\.requirement.id))
      #expect(record.eligible == evaluation.isEligible)
      #expect((record.uncoveredReason == nil) == evaluation.isEligible)
    }
  }

  @Test func `are of every kind a clerk meets`() throws {
    let place = try TrainingOffice(now: "2026-11-24T10:30")
    _ = try place.counter.invent(cases: 900, seed: 1)
    let records = try place.records()
    let facts = records.map(\.application.facts)
    #expect(Set(facts.map(\.category)) == Set(ApplicantCategory.allCases))
    #expect(Set(facts.compactMap(\.disabilityGroup)) == Set(DisabilityGroup.allCases))
    #expect(facts.contains { $0.veteran == true } && facts.contains { $0.needsCare == false })
    #expect(records.contains { $0.uncoveredReason != nil })
    #expect(
      records.contains { !$0.extraPapers.isEmpty } && records.contains { $0.attempts.count > 2 })
    #expect(records.contains { !$0.corrections.isEmpty })
    #expect(records.contains { $0.acceptance?.backDatingReason != nil })
    #expect(records.contains { $0.state == .awaitingPapers && !$0.missingPaperIDs.isEmpty })
    #expect(records.contains { $0.state == .voided && $0.voidedReason != nil })
    #expect(
      records.contains { $0.acceptance?.entered != nil } && records.contains { $0.needsDueDate })
    let handlings = records.flatMap(\.papers).map(\.handling)
    #expect(handlings.contains { if case .waived = $0 { true } else { false } })
    #expect(handlings.contains { if case .instead = $0 { true } else { false } })
    #expect(Set(records.map(\.state)) == Set(CaseState.allCases))
    #expect(records.count { $0.state == .closed } > 450)
  }

  @Test func `are of people whose form has nothing wrong in it`() throws {
    let place = try TrainingOffice()
    _ = try place.counter.invent(cases: 400, seed: 21)
    let records = try place.records()
    for record in records {
      let form = IntakeForm(service: record.service, category: record.category)
      let values = FormValues(record.application)
      #expect(form.problems(in: values, on: record.openedAt.date).isEmpty, "\(record.person)")
      #expect(form.facts(from: values) == record.application.facts, "\(record.number)")
      let birthDate = try #require(record.person.birthDate)
      let age = record.openedAt.date.fullYears(since: birthDate)
      switch record.category {
      case .childWithDisability: #expect(age < 18)
      case .adultWithDisability: #expect(age >= 18)
      default: #expect(age >= 63)
      }
    }
    let patronymics = records.compactMap(\.person.patronymic)
    for ending in ["ұлы", "қызы", "ич", "вна"] {
      #expect(patronymics.contains { $0.hasSuffix(ending) }, "\(ending)")
    }
    #expect(records.map(\.person.fullName.count).max() ?? 0 > 36)
  }

  @Test(arguments: ["baizak", "taraz"])
  func `have telephones that ring nowhere`(_ office: String) throws {
    let place = try TrainingOffice(office)
    _ = try place.counter.invent(cases: 150, seed: 4)
    let phones = try place.records().compactMap(\.person.phone)
    #expect(phones.count > 100)
    for phone in phones {
      let digits = phone.filter(\.isNumber)
      let local = office == "taraz" ? 6 : 5
      let subscriber =
        digits.dropFirst(1).hasPrefix("779") ? digits.suffix(7) : digits.suffix(local)
      #expect(subscriber.hasPrefix("0"), "\(phone)")
    }
  }

  @Test func `have numbers that bear their check and can be nobody's`() throws {
    let place = try TrainingOffice()
    _ = try place.counter.invent(cases: 300, seed: 17)
    let records = try place.records()
    for record in records {
      let form = IntakeForm(service: record.service, category: record.category)
      let values = FormValues(record.application)
      let doubts = form.doubts(in: values, on: record.openedAt.date).filter(\.needsConfirmation)
      #expect(doubts.isEmpty, "\(record.number)")
      if let iin = record.person.iin { #expect("12".contains(iin.dropFirst(6).first ?? " ")) }
      if let rnn = record.person.rnn { #expect(rnn.hasPrefix("2100")) }
      if let document = record.person.identityDocument?.number {
        #expect(document.hasPrefix("00"))
      }
    }
    #expect(records.count { $0.person.rnn != nil } > 50)
    #expect(records.count { $0.person.iin != nil } > 30)
    #expect(records.count { $0.application.handedInBy != nil } > 10)
    #expect(records.count { $0.application.certificate?.validUntil != nil } > 100)
  }

  @Test func `never stand in a real store nor among other cases`() throws {
    let real = try TrainingOffice(training: false)
    #expect { try real.counter.invent(cases: 5, seed: 1) } throws: {
      if case DemoFailure.trainingOnly = $0 { true } else { false }
    }
    #expect(try real.records().isEmpty)
    let training = try TrainingOffice()
    _ = try training.counter.invent(cases: 5, seed: 1)
    #expect { try training.counter.invent(cases: 5, seed: 1) } throws: {
      if case DemoFailure.storeHasCases = $0 { true } else { false }
    }
    #expect(try training.records().count == 5)
  }
}

@Suite struct `Invented lives` {
  @Test func `go on after a correction and after papers came back`() throws {
    let place = try TrainingOffice(now: "2026-11-24T10:30")
    _ = try place.counter.invent(cases: 900, seed: 1)
    let histories: [[ActKind]] = try place.records().map { record in
      try place.counter.store.history(of: record.id).map(\.kind)
    }
    func goesOn(after kind: ActKind) -> Bool {
      histories.contains { kinds in
        guard let place = kinds.firstIndex(of: kind) else { return false }
        return kinds[place...].contains(.ready)
      }
    }
    #expect(goesOn(after: .corrected) && goesOn(after: .returned) && goesOn(after: .suspended))
    let period = try #require(
      Period(from: place.counter.now.date.adding(months: -24), to: place.counter.now.date))
    let faultless = try [StandardID.s1, .s2].compactMap { standard in
      try place.counter.indicators(standard, in: period).row("2.2")?.measured
    }
    #expect(faultless.contains { $0.numerator < $0.denominator }, "the office makes mistakes, too")
  }

  @Test func `are of women whose surnames end as women's do`() {
    #expect(DemoNames.surname("Чернышёв", .russian, .female) == "Чернышёва")
    #expect(DemoNames.surname("Островский", .russian, .female) == "Островская")
    #expect(DemoNames.surname("Шевченко", .russian, .female) == "Шевченко")
    #expect(DemoNames.surname("Чернышёв", .russian, .male) == "Чернышёв")
  }
}

@Suite struct `An invented working day` {
  @Test(arguments: [
    "2009-06-01T11:00", "2009-06-02T09:00", "2009-06-03T16:40", "2009-06-07T12:00",
    "2026-11-26T10:30",
  ]) func `has cases in every stage of it`(_ now: String) throws {
    let place = try TrainingOffice(now: now)
    _ = try place.counter.invent(cases: 40, seed: 6, withToday: true)
    let calendar = try place.counter.law.calendar()
    let today = try #require(calendar.workingDay(onOrAfter: place.counter.now.date))
    let all = try place.records()
    let open = all.filter { $0.state == .accepted }
    #expect(open.count { $0.dueDate == today } >= 2, "due today, or on the next working day")
    let soon = try #require(calendar.workingDay(onOrAfter: today.adding(days: 1)))
    #expect(open.contains { $0.dueDate == soon })
    #expect(open.contains { $0.dueDate.map { $0 < place.counter.now.date } ?? false }, "overdue")
    #expect(all.contains { $0.state == .ready } && all.contains { $0.state == .awaitingPapers })
    #expect(open.contains { !$0.pauses.isEmpty }, "back, and work goes on")
    #expect(
      all.contains { $0.state == .decided && $0.corrections.contains { $0.fault == .office } })
    let report = try place.counter.verify(expectedHead: nil)
    #expect(report.isSound, "\(report.problems)")
    #expect(try !place.history().contains { $0.clockWentBack })
  }

  @Test func `is worked by three, has people who wait and are called, and two open complaints`()
    throws
  {
    let place = try TrainingOffice(now: "2009-06-02T11:00")
    _ = try place.counter.invent(cases: 40, seed: 6, withToday: true)
    let staff = try place.counter.staffList()
    #expect(staff.map(\.role) == [.manager, .clerk, .clerk])
    let lines = try place.counter.store.cases(limit: 100)
    #expect(Set(lines.map(\.clerk)) == Set(staff.map(\.id)))
    let tickets = try place.counter.queue().lines.map(\.ticket)
    #expect(tickets.count { $0.state == .waiting } == 7)
    #expect(tickets.count { $0.state == .serving } == 1)
    #expect(tickets.filter { $0.state == .called }.map(\.window) == ["3"])
    #expect(try place.counter.store.complaints().count(where: \.isOpen) >= 2)
  }

  @Test func `is the same for the same seed`() throws {
    let (first, again) = try (TrainingOffice(), TrainingOffice())
    _ = try first.counter.invent(cases: 10, seed: 7, withToday: true)
    _ = try again.counter.invent(cases: 10, seed: 7, withToday: true)
    #expect(try first.records() == again.records())
  }
}

@Suite struct `Invented tickets` {
  @Test func `belong to the visits of the last weeks, and some wait today`() throws {
    let place = try TrainingOffice(now: "2009-06-01T11:00")
    _ = try place.counter.invent(cases: 400, seed: 3)
    let today = place.counter.now.date
    #expect(try place.counter.queue().waiting == 7)
    let days = try (1...30).map { try place.counter.queueDay(today.adding(days: -$0)) }
    #expect(days.map(\.figures.all.served).reduce(0, +) > 5)
    #expect(days.allSatisfy { $0.figures.all.doubtful == 0 && $0.figures.all.waiting == 0 })
    #expect(days.contains { !$0.tickets.flatMap(\.cases).isEmpty })
    #expect(try place.counter.verify(expectedHead: nil).isSound)
  }
}
