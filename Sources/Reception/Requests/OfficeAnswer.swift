import Casework
import Documents
import Standards

/// What the office answers.
public enum OfficeAnswer: Hashable, Codable, Sendable {
  case done
  case persons([PersonLine])
  /// `nil` when no case of theirs is left.
  case person(KnownPerson?)
  case personsLike([KnownPerson], same: KnownPerson?)
  case caseFile(CaseFile)
  case beside(PersonsBeside)
  case cases([CaseLine])
  case dayLists(DayLists)
  case morning(MorningPage)
  case queue(WaitingQueue)
  case hall(HallBoard)
  case queueDay(QueueDay)
  case moved([MovedCase])
  case staff([StaffMember])
  case complaints([ComplaintLine])
  case complaint(ComplaintFile)
  case complaintProcedure(ComplaintProcedure)
  case indicators(QualityReport)
  case counted([CaseLine], [ComplaintLine])
  case batches([SurveyBatchRecord])
  case signedReports([SignedReport])
  case signedReport(SignedReportDocument)
  case differences(ReportDifferences)
  /// Everything held about a person.
  case subject(SubjectFile)
  case log(LogPage)

  /// A case as it was saved.
  case record(CaseRecord)
  case records([CaseRecord])
  /// How many cases went to a colleague.
  case handedOver(count: Int, to: StaffID)
  case member(StaffMember)
  /// Who left, and how many cases went to a colleague with it.
  case left(StaffMember, handed: Int)
  /// `nil` when nobody waits to be called.
  case ticket(Ticket?)
  case tickets([Ticket])
  case complaintRecord(ComplaintRecord)
  case copy(PrintedCopy)
  case summary(OfficeSummary)
}
