import Casework
import Controls
import Directory
import KazakhText
import Screen
import Wording
import Words

/// What is asked at the first start.
private typealias FirstRunPrompt = Prompt<Never, Never, Never, FirstRunDeed>

/// What is confirmed at the first start.
private enum FirstRunDeed {
  /// That the store is made.
  case store
}

/// The first start: language, office, the clerk's name, where the store will lie; and plainly that
/// the decree is repealed (A01).
struct FirstRunScreen: DeskScreen {
  private enum Step { case language, office, name }

  private var step = Step.language
  private var languages: Table
  private var offices: Table
  private var name: GridForm
  private var question: FirstRunPrompt?

  init(_ context: DeskContext) {
    languages = Table(
      columns: [Table.Column("", width: .flexible(minimum: 20))],
      rows: Language.allCases.map { Table.Row(id: $0.rawValue, cells: [$0.ownName]) },
      emptyText: "")
    languages.moveCursor(to: context.words.language.rawValue)
    offices = Table(columns: [], emptyText: "")
    name = GridForm(fields: [])
    show(context)
  }

  private mutating func show(_ context: DeskContext) {
    offices.columns = [
      Table.Column(context.words(.sheetOffice), width: .flexible(minimum: 30)),
      Table.Column(context.words(.sheetAddress), width: .fixed(26)),
    ]
    offices.show(
      context.directory.offices.map { office in
        Table.Row(
          id: office.id, cells: [context.words.text(office.entry.short), office.entry.settlement])
      })
    name.button = context.words(.buttonGoOn)
    name.show([
      FormField(
        id: "surname", label: context.words(.firstRunSurname),
        control: .text(TextField("", maximumLength: 60)),
        hint: context.words(.firstRunYourNameHint), isRequired: true,
        error: surname.isEmpty ? name["surname"]?.error : nil),
      FormField(
        id: "given", label: context.words(.firstRunGiven),
        control: .text(TextField("", maximumLength: 60))),
    ])
  }

  var place: Place {
    if question != nil { return .dialog }
    return switch step {
    case .language, .office: .choice
    case .name: .form
    }
  }

  var standsOnButton: Bool { question == nil && step == .name && name.isOnButton }

  func heading(_ context: DeskContext) -> String {
    let words = context.words
    return words(.firstRunTitle) + " \(context.signs.separator) "
      + words(
        step == .language
          ? .firstRunChooseLanguage : step == .office ? .firstRunChooseOffice : .firstRunNameTitle)
  }

  func topic(_ context: DeskContext) -> WhyTopic { .about }

  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? {
    command == .switchTab ? .firstRunOneForm : nil
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    show(context)
    languages.fit(area)
    offices.fit(area)
    name.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return back()
    case .command(.choose): return goOn(context)
    case .command(.goOn): return step == .name ? ask(context) : []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    case .input(let input):
      switch step {
      case .language:
        guard case .moved(let id) = languages.handle(input), let language = Language(rawValue: id)
        else { return [] }
        return [.switchLanguage(language)]
      case .office: _ = offices.handle(input)
      case .name:
        if name.handle(input) == .finished { return ask(context) }
      }
      return []
    }
  }

  private mutating func back() -> [Effect] {
    switch step {
    case .language: return [.leave]
    case .office: step = .language
    case .name: step = .office
    }
    return []
  }

  private mutating func goOn(_ context: DeskContext) -> [Effect] {
    switch step {
    case .language:
      step = .office
      return languages.cursor.flatMap(Language.init(rawValue:)).map { [.switchLanguage($0)] } ?? []
    case .office: step = .name
    case .name: break
    }
    return []
  }

  private mutating func ask(_ context: DeskContext) -> [Effect] {
    let surname = surname
    guard !surname.isEmpty else {
      name.setError(context.words(.firstRunNameNeeded), of: "surname")
      name.moveFocus(to: "surname")
      return [.say(context.words(.firstRunNameNeeded), .warning)]
    }
    let office = offices.cursor.flatMap { context.directory.office(id: $0) }
    question = .confirmation(
      Confirmation(
        title: context.words(.firstRunConfirmTitle),
        text: context.words(
          .firstRunConfirmText(
            name: surname + " " + given,
            office: office.map { context.words.text($0.entry.short) } ?? "",
            path: context.storePath, repealed: context.words(.appRepealedNotice))),
        confirm: context.words(.firstRunMake), back: context.words(.takeBack),
        picture: context.picture), for: .store)
    return []
  }

  private var surname: String { trimmed("surname") }
  private var given: String { trimmed("given") }

  private func trimmed(_ id: String) -> String {
    (name.value(of: id) ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    guard case .confirmed(.store) = reply, let office = offices.cursor else {
      return reply.said(context)
    }
    return [
      .makeStore(
        NewStore(
          officeID: office, surname: surname, given: given, language: context.words.language))
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    switch step {
    case .language:
      languages.draw(
        on: &canvas, in: area.inset(bottom: 6), focused: true, signs: context.signs)
      TextPanel(heading: context.words(.firstRunWelcome), text: context.words(.appRepealedNotice))
        .draw(
          on: &canvas, in: area.splitTop(area.height - 6).rest, focused: false, signs: context.signs
        )
    case .office: offices.draw(on: &canvas, in: area, focused: true, signs: context.signs)
    case .name:
      name.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    }
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}
