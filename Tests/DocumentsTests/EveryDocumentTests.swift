import Casework
import Documents
import Foundation
import KazakhText
import Standards
import Testing
import Words

/// What holds of every paper of a case and of the office.
@Suite struct `Every paper` {
  private static let languages: [DocumentLanguage] = [.kk, .ru, .both]

  private func run(_ paper: Document) -> String {
    paper.text(columns: 80).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: Sample.all, languages)
  func `of a case reads as it was last approved`(sample: Sample, language: DocumentLanguage) throws
  {
    try expectGolden(
      sample.document(language).text(columns: 80), "case-\(sample.name).\(language.rawValue)")
  }

  @Test(arguments: languages)
  func `of the day reads as it was last approved`(language: DocumentLanguage) throws {
    let written = try language.languages.map { try DaySamples.papers(Bench.words($0)) }
    for place in written[0].indices {
      var turn = 0
      let words = try language.languages.map(Bench.words)
      let paper = Document.written(in: words) { _ in
        defer { turn += 1 }
        return written[turn][place]
      }
      let name = "day-\(paper.kind.rawValue).\(language.rawValue)"
      try expectGolden(paper.text(columns: 80), name)
      try expectGolden(
        written[0][place].text(columns: 40),
        "day-\(paper.kind.rawValue)-40.\(language.languages[0])")
    }
  }

