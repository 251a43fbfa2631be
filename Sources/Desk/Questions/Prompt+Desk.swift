import Controls

extension Prompt.Reply {
  /// What is said of a key that a question did not take.
  func said(_ context: DeskContext) -> [Effect] {
    switch self {
    case .refused(let refusal): [.say(context.words.sentence(for: refusal), .warning)]
    case .tooEarly: [.say(context.words(.confirmTooEarly), .warning)]
    case .open, .chosen, .written, .filled, .confirmed, .left: []
    }
  }
}
