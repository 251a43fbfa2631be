import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Words

/// What follows acceptance, done from the card.
extension CaseScreen {
  func lifeButtons(_ context: DeskContext) -> [Dialog.Button] {
    LifeEntry.allCases.filter { $0.isOffered(in: record.state) }.map { entry in
      Dialog.Button(
        id: entry.rawValue, label: context.words(entry.label), reason: hindrance(to: entry, context)
      )
    }
  }

  private func hindrance(to entry: LifeEntry, _ context: DeskContext) -> String? {
    let missing = record.missingPaperIDs
    if let refusal = record.hindrance(to: entry.kind) { return context.words.reason(refusal) }
    return entry == .complete && !missing.isEmpty ? context.words.missing(missing.count) : nil
  }

  mutating func chose(_ entry: LifeEntry, _ context: DeskContext) -> [Effect] {
    let words = context.words
    switch entry {
    case .decide: question = .life(.decision(decisions(context)))
    case .ready: confirm(.ready(today(context)), context)
    case .deliver: question = .life(.delivery(receivers(context)))
    case .back: question = .life(.papersBack(papersBack([], context), []))
    case .complete: confirm(.completed(today(context)), context)
    case .suspend:
      question = .life(
        .suspension(
          Dialog(
            title: words(.lifeSuspendTitle), text: "", buttons: grounds(context), isList: true)))
    case .resume: confirm(.resumed(today(context)), context)
    case .reverse:
      let last: ActKind =
        switch record.state {
        case .closed: record.delivery?.isPosted == true ? .posted : .handedOver
        case .ready: .ready
        default: .decided
        }
      let act = words(WordKey(rawValue: "act." + last.rawValue))
      question = .life(
        .reversal(
          resumed(
            .asking(
              words(.lifeReverse), text: words(.lifeReverseText, ["act": act]), words))))
    }
    return []
  }

  private func today(_ context: DeskContext) -> ActDay { ActDay(context.today) }

  // MARK: What is offered

