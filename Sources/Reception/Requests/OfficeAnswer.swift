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
  /// Everything held about a person.
  case subject(SubjectFile)
  case log(LogPage)

  /// A case as it was saved.
  case record(CaseRecord)
  case records([CaseRecord])
  case member(StaffMember)
  /// `nil` when nobody waits to be called.
  case ticket(Ticket?)
  case tickets([Ticket])
  case complaintRecord(ComplaintRecord)
  case copy(PrintedCopy)
  case summary(OfficeSummary)
}
