import CaseStore
import Casework
import Directory
import Documents
import Standards

/// What is saved: each is exactly one transaction, done or not done.
public enum OfficeSave: Hashable, Codable, Sendable {
  /// Opens a case from a draft; a complete set is accepted at once.
  case take(Draft)
  case acts([Act], Seen<CaseID>)
  /// With what is doubtful on the day of acceptance and so all the same.
  case accept(Seen<CaseID>, answering: [IntakeDoubt] = [])
  /// `since`: the day circumstances changed, where nobody made a mistake.
  case correct(Seen<CaseID>, to: Draft, reason: String, Fault, since: CivilDate? = nil)
  /// Another day of acceptance, with the term that runs from it.
  case correctAcceptance(Seen<CaseID>, on: CivilDate, reason: String)
  case assign([CaseID], to: StaffID, note: String?)
  /// Everything open that somebody holds.
  case assignAll(of: StaffID, to: StaffID, note: String?)
  /// The persons of two cases are one.
  case join(CaseID, with: CaseNumber, reason: String)
  /// The person of a case is another than that of the cases it was kept with.
  case split(CaseID, reason: String)
  /// Records that everything held about a person is taken out, and takes it out.
  case takeOut(CaseID)
  /// The same to be looked at here: that it was asked for is recorded, and nothing is given out.
  case askAbout(CaseID)
  /// Records that what was looked at is given out after all.
  case giveOut(CaseID)
  case changeCalendar(CalendarChange)
  case keepFilter(NamedFilter)
  case discardFilter(String)
  case addStaff(StaffEntry)
  case changeStaff(StaffID, StaffChange)
  /// A colleague leaves; what they hold open goes to another.
  case deactivate(StaffID, handingTo: StaffID?)
  /// A head, phones or hours as the office has them; `nil` for what was shipped.
  case correctDirectory(String, DirectoryField, to: String?, reason: String)
  case discardDraft(DraftID)
  /// Drafts of the office that cannot be read. Managers.
  case discardUnreadable([DraftID])
  case issueTicket(TicketPurpose)
  /// Whoever is next of these purposes.
  case callNext(Set<TicketPurpose>)
  case call(TicketID, reason: String?)
  case ticketActs([TicketAct], Seen<TicketID>)
  /// Of an earlier day alone, or of today and all before.
  case endDay(DayEnd, reason: String, of: CivilDate? = nil)
  case registerComplaint(ComplaintEntry)
  case complaintDeed(ComplaintDeed, Seen<ComplaintID>)
  case setFigures([FigureEntry])
  /// The slips of a box.
  case enterBatch(SurveyBatch)
  case voidBatch(SurveyBatchID, reason: String)
  /// Keeps the figures of a period as they are signed.
  case closePeriod(StandardID, Period)
  /// What is typed so far.
  case keepDraft(Draft)
  /// What is typed so far of something else.
  case keepBegun(BegunText)
  /// Ends the drafts of the office that nobody touched for the set time. Those that are open count as
  /// touched.
  case endOldDrafts(sparing: Set<DraftID>)
  /// That somebody saw a case, at a moment that may have passed.
  case recordAccess(CaseID, at: Moment)
  /// A complaint was read.
  case recordReading(ComplaintID, at: Moment)
  /// What somebody did that changed nothing, likewise.
  case recordUse(Use, at: Moment)
  /// That the office's log was asked.
  case recordAsking(LogQuestion, at: Moment)
  /// That a copy of a case's paper is made; its number comes of it.
  case recordCopy(Document.Kind, PrintedCopy.Way, of: CaseID)
  /// That it did not come out: its number is given again.
  case copyFailed(PrintedCopy, of: CaseID)
  /// The person's own language for the next time: `kk`, `ru` or `en`.
  case chooseLanguage(String)
}

