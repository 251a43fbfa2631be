import Casework
import Documents
import Foundation
import Standards
import Support
import Testing
import Words

@Suite(.enabled(if: PDFTools.areThere, PDFTools.skipped))
struct `A paper as PDF` {
  static let languages: [DocumentLanguage] = [.kk, .ru, .both]

  /// What stands on it in the order it is read, without blanks.
  func text(of paper: Document) -> String {
    var parts: [String] = []
    var blocks = paper.blocks[...]
    if case .barcode(let digits)? = blocks.first {
      parts.append(digits)
      blocks = blocks.dropFirst()
    }
    parts += [paper.title, paper.copy ?? ""]
    for block in blocks {
      switch block {
      case .field(let label, let value): parts.append(label + ": " + value)
      case .item(let mark, let number, let text, let note):
        parts += [mark == .open ? "?" : "", number, text, note ?? ""]
      case .barcode(let digits): parts.append(digits)
      default: parts += Document(kind: .stub, title: "", blocks: [block]).texts
      }
    }
    return Self.dense(parts.joined())
  }

  static func dense(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "\u{C}" }
  }

  @Test(arguments: Sample.all, languages)
  func `gives every letter back in the order it is read`(
    sample: Sample, language: DocumentLanguage
  ) throws {
    let paper = try sample.document(language)
    let pdf = try PDF(paper)
    var given = Self.dense(pdf.ask("pdftotext", "-raw", "PDF", "-"))
    if pdf.pages > 1 {
      for page in 1...pdf.pages { given = given.replacing("\(page)/\(pdf.pages)", with: "") }
    }
    #expect(given == text(of: paper))
  }

  @Test func `a title and a heading are bold, a paragraph is not`() throws {
    let plain = try PDF(
      Document(kind: .cover, title: "", languages: ["kk"], blocks: [.paragraph("Мәтін")]))
    #expect(!plain.ask("pdffonts", "PDF").contains("Bold"))
    for bold in [
      Document(kind: .cover, title: "Тақырып", languages: ["kk"], blocks: []),
      Document(kind: .cover, title: "", languages: ["kk"], blocks: [.heading("Тақырып")]),
    ] {
      #expect(try PDF(bold).ask("pdffonts", "PDF").contains("Bold"))
    }
  }

  @Test func `gives the letters of Kazakh back and no others in their place`() throws {
    let letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЙйЩщЪъЫыЬьЭэЮюЯя АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШ №«»— fi fl ffi"
    let pdf = try PDF(
      Document(
        kind: .cover, title: letters, languages: ["kk"],
        blocks: [
          .paragraph(letters), .heading(letters),
          .item(
            mark: .plain, number: "", text: letters, note: letters),
        ]))
    let given = pdf.ask("pdftotext", "-raw", "PDF", "-")
    #expect(Self.dense(given) == String(repeating: Self.dense(letters), count: 5))
  }

  @Test func `carries its fonts, and only the letters it needs of them`() throws {
    for sample in Sample.all {
      let pdf = try PDF(try sample.document(.both))
      let fonts = pdf.ask("pdffonts", "PDF").split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts {
        let marks = font.split(separator: " ").suffix(5).prefix(3)
        #expect(marks.allSatisfy { $0 == "yes" }, "embedded, subset, unicode: \(font)")
      }
      let size = try FileManager.default.attributesOfItem(atPath: pdf.path)[.size] as? Int
      #expect(size ?? .max < 120_000, "\(sample.name): \(size ?? 0) bytes")
    }
  }

  @Test func `says its title and language, and nothing of a person outside the page`() throws {
    let sample = Sample.all[0]
    for (language, code) in [(DocumentLanguage.kk, "kk"), (.ru, "ru"), (.both, "kk")] {
      let paper = try sample.document(language)
      let pdf = try PDF(paper)
      #expect(pdf.info("Title") == paper.title)
      let bytes = try Data(contentsOf: URL(filePath: pdf.path))
      #expect(bytes.range(of: Data("/Lang (\(code))".utf8)) != nil)
      #expect(pdf.ask("pdfinfo", "-meta", "PDF").contains("Бейсенова") == false)
      #expect(pdf.info("Author") == nil && pdf.info("Subject") == nil)
      #expect(pdf.info("Page size")?.contains("A4") == true)
    }
  }

  @Test(arguments: Sample.all.filter { ["stub", "still-needed", "cover"].contains($0.name) })
  func `is scanned back to the number of its case`(sample: Sample) throws {
    let pdf = try PDF(try sample.document(.both))
    _ = pdf.ask("pdftoppm", "-r", "300", "-gray", "-singlefile", "PDF", pdf.folder + "/scan")
    let read = ChildProcess.run([
      "zbarimg", "--quiet", "--raw", "-Sdisable", "-Scode128.enable", pdf.folder + "/scan.pgm",
    ])
    let numbers = Set(read.output.split(separator: "\n").map(String.init))
    #expect(numbers == [try sample.record().number.digits], "\(read.errors)")
    #expect(try numbers.map { try CaseNumber(parsing: $0) } == [try sample.record().number])
  }

  // MARK: Room

  /// The longest a clerk may type, all of it at once.
  private static func extreme(_ facts: Facts) -> Visit {
    let word = "Ұзақжылдықтарбойыжүретінұлыатаұлы"
    let name = String((word + "Қ" + word).prefix(60))
    var visit = Visit(facts: facts)
    visit.person = Person(
      surname: name, given: String((word + word).prefix(60)),
      patronymic: String(repeating: "Шщ", count: 30), birthDate: facts.birthDate,
      address: String(
        String(repeating: "Жамбыл облысы Байзақ ауданы Сарыкемер ауылы, ", count: 6).prefix(200)))
    visit.representative = Representative(
      name: name, relation: "заңды өкілі, қорғаншысы", paper: "қорғаншылық туралы шешім № 1234567")
    visit.extraPapers = [String(repeating: "қосымша анықтама ", count: 6)]
    return visit
  }

  private static let noted = PaperDetails(
    custody: .kept, number: "№ 123456789012", date: "2008-12-31", validUntil: "2009-12-31",
    note: String(String(repeating: "мөрі анық емес, ", count: 8).prefix(100)))

  private static func extremeStub(_ facts: Facts) throws -> CaseDocuments {
    var visit = extreme(facts)
    visit.otherwise = [:]
    var record = try visit.record()
    for paper in record.papers {
      try record.apply(
        .paperDetailed(id: paper.requirementID, details: noted),
        at: Bench.moment("2009-06-01", minute: 700), by: Visit.clerk)
    }
    let directory = try Bench.directory()
    let office = try #require(directory.office(id: "baizak"))
    return CaseDocuments(
      record, evaluation: try visit.evaluation(), office: office,
      complaints: directory.complaintAuthority(for: office))
  }

  @Test(arguments: [0, 1, 4, 5, 9], languages)
  func `stays one page, with nothing cut or on top of another`(
    applicant: Int, language: DocumentLanguage
  ) throws {
    let stub = try Self.extremeStub(Facts.tenApplicants[applicant])
    let paper = Document.written(
      in: try language.languages.map(Bench.words), by: { stub.document($0) })
    #expect(paper.kind == .stub)
    let pdf = try PDF(paper)
    #expect(pdf.pages == 1)
    #expect(Self.dense(pdf.ask("pdftotext", "-raw", "PDF", "-")) == text(of: paper))
    expectRoom(pdf, letters: 6)
  }

  @Test(arguments: [CaseDocument.notice, .refusal, .label, .complaint, .stillNeeded], languages)
  func `of any kind has room for the longest names and addresses`(
    kind: CaseDocument, language: DocumentLanguage
  ) throws {
    var visit = Self.extreme(.childAtHome)
    if kind == .stillNeeded { visit.missing = ["S2-C-3"] }
    var record = try visit.record()
    if kind == .notice || kind == .label {
      try record.apply(
        Sample.decided(.notice, text: String(repeating: "ұзын ескертпе ", count: 20)),
        at: Bench.moment("2009-06-10"), by: Visit.clerk)
    } else if kind == .refusal {
      try record.apply(
        Sample.decided(.refusal, ground: .other, text: String(repeating: "ұзын себеп ", count: 20)),
        at: Bench.moment("2009-06-10"), by: Visit.clerk)
    }
    #expect(record.hindrance(to: kind) == nil)
    let directory = try Bench.directory()
    let office = try #require(directory.office(id: "baizak"))
    let written = CaseDocuments(
      record, evaluation: try visit.evaluation(), office: office,
      complaints: directory.complaintAuthority(for: office))
    let paper = Document.written(
      in: try language.languages.map(Bench.words), by: { written.document(kind, $0) })
    let pdf = try PDF(paper)
    #expect(pdf.pages == 1)
    #expect(Self.dense(pdf.ask("pdftotext", "-raw", "PDF", "-")) == text(of: paper))
    expectRoom(pdf, letters: 6)
  }

  @Test(arguments: Sample.all)
  func `has every word on the page and none upon another`(sample: Sample) throws {
    let pdf = try PDF(try sample.document(.both))
    #expect(pdf.pages == 1 || [.cover, .application].contains(sample.kind))
    expectRoom(pdf, letters: 6)
  }

  /// - Parameter letters: the height of the smallest line that can be read, in points.
  func expectRoom(_ pdf: PDF, letters: Double) {
    let words = pdf.words()
    let size = (pdf.info("Page size") ?? "").split(separator: " ").compactMap { Double($0) }
    #expect(size.count == 2 && words.count > 20)
    for word in words {
      #expect(word.left >= 20 && word.right <= size[0] - 20, "\(word.text) is cut")
      #expect(word.top >= 15 && word.bottom <= size[1] - 15, "\(word.text) is cut")
      #expect(word.bottom - word.top >= letters, "\(word.text) is too small")
    }
    for (place, word) in words.enumerated() {
      for other in words[(place + 1)...] where other.page == word.page {
        let wide = min(word.right, other.right) - max(word.left, other.left)
        let high = min(word.bottom, other.bottom) - max(word.top, other.top)
        let isUpon = wide > 1 && high > 0.4 * min(word.bottom - word.top, other.bottom - other.top)
        #expect(!isUpon, "\(word.text) and \(other.text)")
      }
    }
  }

  @Test func `goes over as many pages as it needs, with its headings on each`() throws {
    let rows = (1...200).map { [String($0), "Әбдірахманова Ұлбала Қайратқызы", "үйде"] }
    let pdf = try PDF(
      Document(
        kind: .journal, title: "Қабылдау журналы", languages: ["kk"],
        blocks: [
          .table(
            Document.Table(
              columns: [
                Document.Table.Column("№", share: 1), Document.Table.Column("Аты-жөні", share: 5),
                Document.Table.Column("Қызмет", share: 2),
              ], rows: rows)),
          .paragraph(String(repeating: "Өте ұзын ескертпе. ", count: 400)),
        ]))
    #expect(pdf.pages >= 5)
    let text = pdf.ask("pdftotext", "-layout", "PDF", "-")
    #expect(text.ranges(of: "Аты-жөні").count >= 4 && text.ranges(of: "Қайратқызы").count == 200)
    #expect(text.ranges(of: "ескертпе").count == 400)
    let dense = Self.dense(text)
    #expect(dense.contains("1/\(pdf.pages)") && dense.contains("\(pdf.pages)/\(pdf.pages)"))
    expectRoom(pdf, letters: 6)
  }

  /// Of any length, so that the ending meets every place on the page.
  @Test(arguments: Array(stride(from: 28, through: 50, by: 2)))
  func `has no signature alone on its last page`(rows: Int) throws {
    let ending: [Document.Block] = [
      .paragraph("Барлығы"), .paragraph("Тізбек"), .signature("Бөлім басшысы"),
      .paragraph("ресми нысан емес"),
    ]
    let table = Document.Table(
      columns: [.init("№", share: 1), .init("Аты-жөні", share: 6)],
      rows: (1...rows).map { ["\($0)", "қатар\($0)"] })
    let list = (1...rows).map {
      Document.Block.item(mark: .plain, number: "", text: "қатар\($0)", note: nil)
    }
    for body in [[.table(table)], list] {
      let pdf = try PDF(
        Document(kind: .journal, title: "Журнал", languages: ["kk"], blocks: body + ending))
      let words = pdf.words()
      let last = words.filter { $0.page == pdf.pages }.map(\.text)
      #expect(last.contains("басшысы"), "\(rows)")
      #expect(
        last.contains("қатар\(rows)") && last.contains("қатар\(rows - 1)"),
        "\(rows) on \(pdf.pages) pages")
    }
  }

  // MARK: Pictures

  /// As they were when a person last looked at them: how much ink is where. Another version of a font
  /// may move a letter a little; more than that is a change.
  @Test(arguments: Sample.all, [DocumentLanguage.kk, .both])
  func `looks as it did when it was last approved`(
    sample: Sample, language: DocumentLanguage
  ) throws {
    try expectPicture(try sample.document(language), "case-\(sample.name).\(language.rawValue)")
  }

  func expectPicture(_ paper: Document, _ name: String) throws {
    let ink = try PDF(paper).picture(resolution: 30).ink(square: 4)
    let name = "pictures/" + name
    if Recording.isOn { return try expectGolden(ink.joined(separator: "\n") + "\n", name) }
    let golden = try String(contentsOfFile: goldenPaper(name), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    try #require(golden.count == ink.count)
    var (unlike, all) = (0, 0)
    for (line, kept) in zip(ink, golden) {
      for (now, before) in zip(line, kept) {
        let change = abs((now.wholeNumberValue ?? 0) - (before.wholeNumberValue ?? 0))
        all += 1
        if change > 3 { unlike += 1 }
      }
    }
    #expect(unlike * 50 <= all, "\(name): \(unlike) of \(all) places are unlike")
  }
}

