/// A place where frames are shown and keys come from. ncurses is one, the tests' script another.
public protocol Terminal: AnyObject {
  /// The size now, in cells.
  var size: Size { get }

  /// Whether line drawing and signs beyond ASCII can be shown.
  var showsUnicode: Bool { get }

  /// Shows a frame; only what changed since the last one is sent.
  func show(_ canvas: Canvas)

  /// Waits for the next event, at most so many milliseconds; `.tick` when nothing came.
  func nextEvent(waitingAtMost milliseconds: Int) -> Event

  /// Whether an event is there without waiting: a loop takes a burst of keys before it draws.
  var hasPendingInput: Bool { get }

  /// Ends the wait for an event with a `.tick`, from any thread: something beside the loop is done.
  var waker: @Sendable () -> Void { get }

  /// Sounds the bell.
  func ring()

  /// Leaves the screen to the shell and stops the program until it is continued.
  func suspend()
}
