import Controls

extension Prompt.Reply {
  /// What is said of a key that a question did not take.
  func said(_ context: DeskContext) -> [Effect] {
    switch self {
    case .refused(let refusal): [.say(context.words.sentence(for: refusal), .warning)]
    case .tooEarly(.unread): [.say(context.words(.confirmTooEarly), .warning)]
    case .tooEarly(.offered): [.say(context.words(.reasonOffered), .warning)]
    case .unavailable(let why):
      [.say(context.words(.dialogUnavailable(reason: why)), .warning)]
    case .open, .chosen, .written, .filled, .confirmed, .left: []
    }
  }
}
