import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// What can be done with a case; an act that cannot be done now stands there with its reason.
extension CaseScreen {
  func acts(_ context: DeskContext) -> Dialog {
    let others = CaseMenuEntry.allCases.map { entry in
      CaseMenuLine(
        id: entry.rawValue, label: context.words(entry.label), reason: forbidden(entry, context),
        group: group(of: entry))
    }
    let life = lifeButtons(context)
    // Papers that are missing come before all else.
    let first = others.filter { $0.group == .step }
    return .caseMenu(first + life + others.filter { $0.group != .step }, of: record, context)
  }

  private func group(of entry: CaseMenuEntry) -> CaseMenuGroup {
    switch entry {
    case .papers where !record.missingPaperIDs.isEmpty && record.isOpen: .step
    default: entry.group
    }
  }

  /// Why an act cannot be done: what has ended, else whose right it is.
  private func forbidden(_ entry: CaseMenuEntry, _ context: DeskContext) -> String? {
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
    case .subject: return context.forbids(.giveSubjectFile)
    case .join, .split: return context.forbids(.correctCases)
    }
  }

  mutating func chose(_ act: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    // A visit that was broken off leads to nothing else.
    visit = nil
    switch CaseMenuEntry(rawValue: act) {
    case .papers: return [.open(.casePapers(file))]
    case .print: return [.open(.caseDocument(file, choosing: true))]
    case .withdraw:
      let kept = record.papers.count { $0.details.custody == .kept }
      ask(
        .asking(
          words(.caseWithdrawTitle),
          text: words(.caseWithdrawText) + " " + words(.caseWithdrawPapers(count: kept)), words),
        for: .withdrawal)
    case .correct: return [.open(.correction(file))]
    case .note:
      ask(
        ReasonDialog(
          title: words(.caseNoteTitle), text: words(.caseNoteText), minimumLength: 2,
          tooShortText: words(.reasonNoteTooShort), keysText: words(.reasonKeys)), for: .note)
    case .handOver:
      question = .choice(.colleagues(context, without: record.holder.id), for: .colleague)
    case .void:
      ask(.asking(words(.caseVoidTitle), text: words(.caseVoidText), words), for: .voiding)
    case .copy:
      guard let staff = context.staff else { return [] }
      let copy = Draft(copying: record, id: context.freshDraftID(), by: staff.id, at: context.now)
      return [.open(.draft(copy, .apply))]
    case .complain: return [.open(.complaintForm(about: record.number))]
    case .subject: return [.show(.subject(record.id))]
    case .join: askWhom(context)
    case .split: return [.read(.beside(record.id, with: nil))]
    case nil: if let entry = LifeEntry(rawValue: act) { chose(entry, context) }
    }
    return []
  }

  func does(_ act: Act) -> [Effect] { [.save(.acts([act], record.seen))] }

  /// What was recorded is told, and the card shows it; on papers given back there is a paper.
  mutating func saved(_ answer: OfficeAnswer, _ save: OfficeSave, _ context: DeskContext)
    -> [Effect]
  {
    let words = context.words
    unsaid.forgetSaid()
    switch (answer, save) {
    case (.record(let changed), .acts(let acts, _)):
      guard let act = acts.last else { return [] }
      for done in acts { forget(done) }
      if act.kind == .withdrawn {
        return [
          .say(
            words(.caseWithdrawn(number: changed.number.description)) + ". "
              + words(.undoKey(key: Key.escape.label + ", " + Key.backspace.label)), .good),
          .show(.documentOfCase(changed.id)),
        ]
      }
      return [
        .say(words.done(acts, to: changed), .good), .read(.caseFile(changed.id)),
      ]
    case (.record(let changed), .correct):
      return [
        .say(
          [words(.caseCorrected(number: changed.number.description)), words.next(for: changed)]
            .compactMap { $0 }.joined(separator: ". "), .good),
        .read(.caseFile(changed.id)),
      ]
    case (.record(let changed), .join): return said(.actJoined, changed, context)
    case (.record(let changed), .split): return said(.actSplit, changed, context)
    case (.record(let changed), .correctAcceptance):
      unsaidForms.forget(CaseForm.acceptedOn.name)
      return said(.actAcceptanceCorrected, changed, context)
    case (.records(let handed), _):
      return [.say(words.handedOver(handed), .good), .read(.caseFile(record.id))]
    default: return []
    }
  }

  // MARK: The due date

  mutating func askDate(_ context: DeskContext) {
    ask(
      ReasonDialog(
        title: context.words(.caseDueTitle), text: context.words(.caseDueText), minimumLength: 8,
        tooShortText: context.words(.problemNotADate), keysText: context.words(.reasonKeys), rows: 1
      ),
      for: .dueDate)
  }

  mutating func takeDate(_ text: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    guard let date = DateText.date(text) else {
      askDate(context)
      return [.say(words(.problemNotADate), .warning)]
    }
    if let counted = record.acceptance?.deadline.countedDay, date < counted {
      askDate(context)
      return [.say(words(.refusalDueDateTooEarly), .warning)]
    }
    ask(
      .asking(words(.caseDueReason), text: words(.caseDueReasonText), words),
      for: .dueDateReason(date))
    return []
  }
}
