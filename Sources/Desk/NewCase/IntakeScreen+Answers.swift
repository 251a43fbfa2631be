import Casework
import Controls
import Screen

extension IntakeScreen {
  /// The clerk answers the question over the form.
  mutating func answer(_ event: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(event, picture: context.picture, unsaid: &unsaid)
    switch reply {
    case .chosen(let id, let choice): return chose(id, choice, context)
    case .written(let reason, .notCovered):
      unsaid.forgetSaid()
      kept.uncoveredReason = reason
      return leavesForPapers ? goToPapers(context) : goOn(context)
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
  }

  /// Does what the button says; what settles a question leads on to the next.
  private mutating func chose(_ id: String, _ choice: IntakeChoice, _ context: DeskContext)
    -> [Effect]
  {
    switch choice {
    case .problems:
      grid.moveFocus(to: id)
      kept.focus = FieldID(rawValue: id)
      return []
    case .number(let field):
      guard id == "confirm" else {
        tab = .form
        grid.moveFocus(to: field.rawValue)
        return []
      }
      kept.confirmNumber(in: field, on: context.today)
      mayBeHeld()
    case .doubt(let doubt):
      guard id == "confirm" else {
        go(to: doubt)
        return []
      }
      kept.answer(doubt)
      mayBeHeld()
    case .service: return changeService(to: id, context)
    case .uncovered:
      switch id {
      case "change": return changeToCovering(context)
      case "reason":
        question = .text(unsaid.resume(notCoveredDialog(context)), for: .notCovered)
        return []
      default: return []
      }
    case .oneName(let name):
      guard id == "confirm" else {
        tab = .form
        grid.moveFocus(to: (values.trimmed(.surname) == nil ? FieldID.surname : .given).rawValue)
        return []
      }
      confirmedName = name
      mayBeHeld()
    case .facts:
      kept.decisions.factsConfirmed = id == "confirm"
      guard id == "confirm" else { return [] }
    case .person(let asked):
      guard id != "back" else { return [] }
      decide(asked, isSame: id == "same")
    case .openCase(let open):
      if id == "show" { return [.show(.caseCard(open))] }
      guard id == "new" else { return [] }
      kept.decisions.openCasesKnown.append(open)
    case .take:
      switch id {
      case "take": return [.save(.take(kept))]
      case "print": return [application(context)]
      default: return []
      }
    }
    return goOn(context)
  }

  /// The Enter that waved a doubt aside may be held on: it takes no application.
  private mutating func mayBeHeld() { drummed = 2 }
}
