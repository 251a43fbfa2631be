import CaseStore
import Casework
import Standards

/// What is asked before an application is taken or accepted, for the screen and the command line alike.
extension Counter {
  /// Everything doubtful of an application on the day of its acceptance; today when `nil`.
  ///
  /// - Throws: `law` when the rules cannot be used.
  public func doubts(of draft: Draft, on day: CivilDate?) throws(CounterFailure) -> [IntakeDoubt] {
    guard let form = draft.form else { return [] }
    let today = now.date
    return try attempt {
      let evaluation = try law.evaluate(form.facts(from: draft.values), on: today)
      return draft.doubts(on: day ?? today, by: evaluation, ages: try law.ages())
    }
  }

  /// What is doubtful of a case on the day it is accepted and nobody has answered; today when `nil`.
  ///
  /// - Throws: `law` when the rules of its day are not kept or cannot be used; `store` when the store
  ///   cannot be read.
  public func unansweredDoubts(of record: CaseRecord, on day: CivilDate?) throws(CounterFailure)
    -> [IntakeDoubt]
  {
    let evaluation = try evaluation(of: record)
    let today = now.date
    return try attempt {
      record.unansweredDoubts(on: day ?? today, by: evaluation, ages: try law.ages())
    }
  }

  /// Open cases for the same service of the person a draft was said to be about, of which nobody was told
  /// yet.
  ///
  /// - Throws: `store` when the store cannot be read.
  public func openCasesUntold(of draft: Draft) throws(CounterFailure) -> [CaseLine] {
    guard let service = draft.service, let same = draft.decisions.samePerson,
      let known = try knownPerson(same)
    else { return [] }
    return known.openCases(of: service, without: draft.decisions)
  }
}

extension KnownPerson {
  /// Open cases for a service of which the clerk was not told yet.
  public func openCases(of service: Service, without told: IntakeDecisions) -> [CaseLine] {
    openCases(of: service).filter { !told.openCasesKnown.contains($0.id) }
  }
}
