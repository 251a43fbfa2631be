import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Words

/// What can be done with a case; an act that cannot be done now stands there with its reason.
extension CaseScreen {
  private enum Entry: String, CaseIterable {
    case papers, print, withdraw, correct, note, handOver, void, copy, complain, survey, subject
  }

  func acts(_ context: DeskContext) -> Dialog {
    let words = context.words
    let labels: [Entry: WordKey] = [
      .papers: .caseActsPapers, .print: .caseActsPrint, .withdraw: .caseActsWithdraw,
      .correct: .caseActsCorrect,
      .note: .caseActsNote, .handOver: .caseActsHandOver, .void: .caseActsVoid,
      .copy: .caseActsCopy, .complain: .caseActsComplain, .survey: .caseActsSurvey,
      .subject: .caseActsSubject,
    ]
    let others = Entry.allCases.map { entry in
      Dialog.Button(
        id: entry.rawValue, label: labels[entry].map { words($0) } ?? "",
        reason: forbidden(entry, context))
    }
    // The next step of the case comes first, with the cursor on it.
    let life = lifeButtons(context)
    let papers = Array(others.prefix(1))
    let first = record.missingPaperIDs.isEmpty ? life + papers : papers + life
    // Whoever has their result is asked for a minute.
    let survey = others.filter { record.state == .closed && $0.id == Entry.survey.rawValue }
    let buttons =
      survey + first
      + others.dropFirst().filter { button in !survey.contains { $0.id == button.id } }
    return Dialog(
      title: words(.caseActsTitle), text: "", buttons: buttons,
      chosen: buttons.first { $0.reason == nil }?.id, isList: true)
  }

  /// Why an act cannot be done: what has ended, else whose right it is.
  private func forbidden(_ entry: Entry, _ context: DeskContext) -> String? {
    let words = context.words
    let ended = record.isOpen ? nil : words(.caseActsEnded)
    func hindrance(_ kind: ActKind) -> String? { record.hindrance(to: kind).map(words.reason) }
    switch entry {
    case .papers:
      return record.state == .closed || !record.papersLeftBehind.isEmpty ? nil : ended
    case .print: return nil
    case .withdraw: return hindrance(.withdrawn)
    case .correct: return hindrance(.corrected) ?? context.forbids(.correctCases)
    case .note: return hindrance(.noted)
    case .handOver:
      let mayHandOver = context.staff?.mayHandOver(caseHeldBy: record.holder.id) ?? false
      return ended ?? (mayHandOver ? nil : words(.permissionHolderOnly))
    case .void:
      return record.state == .voided ? words(.caseActsEnded) : context.forbids(.voidCases)
    case .copy: return record.state == .voided ? nil : words(.caseActsCopyVoided)
    case .complain: return context.forbids(.registerComplaints)
    case .survey: return record.delivery == nil ? words(.surveyAfterDelivery) : nil
    case .subject: return context.forbids(.giveSubjectFile)
    }
  }

