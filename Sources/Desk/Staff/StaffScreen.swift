import Casework
import Controls
import KazakhText
import Reception
import Screen
import Wording
import Words

/// What is asked over the people of the office.
typealias StaffPrompt = Prompt<StaffChoice, Never, StaffForm, Never>

/// What is chosen over the people of the office.
enum StaffChoice {
  case act(on: StaffID)
  /// Who takes over everything open that somebody holds, who may leave with it.
  case receiver(of: StaffID, leaves: Bool)
}

/// What is filled in over the people of the office.
enum StaffForm {
  case colleague
}

/// The people of the office: Insert adds one, Enter says what can be done with one. For managers.
struct StaffScreen: DeskScreen {
  private var table = Table(columns: [], emptyText: "")
  private var members: [StaffMember] = []
  private(set) var question: StaffPrompt?
  /// A new colleague half filled in, or not yet known to be saved.
  private var unsaid = UnsaidForms()

  init(_ context: DeskContext) { showRows(context) }

  private static let colleague = "colleague"

  var begun: Begun? {
    var forms = unsaid
    if case .form(let dialog, .colleague) = question {
      forms.keep(dialog, as: Self.colleague)
    }
    return Begun(.staff, "", forms.texts)
  }

  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {
    unsaid.takeUp(texts)
  }

  var place: Place { question == nil ? .staff : .dialog }
  var standsOnButton: Bool { question?.standsOnButton ?? false }

  var needed: OfficeRead? { .staff }

  func heading(_ context: DeskContext) -> String { context.words(.staffTitle) }

  func topic(_ context: DeskContext) -> WhyTopic { .roles }

  private mutating func showRows(_ context: DeskContext) {
    let words = context.words
    table.columns = [
      Table.Column(words(.staffColumnAccount), width: .fixed(14)),
      Table.Column(words(.columnName), width: .flexible(minimum: 20)),
      Table.Column(words(.staffColumnRole), width: .fixed(12)),
      Table.Column(words(.columnState), width: .fixed(10)),
      Table.Column(words(.staffColumnLanguage), width: .fixed(6)),
    ]
    table.show(
      members.map { member in
        Table.Row(
          id: String(member.id.rawValue),
          cells: [
            member.login, member.surname + " " + member.given, words.name(of: member.role),
            words(member.active ? .staffActive : .staffLeft), member.language ?? "",
          ], tone: member.active ? .normal : .muted)
      })
  }

