import ArgumentParser
import Words

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The office's store (default: below $XDG_DATA_HOME).")
  var store: String?

  @Option(help: "Language of the texts: kk, ru or en.")
  var lang: Language?

  @Option(
    name: .customLong("as"), help: "Act as this member of staff (training stores only).")
  var asLogin: String?
}

extension Language: ExpressibleByArgument {}