  private func grounds(_ context: DeskContext) -> [Dialog.Button] {
    RefusalGround.allCases.map { ground in
      let fits = ground == .other || record.application.facts.disability != false
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

  private func receivers(_ context: DeskContext) -> Dialog {
    Dialog(
      title: context.words(.lifeDeliverTitle), text: "",
      buttons: RecipientKind.allCases.map { kind in
        let name = kind == .applicant ? record.person.fullName : representative(kind)
        let label = context.words(WordKey(rawValue: "recipient." + kind.rawValue))
        return Dialog.Button(
          id: kind.rawValue, label: name.map { "\(label): \($0)" } ?? label)
      } + [
        Dialog.Button(
          id: "post", label: context.words(.lifePost),
          reason: record.hindrance(to: .posted).map(context.words.reason))
      ], chosen: usualRecipient.rawValue, isList: true)
  }

  /// A child's result goes to whoever stands for the child.
  private var usualRecipient: RecipientKind {
    record.category == .childWithDisability ? .representative : .applicant
  }

  private func representative(_ kind: RecipientKind) -> String? {
    kind == .representative ? record.application.representative?.name : nil
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

  private func optional(_ title: String, _ text: String, _ words: Words) -> ReasonDialog {
    resumed(
      ReasonDialog(
        title: title, text: text, minimumLength: 0, tooShortText: "",
        keysText: words(.reasonKeys)))
  }

  // MARK: Answers

  mutating func answer(_ asked: LifeQuestion, _ input: Event, _ context: DeskContext) -> [Effect] {
    let day = today(context)
    switch asked {
    case .decision(let dialog):
      return choose(dialog, input, again: LifeQuestion.decision) { screen, id in
        screen.askDecision(id, context)
      }
    case .suspension(let dialog):
      return choose(dialog, input, again: LifeQuestion.suspension) { screen, id in
        guard let ground = RefusalGround(rawValue: id) else { return [] }
        screen.question = .life(
          .suspensionText(ground, screen.groundText(ground, .actSuspended, context)))
        return []
      }
    case .delivery(let dialog):
      return choose(dialog, input, again: LifeQuestion.delivery) { screen, id in
        screen.askReceiver(id, context)
      }
    case .papersBack(let dialog, let chosen):
      return choose(
        dialog, input, again: { .papersBack($0, chosen) },
        then: { screen, id in
          screen.askReturn(id, chosen, context)
        })
    case .decisionText(let kind, let ground, let dialog):
      return write(
        dialog, input, again: { .life(.decisionText(kind, ground, $0)) },
        then: { screen, text in
          let terms = DecisionTerms(
            kind, on: day, ground: ground, text: text.isEmpty ? nil : text)
          screen.confirm(.decided(terms), context)
          return []
        })
    case .suspensionText(let ground, let dialog):
      return write(
        dialog, input, again: { .life(.suspensionText(ground, $0)) },
        then: { screen, text in
          let terms = SuspensionTerms(
            on: day, ground: ground, text: text.isEmpty ? nil : text)
          return screen.does(.suspended(terms))
        })
    case .posting(let dialog):
      return write(
        dialog, input, again: { .life(.posting($0)) },
        then: { screen, text in
          screen.confirm(.posted(Posting(on: day, number: text.isEmpty ? nil : text)), context)
          return []
        })
    case .returnReason(let papers, let dialog):
      return write(
        dialog, input, again: { .life(.returnReason(papers, $0)) },
        then: { screen, text in
          screen.does(.returned(ReturnTerms(on: day, reason: text, papers: papers)))
        })
    case .reversal(let dialog):
      return write(
        dialog, input, again: { .life(.reversal($0)) },
        then: { screen, text in
          screen.does(.stepReversed(reason: text))
        })
    case .receiver(let kind, let dialog): return receive(kind, dialog, input, context)
    }
  }

  private mutating func choose(
    _ asked: Dialog, _ input: Event, again: (Dialog) -> LifeQuestion,
    then: (inout CaseScreen, String) -> [Effect]
  ) -> [Effect] {
    var dialog = asked
    switch dialog.handle(input) {
    case .chosen(let id):
      question = nil
      return then(&self, id)
    case .cancelled: question = nil
    case .moved, .ignored: question = .life(again(dialog))
    }
    return []
  }

  private func groundText(_ ground: RefusalGround, _ act: WordKey, _ context: DeskContext)
    -> ReasonDialog
  {
    let words = context.words
    let name = words(act) + ": " + words(WordKey(rawValue: "ground." + ground.rawValue))
    return ground == .other
      ? resumed(.asking(name, text: words(.lifeOtherGroundText), words))
      : optional(name, words(.lifeRemovedText), words)
  }

  private mutating func askDecision(_ id: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    if let ground = RefusalGround(rawValue: id) {
      question = .life(
        .decisionText(.refusal, ground, groundText(ground, .decisionRefusal, context)))
    } else if let kind = DecisionKind(rawValue: id) {
      question = .life(
        .decisionText(
          kind, nil,
          optional(
            words(WordKey(rawValue: "decision." + id)),
            words(kind == .referral ? .lifeInstitutionText : .lifeNoticeText), words)))
    }
    return []
  }

  private mutating func askReceiver(_ id: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    guard let kind = RecipientKind(rawValue: id) else {
      question = .life(
        .posting(
          optional(
            words(.lifePost),
            words(.lifePostText, ["address": record.person.address]), words)))
      return []
    }
    if kind == .applicant || representative(kind) != nil {
      confirm(
        .handedOver(HandOver(to: kind, on: today(context), name: representative(kind))), context)
      return []
    }
    question = .life(
      .receiver(
        kind,
        FormDialog(
          title: words(WordKey(rawValue: "recipient." + id)), text: words(.lifeReceiverText),
          keysText: words(.lifeReceiverKeys),
          fields: [("name", WordKey.lifeReceiverName), ("paper", .lifeReceiverPaper)].map {
            FormField(
              id: $0.0, label: words($0.1), control: .text(TextField(maximumLength: 80)),
              isRequired: $0.0 == "name" || kind == .other)
          })))
    return []
  }

  private mutating func askReturn(_ id: String, _ chosen: Set<String>, _ context: DeskContext)
    -> [Effect]
  {
    guard id == "go" else {
      let now = chosen.symmetricDifference([id])
      question = .life(.papersBack(papersBack(now, context, at: id), now))
      return []
    }
    let words = context.words
    // In the order of the list.
    let papers = record.papers.map(\.requirementID).filter(chosen.contains)
    question = .life(
      .returnReason(
        papers, resumed(.asking(words(.lifeReturn), text: words(.lifeReturnText), words))))
    return []
  }

  private mutating func receive(
    _ kind: RecipientKind, _ asked: FormDialog, _ input: Event, _ context: DeskContext
  ) -> [Effect] {
    var dialog = asked
    switch dialog.handle(input) {
    case .finished where input == .key(.escape): question = nil
    case .finished:
      func text(_ id: String) -> String? {
        let text = (dialog.grid.value(of: id) ?? "").split(separator: " ").joined(separator: " ")
        return text.isEmpty ? nil : text
      }
      for id in kind == .other ? ["name", "paper"] : ["name"] where text(id) == nil {
        dialog.grid.setError(context.words(.problemRequired), of: id)
        dialog.grid.moveFocus(to: id)
        question = .life(.receiver(kind, dialog))
        return []
      }
      confirm(
        .handedOver(
          HandOver(to: kind, on: today(context), name: text("name"), paper: text("paper"))), context
      )
    case .refused(let refusal):
      question = .life(.receiver(kind, dialog))
      return [.say(context.words.sentence(for: refusal), .warning)]
    case .changed, .ignored: question = .life(.receiver(kind, dialog))
    }
    return []
  }
}

extension Delivery {
  var isPosted: Bool {
    if case .posted = way { return true }
    return false
  }
}
