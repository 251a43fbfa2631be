import CaseStore
import Casework
import Foundation
import Standards

/// What was invented.
public struct DemoSummary: Hashable, Sendable {
  public internal(set) var cases = 0
  /// Acts on them, openings included.
  public internal(set) var acts = 0
  /// Whose set was complete, whatever came after.
  public internal(set) var accepted = 0
  public internal(set) var awaitingPapers = 0
  public internal(set) var voided = 0
  /// The days of the first and the last act; `nil` without cases.
  public internal(set) var firstDay: CivilDate?
  public internal(set) var lastDay: CivilDate?
}

/// Why no cases are invented. The first two leave the store as it was.
public enum DemoFailure: Error, Sendable {
  /// Invented people never stand among real ones.
  case trainingOnly
  /// Invented acts would stand behind later ones, and every one be marked as a clock gone back.
  case storeHasCases
  case counter(CounterFailure)
}

extension Counter {
  /// Fills a training store without cases with invented ones of the two years before today.
  ///
  /// Every save is as durable as a real one. The same seed, count, office and day invent the same.
  ///
  /// - Parameters:
  ///   - count: 0 or more.
  ///   - withToday: the working day now behind them: two colleagues, cases due and overdue, gone back and
  ///     ready, tickets that wait and are called, two open complaints.
  /// - Throws: `trainingOnly`; `storeHasCases`; `counter` when the law cannot be read or a save fails:
  ///   what was saved before stays.
  public func invent(cases count: Int, seed: UInt64, withToday: Bool = false)
    throws(DemoFailure) -> DemoSummary
  {
    guard store.settings.training else { throw .trainingOnly }
    do throws(CounterFailure) {
      if try attempt({ try store.cases(limit: 1) }).isEmpty {
        return try attempt {
          let others = withToday ? DemoColleague.all : []
          let plan = try plan(
            max(0, count), seed, [staff.surname] + others.map(\.surname), withToday: withToday)
          let zone = try OfficeZone(store.settings.zone)
          let queue = DemoQueue(
            plan.visits, seed: seed, now: now, zone: zone, windows: others.map(\.window))
          let quality = DemoQuality(plan.visits, seed: seed, others: plan.complaints)
          let began = [plan.visits.first?.moment, queue.steps.first?.moment].compactMap(\.self)
            .min()
          let clerks = try [staff.id] + others.map { try join($0, at: began ?? now) }
          return try write(plan, queue, quality, by: clerks)
        }
      }
    } catch {
      throw .counter(error)
    }
    throw .storeHasCases
  }

  /// Somebody who works here already stays as they are.
  private func join(_ colleague: DemoColleague, at moment: Moment) throws -> StaffID {
    if let member = try store.staffMember(login: colleague.login) { return member.id }
    let member = try store.addStaff(
      NewStaffMember(
        login: colleague.login, surname: colleague.surname, given: colleague.given,
        language: "kk"), by: staff.id, at: moment)
    return try store.changeStaff(member.id, by: staff.id, at: moment) {
      $0.window = colleague.window
    }.id
  }

  private func plan(_ count: Int, _ seed: UInt64, _ clerks: [String], withToday: Bool) throws
    -> DemoPlan
  {
    let zone: OfficeZone
    do { zone = try OfficeZone(store.settings.zone) } catch { throw CounterFailure.clock(error) }
    return try DemoPlan(
      cases: count, seed: seed, office: office, clerks: clerks, withToday: withToday, law: law,
      now: now, zone: zone)
  }

