import Casework
import Controls
import KazakhText
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the calendar.
private typealias CalendarPrompt = Prompt<CalendarChoice, Never, CalendarForm, Never>

/// What is chosen over the calendar.
private enum CalendarChoice {
  /// Whether it is saved, with what it moves.
  case change(CalendarChange)
}

/// What is filled in over the calendar.
private enum CalendarForm {
  case change
}

/// The days that differ from the plain week. Insert adds a day off or a swap of the office: which cases
/// move, and by how much, is shown before anything is saved. For managers.
struct CalendarScreen: DeskScreen {
  private var table = Table(columns: [], emptyText: "")
  private var question: CalendarPrompt?
  /// The form of a change that is not saved: left with Esc, behind the question what it moves, or
  /// refused by the store.
  private var unsaved = UnsaidForms()
  private var shown: Shown?

  private struct Shown: Equatable {
    let language: Language
    let changes: [CalendarChange]?
  }

  /// Cases named in the preview; the rest are counted.
  private static let mostNamed = 8

  /// Begins at the next special day.
  init(_ context: DeskContext) {
    showRows(context)
    let next = context.calendar?.specialDays.first { $0.date >= context.today }
    if let next { table.moveCursor(to: next.date.description) }
  }

  private static let change = "change"

  var begun: Begun? {
    var forms = unsaved
    if case .form(let dialog, .change) = question {
      forms.keep(dialog, as: Self.change)
    }
    return Begun(.calendar, "", forms.texts)
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaved.takeUp(texts)
  }

