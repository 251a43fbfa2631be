/// What a field made of an event.
public enum FieldOutcome: Hashable, Sendable {
  /// Not the field's business; its form may use the key.
  case ignored
  /// The cursor moved, or the key was taken without changing the value.
  case moved
  case changed
  /// The key was not taken; the clerk should be told why. What was taken for digits before it may have
  /// gone with it, where the key shows that it was a word.
  case refused(Refusal)
}

/// Why a field does not take what was typed.
public enum Refusal: Hashable, Sendable {
  /// A letter or mark where only digits belong.
  case notADigit(Character)
  /// No room for more than so many letters or digits.
  case full(limit: Int)
  /// No option begins with what was typed, in any layout.
  case noSuchOption(typed: String)
  /// The field takes no answer now.
  case disabled(reason: String)
}
