import Standards

extension Draft {
  /// Makes it an application for another service or category. Answers the other form asks too stay, and
  /// papers both lists have; the rest is kept beside, should the clerk change back. A choice the other form
  /// does not offer, and the reason to go on beside ¶6, go.
  ///
  /// - Throws: `LawFailure` where the standards cannot be used: nothing changes then.
  public mutating func change(to other: IntakeForm, by law: Law, on day: CivilDate)
    throws(LawFailure)
  {
    var changed = values
    for field in other.fields {
      guard case .choice(let options) = field.kind else { continue }
      if !options.contains(where: { $0.value == changed[field.id] }) { changed[field.id] = "" }
    }
    let before = try form.map { form throws(LawFailure) in
      try law.evaluate(form.facts(from: values), on: day)
    }
    let after = try law.evaluate(other.facts(from: changed), on: day)
    ticks = Self.ticks(
      ticks, of: before?.papers.map(\.requirement) ?? [], in: after.papers.map(\.requirement))
    values = changed
    service = other.service
    category = other.category
    // The reason was written for what another ¶6 does not name.
    uncoveredReason = nil
  }

  private static func ticks(
    _ ticks: [PaperTick], of before: [Requirement], in after: [Requirement]
  ) -> [PaperTick] {
    let open = Set(before.map(\.id))
    let current = ticks.filter { open.contains($0.requirementID) }.map { tick -> PaperTick in
      guard let old = before.first(where: { $0.id == tick.requirementID }),
        let new = after.first(where: { $0.isSamePaper(as: old) })
      else { return tick }
      var moved = tick
      moved.requirementID = new.id
      return moved
    }
    // Of two for one paper the one that stood in the open form counts.
    let known = Set(current.map(\.requirementID))
    return current
      + ticks.filter { !open.contains($0.requirementID) && !known.contains($0.requirementID) }
  }
}

extension Requirement {
  /// Whether a paper of one list is the paper of another. Both lists call it the same; an application is
  /// written for its own service and list.
  fileprivate func isSamePaper(as other: Requirement) -> Bool {
    if id == other.id { return true }
    return short == other.short && form == other.form && eitherOf.isEmpty && other.eitherOf.isEmpty
      && item != Self.application
  }

  /// ¶12 1) of every list.
  private static let application = "1)"
}
