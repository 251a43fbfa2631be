import Casework
import Controls
import Reception
import Screen
import Wording
import Words

/// A lost race: what I wanted beside what a colleague has saved meanwhile, field by field. Mine is done
/// again on the newer case where that is lawful, or theirs stays; nothing of either is lost before
/// that is decided.
struct ConflictScreen: DeskScreen {
  private let again: OfficeSave
  private let file: CaseFile
  private var comparison: Comparison
  /// The picture on the screen when the race was lost: no key of before answers it.
  private let raisedAt: Int

  /// - Parameter base: the case as it was seen.
  /// - Returns: `nil` for what changes no case.
  init?(_ wish: OfficeSave, seen base: CaseRecord, newer file: CaseFile, _ context: DeskContext) {
    guard let again = wish.again(from: base, on: file.record) else { return nil }
    self.again = again
    self.file = file
    raisedAt = context.picture
    let words = context.words
    let rows = Self.rows(wish, base, file, context)
    let most = 9
    let shown =
      rows.count > most
      ? rows.prefix(most - 1)
        + [
          Comparison.Row(
            label: words(.conflictMore(count: rows.count - most + 1)), left: "", right: "",
            differs: false)
        ] : rows[...]
    let last = file.history.last
    comparison = Comparison(
      title: words(.conflictTitle(number: file.record.number.description)),
      text: words(
        .conflictText(
          name: last?.by?.surname ?? "",
          time: last.map { words.time(minuteOfDay: $0.at.minuteOfDay) } ?? "")),
      leftTitle: words(.conflictMine), rightTitle: words(.conflictTheirs), rows: Array(shown),
      buttons: [
        Dialog.Button(id: "mine", label: words(.conflictKeepMine)),
        Dialog.Button(id: "theirs", label: words(.conflictTakeTheirs)),
      ], isUnmarked: true)
  }

  var place: Place { .dialog }

  func heading(_ context: DeskContext) -> String {
    context.words(.caseTitle(number: file.record.number.description))
      + " \(context.signs.separator) " + file.record.person.fullName
  }

  func topic(_ context: DeskContext) -> WhyTopic { .service(file.record.service) }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    guard case .input(let input) = event else { return [] }
    guard context.picture > raisedAt || input == .key(.escape) else {
      return [.say(context.words(.confirmTooEarly), .warning)]
    }
    switch comparison.handle(input) {
    case .chosen("mine"): return [.close, .save(again)]
    case .chosen: return [.close, .takeTheirs(file)]
    // What was typed is still in the form below.
    case .cancelled: return [.close]
    case .moved, .ignored, .unavailable: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    comparison.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }

  // MARK: Field by field

  private static func rows(
    _ wish: OfficeSave, _ base: CaseRecord, _ file: CaseFile, _ context: DeskContext
  ) -> [Comparison.Row] {
    let theirs = file.record
    let mine = wish.wanted(base, context)
    let description = CaseDescription(file, context)
    let was = description.lines(base, FormValues(base.application))
    let wanted = description.lines(mine.record, mine.values)
    let stored = description.lines(theirs, FormValues(theirs.application))
    var rows = zip(zip(was, wanted), stored).compactMap { pair, stored -> Comparison.Row? in
      let (was, wanted) = pair
      guard wanted.text != was.text || stored.text != was.text else { return nil }
      return Comparison.Row(
        label: stored.label,
        left: wanted.text == was.text ? context.words(.conflictUntouched) : wanted.text,
        right: stored.text, differs: wanted.text != stored.text)
    }
    if let written = mine.written {
      rows.append(
        Comparison.Row(label: written.label, left: written.text, right: "", differs: true))
    }
    return rows
  }
}

/// A case line by line, in words, so that two of it can be compared.
private struct CaseDescription {
  let file: CaseFile
  let context: DeskContext

  init(_ file: CaseFile, _ context: DeskContext) {
    self.file = file
    self.context = context
  }

