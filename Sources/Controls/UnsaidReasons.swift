/// What was typed in questions that were left with Esc, or said and not yet saved; offered when the question
/// is asked again: neither going back nor a save that fails loses what was typed.
public struct UnsaidReasons: Hashable, Sendable {
  /// By what was asked.
  public private(set) var texts: [String: String] = [:]
  /// Said, and perhaps saved soon.
  private var said: Set<String> = []

  public init() {}

  /// Whether nothing would be lost.
  public var isEmpty: Bool { texts.isEmpty }

  /// Has what was typed at another time; what stands in a form is let be.
  public mutating func takeUp(_ texts: [String: String]) {
    self.texts = texts.filter { !$0.key.contains(UnsaidForms.separator) }
    said = []
  }

  /// Keeps what was typed in a question that is left.
  public mutating func keep(_ dialog: ReasonDialog) {
    texts[dialog.matter] = dialog.reason.isEmpty ? nil : dialog.reason
    said.remove(dialog.matter)
  }

  /// Keeps what was said until it is known to be saved.
  public mutating func say(_ dialog: ReasonDialog) {
    keep(dialog)
    said.insert(dialog.matter)
  }

  /// What was said is saved, or needs no saving.
  public mutating func forgetSaid() {
    for matter in said { texts[matter] = nil }
    said = []
  }

  /// What was said could not be saved: it is kept like what was left.
  public mutating func keepSaid() { said = [] }

  /// The question with what was typed the last time.
  public func resume(_ dialog: ReasonDialog) -> ReasonDialog {
    texts[dialog.matter].map(dialog.offering) ?? dialog
  }
}
