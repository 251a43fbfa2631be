import Controls
import Documents
import Reception
import Wording
import Words

/// How a paper is to come out, as it is chosen on the screen: every choice is one line, and Enter turns
/// it to its next value.
struct DocumentChoices {
  enum Entry: String, CaseIterable {
    case print, save, copies, language, format, printer, paper, apply, close
  }

  private(set) var language: DocumentLanguage
  private(set) var order = DocumentOrder()
  /// The printer's names, once they are asked for.
  var printers: [String] = []

  init(_ context: DeskContext) {
    language = DocumentLanguage(context.words.language)
  }

  /// The language of the screen was changed: the paper follows.
  mutating func speak(_ context: DeskContext) {
    if language != .both { language = DocumentLanguage(context.words.language) }
  }

  private func languages(_ context: DeskContext) -> [DocumentLanguage] {
    context.words.language == .en ? DocumentLanguage.allCases : [.kk, .ru, .both]
  }

  mutating func turn(_ entry: Entry, _ context: DeskContext) {
    switch entry {
    case .language: language = Self.next(after: language, in: languages(context))
    case .format: order.format = Self.next(after: order.format, in: DocumentFormat.allCases)
    case .printer:
      let all = [nil] + printers.map(Optional.some)
      order.printer = Self.next(after: order.printer, in: all)
    case .copies: order.copies = order.copies % DocumentOrder.mostCopies + 1
    case .print, .save, .paper, .apply, .close: break
    }
  }

  private static func next<Value: Equatable>(after value: Value, in all: [Value]) -> Value {
    let place = all.firstIndex(of: value).map { ($0 + 1) % all.count } ?? 0
    return all.indices.contains(place) ? all[place] : value
  }

  /// What is other than usual, for the heading.
  func marks(_ context: DeskContext) -> [String] {
    var marks: [String] = []
    if language != DocumentLanguage(context.words.language) {
      marks.append(name(of: language, context))
    }
    if order.format == .pdf { marks.append("PDF") }
    if let printer = order.printer { marks.append(printer) }
    if order.copies > 1 { marks.append("×\(order.copies)") }
    return marks
  }

  private func name(of language: DocumentLanguage, _ context: DeskContext) -> String {
    context.words(WordKey(rawValue: "document-language." + language.rawValue))
  }

  /// Of a case another paper can be chosen, and from what to bring one goes on to an application.
  func dialog(_ context: DeskContext, of source: DocumentSource, at place: String? = nil) -> Dialog
  {
    let words = context.words
    func line(_ key: WordKey, _ value: String) -> String { words(key) + ": " + value }
    return Dialog(
      title: words(.documentScreenTitle), text: "",
      buttons: Entry.allCases.filter {
        ($0 != .paper || source.isOfCase) && ($0 != .apply || source.isWhatToBring)
      }.map { entry in
        let label =
          switch entry {
          case .print: words(.documentScreenPrint)
          case .save: words(.documentScreenSave)
          case .paper: words(.documentScreenPaper)
          case .apply: words(.menuApply)
          case .language: line(.documentScreenLanguage, name(of: language, context))
          case .format:
            line(
              .documentScreenFormat, order.format == .pdf ? "PDF" : words(.documentScreenText))
          case .printer: line(.documentScreenPrinter, order.printer ?? words(.documentScreenUsual))
          case .copies: line(.documentScreenCopies, String(order.copies))
          case .close: words(.documentScreenClose)
          }
        return Dialog.Button(
          id: entry.rawValue, label: label,
          reason: entry == .format && !context.makesPDF ? words(.documentScreenNoPdf) : nil)
      }, chosen: place, isList: true)
  }
}
