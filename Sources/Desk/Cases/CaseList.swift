import Casework
import Controls
import Papers
import Reception
import Screen
import Words

/// The office's cases, newest first. Enter opens one and comes back to the same row.
struct CaseList: DeskScreen {
  private var table: Table
  private var lines: [CaseLine] = []

  init(_ view: DeskView) {
    table = Table(columns: [], emptyText: "")
    name(view)
  }

  private mutating func name(_ view: DeskView) {
    table.columns = [
      Table.Column(view.words(.columnNumber), width: .fixed(14)),
      Table.Column(view.words(.columnName), width: .flexible(minimum: 16)),
      Table.Column(view.words(.columnService), width: .fixed(20), leftOutBelow: 100),
      Table.Column(view.words(.columnState), width: .fixed(16)),
      Table.Column(view.words(.columnDue), width: .fixed(10)),
    ]
    table.emptyText = view.words(.caseListEmpty)
    table.show(
      lines.map { line in
        Table.Row(
          id: line.number.digits,
          cells: [
            line.number.description, line.fullName, view.words.shortName(of: line.service),
            view.words.name(of: line.state),
            line.dueOn.map { view.words.date($0, style: .short) } ?? "",
          ])
      })
  }

  var place: Place { .cases }

  func heading(_ view: DeskView) -> String { view.words(.caseListTitle) }

  func topic(_ view: DeskView) -> WhyTopic { .about }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    name(view)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open()
    case .result(.cases(let lines)):
      self.lines = lines
      name(view)
      return []
    case .input(let input):
      if case .open = table.handle(input) { return open() }
      return []
    default: return []
    }
  }

  private func open() -> [Effect] {
    lines.first { $0.number.digits == table.cursor }.map { [.showCase($0.id)] } ?? []
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    table.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}
