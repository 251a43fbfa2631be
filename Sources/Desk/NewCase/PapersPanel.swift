import Casework
import Controls
import Screen
import Words

/// What the clerk wants with one paper.
enum PaperIntent: Hashable, Sendable {
  case handedIn(String, alternative: String?, PaperDetails)
  case takenBack(String)
  case waived(String, reason: String)
  case instead(String, paper: String, reason: String, PaperDetails)
  case detailed(String, PaperDetails)
  /// A paper beyond the list.
  case extra(String)
  case extraRemoved(Int)
}

/// The checklist with its questions: which of two papers, which paper instead, why it is waived.
struct PapersPanel {
  var checklist: Checklist
  var question: Question?
  var unsaid = UnsaidReasons()
  private var lines: [PaperLine]
  /// Whether what is done with a paper is recorded at once, so that a held Enter must do nothing.
  private let recordsAtOnce: Bool

  enum Question {
    case handling(String, Dialog)
    case alternative(String, Dialog)
    case insteadName(String, ReasonDialog)
    case insteadReason(String, paper: String, ReasonDialog)
    case waiver(String, ReasonDialog)
    case details(String, PaperDetails, FormDialog)
    case extra(ReasonDialog)
  }

  /// What questions in writing are kept under when they are left unsaid.
  enum Asked {
    static let extra = "extra"
    static func insteadName(_ id: String) -> String { "instead " + id }
    static func insteadReason(_ id: String) -> String { "reason " + id }
    static func waiver(_ id: String) -> String { "waiver " + id }
  }

  enum Outcome {
    case ignored
    case handled
    case intent(PaperIntent)
    case say(String)
  }

  init(recordsAtOnce: Bool = false, _ context: DeskContext) {
    self.recordsAtOnce = recordsAtOnce
    lines = []
    checklist = Checklist(title: "", openTitle: context.words(.papersOpenTitle), rows: [])
  }

  mutating func show(
    _ lines: [PaperLine], extras: [String], title: String, summary: String, _ context: DeskContext
  ) {
    self.lines = lines
    checklist.title = title
    checklist.openTitle = context.words(.papersOpenTitle)
    checklist.summary = summary
    checklist.show(
      lines.map { $0.row(context) }
        + extras.enumerated().map { index, text in
          Checklist.Row(
            id: Self.extraID + String(index), item: "+", text: text, state: .extra,
            why: context.words(.papersExtraWhy))
        })
  }

  private static let extraID = "extra-"

  /// The paper under the cursor.
  var current: PaperLine? { lines.first { $0.requirement.id == checklist.cursor } }

  mutating func handle(_ event: Event, _ context: DeskContext) -> Outcome {
    let words = context.words
    if let question { return answer(question, event, context) }
    if event == .key(.insert) {
      question = .extra(unsaid.resume(.extraPaper(words), for: Asked.extra))
      return .handled
    }
    switch checklist.handle(event) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .toggle(let id): return toggle(id, words)
    case .open(let id): return ask(id, words)
    case .turn(let id, let forward): return turn(id, forward: forward)
    case .remove(let id):
      return extraIndex(id).map { .intent(.extraRemoved($0)) } ?? .ignored
    }
  }

  func line(_ id: String) -> PaperLine? { lines.first { $0.requirement.id == id } }

  private func extraIndex(_ id: String) -> Int? {
    id.hasPrefix(Self.extraID) ? Int(id.dropFirst(Self.extraID.count)) : nil
  }

  mutating func toggle(_ id: String, _ words: Words) -> Outcome {
    if let index = extraIndex(id) { return .intent(.extraRemoved(index)) }
    guard let line = line(id) else { return .ignored }
    if line.holds == nil { return .say(words(.papersAnswerFirst)) }
    if line.handling != .missing { return .intent(.takenBack(id)) }
    if !line.requirement.eitherOf.isEmpty {
      question = .alternative(id, alternatives(of: line, words))
      return .handled
    }
    return .intent(.handedIn(id, alternative: nil, usual(line)))
  }

  /// Where a paper of this kind usually is after it was handed in.
  func usual(_ line: PaperLine?) -> PaperDetails {
    PaperDetails(custody: line.map { Custody(usualFor: $0.requirement.form) } ?? .kept)
  }

  /// Seen, copied, kept: the next one or the last one. That a paper was given back is said with its
  /// other details.
  private func turn(_ id: String, forward: Bool) -> Outcome {
    guard let line = line(id), line.handling.isPaper else { return .ignored }
    let once = (line.details.custody ?? .kept).next
    var details = line.details
    details.custody = forward ? once : once.next
    return .intent(.detailed(id, details))
  }

  private func alternatives(of line: PaperLine, _ words: Words) -> Dialog {
    Dialog(
      title: words(.papersWhichTitle), text: words.fullName(of: line.requirement),
      buttons: line.requirement.eitherOf.map {
        Dialog.Button(id: $0.id, label: words.text($0.name))
      })
  }

  private mutating func ask(_ id: String, _ words: Words) -> Outcome {
    if let index = extraIndex(id) { return .intent(.extraRemoved(index)) }
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
      if line.handling.isPaper {
        buttons.append(Dialog.Button(id: "details", label: words(.papersDetailsAction)))
      }
      buttons.append(Dialog.Button(id: "back", label: words(.papersTakeBack)))
    }
    buttons.append(Dialog.Button(id: "extra", label: words(.papersExtraAction)))
    question = .handling(
      id,
      Dialog(
        title: line.requirement.item + " " + words.text(line.requirement.short),
        text: words.fullName(of: line.requirement), buttons: buttons, isList: true,
        isUnmarked: recordsAtOnce && !line.handling.isPaper))
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
    case .insteadName(_, let dialog), .insteadReason(_, _, let dialog), .waiver(_, let dialog),
      .extra(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case .details(_, _, let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: signs)
    case nil: break
    }
  }
}

extension ReasonDialog {
  /// Which paper beyond the list was handed in.
  static func extraPaper(_ words: Words) -> ReasonDialog {
    ReasonDialog(
      title: words(.papersExtraTitle), text: words(.papersExtraText), minimumLength: 2,
      tooShortText: words(.reasonNameTooShort), keysText: words(.reasonKeys))
  }

  /// A question answered in writing, in at least five letters.
  static func asking(_ title: String, text: String, _ words: Words) -> ReasonDialog {
    ReasonDialog(
      title: title, text: text, minimumLength: 5, tooShortText: words(.reasonTooShort),
      keysText: words(.reasonKeys))
  }
}
