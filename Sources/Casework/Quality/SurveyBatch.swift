import Standards

/// A batch of slips, by the order in which batches were entered.
public struct SurveyBatchID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// The five answers of a slip in the order of the questions.
public enum SurveyMarks {
  /// `y`, `+`, `1`, `и`, `д` for yes, `n`, `0`, `ж`, `н` for no, `-`, `.`, `_` for no answer; `nil` for
  /// anything else.
  public static func answers(_ text: String) -> [SurveyQuestion: Bool]? {
    let letters = text.lowercased().filter { !$0.isWhitespace }
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
    return answers
  }

  /// Each answer `y`, `n` or `-`.
  public static func text(_ answers: [SurveyQuestion: Bool]) -> String {
    SurveyQuestion.allCases.map { answers[$0].map { $0 ? "y" : "n" } ?? "-" }.joined()
  }
}

/// The slips of one box, opened once: of one service, for a stretch of days. It says how many slips say
/// the same, and nothing of a single one: neither the day it was filled in nor its place in the box.
public struct SurveyBatch: Hashable, Codable, Sendable {
  public let service: Service
  /// The days on which the box stood open.
  public let period: Period
  /// How many slips lay in the box, counted before they were typed.
  public let box: Int
  /// How many slips bear the same marks. A slip without any answer has marks too: `-----`.
  public let slips: [String: Int]

  /// Of fewer hand-overs everybody would know whose a slip is.
  public static let leastHandOvers = 5

  public init(service: Service, period: Period, box: Int, slips: [String: Int]) {
    self.service = service
    self.period = period
    self.box = box
    self.slips = slips
  }

  /// How many slips were typed.
  public var count: Int { slips.values.reduce(0, +) }

  /// How many answered a question, and how many of them were satisfied.
  public func answers(to question: SurveyQuestion) -> (satisfied: Int, given: Int) {
    var (satisfied, given) = (0, 0)
    for (marks, count) in slips {
      guard let answer = SurveyMarks.answers(marks)?[question] else { continue }
      given += count
      if answer { satisfied += count }
    }
    return (satisfied, given)
  }

  /// Slips as they are typed: five marks each, blanks between them; a slip may have blanks between its marks
  /// where it has a line of its own.
  ///
  /// - Throws: `slipIsUnreadable` with its place.
  public static func slips(typed lines: [String]) throws(ActRefusal) -> [String: Int] {
    let size = SurveyQuestion.allCases.count
    var (found, place): ([String: Int], Int) = ([:], 0)
    for line in lines {
      var groups = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if groups.count == size, groups.allSatisfy({ $0.count == 1 }) { groups = [groups.joined()] }
      for group in groups {
        place += 1
        guard let answers = SurveyMarks.answers(group) else {
          throw .slipIsUnreadable(place: place)
        }
        found[SurveyMarks.text(answers), default: 0] += 1
      }
    }
    return found
  }

  /// Refuses a batch that cannot have come out of a box of that service and those days.
  ///
  /// - Throws: `slipIsEmpty` without any answer; `datedInFuture` for days to come; `boxDiffers` where the
  ///   count of the box is not that of the slips; `tooFewHandOvers`; `moreSlipsThanHandOvers`.
  public func check(today: CivilDate, beside room: SurveyRoom) throws(ActRefusal) {
    if SurveyQuestion.allCases.allSatisfy({ answers(to: $0).given == 0 }) { throw .slipIsEmpty }
    if period.to > today { throw .datedInFuture(period.to) }
    if box != count { throw .boxDiffers(box: box, slips: count) }
    let handOvers = room.handOvers(in: period)
    if handOvers < Self.leastHandOvers {
      throw .tooFewHandOvers(handOvers, least: Self.leastHandOvers)
    }
    try room.check(self)
  }
}

/// What a batch has to find room among: the hand-overs of its service and the slips that are there already.
public struct SurveyRoom: Hashable, Sendable {
  /// The day of each result of the service that was delivered.
  public let handOvers: [CivilDate]
  /// Batches of the service that stand.
  public let batches: [SurveyBatch]
  /// The days of slips that were entered one by one, before there were batches.
  public let singly: [CivilDate]

  public init(handOvers: [CivilDate], batches: [SurveyBatch], singly: [CivilDate]) {
    self.handOvers = handOvers
    self.batches = batches
    self.singly = singly
  }

  public func handOvers(in period: Period) -> Int { handOvers.count(where: period.contains) }

  /// Every slip must have a hand-over of its own among the days it can be of. That is so just when no stretch
  /// of days that begins and ends with some batch holds more slips than hand-overs.
  ///
  /// - Throws: `moreSlipsThanHandOvers`.
  func check(_ batch: SurveyBatch) throws(ActRefusal) {
    let all = batches + [batch]
    for from in Set(all.map(\.period.from)) where from <= batch.period.from {
      for to in Set(all.map(\.period.to)) where to >= batch.period.to {
        guard let stretch = Period(from: from, to: to) else { continue }
        let slips =
          all.filter { stretch.contains($0.period) }.reduce(0) { $0 + $1.count }
          + singly.count(where: stretch.contains)
        let handOvers = handOvers(in: stretch)
        if slips > handOvers {
          throw .moreSlipsThanHandOvers(slips: slips, handOvers: handOvers)
        }
      }
    }
  }
}

/// A batch as it was entered; it is never changed.
public struct EnteredBatch: Hashable, Codable, Sendable {
  public let id: SurveyBatchID
  public let batch: SurveyBatch
  /// Results of the service delivered in the period, as the register had them then.
  public let handOvers: Int
  /// Who entered it, by the name they had then.
  public let by: String
  public let on: CivilDate

  public init(
    id: SurveyBatchID, batch: SurveyBatch, handOvers: Int, by: String, on: CivilDate
  ) {
    self.id = id
    self.batch = batch
    self.handOvers = handOvers
    self.by = by
    self.on = on
  }
}

/// That a whole batch does not count.
public struct BatchVoid: Hashable, Codable, Sendable {
  public let batch: SurveyBatchID
  public let reason: String
  public let by: String
  public let on: CivilDate

  public init(batch: SurveyBatchID, reason: String, by: String, on: CivilDate) {
    self.batch = batch
    self.reason = reason
    self.by = by
    self.on = on
  }

  /// Refuses a batch to be voided for no reason.
  ///
  /// - Throws: `reasonNeeded`.
  public func check() throws(ActRefusal) { try CaseRecord.need(reason, or: .reasonNeeded) }
}

/// A batch with what became of it.
public struct SurveyBatchRecord: Hashable, Codable, Sendable {
  public let entered: EnteredBatch
  /// `nil` while it counts.
  public var voided: BatchVoid?

  public init(_ entered: EnteredBatch, voided: BatchVoid? = nil) {
    self.entered = entered
    self.voided = voided
  }

  public var id: SurveyBatchID { entered.id }
  public var batch: SurveyBatch { entered.batch }
}

/// How many of those who could have answered did.
public struct SurveyTurnout: Hashable, Codable, Sendable {
  /// Results of the service that were delivered in the period.
  public let handOvers: Int
  /// Who answered the question.
  public let answered: Int
  /// Of them on slips that were entered one by one, before there were batches.
  public let singly: Int
  /// Answers of batches that reach beyond the period: they are in no number of it.
  public let beyond: Int

  /// `nil` where nothing was delivered.
  public var share: Percent? { Percent(min(answered, handOvers), of: handOvers) }
}
