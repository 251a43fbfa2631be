import Screen

/// The button a form ends in registers, saves or goes on. An Enter that runs through the fields stops at
/// it: one that is held down repeats for as long as it is held, and whoever types ahead has not seen it.
extension Desk {
  /// Longer than a keyboard waits before it repeats a key that is held.
  private static let rest = Duration.milliseconds(700)

  /// - Returns: whether the key may press a button: it was on the screen, and no Enter came just before.
  func noteEnter(_ key: Key) -> Bool {
    guard key == .enter else {
      lastEnter = nil
      return false
    }
    let now = instant()
    let isHeld = lastEnter.map { now - $0 < Self.rest } ?? false
    lastEnter = now
    return hasShownButton && !isHeld
  }
}
