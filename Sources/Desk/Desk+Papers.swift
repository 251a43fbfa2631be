import Casework
import Papers
import Reception
import Words

/// What leaves the desk on paper or as a file.
extension Desk {
  func performOnPaper(_ effect: Effect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .print(let paper, let order, let id):
      let number = try counter.print(paper, order, of: id, words: languages(of: paper))
      say(
        number > 1
          ? words(.deskPrintedCopy, ["number": String(number)]) : words(.deskPrinted), .good)
    case .savePaper(let paper, let format, let name, let id):
      let path = try counter.save(
        paper, name: name, as: format, of: id, words: languages(of: paper))
      say(words(.deskSavedAs, ["path": path]), .good)
    case .listPrinters: update(.result(.printers(counter.printers())))
    default: break
    }
  }

  private func languages(of paper: Paper) -> [Words] {
    let spoken = paper.languages.compactMap(Language.init(rawValue:)).compactMap { language in
      language == words.language ? words : try? catalogue(language)
    }
    return spoken.isEmpty ? [words] : spoken
  }
}
