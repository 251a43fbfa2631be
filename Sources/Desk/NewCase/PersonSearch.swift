import Casework
import Controls
import Reception
import Screen
import Wording
import Words

/// Who is at the counter: found while typing by name, birth date or any number, before a form is
/// opened. A whole case number, typed or scanned, leads to the case.
struct PersonSearch: DeskScreen {
  private var list = SearchList(.asking, maximumLength: 100)
  private var persons: [PersonLine] = []
  private var foundNobody = false
  /// What the search is kept as while it is being typed; ends when somebody is chosen.
  private var kept: Draft?
  private(set) var seen = SeenRows(.persons)

  mutating func forgetSeen() { seen.forget() }

  private enum Row {
    static let new = "new"
    static let bring = "bring"
    static let scanned = "scanned"
  }

  init(_ context: DeskContext) { showRows(context) }

  /// Goes on with a search that was broken off.
  init(_ draft: Draft, _ context: DeskContext) {
    kept = draft
    list.setText(draft.search ?? "")
    showRows(context)
  }

  var draft: Draft? {
    guard var kept, !typed.isEmpty else { return nil }
    kept.search = list.text
    return kept
  }

  var place: Place { .person }

  func heading(_ context: DeskContext) -> String { context.words(.intakeTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .intakeTitle, text: .whyPerson)
  }

  /// What is typed, without blanks around it.
  private var typed: String { list.typed }

  var needed: OfficeRead? {
    typed.isEmpty ? nil : .persons([typed] + Layout.inOtherLayout(typed))
  }

  /// The case whose whole number is typed.
  private var scanned: CaseLine? {
    guard let number = try? CaseNumber(parsing: typed) else { return nil }
    return persons.first { $0.newest.number == number }?.newest
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    list.table.columns = [
      Table.Column(words(.columnName), width: .flexible(minimum: 30)),
      Table.Column(words(.columnBirthDate), width: .fixed(10)),
      Table.Column(words(.columnNewestCase), width: .fixed(31)),
    ]
    var rows: [Table.Row] = []
    if let scanned {
      rows.append(
        Table.Row(
          id: Row.scanned, cells: [words(.personGoToCase(number: scanned.number.description))]
        ))
    }
    let new = (foundNobody ? words(.personNobody) + " " : "") + words(.personNew)
    rows.append(Table.Row(id: Row.new, cells: [new]))
    if typed.isEmpty { rows.append(Table.Row(id: Row.bring, cells: [words(.personBring)])) }
    rows += persons.map { line in
      Table.Row(
        id: String(line.id.rawValue),
        cells: [
          words.name(of: line.newest, separator: String(context.signs.separator)),
          words.birth(line.newest.birthDate, line.newest.birthYear) ?? "",
          line.newest.number.description + " " + words.name(of: line.newest.state),
        ])
    }
    list.table.show(rows)
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    list.fit(area)
    seen.see(
      list.table.rows[list.table.visible].compactMap { row in
        persons.first { String($0.id.rawValue) == row.id }?.newest.id
      }, isSearch: true)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return choose(context)
    case .found(.persons(let found), let asked):
      guard asked == needed else { return [] }
      persons = found
      foundNobody = found.isEmpty
      showRows(context)
      if scanned != nil { list.table.moveCursor(to: Row.scanned) }
      return []
    case .input(let input):
      let outcome = list.handle(input)
      return outcome == .typed ? look(context) : outcome.said(context)
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func look(_ context: DeskContext) -> [Effect] {
    if kept == nil { kept = context.newSearch }
    list.table.moveCursor(to: Row.new)
    if let needed { return [.follow(needed)] }
    persons = []
    foundNobody = false
    showRows(context)
    return []
  }

  private mutating func choose(_ context: DeskContext) -> [Effect] {
    defer { kept = nil }
    switch list.table.cursor {
    case Row.scanned: return scanned.map { [.show(.caseCard($0.id))] } ?? []
    case Row.new: return [.open(.services(.apply, seed: seed(context), known: nil))]
    case Row.bring: return [.open(.destination(.bring))]
    case let id?:
      guard let person = persons.first(where: { String($0.id.rawValue) == id }) else { return [] }
      return [.show(.person(person.id))]
    case nil: return []
    }
  }

  /// What was typed of a new person need not be typed again: names in their order, and the birth date or an
  /// IIN, behind them or alone.
  private func seed(_ context: DeskContext) -> FormValues {
    var values = FormValues()
    let parts = (TypedName.meant(by: typed) ?? typed).split(separator: " ").map(String.init)
    let names = parts.prefix(while: TypedName.isName)
    for (field, part) in zip([FieldID.surname, .given, .patronymic], names) {
      values[field] = TypedName.capitalised(part)
    }
    let number = parts.dropFirst(names.count).joined(separator: " ")
    if let year = DateText.year(number), year <= context.today.year {
      values[.birthDate] = number
    } else if let birth = DateText.date(number), birth <= context.today {
      values[.birthDate] = birth.description
    } else if !number.isEmpty {
      let iin = IdentityNumber.iin.check(number, birthDate: nil, sex: nil)
      if iin.findings.isEmpty { values[.iin] = iin.text }
    }
    return values
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    list.draw(
      on: &canvas, in: area, label: context.words(.casesSearch), note: context.words(.personWho),
      focused: true, signs: context.signs)
  }
}