  private func write(
    _ plan: DemoPlan, _ queue: DemoQueue, _ quality: DemoQuality, by clerks: [StaffID]
  ) throws -> DemoSummary {
    try store.archive(
      law.files.map { LawFile(name: $0.path, bytes: Data($0.bytes)) }, as: law.version)
    var stand: [Int: (id: CaseID, revision: Int, state: CaseState, isAccepted: Bool)] = [:]
    var steps = queue.steps[...]
    var tickets: [Int: TicketID] = [:]
    var said = quality.steps[...]
    var complaints: [Int: ComplaintRecord] = [:]
    // Whatever was earlier comes first: a history whose clock went back would be marked for good.
    func catchUp(to moment: Moment?) throws {
      while true {
        let (step, word) = (steps.first, said.first)
        guard let next = [step?.moment, word?.moment].compactMap({ $0 }).min(),
          moment.map({ next <= $0 }) ?? true
        else { return }
        if let step, step.moment == next {
          try take(steps.removeFirst(), by: clerks, &tickets)
        } else if let word {
          said.removeFirst()
          try take(word, about: stand[word.subject]?.id, &complaints)
        }
      }
    }
    for visit in plan.visits {
      try catchUp(to: visit.moment)
      let record: CaseRecord
      let clerk = clerks[visit.subject % clerks.count]
      switch visit.deed {
      case .opening(let intake, let acts):
        record = try store.openCase(intake, then: acts, by: clerk, at: visit.moment)
      case .acts(let acts):
        guard let before = stand[visit.subject] else { throw StoreFailure.noSuchCase }
        let isForManagers = acts.contains { !$0.permission.isGiven(to: .clerk) }
        record = try store.perform(
          acts, on: before.id, expecting: before.revision, by: isForManagers ? staff.id : clerk,
          at: visit.moment)
      }
      stand[visit.subject] = (
        record.id, record.revision, record.state, record.acceptance != nil
      )
    }
    try catchUp(to: nil)
    func count(_ state: CaseState) -> Int { stand.values.count { $0.state == state } }
    return DemoSummary(
      cases: stand.count, acts: stand.values.reduce(0) { $0 + $1.revision },
      accepted: stand.values.count(where: \.isAccepted),
      awaitingPapers: count(.awaitingPapers), voided: count(.voided),
      firstDay: plan.visits.first?.moment.date, lastDay: plan.visits.last?.moment.date)
  }

  private func take(
    _ step: DemoQuality.Step, about id: CaseID?, _ complaints: inout [Int: ComplaintRecord]
  ) throws {
    switch step.deed {
    case .box(let batch):
      guard staff.may(.enterSurveys) else { return }
      _ = try store.enterBatch(batch, by: staff.id, at: step.moment)
    case .complain(let name, let text, let matter):
      guard let id, let record = try store.caseRecord(id),
        let term = try law.complaintRules().term(
          .plain, from: step.moment.date, by: try law.calendar())
      else { return }
      complaints[step.subject] = try store.registerComplaint(
        ComplaintIntake(
          name: name, channel: .inPerson, received: ActDay(step.moment.date), matter: matter,
          about: ComplaintCase(id: id, number: record.number), service: record.service, text: text,
          authority: complaintAuthority?.authority.id ?? office.id, term: term),
        then: [.acknowledged(ActDay(step.moment.date))], by: staff.id, at: step.moment)
    case .answer(let founded, let satisfied):
      guard staff.may(.handleComplaints), let complaint = complaints[step.subject] else { return }
      complaints[step.subject] = try store.perform(
        [
          .answered(
            ComplaintAnswer(
              on: ActDay(step.moment.date), founded: founded, satisfied: satisfied,
              text: founded ? "Кемшілік жойылды." : "Шағым расталмады.", by: office.id))
        ], on: complaint.id, expecting: complaint.revision, by: staff.id, at: step.moment)
    }
  }

  private func take(
    _ step: DemoQueue.Step, by clerks: [StaffID], _ tickets: inout [Int: TicketID]
  ) throws {
    func perform(_ act: TicketAct) throws {
      guard let id = tickets[step.ticket] else { throw StoreFailure.noSuchTicket }
      _ = try store.perform([act], on: id, by: clerks[step.clerk], at: step.moment)
    }
    switch step.deed {
    case .issue(let purpose):
      tickets[step.ticket] =
        try store.issueTicket(for: purpose, by: staff.id, at: step.moment).id
    case .call(let window): try perform(.called(window: window))
    case .serve: try perform(.servingBegan())
    case .finish: try perform(.served)
    }
  }
}
