import Casework
import Controls
import Screen
import Wording
import Words

/// What is asked over the drafts: whether one is discarded.
private typealias DraftPrompt = Prompt<DraftID, Never, Never, Never>

/// Applications that were begun and not taken. Enter goes on with one, Delete discards it.
struct DraftList: DeskScreen {
  private var table: Table
  private var question: DraftPrompt?

  init(_ context: DeskContext) {
    table = Table(columns: [], emptyText: "")
  }

  var place: Place { question == nil ? .drafts : .dialog }

  func heading(_ context: DeskContext) -> String { context.words(.homeDraftsTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .homeDraftsTitle, text: .whyDrafts)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    guard command == .discard else { return nil }
    guard let drafts = context.drafts else { return .unreadDiscard }
    return drafts.isEmpty ? .homeDraftsEmpty : nil
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    table.columns = [
      Table.Column(context.words(.columnName), width: .flexible(minimum: 20)),
      Table.Column(context.words(.columnService), width: .fixed(12)),
      Table.Column(context.words(.columnCategory), width: .flexible(minimum: 16)),
      Table.Column(context.words(.columnKept), width: .fixed(16)),
    ]
    table.emptyText = context.words(context.drafts == nil ? .unreadDraftList : .homeDraftsEmpty)
    table.show(
      (context.drafts ?? []).map { draft in
        let name = draft.search ?? draft.form?.person(from: draft.values).fullName ?? ""
        return Table.Row(
          id: draft.id.rawValue,
          cells: [
            name.isEmpty ? context.words(.homeDraftNameless) : name,
            draft.service.map(context.words.shortName) ?? context.words(.placePerson),
            draft.category.map(context.words.name) ?? "",
            context.words.date(draft.updated.date, style: .short) + " "
              + context.words.time(minuteOfDay: draft.updated.minuteOfDay),
          ])
      })
    table.fit(area.inset(bottom: noticeHeight(context)))
  }

  /// Those that cannot be read are not in the table, and are not hidden by it.
  private func noticeHeight(_ context: DeskContext) -> Int { context.unreadableDrafts == 0 ? 0 : 4 }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if case .saved = event { return [.say(context.words(.homeDraftDiscarded), .plain)] }
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return goOn(context)
    case .command(.discard):
      guard let draft = current(context) else { return [] }
      question = .choice(
        Dialog(
          title: context.words(.homeDraftsTitle), text: context.words(.homeDraftDiscard),
          buttons: [
            Dialog.Button(id: "keep", label: context.words(.takeBack)),
            Dialog.Button(id: "discard", label: context.words(.keysDelete)),
          ]), for: draft.id)
      return []
    case .input(let input):
      if case .open = table.handle(input) { return goOn(context) }
      return []
    case .command, .found, .saved, .failed, .printers: return []
    }
  }

  private func current(_ context: DeskContext) -> Draft? {
    context.drafts?.first { $0.id.rawValue == table.cursor }
  }

  private func goOn(_ context: DeskContext) -> [Effect] {
    current(context).map { [.open(.draft($0, .apply))] } ?? []
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    guard case .chosen("discard", let id) = reply else { return reply.said(context) }
    return [.save(.discardDraft(id))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let height = noticeHeight(context)
    table.draw(
      on: &canvas, in: area.inset(bottom: height), focused: question == nil, signs: context.signs)
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
