import Casework
import Controls
import Reception
import Screen
import Standards

/// What is asked over the card of a case; what binds is confirmed before it is recorded.
typealias CasePrompt = Prompt<CaseChoice, CaseText, CaseForm, [Act]>

/// What is chosen over the card.
enum CaseChoice {
  /// What can be done with the case.
  case act
  /// Whom it is handed to.
  case colleague
  case decision
  case suspension
  /// Who received the result.
  case delivery
  /// Which papers go back, with those that are marked already.
  case papersBack(Set<String>)
  /// Whether the persons of two cases are one, or of one person's cases one is another's.
  case persons(CaseNumber, toJoin: Bool)
}

/// What is written over the card.
enum CaseText {
  /// The due date of a year without a calendar.
  case dueDate
  /// What that date rests on.
  case dueDateReason(CivilDate)
  case withdrawal
  case voiding
  case note
  case handOverNote(to: StaffID)
  case decision(DecisionKind, RefusalGround?)
  case suspension(RefusalGround)
  case posting
  case returnReason(of: [String])
  case reversal
  /// The number of the case whose person the applicant is too.
  case sameAs
  /// Why the persons are one, or not.
  case joining(CaseNumber)
  case splitting(CaseNumber)
  /// Why it is not so that care ended.
  case careGoesOn
  /// Why what was entered late does not count.
  case lateRefusal
  /// Why one decides or stops what a colleague holds.
  case notHolder(Act)
}

/// What is filled in over the card.
enum CaseForm: Hashable {
  case receiver(RecipientKind)
  /// That care ended.
  case careEnd
  /// Another day of acceptance.
  case acceptedOn
}

extension CaseScreen {
  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture, unsaid: &unsaid)
    switch reply {
    case .chosen(let id, let choice): return chose(id, choice, context)
    case .written(let written, let text): return wrote(written, text, context)
    case .filled(let dialog, .receiver(let kind)): return receive(kind, dialog, context)
    case .filled(let dialog, let form): return take(dialog, form, context)
    case .confirmed(let acts): return [confirmed(acts)]
    case .left(.form(let dialog, for: let form)): keep(dialog, form)
    case .left(.choice(_, for: .papersBack(let chosen))): unsaidReturn = chosen
    case .left(.text(_, for: .dueDateReason)): askDate(context)
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
    return []
  }

  /// Asks in writing, with what was typed the last time.
  mutating func ask(_ dialog: ReasonDialog, for text: CaseText) {
    question = .text(unsaid.resume(dialog.about(text.matter)), for: text)
  }

  private mutating func chose(_ id: String, _ choice: CaseChoice, _ context: DeskContext)
    -> [Effect]
  {
    switch choice {
    case .act: return chose(id, context)
    case .colleague:
      guard let colleague = Int64(id).map(StaffID.init(rawValue:)) else { break }
      ask(
        .handOver([record.number], to: colleague, context.words), for: .handOverNote(to: colleague))
    case .decision: askDecision(id, context)
    case .suspension: askSuspension(id, context)
    case .delivery: askReceiver(id, context)
    case .papersBack(let chosen): askReturn(id, chosen, context)
    case .persons(let other, let toJoin):
      if id == "go-on" { askWhy(other, toJoin: toJoin, context) }
    }
    return []
  }

  private mutating func wrote(_ written: String, _ text: CaseText, _ context: DeskContext)
    -> [Effect]
  {
    let day = ActDay(context.today)
    let something = written.isEmpty ? nil : written
    switch text {
    case .dueDate: return takeDate(written, context)
    case .dueDateReason(let date): return does(.dueDateEntered(date: date, reason: written))
    case .withdrawal: return does(.withdrawn(reason: written))
    case .lateRefusal: return does(.lateEntryRefused(lateAnswer(written)))
    case .notHolder(let act): return goOn(with: act.saying(written), context)
    case .voiding: confirm(.voided(reason: written), context)
    case .note: return does(.noted(text: written))
    case .handOverNote(let colleague):
      return [.save(.assign([record.id], to: colleague, note: something))]
    case .decision(let kind, let ground):
      return asHolder(
        .decided(DecisionTerms(kind, on: day, ground: ground, text: something)), context)
    case .suspension(let ground):
      return asHolder(
        .suspended(SuspensionTerms(on: day, ground: ground, text: something)), context)
    case .posting: confirm(.posted(Posting(on: day, number: something)), context)
    case .returnReason(let papers):
      return does(.returned(ReturnTerms(on: day, reason: written, papers: papers)))
    case .reversal: return does(.stepReversed(reason: written))
    case .sameAs: return look(for: written, context)
    case .joining(let other):
      confirm(
        .joined(PersonMove(to: record.personID, beside: other, reason: written)), context)
    case .splitting(let other):
      confirm(.split(PersonMove(to: record.id, beside: other, reason: written)), context)
    case .careGoesOn: return does(.careEndTakenBack(reason: written))
    }
    return []
  }
}
