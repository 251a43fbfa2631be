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
  /// To the beginning of a word, behind its end: Ctrl or Alt with an arrow.
  case wordLeft, wordRight
  /// The word before the cursor is to go: Alt or Ctrl with Backspace.
  case eraseWord
}

/// Why the program is asked to end.
public enum StopReason: Hashable, Sendable {
  /// The line was dropped: SIGHUP, or the terminal is gone.
  case hangUp
  /// SIGTERM or SIGINT.
  case terminate
  /// Another signal that ends a program: a timer, a limit of the account.
  case otherSignal
}

/// Something that happened, one after another, to the desk.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece; cleaned of line ends by the field it lands in.
  case paste(String)
  /// Bytes came that are no letter in UTF-8; nothing was typed.
  case unreadable
  case resize(Size)
  /// Back from a suspend: the frame must be drawn anew.
  case resumed
  /// Time may have passed; sent when no key came for the time the loop asked to wait.
  case tick
  case stop(StopReason)
}
