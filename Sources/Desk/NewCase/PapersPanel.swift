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

/// What is asked over the checklist.
typealias PapersPrompt = Prompt<PapersChoice, PapersText, PapersForm, Never>

/// What is chosen over the checklist, of the paper with the id.
enum PapersChoice {
  case handling(String)
  case alternative(String)
}

/// What is written over the checklist, of the paper with the id.
enum PapersText {
  case insteadName(String)
  case insteadReason(String, paper: String)
  case waiver(String)
  case extra
}

/// What is filled in over the checklist, of the paper with the id.
enum PapersForm {
  case details(String, before: PaperDetails)
}

/// What can be done with a paper, in the order of the menu.
enum PapersEntry: String {
  case hand, instead, waive, details, back, extra

  var label: WordKey {
    switch self {
    case .hand: .papersHandIn
    case .instead: .papersInsteadAction
    case .waive: .papersWaiveAction
    case .details: .papersDetailsAction
    case .back: .papersTakeBack
    case .extra: .papersExtraAction
    }
  }
}

/// The checklist with its questions: which of two papers, which paper instead, why it is waived.
struct PapersPanel {
  var checklist: Checklist
  var question: PapersPrompt?
  var unsaid = UnsaidReasons()
  private var lines: [PaperLine]
  /// Whether what is done with a paper is recorded at once, so that a held Enter must do nothing.
  let recordsAtOnce: Bool
  /// Whether the Enter that comes followed another: what is asked then marks no answer.
  var isDrummed = false

  enum Outcome {
    case ignored
    case handled
    case intent(PaperIntent)
    case say(String)
    /// The button below the papers.
    case goOn
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
    if question != nil { return answer(event, context) }
    if event == .key(.insert) { return ask(for: .extra, words) }
    switch checklist.handle(event) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .toggle(let id): return toggle(id, words)
    case .open(let id): return ask(id, words)
    case .turn(let id, let forward): return turn(id, forward: forward)
    case .pressed: return .goOn
    case .remove(let id):
      return extraIndex(id).map { .intent(.extraRemoved($0)) } ?? .ignored
    }
  }

  var standsOnButton: Bool { question?.standsOnButton ?? checklist.isOnButton }

  func line(_ id: String) -> PaperLine? { lines.first { $0.requirement.id == id } }

  /// A paper beyond the list goes by Delete alone: it was typed. In a case that is open it stays.
  private func keepExtra(_ index: Int, _ words: Words) -> Outcome {
    recordsAtOnce ? .intent(.extraRemoved(index)) : .say(words(.papersExtraDelete))
  }

  private func extraIndex(_ id: String) -> Int? {
    id.hasPrefix(Self.extraID) ? Int(id.dropFirst(Self.extraID.count)) : nil
  }

  mutating func toggle(_ id: String, _ words: Words) -> Outcome {
    if let index = extraIndex(id) { return keepExtra(index, words) }
    guard let line = line(id) else { return .ignored }
    if line.holds == nil { return .say(words(.papersAnswerFirst)) }
    if line.handling != .missing { return .intent(.takenBack(id)) }
    if !line.requirement.eitherOf.isEmpty {
      question = .choice(alternatives(of: line, words), for: .alternative(id))
      return .handled
    }
    return handIn(id, alternative: nil)
  }

  /// A paper that was ticked is done with: the next one that is missing is looked at, so that Space after Space
  /// takes no tick away.
  mutating func handIn(_ id: String, alternative: String?) -> Outcome {
    checklist.moveOn()
    return .intent(.handedIn(id, alternative: alternative, usual(line(id))))
  }

  /// The sign that ticks all, beside the key of the command; most keyboards have it apart too.
  static func ticksAll(_ event: Event) -> Bool {
    event == .key(.character("+")) || event == .key(.character("*"))
  }

  /// What ticks every paper that is missing and is one paper; which of two it is, is asked at its line.
  var allMissing: [PaperIntent] {
    lines.filter { line in
      line.holds == true && line.handling == .missing && line.requirement.eitherOf.isEmpty
    }.map { .handedIn($0.requirement.id, alternative: nil, usual($0)) }
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
    if let index = extraIndex(id) { return keepExtra(index, words) }
    guard let line = line(id) else { return .ignored }
    if line.holds == nil { return .say(words(.papersAnswerFirst)) }
    let entries: [PapersEntry] =
      line.handling == .missing
      ? [.hand, .instead] + (line.requirement.mayBeWaived ? [.waive] : [])
      : (line.handling.isPaper ? [.details] : []) + [.back]
    question = .choice(
      Dialog(
        title: line.requirement.item + " " + words.text(line.requirement.short),
        text: words.fullName(of: line.requirement),
        buttons: (entries + [.extra]).map {
          Dialog.Button(id: $0.rawValue, label: words($0.label))
        }, isList: true, isUnmarked: isDrummed || (recordsAtOnce && !line.handling.isPaper)),
      for: .handling(id))
    return .handled
  }

  func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    checklist.draw(on: &canvas, in: area, focused: focused && question == nil, signs: signs)
  }
}

extension ReasonDialog {
  /// A question answered in writing, as every reason is.
  static func asking(
    _ title: String, text: String, about matter: String? = nil, _ words: Words
  ) -> ReasonDialog {
    ReasonDialog(
      title: title, text: text, minimumLength: WrittenReason.shortest,
      tooShortText: words(.reasonTooShort),
      keysText: words(.reasonKeys), about: matter)
  }
}
