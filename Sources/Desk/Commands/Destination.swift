import Casework
import Controls
import Reception
import Words

/// Where one can go from anywhere. Keys, start screen, menu and tests read this one table: a screen
/// that is added gets a row here.
struct Destination: Sendable {
  enum ID: String, CaseIterable, Sendable {
    case today, bring, take, drafts, handed, cases, queue, morning, deadlines, shelf, renewals,
      complaints,
      quality,
      directory, law, forms, calendar, staff, log, keys, about
  }

  let id: ID
  /// The command whose keys lead there.
  var command: DeskCommand.ID?
  /// What one must be let do to go there.
  var permission: Permission?
  /// Its line on the start screen; `nil` where it has none.
  var startLine: (@Sendable (DeskContext) -> String)?
  /// Whether the menu has a line for it, worded by `menu.` and the id.
  var isInMenu = true
  /// Tells the screen where it is open already, of what lies over whatever is open: a form is looked
  /// away from and not left. `nil` for what begins anew at the start screen.
  var liesOver: (@Sendable (any DeskScreen) -> Bool)?
  /// Whether it begins anew at the start screen: what stands in an open form is kept, and it is left.
  var leavesForms = false
  /// Whether it shows what the desk counts for its title, which is counted anew then.
  var showsCounts = false
  /// The screen above the start screen; `nil` for the start screen alone.
  let screen: @Sendable (DeskContext) -> (any DeskScreen)?

  static let table: [Destination] = [
    Destination(id: .today, leavesForms: true, showsCounts: true) { _ in nil },
    Destination(
      id: .bring, startLine: { $0.words(.homeBring) }, isInMenu: false,
      screen: { ServiceChoice(.inform, $0) }),
    Destination(
      id: .take, command: .newCase, startLine: { $0.words(.homeTake) }, isInMenu: false,
      leavesForms: true, screen: { PersonSearch($0) }),
    Destination(
      id: .drafts, startLine: StartLine.drafts, showsCounts: true, screen: { DraftList($0) }),
    Destination(
      id: .handed,
      startLine: { $0.words(.homeHanded(count: DeskContext.count($0.summary?.handed?.count))) },
      isInMenu: false, screen: { CaseList($0, part: .handed) }),
    Destination(
      id: .cases, command: .cases, startLine: StartLine.cases, isInMenu: false,
      screen: { CaseList($0) }),
    Destination(
      id: .queue, command: .queue,
      startLine: { $0.words(.homeQueue(count: DeskContext.count($0.waitingVisitors))) },
      screen: { QueueScreen($0) }),
    Destination(
      id: .morning, permission: .approveLateEntries, startLine: { $0.words(.morningTitle) },
      isInMenu: false, screen: { MorningScreen($0) }),
    Destination(
      id: .deadlines, command: .deadlines, startLine: StartLine.deadlines,
      screen: { DeadlineScreen($0) }),
    Destination(
      id: .shelf, startLine: { $0.words(.homeShelf(count: DeskContext.count($0.day?.ready))) },
      isInMenu: false, screen: { DeadlineScreen($0, part: .shelf) }),
    Destination(
      id: .renewals,
      startLine: { $0.words(.homeRenewals(count: DeskContext.count($0.day?.renewals))) },
      isInMenu: false, screen: { DeadlineScreen($0, part: .renewals) }),
    Destination(
      id: .complaints, command: .complaints, startLine: StartLine.complaints,
      screen: { ComplaintList($0) }),
    Destination(
      id: .quality, command: .quality, startLine: { $0.words(.qualityHeading) },
      screen: { QualityScreen($0) }),
    Destination(
      id: .directory, command: .directory, startLine: { $0.words(.homeDirectory) },
      liesOver: { $0 is DirectoryScreen }, screen: { DirectoryScreen($0) }),
    Destination(
      id: .law, command: .law, startLine: { $0.words(.homeLaw) }, liesOver: { $0 is LawReader },
      screen: { LawReader($0) }),
    Destination(
      id: .forms, liesOver: { $0 is FormList },
      screen: { context in
        IntakeForm.given(context).first.map { FormList(context, marked: $0) }
      }),
    Destination(
      id: .keys, liesOver: { _ in false }, screen: { ExplanationScreen(.keys(nil), $0) }),
    Destination(
      id: .about, startLine: { $0.words(.homeAbout) }, liesOver: { _ in false },
      screen: { ExplanationScreen(.about, $0) }),
    Destination(id: .calendar, permission: .changeCalendar, screen: { CalendarScreen($0) }),
    Destination(
      id: .staff, permission: .manageStaff,
      startLine: { context in
        context.words(.homeStaff) + (context.forbids(.manageStaff).map { "  — \($0)" } ?? "")
      }, screen: { StaffScreen($0) }),
    Destination(id: .log, screen: { LogScreen($0) }),
  ]

  static func destination(_ id: ID) -> Destination? { table.first { $0.id == id } }
}

extension WhyTopic {
  /// What the screen one comes to tells of itself.
  static func destination(_ id: Destination.ID, _ context: DeskContext) -> WhyTopic {
    Destination.destination(id)?.screen(context)?.topic(context) ?? .about
  }
}

extension Desk {
  func go(to id: Destination.ID) {
    guard let destination = Destination.destination(id) else { return }
    if let reason = destination.permission.flatMap(context.forbids) {
      return say(words(.dialogUnavailable(reason: reason)), .warning)
    }
    if let isOpen = destination.liesOver {
      if let place = stack.lastIndex(where: isOpen) {
        stack.removeSubrange((place + 1)...)
      } else if let screen = destination.screen(context) {
        push(screen)
      }
      return
    }
    guard mayLeaveForm() else { return }
    if destination.leavesForms {
      // The start screen below keeps its marker, so that Esc comes back to the same line.
      let start = stack.first as? HomeScreen ?? HomeScreen()
      stack = [destination.id == .today ? HomeScreen() : start]
    } else {
      // A form is looked away from: Esc comes back to it, as it stands.
      let kept = stack.lastIndex { $0.isForm } ?? 0
      stack = kept == 0 ? [stack.first as? HomeScreen ?? HomeScreen()] : Array(stack[...kept])
    }
    if destination.showsCounts { refresh() }
    if let screen = destination.screen(context) { push(screen) }
    readAgain()
    if id == .log { note(LogQuestion()) }
  }
}
