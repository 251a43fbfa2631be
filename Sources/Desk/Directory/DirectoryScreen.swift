import Casework
import Controls
import Directory
import KazakhText
import Screen
import Standards
import Wording
import Words

/// What is asked over the directory.
private typealias DirectoryPrompt = Prompt<Never, Never, DirectoryForm, Never>

/// What is filled in over the directory.
private enum DirectoryForm {
  case filter
}

/// The directory: found while typing by anything of a body, through a filter. Enter shows all that is
/// known of one.
struct DirectoryScreen: DeskScreen {
  private var list = SearchList(.spaced, maximumLength: 100)
  private var search: DirectorySearch
  private var found: [DirectoryEntry]
  private var filter = DirectoryFilter()
  private var question: DirectoryPrompt?
  private var shown: Shown?

  /// What the rows were made from. A key that changes none of it makes no row anew.
  private struct Shown: Equatable {
    let language: Language
    let found: [DirectoryEntry]
    let now: Moment
    let width: Int
    let changes: [CalendarChange]?
  }

  init(_ context: DeskContext) {
    search = DirectorySearch(context.directory)
    found = search.find("")
  }

  var place: Place { question == nil ? .directory : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  func heading(_ context: DeskContext) -> String {
    context.words(.directoryTitle) + " \(context.signs.separator) "
      + context.words(.directoryOldData)
  }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .directoryTitle, text: .whyDirectory)
  }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    [.print, .choose].contains(command) && found.isEmpty ? .directoryNothing : nil
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context, width: area.width)
    list.fit(area)
  }

  private mutating func showRows(_ context: DeskContext, width: Int) {
    if search.corrections != context.directory.corrections {
      search = DirectorySearch(context.directory)
      found = search.find(list.text, filter: filter)
    }
    let words = context.words
    let now = Shown(
      language: words.language, found: found, now: context.now, width: width,
      changes: context.calendarChanges)
    guard now != shown else { return }
    shown = now
    list.table.columns = [
      Table.Column(words(.directoryColumnBody), width: .flexible(minimum: 25)),
      Table.Column(words(.directoryHead), width: .flexible(minimum: 20), leftOutBelow: 110),
      Table.Column(words(.sheetAddress), width: .fixed(23)),
      Table.Column(words(.sheetPhone), width: .fixed(14)),
      Table.Column(words(.directoryNow), width: .fixed(7)),
    ]
    list.table.emptyText = words(.directoryNothing)
    let shipped = try? context.law.calendar()
    let own = context.calendar
    list.table.show(
      found.map { entry in
        let calendar = entry.id == context.office?.id ? own : shipped
        let state = calendar.map { entry.opening(at: context.now, by: $0) } ?? .calendarUnknown
        let cells = [
          words.shortName(of: entry), entry.head ?? "", entry.settlement, entry.firstPhone,
          words.word(for: state),
        ]
        return Table.Row(id: entry.id, cells: cells)
      })
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.choose):
      return found.first { $0.id == list.table.cursor }.map { [.open(.body($0.id))] } ?? []
    case .command(.narrow):
      question = .form(.directoryFilter(filter, context), for: .filter)
      return []
    case .command(.print):
      return [.open(.document(.directory(found), named: "directory", topic(context)))]
    case .input(let input):
      let outcome = list.handle(input)
      if outcome == .typed || outcome == .blanks { look() }
      return outcome.said(context)
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  /// The best match stands under the cursor.
  private mutating func look() {
    found = search.find(list.text, filter: filter)
    list.table.show(found.map { Table.Row(id: $0.id, cells: []) })
    list.moveToFirst()
    shown = nil
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    switch reply {
    case .filled(let dialog, .filter):
      filter = dialog.directoryFilter
      look()
      return []
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let asked =
      filter.isEmpty
      ? context.words(.directorySearchHint)
      : context.words(.casesFilterLine(filter: filter.sentence(context)))
    list.draw(
      on: &canvas, in: area, label: context.words(.casesSearch), note: asked,
      focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

extension DirectoryEntry {
  /// The first number as printed, its code before it.
  fileprivate var firstPhone: String {
    phonesAsPrinted.prefix { $0 != "," && $0 != " " }.description
  }
}

extension DirectoryFilter {
  fileprivate func sentence(_ context: DeskContext) -> String {
    let parts = [
      kind.map(context.words.name), standard?.rawValue,
      district.flatMap { context.directory[$0] }.map { context.words.text($0.short) },
    ]
    return parts.compactMap { $0 }.joined(separator: " \(context.signs.separator) ")
  }
}

private enum DirectoryFilterField: String {
  case kind, standard, district
}

extension FormDialog {
  fileprivate static func directoryFilter(_ filter: DirectoryFilter, _ context: DeskContext)
    -> FormDialog
  {
    let words = context.words
    func choice(
      _ id: DirectoryFilterField, _ label: WordKey, _ options: [(String, String)],
      _ chosen: String?
    ) -> FormField {
      FormField(
        id: id.rawValue, label: words(label),
        control: .choice(
          ChoiceField(
            options: options.map { ChoiceField.Option(id: $0.0, label: $0.1) }, chosen: chosen,
            allowsNone: true, noneLabel: words(.casesAll), showsNone: true)))
    }
    return FormDialog(
      title: words(.directoryFilterTitle), text: "", keysText: words(.casesFilterKeys),
      fields: [
        choice(
          .kind, .directoryFilterKind,
          DirectoryEntry.Kind.allCases.map { ($0.rawValue, words.name(of: $0)) },
          filter.kind?.rawValue),
        choice(
          .standard, .directoryFilterStandard,
          context.directory.standards.map { ($0.rawValue, $0.rawValue) }, filter.standard?.rawValue),
        choice(
          .district, .directoryFilterDistrict,
          context.directory.authorities.map { ($0.id, words.text($0.short)) }, filter.district),
      ], button: words(.buttonApply))
  }

  fileprivate var directoryFilter: DirectoryFilter {
    func chosen(_ id: DirectoryFilterField) -> String { grid.value(of: id.rawValue) ?? "" }
    let district = chosen(.district)
    return DirectoryFilter(
      kind: DirectoryEntry.Kind(rawValue: chosen(.kind)),
      standard: chosen(.standard).isEmpty ? nil : StandardCode(rawValue: chosen(.standard)),
      district: district.isEmpty ? nil : district)
  }
}
