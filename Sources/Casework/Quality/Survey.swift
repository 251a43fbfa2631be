import Standards

/// What a visitor is asked in a minute; each question is a row of appendix 2.
public enum SurveyQuestion: String, CaseIterable, Codable, Hashable, Sendable {
  /// Row 2.1.
  case quality
  /// Row 3.1.
  case information
  /// Row 4.3; for those who complained.
  case complaintProcedure = "complaint-procedure"
  /// Row 4.4; for those who complained.
  case complaintTerm = "complaint-term"
  /// Row 5.1.
  case courtesy

  public var row: String {
    switch self {
    case .quality: "2.1"
    case .information: "3.1"
    case .complaintProcedure: "4.3"
    case .complaintTerm: "4.4"
    case .courtesy: "5.1"
    }
  }

  public init?(row: String) {
    guard let found = Self.allCases.first(where: { $0.row == row }) else { return nil }
    self = found
  }
}

/// What one visitor answered. It names nobody and no case: who filled it in is not known.
public struct SurveySlip: Hashable, Codable, Sendable {
  public let service: Service
  /// The day it was filled in.
  public let on: CivilDate
  /// Satisfied or not; a question without an answer is not there.
  public let answers: [SurveyQuestion: Bool]

  public init(service: Service, on: CivilDate, answers: [SurveyQuestion: Bool]) {
    self.service = service
    self.on = on
    self.answers = answers
  }

  /// The five answers in the order of the questions: `y`, `+`, `1`, `и`, `д` for yes, `n`, `0`, `ж`, `н`
  /// for no, `-`, `.`, `_` for none; `nil` for anything else.
  public init?(service: Service, on: CivilDate, marks: String) {
    let letters = marks.lowercased().filter { !$0.isWhitespace }
    guard letters.count == SurveyQuestion.allCases.count else { return nil }
    var answers: [SurveyQuestion: Bool] = [:]
    for (question, letter) in zip(SurveyQuestion.allCases, letters) {
      switch letter {
      case "y", "+", "1", "и", "д": answers[question] = true
      case "n", "0", "ж", "н": answers[question] = false
      case "-", ".", "_": break
      default: return nil
      }
    }
    self.init(service: service, on: on, answers: answers)
  }

  /// The five answers in the order of the questions, each `y`, `n` or `-`.
  public var marks: String {
    SurveyQuestion.allCases.map { answers[$0].map { $0 ? "y" : "n" } ?? "-" }.joined()
  }

  /// Refuses a slip that says nothing, or of a day to come.
  ///
  /// - Throws: `slipIsEmpty` or `datedInFuture`.
  public func check(today: CivilDate) throws(ActRefusal) {
    if answers.isEmpty { throw .slipIsEmpty }
    if on > today { throw .datedInFuture(on) }
  }

  private enum CodingKeys: String, CodingKey { case service, on, marks }

  /// - Throws: `DecodingError` where the marks are not five answers.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let service = try values.decode(Service.self, forKey: .service)
    let on = try values.decode(CivilDate.self, forKey: .on)
    let marks = try values.decode(String.self, forKey: .marks)
    guard let slip = SurveySlip(service: service, on: on, marks: marks) else {
      throw DecodingError.dataCorruptedError(
        forKey: .marks, in: values, debugDescription: "marks of a slip")
    }
    self = slip
  }

  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(service, forKey: .service)
    try values.encode(on, forKey: .on)
    try values.encode(marks, forKey: .marks)
  }
}

/// Slips as they are kept: some are recorded, a few still lie in the box.
public struct SurveyBox: Hashable, Sendable {
  public let slips: [SurveySlip]
  /// How many of them still lie in the box; see `slipsToMix`.
  public let waiting: Int

  /// Slips are recorded in the history only once so many lie in the box, all at once and mixed, so
  /// that no record of a slip stands beside the record of the hand-over it was filled in at.
  public static let slipsToMix = 5

  public init(slips: [SurveySlip], waiting: Int) {
    self.slips = slips
    self.waiting = waiting
  }
}
