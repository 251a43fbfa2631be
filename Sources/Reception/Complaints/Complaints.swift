import CaseStore
import Casework
import Directory
import Documents
import Foundation
import Standards
import Wording
import Words

/// What is written down when somebody complains.
public struct ComplaintEntry: Hashable, Codable, Sendable {
  public var name: String
  public var contact: String?
  public var channel: ComplaintChannel
  public var received: ActDay
  public var matter: ComplaintMatter
  /// The case it is about; `nil` where it is about none.
  public var about: CaseNumber?
  /// Whom it is about.
  public var clerk: StaffID?
  public var service: Service?
  public var text: String
  /// `plain` or `inquiry`.
  public var term: ComplaintRule.Kind
  /// Whether the complainant stands there and is told at once.
  public var isTold: Bool

  public init(
    name: String, contact: String? = nil, channel: ComplaintChannel = .inPerson,
    received: ActDay, matter: ComplaintMatter, about: CaseNumber? = nil,
    clerk: StaffID? = nil, service: Service? = nil, text: String,
    term: ComplaintRule.Kind = .plain, isTold: Bool = false
  ) {
    self.name = name
    self.contact = contact
    self.channel = channel
    self.received = received
    self.matter = matter
    self.about = about
    self.clerk = clerk
    self.service = service
    self.text = text
    self.term = term
    self.isTold = isTold
  }
}

/// A complaint with all one needs to speak about it.
public struct ComplaintFile: Hashable, Codable, Sendable {
  public let record: ComplaintRecord
  public let line: ComplaintLine
  public let history: [RecordedComplaintAct]
  /// The days of the term one by one.
  public let working: [DeadlineDay]
  public let procedure: ComplaintProcedure
  /// The bodies it can be with: the office, the akimat, the oblast department.
  public let bodies: [DirectoryEntry]

  public func receipt(_ words: Words) -> Document {
    ComplaintDocument(record, procedure).receipt(words)
  }

  public func form(_ words: Words) -> Document {
    ComplaintDocument(record, procedure).form(words)
  }

  public func name(ofBody id: String, _ words: Words) -> String {
    bodies.first { $0.id == id }.map { words.text($0.name) } ?? id
  }

  /// The name its papers are saved under.
  public var name: String { record.number.description }
}

/// The register of complaints. Whoever a complaint is about does not see it here; on a file that all
/// accounts of the office can read that is advisory (docs/decisions/0012-quality.md).
extension Counter {
  /// The terms of complaints as this office goes by them.
  ///
  /// - Throws: `store` or `law` when the office's own terms or the shipped ones cannot be read.
  public func complaintRules() throws(CounterFailure) -> ComplaintRules {
    try attempt { try law.complaintRules().applying(try store.complaintRules()) }
  }

