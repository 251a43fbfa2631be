import Casework
import Controls
import Documents
import Screen
import Standards
import Wording
import Words

/// What the department gives out empty, and what hangs in its hall: applications, forms, the stand (¶9, ¶13).
struct FormList: DeskScreen {
  private var table = Table(columns: [], emptyText: "")
  private let rows: [Row]

  private enum Row {
    case application(IntakeForm)
    case form(BlankForm.Kind)
    case stand

    var id: String {
      switch self {
      case .application(let form): form.id
      case .form(let kind): kind.rawValue
      case .stand: "stand"
      }
    }
  }

  /// - Parameter marked: the application the marker stands on.
  init(_ context: DeskContext, marked: IntakeForm) {
    rows =
      IntakeForm.given(context).map { .application($0) }
      + BlankForm.Kind.allCases.filter { $0.isGiven(for: context.services) }.map { .form($0) }
      + [.stand]
    showRows(context)
    table.moveCursor(to: Row.application(marked).id)
  }

  var place: Place { .choice }

  func heading(_ context: DeskContext) -> String { context.words(.formsTitle) }

  func topic(_ context: DeskContext) -> WhyTopic {
    .place(title: .formsTitle, text: .formsWhy, restsOn: context.cited(13))
  }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.printsDocument), width: .flexible(minimum: 24)),
      Table.Column(words(.columnService), width: .fixed(24)),
      Table.Column(words(.columnCategory), width: .fixed(24)),
    ]
    table.show(
      rows.map { row in
        let cells =
          switch row {
          case .application(let form):
            [
              words.name(of: .application), words.shortName(of: form.service),
              words.name(of: form.category),
            ]
          case .form(let kind): [words.name(of: kind.document), "", ""]
          case .stand: [words(.formsStand), "", ""]
          }
        return Table.Row(id: row.id, cells: cells)
      })
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return open(context)
    case .input(let input):
      if case .open = table.handle(input) { return open(context) }
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private func open(_ context: DeskContext) -> [Effect] {
    guard let row = rows.first(where: { $0.id == table.cursor }) else { return [] }
    let source: DocumentSource
    do throws(LawFailure) {
      source = try self.source(of: row, context)
    } catch {
      return [.say(context.words.sentence(for: error), .alarm)]
    }
    // A file's name is its kind, and of an application the service.
    let name = if case .application(let form) = row { form.service.rawValue } else { row.id }
    let topic = self.topic(context)
    return [.open(.document(source, named: name, topic))]
  }

  private func source(of row: Row, _ context: DeskContext) throws(LawFailure) -> DocumentSource {
    switch row {
    case .application(let form):
      return .blankApplication(
        try context.law.evaluate(
          Facts(service: form.service, category: form.category, answers: [:]), on: context.today))
    case .form(let kind):
      return .blankForm(
        try BlankForm(
          kind, by: context.law, services: context.services, on: context.today, at: context.office))
    case .stand:
      return .stand(
        try Stand(
          context.law, services: context.services, on: context.today, at: context.office,
          complaints: context.office.flatMap { context.directory.complaintAuthority(for: $0) }))
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: true, signs: context.signs)
  }
}

extension IntakeForm {
  /// Of its line in a list.
  var id: String { "\(service.rawValue) \(category.rawValue)" }

  /// The forms of the services the office gives.
  static func given(_ context: DeskContext) -> [IntakeForm] {
    context.services.flatMap { service in
      ApplicantCategory.all.map { IntakeForm(service: service, category: $0) }
    }
  }
}
