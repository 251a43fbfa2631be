import Casework
import Controls
import Papers
import Reception
import Screen
import Standards
import Words

/// What is asked over the list of cases.
enum CaseListQuestion {
  /// Filter, named views, handing over.
  case menu(Dialog)
  case filter(FormDialog)
  case viewName(ReasonDialog)
  case viewToDiscard(Dialog)
  case colleague(Dialog)
  case handOverNote(StaffID, ReasonDialog)

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    switch self {
    case .menu(let dialog), .viewToDiscard(let dialog), .colleague(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
    case .filter(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
    case .viewName(let dialog), .handOverNote(_, let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: view.signs)
    }
  }
}

extension CaseList {
  /// As many as fit a screen under the other lines.
  private static let mostViews = 9
  private static let viewID = "view "

  func menu(_ view: DeskView) -> Dialog {
    let words = view.words
    let chosen = chosen
    let views = view.views.prefix(Self.mostViews).map {
      Dialog.Button(id: Self.viewID + $0.name, label: words(.casesView, ["name": $0.name]))
    }
    let handOver = Dialog.Button(
      id: "hand-over", label: words.plural(.casesHandOver, chosen.count),
      reason: forbidden(chosen, view))
    return Dialog(
      title: words(.casesMenuTitle), text: "",
      buttons: [Dialog.Button(id: "filter", label: words(.casesChangeFilter))]
        + [
          Dialog.Button(
            id: "clear", label: words(.casesClearFilter),
            reason: query == CaseQuery() ? words(.casesNoFilter) : nil),
          Dialog.Button(
            id: "keep", label: words(.casesKeepView),
            reason: query == CaseQuery()
              ? words(.casesNoFilter)
              : view.views.count >= Self.mostViews ? words(.casesViewsFull) : nil),
        ] + views
        + (view.views.isEmpty
          ? [] : [Dialog.Button(id: "discard", label: words(.casesDiscardView))])
        + [
          Dialog.Button(
            id: "mark-all", label: words(hasMarkedAll ? .casesUnmarkAll : .casesMarkAll),
            reason: chosen.isEmpty ? words(.casesNothing) : nil), handOver,
        ], isList: true)
  }

  private func forbidden(_ chosen: [CaseLine], _ view: DeskView) -> String? {
    if chosen.isEmpty { return view.words(.casesNothing) }
    if chosen.contains(where: { !$0.state.isOpen }) {
      return view.words(.caseActsEnded)
    }
    guard let staff = view.staff, chosen.allSatisfy({ staff.mayHandOver(caseHeldBy: $0.clerk) })
    else { return view.words(.permissionHolderOnly) }
    return nil
  }

  mutating func answer(_ input: Event, _ view: DeskView) -> [Effect] {
    switch question {
    case .menu(var dialog):
      switch dialog.handle(input) {
      case .chosen(let entry): return chose(entry, view)
      case .cancelled: question = nil
      case .moved, .ignored: question = .menu(dialog)
      }
    case .filter(var dialog):
      switch dialog.handle(input) {
      case .finished:
        guard let filter = dialog.filter(view.words) else {
          question = .filter(dialog)
          return [.say(view.words(.problemNotADate), .warning)]
        }
        question = nil
        return show(filter)
      case .refused(let refusal):
        question = .filter(dialog)
        return [.say(view.words.sentence(for: refusal), .warning)]
      case .changed, .ignored: question = .filter(dialog)
      }
    case .viewName(var dialog):
      switch dialog.handle(input) {
      case .entered(let name):
        question = nil
        return [.save(.keepView(NamedView(name: name, query: query)))]
      case .cancelled: question = nil
      default: question = .viewName(dialog)
      }
    case .viewToDiscard(var dialog):
      switch dialog.handle(input) {
      case .chosen(let name):
        question = nil
        return [.save(.discardView(name))]
      case .cancelled: question = nil
      case .moved, .ignored: question = .viewToDiscard(dialog)
      }
    case .colleague(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = Int64(id).map { .handOverNote(StaffID(rawValue: $0), .handOver(view.words)) }
      case .cancelled: question = nil
      case .moved, .ignored: question = .colleague(dialog)
      }
    case .handOverNote(let colleague, var dialog):
      switch dialog.handle(input) {
      case .entered(let note):
        question = nil
        let ids = chosen.map(\.id)
        forgetMarks()
        return [.save(.assign(ids, to: colleague, note: note.isEmpty ? nil : note))]
      case .cancelled: question = nil
      default: question = .handOverNote(colleague, dialog)
      }
    case nil: break
    }
    return []
  }

  func saved(_ answer: OfficeAnswer, _ save: OfficeSave, _ view: DeskView) -> [Effect] {
    switch (answer, save) {
    case (_, .keepView(let kept)):
      return [.say(view.words(.casesViewKept, ["name": kept.name]), .good)]
    case (_, .discardView(let name)):
      return [.say(view.words(.casesViewDiscarded, ["name": name]), .plain)]
    case (.records(let handed), _): return again + [.say(view.words.handedOver(handed), .good)]
    default: return []
    }
  }

