import Screen
import Words

extension KeyFile {
  /// The keys a command has in a place: its own, and those that no other command has taken.
  func all(_ command: DeskCommand, in place: Place) -> [Key] {
    command.keys
      + (command.keysWithoutCtrl + command.letters(in: place)).filter {
        !command.keys.contains($0) && self.command(for: $0, in: place) == command.id
      }
  }
}

/// The keys of the desk as a text, each command with the name a key file calls it by: `qabyldau help
/// keys` and `docs/keys.md` are this.
public enum KeySheet {
  public static func text(_ words: Words, keys: KeyFile = KeyFile()) -> String {
    Place.allCases.map { place in
      let lines = keys.commands.filter { $0.places.contains(place) }.map { command in
        "- " + keys.all(command, in: place).map(\.label).joined(separator: ", ") + " — "
          + words(command.word)
          + " [\(command.id.rawValue)]"
      }
      return "## " + words(WordKey(rawValue: "place." + place.rawValue)) + "\n\n"
        + lines.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}
