import Casework
import Controls
import Reception
import Screen
import Standards
import Wording
import Words

/// What is asked over the list of cases.
typealias CaseListPrompt = Prompt<CaseListChoice, CaseListText, CaseListForm, Never>

/// What is chosen over the list of cases.
enum CaseListChoice {
  /// Filter, named filters, handing over.
  case menu
  case filterToDiscard
  case colleague
  /// Who takes over everything open that somebody holds.
  case colleagueForAll(of: StaffID)
}

/// What is written over the list of cases.
enum CaseListText {
  case filterName
  /// What the colleague should know.
  case note(for: StaffID)
}

/// What is filled in over the list of cases.
enum CaseListForm {
  case filter
}

extension CaseList {
  /// As many as fit a screen under the other lines.
  private static let mostFilters = 9
  private static let filterID = "view "

  func menu(_ context: DeskContext) -> Dialog {
    let words = context.words
    let chosen = chosen
    let kept = context.filters.prefix(Self.mostFilters).map {
      Dialog.Button(id: Self.filterID + $0.name, label: words(.casesView(name: $0.name)))
    }
    let handOver = Dialog.Button(
      id: "hand-over", label: words(.casesHandOver(count: chosen.count)),
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
          handAll(context),
          Dialog.Button(
            id: "mark-all", label: words(hasMarkedAll ? .casesUnmarkAll : .casesMarkAll),
            reason: chosen.isEmpty ? words(.casesNothing) : nil), handOver,
        ].compactMap { $0 }, isList: true)
  }

  /// Of the one person whose cases are shown; the list may hold only a part of them.
  private func handAll(_ context: DeskContext) -> Dialog.Button? {
    guard let holder = filter.clerk else { return nil }
    let mayHandOver = context.staff?.mayHandOver(caseHeldBy: holder) ?? false
    return Dialog.Button(
      id: "hand-all", label: context.words(.casesHandAll(name: context.surname(of: holder))),
      reason: mayHandOver ? nil : context.words(.permissionHolderOnly))
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
    let reply = question.handle(input, picture: context.picture, unsaid: &unsaid)
    return switch reply {
    case .chosen(let id, let choice): chose(id, choice, context)
    case .written(let written, let text): [.save(wrote(written, text))]
    case .filled(let dialog, .filter): filled(dialog, context)
    case .open, .refused, .tooEarly, .unavailable, .left: reply.said(context)
    }
  }

  private mutating func chose(_ id: String, _ choice: CaseListChoice, _ context: DeskContext)
    -> [Effect]
  {
    switch choice {
    case .menu: return chose(id, context)
    case .colleagueForAll(let holder):
      return Int64(id).map { [.save(.assignAll(of: holder, to: StaffID(rawValue: $0), note: nil))] }
        ?? []
    case .filterToDiscard: return [.save(.discardFilter(id))]
    case .colleague:
      if let colleague = Int64(id).map(StaffID.init(rawValue:)) {
        ask(
          .handOver(chosen.map(\.number), to: colleague, context.words), for: .note(for: colleague))
      }
      return []
    }
  }

  private mutating func wrote(_ written: String, _ text: CaseListText) -> OfficeSave {
    switch text {
    case .filterName: return .keepFilter(NamedFilter(name: written, query: query))
    case .note(let colleague):
      let ids = chosen.map(\.id)
      forgetMarks()
      return .assign(ids, to: colleague, note: written.isEmpty ? nil : written)
    }
  }

  private mutating func filled(_ answers: FormDialog, _ context: DeskContext) -> [Effect] {
    var dialog = answers
    switch dialog.filter(context.words) {
    case .success(let filter): return show(filter, context)
    case .failure(let hindrance):
      question = .form(dialog, for: .filter)
      return [.say(context.words(hindrance.word), .warning)]
    }
  }

  private mutating func ask(_ dialog: ReasonDialog, for text: CaseListText) {
    question = .text(unsaid.resume(dialog), for: text)
  }

  mutating func saved(_ answer: OfficeAnswer, _ save: OfficeSave, _ context: DeskContext)
    -> [Effect]
  {
    unsaid.forgetSaid()
    switch (answer, save) {
    case (_, .keepFilter(let kept)):
      return [.say(context.words(.casesViewKept(name: kept.name)), .good)]
    case (_, .discardFilter(let name)):
      return [.say(context.words(.casesViewDiscarded(name: name)), .plain)]
    case (.handedOver(let count, let colleague), _):
      forgetMarks()
      let name = context.surname(of: colleague)
      return again + [.say(context.words(.casesHandedOver(count: count, name: name)), .good)]
    case (.records(let handed), _): return again + [.say(context.words.handedOver(handed), .good)]
    default: return []
    }
  }

  private mutating func chose(_ entry: String, _ context: DeskContext) -> [Effect] {
    let words = context.words
    switch entry {
    case "filter": question = .form(.caseFilter(filter, context), for: .filter)
    case "clear": return show(CaseQuery(), context)
    case "keep":
      ask(
        ReasonDialog(
          title: words(.casesKeepView), text: words(.casesViewText), minimumLength: 1,
          tooShortText: words(.problemRequired), keysText: words(.reasonKeys), rows: 1,
          about: "filter name"),
        for: .filterName)
    case "discard":
      question = .choice(
        Dialog(
          title: words(.casesDiscardView), text: "",
          buttons: context.filters.map { Dialog.Button(id: $0.name, label: $0.name) },
          isList: true), for: .filterToDiscard)
    case "mark-all":
      markAll()
      question = .choice(menu(context), for: .menu)
    case "hand-all":
      guard let holder = filter.clerk else { return [] }
      question = .choice(
        .colleagues(
          context, without: holder, title: words(.casesHandAll(name: context.surname(of: holder)))),
        for: .colleagueForAll(of: holder))
    case "hand-over":
      let holders = Set(chosen.map(\.clerk))
      question = .choice(
        .colleagues(context, without: holders.count == 1 ? holders.first : nil), for: .colleague)
    default:
      let name = String(entry.dropFirst(Self.filterID.count))
      guard let kept = context.filters.first(where: { $0.name == name }) else { return [] }
      return show(kept.query, context)
    }
    return []
  }
}