  var place: Place { question == nil ? .calendar : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }
  func heading(_ context: DeskContext) -> String { context.words(.calendarTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(
      title: .calendarTitle, text: .whyCalendar, restsOn: context.cited(7, "1)") + context.cited(10)
    )
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    let now = Shown(language: words.language, changes: context.calendarChanges)
    guard now != shown else { return }
    shown = now
    table.columns = [
      Table.Column(words(.calendarColumnDay), width: .fixed(14)),
      Table.Column(words(.calendarColumnKind), width: .fixed(26)),
      Table.Column(words(.calendarColumnName), width: .flexible(minimum: 20)),
    ]
    table.emptyText = words(context.calendar == nil ? .unreadCalendarList : .calendarEmpty)
    let changes = context.calendarChanges ?? []
    let own = Set(changes.flatMap { [$0.dayOff, $0.workDay] }.compactMap { $0 })
    let days = (context.calendar?.specialDays ?? []).filter { $0.date.year >= context.today.year }
    table.show(
      days.map { day in
        Table.Row(
          id: day.date.description,
          cells: [
            words.weekday(day.date.weekday.rawValue, style: .short) + " "
              + words.date(day.date, style: .short),
            words(WordKey(rawValue: "day." + day.kind.rawValue)),
            words.text(day.name) + (own.contains(day.date) ? " (\(words(.calendarOwn)))" : ""),
          ])
      })
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.add): fillIn(context)
    case .found(.moved(let cases), .casesMoved(let change)):
      guard case .form(let form, for: .change) = question else { return [] }
      unsaved.keep(form, as: Self.change)
      question = .choice(preview(cases, context), for: .change(change))
    case .saved(.moved(let cases), _):
      unsaved.forget(Self.change)
      let dated = cases.count { $0.daysMoved != 0 }
      return [.say(context.words(.calendarMoved(count: String(dated))), .good)]
    case .input(let input): _ = table.handle(input)
    case .command, .found, .saved, .failed, .unread, .printers: break
    }
    return []
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    switch reply {
    case .filled(var dialog, .change):
      let change = dialog.calendarChange(context.words)
      question = .form(dialog, for: .change)
      return change.map { [.read(.casesMoved($0))] }
        ?? [.say(context.words(.calendarDatesNeeded), .warning)]
    case .left(.form(let dialog, for: .change)):
      unsaved.keep(dialog, as: Self.change)
    case .chosen("save", .change(let change)): return [.save(.changeCalendar(change))]
    case .chosen, .left: fillIn(context)
    case .open, .refused, .tooEarly, .unavailable: return reply.said(context)
    }
    return []
  }

  private mutating func fillIn(_ context: DeskContext) {
    question = .form(
      unsaved.resume(.calendarChange(context.words), as: Self.change), for: .change)
  }

  private func preview(_ cases: [MovedCase], _ context: DeskContext) -> Dialog {
    let words = context.words
    func short(_ date: CivilDate?) -> String { date.map { words.date($0, style: .short) } ?? "?" }
    // A due date that stays is no line: what moves then is the last working day before it.
    let dated = cases.filter { $0.daysMoved != 0 }
    let stays = cases.count - dated.count
    let lines = dated.prefix(Self.mostNamed).map { moved in
      let days = moved.daysMoved.map { $0 > 0 ? "+\($0)" : String($0) } ?? "?"
      return "\(moved.file.number)  \(short(moved.file.dueOn)) → \(short(moved.deadline.dueDate))"
        + " (\(days))"
    }
    let rest = dated.count - lines.count
    return Dialog(
      title: words(.calendarPreviewTitle),
      text: ([words(.calendarWouldMove(count: String(dated.count)))] + lines
        + (rest > 0 ? ["… +\(rest)"] : [])
        + (stays > 0 ? [words(.calendarDueStays(count: String(stays)))] : []))
        .joined(separator: "\n"),
      buttons: [
        Dialog.Button(id: "back", label: words(.calendarPreviewBack)),
        Dialog.Button(id: "save", label: words(.calendarPreviewSave)),
      ])
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

private enum ChangeField: String {
  case dayOff, workDay, reason
}

extension FormDialog {
  /// The day off, the day worked for it if there is one, and what the change rests on.
  fileprivate static func calendarChange(_ words: Words) -> FormDialog {
    FormDialog(
      title: words(.calendarAddTitle), text: words(.calendarAddText),
      keysText: words(.calendarAddKeys),
      fields: [
        FormField(
          id: ChangeField.dayOff.rawValue, label: words(.calendarDayOff),
          control: .date(DateField("", placeholder: words(.datePlaceholder)))),
        FormField(
          id: ChangeField.workDay.rawValue, label: words(.calendarWorkDay),
          control: .date(DateField("", placeholder: words(.datePlaceholder)))),
        FormField(
          id: ChangeField.reason.rawValue, label: words(.calendarReason),
          control: .text(TextField(maximumLength: 200, rows: 3)), isRequired: true),
      ], button: words(.buttonGoOn))
  }

  /// The change, or `nil` with the focus on what is missing or no date.
  fileprivate mutating func calendarChange(_ words: Words) -> CalendarChange? {
    func text(_ id: ChangeField) -> String {
      (grid.value(of: id.rawValue) ?? "").split(separator: " ").joined(separator: " ")
    }
    func date(_ id: ChangeField) -> CivilDate? {
      CivilDate(iso: text(id)) ?? DateText.date(text(id))
    }
    func lacks(_ id: ChangeField, _ word: WordKey) -> CalendarChange? {
      grid.setError(words(word), of: id.rawValue)
      grid.moveFocus(to: id.rawValue)
      return nil
    }
    for id in [ChangeField.dayOff, .workDay] where !text(id).isEmpty && date(id) == nil {
      return lacks(id, .problemNotADate)
    }
    if text(.dayOff).isEmpty, text(.workDay).isEmpty { return lacks(.dayOff, .problemRequired) }
    if text(.reason).isEmpty { return lacks(.reason, .problemRequired) }
    guard let off = date(.dayOff) else {
      return date(.workDay).map { CalendarChange(workDay: $0, reason: text(.reason)) }
    }
    return CalendarChange(dayOff: off, workDay: date(.workDay), reason: text(.reason))
  }
}