  /// What the office set in the place of shipped terms.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func complaintRuleOverlays() throws(CounterFailure) -> [ComplaintRuleOverlay] {
    try attempt { try store.complaintRules() }
  }

  /// Sets a term of complaints; a manager may. Registered complaints keep theirs.
  ///
  /// - Parameter days: 1 to 365; `nil` puts the shipped term back.
  /// - Throws: `store(.notPermitted)` for all but managers; `store(.refused)`: `reasonNeeded`,
  ///   `lawNeeded`, `extensionTooLong`.
  public func setComplaintRule(
    _ kind: ComplaintRule.Kind, days: Int?, law: String, reason: String
  ) throws(CounterFailure) {
    let moment = now
    try attempt {
      try store.setComplaintRule(
        ComplaintRuleOverlay(
          kind: kind, days: days, law: law, reason: reason,
          by: staff.surname + " " + staff.given, on: moment.date), by: staff.id, at: moment)
    }
  }

  /// Registers a complaint (¶23); its term starts on the day it was received.
  ///
  /// - Throws: `store(.refused)` without a name or a text, for a day to come, and without a reason for
  ///   one that is more than a day ago; `store(.noSuchCase)`; `law`.
  public func register(_ entry: ComplaintEntry) throws(CounterFailure) -> ComplaintRecord {
    let moment = now
    return try attempt {
      guard
        let term = try complaintRules().term(
          entry.term, from: entry.received.date, by: try calendar())
      else { throw StoreFailure.refused(.deadlineOfAnotherDay) }
      let about = try entry.about.map { number throws(CounterFailure) in try caseRecord(number) }
      let clerk = try entry.clerk.map { id throws(CounterFailure) in try colleague(id) }
      let intake = ComplaintIntake(
        name: entry.name, contact: entry.contact, channel: entry.channel,
        received: entry.received, matter: entry.matter,
        about: about.map { ComplaintCase(id: $0.id, number: $0.number) },
        clerk: clerk?.signature,
        service: about?.service ?? entry.service ?? (services.count == 1 ? services[0] : nil),
        text: entry.text, authority: complaintAuthority?.authority.id ?? office.id, term: term)
      return try store.registerComplaint(
        intake, then: entry.isTold ? [.acknowledged(ActDay(moment.date))] : [], by: staff.id,
        at: moment)
    }
  }

  /// The complaints shown to whoever sits here, the most urgent first.
  ///
  /// - Throws: `store` or `law` when the store or the calendars cannot be read.
  public func complaints() throws(CounterFailure) -> [ComplaintLine] {
    try attempt {
      let (today, calendar) = (now.date, try calendar())
      let soonUntil = DeadlineBoard.soonUntil(today, calendar)
      let forwarding = try complaintRules()[.forwarding].map { ($0, calendar) }
      return try store.complaints().filter { !$0.isAbout(staff.id) }
        .map {
          ComplaintLine($0, today: today, soonUntil: soonUntil, forwarding: forwarding)
        }.byUrgency()
    }
  }

  /// Complaints about cases, without those about whoever asks.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func complaints(about ids: [CaseID]) throws(CounterFailure) -> [ComplaintRecord] {
    try attempt { try store.complaints(about: ids).filter { !$0.isAbout(staff.id) } }
  }

  /// - Throws: `store(.noSuchComplaint)`, also for one about whoever asks.
  public func complaint(_ number: ComplaintNumber) throws(CounterFailure) -> ComplaintRecord {
    try shown(attempt { try store.complaint(number) })
  }

  /// - Throws: `store(.noSuchComplaint)`, also for one about whoever asks.
  public func complaint(_ id: ComplaintID) throws(CounterFailure) -> ComplaintRecord {
    try shown(attempt { try store.complaint(id) })
  }

  /// Records that a complaint was read, as it is of a case (¶18 3)).
  ///
  /// - Throws: `store(.noSuchComplaint)`, or another of `store` when it was not recorded.
  public func recordReading(of id: ComplaintID, at moment: Moment) throws(CounterFailure) {
    try attempt { try store.recordReading(of: id, by: staff.id, at: moment) }
  }

  /// A complaint whoever sits here may see, or registered.
  ///
  /// - Throws: `store(.noSuchComplaint)`.
  func registered(_ id: ComplaintID) throws(CounterFailure) -> ComplaintRecord {
    let record = try attempt { try store.complaint(id) }
    if let record, record.registeredBy.id == staff.id { return record }
    return try shown(record)
  }

  private func shown(_ record: ComplaintRecord?) throws(CounterFailure) -> ComplaintRecord {
    guard let record, !record.isAbout(staff.id) else { throw .store(.noSuchComplaint) }
    return record
  }

  /// A complaint with its history, the days of its term and the bodies it can be with.
  ///
  /// - Throws: `store` or `law` when its history, the calendars or the terms cannot be read.
  public func file(_ record: ComplaintRecord) throws(CounterFailure) -> ComplaintFile {
    try attempt {
      let (today, calendar) = (now.date, try calendar())
      let known = OfficeCalendar.changes(in: record.term.calendarVersion)
      let counted = try law.calendar().applying(try store.calendarChanges().prefix(known))
      return ComplaintFile(
        record: record,
        line: ComplaintLine(
          record, today: today, soonUntil: DeadlineBoard.soonUntil(today, calendar),
          forwarding: try complaintRules()[.forwarding].map { ($0, calendar) }),
        history: try store.history(of: record.id),
        working: counted.working(of: record.term.deadline),
        procedure: try complaintProcedure(record.intake.service), bodies: complaintBodies)
    }
  }

  /// Does acts on a complaint as it was seen.
  ///
  /// - Throws: `store(.complaintConflict)` when somebody else saved first; `store(.refused)`;
  ///   `store(.notPermitted)`; `store(.noSuchComplaint)`, also for one about whoever asks. None of the
  ///   acts is done then.
  public func perform(_ acts: [ComplaintAct], on seen: Seen<ComplaintID>) throws(CounterFailure)
    -> ComplaintRecord
  {
    return try attempt {
      try store.perform(acts, on: seen.id, expecting: seen.revision, by: staff.id, at: now)
    }
  }

  /// The longer term, because others are to be asked.
  ///
  /// - Throws: `store` or `law` when the office's own terms or the shipped ones cannot be read.
  public func inquiry(_ record: ComplaintRecord, on day: ActDay, reason: String)
    throws(CounterFailure) -> ComplaintAct
  {
    let term = try term(.inquiry, of: record, more: 0)
    return .inquired(day: day, reason: reason, term: term)
  }

  /// More days, of which the complainant was told.
  ///
  /// - Parameter days: calendar days, added to the term.
  /// - Throws: `store` or `law` when the office's own terms or the shipped ones cannot be read. That
  ///   they are too many days is for `perform` to refuse.
  public func prolongation(
    _ record: ComplaintRecord, by days: Int, on day: ActDay, reason: String, notifiedOn: CivilDate
  ) throws(CounterFailure) -> ComplaintAct {
    let rules = try complaintRules()
    let calendar = try calendar()
    var term = record.term
    term.days += days
    term.deadline = calendar.deadline(accepted: term.deadline.accepted, termDays: term.days)
    term.calendarVersion = calendar.version
    return .extended(
      ComplaintExtension(
        by: days, limit: rules[.extension]?.days ?? 0, on: day, reason: reason,
        notifiedOn: notifiedOn, term: term))
  }

  /// A new term from the day a complaint is taken up again.
  ///
  /// - Throws: `store` or `law` when the office's own terms or the shipped ones cannot be read.
  public func reopening(_ record: ComplaintRecord, on day: ActDay, reason: String)
    throws(CounterFailure) -> ComplaintAct
  {
    guard let term = try complaintRules().term(.plain, from: day.date, by: try calendar()) else {
      throw .store(.refused(.deadlineOfAnotherDay))
    }
    return .reopened(ComplaintReopening(on: day, reason: reason, term: term))
  }

  /// A complaint is voided by two managers where there are two who may see it: the first one wishes it.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func voiding(_ record: ComplaintRecord, reason: String) throws(CounterFailure)
    -> ComplaintAct
  {
    let takesTwo = try attempt { try store.voidTakesTwo(record, by: staff.id) }
    guard takesTwo, record.voidAsked.map({ $0.by.id == staff.id }) ?? true else {
      return .voided(reason: reason)
    }
    return .voidAsked(reason: reason)
  }

  private func term(_ kind: ComplaintRule.Kind, of record: ComplaintRecord, more: Int)
    throws(CounterFailure) -> ComplaintTerm
  {
    guard
      let term = try complaintRules().term(
        kind, from: record.term.deadline.accepted, more: more, by: try calendar())
    else { throw .store(.refused(.deadlineOfAnotherDay)) }
    return term
  }

  /// Where a complaint about this office goes, and how long it may take.
  ///
  /// - Throws: `store` or `law` when the office's own terms or the shipped ones cannot be read.
  public func complaintProcedure(_ service: Service? = nil) throws(CounterFailure)
    -> ComplaintProcedure
  {
    ComplaintProcedure(
      office: office, directory: directory, rules: try complaintRules(),
      standard: (service ?? services.first)?.standard ?? .first)
  }

  /// The office, its akimat and the oblast department (¶22, ¶24).
  public var complaintBodies: [DirectoryEntry] {
    [office.entry] + directory.superiors(of: office.entry)
  }
}
