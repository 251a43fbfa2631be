import Standards

/// What stands behind a number.
public enum MeasuredSubject: Hashable, Codable, Sendable {
  case file(CaseID, CaseNumber)
  case complaint(ComplaintID, ComplaintNumber)
  /// A complaint about whoever looks: it counts, and is not shown.
  case concealed
}

/// Why something could not be counted.
public enum LeftOutReason: String, CaseIterable, Hashable, Codable, Sendable {
  /// The due date of the case is not known (A03).
  case noDueDate = "no-due-date"
  /// The case is suspended and its term over: nobody says whose delay it is.
  case suspended
  /// A wait of the case was not recorded (A05).
  case waitUnknown = "wait-unknown"
  /// The complaint names neither a case nor one of the two services.
  case noService = "no-service"
}

public struct LeftOut: Hashable, Codable, Sendable {
  public let subject: MeasuredSubject
  public let reason: LeftOutReason
}

/// How a share was counted; its raw name is the id of the formula in words.
public enum MeasureFormula: String, CaseIterable, Hashable, Codable, Sendable {
  case timelyClosed = "timely-closed"
  case timelyWithOpen = "timely-with-open"
  case waits
  case faultless
  case firstTime = "first-time"
  case founded
  case settled
  case survey
}

/// A measured share: how many of how many, and which.
public struct Measure: Hashable, Codable, Sendable {
  public let formula: MeasureFormula
  public let numerator: Int
  public let denominator: Int
  /// What the numerator counts; empty for slips, which are anonymous.
  public let above: [MeasuredSubject]
  /// What the denominator counts.
  public let below: [MeasuredSubject]
  public let leftOut: [LeftOut]
  /// Of row 1.1: what was written down after the fact.
  public let late: LateCounted?
  /// Of a row of the survey: who could have answered.
  public let turnout: SurveyTurnout?

  init(
    _ formula: MeasureFormula, above: [MeasuredSubject], below: [MeasuredSubject],
    leftOut: [LeftOut] = [], late: LateCounted? = nil
  ) {
    self.formula = formula
    numerator = above.count
    denominator = below.count
    self.above = above
    self.below = below
    self.leftOut = leftOut
    self.late = late
    turnout = nil
  }

  init(slips numerator: Int, of turnout: SurveyTurnout) {
    formula = .survey
    self.numerator = numerator
    denominator = turnout.answered
    self.turnout = turnout
    above = []
    below = []
    leftOut = []
    late = nil
  }

  /// Whether a complaint about whoever looks is among what it counts or leaves out.
  var holdsConcealed: Bool {
    below.contains(.concealed) || above.contains(.concealed)
      || leftOut.contains { $0.subject == .concealed }
  }

  /// The same without what stands behind it: how many of how many, and how many were left out.
  var total: Measure {
    Measure(
      formula: formula, numerator: numerator, denominator: denominator,
      leftOut: leftOut.map { LeftOut(subject: .concealed, reason: $0.reason) })
  }

  private init(
    formula: MeasureFormula, numerator: Int, denominator: Int, leftOut: [LeftOut]
  ) {
    self.formula = formula
    self.numerator = numerator
    self.denominator = denominator
    above = []
    below = []
    self.leftOut = leftOut
    late = nil
    turnout = nil
  }

  /// `nil` of nothing.
  public var share: Percent? { Percent(min(numerator, denominator), of: denominator) }

  /// How many were left out for a reason.
  public func leftOut(_ reason: LeftOutReason) -> Int { leftOut.count { $0.reason == reason } }
}

/// What the office knows, from which the indicators are measured.
public struct QualityFacts: Hashable, Sendable {
  public var cases: [CaseFacts]
  public var complaints: [ComplaintRecord]
  /// Entered one by one, before there were batches.
  public var slips: [SurveySlip]
  public var batches: [SurveyBatchRecord]
  /// Of the cases that were delivered.
  public var waits: [CaseWaits]

  public init(
    cases: [CaseFacts], complaints: [ComplaintRecord], slips: [SurveySlip],
    batches: [SurveyBatchRecord] = [], waits: [CaseWaits] = []
  ) {
    self.batches = batches
    self.waits = waits
    self.cases = cases
    self.complaints = complaints
    self.slips = slips
  }
}

/// Measures the rows of appendix 2 for one service and one period. Pure: the same facts always give
/// the same numbers.
public struct QualityMeter: Sendable {
  private let service: Service
  private let period: Period
  /// The last day looked at: a period that is not over ends today.
  private let end: CivilDate
  private let facts: QualityFacts
  private let reader: StaffID?

  /// - Parameter reader: complaints about whoever looks are counted and not named.
  public init(
    _ service: Service, in period: Period, today: CivilDate, facts: QualityFacts,
    reader: StaffID? = nil
  ) {
    self.service = service
    self.period = period
    end = min(period.to, today)
    self.facts = facts
    self.reader = reader
  }

  /// The measure of a row; `nil` for a row that no register tells (3.3).
  public func measure(_ row: String) -> Measure? {
    switch row {
    case "1.1": timelyClosed
    case "1.2": waits
    case "2.2": faultless
    case "3.2": firstTime
    case "4.1": founded
    case "4.2": settled
    default: SurveyQuestion(row: row).map(survey)
    }
  }

