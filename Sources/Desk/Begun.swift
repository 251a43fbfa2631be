import Casework
import Controls

/// What a screen has begun and not recorded: kept as it is typed, and taken up when the screen is opened
/// again.
struct Begun: Equatable {
  let place: BegunPlace
  /// What it is about, as lists show it.
  let about: String
  /// By the names of questions and fields; empty when nothing would be lost.
  var texts: [String: String]
  /// The field the cursor is in.
  var focus: String?

  init(
    _ kind: BegunPlace.Kind, _ subject: String = "", about: String = "",
    _ texts: [String: String]..., focus: String? = nil
  ) {
    place = BegunPlace(kind, subject)
    self.about = about
    self.texts = texts.reduce(into: [:]) { all, more in all.merge(more) { $1 } }
    self.focus = focus
  }
}

extension Optional {
  /// What is written in the question that is asked, if one is.
  func written<Choice, Text, Form, Deed>() -> [String: String]
  where Wrapped == Prompt<Choice, Text, Form, Deed> {
    self?.written ?? [:]
  }
}