extension Counter {
  func done(_ save: OfficeSave) throws(CounterFailure) -> OfficeAnswer {
    switch save {
    case .take(let draft): return .record(try take(draft))
    case .acts(let acts, let seen): return .record(try perform(acts, on: seen))
    case .accept(let seen, let answers):
      return .record(try accept(try record(seen), answering: answers))
    case .correct(let seen, let draft, let reason, let fault, let since):
      return .record(
        try correct(try record(seen), to: draft, reason: reason, fault: fault, since: since))
    case .correctAcceptance(let seen, let day, let reason):
      return .record(try correctAcceptance(of: try record(seen), to: day, reason: reason))
    case .assign(let ids, let colleague, let note):
      return .records(try assign(ids, to: colleague, note: note))
    case .assignAll(let holder, let colleague, let note):
      return .handedOver(
        count: try assignAll(of: holder, to: colleague, note: note), to: colleague)
    case .join(let id, let number, let reason):
      return .record(try join(id, with: number, reason: reason))
    case .split(let id, let reason): return .record(try split(id, reason: reason))
    case .takeOut(let id): return .subject(try subjectFile(of: try caseRecord(id)))
    case .askAbout(let id):
      return .subject(try subjectFile(of: try caseRecord(id), givenOut: false))
    case .giveOut(let id):
      try recordSubject(of: try caseRecord(id), as: .exported)
      return .done
    case .changeCalendar(let change): return .moved(try changeCalendar(change))
    case .keepFilter(let view):
      try keep(view)
      return .done
    case .discardFilter(let name):
      try discardFilter(named: name)
      return .done
    case .addStaff(let entry):
      return .member(
        try addStaff(
          login: entry.login, surname: entry.surname, given: entry.given, role: entry.role))
    case .changeStaff(let id, let change):
      return .member(try changeStaff(id) { change.apply(to: &$0) })
    case .deactivate(let id, let receiver):
      let left = try deactivate(id, handingTo: receiver)
      return .left(left.member, handed: left.handed)
    case .correctDirectory(let entry, let field, let value, let reason):
      try correct(entry, field, to: value, reason: reason)
      return .done
    case .discardDraft(let id):
      try discard(id)
      return .done
    case .discardUnreadable(let ids):
      try discardUnreadable(ids)
      return .done
    case .issueTicket(let purpose): return .ticket(try issueTicket(for: purpose))
    case .callNext(let purposes): return .ticket(try callNext(of: purposes))
    case .call(let id, let reason): return .ticket(try call(id, reason: reason))
    case .ticketActs(let acts, let seen): return .ticket(try perform(acts, on: seen))
    case .endDay(let end, let reason, let day):
      return .tickets(try endDay(end, reason: reason, of: day))
    case .registerComplaint(let answers): return .complaintRecord(try register(answers))
    case .complaintDeed(let deed, let seen):
      return .complaintRecord(try perform(deed, on: seen))
    case .setFigures(let entries):
      try setFigures(entries)
      return .done
    case .enterBatch(let batch):
      try enterBatch(batch)
      return .done
    case .closePeriod(let standard, let period):
      return .signedReport(try signedReport(try closePeriod(standard, period).id))
    case .voidBatch(let id, let reason):
      try voidBatch(id, reason: reason)
      return .done
    case .keepDraft(let draft):
      try keep(draft)
      return .done
    case .keepBegun(let begun):
      try keep(begun)
      return .done
    case .endOldDrafts(let open):
      try purgeDrafts(sparing: open)
      return .done
    case .recordAccess(let id, let moment):
      try recordAccess(of: id, at: moment)
      return .done
    case .recordReading(let id, let moment):
      try recordReading(of: id, at: moment)
      return .done
    case .recordUse(let use, let moment):
      try record(use, at: moment)
      return .done
    case .recordAsking(let question, let moment):
      try recordAsking(question, at: moment)
      return .done
    case .recordCopy(let kind, let way, let id):
      // What a desk saves beside the store is handed to nobody.
      return .copy(try recordCopy(of: kind, way, isHandedOut: way == .printer, for: id))
    case .copyFailed(let copy, let id):
      try recordFailure(of: copy, for: id)
      return .done
    case .chooseLanguage(let language):
      try chooseLanguage(language)
      return .done
    }
  }

  private func ticket(_ id: TicketID) throws(CounterFailure) -> Ticket {
    try attempt {
      guard let ticket = try store.ticket(id) else { throw StoreFailure.noSuchTicket }
      return ticket
    }
  }

