import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// What follows acceptance, done from the card.
extension CaseScreen {
  func lifeButtons(_ context: DeskContext) -> [CaseMenuLine] {
    let offered = LifeEntry.allCases.filter { $0.isOffered(for: record) }
    // What stopped goes on first.
    let ordered = offered.filter(\.goesOn) + offered.filter { !$0.goesOn }
    return ordered.map { entry in
      CaseMenuLine(
        id: entry.rawValue, label: context.words(entry.label),
        reason: hindrance(to: entry, context), group: entry.group)
    }
  }

  private func hindrance(to entry: LifeEntry, _ context: DeskContext) -> String? {
    if entry == .atOnce, record.state == .decided { return nil }
    let missing = record.missingPaperIDs
    if let refusal = record.hindrance(to: entry.kind) { return context.words.reason(refusal) }
    if let reason = context.forbids(entry.kind.permission) { return reason }
    if entry == .approveLate, isOwnLateEntry(context) {
      return context.words(.storeOwnLateEntry).asReason
    }
    return entry == .complete && !missing.isEmpty ? context.words.missing(missing.count) : nil
  }

  mutating func chose(_ entry: LifeEntry, _ context: DeskContext) {
    let words = context.words
    visit = nil
    switch entry {
    case .atOnce:
      let isDecided = record.state == .decided
      visit = isDecided ? [.ready(today(context))] : []
      question =
        isDecided
        ? .choice(receivers(context), for: .delivery) : .choice(decisions(context), for: .decision)
    case .decide: question = .choice(decisions(context), for: .decision)
    case .ready: confirm(.ready(today(context)), context)
    case .deliver: question = .choice(receivers(context), for: .delivery)
    case .back:
      question = .choice(papersBack(unsaidReturn, context), for: .papersBack(unsaidReturn))
    case .complete: confirm(.completed(today(context)), context)
    case .suspend:
      question = .choice(
        Dialog(
          title: words(.lifeSuspendTitle), text: "", buttons: grounds(context), isList: true),
        for: .suspension)
    case .resume: confirm(.resumed(today(context)), context)
    case .careEnd: fillIn(.careEnd, context)
    case .acceptedOn: fillIn(.acceptedOn, context)
    case .careGoesOn:
      ask(
        .asking(words(.lifeCareGoesOn), text: words(.lifeCareGoesOnText), words), for: .careGoesOn)
    case .approveLate: confirm(.lateEntryApproved(lateAnswer()), context)
    case .refuseLate:
      ask(.asking(words(.lateRefuse), text: words(.lateRefuseText), words), for: .lateRefusal)
    case .reverse:
      let last: ActKind =
        switch record.state {
        case .closed: record.delivery?.isPosted == true ? .posted : .handedOver
        case .ready: .ready
        default: .decided
        }
      let act = words(WordKey(rawValue: "act." + last.rawValue))
      ask(
        .asking(words(.lifeReverse), text: words(.lifeReverseText(act: act)), words),
        for: .reversal)
    }
  }

  func today(_ context: DeskContext) -> ActDay { ActDay(context.today) }

  // MARK: What is offered

  private func grounds(_ context: DeskContext) -> [Dialog.Button] {
    RefusalGround.allCases.map { ground in
      let fits = ground == .other || !record.application.facts.isWithoutDisability
      return Dialog.Button(
        id: ground.rawValue, label: context.words(WordKey(rawValue: "ground." + ground.rawValue)),
        reason: fits ? nil : context.words.reason(.groundDoesNotFit))
    }
  }

  private func decisions(_ context: DeskContext) -> Dialog {
    let words = context.words
    let granted = DecisionKind(grantedBy: record.service)
    let missing = record.missingPaperIDs
    let hindrance =
      switch record.state {
      case .suspended: words.reason(.caseIsSuspended)
      case .returned: words.reason(.caseIsReturned)
      default: missing.isEmpty ? nil : words.missing(missing.count)
      }
    let refusal = words(WordKey(rawValue: "decision.refusal"))
    return Dialog(
      title: words(.lifeDecideTitle), text: "",
      buttons: [
        Dialog.Button(
          id: granted.rawValue, label: words(WordKey(rawValue: "decision." + granted.rawValue)),
          reason: hindrance)
      ]
        + grounds(context).map {
          Dialog.Button(id: $0.id, label: refusal + ": " + $0.label, reason: $0.reason)
        }, isList: true)
  }

  /// The papers that were taken, with a sign before those that go back.
  private func papersBack(_ chosen: Set<String>, _ context: DeskContext, at place: String? = nil)
    -> Dialog
  {
    let words = context.words
    let papers = record.papers.filter(\.handling.counts).map { paper in
      let requirement = file.evaluation.papers
        .first { $0.requirement.id == paper.requirementID }?.requirement
      let name = requirement.map { $0.item + " " + words.text($0.short) } ?? paper.requirementID
      let sign = chosen.contains(paper.requirementID) ? context.signs.tick : context.signs.missing
      return Dialog.Button(id: paper.requirementID, label: "\(sign) \(name)")
    }
    return Dialog(
      title: words(.lifeReturnTitle), text: "",
      buttons: papers + [Dialog.Button(id: "go", label: words(.lifeReturnGo))],
      chosen: place ?? "go", isList: true)
  }

  func optional(_ title: String, _ text: String, _ words: Words) -> ReasonDialog {
    ReasonDialog(
      title: title, text: text, minimumLength: 0, tooShortText: "", keysText: words(.reasonKeys))
  }

  private func groundText(_ ground: RefusalGround, _ act: WordKey, _ words: Words)
    -> ReasonDialog
  {
    let name = words(act) + ": " + words(WordKey(rawValue: "ground." + ground.rawValue))
    return ground == .other
      ? .asking(name, text: words(.lifeOtherGroundText), words)
      : optional(name, words(.lifeRemovedText), words)
  }

  // MARK: What is asked next

  mutating func askDecision(_ id: String, _ context: DeskContext) {
    let words = context.words
    if let ground = RefusalGround(rawValue: id) {
      ask(groundText(ground, .decisionRefusal, words), for: .decision(.refusal, ground))
    } else if let kind = DecisionKind(rawValue: id) {
      ask(
        optional(
          words(WordKey(rawValue: "decision." + id)),
          words(kind == .referral ? .lifeInstitutionText : .lifeNoticeText), words),
        for: .decision(kind, nil))
    }
  }

  /// A decision is summed up alone, or goes on to whoever receives the result.
  mutating func decide(_ terms: DecisionTerms, _ context: DeskContext) {
    guard visit != nil else { return confirm(.decided(terms), context) }
    visit = [.decided(terms), .ready(today(context))]
    question = .choice(receivers(context), for: .delivery)
  }

  mutating func askSuspension(_ id: String, _ context: DeskContext) {
    guard let ground = RefusalGround(rawValue: id) else { return }
    ask(groundText(ground, .actSuspended, context.words), for: .suspension(ground))
  }

  mutating func askReturn(_ id: String, _ chosen: Set<String>, _ context: DeskContext) {
    guard id == "go" else {
      let now = chosen.symmetricDifference([id])
      question = .choice(papersBack(now, context, at: id), for: .papersBack(now))
      return
    }
    let words = context.words
    // In the order of the list.
    let papers = record.papers.map(\.requirementID).filter(chosen.contains)
    unsaidReturn = chosen
    ask(
      .asking(words(.lifeReturn), text: words(.lifeReturnText), words),
      for: .returnReason(of: papers))
  }
}

extension Delivery {
  var isPosted: Bool {
    if case .posted = way { return true }
    return false
  }
}