@Suite struct `The program that sets papers` {
  @Test(.enabled(if: PDFTools.areNeeded))
  func `is there where it must be`() {
    #expect(PDFTools.missing == [])
  }

  @Test(
    .enabled(if: PDFTools.areThere, PDFTools.skipped),
    arguments: ["", "{}", "null", "{\"kind\":\"stub\"", "\u{1B}[2J", "[1,2,3]"])
  func `answers bad input with a sentence and no page`(input: String) {
    let run = ChildProcess.run([PDFTools.program], input: input)
    #expect(run.status == 65 && run.output == "")
    #expect(run.errors.hasPrefix("qabyldau-pdf: ") && !run.errors.contains("\u{1B}"))
  }

  @Test(.enabled(if: PDFTools.areThere, PDFTools.skipped))
  func `cleans what a person typed and sets an empty paper`() throws {
    let bad = "a\u{1B}[2J\u{202E}b\u{7}\nc"
    let pdf = try PDF(
      Document(kind: .stub, title: bad, blocks: [.field(label: bad, value: bad), .blank("")]))
    #expect(pdf.ask("pdftotext", "-raw", "PDF", "-").contains("a<1B>[2J<202E>b"))
    #expect(try PDF(Document(kind: .stub, title: "", blocks: [])).pages == 1)
  }
}
