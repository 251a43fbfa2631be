/// A key as the terminal named it.
public enum Key: Hashable, Sendable {
  /// A typed grapheme; may be any letter of any layout.
  case character(Character)
  /// F1…F12.
  case function(Int)
  /// Ctrl with a Latin letter, lower case; terminals send it under every layout.
  case control(Character)
  /// Alt with whatever letter the layout gave.
  case alt(Character)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, tab, backTab, escape, backspace, insert, delete
}

/// Why the program is asked to end.
public enum StopReason: Hashable, Sendable {
  /// The line was dropped: SIGHUP, or the terminal is gone.
  case hangUp
  /// SIGTERM or SIGINT.
  case terminate
}

/// Something that happened, one after another, to the desk.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece; cleaned of line ends by the field it lands in.
  case paste(String)
  case resize(Size)
  /// Back from a suspend: the frame must be drawn anew.
  case resumed
  /// Time may have passed; sent when no key came for the time the loop asked to wait.
  case tick
  case stop(StopReason)
}
