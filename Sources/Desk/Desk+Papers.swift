import Casework
import Papers
import Reception
import Words

/// What leaves the desk on paper or as a file.
extension Desk {
  func performOnPaper(_ effect: Effect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .print(let paper, let order, let id):
      send(
        PaperUnderWay(
          paper: paper, way: .printed(order), id: id, copiesLeft: max(1, order.copies)))
    case .savePaper(let paper, let format, let name, let id):
      send(
        PaperUnderWay(paper: paper, way: .filed(format, name: name), id: id, copiesLeft: 1))
    case .recordCopy: recordNextCopy()
    case .listPrinters:
      let names = counter.printerNames
      start { .printers(names()) }
    default: break
    }
  }

  func languages(of paper: Paper) -> [Words] {
    let spoken = paper.languages.compactMap(Language.init(rawValue:)).compactMap { language in
      language == words.language ? words : try? catalogue(language)
    }
    return spoken.isEmpty ? [words] : spoken
  }
}