  @Test(arguments: Sample.all)
  func `names its paragraph, says whose form it is and of which year its contacts are`(
    sample: Sample
  ) throws {
    let signs: [DocumentLanguage: (String, String)] = [
      .kk: ("-т.", "ресми нысан емес"), .ru: ("п. ", "не официальная форма"),
    ]
    for (language, (paragraph, form)) in signs {
      let said = run(try sample.document(language))
      #expect(said.contains(paragraph) && said.contains(form), "\(sample.name) \(language)")
      let entry = try #require(Bench.directory().office(id: sample.visit.office)).entry
      if said.contains(entry.street) || said.contains(entry.phonesAsPrinted) {
        #expect(said.contains("2008"), "\(sample.name) \(language)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `in two languages says all that each says, and what is the same once`(sample: Sample) throws
  {
    let both = try sample.document(.both)
    let (kk, ru) = (try sample.document(.kk), try sample.document(.ru))
    #expect(both.languages == ["kk", "ru"] && kk.languages == ["kk"])
    let said = both.texts.joined(separator: "\n")
    for paper in [kk, ru] {
      for text in paper.texts.flatMap({ $0.split(separator: "; ") })
      where !text.contains(" — ") {
        #expect(said.contains(text), "\(text)")
      }
    }
    #expect(both.blocks.count { if case .cut = $0 { true } else { false } } <= 1)
    let number = try sample.record().number.description
    #expect(run(both).ranges(of: number).count == run(kk).ranges(of: number).count)
    #expect(both.items.count == kk.items.count, "papers stand once")
  }

  @Test(arguments: Sample.all, languages)
  func `is the same after its way to another program`(
    sample: Sample, language: DocumentLanguage
  ) throws {
    var paper = try sample.document(language)
    paper.copy = "2-дана"
    let json = try JSONEncoder().encode(paper)
    #expect(try JSONDecoder().decode(Document.self, from: json) == paper)
  }

  @Test(arguments: Sample.all, [80, 40])
  func `keeps within its columns`(sample: Sample, columns: Int) throws {
    for line in try sample.document(.both).text(columns: columns).split(separator: "\n") {
      #expect(Width.of(line) <= columns, "\(line)")
    }
  }

  @Test func `has what a clerk wrote of a paper once, in whichever languages it is`() throws {
    let details = PaperDetails(custody: .kept, note: "мөрі анық емес")
    var sample = Sample.all[0]
    sample.acts = [.paperDetailed(id: "S2-C-1", details: details)]
    let said = run(try sample.document(.both))
    #expect(said.contains("қалды / оставлен; мөрі анық емес"))
    #expect(said.ranges(of: "мөрі анық емес").count == 1)
  }

  @Test func `that is a copy says which`() throws {
    var paper = try Sample.all[0].document(.kk)
    paper.copy = "2-дана"
    #expect(paper.text(columns: 80).split(separator: "\n")[1].contains("2-дана"))
  }
}

@Suite struct `What goes home with a citizen` {
  /// Signs of our readings and of the standards, and how we came by a fact.
  private func signs(of text: String) -> [String] {
    text.matches(of: /\bA\d\d\b|\bS[12]\b|\(computed\)|\(есептелген\)|\(вычислено\)/)
      .map { String($0.output) }
  }

  @Test(arguments: Sample.all.filter { $0.kind != .cover }, [DocumentLanguage.kk, .ru, .en])
  func `calls nothing by a sign of our own`(sample: Sample, language: DocumentLanguage) throws {
    #expect(try signs(of: sample.document(language).text(columns: 200)).isEmpty)
  }

  @Test(arguments: `The papers a visitor takes home`.sheets, Language.allCases)
  func `says of what to bring what is needed and not how we know`(
    sheet: `The papers a visitor takes home`.Sheet, language: Language
  ) throws {
    let paper = WhatToBring(try Bench.evaluate(sheet.facts), at: try Bench.office)
      .document(try Bench.words(language))
    #expect(signs(of: paper.text(columns: 200)).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `tells where to bring it, when, whom to call, and of which year that is`(language: Language)
    throws
  {
    let words = try Bench.words(language)
    let entry = try Bench.office.entry
    let text = WhatToBring(try Bench.evaluate(.childAtHome), at: try Bench.office).document(words)
      .text(columns: 400)
    for told in [
      words.text(entry.name), words.address(of: entry), entry.phonesAsPrinted,
      try #require(entry.hours.map(words.hours)), words(.sheetData(year: "2008")),
    ] { #expect(text.contains(told), "\(told)") }
  }

  @Test(arguments: ["Дем'яненко", "О’Коннор", "Д`Арк", "Ли \"Ан\"", "Әл-Фараби; <i>"])
  func `writes every sign of a name as it was typed`(surname: String) throws {
    var sample = try #require(Sample.all.first { $0.kind == .stub })
    sample.visit.person.surname = surname
    #expect(try sample.document(.kk).text(columns: 80).contains(surname))
  }
}

@Suite struct `A receipt of a result` {
  private func said(_ name: String, _ language: DocumentLanguage) throws -> String {
    let sample = try #require(Sample.all.first { $0.name == name })
    return try sample.document(language).text(columns: 80)
  }

  @Test(arguments: [DocumentLanguage.kk, .ru, .en])
  func `tells who received it, as whom, with which document and when`(language: DocumentLanguage)
    throws
  {
    let words = try Bench.words(language.languages[0])
    let other = try said("receipt-other", language)
    for told in [
      "02-09-", "Сәрсенбаев Қанат, " + words(HandingPerson.Relation.neighbour),
      "сенімхат № 1204, 10.06.2009",
      words.date("2009-06-10"), words(.receiptSentence), words(.decisionReferral),
    ] { #expect(other.contains(told), "\(told)") }
    #expect(other.contains(words(.receiptSignature) + " ____"))
    #expect(try said("receipt", language).contains("Бейсенова Гүлмира, анасы"))
  }

  @Test func `leaves a line for a document nobody has named`() throws {
    let line = try said("receipt", .en).split(separator: "\n")
      .first { $0.hasPrefix("Receiver’s document ") }
    #expect(line?.hasSuffix("________") == true)
  }
}

@Suite struct `What ends a case` {
  private func said(_ name: String, _ language: DocumentLanguage) throws -> String {
    let sample = try #require(Sample.all.first { $0.name == name })
    return try sample.document(language).text(columns: 80)
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `names the ground of paragraph 17, and marks any other as not in it`() throws {
    #expect(try said("refusal", .en).contains("disability removed (¶17): МӘС 05.06.2009 № 17"))
    #expect(try !said("refusal", .en).contains("not in ¶17"))
    let other = try said("refusal-other", .en)
    #expect(other.contains("Басқа облысқа көшіп кеткен") && other.contains("is not in ¶17"))
    #expect(try said("refusal-other", .kk).contains("аталмаған (стандарттың 17-т.)"))
    #expect(try said("refusal-other", .ru).contains("основания нет в п. 17"))
  }

  @Test(arguments: ["refusal", "refusal-other", "suspension", "notice", "referral"])
  func `says where to complain`(name: String) throws {
    #expect(try said(name, .en).contains("Where to complain (¶21–22): "))
  }

  @Test func `is a notice of the decision under paragraph 16 when it is refused`() throws {
    #expect(try said("refusal", .en).contains("(¶16 of the standard)"))
    #expect(try said("notice", .en).contains("(¶5 of the standard)"))
    #expect(try said("referral", .en).contains("(¶5 of the standard)"))
  }

  /// What the paragraphs say, by standard: ¶5 the result, ¶8 the fee, ¶12 that papers are handed in
  /// every year (S2), ¶16 how the referral (S1) or the notice of the decision (S2) reaches the
  /// person, ¶17 the ground of a refusal or a suspension.
  static let places: [String: Set<Int>] = [
    "referral": [5, 8, 16], "referral-unnamed": [5, 8, 16], "notice": [5, 8, 12, 16],
    "refusal": [16], "refusal-other": [16, 17], "refusal-of-referral": [17], "suspension": [],
    "suspension-of-referral": [17], "label": [16],
  ]

  @Test(arguments: places.keys.sorted())
  func `cites only paragraphs that say it`(name: String) throws {
    let cited = try said(name, .en).matches(of: /¶(\d+) of the standard/).compactMap { Int($0.1) }
    #expect(Set(cited) == Self.places[name])
  }

  @Test func `is looked at for its citations whatever ends a case`() {
    let results = Sample.all.filter {
      [.referral, .notice, .refusal, .suspension, .label].contains($0.kind)
    }
    #expect(Set(results.map(\.name)) == Set(Self.places.keys))
  }

  @Test(arguments: [
    (DocumentLanguage.kk, "өз хабарламасы", "Жолдама алушының өзіне"),
    (.ru, "сообщение самого отдела", "Направление выдают"),
    (.en, "own message", "The referral is handed"),
  ])
  func `is the office's own message where the standard names no such notice`(
    language: DocumentLanguage, own: String, delivery: String
  ) throws {
    for name in ["refusal-of-referral", "suspension-of-referral", "suspension"] {
      let said = try said(name, language)
      #expect(said.contains(own) && !said.contains(delivery), "\(name)")
    }
    #expect(try !said("refusal", language).contains(own), "S2 ¶16 names this notice")
  }

  @Test func `leaves a line for an institution nobody has named`() throws {
    let sample = try #require(Sample.all.first { $0.name == "referral-unnamed" })
    let line = try sample.document(.en).text(columns: 80).split(separator: "\n")
      .first { $0.hasPrefix("Institution ") }
    #expect(line?.hasSuffix("________") == true)
  }

  @Test func `says of a granted service when it is asked for anew`() throws {
    #expect(try said("notice", .en).contains("next by 1 June 2010 (¶12 of the standard)"))
  }

  @Test func `is complained of to the akimat, that of a city office to the district's`() throws {
    #expect(try said("complaint", .kk).contains("Кімге: Байзақ ауданының әкімияты"))
    #expect(try !said("complaint", .kk).contains("біздің түсіндіруіміз"))
    let city = try said("complaint-city", .kk)
    #expect(city.contains("Кімге: Шу ауданының әкімияты") && city.contains("біздің түсіндіруіміз"))
  }

  @Test func `goes to the address it was posted to`() throws {
    let label = try said("label", .kk)
    #expect(label.contains("Кімге Бейсенова Айым Сарыкемер, Байзақ батыр 20"))
    #expect(label.contains("RR 17") && !label.contains("14.03.2000"))
  }
}

@Suite struct `The papers a case has` {
  private func kinds(_ sample: String) throws -> [CaseDocument] {
    let record = try #require(Sample.all.first { $0.name == sample }).record()
    return CaseDocument.allCases.filter { record.hindrance(to: $0) == nil }
  }

  @Test func `are those of where it stands`() throws {
    #expect(try kinds("stub") == [.application, .stub, .complaint, .cover])
    #expect(try kinds("still-needed") == [.application, .stillNeeded, .complaint, .cover])
    #expect(
      try kinds("still-needed-returned")
        == [.application, .stub, .stillNeeded, .complaint, .cover])
    #expect(try kinds("referral") == [.application, .stub, .referral, .complaint, .cover])
    #expect(
      try kinds("label") == [.application, .stub, .notice, .label, .complaint, .cover])
    #expect(
      try kinds("refusal") == [.application, .stub, .refusal, .label, .complaint, .cover])
    #expect(
      try kinds("suspension") == [.application, .stub, .suspension, .complaint, .cover])
    #expect(
      try kinds("receipt")
        == [.application, .stub, .notice, .receipt, .label, .complaint, .cover])
    #expect(try kinds("returned") == [.application, .returned, .complaint, .cover])
  }

  @Test func `begin with the one it needs now`() throws {
    for sample in Sample.all where ![.application, .complaint, .cover].contains(sample.kind) {
      let record = try sample.record()
      #expect(record.hindrance(to: record.nextPaper) == nil, "\(sample.name)")
      if sample.name != "still-needed-returned" {
        #expect(record.nextPaper == sample.kind, "\(sample.name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `say why there is no other`(language: Language) throws {
    let words = try Bench.words(language)
    for hindrance in DocumentHindrance.allCases {
      #expect(WordKey(rawValue: "document-hindrance." + hindrance.rawValue).isKnown)
      #expect(!words.reason(hindrance).hasSuffix("."))
    }
    for kind in Document.Kind.allCases {
      #expect(!words.name(of: kind).contains("paper-title"), "\(kind)")
    }
  }

  @Test func `know a result that nobody signs for`() throws {
    func hindrance(_ name: String) throws -> DocumentHindrance? {
      try #require(Sample.all.first { $0.name == name }).record().hindrance(to: .receipt)
    }
    #expect(try hindrance("label") == .posted)
    #expect(try hindrance("referral") == .notDelivered && hindrance("stub") == .notDelivered)
  }

  @Test func `know a referral that is not posted`() throws {
    let record = try #require(Sample.all.first { $0.name == "referral" }).record()
    #expect(record.hindrance(to: .label) == .notByPost)
  }
}

extension Document {
  /// Every text on it, cell by cell.
  var texts: [String] {
    [title]
      + blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text), .paragraph(let text), .signature(let text), .blank(let text),
          .fillIn(let text):
          [text]
        case .choices(let label, let options): [label + ":"] + options
        case .field(let label, let value): [label, value]
        case .item(_, let number, let text, let note): [number, text] + [note].compactMap { $0 }
        case .table(let table): table.columns.map(\.title) + table.rows.flatMap { $0 }
        case .barcode, .rule, .cut, .space: []
        }
      }.filter { !$0.isEmpty }
  }
}
