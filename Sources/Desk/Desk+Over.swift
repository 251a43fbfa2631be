import Casework
import Controls
import KazakhText
import Screen
import Words

/// A question that lies over whatever screen is open, which stays as it is below.
enum Overlay {
  case leaving(Dialog)
  case menu(Dialog)

  var dialog: Dialog {
    get {
      switch self {
      case .leaving(let dialog), .menu(let dialog): dialog
      }
    }
    set {
      switch self {
      case .leaving: self = .leaving(newValue)
      case .menu: self = .menu(newValue)
      }
    }
  }
}

/// What the menu leads to.
enum MenuEntry: String, CaseIterable {
  case today, drafts, queue, deadlines, complaints, quality, directory, law, calendar, staff, kk,
    ru,
    en, blank, about, leave
}

extension MenuEntry {
  /// What one must be let do to go there.
  fileprivate var permission: Permission? {
    switch self {
    case .staff: .manageStaff
    case .calendar: .changeCalendar
    default: nil
    }
  }
}

extension Dialog {
  /// Everything that is reached from everywhere. The language can be changed over an open form.
  static func menu(_ view: DeskView) -> Dialog {
    let words = view.words
    return Dialog(
      title: words(.homeTitle), text: "",
      buttons: MenuEntry.allCases.filter { $0.rawValue != words.language.rawValue }.map {
        Button(
          id: $0.rawValue, label: words(WordKey(rawValue: "menu." + $0.rawValue)),
          reason: $0.permission.flatMap(view.forbids))
      }, isList: true)
  }
}

extension Desk {
  func answerOver(_ event: Event) {
    guard var asked = over else { return }
    let outcome = asked.dialog.handle(event)
    switch (asked, outcome) {
    case (_, .moved), (_, .ignored): over = asked
    case (_, .cancelled): over = nil
    case (.leaving, .chosen(let button)):
      over = nil
      if button == "leave" { hasEnded = mayLeaveForm(isAsked: true) }
    case (.menu, .chosen(let entry)):
      over = nil
      if let entry = MenuEntry(rawValue: entry) { go(to: entry) }
    }
  }

  private func go(to entry: MenuEntry) {
    switch entry {
    case .today, .drafts, .staff:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen()]
      refresh()
      if entry == .drafts { stack.append(DraftList(view)) }
      if entry == .staff { stack.append(StaffScreen(view)) }
      readAgain()
    case .queue:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen(), QueueScreen(view)]
      readAgain()
    case .deadlines:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen(), DeadlineScreen(view)]
      readAgain()
    case .complaints: openComplaints()
    case .quality: openQuality()
    case .law: stack.append(LawReader(view))
    case .directory: openDirectory()
    case .calendar:
      guard mayLeaveForm() else { return }
      stack = [HomeScreen(), CalendarScreen(view)]
      readAgain()
    case .kk: choose(.kk)
    case .ru: choose(.ru)
    case .en: choose(.en)
    case .blank: blank()
    case .about: stack.append(ReadingScreen(.about, view))
    case .leave: over = .leaving(leavingQuestion)
    }
  }

  /// Lies over whatever is open: a form is looked away from and not left.
  func openDirectory() {
    if let place = stack.lastIndex(where: { $0 is DirectoryScreen }) {
      stack.removeSubrange((place + 1)...)
    } else {
      stack.append(DirectoryScreen(view))
    }
  }

  // MARK: Blanking

  /// A visitor is looking, or nobody is.
  func blank() {
    guard counter != nil else { return }
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
  func drawBlank(on canvas: inout Canvas, _ view: DeskView) {
    let size = terminal.size
    let lines = [view.words.time(minuteOfDay: view.now.minuteOfDay), "", words(.deskBlank)]
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line, column: max(0, (size.columns - Width.of(line)) / 2),
        row: max(0, size.rows / 2 - 1 + offset))
    }
  }
}
