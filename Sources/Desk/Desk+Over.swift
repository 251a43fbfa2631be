import Casework
import Controls
import KazakhText
import Screen
import Words

/// A question that lies over whatever screen is open, which stays as it is below.
typealias Overlay = Prompt<OverlayChoice, Never, Never, Never>

/// What is chosen over whatever screen is open.
enum OverlayChoice {
  case leaving
  case menu
}

/// A line of the menu: somewhere to go, or what the desk does at once.
enum MenuEntry: Hashable {
  case destination(Destination.ID)
  case language(Language)
  case blank, leave
  /// Of a form of an application alone.
  case changeService
  /// Of what to bring alone.
  case apply

  /// The languages stand among the first nine: a number and Enter change them.
  static let all: [MenuEntry] = {
    let places = Destination.table.filter { $0.isInMenu && ![.about, .keys].contains($0.id) }
      .map { MenuEntry.destination($0.id) }
    return places.prefix(5) + Language.allCases.map { .language($0) } + places.dropFirst(5)
      + [.blank, .destination(.keys), .destination(.about), .leave]
  }()

  /// Whether it stands apart from the line above.
  fileprivate func beginsGroup(after last: MenuEntry) -> Bool {
    switch (last, self) {
    case (.language, .language): false
    case (.language, _), (_, .language), (_, .blank): true
    default: false
    }
  }

  /// As it is worded in the language files, behind `menu.`.
  var id: String {
    switch self {
    case .destination(let id): id.rawValue
    case .language(let language): language.rawValue
    case .blank: "blank"
    case .leave: "leave"
    case .changeService: "change-service"
    case .apply: "apply"
    }
  }

  /// Its lines over the screen that is open; the first leads away from every screen alike.
  static func all(over screen: (any DeskScreen)?) -> [MenuEntry] {
    all.prefix(1) + (screen?.offersApplication ?? false ? [.apply] : [])
      + (screen is IntakeScreen ? [.changeService] : []) + all.dropFirst()
  }

  /// What stands behind one line, so that the menu stays a screenful.
  fileprivate static let rare: [MenuEntry] = [
    .destination(.calendar), .destination(.forms), .destination(.log),
  ]

  fileprivate var permission: Permission? {
    if case .destination(let id) = self { Destination.destination(id)?.permission } else { nil }
  }
}

extension Dialog {
  /// Everything that is reached from everywhere. The language can be changed over an open form.
  static func menu(over screen: (any DeskScreen)?, _ context: DeskContext) -> Dialog {
    let words = context.words
    let entries = MenuEntry.all(over: screen).filter { $0 != .language(words.language) }
    return .menu(
      words(.homeTitle),
      zip([nil] + entries.map(Optional.some), entries).map { last, entry in
        Button(
          id: entry.id, label: words(WordKey(rawValue: "menu." + entry.id)),
          reason: entry.permission.flatMap(context.forbids),
          beginsGroup: last.map(entry.beginsGroup) ?? false)
      }, rare: Set(MenuEntry.rare.map(\.id)), otherwise: "", words)
  }
}

extension Desk {
  func answerOver(_ event: Event) {
    if let topic = topicOfMenu(event) {
      over = nil
      return open(.explanation(topic))
    }
    switch over.handle(event, picture: pictures) {
    case .chosen(let button, .leaving):
      if button == "leave" { hasEnded = mayLeaveForm() }
    case .chosen(let entry, .menu):
      if let entry = MenuEntry.all(over: top).first(where: { $0.id == entry }) { perform(entry) }
    case .unavailable(let why): say(words(.dialogUnavailable(reason: why)), .warning)
    case .open, .refused, .tooEarly, .left: break
    }
  }

  /// What F1 tells of the line of the menu that is marked; `nil` for another key or another question.
  func topicOfMenu(_ event: Event) -> WhyTopic? {
    guard case .key(let key) = event, case .choice(let dialog, .menu) = over,
      keys.command(for: key.atItsPosition, in: .home) == .why
    else { return nil }
    guard case .destination(let id) = MenuEntry.all.first(where: { $0.id == dialog.chosenID })
    else { return .about }
    return .destination(id, context)
  }

  /// Leaving is asked about first: one key must not end the work of a day.
  ///
  /// - Parameter answer: what Enter does first, `leave` or `stay`.
  func askWhetherToLeave(standingOn answer: String = "leave") {
    over = .choice(leavingQuestion(standingOn: answer), for: .leaving)
  }

  private func perform(_ entry: MenuEntry) {
    switch entry {
    case .destination(let id): go(to: id)
    case .language(let language): choose(language)
    case .blank: blank()
    case .leave: askWhetherToLeave()
    case .changeService: update(.command(.changeService))
    case .apply: update(.command(.apply))
    }
  }

  // MARK: Blanking

  /// A visitor is looking, or nobody is.
  func blank() {
    guard facts != nil else { return }
    isBlank = true
  }

  /// Takes an event that hides the screen or brings it back; before all else, as a visitor may look
  /// while a save waits. Whatever wakes the screen does nothing else: the clerk does not see what it
  /// would do to.
  ///
  /// - Returns: false when the event has its usual meaning.
  func blanks(through event: Event) -> Bool {
    switch event {
    case .key, .paste:
      lastKeyAt = instant()
      if isBlank {
        isBlank = false
        return true
      }
      guard case .key(let key) = event,
        keys.command(for: key.atItsPosition, in: top?.place ?? .dialog) == .blank
      else { return false }
      message = MessageLine()
      blank()
      return true
    case .tick:
      if let after = keys.blankAfter, instant() - lastKeyAt >= after { blank() }
      return false
    default: return false
    }
  }

  /// Nothing but the clock and how to come back.
  func drawBlank(on canvas: inout Canvas, _ context: DeskContext) {
    let size = terminal.size
    let lines = [context.words.time(minuteOfDay: context.now.minuteOfDay), "", words(.deskBlank)]
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line, column: max(0, (size.columns - Width.of(line)) / 2),
        row: max(0, size.rows / 2 - 1 + offset))
    }
  }
}
