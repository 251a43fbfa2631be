import Casework
import Controls
import Screen
import Words

/// What the clerk wants with one paper.
enum PaperIntent: Hashable, Sendable {
  case handedIn(String, alternative: String?)
  case takenBack(String)
  case waived(String, reason: String)
  case instead(String, paper: String, reason: String)
}

/// The checklist with its questions: which of two papers, which paper instead, why it is waived.
struct PapersPanel {
  var checklist: Checklist
  private(set) var question: Question?
  private var lines: [PaperLine]

  enum Question {
    case handling(String, Dialog)
    case alternative(String, Dialog)
    case insteadName(String, ReasonDialog)
    case insteadReason(String, paper: String, ReasonDialog)
    case waiver(String, ReasonDialog)
  }

  enum Outcome {
    case ignored
    case handled
    case intent(PaperIntent)
    case say(String)
  }

  init(lines: [PaperLine], title: String, words: Words) {
    self.lines = lines
    checklist = Checklist(
      title: title, openTitle: words(.papersOpenTitle), rows: lines.map { $0.row(words) })
  }

  mutating func show(_ lines: [PaperLine], title: String, summary: String, _ words: Words) {
    self.lines = lines
    checklist.title = title
    checklist.openTitle = words(.papersOpenTitle)
    checklist.summary = summary
    checklist.show(lines.map { $0.row(words) })
  }

  /// The paper under the cursor.
  var current: PaperLine? { lines.first { $0.requirement.id == checklist.cursor } }

  mutating func handle(_ event: Event, _ words: Words) -> Outcome {
    if let question { return answer(question, event, words) }
    switch checklist.handle(event) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .toggle(let id): return toggle(id, words)
    case .open(let id): return ask(id, words)
    }
  }

  private func line(_ id: String) -> PaperLine? { lines.first { $0.requirement.id == id } }

  private mutating func toggle(_ id: String, _ words: Words) -> Outcome {
    guard let line = line(id) else { return .ignored }
    if line.holds == nil { return .say(words(.papersAnswerFirst)) }
    if line.handling != .missing { return .intent(.takenBack(id)) }
    if !line.requirement.eitherOf.isEmpty {
      question = .alternative(id, alternatives(of: line, words))
      return .handled
    }
    return .intent(.handedIn(id, alternative: nil))
  }

  private func alternatives(of line: PaperLine, _ words: Words) -> Dialog {
    Dialog(
      title: words(.papersWhichTitle), text: words.fullName(of: line.requirement),
      buttons: line.requirement.eitherOf.map {
        Dialog.Button(id: $0.id, label: words.text($0.name))
      })
  }

  private mutating func ask(_ id: String, _ words: Words) -> Outcome {
    guard let line = line(id) else { return .ignored }
    if line.holds == nil { return .say(words(.papersAnswerFirst)) }
    var buttons: [Dialog.Button] = []
    if line.handling == .missing {
      buttons.append(Dialog.Button(id: "hand", label: words(.papersHandIn)))
      buttons.append(Dialog.Button(id: "instead", label: words(.papersInsteadAction)))
      if line.requirement.mayBeWaived {
        buttons.append(Dialog.Button(id: "waive", label: words(.papersWaiveAction)))
      }
    } else {
      buttons.append(Dialog.Button(id: "back", label: words(.papersTakeBack)))
    }
    question = .handling(
      id,
      Dialog(
        title: line.requirement.item + " " + words.text(line.requirement.short),
        text: words.fullName(of: line.requirement), buttons: buttons))
    return .handled
  }

  private mutating func answer(_ asked: Question, _ event: Event, _ words: Words) -> Outcome {
    switch asked {
    case .handling(let id, var dialog):
      switch dialog.handle(event) {
      case .chosen(let button): return chose(button, id, words)
      case .cancelled: question = nil
      case .moved, .ignored: question = .handling(id, dialog)
      }
    case .alternative(let id, var dialog):
      switch dialog.handle(event) {
      case .chosen(let alternative):
        question = nil
        return .intent(.handedIn(id, alternative: alternative))
      case .cancelled: question = nil
      case .moved, .ignored: question = .alternative(id, dialog)
      }
    case .insteadName(let id, var dialog):
      switch dialog.handle(event) {
      case .entered(let paper):
        question = .insteadReason(
          id, paper: paper,
          .asking(words(.papersInsteadReason), text: words(.papersInsteadReasonText), words))
      case .cancelled: question = nil
      default: question = .insteadName(id, dialog)
      }
    case .insteadReason(let id, let paper, var dialog):
      switch dialog.handle(event) {
      case .entered(let reason):
        question = nil
        return .intent(.instead(id, paper: paper, reason: reason))
      case .cancelled: question = nil
      default: question = .insteadReason(id, paper: paper, dialog)
      }
    case .waiver(let id, var dialog):
      switch dialog.handle(event) {
      case .entered(let reason):
        question = nil
        return .intent(.waived(id, reason: reason))
      case .cancelled: question = nil
      default: question = .waiver(id, dialog)
      }
    }
    return .handled
  }

  private mutating func chose(_ button: String, _ id: String, _ words: Words) -> Outcome {
    question = nil
    switch button {
    case "hand": return toggle(id, words)
    case "back": return .intent(.takenBack(id))
    case "instead":
      question = .insteadName(
        id,
        ReasonDialog(
          title: words(.papersInsteadAction), text: words(.papersInsteadText), minimumLength: 2,
          tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys)))
    default:
      question = .waiver(
        id, .asking(words(.papersWaiveAction), text: words(.papersWaiveText), words))
    }
    return .handled
  }

  func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    checklist.draw(on: &canvas, in: area, focused: focused && question == nil, signs: signs)
  }

  /// Draws the question over the whole body.
  func drawQuestion(on canvas: inout Canvas, in area: Rect, signs: Signs) {
    switch question {
    case .handling(_, let dialog), .alternative(_, let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .insteadName(_, let dialog), .insteadReason(_, _, let dialog), .waiver(_, let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case nil: break
    }
  }
}

extension ReasonDialog {
  /// A question answered in writing, in at least five letters.
  static func asking(_ title: String, text: String, _ words: Words) -> ReasonDialog {
    ReasonDialog(
      title: title, text: text, minimumLength: 5, tooShortText: words(.reasonTooShort),
      keysText: words(.reasonKeys))
  }
}
