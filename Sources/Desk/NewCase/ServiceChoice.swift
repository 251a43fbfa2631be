import Casework
import Controls
import Screen
import Standards
import Words

/// What is wanted, for which service and category: to take an application, or only to tell which
/// papers to bring. Only services this office gives are offered (A32, A33).
struct ServiceChoice: DeskScreen {
  private var table: Table
  private let choices: [Choice]

  private struct Choice {
    let purpose: IntakePurpose
    let service: Service
    let category: ApplicantCategory

    var id: String { "\(purpose) \(service.rawValue) \(category.rawValue)" }
  }

  /// - Parameter purpose: where the cursor begins.
  init(_ purpose: IntakePurpose, _ view: DeskView) {
    choices = [IntakePurpose.apply, .inform].flatMap { purpose in
      view.services.flatMap { service in
        ApplicantCategory.allCases.map { category in
          Choice(purpose: purpose, service: service, category: category)
        }
      }
    }
    table = Table(columns: [], emptyText: "")
    showRows(view)
    if let first = choices.first(where: { $0.purpose == purpose }) {
      table.moveCursor(to: first.id)
    }
  }

  private mutating func showRows(_ view: DeskView) {
    table.columns = [
      Table.Column(view.words(.columnWhat), width: .fixed(22)),
      Table.Column(view.words(.columnService), width: .fixed(18)),
      Table.Column(view.words(.columnCategory), width: .flexible(minimum: 20)),
    ]
    table.emptyText = view.words(.choiceEmpty)
    table.show(
      choices.map { choice in
        Table.Row(
          id: choice.id,
          cells: [
            view.words(choice.purpose == .apply ? .choiceTake : .choiceInform),
            view.words.shortName(of: choice.service), view.words.name(of: choice.category),
          ])
      })
  }

  var place: Place { .choice }

  func heading(_ view: DeskView) -> String { view.words(.intakeTitle) }

  func topic(_ view: DeskView) -> WhyTopic {
    .service(choices.first { $0.id == table.cursor }?.service ?? .residentialCare)
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
      _ = table.handle(input)
      return []
    default: return []
    }
  }

  private func choose(_ view: DeskView) -> [Effect] {
    guard let choice = choices.first(where: { $0.id == table.cursor }) else { return [] }
    return view.open(choice.service, choice.category, choice.purpose)
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
    return open(
      Draft(
        id: freshDraftID, clerk: staff.id, office: office.id, service: service,
        category: category, step: .form, created: now), purpose)
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
}