  private mutating func chose(_ act: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    question = nil
    if let entry = LifeEntry(rawValue: act) { return chose(entry, context) }
    switch Entry(rawValue: act) {
    case .papers: return [.open(.casePapers(file))]
    case .print: return [.open(.caseDocument(file, choosing: true))]
    case .withdraw:
      let kept = record.papers.count { $0.details.custody == .kept }
      question = .withdrawal(
        resumed(
          .asking(
            words(.caseWithdrawTitle),
            text: words(.caseWithdrawText) + " " + words.plural(.caseWithdrawPapers, kept), words)))
    case .correct: return [.open(.correction(file))]
    case .note:
      question = .note(
        resumed(
          ReasonDialog(
            title: words(.caseNoteTitle), text: words(.caseNoteText), minimumLength: 2,
            tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys))))
    case .handOver: question = .colleague(.colleagues(context, without: record.holder.id))
    case .void:
      question = .voiding(
        resumed(.asking(words(.caseVoidTitle), text: words(.caseVoidText), words)))
    case .copy:
      guard let staff = context.staff else { return [] }
      let copy = Draft(copying: record, id: context.freshDraftID(), by: staff.id, at: context.now)
      return [.open(.draft(copy, .apply))]
    case .complain: return [.open(.complaintForm(about: record.number))]
    case .survey:
      question = .survey(unsaidSlip ?? .survey(context, services: [record.service], typed: 0))
    case .subject: return [.show(.subject(record.id))]
    case nil: break
    }
    return []
  }

  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    switch question {
    case .acts(var dialog):
      switch dialog.handle(input) {
      case .chosen(let act): return chose(act, context)
      case .cancelled: question = nil
      case .moved, .ignored: question = .acts(dialog)
      }
    case .colleague(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = Int64(id).map { .handOverNote(StaffID(rawValue: $0), .handOver(context.words)) }
      case .cancelled: question = nil
      case .moved, .ignored: question = .colleague(dialog)
      }
    case .date(var dialog):
      switch dialog.handle(input) {
      case .entered(let text): return takeDate(text, dialog, context)
      case .cancelled: question = nil
      default: question = .date(dialog)
      }
    case .reason(let date, let dialog):
      let effects = write(
        dialog, input, again: { .reason(date, $0) },
        then: { screen, reason in
          screen.does(.dueDateEntered(date: date, reason: reason))
        })
      if input == .key(.escape) { askDate(context) }
      return effects
    case .withdrawal(let dialog):
      return write(dialog, input, again: Question.withdrawal) { screen, reason in
        screen.does(.withdrawn(reason: reason))
      }
    case .voiding(let dialog):
      return write(dialog, input, again: Question.voiding) { screen, reason in
        screen.confirm(.voided(reason: reason), context)
        return []
      }
    case .note(let dialog):
      return write(dialog, input, again: Question.note) { screen, note in
        screen.does(.noted(text: note))
      }
    case .handOverNote(let colleague, let dialog):
      return write(
        dialog, input, again: { .handOverNote(colleague, $0) },
        then: { screen, note in
          [
            .save(
              .assign([screen.record.id], to: colleague, note: note.isEmpty ? nil : note))
          ]
        })
    case .confirmation(let act, let confirmation):
      return answer(act, confirmation, input, context)
    case .life(let asked): return answer(asked, input, context)
    case .survey(let dialog): return fillSlip(dialog, input, context)
    case nil: break
    }
    return []
  }

  func does(_ act: Act) -> [Effect] { [.save(.acts([act], record.seen))] }

  /// What was recorded is told, and the card shows it; on papers given back there is a paper.
  func saved(_ answer: OfficeAnswer, _ save: OfficeSave, _ context: DeskContext) -> [Effect] {
    let words = context.words
    switch (answer, save) {
    case (.record(let changed), .acts(let acts, _)):
      guard let act = acts.last else { return [] }
      if act.kind == .withdrawn {
        return [
          .say(words(.caseWithdrawn, ["number": changed.number.description]), .good),
          .show(.documentOfCase(changed.id)),
        ]
      }
      return [.say(words.done(act, to: changed), .good), .read(.caseFile(changed.id))]
    case (.record(let changed), .correct):
      return [
        .say(words(.caseCorrected, ["number": changed.number.description]), .good),
        .read(.caseFile(changed.id)),
      ]
    case (.records(let handed), _):
      return [.say(words.handedOver(handed), .good), .read(.caseFile(record.id))]
    case (_, .addSlip): return [.say(words(.surveyInBox), .good), .read(.caseFile(record.id))]
    default: return []
    }
  }

  private mutating func fillSlip(_ asked: FormDialog, _ input: Event, _ context: DeskContext)
    -> [Effect]
  {
    var dialog = asked
    switch dialog.handle(input) {
    case .finished where input == .key(.escape):
      unsaidSlip = dialog
      question = nil
    case .finished:
      guard let slip = dialog.slip(context, service: record.service) else {
        question = .survey(dialog)
        return [.say(context.words(.refusalSlipIsEmpty), .warning)]
      }
      (question, unsaidSlip) = (nil, nil)
      return [.save(.addSlip(slip))]
    case .refused(let refusal):
      question = .survey(dialog)
      return [.say(context.words.sentence(for: refusal), .warning)]
    case .changed, .ignored: question = .survey(dialog)
    }
    return []
  }

  /// A question answered in writing: what was written becomes effects or the next question, Esc goes
  /// back to the card. What was written is kept until the act is recorded and the card is a new one.
  mutating func write(
    _ asked: ReasonDialog, _ input: Event, again: (ReasonDialog) -> Question,
    then effects: (inout CaseScreen, String) -> [Effect]
  ) -> [Effect] {
    var dialog = asked
    switch dialog.handle(input) {
    case .entered(let text):
      question = nil
      unsaid.keep(dialog, for: dialog.title)
      return effects(&self, text)
    case .cancelled:
      question = nil
      unsaid.keep(dialog, for: dialog.title)
    default: question = again(dialog)
    }
    return []
  }

  /// A question with what was written when it was left unsaid.
  func resumed(_ dialog: ReasonDialog) -> ReasonDialog {
    unsaid.resume(dialog, for: dialog.title)
  }

  private mutating func takeDate(_ text: String, _ dialog: ReasonDialog, _ context: DeskContext)
    -> [Effect]
  {
    guard let date = DateText.date(text) else {
      question = .date(dialog)
      return [.say(context.words(.problemNotADate), .warning)]
    }
    if let counted = record.acceptance?.deadline.countedDay, date < counted {
      question = .date(dialog)
      return [.say(context.words(.refusalDueDateTooEarly), .warning)]
    }
    question = .reason(
      date,
      resumed(
        .asking(
          context.words(.caseDueReason), text: context.words(.caseDueReasonText), context.words)))
    return []
  }
}

extension Words {
  /// That an act is recorded.
  fileprivate func done(_ act: Act, to record: CaseRecord) -> String {
    self(
      .caseActDone,
      [
        "number": record.number.description,
        "what": self(WordKey(rawValue: "act." + act.kind.rawValue)),
      ])
  }
}
