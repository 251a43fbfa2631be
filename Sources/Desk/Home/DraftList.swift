import Casework
import Controls
import Papers
import Screen
import Words

/// Applications that were begun and not taken. Enter goes on with one, Delete discards it.
struct DraftList: DeskScreen {
  private var table: Table
  private var question: (id: DraftID, dialog: Dialog)?

  init(_ view: DeskView) {
    table = Table(columns: [], emptyText: "")
  }

  var place: Place { question == nil ? .drafts : .dialog }

  func heading(_ view: DeskView) -> String { view.words(.homeDraftsTitle) }

  func topic(_ view: DeskView) -> WhyTopic {
    .place(title: .homeDraftsTitle, text: .whyDrafts)
  }

  func unavailable(_ command: DeskCommand.ID, _ view: DeskView) -> WordKey? {
    guard command == .discard else { return nil }
    guard let drafts = view.drafts else { return .unreadDiscard }
    return drafts.isEmpty ? .homeDraftsEmpty : nil
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    table.columns = [
      Table.Column(view.words(.columnName), width: .flexible(minimum: 20)),
      Table.Column(view.words(.columnService), width: .fixed(12)),
      Table.Column(view.words(.columnCategory), width: .flexible(minimum: 16)),
      Table.Column(view.words(.columnKept), width: .fixed(16)),
    ]
    table.emptyText = view.words(view.drafts == nil ? .unreadDraftList : .homeDraftsEmpty)
    table.show(
      (view.drafts ?? []).map { draft in
        let name = draft.search ?? draft.form?.person(from: draft.values).fullName ?? ""
        return Table.Row(
          id: draft.id.rawValue,
          cells: [
            name.isEmpty ? view.words(.homeDraftNameless) : name,
            draft.service.map(view.words.shortName) ?? view.words(.placePerson),
            draft.category.map(view.words.name) ?? "",
            view.words.date(draft.updated.date, style: .short) + " "
              + view.words.time(minuteOfDay: draft.updated.minuteOfDay),
          ])
      })
    table.fit(area.inset(bottom: noticeHeight(view)))
  }

  /// Those that cannot be read are not in the table, and are not hidden by it.
  private func noticeHeight(_ view: DeskView) -> Int { view.unreadableDrafts == 0 ? 0 : 4 }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    if case .saved = event { return [.say(view.words(.homeDraftDiscarded), .plain)] }
    if question != nil { return answer(event) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return goOn(view)
    case .command(.discard):
      guard let draft = current(view) else { return [] }
      question = (
        draft.id,
        Dialog(
          title: view.words(.homeDraftsTitle), text: view.words(.homeDraftDiscard),
          buttons: [
            Dialog.Button(id: "keep", label: view.words(.takeBack)),
            Dialog.Button(id: "discard", label: view.words(.keysDelete)),
          ])
      )
      return []
    case .input(let input):
      if case .open = table.handle(input) { return goOn(view) }
      return []
    default: return []
    }
  }

  private func current(_ view: DeskView) -> Draft? {
    view.drafts?.first { $0.id.rawValue == table.cursor }
  }

  private func goOn(_ view: DeskView) -> [Effect] {
    current(view).map { [.open(.draft($0, .apply))] } ?? []
  }

  private mutating func answer(_ event: DeskEvent) -> [Effect] {
    guard case (let id, var dialog)? = question else { return [] }
    let outcome = dialog.outcome(of: event)
    question = (id, dialog)
    switch outcome {
    case .chosen(let button):
      question = nil
      return button == "discard" ? [.save(.discardDraft(id))] : []
    case .cancelled: question = nil
    case .moved, .ignored: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    let height = noticeHeight(view)
    table.draw(
      on: &canvas, in: area.inset(bottom: height), focused: question == nil, signs: view.signs)
    if height > 0 {
      TextPanel(
        heading: view.words.plural(.homeDraftsUnreadable, view.unreadableDrafts),
        text: view.words(.homeDraftsUnreadableText)
      ).draw(
        on: &canvas,
        in: Rect(
          column: area.column, row: area.endRow - height, width: area.width, height: height),
        focused: false, signs: view.signs)
    }
    question?.dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}
