import Standards

/// Something doubtful about an application on a day. It keeps nobody from going on, and nobody goes on
/// before it is answered: it is so all the same.
public struct IntakeDoubt: Hashable, Codable, Sendable {
  /// Its raw names are stored for good.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A birth year nobody has.
    case birthYear = "birth-year"
    /// 18 or over, by the list for children (A47).
    case notAChild = "not-a-child"
    /// Below 18, by a list for adults (A47).
    case notAnAdult = "not-an-adult"
    /// Among the elderly below pension age (A14).
    case notElderly = "not-elderly"
    /// Pension age as it was answered is not what the birth date gives (A14).
    case pensionAgeDiffers = "pension-age-differs"
    /// Pension age on the day of acceptance is not what the list of papers rests on (A14).
    case pensionAgeChanged = "pension-age-changed"
    /// Nobody stands for the child (¶12, A21).
    case noRepresentative = "no-representative"
    /// A fact of ¶6 that nobody has asked.
    case openQuestion = "open-question"
    /// The last day of the certificate of disability is over.
    case certificateOver = "certificate-over"
    /// The last day of a paper that was handed in is over.
    case paperOver = "paper-over"
  }

  public let kind: Kind
  /// The field it is about; `nil` for a paper.
  public let field: FieldID?
  /// The requirement's id, for a paper.
  public let paper: String?
  /// What it rests on, as it is written: where something else stands there it is doubted anew.
  public let value: String

  public init(_ kind: Kind, in field: FieldID? = nil, of paper: String? = nil, value: String) {
    self.kind = kind
    self.field = field
    self.paper = paper
    self.value = value
  }

  /// What it is called where it is answered: `not-a-child`, `open-question:needs-care`,
  /// `paper-over:S2-C-4`.
  public var id: String {
    switch kind {
    case .openQuestion: kind.rawValue + ":" + (field?.rawValue ?? "")
    case .paperOver: kind.rawValue + ":" + (paper ?? "")
    case .birthYear, .notAChild, .notAnAdult, .notElderly, .pensionAgeDiffers, .pensionAgeChanged,
      .noRepresentative, .certificateOver:
      kind.rawValue
    }
  }

  /// The id of its sentence.
  public var wordID: String { "doubt." + kind.rawValue }

  /// Older than this nobody is taken for without a question.
  static let oldestAge = 120
}

/// The one place that knows what is doubtful of an application: screen, command line and acceptance ask
/// it alike.
struct DoubtsOfDay {
  let application: Application
  /// What the rules made of it, on the day its list was made.
  let evaluation: Evaluation
  /// Papers that were handed in, by the requirement's id.
  let papers: [(id: String, details: PaperDetails)]
  let day: CivilDate
  let ages: PensionAges

  private var facts: Facts { application.facts }

  /// In the order of the fields, then of the papers.
  var all: [IntakeDoubt] { ofAge + ofRepresentative + open + ofPensionAge + over }

  private var bornAs: String {
    facts.birthDate?.description ?? facts.birthYear.map(String.init) ?? ""
  }

  private var ofAge: [IntakeDoubt] {
    guard let born = facts.bornWithin, born.lowerBound <= day else { return [] }
    // Of a year of birth alone only what every day of it gives is said.
    let least = day.fullYears(since: min(born.upperBound, day))
    let most = day.fullYears(since: born.lowerBound)
    var kinds: [IntakeDoubt.Kind] = []
    if least > IntakeDoubt.oldestAge { kinds.append(.birthYear) }
    if let below = facts.applicant?.belowAge, least >= below { kinds.append(.notAChild) }
    if let from = facts.applicant?.fromAge, most < from { kinds.append(.notAnAdult) }
    // Whoever answers it is asked about the answer.
    if facts.applicant?.isByPensionAge == true, answered(.pensionAge) != true,
      computed(on: day) == false
    {
      kinds.append(.notElderly)
    }
    return kinds.map { IntakeDoubt($0, in: .birthDate, value: bornAs) }
  }

  private var ofRepresentative: [IntakeDoubt] {
    guard facts.applicant?.isRepresented == true, application.representative == nil else {
      return []
    }
    return [IntakeDoubt(.noRepresentative, in: .representativeName, value: "")]
  }

