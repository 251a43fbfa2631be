import Casework
import Controls
import Reception
import Screen
import Words

/// One screen of the desk: a value that turns events into new state and effects, and draws itself.
protocol DeskScreen {
  /// Where its keys are looked up.
  var place: Place { get }

  /// The line under the office's, with tabs beside it where the screen has some.
  func heading(_ context: DeskContext) -> String
  func tabs(_ context: DeskContext) -> Tabs?

  /// Whether its parts stand side by side where there is room, and need no tabs there.
  var standsSideBySide: Bool { get }

  /// Told before it is drawn and before each event, so that PgUp and PgDn know their page.
  mutating func fit(_ area: Rect, _ context: DeskContext)

  mutating func update(_ event: DeskEvent, _ context: DeskContext) -> [Effect]

  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext)

  /// What F1 explains here and now.
  func topic(_ context: DeskContext) -> WhyTopic

  /// Why a command of this place cannot run now; `nil` when it can.
  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey?

  /// What is asked of the store when it has changed, by this desk or another.
  var needed: OfficeRead? { get }

  /// The case as it was when the clerk wanted to change it.
  var changing: CaseRecord? { get }

  /// What is to be kept should the line drop now.
  var draft: Draft? { get }

  /// Whether Enter would press the button at the end of a form.
  var standsOnButton: Bool { get }

  /// Whether the draft is as the form began: it is kept for a dropped line alone, and ends when the form
  /// is left.
  var isUntouched: Bool { get }

  /// What was begun here and is neither recorded nor a draft; `nil` where nothing ever is.
  var begun: Begun? { get }

  /// Has what was begun here at another time.
  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext)

  /// Whether an application is begun here with what was answered.
  var offersApplication: Bool { get }

  /// Which people stood on it since that was recorded last.
  var seen: SeenRows { get }
  mutating func forgetSeen()

  /// Whether it is filled in: other screens lie over it, and Esc comes back to it.
  var isForm: Bool { get }
}

extension DeskScreen {
  func tabs(_ context: DeskContext) -> Tabs? { nil }
  var standsSideBySide: Bool { false }
  mutating func fit(_ area: Rect, _ context: DeskContext) {}
  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? { nil }
  var needed: OfficeRead? { nil }
  var changing: CaseRecord? { nil }
  var draft: Draft? { nil }
  var standsOnButton: Bool { false }
  var isUntouched: Bool { false }
  var begun: Begun? { nil }
  mutating func takeUp(_ texts: [String: String], focus: String?, _ context: DeskContext) {}
  var isForm: Bool { false }
  var seen: SeenRows { SeenRows() }
  mutating func forgetSeen() {}
  var offersApplication: Bool { false }
}

/// What reaches a screen.
enum DeskEvent {
  /// A key or paste for the screen's own controls; every key of a dialog is one.
  case input(Event)
  case command(DeskCommand.ID)
  /// What was read.
  case found(OfficeAnswer, OfficeRead)
  /// What was saved.
  case saved(OfficeAnswer, OfficeSave)
  /// Why nothing was saved; that is said already.
  case failed(CounterFailure, OfficeSave)
  /// What could not be read; why is said already.
  case unread(OfficeRead)
  /// What can be printed on.
  case printers([String])
}