  /// What is answered to a save that was done before: what it was about, as it is now.
  func answer(_ acts: [SavedAct], of save: OfficeSave) throws(CounterFailure)
    -> OfficeAnswer
  {
    var (cases, tickets): ([CaseID], [TicketID]) = ([], [])
    var (complaint, member): (ComplaintID?, StaffID?)
    for act in acts {
      switch act.subject {
      case .caseRecord(let id): if !cases.contains(id) { cases.append(id) }
      case .ticket(let id): if !tickets.contains(id) { tickets.append(id) }
      case .complaint(let id): complaint = id
      case .staff(let id): member = id
      case .settings, .directory, .access, .quality, .print, .use, .complaintAccess: break
      }
    }
    switch save {
    case .take, .acts, .accept, .correct, .correctAcceptance:
      guard let id = cases.first else { throw .store(.noSuchCase) }
      return .record(try caseRecord(id))
    case .assign:
      return .records(try cases.map { id throws(CounterFailure) in try caseRecord(id) })
    case .assignAll(_, let colleague, _):
      return .handedOver(count: cases.count, to: colleague)
    case .join(let id, _, _), .split(let id, _): return .record(try caseRecord(id))
    case .takeOut(let id), .askAbout(let id):
      return .subject(try subjectFile(ofPersonOf: try caseRecord(id)))
    case .changeCalendar: return .moved([])
    case .addStaff, .changeStaff:
      guard let member else { throw .store(.noSuchStaff) }
      return .member(try colleague(member))
    case .deactivate(let id, _): return .left(try colleague(id), handed: cases.count)
    case .issueTicket, .callNext, .call, .ticketActs:
      // Whoever is called comes after whom the call ended.
      return .ticket(try tickets.last.map { id throws(CounterFailure) in try ticket(id) })
    case .endDay: return .tickets(try tickets.map { id throws(CounterFailure) in try ticket(id) })
    case .registerComplaint, .complaintDeed:
      guard let complaint else { throw .store(.noSuchComplaint) }
      return .complaintRecord(try self.complaint(complaint))
    case .closePeriod(let standard, let period):
      guard
        let report = try signedReports().last(where: {
          $0.content.standard == standard && $0.content.period == period
        })
      else { throw .store(.refused(.noSuchReport)) }
      return .signedReport(try signedReport(report.id))
    case .recordCopy(_, _, let id):
      let copies = try attempt { try store.copies(of: id) }
      guard let copy = copies.first(where: { $0.seq == acts.first?.seq })?.copy else {
        throw .store(.noSuchCase)
      }
      return .copy(copy)
    case .keepFilter, .discardFilter, .correctDirectory, .discardDraft, .discardUnreadable,
      .setFigures, .enterBatch, .voidBatch,
      .keepDraft, .keepBegun, .endOldDrafts, .recordAccess, .recordReading, .recordUse,
      .recordAsking, .giveOut,
      .copyFailed, .chooseLanguage:
      return .done
    }
  }

  /// A case to which nothing but notes has come since it was seen.
  private func record(_ seen: Seen<CaseID>) throws(CounterFailure) -> CaseRecord {
    let record = try caseRecord(seen.id)
    guard try attempt({ try store.isAsSeen(record, at: seen.revision) }) else {
      throw .store(.conflict(current: record))
    }
    return record
  }

  private func perform(_ deed: ComplaintDeed, on seen: Seen<ComplaintID>) throws(CounterFailure)
    -> ComplaintRecord
  {
    let today = ActDay(now.date)
    let act: ComplaintAct
    switch deed {
    case .act(let wanted): act = wanted
    case .inquire(let reason):
      act = try inquiry(try complaint(seen.id), on: today, reason: reason)
    case .extend(let days, let reason, let notifiedOn):
      act = try prolongation(
        try complaint(seen.id), by: days, on: today, reason: reason, notifiedOn: notifiedOn)
    case .reopen(let reason):
      act = try reopening(try complaint(seen.id), on: today, reason: reason)
    case .void(let reason): act = try voiding(try complaint(seen.id), reason: reason)
    }
    return try perform([act], on: seen)
  }
}

extension OfficeSave {
  /// Whether it makes no difference how often it is done: it needs no token.
  var mayBeDoneTwice: Bool {
    switch self {
    case .keepDraft, .keepBegun, .discardDraft, .discardUnreadable, .endOldDrafts, .keepFilter,
      .discardFilter,
      .chooseLanguage:
      true
    case .take, .acts, .accept, .correct, .correctAcceptance, .assign, .assignAll, .deactivate,
      .join, .split, .takeOut, .askAbout, .giveOut, .recordUse, .recordAsking, .changeCalendar,
      .addStaff, .changeStaff, .correctDirectory, .issueTicket, .callNext, .call,
      .ticketActs, .endDay,
      .registerComplaint, .complaintDeed, .setFigures, .enterBatch, .voidBatch, .closePeriod,
      .recordAccess, .recordReading,
      .recordCopy,
      .copyFailed:
      false
    }
  }
}