  /// ¶6 may name the person or not: it was not asked.
  private var open: [IntakeDoubt] {
    var asked: [FieldID] = []
    for fact in evaluation.openEligibility {
      // The group is asked only of whoever is known to have a disability.
      let behind = facts.service.profile?.fact(fact)?.implies.keys.first { facts.known($0) == nil }
      let field = FieldID(behind ?? fact)
      if !asked.contains(field) { asked.append(field) }
    }
    return asked.map { IntakeDoubt(.openQuestion, in: $0, value: "") }
  }

  private var ofPensionAge: [IntakeDoubt] {
    // A child's form does not ask it.
    guard facts.applicant?.belowAge == nil, let now = computed(on: day) else { return [] }
    // A birthday alone changes it, and so may another answer: both are part of what was answered.
    let value = [bornAs, facts.sex?.rawValue ?? "", YesNo.text(now)]
      .joined(separator: " ")
    if let answered = answered(.pensionAge) {
      return answered == now ? [] : [IntakeDoubt(.pensionAgeDiffers, in: .pensionAge, value: value)]
    }
    guard let before = computed(on: evaluation.date), before != now else { return [] }
    return [IntakeDoubt(.pensionAgeChanged, in: .pensionAge, value: value)]
  }

  private var over: [IntakeDoubt] {
    let certificate = application.certificate?.validUntil
      .flatMap { $0 < day ? $0 : nil }
      .map { IntakeDoubt(.certificateOver, in: .certificateUntil, value: $0.description) }
    return [certificate].compactMap { $0 }
      + papers.compactMap { paper in
        guard let last = paper.details.validUntil, last < day else { return nil }
        return IntakeDoubt(.paperOver, of: paper.id, value: last.description)
      }
  }

  private func answered(_ field: FieldID) -> Bool? {
    facts.holds(field.fact)
  }

  private func computed(on day: CivilDate) -> Bool? { ages.isOfPensionAge(facts, on: day) }
}

extension Draft {
  /// Everything doubtful of the application as it is typed, on a day.
  ///
  /// - Parameter evaluation: what the rules make of it.
  public func doubts(
    on day: CivilDate, by evaluation: Evaluation, ages: PensionAges
  ) -> [IntakeDoubt] {
    guard let form else { return [] }
    let asked = Set(evaluation.papers.filter { $0.truth.holds != false }.map(\.requirement.id))
    return DoubtsOfDay(
      application: form.application(from: values), evaluation: evaluation,
      papers: ticks.filter { $0.handling.isPaper && asked.contains($0.requirementID) }
        .map { ($0.requirementID, $0.details ?? PaperDetails()) },
      day: day, ages: ages
    ).all
  }

  /// What of it nobody has answered.
  public func unansweredDoubts(
    on day: CivilDate, by evaluation: Evaluation, ages: PensionAges
  ) -> [IntakeDoubt] {
    doubts(on: day, by: evaluation, ages: ages).filter { !decisions.hasAnswered($0) }
  }

  /// Records that it is so all the same.
  public mutating func answer(_ doubt: IntakeDoubt) { decisions.answer([doubt]) }
}

extension CaseRecord {
  /// Whether nothing but what is doubtful stands before its acceptance.
  public var isReadyToAccept: Bool {
    hindrance(to: .accepted) == nil && missingPaperIDs.isEmpty && openPaperIDs.isEmpty
  }

  /// Everything doubtful of the case on a day: what comes from a date is computed anew.
  ///
  /// - Parameter evaluation: what the rules said on the day its list was made.
  public func doubts(
    on day: CivilDate, by evaluation: Evaluation, ages: PensionAges
  ) -> [IntakeDoubt] {
    DoubtsOfDay(
      application: application, evaluation: evaluation,
      papers: papers.filter(\.handling.isPaper).map { ($0.requirementID, $0.details) },
      day: day, ages: ages
    ).all
  }

  /// What of it nobody has answered.
  public func unansweredDoubts(
    on day: CivilDate, by evaluation: Evaluation, ages: PensionAges
  ) -> [IntakeDoubt] {
    doubts(on: day, by: evaluation, ages: ages)
      .filter { decisions?.hasAnswered($0) != true }
  }
}

extension IntakeDecisions {
  func hasAnswered(_ doubt: IntakeDoubt) -> Bool { answeredDoubts?.contains(doubt) == true }

  /// Another answer to the same question takes the place of the one before.
  mutating func answer(_ doubts: [IntakeDoubt]) {
    guard !doubts.isEmpty else { return }
    let ids = Set(doubts.map(\.id))
    answeredDoubts = (answeredDoubts ?? []).filter { !ids.contains($0.id) } + doubts
  }
}
