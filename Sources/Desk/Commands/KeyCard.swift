import Screen
import Words

/// All keys of the desk on one card to look at, print and save: those of the place one comes from first, those
/// of everywhere, then the others by place. What works everywhere is said once.
struct KeyCard {
  let keys: KeyFile
  let words: Words

  /// - Parameter place: where one comes from; `nil` for nowhere in particular.
  func text(from place: Place?) -> String {
    let others = Place.allCases.filter { $0 != place }
    return ([place.map(section), everywhere].compactMap { $0 } + others.map(section))
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var everywhere: String {
    let commands = keys.commands.filter(\.isOfEverywhere)
    return ([words(.keysEverywhere)] + commands.map { line($0, in: .home) })
      .joined(separator: "\n")
  }

  /// Empty where there is nothing but what works everywhere.
  private func section(_ place: Place) -> String {
    let own = keys.commands.filter { $0.places.contains(place) && !$0.isOfEverywhere }
    let heading = words(WordKey(rawValue: "place." + place.rawValue))
    return own.isEmpty
      ? "" : ([heading] + own.map { line($0, in: place) }).joined(separator: "\n")
  }

  private func line(_ command: DeskCommand, in place: Place) -> String {
    "  " + keys.all(command, in: place).map(\.label).joined(separator: ", ") + " — "
      + words(command.word)
  }
}

extension DeskCommand {
  /// Whether it has its keys in every place but a question, or there too.
  fileprivate var isOfEverywhere: Bool { places.union([.dialog]) == Set(Place.allCases) }
}

extension Desk {
  /// Whoever asks for the keys over an explanation asks for those of what it explains; who reads the law, for
  /// those of reading.
  var keyPlace: Place? {
    if let read = stack.last as? ExplanationScreen, read.isOfLaw(context) { return read.place }
    return stack.last { !($0 is ExplanationScreen) }?.place
  }

  /// Back to the form that lies below, or to the application that was begun last; its letters stand where they
  /// stood.
  func goToMyForm() {
    if let place = stack.lastIndex(where: \.isForm) {
      if place == stack.count - 1 { return say(words(.myFormHere), .plain) }
      stack.removeSubrange((place + 1)...)
      readAgain()
    } else if let draft = context.applications?.max(by: { $0.updated < $1.updated }) {
      open(.draft(draft, .apply))
    } else {
      say(words(.myFormNone), .plain)
    }
  }
}
