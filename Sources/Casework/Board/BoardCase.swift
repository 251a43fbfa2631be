import Standards

/// A case as boards and call lists show it.
public struct BoardCase: Hashable, Codable, Sendable {
  public let id: CaseID
  public let number: CaseNumber
  public let state: CaseState
  public let service: Service
  public let category: ApplicantCategory
  /// Surname first, as lists write it.
  public let name: String
  /// Who holds the case.
  public let clerk: StaffID
  public let openedOn: CivilDate
  public let acceptedOn: CivilDate?
  /// The raw last day of the term.
  public let countedOn: CivilDate?
  /// The last working day up to it; where the year's calendar is unknown, the date entered (A03).
  public let actBy: CivilDate?
  /// That day moved on to a working day; where the calendar is unknown, the date entered (A03).
  public let dueOn: CivilDate?
  /// Since when it is returned or suspended.
  public let pausedOn: CivilDate?
  public let readyOn: CivilDate?
  /// Twelve months after the complete set, where care at home was granted (S2 ¶12, A23).
  public let renewalOn: CivilDate?
  /// The digits of the phone.
  public let phone: String?

  public init(
    id: CaseID, number: CaseNumber, state: CaseState, service: Service,
    category: ApplicantCategory, name: String, clerk: StaffID, openedOn: CivilDate,
    acceptedOn: CivilDate? = nil, countedOn: CivilDate? = nil, actBy: CivilDate? = nil,
    dueOn: CivilDate? = nil, pausedOn: CivilDate? = nil, readyOn: CivilDate? = nil,
    renewalOn: CivilDate? = nil, phone: String? = nil
  ) {
    self.id = id
    self.number = number
    self.state = state
    self.service = service
    self.category = category
    self.name = name
    self.clerk = clerk
    self.openedOn = openedOn
    self.acceptedOn = acceptedOn
    self.countedOn = countedOn
    self.actBy = actBy
    self.dueOn = dueOn
    self.pausedOn = pausedOn
    self.readyOn = readyOn
    self.renewalOn = renewalOn
    self.phone = phone
  }
}

/// What there is besides the deadlines: a result waits to be fetched, or papers are asked for again.
public struct ShelfLine: Hashable, Codable, Sendable {
  public let file: BoardCase
  public let readyOn: CivilDate
  /// Whole days it has lain ready (¶18 4)); no number of them ends it (A28).
  public let days: Int

  /// `nil` for a case whose result is not ready.
  public init?(_ file: BoardCase, today: CivilDate) {
    guard let readyOn = file.readyOn else { return nil }
    self.file = file
    self.readyOn = readyOn
    days = today.days(since: readyOn)
  }
}

/// When care at home is asked for anew (S2 ¶12, A23). Nothing ends by itself.
public enum RenewalTime: String, CaseIterable, Codable, Hashable, Sendable {
  /// The twelve months are over.
  case lapsed
  case thisMonth = "this-month"
  case nextMonth = "next-month"

  /// `nil` for a day after the next month.
  public init?(of date: CivilDate, today: CivilDate) {
    let thisMonth = today.year * 12 + today.month
    let month = date.year * 12 + date.month
    if date < today {
      self = .lapsed
    } else if month == thisMonth {
      self = .thisMonth
    } else if month == thisMonth + 1 {
      self = .nextMonth
    } else {
      return nil
    }
  }

  /// The last day a list of renewals reaches to.
  public static func lastDay(from today: CivilDate) -> CivilDate {
    let next = today.adding(days: 1 - today.day).adding(months: 1)
    return next.adding(days: CivilDate.daysIn(month: next.month, year: next.year) - 1)
  }
}

public struct RenewalLine: Hashable, Codable, Sendable {
  public let file: BoardCase
  public let renewalOn: CivilDate
  public let time: RenewalTime

  /// `nil` when nothing is to be renewed so soon.
  public init?(_ file: BoardCase, today: CivilDate) {
    guard let renewalOn = file.renewalOn, let time = RenewalTime(of: renewalOn, today: today)
    else { return nil }
    self.file = file
    self.renewalOn = renewalOn
    self.time = time
  }
}