  struct Line {
    let label: String
    let text: String
  }

  func lines(_ record: CaseRecord, _ values: FormValues) -> [Line] {
    let words = context.words
    let form = IntakeForm(service: file.record.service, category: file.record.category)
    return [
      Line(label: words(.columnState), text: words.name(of: record.state)),
      Line(label: words(.columnClerk), text: record.holder.surname),
    ]
      + result(of: record)
      + form.fields.map { field in
        Line(
          label: words(WordKey(rawValue: field.wordID)),
          text: words.answer(values[field.id], to: field))
      }
      + file.record.papers.map { paper in
        let there = record.papers.first { $0.requirementID == paper.requirementID }
        let requirement = file.evaluation.papers
          .first { $0.requirement.id == paper.requirementID }?.requirement
        return Line(
          label: requirement.map { $0.item + " " + words.text($0.short) } ?? paper.requirementID,
          text: there.map { handled($0) } ?? "")
      }
  }

  /// Who did it and when stands above.
  private func result(of record: CaseRecord) -> [Line] {
    let words = context.words
    let decision = record.decision
    return [
      Line(
        label: words(.lifeHeading),
        text: decision.map { words(WordKey(rawValue: "decision." + $0.kind.rawValue)) } ?? ""),
      Line(label: "", text: decision.map { words.why($0.terms.ground, $0.terms.text) } ?? ""),
      Line(label: "", text: record.delivery.map(words.line) ?? ""),
    ]
  }

  private func handled(_ paper: HandledPaper) -> String {
    let words = context.words
    let what: String
    switch paper.handling {
    case .missing: what = words(.conflictMissing)
    case .handedIn: what = words(.paperHanded)
    case .waived(let reason): what = words(.papersWaived(reason: reason))
    case .instead(let other, let reason):
      what = words(.papersInstead(paper: other, reason: reason))
    }
    return ([what] + words.details(paper.details, on: context.today)).joined(separator: "; ")
  }
}

/// What a clerk wanted a case to be.
private struct WantedCase {
  var record: CaseRecord
  var values: FormValues
  /// A reason or note that belongs to no field.
  var written: (label: String, text: String)?
}

extension OfficeSave {
  /// The same wish on a newer case: of a correction the answers I changed, on top of theirs.
  fileprivate func again(from base: CaseRecord, on newer: CaseRecord) -> OfficeSave? {
    switch self {
    case .acts(let acts, _): return .acts(acts, newer.seen)
    case .accept(_, let answers): return .accept(newer.seen, answering: answers)
    case .correct(_, var draft, let reason, let fault, let since):
      draft.values = FormValues(newer.application)
        .taking(changesFrom: FormValues(base.application), to: draft.values)
      return .correct(newer.seen, to: draft, reason: reason, fault, since: since)
    case .correctAcceptance(_, let day, let reason):
      return .correctAcceptance(newer.seen, on: day, reason: reason)
    default: return nil
    }
  }

  fileprivate func wanted(_ base: CaseRecord, _ context: DeskContext) -> WantedCase {
    var wanted = WantedCase(record: base, values: FormValues(base.application))
    guard let staff = context.staff else { return wanted }
    switch self {
    case .acts(let acts, _):
      for act in acts {
        try? wanted.record.apply(act, at: context.now, by: staff.signature)
        if let text = act.said.reason ?? act.said.note {
          wanted.written = (context.words(WordKey(rawValue: "act." + act.kind.rawValue)), text)
        }
      }
    case .accept:
      wanted.written = (context.words(.columnState), context.words.name(of: CaseState.accepted))
    case .correctAcceptance(_, _, let reason):
      wanted.written = (context.words(.actAcceptanceCorrected), reason)
    case .correct(_, let draft, let reason, _, _):
      wanted.values = draft.values
      wanted.written = (context.words(.actCorrected), reason)
    default: break
    }
    return wanted
  }
}
