import Casework
import Documents
import KazakhText
import Testing

@Suite struct `A paper as text` {
  private static let name60 = String(repeating: "Қ", count: 59) + "а"
  private static let address200 = String(
    repeating: "Жамбыл облысы Байзақ ауданы, ", count: 7
  ).prefix(200)

  private func everyBlock(_ text: String) -> Document {
    Document(
      kind: .stub, title: text,
      blocks: [
        .heading(text), .paragraph(text), .field(label: "Мекенжайы", value: text),
        .field(label: text, value: text), .field(label: "", value: ""),
        .item(mark: .handedIn, number: "10)", text: text, note: text),
        .item(mark: .plain, number: "", text: text, note: nil),
        .item(mark: .open, number: text, text: text, note: nil), .rule, .cut, .signature(text),
        .space, .blank(text), .blank(""), .barcode("02090001234"),
        .table(
          Document.Table(
            columns: [Document.Table.Column(text, share: 1), Document.Table.Column("№", share: 3)],
            rows: [[text, text], ["", text]])),
      ])
  }

  private func lines(_ paper: Document, _ columns: Int) -> [Substring] {
    paper.text(columns: columns).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(
    arguments: [80, 40],
    [
      name60, String(address200), "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
      "\u{1B}[2J\u{1B}]0;x\u{7}\r\nҚол\u{202E}қойылды\u{2066}\u{200B}\t\u{9B}31m", "", "   ",
      "Қ\u{301}\u{301}\u{301}\u{301}", "Қолы " + name60 + " соңы",
    ])
  func `keeps every line within its columns whatever is written on it`(
    columns: Int, text: String
  ) {
    for line in lines(everyBlock(text), columns) {
      #expect(Width.of(line) <= columns, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: [80, 40], [name60, String(address200), "Әбдірахманова " + name60])
  func `cuts nothing off and puts nothing in`(columns: Int, text: String) {
    let paper = Document(
      kind: .stub, title: "",
      blocks: [
        .field(label: "Өтініш иесі", value: text),
        .item(mark: .missing, number: "1)", text: text, note: text),
      ])
    let blank = { (text: String) in text.filter { $0 != " " && $0 != "\n" } }
    let all = blank(paper.text(columns: columns)).drop { $0 == "=" }
    #expect(all == blank("Өтініш иесі:" + text + "[ ]1)" + text + text))
    for word in text.split(separator: " ") where word.count < columns - 8 {
      #expect(paper.text(columns: columns).contains(word), "a word that fits a line is broken")
    }
  }

  @Test(arguments: [80, 40])
  func `hangs the lines of a name under its beginning`(columns: Int) {
    let text = String(repeating: "медициналық карта ", count: 8)
    let paper = Document(
      kind: .stub, title: "",
      blocks: [.item(mark: .missing, number: "3)", text: text, note: "ескерту")])
    let lines = lines(paper, columns).drop { !$0.hasPrefix("[") }
    #expect(lines.first?.hasPrefix("[ ] 3) медициналық") == true)
    #expect(
      lines.dropFirst().dropLast().allSatisfy {
        $0.hasPrefix("       ") && $0.dropFirst(7).first != " "
      })
    #expect(lines.contains("       ескерту"))
  }

  @Test func `puts a value below its label where the line is too narrow for both`() {
    let paper = Document(
      kind: .stub, title: "",
      blocks: [.field(label: "Қабылданған күні мен уақыты", value: "2009 жылғы 1 маусым, 09:45")])
    #expect(
      paper.text(columns: 40).hasSuffix(
        "\nҚабылданған күні мен уақыты:\n    2009 жылғы 1 маусым, 09:45\n"))
    #expect(
      paper.text(columns: 80).hasSuffix(
        "\nҚабылданған күні мен уақыты: 2009 жылғы 1 маусым, 09:45\n"))
  }

  @Test func `shows what would move a printer and obeys none of it`() {
    let text = everyBlock("\u{1B}[2JА\rБ\nВ\u{202E}Г\u{200B}\u{FEFF}\u{0}").text(columns: 80)
    #expect(text.contains("<1B>[2JА<0D>Б<0A>В<202E>Г<200B><FEFF><00>"))
    for scalar in text.unicodeScalars where scalar != "\n" {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        Issue.record("U+\(String(scalar.value, radix: 16)) is on the paper")
      default: break
      }
    }
  }

  @Test func `a name cannot forge a line of the stub`() throws {
    var visit = Visit.completeChild
    visit.person.given = "Айым\nМерзімі: 01.01.2030"
    let text = try visit.document(.kk).text(columns: 80)
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("Мерзімі: 01.01.2030") })
    #expect(text.contains("Айым<0A>Мерзімі: 01.01.2030"))
  }

  @Test(arguments: Array(30...75), [80, 40])
  func `is printed with no signature alone on its last page`(rows: Int, columns: Int) {
    let paper = Document(
      kind: .journal, title: "Журнал",
      blocks: [
        .table(
          Document.Table(
            columns: [.init("№", share: 1), .init("Аты-жөні", share: 6)],
            rows: (1...rows).map { ["\($0)", "қатар-\($0)."] })),
        .paragraph("Барлығы"), .signature("Бөлім басшысы"), .paragraph("ресми нысан емес"),
      ])
    let printed = paper.printedText(columns: columns)
    let pages = printed.split(separator: "\u{C}", omittingEmptySubsequences: false)
    #expect(printed.filter { $0 != "\u{C}" } == paper.text(columns: columns))
    #expect(
      pages.allSatisfy { $0.split(separator: "\n", omittingEmptySubsequences: false).count <= 57 })
    for last in ["қатар-\(rows).", "қатар-\(rows - 1).", "басшысы"] {
      #expect(pages.last?.contains(last) == true, "\(last) of \(pages.count) pages")
    }
  }
}
