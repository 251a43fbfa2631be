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

/// What one visitor answered, as slips were entered one by one before there were batches (`SurveyBatch`). It
/// names nobody and no case.
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

  /// The five answers as `SurveyMarks` reads them; `nil` for anything else.
  public init?(service: Service, on: CivilDate, marks: String) {
    guard let answers = SurveyMarks.answers(marks) else { return nil }
    self.init(service: service, on: on, answers: answers)
  }

  /// The five answers in the order of the questions, each `y`, `n` or `-`.
  public var marks: String { SurveyMarks.text(answers) }

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

/// Slips that were entered one by one: some are recorded, a few still lay in the box when batches came.
public struct SurveyBox: Hashable, Sendable {
  public let slips: [SurveySlip]
  /// How many of them no act tells of.
  public let waiting: Int

  /// Slips were recorded in the history only once so many lay in the box, all at once and mixed: fewer than
  /// that wait in it.
  public static let slipsToMix = 5

  public init(slips: [SurveySlip], waiting: Int) {
    self.slips = slips
    self.waiting = waiting
  }
}
