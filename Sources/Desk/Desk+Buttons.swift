import Screen

/// The button a form ends in registers, saves or goes on. An Enter that runs through the fields stops at
/// it: one that is held down repeats for as long as it is held, and whoever types ahead has not seen it. So
/// does a key that records something by itself.
extension Desk {
  /// Longer than a keyboard waits before it repeats a key that is held.
  private static let rest = Duration.milliseconds(700)

  /// - Returns: whether the same key came just before.
  func isHeld(_ key: Key) -> Bool {
    let now = instant()
    defer { lastPress = (key, now) }
    guard let lastPress, lastPress.key == key else { return false }
    return now - lastPress.at < Self.rest
  }

  /// Whether a command was just done here by the key that comes again: it is done once, however long the key
  /// is held. One that led here by the same key, as to a paper and on to the printer, was another.
  func isRepeated(_ command: DeskCommand.ID, in place: Place) -> Bool {
    command.isDoneOnce && lastDone.map { $0 == (command, place) } ?? false
  }
}
