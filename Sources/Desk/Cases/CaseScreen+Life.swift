import Casework
import Controls
import Papers
import Reception
import Screen
import Standards
import Words

/// What follows acceptance, done from the card.
extension CaseScreen {
  func lifeButtons(_ view: DeskView) -> [Dialog.Button] {
    LifeEntry.allCases.filter { $0.isOffered(in: record.state) }.map { entry in
      Dialog.Button(
        id: entry.rawValue, label: view.words(entry.label), reason: hindrance(to: entry, view))
    }
  }

  private func hindrance(to entry: LifeEntry, _ view: DeskView) -> String? {
    let missing = record.missingPaperIDs
    if let refusal = record.hindrance(to: entry.kind) { return view.words.reason(refusal) }
    return entry == .complete && !missing.isEmpty ? view.words.missing(missing.count) : nil
  }

  mutating func chose(_ entry: LifeEntry, _ view: DeskView) -> [Effect] {
    let words = view.words
    switch entry {
    case .decide: question = .life(.decision(decisions(view)))
    case .ready: confirm(.ready(today(view)), view)
    case .deliver: question = .life(.delivery(receivers(view)))
    case .back: question = .life(.papersBack(papersBack([], view), []))
    case .complete: confirm(.completed(today(view)), view)
    case .suspend:
      question = .life(
        .suspension(
          Dialog(
            title: words(.lifeSuspendTitle), text: "", buttons: grounds(view), isList: true)))
    case .resume: confirm(.resumed(today(view)), view)
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

  private func today(_ view: DeskView) -> ActDay { ActDay(view.today) }

  // MARK: What is offered

  private func grounds(_ view: DeskView) -> [Dialog.Button] {
    RefusalGround.allCases.map { ground in
      let fits = ground == .other || record.application.facts.disability != false
      return Dialog.Button(
        id: ground.rawValue, label: view.words(WordKey(rawValue: "ground." + ground.rawValue)),
        reason: fits ? nil : view.words.reason(.groundDoesNotFit))
    }
  }

  private func decisions(_ view: DeskView) -> Dialog {
    let words = view.words
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
        + grounds(view).map {
          Dialog.Button(id: $0.id, label: refusal + ": " + $0.label, reason: $0.reason)
        }, isList: true)
  }

  private func receivers(_ view: DeskView) -> Dialog {
    Dialog(
      title: view.words(.lifeDeliverTitle), text: "",
      buttons: RecipientKind.allCases.map { kind in
        let name = kind == .applicant ? record.person.fullName : representative(kind)
        let label = view.words(WordKey(rawValue: "recipient." + kind.rawValue))
        return Dialog.Button(
          id: kind.rawValue, label: name.map { "\(label): \($0)" } ?? label)
      } + [
        Dialog.Button(
          id: "post", label: view.words(.lifePost),
          reason: record.hindrance(to: .posted).map(view.words.reason))
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
  private func papersBack(_ chosen: Set<String>, _ view: DeskView, at place: String? = nil)
    -> Dialog
  {
    let words = view.words
    let papers = record.papers.filter(\.handling.counts).map { paper in
      let requirement = file.evaluation.papers
        .first { $0.requirement.id == paper.requirementID }?.requirement
      let name = requirement.map { $0.item + " " + words.text($0.short) } ?? paper.requirementID
      let sign = chosen.contains(paper.requirementID) ? view.signs.tick : view.signs.missing
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

  mutating func answer(_ asked: LifeQuestion, _ input: Event, _ view: DeskView) -> [Effect] {
    let day = today(view)
    switch asked {
    case .decision(let dialog):
      return choose(dialog, input, again: LifeQuestion.decision) { screen, id in
        screen.askDecision(id, view)
      }
    case .suspension(let dialog):
      return choose(dialog, input, again: LifeQuestion.suspension) { screen, id in
        guard let ground = RefusalGround(rawValue: id) else { return [] }
        screen.question = .life(
          .suspensionText(ground, screen.groundText(ground, .actSuspended, view)))
        return []
      }
    case .delivery(let dialog):
      return choose(dialog, input, again: LifeQuestion.delivery) { screen, id in
        screen.askReceiver(id, view)
      }
    case .papersBack(let dialog, let chosen):
      return choose(
        dialog, input, again: { .papersBack($0, chosen) },
        then: { screen, id in
          screen.askReturn(id, chosen, view)
        })
    case .decisionText(let kind, let ground, let dialog):
      return write(
        dialog, input, again: { .life(.decisionText(kind, ground, $0)) },
        then: { screen, text in
          let terms = DecisionTerms(
            kind, on: day, ground: ground, text: text.isEmpty ? nil : text)
          screen.confirm(.decided(terms), view)
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
          screen.confirm(.posted(Posting(on: day, number: text.isEmpty ? nil : text)), view)
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
    case .receiver(let kind, let dialog): return receive(kind, dialog, input, view)
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

  private func groundText(_ ground: RefusalGround, _ act: WordKey, _ view: DeskView)
    -> ReasonDialog
  {
    let words = view.words
    let name = words(act) + ": " + words(WordKey(rawValue: "ground." + ground.rawValue))
    return ground == .other
      ? resumed(.asking(name, text: words(.lifeOtherGroundText), words))
      : optional(name, words(.lifeRemovedText), words)
  }

  private mutating func askDecision(_ id: String, _ view: DeskView) -> [Effect] {
    let words = view.words
    if let ground = RefusalGround(rawValue: id) {
      question = .life(
        .decisionText(.refusal, ground, groundText(ground, .decisionRefusal, view)))
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

  private mutating func askReceiver(_ id: String, _ view: DeskView) -> [Effect] {
    let words = view.words
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
        .handedOver(HandOver(to: kind, on: today(view), name: representative(kind))), view)
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

  private mutating func askReturn(_ id: String, _ chosen: Set<String>, _ view: DeskView)
    -> [Effect]
  {
    guard id == "go" else {
      let now = chosen.symmetricDifference([id])
      question = .life(.papersBack(papersBack(now, view, at: id), now))
      return []
    }
    let words = view.words
    // In the order of the list.
    let papers = record.papers.map(\.requirementID).filter(chosen.contains)
    question = .life(
      .returnReason(
        papers, resumed(.asking(words(.lifeReturn), text: words(.lifeReturnText), words))))
    return []
  }

  private mutating func receive(
    _ kind: RecipientKind, _ asked: FormDialog, _ input: Event, _ view: DeskView
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
        dialog.grid.setError(view.words(.problemRequired), of: id)
        dialog.grid.moveFocus(to: id)
        question = .life(.receiver(kind, dialog))
        return []
      }
      confirm(
        .handedOver(
          HandOver(to: kind, on: today(view), name: text("name"), paper: text("paper"))), view)
    case .refused(let refusal):
      question = .life(.receiver(kind, dialog))
      return [.say(view.words.sentence(for: refusal), .warning)]
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
