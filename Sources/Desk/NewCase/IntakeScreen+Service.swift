import Casework
import Controls
import Screen
import Standards
import Wording
import Words

/// Service and category can be changed in an open form: what fits stays. Whether ¶6 names the person is
/// asked when the form is left for the papers, before any of them is ticked.
extension IntakeScreen {
  /// ¶6 is known not to name the person, and nobody has written why one goes on.
  var isUncovered: Bool { !evaluation.isEligible && (kept.uncoveredReason ?? "").isEmpty }

  /// Leaves the form for the list of papers.
  mutating func goToPapers(_ context: DeskContext) -> [Effect] {
    if purpose == .apply, isUncovered, askedUncovered != evaluation.facts {
      // Asked once: a clerk who wants to look at the list comes to it by the same key.
      askedUncovered = evaluation.facts
      askWhetherUncovered(context)
      leavesForPapers = true
      return []
    }
    tab = .papers
    kept.step = .papers
    return []
  }

  /// The other service that may cover the person, where the office gives it.
  private func covering(_ context: DeskContext) -> Service? {
    evaluation.coveredBy.flatMap { context.services.contains($0) ? $0 : nil }
  }

  mutating func askWhetherUncovered(_ context: DeskContext) {
    leavesForPapers = false
    guard let other = covering(context) else {
      question = .text(unsaid.resume(notCoveredDialog(context)), for: .notCovered)
      return
    }
    let words = context.words
    let dialog = notCoveredDialog(context)
    question = .choice(
      Dialog(
        title: dialog.title, text: dialog.text,
        buttons: [
          Dialog.Button(id: "back", label: words(.takeBack)),
          Dialog.Button(
            id: "change", label: words(.changeServiceTo(service: words.shortName(of: other)))),
          Dialog.Button(id: "reason", label: words(.changeServiceReason)),
        ], isList: true), for: .uncovered)
  }

  mutating func changeToCovering(_ context: DeskContext) -> [Effect] {
    guard let other = covering(context) else { return [] }
    return change(to: IntakeForm(service: other, category: form.category), context)
  }

  // MARK: Another form

  /// The forms there are, the one that is open marked.
  mutating func askService(_ context: DeskContext) {
    let words = context.words
    question = .choice(
      Dialog(
        title: words(.changeServiceTitle), text: words(.changeServiceText),
        buttons: IntakeForm.given(context).map { other in
          Dialog.Button(
            id: other.id,
            label: words.shortName(of: other.service) + " \(context.signs.separator) "
              + words.name(of: other.category))
        }, chosen: form.id, isList: true), for: .service)
  }

  mutating func changeService(to id: String, _ context: DeskContext) -> [Effect] {
    guard let other = IntakeForm.given(context).first(where: { $0.id == id }), other != form else {
      return []
    }
    return change(to: other, context)
  }

  private mutating func change(to other: IntakeForm, _ context: DeskContext) -> [Effect] {
    guard (try? kept.change(to: other, by: context.law, on: context.today)) != nil,
      let found = try? context.law.evaluate(other.facts(from: kept.values), on: context.today)
    else { return [] }
    form = other
    evaluation = found
    remarked = [:]
    grid.setErrors([:])
    showFields(context)
    showPapers(context)
    remark(context)
    tab = .form
    kept.step = .form
    kept.focus = FieldID(rawValue: grid.focus)
    let words = context.words
    return [
      .say(
        words(
          .changeServiceDone(
            category: words.name(of: other.category), service: words.shortName(of: other.service))),
        .good)
    ]
  }
}
