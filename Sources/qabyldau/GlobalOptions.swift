import ArgumentParser
import Documents
import KazakhText

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The office's store (default: below $XDG_DATA_HOME).")
  var store: String?

  @Option(
    name: .customLong("lang"),
    help: "Language of the texts: kk, ru or en; print takes both, Kazakh and Russian.")
  var spoken: DocumentLanguage?

  /// The one language, or the first of both.
  var lang: Language? { spoken?.languages.first }

  @Option(
    name: .customLong("as"), help: "Act as this member of staff (training stores only).")
  var asLogin: String?
}

extension Language: ExpressibleByArgument {}
extension DocumentLanguage: ExpressibleByArgument {}
