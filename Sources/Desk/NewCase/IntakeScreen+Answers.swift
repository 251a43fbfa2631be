import Casework
import Controls
import Screen
import Words

extension IntakeScreen {
  /// The clerk answers the question over the form.
  mutating func answer(_ event: Event, _ context: DeskContext) -> [Effect] {
    switch question {
    case .notCovered(var dialog):
      switch dialog.handle(event) {
      case .entered(let reason):
        question = nil
        kept.uncoveredReason = reason
        return goOn(context)
      case .cancelled:
        unsaid.keep(dialog, for: Self.notCovered)
        question = nil
      default: question = .notCovered(dialog)
      }
    case .person(var asked):
      let outcome = asked.comparison.handle(event)
      question = .person(asked)
      return chose(outcome, context) { screen, button in
        switch button {
        case "same": screen.decide(asked, isSame: true)
        case "other": screen.decide(asked, isSame: false)
        default: return false
        }
        return true
      }
    case .problems(var dialog):
      let outcome = dialog.handle(event)
      question = .problems(dialog)
      return chose(outcome, context) { screen, field in
        screen.grid.moveFocus(to: field)
        screen.kept.focus = FieldID(rawValue: field)
        return false
      }
    case .number(let field, var dialog):
      let outcome = dialog.handle(event)
      question = .number(field, dialog)
      return chose(outcome, context) { screen, button in
        guard button == "confirm" else {
          screen.tab = .form
          screen.grid.moveFocus(to: field.rawValue)
          return false
        }
        screen.kept.confirmNumber(in: field, on: context.today)
        return true
      }
    case .facts(var dialog):
      let outcome = dialog.handle(event)
      question = .facts(dialog)
      return chose(outcome, context) { screen, button in
        screen.kept.decisions.factsConfirmed = button == "confirm"
        return button == "confirm"
      }
    case .openCase(let id, var dialog):
      let outcome = dialog.handle(event)
      question = .openCase(id, dialog)
      if outcome == .chosen("show") {
        question = nil
        return [.show(.caseCard(id))]
      }
      return chose(outcome, context) { screen, button in
        guard button == "new" else { return false }
        screen.kept.decisions.openCasesKnown.append(id)
        return true
      }
    case .take(var dialog):
      switch dialog.handle(event) {
      case .chosen("take"):
        question = nil
        return [.save(.take(kept))]
      case .chosen, .cancelled: question = nil
      case .moved, .ignored: question = .take(dialog)
      }
    case nil: break
    }
    return []
  }

  /// Ends the question when it is answered.
  ///
  /// - Parameter act: does what the button says; true when the clerk then goes on.
  private mutating func chose(
    _ outcome: Dialog.Outcome, _ context: DeskContext, _ act: (inout IntakeScreen, String) -> Bool
  ) -> [Effect] {
    switch outcome {
    case .chosen(let button):
      question = nil
      return act(&self, button) ? goOn(context) : []
    case .cancelled: question = nil
    case .moved, .ignored: break
    }
    return []
  }
}