extension Dialog {
  /// Whom a case is handed to.
  ///
  /// - Parameter title: of what goes at once, where no line is marked beforehand.
  static func colleagues(
    _ context: DeskContext, without holder: StaffID?, title: String? = nil
  ) -> Dialog {
    let all = context.colleagues.filter { $0.active && $0.id != holder }
    // Oneself last: cases of several holders are rarely taken over by whoever marks them.
    let others =
      all.filter { $0.id != context.staff?.id } + all.filter { $0.id == context.staff?.id }
    return Dialog(
      title: title ?? context.words(.caseHandOverTitle),
      text: others.isEmpty ? context.words(.caseHandOverNobody) : "",
      buttons: others.map {
        Button(id: String($0.id.rawValue), label: $0.surname + " " + $0.given)
      }, isList: true, isUnmarked: title != nil)
  }
}

extension Words {
  /// That cases are with a colleague now.
  func handedOver(_ handed: [CaseRecord]) -> String {
    let name = handed.first?.holder.surname ?? ""
    if handed.count == 1, let number = handed.first?.number.description {
      return self(.caseHandedOver(name: name, number: number))
    }
    return self(.casesHandedOver(count: handed.count, name: name))
  }
}

extension ReasonDialog {
  /// What the colleague should know; may be left empty. What one should know of these cases is not
  /// offered for another colleague or other cases.
  static func handOver(
    _ numbers: [CaseNumber], to colleague: StaffID, _ words: Words
  ) -> ReasonDialog {
    let cases = numbers.map(\.digits).joined(separator: " ")
    return ReasonDialog(
      title: words(.caseHandOverTitle), text: words(.caseHandOverText), minimumLength: 0,
      tooShortText: "", keysText: words(.reasonKeys),
      about: "hand over \(cases) to \(colleague.rawValue)")
  }
}

/// Why a filter cannot be applied.
private enum FilterHindrance: Error {
  case notADate, endsBeforeItBegins

  var word: WordKey {
    switch self {
    case .notADate: .problemNotADate
    case .endsBeforeItBegins: .problemToBeforeFrom
    }
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
            allowsNone: true, noneLabel: words(.casesAll), showsNone: true)))
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
          ApplicantCategory.all.map { ($0.rawValue, words.name(of: $0)) },
          filter.category?.rawValue),
        choice(
          .clerk, .columnClerk,
          context.colleagues.map { (String($0.id.rawValue), $0.surname + " " + $0.given) },
          filter.clerk.map { String($0.rawValue) }),
        date(.from, .casesOpenedFrom, filter.from),
        date(.to, .casesOpenedTo, filter.to),
      ], button: words(.buttonApply))
  }

  /// The filter as it stands, or why it cannot be applied, with the focus on the date it is about.
  fileprivate mutating func filter(_ words: Words) -> Result<CaseFilter, FilterHindrance> {
    func text(_ id: FilterField) -> String { grid.value(of: id.rawValue) ?? "" }
    func chosen(_ id: FilterField) -> String? { text(id).isEmpty ? nil : text(id) }
    func date(_ id: FilterField) -> CivilDate? { DateText.date(text(id)) }
    let unread = [FilterField.from, .to].first { !text($0).isEmpty && date($0) == nil }
    let hindrance: (FilterHindrance, FilterField)?
    if let unread {
      hindrance = (.notADate, unread)
    } else if let from = date(.from), let to = date(.to), from > to {
      hindrance = (.endsBeforeItBegins, .to)
    } else {
      hindrance = nil
    }
    if let (why, field) = hindrance {
      grid.setError(words(why.word), of: field.rawValue)
      grid.moveFocus(to: field.rawValue)
      return .failure(why)
    }
    return .success(
      CaseFilter(
        state: CaseState(rawValue: text(.state)),
        service: chosen(.service).map(Service.init(rawValue:)),
        category: chosen(.category).map(ApplicantCategory.init(rawValue:)),
        clerk: Int64(text(.clerk)).map(StaffID.init(rawValue:)), from: date(.from), to: date(.to)))
  }
}