  private var ours: [CaseFacts] { facts.cases.filter { $0.service == service } }
  private var served: [CaseFacts] { ours.filter { $0.isServed(in: period) } }

  private func subjects(_ cases: [CaseFacts]) -> [MeasuredSubject] {
    cases.map { .file($0.id, $0.number) }
  }

  private func subject(_ complaint: ComplaintRecord) -> MeasuredSubject {
    reader.map(complaint.isAbout) == true
      ? .concealed : .complaint(complaint.id, complaint.number)
  }

  /// Row 1.1 as offices count it: of the results of the period those that were ready in time.
  private var timelyClosed: Measure {
    let known = served.filter { $0.dueOn != nil }
    return Measure(
      .timelyClosed, above: subjects(known.filter(Self.isOnTime)), below: subjects(known),
      leftOut: served.filter { $0.dueOn == nil }.map {
        LeftOut(subject: .file($0.id, $0.number), reason: .noDueDate)
      }, late: LateCounted(known))
  }

  /// The same with the cases whose term was over by the end of the period and that were not ready
  /// then: what is never finished does not look finished in time.
  public var timelyWithOpen: Measure {
    let closed = timelyClosed
    let late = ours.filter { file in
      // Nothing is late yet in days to come.
      guard period.from <= end, file.isOpen(on: end), let due = file.dueOn else { return false }
      return due < end
    }
    let (stopped, overdue) = (
      late.filter { $0.isSuspended(on: end) }, late.filter { !$0.isSuspended(on: end) }
    )
    return Measure(
      .timelyWithOpen, above: closed.above, below: closed.below + subjects(overdue),
      leftOut: closed.leftOut
        + stopped.map { LeftOut(subject: .file($0.id, $0.number), reason: .suspended) },
      late: closed.late)
  }

  private static func isOnTime(_ file: CaseFacts) -> Bool {
    guard let ready = file.readyOn, let due = file.dueOn else { return false }
    return ready <= due
  }

  /// Row 1.2 (A05): of the results handed over or posted in the period.
  private var waits: Measure {
    let delivered = facts.waits.filter {
      $0.service == service && period.contains($0.deliveredOn)
    }
    func subject(_ file: CaseWaits) -> MeasuredSubject { .file(file.id, file.number) }
    return Measure(
      .waits, above: delivered.filter { $0.isWithinLimit == true }.map(subject),
      below: delivered.filter { $0.total != nil }.map(subject),
      leftOut: delivered.filter { $0.total == nil }.map {
        LeftOut(subject: subject($0), reason: .waitUnknown)
      })
  }

  /// Row 2.2: results that needed no correction by a fault of the office.
  private var faultless: Measure {
    Measure(
      .faultless,
      above: subjects(
        served.filter { !$0.corrections.contains { $0.fault == .office } }),
      below: subjects(served))
  }

  /// Row 3.2: applications of the period that were whole at the first visit and needed no correction
  /// by a fault of the applicant.
  private var firstTime: Measure {
    let opened = ours.filter { $0.state != .voided && period.contains($0.openedOn) }
    return Measure(
      .firstTime,
      above: subjects(
        opened.filter { file in
          file.completeAtFirst && !file.corrections.contains { $0.fault == .applicant }
        }), below: subjects(opened))
  }

  // MARK: Complaints

  /// Complaints found to be well-founded by an answer of the period.
  private var foundedComplaints: [ComplaintRecord] {
    facts.complaints.filter { complaint in
      guard let answer = complaint.answer, answer.answer.founded else { return false }
      return period.contains(answer.on)
    }
  }

  private var unassigned: [LeftOut] {
    foundedComplaints.filter { $0.intake.service == nil }
      .map { LeftOut(subject: subject($0), reason: .noService) }
  }

  /// Row 4.1: well-founded complaints to those served.
  private var founded: Measure {
    Measure(
      .founded,
      above: foundedComplaints.filter { $0.intake.service == service }.map(subject),
      below: subjects(served), leftOut: unassigned)
  }

  /// Row 4.2: of the well-founded complaints those answered in term and satisfied.
  private var settled: Measure {
    let ours = foundedComplaints.filter { $0.intake.service == service }
    return Measure(
      .settled,
      above: ours.filter { $0.answer.map { $0.isInTerm && $0.answer.satisfied } == true }
        .map(subject),
      below: ours.map(subject), leftOut: unassigned)
  }

  /// Rows 2.1, 3.1, 4.3, 4.4, 5.1: of the slips that answer the question. A batch counts in a period that
  /// holds all its days.
  private func survey(_ question: SurveyQuestion) -> Measure {
    let singly = facts.slips.filter { $0.service == service && period.contains($0.on) }
      .compactMap { $0.answers[question] }
    var (satisfied, given, beyond) = (singly.count { $0 }, singly.count, 0)
    for record in facts.batches
    where record.voided == nil && record.batch.service == service
      && period.overlaps(record.batch.period)
    {
      let answers = record.batch.answers(to: question)
      guard period.contains(record.batch.period) else {
        beyond += answers.given
        continue
      }
      satisfied += answers.satisfied
      given += answers.given
    }
    return Measure(
      slips: satisfied,
      of: SurveyTurnout(
        handOvers: facts.waits.count {
          $0.service == service && period.contains($0.deliveredOn)
        }, answered: given, singly: singly.count, beyond: beyond))
  }
}
