import Casework
import Controls
import KazakhText
import Screen
import Standards
import Wording
import Words

/// What is asked over what was begun: whether something is discarded.
private typealias DraftPrompt = Prompt<Discarded, Never, Never, Never>

/// What is discarded.
private enum Discarded {
  case one(DraftID)
  case unreadable([DraftID])
}

/// What was begun and is not recorded: applications that were not taken, and complaints, corrections, notes
/// and reasons. Enter goes on with one, Delete discards it.
struct DraftList: DeskScreen {
  private var table: Table
  private var question: DraftPrompt?
  private var shown: Shown?

  /// What the rows were made from.
  private struct Shown: Equatable {
    let words: Language
    let drafts: [Draft]
    let begun: [BegunText]
    let unreadable: Bool
    let today: CivilDate
  }

  init(_ context: DeskContext) {
    table = Table(columns: [], emptyText: "")
  }

  var place: Place { question == nil ? .drafts : .dialog }

  func heading(_ context: DeskContext) -> String {
    [context.words(.homeDraftsTitle), context.staff?.signed].compactMap { $0 }
      .joined(separator: " \(context.signs.separator) ")
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .homeDraftsTitle, text: .whyDrafts)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    guard command == .discard else { return nil }
    guard let drafts = context.drafts else { return .unreadDiscard }
    return drafts.isEmpty && context.begun.isEmpty && !mayDiscardUnreadable(context)
      ? .homeDraftsEmpty : nil
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area.inset(bottom: noticeHeight(context) + detailsHeight(context)))
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.emptyText = words(context.drafts == nil ? .unreadDraftList : .homeDraftsEmpty)
    let now = Shown(
      words: words.language, drafts: context.drafts ?? [], begun: context.begun,
      unreadable: mayDiscardUnreadable(context), today: context.today)
    guard now != shown else { return }
    shown = now
    table.columns = [
      Table.Column(words(.columnName), width: .flexible(minimum: 18)),
      Table.Column(words(.columnBirthDate), width: .fixed(10)),
      Table.Column(words(.columnService), width: .fixed(14)),
      Table.Column(words(.columnCategory), width: .flexible(minimum: 16), leftOutBelow: 100),
      Table.Column(words(.columnPapersDone), width: .fixed(6), alignment: .right),
      Table.Column(words(.columnKept), width: .fixed(16)),
    ]
    let rows =
      now.drafts.map { (updated: $0.updated, row: row($0, context)) }
      + now.begun.map { (updated: $0.updated, row: row($0, context)) }
    let last = Table.Row(id: Self.unreadable, cells: [words(.homeDraftsUnreadableRow)])
    table.show(
      rows.sorted { $0.updated > $1.updated }.map(\.row) + (now.unreadable ? [last] : []))
  }

  private static let unreadable = "unreadable"

  /// What cannot be read is nobody's to judge but a manager's.
  private func mayDiscardUnreadable(_ context: DeskContext) -> Bool {
    context.unreadableDrafts > 0 && context.forbids(.repairStore) == nil
  }

  /// Whose it is and how far it came: two forms begun for the same person are told apart by it.
  private func row(_ draft: Draft, _ context: DeskContext) -> Table.Row {
    let words = context.words
    let name = draft.search ?? draft.form?.person(from: draft.values).fullName ?? ""
    let born = draft.values[.birthDate]
    let birth = words.birth(CivilDate(iso: born), DateText.year(born))
    return Table.Row(
      id: draft.id.rawValue,
      cells: [
        name.isEmpty ? words(.homeDraftNameless) : name,
        birth ?? born,
        draft.service.map(words.shortName) ?? words(.begunSearch),
        draft.category.map(words.name) ?? "", papers(of: draft, context),
        kept(draft.updated, words),
      ])
  }

  /// How many of the papers are there, of how many.
  private func papers(of draft: Draft, _ context: DeskContext) -> String {
    guard let form = draft.form,
      let found = try? context.law.evaluate(form.facts(from: draft.values), on: context.today)
    else { return "" }
    let ticks = Dictionary(
      draft.ticks.map { ($0.requirementID, $0) }, uniquingKeysWith: { _, last in last })
    let asked = found.paperLines(ticks).filter { $0.holds != false }
    return "\(asked.count { $0.handling != .missing })/\(asked.count)"
  }

  private func row(_ begun: BegunText, _ context: DeskContext) -> Table.Row {
    let words = context.words
    return Table.Row(
      id: begun.id.rawValue,
      cells: [
        told(of: begun, context), "",
        words(WordKey(rawValue: "begun." + begun.place.kind.rawValue)), "", "",
        kept(begun.updated, words),
      ])
  }

  /// What it is about and how it is written.
  private func told(of begun: BegunText, _ context: DeskContext) -> String {
    var about = begun.about
    if begun.place.kind == .directory {
      about = context.directory[begun.about].map(context.words.shortName) ?? begun.about
    }
    return [about, begun.gist].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// Below the table what was begun under the cursor stands whole: the column of names cuts it.
  private func details(_ context: DeskContext) -> TextPanel? {
    context.begun.first { $0.id.rawValue == table.cursor }.map { begun in
      TextPanel(
        heading: context.words(WordKey(rawValue: "begun." + begun.place.kind.rawValue)),
        text: told(of: begun, context))
    }
  }

  private func detailsHeight(_ context: DeskContext) -> Int { context.begun.isEmpty ? 0 : 4 }

  private func kept(_ moment: Moment, _ words: Words) -> String {
    words.date(moment.date, style: .short) + " " + words.time(minuteOfDay: moment.minuteOfDay)
  }

  /// Those that cannot be read are not in the table, and are not hidden by it.
  private func noticeHeight(_ context: DeskContext) -> Int { context.unreadableDrafts == 0 ? 0 : 4 }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if case .saved(_, .discardUnreadable) = event {
      return [.say(context.words(.homeDraftsUnreadableDiscarded), .good)]
    }
    if case .saved = event { return [.say(context.words(.homeDraftDiscarded), .plain)] }
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose) where table.cursor == Self.unreadable:
      askWhetherToDiscard(context)
      return []
    case .command(.choose): return goOn(context)
    case .command(.discard):
      askWhetherToDiscard(context)
      return []
    case .input(let input):
      if case .open = table.handle(input) { return goOn(context) }
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func askWhetherToDiscard(_ context: DeskContext) {
    guard let id = table.cursor.map(DraftID.init(rawValue:)) else { return }
    let isBegun = context.begun.contains { $0.id == id }
    let unreadable = context.summary?.drafts?.unreadable ?? []
    let isUnreadable = id.rawValue == Self.unreadable
    question = .choice(
      Dialog(
        title: context.words(.homeDraftsTitle),
        text: isUnreadable
          ? context.words(.homeDraftsUnreadableDiscard(count: String(unreadable.count)))
          : context.words(isBegun ? .begunDiscard : .homeDraftDiscard),
        buttons: [
          Dialog.Button(id: "keep", label: context.words(.takeBack)),
          Dialog.Button(id: "discard", label: context.words(.keysDelete)),
        ]), for: isUnreadable ? .unreadable(unreadable) : .one(id))
  }

  private func goOn(_ context: DeskContext) -> [Effect] {
    if let draft = context.drafts?.first(where: { $0.id.rawValue == table.cursor }) {
      return [.open(.draft(draft, .apply))]
    }
    guard let begun = context.begun.first(where: { $0.id.rawValue == table.cursor }) else {
      return []
    }
    return goOn(with: begun, context)
  }

  /// To where it was begun; there it is taken up.
  private func goOn(with begun: BegunText, _ context: DeskContext) -> [Effect] {
    let subject = begun.place.subject
    let number = Int64(subject)
    switch begun.place.kind {
    case .complaint: return [.open(.complaintForm(about: try? CaseNumber(parsing: subject)))]
    case .correction: return number.map { [.show(.correction(CaseID(rawValue: $0)))] } ?? []
    case .card: return number.map { [.show(.caseCard(CaseID(rawValue: $0)))] } ?? []
    case .papers: return number.map { [.show(.papers(CaseID(rawValue: $0)))] } ?? []
    case .complaintCard: return number.map { [.show(.complaint(ComplaintID(rawValue: $0)))] } ?? []
    case .application:
      let draft = context.drafts?.first { $0.id.rawValue == subject }
      return draft.map { [.open(.draft($0, .apply))] } ?? []
    case .cases: return [.go(.cases)]
    case .queue: return [.go(.queue)]
    case .staff: return [.go(.staff)]
    case .directory: return [.open(.body(subject))]
    case .calendar: return [.go(.calendar)]
    case .quality: return [.go(.quality)]
    }
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    guard case .chosen("discard", let discarded) = reply else { return reply.said(context) }
    switch discarded {
    case .one(let id): return [.save(.discardDraft(id))]
    case .unreadable(let ids): return [.save(.discardUnreadable(ids))]
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let height = noticeHeight(context)
    let (list, details) = area.inset(bottom: height)
      .splitTop(area.height - height - detailsHeight(context))
    table.draw(on: &canvas, in: list, focused: question == nil, signs: context.signs)
    self.details(context)?.draw(on: &canvas, in: details, focused: false, signs: context.signs)
    if height > 0 {
      TextPanel(
        heading: context.words(.homeDraftsUnreadable(count: context.unreadableDrafts)),
        text: context.words(.homeDraftsUnreadableText)
      ).draw(
        on: &canvas,
        in: Rect(
          column: area.column, row: area.endRow - height, width: area.width, height: height),
        focused: false, signs: context.signs)
    }
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
