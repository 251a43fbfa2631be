import Screen

/// A terminal whose keys are written down beforehand and whose frames are kept. When the script is
/// at its end it asks the program to terminate, so that no test waits.
public final class ScriptedTerminal: Terminal {
  /// Changes by itself when the script comes to a `.resize`.
  public private(set) var size: Size
  public var showsUnicode: Bool
  /// What is still to happen.
  public private(set) var script: [Event]
  /// Every frame shown, the last one last.
  public private(set) var frames: [Canvas] = []
  /// How long the program was ready to wait, for each event it asked for.
  public private(set) var waits: [Int] = []
  public private(set) var suspensions = 0
  /// How often the bell was sounded.
  public private(set) var rings = 0

  public init(
    size: Size = Size(columns: 80, rows: 24), showsUnicode: Bool = true, script: [Event] = []
  ) {
    self.size = size
    self.showsUnicode = showsUnicode
    self.script = script
  }

  /// Adds to the end of the script.
  public func add(_ events: Event...) {
    script += events
  }

  /// Adds keys to the end of the script.
  public func press(_ keys: Key...) {
    script += keys.map { .key($0) }
  }

  /// Adds typed letters to the end of the script.
  public func type(_ text: String) {
    script += text.map { .key(.character($0)) }
  }

  /// The last frame as text; empty before the first.
  public var screen: String { frames.last?.text ?? "" }

  public func show(_ canvas: Canvas) {
    frames.append(canvas)
  }

  public func nextEvent(waitingAtMost milliseconds: Int) -> Event {
    waits.append(milliseconds)
    guard !script.isEmpty else { return .stop(.terminate) }
    let event = script.removeFirst()
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Whether more has been typed already.
  public var hasPendingInput: Bool { !script.isEmpty }

  public var waker: @Sendable () -> Void { {} }

  public func ring() { rings += 1 }

  public func suspend() {
    suspensions += 1
    script.insert(.resumed, at: 0)
  }
}