  private mutating func chose(_ entry: String, _ view: DeskView) -> [Effect] {
    let words = view.words
    question = nil
    switch entry {
    case "filter": question = .filter(.caseFilter(filter, view))
    case "clear": return show(CaseQuery())
    case "keep":
      question = .viewName(
        ReasonDialog(
          title: words(.casesKeepView), text: words(.casesViewText), minimumLength: 1,
          tooShortText: words(.problemRequired), keysText: words(.reasonKeys)))
    case "discard":
      question = .viewToDiscard(
        Dialog(
          title: words(.casesDiscardView), text: "",
          buttons: view.views.map { Dialog.Button(id: $0.name, label: $0.name) }, isList: true))
    case "mark-all":
      markAll()
      question = .menu(menu(view))
    case "hand-over":
      let holders = Set(chosen.map(\.clerk))
      question = .colleague(
        .colleagues(view, without: holders.count == 1 ? holders.first : nil))
    default:
      let name = String(entry.dropFirst(Self.viewID.count))
      guard let kept = view.views.first(where: { $0.name == name }) else { return [] }
      return show(kept.query)
    }
    return []
  }
}

extension Dialog {
  /// Whom a case is handed to.
  static func colleagues(_ view: DeskView, without holder: StaffID?) -> Dialog {
    let others = view.colleagues.filter { $0.active && $0.id != holder }
    return Dialog(
      title: view.words(.caseHandOverTitle),
      text: others.isEmpty ? view.words(.caseHandOverNobody) : "",
      buttons: others.map {
        Button(id: String($0.id.rawValue), label: $0.surname + " " + $0.given)
      }, isList: true)
  }
}

extension Words {
  /// That cases are with a colleague now.
  func handedOver(_ handed: [CaseRecord]) -> String {
    let name = handed.first?.holder.surname ?? ""
    if handed.count == 1, let number = handed.first?.number.description {
      return self(.caseHandedOver, ["number": number, "name": name])
    }
    return plural(.casesHandedOver, handed.count, ["name": name])
  }
}

extension ReasonDialog {
  /// What the colleague should know; may be left empty.
  static func handOver(_ words: Words) -> ReasonDialog {
    ReasonDialog(
      title: words(.caseHandOverTitle), text: words(.caseHandOverText), minimumLength: 0,
      tooShortText: "", keysText: words(.reasonKeys))
  }
}

private enum FilterField: String {
  case state, service, category, clerk, from, to
}

extension FormDialog {
  static func caseFilter(_ filter: CaseFilter, _ view: DeskView) -> FormDialog {
    let words = view.words
    func choice(
      _ id: FilterField, _ label: WordKey, _ options: [(String, String)], _ chosen: String?
    )
      -> FormField
    {
      FormField(
        id: id.rawValue, label: words(label),
        control: .choice(
          ChoiceField(
            options: options.map { ChoiceField.Option(id: $0.0, label: $0.1) }, chosen: chosen,
            allowsNone: true, noneLabel: words(.casesAll))))
    }
    func date(_ id: FilterField, _ label: WordKey, _ date: CivilDate?) -> FormField {
      FormField(
        id: id.rawValue, label: words(label),
        control: .date(
          DateField(date?.description ?? "", placeholder: words(.datePlaceholder))))
    }
    return FormDialog(
      title: words(.casesFilterTitle), text: "", keysText: words(.casesFilterKeys),
      fields: [
        choice(
          .state, .columnState, CaseState.allCases.map { ($0.rawValue, words.name(of: $0)) },
          filter.state?.rawValue),
        choice(
          .service, .columnService,
          view.services.map { ($0.rawValue, words.shortName(of: $0)) }, filter.service?.rawValue),
        choice(
          .category, .columnCategory,
          ApplicantCategory.allCases.map { ($0.rawValue, words.name(of: $0)) },
          filter.category?.rawValue),
        choice(
          .clerk, .columnClerk,
          view.colleagues.map { (String($0.id.rawValue), $0.surname + " " + $0.given) },
          filter.clerk.map { String($0.rawValue) }),
        date(.from, .casesOpenedFrom, filter.from),
        date(.to, .casesOpenedTo, filter.to),
      ])
  }

  /// The filter as it stands, or `nil` with the focus on a date that cannot be read.
  fileprivate mutating func filter(_ words: Words) -> CaseFilter? {
    func text(_ id: FilterField) -> String { grid.value(of: id.rawValue) ?? "" }
    for id in [FilterField.from, .to] {
      guard !text(id).isEmpty, DateText.date(text(id)) == nil else { continue }
      grid.setError(words(.problemNotADate), of: id.rawValue)
      grid.moveFocus(to: id.rawValue)
      return nil
    }
    return CaseFilter(
      state: CaseState(rawValue: text(.state)), service: Service(rawValue: text(.service)),
      category: ApplicantCategory(rawValue: text(.category)),
      clerk: Int64(text(.clerk)).map(StaffID.init(rawValue:)), from: DateText.date(text(.from)),
      to: DateText.date(text(.to)))
  }
}
