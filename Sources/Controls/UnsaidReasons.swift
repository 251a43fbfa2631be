/// What was typed in questions that were left with Esc, offered when the question is asked again: going
/// back never loses what was typed.
public struct UnsaidReasons: Hashable, Sendable {
  private var texts: [String: String] = [:]

  public init() {}

  public var isEmpty: Bool { texts.isEmpty }

  /// Keeps what was typed; what was said is forgotten.
  public mutating func keep(_ dialog: ReasonDialog, for question: String) {
    texts[question] = dialog.reason.isEmpty ? nil : dialog.reason
  }

  public mutating func forget(_ question: String) { texts[question] = nil }

  /// The question with what was typed the last time.
  public func resume(_ dialog: ReasonDialog, for question: String) -> ReasonDialog {
    guard let typed = texts[question] else { return dialog }
    return ReasonDialog(
      title: dialog.title, text: dialog.text, minimumLength: dialog.minimumLength,
      tooShortText: dialog.tooShortText, keysText: dialog.keysText, typed: typed)
  }
}
