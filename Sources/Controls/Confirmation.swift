import Screen

/// The last question before an act that binds: what is about to be done, and the answer "back" marked.
/// It is never answered by a key that was pressed before it could be read: an arrow (or Home, End, Tab)
/// must lead to the deed and Enter must follow, both read after the question was drawn. A held Enter,
/// keys typed ahead and letters end in "back" or nowhere.
public struct Confirmation: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case ignored
    case moved
    /// A key that was read before the question was drawn; nothing was done with it.
    case tooEarly
    case confirmed
    case back
  }

  private var dialog: Dialog
  /// The picture that was on the screen when the question arose.
  private let raisedAt: Int

  private enum Answer: String { case back, confirm }

  /// - Parameters:
  ///   - text: whom it is done to, what, on which paragraph it rests and what follows.
  ///   - confirm: the deed in words, `Record the refusal`.
  ///   - picture: how many pictures the screen had shown when the question arose.
  public init(title: String, text: String, confirm: String, back: String, picture: Int) {
    dialog = Dialog(
      title: title, text: text,
      buttons: [
        Dialog.Button(id: Answer.back.rawValue, label: back),
        Dialog.Button(id: Answer.confirm.rawValue, label: confirm),
      ], chosen: Answer.back.rawValue)
    raisedAt = picture
  }

  /// Takes a key that was read when the screen had shown so many pictures.
  public mutating func handle(_ event: Event, picture: Int) -> Outcome {
    if event == .key(.escape) { return .back }
    guard picture > raisedAt else { return .tooEarly }
    switch dialog.handle(event) {
    case .chosen(let id): return id == Answer.confirm.rawValue ? .confirmed : .back
    case .cancelled: return .back
    case .moved: return .moved
    case .ignored, .unavailable: return .ignored
    }
  }

  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, signs: Signs) {
    dialog.draw(on: &canvas, in: area, focused: focused, signs: signs)
  }
}
