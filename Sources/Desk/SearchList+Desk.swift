import Controls

extension SearchList.Outcome {
  /// What is said of a key that the field did not take.
  func said(_ context: DeskContext) -> [Effect] {
    switch self {
    case .refused(let refusal): [.say(context.words.sentence(for: refusal), .warning)]
    case .ignored, .moved, .typed, .blanks, .opened: []
    }
  }
}
