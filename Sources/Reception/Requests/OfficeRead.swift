import CaseStore
import Casework
import Documents
import Standards

/// What is only looked at. A read changes nothing and can be asked for as often as one likes.
public enum OfficeRead: Hashable, Codable, Sendable {
  /// Persons by what is typed, in its spellings by layout: the first that finds anybody counts.
  case persons([String])
  case person(CaseID)
  /// The person of a case.
  case applicant(CaseID)
  /// Known persons the applicant of a draft may be, and the one it was said to be.
  case personsLike(Draft)
  case caseFile(CaseID)
  /// A case beside one of another person, or beside another of the same.
  case beside(CaseID, with: CaseNumber?)
  /// Cases by words, in their spellings by layout, and a filter; the newest first.
  case cases(words: [String], CaseFilter, limit: Int)
  /// What a colleague handed to the person at the desk, who has not opened it since.
  case handed
  /// What the person at the desk opened, the last first.
  case opened(limit: Int)
  /// The deadline board and the lists beside it.
  case dayLists
  /// What a manager looks at in the morning.
  case morning
  case queue
  /// What a visitor may see of it.
  case hall
  /// What a day in the queue was like; `nil` is today, whichever day it is.
  case queueDay(CivilDate?)
  /// Which cases a change of the calendar would move.
  case casesMoved(CalendarChange)
  case staff
  case complaints
  case complaint(ComplaintID)
  /// For the receipt, which whoever registered it gives even where it is about them.
  case receipt(ComplaintID)
  /// How one complains about this office.
  case complaintProcedure
  case indicators(StandardID, Period)
  /// The cases and complaints behind a number.
  case counted([CaseID], Set<ComplaintID>)
  /// A page of the office's log.
  case log(LogQuestion, before: LogPlace?)
  /// Periods that were closed.
  case signedReports
  case signedReport(SignedReportID)
  /// What a closed period says otherwise today.
  case differences(SignedReportID)
  /// The batches of slips behind a number.
  case batches(Service, Period)
  /// What title and start screen tell; never fails.
  case summary
  /// The same where somebody else saved since this was asked last, else `done`.
  case news
}

extension Counter {
  func answer(_ read: OfficeRead) throws(CounterFailure) -> OfficeAnswer {
    switch read {
    case .persons(let spellings):
      var found: [PersonLine] = []
      for typed in spellings where found.isEmpty { found = try findPersons(typed) }
      return .persons(found)
    case .person(let id): return .person(try knownPerson(id))
    case .applicant(let id): return .person(try knownPerson(try caseRecord(id).personID))
    case .personsLike(let draft):
      let same = try draft.decisions.samePerson.flatMap { id throws(CounterFailure) in
        try knownPerson(id)
      }
      return .personsLike(try personsLike(draft), same: same)
    case .beside(let id, let number): return .beside(try beside(id, with: number))
    case .caseFile(let id): return .caseFile(try file(try caseRecord(id)))
    case .cases(let spellings, let filter, let limit):
      var found: [CaseLine] = []
      for words in spellings where found.isEmpty {
        found = try findCases(CaseQuery(words: words, filter: filter), limit: limit)
      }
      return .cases(found)
    case .handed: return .cases(try caseLines(try handedCases()))
    case .opened(let limit): return .cases(try openedCases(limit: limit))
    case .dayLists: return .dayLists(try dayLists())
    case .morning: return .morning(try morning())
    case .queue: return .queue(try queue())
    case .hall: return .hall(try hall())
    case .queueDay(let day): return .queueDay(try queueDay(day ?? now.date))
    case .casesMoved(let change): return .moved(try casesMoved(by: change))
    case .staff: return .staff(try staffList())
    case .complaints: return .complaints(try complaints())
    case .complaint(let id): return .complaint(try file(try complaint(id)))
    case .receipt(let id): return .complaint(try file(try registered(id)))
    case .complaintProcedure: return .complaintProcedure(try complaintProcedure())
    case .indicators(let standard, let period):
      return .indicators(try indicators(standard, in: period))
    case .log(let question, let place): return .log(try officeLog(question, before: place))
    case .summary: return .summary(summary())
    case .news:
      let version = try attempt { try store.dataVersion() }
      defer { knownVersion = version }
      return version == knownVersion ? .done : .summary(summary())
    case .signedReports: return .signedReports(try signedReports())
    case .signedReport(let id): return .signedReport(try signedReport(id))
    case .differences(let id):
      return .differences(ReportDifferences(try comparison(of: id), office: office))
    case .batches(let service, let period):
      return .batches(
        try survey(in: period).batches.filter { $0.batch.service == service })
    case .counted(let cases, let wanted):
      return .counted(
        try caseLines(cases), try complaints().filter { wanted.contains($0.complaint.id) })
    }
  }
}
