import Casework
import Controls
import Papers
import Reception
import Screen
import Standards
import Words

/// One case: what was applied for, its papers, its deadline with the working, its history. A case
/// that waits for papers is taken up again from here.
struct CaseScreen: DeskScreen {
  private let file: CaseFile
  private var panel: TextPanel
  private let shownLanguage: Language
  private var question: Question?
  private var unsaid = UnsaidReasons()

  /// What is asked over the card: the due date of a year without a calendar and what it rests on,
  /// which act is to be done, why an application is taken back.
  private enum Question {
    case date(ReasonDialog)
    case reason(CivilDate, ReasonDialog)
    /// What can be done with the case.
    case acts(Dialog)
    case withdrawal(ReasonDialog)
  }

  private var record: CaseRecord { file.record }

  init(_ file: CaseFile, _ view: DeskView) {
    self.file = file
    shownLanguage = view.words.language
    panel = TextPanel(heading: "", text: CaseCard(file, view).text, shape: .wrapped)
  }

  var place: Place { question == nil ? .card : .dialog }

  func heading(_ view: DeskView) -> String {
    view.words(.caseTitle, ["number": record.number.description])
      + " \(view.signs.separator) " + view.words.name(of: record.state)
  }

  func topic(_ view: DeskView) -> WhyTopic {
    .results(of: file.evaluation)
  }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    let hasMore = record.state == .awaitingPapers || record.needsDueDate
    switch command {
    case .goOn where !hasMore: return .caseGoOnAccepted
    case .acts where !record.isOpen: return .caseActsEnded
    default: return nil
    }
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    if view.words.language != shownLanguage { self = CaseScreen(file, view) }
    panel.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, view) }
    switch event {
    case .command(.back): return [.close]
    case .command(.goOn):
      guard record.needsDueDate else { return [.push(CasePapersScreen(file, view))] }
      askDate(view)
      return []
    case .command(.acts):
      question = .acts(acts(view))
      return []
    case .command(.print): return [.push(PaperScreen(file, view))]
    case .result(.file(let file)):
      self = CaseScreen(file, view)
      return []
    case .input(let input):
      _ = panel.handle(input)
      return []
    default: return []
    }
  }

  private func acts(_ view: DeskView) -> Dialog {
    Dialog(
      title: view.words(.caseActsTitle), text: "",
      buttons: [
        Dialog.Button(id: "papers", label: view.words(.caseActsPapers)),
        Dialog.Button(id: "withdraw", label: view.words(.caseActsWithdraw)),
      ], isList: true)
  }

  private static let withdrawal = "withdrawal"
  private static let dueDate = "due date"

  private mutating func chose(_ act: String, _ view: DeskView) -> [Effect] {
    question = nil
    guard act == "withdraw" else { return [.push(CasePapersScreen(file, view))] }
    let kept = record.papers.count { $0.details.custody == .kept }
    question = .withdrawal(
      unsaid.resume(
        .asking(
          view.words(.caseWithdrawTitle),
          text: view.words(.caseWithdrawText) + " " + view.words.plural(.caseWithdrawPapers, kept),
          view.words), for: Self.withdrawal))
    return []
  }

  private mutating func askDate(_ view: DeskView) {
    question = .date(
      ReasonDialog(
        title: view.words(.caseDueTitle), text: view.words(.caseDueText), minimumLength: 8,
        tooShortText: view.words(.problemNotADate), keysText: view.words(.reasonKeys)))
  }

  private mutating func answer(_ input: Event, _ view: DeskView) -> [Effect] {
    switch question {
    case .date(var dialog):
      switch dialog.handle(input) {
      case .entered(let text):
        guard let date = DateText.date(text) else {
          question = .date(dialog)
          return [.say(view.words(.problemNotADate), .warning)]
        }
        if let counted = record.acceptance?.deadline.countedDay, date < counted {
          question = .date(dialog)
          return [.say(view.words(.refusalDueDateTooEarly), .warning)]
        }
        question = .reason(
          date,
          unsaid.resume(
            .asking(
              view.words(.caseDueReason), text: view.words(.caseDueReasonText), view.words),
            for: Self.dueDate))
      case .cancelled: question = nil
      default: question = .date(dialog)
      }
    case .reason(let date, var dialog):
      switch dialog.handle(input) {
      case .entered(let reason):
        question = nil
        return [.perform([.dueDateEntered(date: date, reason: reason)], on: record)]
      case .cancelled:
        unsaid.keep(dialog, for: Self.dueDate)
        askDate(view)
      default: question = .reason(date, dialog)
      }
    case .acts(var dialog):
      switch dialog.handle(input) {
      case .chosen(let act): return chose(act, view)
      case .cancelled: question = nil
      case .moved, .ignored: question = .acts(dialog)
      }
    case .withdrawal(var dialog):
      switch dialog.handle(input) {
      case .entered(let reason):
        question = nil
        return [.withdraw(record, reason: reason)]
      case .cancelled:
        unsaid.keep(dialog, for: Self.withdrawal)
        question = nil
      default: question = .withdrawal(dialog)
      }
    case nil: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    panel.draw(on: &canvas, in: area, focused: question == nil, signs: view.signs)
    switch question {
    case .acts(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
    case .date(let dialog), .reason(_, let dialog), .withdrawal(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
    case nil: break
    }
  }
}
