import Casework
import Controls
import Documents
import Reception
import Screen
import Words

/// Who is at the counter: found while typing by name, birth date or any number, before a form is
/// opened. A whole case number, typed or scanned, leads to the case.
struct PersonSearch: DeskScreen {
  private var field = TextField(maximumLength: 100)
  private var table = Table(columns: [], emptyText: "")
  private var persons: [PersonLine] = []
  private var foundNobody = false
  /// What the search is kept as while it is being typed; ends when somebody is chosen.
  private var kept: Draft?

  private enum Row {
    static let new = "new"
    static let bring = "bring"
    static let scanned = "scanned"
  }

  init(_ context: DeskContext) { showRows(context) }

  /// Goes on with a search that was broken off.
  init(_ draft: Draft, _ context: DeskContext) {
    kept = draft
    field.setText(draft.search ?? "")
    showRows(context)
  }

  var draft: Draft? {
    guard var kept, !typed.isEmpty else { return nil }
    kept.search = field.text
    return kept
  }

  var place: Place { .person }

  func heading(_ context: DeskContext) -> String { context.words(.intakeTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .intakeTitle, text: .whyPerson)
  }

  /// What is typed, without blanks around it.
  var typed: String { field.text.split(separator: " ").joined(separator: " ") }

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
    table.columns = [
      Table.Column(words(.columnName), width: .flexible(minimum: 30)),
      Table.Column(words(.columnBirthDate), width: .fixed(10)),
      Table.Column(words(.columnNewestCase), width: .fixed(31)),
    ]
    var rows: [Table.Row] = []
    if let scanned {
      rows.append(
        Table.Row(
          id: Row.scanned, cells: [words(.personGoToCase, ["number": scanned.number.description])]
        ))
    }
    let new = (foundNobody ? words(.personNobody) + " " : "") + words(.personNew)
    rows.append(Table.Row(id: Row.new, cells: [new]))
    if typed.isEmpty { rows.append(Table.Row(id: Row.bring, cells: [words(.personBring)])) }
    rows += persons.map { line in
      Table.Row(
        id: String(line.id.rawValue),
        cells: [
          line.newest.fullName, line.newest.birthDate.map { words.date($0, style: .short) } ?? "",
          line.newest.number.description + " " + words.name(of: line.newest.state),
        ])
    }
    table.show(rows)
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area.inset(top: 3))
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
      if scanned != nil { table.moveCursor(to: Row.scanned) }
      return []
    case .input(let input): return handle(input, context)
    default: return []
    }
  }

  private mutating func handle(_ input: Event, _ context: DeskContext) -> [Effect] {
    let before = typed
    switch field.handle(input) {
    case .changed:
      guard typed != before else { return [] }
      if kept == nil { kept = context.newSearch }
      table.moveCursor(to: Row.new)
      guard !typed.isEmpty else {
        persons = []
        foundNobody = false
        showRows(context)
        return []
      }
      return needed.map { [.follow($0)] } ?? []
    case .refused(let refusal): return [.say(context.words.sentence(for: refusal), .warning)]
    case .moved: return []
    case .ignored:
      _ = table.handle(input)
      return []
    }
  }

  private mutating func choose(_ context: DeskContext) -> [Effect] {
    defer { kept = nil }
    switch table.cursor {
    case Row.scanned: return scanned.map { [.show(.caseCard($0.id))] } ?? []
    case Row.new: return [.open(.services(.apply, seed: seed(context), known: nil))]
    case Row.bring: return [.open(.destination(.bring))]
    case let id?:
      guard let person = persons.first(where: { String($0.id.rawValue) == id }) else { return [] }
      return [.show(.person(person.id))]
    case nil: return []
    }
  }

  /// What was typed of a new person need not be typed again: names in their order, the birth date or
  /// an IIN.
  private func seed(_ context: DeskContext) -> FormValues {
    var values = FormValues()
    let parts = typed.split(separator: " ").map(String.init)
    if parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" } }) {
      for (field, part) in zip([FieldID.surname, .given, .patronymic], parts) {
        values[field] = Self.asName(part)
      }
    } else if let birth = DateText.date(typed), birth <= context.today {
      values[.birthDate] = birth.description
    } else {
      let iin = IdentityNumber.iin.check(typed, birthDate: nil, sex: nil)
      if iin.findings.isEmpty { values[.iin] = iin.text }
    }
    return values
  }

  /// People search in small letters; a name begins with a capital, behind a hyphen too.
  private static func asName(_ typed: String) -> String {
    guard typed == typed.lowercased() else { return typed }
    return typed.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let (top, rest) = area.splitTop(3)
    let asked = context.words(.personWho)
    canvas.write(asked, column: top.column + 1, row: top.row, style: Style(.muted), clip: top)
    let line = Rect(column: top.column + 1, row: top.row + 1, width: top.width - 2, height: 1)
    canvas.write(
      String(context.signs.marker), column: line.column, row: line.row, style: Style(.accent),
      clip: line)
    table.draw(on: &canvas, in: rest, focused: true, signs: context.signs)
    field.draw(on: &canvas, in: line.inset(left: 2), focused: true, signs: context.signs)
  }
}
