import Screen
import Words

extension DeskCommand {
  fileprivate func allKeys(in place: Place) -> [Key] {
    keys + altKeys + letters(in: place)
  }
}

/// The keys of the desk as a text, each command with the name a key file calls it by: `qabyldau help
/// keys` and `docs/keys.md` are this.
public enum KeySheet {
  public static func text(_ words: Words, keys: KeyFile = KeyFile()) -> String {
    Place.allCases.map { place in
      let lines = keys.commands.filter { $0.places.contains(place) }.map { command in
        "- " + command.allKeys(in: place).map(\.label).joined(separator: ", ") + " — "
          + words(command.word)
          + " [\(command.id.rawValue)]"
      }
      return "## " + words(WordKey(rawValue: "place." + place.rawValue)) + "\n\n"
        + lines.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}