  mutating func fit(_ area: Rect, _ context: DeskContext) {
    showRows(context)
    table.fit(area)
  }

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect] {
    if question != nil, case .input(let input) = event { return answer(input, context) }
    switch event {
    case .command(.back): return [.close]
    case .command(.add):
      question = .form(
        unsaid.resume(.newColleague(context.words), as: Self.colleague), for: .colleague)
      return []
    case .command(.choose):
      ask(context)
      return []
    case .saved(.member(let member), let save):
      if case .addStaff = save { unsaid.forget(Self.colleague) }
      let told: Phrase =
        if case .addStaff = save {
          .staffAdded(name: member.surname)
        } else { .staffChanged(name: member.surname) }
      return [.read(.staff), .say(context.words(told), .good)]
    case .saved(.left(let member, let handed), .deactivate(_, let receiver)):
      let name = receiver.map(context.surname) ?? ""
      let gone = handed == 0 ? "" : " " + context.words(.casesHandedOver(count: handed, name: name))
      return [
        .read(.staff), .say(context.words(.staffChanged(name: member.surname)) + gone, .good),
      ]
    case .saved(.handedOver(let count, let colleague), _):
      return [
        .say(
          context.words(.casesHandedOver(count: count, name: context.surname(of: colleague))), .good
        )
      ]
    case .failed(.store(.holdsOpenCases(let count)), .deactivate(let id, nil)):
      question = .choice(
        .colleagues(
          context, without: id,
          title: context.words(.staffWhoTakes(count: count, name: context.surname(of: id)))),
        for: .receiver(of: id, leaves: true))
      return []
    case .found(.staff(let members), _):
      self.members = members
      showRows(context)
      return []
    case .input(let input):
      if case .open = table.handle(input) { ask(context) }
      return []
    case .command, .found, .saved, .failed, .unread, .printers: return []
    }
  }

  private mutating func ask(_ context: DeskContext) {
    guard let member = members.first(where: { String($0.id.rawValue) == table.cursor }) else {
      return
    }
    let words = context.words
    let isLast =
      member.role == .manager && member.active
      && members.count { $0.role == .manager && $0.active } == 1
    let lastManager = isLast ? words(.staffLastManager) : nil
    let next = (member.language.flatMap(Language.init(rawValue:)) ?? context.words.language).next
    question = .choice(
      Dialog(
        title: member.surname + " " + member.given, text: "",
        buttons: [
          Dialog.Button(
            id: member.role == .manager ? "demote" : "promote",
            label: words(member.role == .manager ? .staffDemote : .staffPromote),
            reason: lastManager),
          Dialog.Button(
            id: "language", label: words(.staffLanguage(language: next.rawValue))),
          Dialog.Button(
            id: "hand-all", label: words(.casesHandAll(name: member.surname))),
          Dialog.Button(
            id: member.active ? "deactivate" : "activate",
            label: words(member.active ? .staffDeactivate : .staffActivate),
            reason: member.active ? lastManager : nil),
        ], isList: true, isUnmarked: true), for: .act(on: member.id))
  }

  private mutating func answer(_ input: Event, _ context: DeskContext) -> [Effect] {
    let reply = question.handle(input, picture: context.picture)
    switch reply {
    case .chosen("hand-all", .act(let id)):
      question = .choice(
        .colleagues(
          context, without: id, title: context.words(.casesHandAll(name: context.surname(of: id)))),
        for: .receiver(of: id, leaves: false))
      return []
    case .chosen(let colleague, .receiver(let id, let leaves)):
      guard let receiver = Int64(colleague).map(StaffID.init(rawValue:)) else { return [] }
      return [
        .save(
          leaves
            ? .deactivate(id, handingTo: receiver) : .assignAll(of: id, to: receiver, note: nil))
      ]
    case .chosen(let act, .act(let id)): return change(id, act, context)
    case .filled(var dialog, .colleague):
      guard let entry = dialog.colleague(context.words) else {
        question = .form(dialog, for: .colleague)
        return [.say(context.words(.staffNameNeeded), .warning)]
      }
      unsaid.keep(dialog, as: Self.colleague)
      return [.save(.addStaff(entry))]
    case .left(.form(let dialog, for: .colleague)):
      unsaid.keep(dialog, as: Self.colleague)
      return []
    case .open, .refused, .tooEarly, .unavailable, .left: return reply.said(context)
    }
  }

  private func change(_ id: StaffID, _ act: String, _ context: DeskContext) -> [Effect] {
    let member = members.first { $0.id == id }
    let spoken = member?.language.flatMap(Language.init(rawValue:)) ?? context.words.language
    switch act {
    case "promote": return [.save(.changeStaff(id, .role(.manager)))]
    case "demote": return [.save(.changeStaff(id, .role(.clerk)))]
    case "activate": return [.save(.changeStaff(id, .active(true)))]
    case "deactivate": return [.save(.deactivate(id, handingTo: nil))]
    default: return [.save(.changeStaff(id, .language(spoken.next.rawValue)))]
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    table.draw(on: &canvas, in: area, focused: question == nil, signs: context.signs)
    question?.draw(on: &canvas, in: area, signs: context.signs)
  }
}

private enum ColleagueField: String {
  case login, surname, given, role
}

extension FormDialog {
  /// Who is added: account, name, role.
  fileprivate static func newColleague(_ words: Words) -> FormDialog {
    func text(_ id: ColleagueField, _ label: WordKey, isRequired: Bool = true) -> FormField {
      FormField(
        id: id.rawValue, label: words(label), control: .text(TextField(maximumLength: 40)),
        isRequired: isRequired)
    }
    return FormDialog(
      title: words(.staffAddTitle), text: words(.staffAddText), keysText: words(.staffAddKeys),
      fields: [
        text(.login, .staffColumnAccount),
        text(.surname, .intakeSurname),
        text(.given, .intakeGiven, isRequired: false),
        FormField(
          id: ColleagueField.role.rawValue, label: words(.staffColumnRole),
          control: .choice(
            ChoiceField(
              options: StaffRole.allCases.map {
                ChoiceField.Option(id: $0.rawValue, label: words.name(of: $0))
              }, chosen: StaffRole.clerk.rawValue))),
      ], button: words(.buttonAdd))
  }

  /// The colleague, or `nil` with the focus on what is missing.
  fileprivate mutating func colleague(_ words: Words) -> StaffEntry? {
    func text(_ id: ColleagueField) -> String {
      (grid.value(of: id.rawValue) ?? "").split(separator: " ").joined(separator: " ")
    }
    for id in [ColleagueField.login, .surname] where text(id).isEmpty {
      grid.setError(words(.problemRequired), of: id.rawValue)
      grid.moveFocus(to: id.rawValue)
      return nil
    }
    return StaffEntry(
      login: text(.login), surname: text(.surname), given: text(.given),
      role: StaffRole(rawValue: text(.role)) ?? .clerk)
  }
}
