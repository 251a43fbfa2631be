import Casework
import Standards

/// From acceptance to the end: mostly decided in time, made ready and collected; some late, some
/// never fetched, a few refused, suspended or sent back.
extension DemoCase {
  mutating func decide() {
    guard let acceptedOn, var entered = visits.map(\.moment.date).max() else { return }
    if random.chance(25) {
      guard let goesOn = pause(after: entered) else { return }
      entered = goesOn
    }
    let wait = random.weighted((2...6, 70), (7...8, 22), (11...16, 8))
    guard
      let decided = visit(
        onOrAfter: max(acceptedOn.adding(days: random.number(in: wait)), entered.adding(days: 1)))
    else { return }
    isDecided = true
    add(decided, .acts([.decided(decision(on: decided.date))]))
    guard let ready = visit(onOrAfter: decided.date.adding(days: 1)) else { return }
    add(ready, .acts([.ready(ActDay(ready.date))]))
    if random.chance(30) { return }
    let fetched = random.weighted((1...4, 70), (5...14, 22), (15...60, 8))
    guard let moment = visit(onOrAfter: ready.date.adding(days: random.number(in: fetched))) else {
      return
    }
    add(moment, .acts([delivery(on: ActDay(moment.date))]))
  }

  private mutating func visit(onOrAfter date: CivilDate) -> Moment? {
    days.open(onOrAfter: date).map { days.visit(on: $0, &random) }
  }

  private mutating func decision(on date: CivilDate) -> DecisionTerms {
    let facts = application.facts
    if !facts.isWithoutDisability, random.chance(25) {
      return DecisionTerms(.refusal, on: ActDay(date), ground: .disabilityRemoved)
    }
    return DecisionTerms(DecisionKind(grantedBy: facts.service), on: ActDay(date))
  }

  private mutating func delivery(on day: ActDay) -> Act {
    if application.facts.service == DemoDecree.homeCare, random.chance(250) {
      return .posted(Posting(on: day))
    }
    let isRepresented = application.representative != nil
    return .handedOver(HandOver(to: isRepresented ? .representative : .applicant, on: day))
  }

  /// Stopped or sent back, and mostly taken up again: the day work goes on; `nil` when it has not yet.
  private mutating func pause(after date: CivilDate) -> CivilDate? {
    guard let moment = visit(onOrAfter: date.adding(days: random.number(in: 1...4))) else {
      return nil
    }
    isDecided = true
    let day = ActDay(moment.date)
    let isSuspended = !application.facts.isWithoutDisability && random.chance(400)
    add(
      moment,
      .acts([
        isSuspended
          ? .suspended(SuspensionTerms(on: day, ground: .disabilityRemoved))
          : .returned(ReturnTerms(on: day, reason: DemoTexts.correctionReason(&random)))
      ]))
    guard !random.chance(250),
      let next = visit(onOrAfter: day.date.adding(days: random.number(in: 2...12)))
    else { return nil }
    let again = ActDay(next.date)
    add(next, .acts([isSuspended ? .resumed(again) : .completed(again)]))
    return next.date
  }
}
