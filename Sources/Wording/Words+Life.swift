import Casework
import Standards
import Words

/// What was decided of a case and who has the result.
extension Words {
  /// What was decided, on what ground, when and by whom.
  public func line(_ decision: DecisionRecord) -> String {
    let why = self.why(decision.terms.ground, decision.terms.text)
    let line = self(
      .lifeDecisionLine(
        date: date(decision.on, style: .short),
        decision: self(WordKey(rawValue: "decision." + decision.kind.rawValue)),
        name: decision.by.surname))
    return [line, why].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  public func why(_ ground: RefusalGround?, _ text: String?) -> String {
    let name = ground.map { self(WordKey(rawValue: "ground." + $0.rawValue)) }
    return [name, text].compactMap { $0 }.joined(separator: "; ")
  }

  /// Why and when care ended.
  public func line(_ end: CareEnd) -> String {
    let line = self(
      .lifeCareEndLine(cause: self(end.cause), date: date(end.on, style: .short)))
    return [line, end.terms.text].compactMap { $0 }.joined(separator: "; ")
  }

  /// What somebody is to the applicant.
  public func callAsFunction(_ relation: HandingPerson.Relation) -> String {
    self(WordKey(rawValue: "handing." + relation.rawValue))
  }

  public func callAsFunction(_ cause: CareEndCause) -> String {
    self(WordKey(rawValue: "care-end." + cause.rawValue))
  }

  /// Who received a result, with what they are to the applicant.
  public func who(_ terms: HandOver) -> String? {
    guard let name = terms.name, let kinship = terms.kinship else { return terms.who }
    return "\(name) (\(self(kinship)))"
  }

  /// Who has the result.
  public func line(_ delivery: Delivery) -> String {
    switch delivery.way {
    case .handedOver(let terms):
      let who = [
        self(WordKey(rawValue: "recipient." + terms.recipient.rawValue)), who(terms),
        terms.paper,
      ]
      return self(
        .lifeHandedLine(
          date: date(delivery.on, style: .short), who: who.compactMap { $0 }.joined(separator: ", ")
        ))
    case .posted(let terms, let address):
      let place = [address, terms.number].compactMap { $0 }.joined(separator: ", ")
      return self(.lifePostedLine(address: place, date: date(delivery.on, style: .short)))
    }
  }
}
