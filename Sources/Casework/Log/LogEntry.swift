import Standards

/// The kinds of what the office's log tells. The raw names are stored for good and are the ids of their
/// words.
public enum LogGroup: String, CaseIterable, Codable, Hashable, Sendable {
  case cases, queue, complaints, staff, settings, directory, quality
  /// Papers of cases that were printed or written to a file.
  case papers
  /// That a case was looked at.
  case views
  /// That everything held about a person was given out.
  case exports
  case searches, lists
  /// That the log was asked, or what is held about a person.
  case questions
  case signIns = "sign-ins"
  /// Rights that were asked for and not given.
  case refusals
  /// Copies of the store, and what was restored from one.
  case copies
}

/// Which part of the log is asked for; what is `nil` narrows nothing.
public struct LogFilter: Hashable, Codable, Sendable {
  public var from: CivilDate?
  /// The last day, itself among them.
  public var to: CivilDate?
  public var staff: StaffID?
  public var group: LogGroup?

  public init(
    from: CivilDate? = nil, to: CivilDate? = nil, staff: StaffID? = nil, group: LogGroup? = nil
  ) {
    self.from = from
    self.to = to
    self.staff = staff
    self.group = group
  }
}

/// Where an entry stands: the log is told by days, the newest first.
public struct LogPlace: Hashable, Codable, Sendable {
  public let day: String
  public let seq: Int64

  public init(day: String, seq: Int64) {
    self.day = day
    self.seq = seq
  }
}

/// One line of the office's log.
public struct LogEntry: Hashable, Codable, Sendable {
  public let place: LogPlace
  public let at: Moment
  /// Whether the wall clock stood before that of the act before.
  public let clockWentBack: Bool
  public let staff: StaffID
  /// By the name they had then; `nil` when it was forgotten by anonymising.
  public let by: Signature?
  public let group: LogGroup
  /// Its stored name.
  public let kind: String
  /// The case it is about, and its number.
  public let caseID: CaseID?
  public let file: CaseNumber?
  public let complaint: ComplaintNumber?
  /// The number of the ticket it is about.
  public let ticket: Int?
  /// The cases that stood on a list, and the one that was opened from it.
  public let shown: [CaseNumber]
  public let opened: CaseNumber?
  /// `nil` when it was forgotten by anonymising.
  public let told: LogTold?

  public init(
    place: LogPlace, at: Moment, clockWentBack: Bool, staff: StaffID, by: Signature?,
    group: LogGroup, kind: String, caseID: CaseID?, file: CaseNumber?, complaint: ComplaintNumber?,
    ticket: Int?,
    shown: [CaseNumber], opened: CaseNumber?, told: LogTold?
  ) {
    self.place = place
    self.at = at
    self.clockWentBack = clockWentBack
    self.staff = staff
    self.by = by
    self.group = group
    self.kind = kind
    self.caseID = caseID
    self.file = file
    self.complaint = complaint
    self.ticket = ticket
    self.shown = shown
    self.opened = opened
    self.told = told
  }
}

/// What an entry of the log says beside its kind.
public enum LogTold: Hashable, Codable, Sendable {
  case act(Act)
  case ticket(TicketAct)
  case complaint(ComplaintAct)
  case access(Access)
  case copy(PrintedCopy)
  case use(Use)
  /// All that was true of a member of staff afterwards.
  case member(StaffMember)
  case correction(DirectoryOverlay)
  case figure(QualityFigure)
  case rule(ComplaintRuleOverlay)
  case calendar(CalendarChange)
  case restored(RestoreNote)
  /// In the words of the store: a folder, a number.
  case text(String)
  /// Its kind says it all.
  case nothing
}

/// From which copy a store was restored, and who did it.
public struct RestoreNote: Hashable, Codable, Sendable {
  /// The name of the copy's file.
  public let copy: String
  /// The head of the copy's chain.
  public let head: String
  /// The account of whoever did it: it need not be on the staff of the copy.
  public let login: String
  /// The head of the store that it replaced; `nil` when there was none, or it could not be read.
  public let replacedHead: String?

  public init(copy: String, head: String, login: String, replacedHead: String?) {
    self.copy = copy
    self.head = head
    self.login = login
    self.replacedHead = replacedHead
  }
}

/// A page of the log, and whether older entries follow it.
public struct LogPage: Hashable, Codable, Sendable {
  public var entries: [LogEntry]
  public var hasMore: Bool

  public init(entries: [LogEntry], hasMore: Bool) {
    self.entries = entries
    self.hasMore = hasMore
  }
}
