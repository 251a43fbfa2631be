import Casework
import Controls
import Screen
import Standards
import Words

/// Which service and category the papers are for; only services this office gives are offered.
struct ServiceChoice: DeskScreen {
  let purpose: IntakePurpose
  private var table: Table
  private let choices: [Choice]

  private struct Choice {
    let id: String
    let service: Service
    let category: ApplicantCategory
  }

  init(_ purpose: IntakePurpose, _ view: DeskView) {
    self.purpose = purpose
    choices = view.services.flatMap { service in
      ApplicantCategory.allCases.map { category in
        Choice(
          id: "\(service.rawValue) \(category.rawValue)", service: service, category: category)
      }
    }
    table = Table(
      columns: [
        Table.Column(view.words(.columnService), width: .flexible(minimum: 24)),
        Table.Column(view.words(.columnCategory), width: .flexible(minimum: 24)),
      ], emptyText: view.words(.choiceEmpty))
    showRows(view)
  }

  private mutating func showRows(_ view: DeskView) {
    table.show(
      choices.map { choice in
        Table.Row(
          id: choice.id,
          cells: [view.words.name(of: choice.service), view.words.name(of: choice.category)])
      })
  }

  var place: Place { .choice }

  func heading(_ view: DeskView) -> String {
    view.words(purpose == .inform ? .intakeInformTitle : .intakeTitle)
  }

  func topic(_ view: DeskView) -> WhyTopic {
    let choice = choices.first { $0.id == table.cursor }
    return .service(choice?.service ?? .residentialCare)
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    showRows(view)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.back): return [.close]
    case .command(.choose): return choose(view)
    case .input(let input):
      if case .open = table.handle(input) { return choose(view) }
      return []
    default: return []
    }
  }

  private func choose(_ view: DeskView) -> [Effect] {
    guard let choice = choices.first(where: { $0.id == table.cursor }) else { return [] }
    return view.open(choice.service, choice.category, purpose)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    table.draw(on: &canvas, in: area, focused: true, signs: view.signs)
  }
}

extension DeskView {
  /// A fresh form for a service and category.
  func open(
    _ service: Service, _ category: ApplicantCategory, _ purpose: IntakePurpose
  ) -> [Effect] {
    guard let staff, let office else { return [] }
    let draft = Draft(
      id: newDraftID(), clerk: staff.id, office: office.id, service: service, category: category,
      step: .form, created: now)
    return open(draft, purpose)
  }

  /// A draft, at the field where it was left.
  func open(_ draft: Draft, _ purpose: IntakePurpose) -> [Effect] {
    guard let form = draft.form else { return [] }
    do throws(LawFailure) {
      return [.push(try IntakeScreen(draft, purpose: purpose, form: form, self))]
    } catch {
      return [.say(words.sentence(for: error), .alarm)]
    }
  }

  private func newDraftID() -> DraftID {
    DraftID(rawValue: DraftNames.next(now))
  }
}
