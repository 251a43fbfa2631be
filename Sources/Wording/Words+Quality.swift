import Casework
import Standards
import Words

/// Indicators, their parts and periods.
extension Words {
  /// `37 of 40 — 92.5 %`, or that there is nothing to count.
  public func text(_ measure: Measure) -> String {
    let (part, whole) = (String(measure.numerator), String(measure.denominator))
    guard let share = measure.share else {
      return self(.qualityNothing(part: part, whole: whole))
    }
    return self(.qualityShare(part: part, share: number(share), whole: whole))
  }

  /// A percentage as this language writes decimals.
  public func number(_ percent: Percent) -> String {
    language == .en
      ? percent.description : percent.description.replacing(".", with: ",", maxReplacements: 1)
  }

  public func formula(_ measure: Measure) -> String {
    self(WordKey(rawValue: "formula." + measure.formula.rawValue))
  }

  /// Why a row has no measure here.
  public func whyUnmeasured(_ row: IndicatorRow) -> String {
    self(row.isWithheld ? .qualityWithheld : .qualityNotMeasured)
  }

  public func name(of reason: LeftOutReason) -> String {
    self(WordKey(rawValue: "left-out." + reason.rawValue))
  }

  /// What was left out and why; `nil` when nothing was.
  public func leftOut(_ measure: Measure) -> String? {
    let parts = LeftOutReason.allCases.compactMap { reason -> String? in
      let count = measure.leftOut(reason)
      return count == 0 ? nil : "\(name(of: reason)) \(count)"
    }
    return parts.isEmpty
      ? nil : self(.qualityLeftOut(what: parts.joined(separator: "; ")))
  }

  /// How many of row 1.1 were written down after the fact; `nil` of another row.
  public func late(_ measure: Measure) -> String? {
    guard let late = measure.late else { return nil }
    let told = self(.qualityEnteredLate(count: String(late.entered.count)))
    return late.heldBack.isEmpty
      ? told : told + "; " + self(.qualityHeldBack(count: String(late.heldBack.count)))
  }

  /// That a case of the row was written down after the fact.
  public func late(_ subject: MeasuredSubject, in measure: Measure) -> String? {
    guard let late = measure.late else { return nil }
    if late.entered.contains(subject) { return self(.qualityMarkLate) }
    return late.heldBack.contains(subject) ? self(.qualityMarkHeldBack) : nil
  }

  /// How many of those who could answer did, how many of them were entered one by one, and what is not
  /// counted; `nil` for what is no figure of the survey.
  public func turnout(_ measure: Measure) -> String? {
    measure.turnout.map { sentence(for: $0) }
  }

  public func sentence(for turnout: SurveyTurnout) -> String {
    let (answered, handed) = (String(turnout.answered), String(turnout.handOvers))
    return [
      turnout.share.map {
        self(.qualityTurnout(answered: answered, handed: handed, share: number($0)))
      } ?? self(.qualityTurnoutNone(answered: answered)),
      turnout.singly == 0 ? nil : self(.qualitySingly(count: turnout.singly)),
      turnout.beyond == 0 ? nil : self(.qualityBeyond(count: turnout.beyond)),
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// Whether a batch counts in a period, and if not, why.
  public func standing(_ record: SurveyBatchRecord, in period: Period) -> String {
    if let voided = record.voided { return self(.surveyIsVoid(reason: voided.reason)) }
    return self(period.contains(record.batch.period) ? .qualityCounts : .surveyReachesBeyond)
  }

  public func verdict(_ row: IndicatorRow) -> String {
    if row.indicator.isSuspect { return self(.qualitySuspect) }
    return self(WordKey(rawValue: "verdict." + row.verdict.rawValue))
  }

  /// `target 99 % (2009, protocol 3)`, or that it is the decree's own.
  public func target(of row: IndicatorRow) -> String {
    guard let own = row.ownTarget else {
      return self(.qualityTargetDecree(value: number(row.target)))
    }
    return self(
      .qualityTargetOwn(basis: own.basis, value: number(row.target), year: String(own.year)))
  }

  /// As the decree prints them: normative, target of the next year, value of the reporting year.
  public func printed(_ indicator: Indicator) -> String {
    self(
      .qualityPrinted(
        current: String(indicator.current), normative: String(indicator.normative),
        target: String(indicator.target)))
  }

  public func text(_ period: Period) -> String {
    date(period.from, style: .short) + " – " + date(period.to, style: .short)
  }
}
