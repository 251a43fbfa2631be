import Controls
import Papers
import Reception
import Words

/// How a paper is to come out, as it is chosen on the screen: every choice is one line, and Enter turns
/// it to its next value.
struct PaperChoices {
  enum Entry: String, CaseIterable {
    case print, save, paper, language, format, printer, copies
  }

  private(set) var language: PaperLanguage
  private(set) var order = PaperOrder()
  /// The printer's names, once they are asked for.
  var printers: [String] = []

  init(_ view: DeskView) {
    language = PaperLanguage(view.words.language)
  }

  /// The language of the screen was changed: the paper follows.
  mutating func speak(_ view: DeskView) {
    if language != .both { language = PaperLanguage(view.words.language) }
  }

  private func languages(_ view: DeskView) -> [PaperLanguage] {
    view.words.language == .en ? PaperLanguage.allCases : [.kk, .ru, .both]
  }

  mutating func turn(_ entry: Entry, _ view: DeskView) {
    switch entry {
    case .language: language = Self.next(after: language, in: languages(view))
    case .format: order.format = Self.next(after: order.format, in: PaperFormat.allCases)
    case .printer:
      let all = [nil] + printers.map(Optional.some)
      order.printer = Self.next(after: order.printer, in: all)
    case .copies: order.copies = order.copies % PaperOrder.mostCopies + 1
    case .print, .save, .paper: break
    }
  }

  private static func next<Value: Equatable>(after value: Value, in all: [Value]) -> Value {
    let place = all.firstIndex(of: value).map { ($0 + 1) % all.count } ?? 0
    return all.indices.contains(place) ? all[place] : value
  }

  /// What is other than usual, for the heading.
  func marks(_ view: DeskView) -> [String] {
    var marks: [String] = []
    if language != PaperLanguage(view.words.language) { marks.append(name(of: language, view)) }
    if order.format == .pdf { marks.append("PDF") }
    if let printer = order.printer { marks.append(printer) }
    if order.copies > 1 { marks.append("×\(order.copies)") }
    return marks
  }

  private func name(of language: PaperLanguage, _ view: DeskView) -> String {
    view.words(WordKey(rawValue: "paper-language." + language.rawValue))
  }

  /// - Parameter hasKinds: whether another paper can be chosen.
  func dialog(_ view: DeskView, of hasKinds: Bool, at place: String? = nil) -> Dialog {
    let words = view.words
    func line(_ key: WordKey, _ value: String) -> String { words(key) + ": " + value }
    return Dialog(
      title: words(.paperChoicesTitle), text: "",
      buttons: Entry.allCases.filter { hasKinds || $0 != .paper }.map { entry in
        let label =
          switch entry {
          case .print: words(.paperChoicesPrint)
          case .save: words(.paperChoicesSave)
          case .paper: words(.paperChoicesPaper)
          case .language: line(.paperChoicesLanguage, name(of: language, view))
          case .format:
            line(
              .paperChoicesFormat, order.format == .pdf ? "PDF" : words(.paperChoicesText))
          case .printer: line(.paperChoicesPrinter, order.printer ?? words(.paperChoicesUsual))
          case .copies: line(.paperChoicesCopies, String(order.copies))
          }
        return Dialog.Button(
          id: entry.rawValue, label: label,
          reason: entry == .format && !view.makesPDF ? words(.paperChoicesNoPdf) : nil)
      }, chosen: place, isList: true)
  }
}
