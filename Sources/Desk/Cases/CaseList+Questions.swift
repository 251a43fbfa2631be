import Casework
import Controls
import Documents
import Reception
import Screen
import Standards
import Words

/// What is asked over the list of cases.
enum CaseListQuestion {
  /// Filter, named filters, handing over.
  case menu(Dialog)
  case filter(FormDialog)
  case filterName(ReasonDialog)
  case filterToDiscard(Dialog)
  case colleague(Dialog)
  case handOverNote(StaffID, ReasonDialog)

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    switch self {
    case .menu(let dialog), .filterToDiscard(let dialog), .colleague(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: context.signs)
    case .filter(let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: context.signs)
    case .filterName(let dialog), .handOverNote(_, let dialog):
      dialog.draw(on: &canvas, in: area, focused: true, signs: context.signs)
    }
  }
}

extension CaseList {
  /// As many as fit a screen under the other lines.
  private static let mostFilters = 9
  private static let filterID = "view "

  func menu(_ context: DeskContext) -> Dialog {
    let words = context.words
    let chosen = chosen
    let kept = context.filters.prefix(Self.mostFilters).map {
      Dialog.Button(id: Self.filterID + $0.name, label: words(.casesView, ["name": $0.name]))
    }
    let handOver = Dialog.Button(
      id: "hand-over", label: words.plural(.casesHandOver, chosen.count),
      reason: forbidden(chosen, context))
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
              : context.filters.count >= Self.mostFilters ? words(.casesViewsFull) : nil),
        ] + kept
        + (context.filters.isEmpty
          ? [] : [Dialog.Button(id: "discard", label: words(.casesDiscardView))])
        + [
          Dialog.Button(
            id: "mark-all", label: words(hasMarkedAll ? .casesUnmarkAll : .casesMarkAll),
            reason: chosen.isEmpty ? words(.casesNothing) : nil), handOver,
        ], isList: true)
  }

  private func forbidden(_ chosen: [CaseLine], _ context: DeskContext) -> String? {
    if chosen.isEmpty { return context.words(.casesNothing) }
    if chosen.contains(where: { !$0.state.isOpen }) {
      return context.words(.caseActsEnded)
    }
    guard let staff = context.staff, chosen.allSatisfy({ staff.mayHandOver(caseHeldBy: $0.clerk) })
    else { return context.words(.permissionHolderOnly) }
    return nil
  }

  mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    switch question {
    case .menu(var dialog):
      switch dialog.handle(input) {
      case .chosen(let entry): return chose(entry, context)
      case .cancelled: question = nil
      case .moved, .ignored: question = .menu(dialog)
      }
    case .filter(var dialog):
      switch dialog.handle(input) {
      case .finished:
        guard let filter = dialog.filter(context.words) else {
          question = .filter(dialog)
          return [.say(context.words(.problemNotADate), .warning)]
        }
        question = nil
        return show(filter)
      case .refused(let refusal):
        question = .filter(dialog)
        return [.say(context.words.sentence(for: refusal), .warning)]
      case .changed, .ignored: question = .filter(dialog)
      }
    case .filterName(var dialog):
      switch dialog.handle(input) {
      case .entered(let name):
        question = nil
        return [.save(.keepFilter(NamedFilter(name: name, query: query)))]
      case .cancelled: question = nil
      default: question = .filterName(dialog)
      }
    case .filterToDiscard(var dialog):
      switch dialog.handle(input) {
      case .chosen(let name):
        question = nil
        return [.save(.discardFilter(name))]
      case .cancelled: question = nil
      case .moved, .ignored: question = .filterToDiscard(dialog)
      }
    case .colleague(var dialog):
      switch dialog.handle(input) {
      case .chosen(let id):
        question = Int64(id).map { .handOverNote(StaffID(rawValue: $0), .handOver(context.words)) }
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

  func saved(_ answer: OfficeAnswer, _ save: OfficeSave, _ context: DeskContext) -> [Effect] {
    switch (answer, save) {
    case (_, .keepFilter(let kept)):
      return [.say(context.words(.casesViewKept, ["name": kept.name]), .good)]
    case (_, .discardFilter(let name)):
      return [.say(context.words(.casesViewDiscarded, ["name": name]), .plain)]
    case (.records(let handed), _): return again + [.say(context.words.handedOver(handed), .good)]
    default: return []
    }
  }

  private mutating func chose(_ entry: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    question = nil
    switch entry {
    case "filter": question = .filter(.caseFilter(filter, context))
    case "clear": return show(CaseQuery())
    case "keep":
      question = .filterName(
        ReasonDialog(
          title: words(.casesKeepView), text: words(.casesViewText), minimumLength: 1,
          tooShortText: words(.problemRequired), keysText: words(.reasonKeys)))
    case "discard":
      question = .filterToDiscard(
        Dialog(
          title: words(.casesDiscardView), text: "",
          buttons: context.filters.map { Dialog.Button(id: $0.name, label: $0.name) }, isList: true)
      )
    case "mark-all":
      markAll()
      question = .menu(menu(context))
    case "hand-over":
      let holders = Set(chosen.map(\.clerk))
      question = .colleague(
        .colleagues(context, without: holders.count == 1 ? holders.first : nil))
    default:
      let name = String(entry.dropFirst(Self.filterID.count))
      guard let kept = context.filters.first(where: { $0.name == name }) else { return [] }
      return show(kept.query)
    }
    return []
  }
}

extension Dialog {
  /// Whom a case is handed to.
  static func colleagues(_ context: DeskContext, without holder: StaffID?) -> Dialog {
    let others = context.colleagues.filter { $0.active && $0.id != holder }
    return Dialog(
      title: context.words(.caseHandOverTitle),
      text: others.isEmpty ? context.words(.caseHandOverNobody) : "",
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
  static func caseFilter(_ filter: CaseFilter, _ context: DeskContext) -> FormDialog {
    let words = context.words
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
          context.services.map { ($0.rawValue, words.shortName(of: $0)) }, filter.service?.rawValue),
        choice(
          .category, .columnCategory,
          ApplicantCategory.allCases.map { ($0.rawValue, words.name(of: $0)) },
          filter.category?.rawValue),
        choice(
          .clerk, .columnClerk,
          context.colleagues.map { (String($0.id.rawValue), $0.surname + " " + $0.given) },
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
