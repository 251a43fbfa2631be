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

  /// What was typed here and is kept nowhere; `nil` when nothing is lost with the screen.
  var losing: WordKey? { get }

  /// Whether Enter would press the button at the end of a form.
  var standsOnButton: Bool { get }
}

extension DeskScreen {
  func tabs(_ context: DeskContext) -> Tabs? { nil }
  var standsSideBySide: Bool { false }
  mutating func fit(_ area: Rect, _ context: DeskContext) {}
  func unavailable(_ command: DeskCommand.ID, _ context: DeskContext) -> WordKey? { nil }
  var needed: OfficeRead? { nil }
  var changing: CaseRecord? { nil }
  var draft: Draft? { nil }
  var losing: WordKey? { nil }
  var standsOnButton: Bool { false }
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
  /// What can be printed on.
  case printers([String])
}
