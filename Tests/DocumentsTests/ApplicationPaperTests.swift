import Casework
import Documents
import KazakhText
import Standards
import Support
import Testing
import Words

/// A form of one service for one category, and everything a clerk can type into it.
struct TypedForm: Sendable, CustomTestStringConvertible {
  let form: IntakeForm
  /// As long as the form lets it be.
  var isLong = false

  var testDescription: String { name + (isLong ? ", long" : "") }
  var name: String { "\(form.service.rawValue)-\(form.category.rawValue)" }

  static let all = Service.allCases.flatMap { service in
    ApplicantCategory.allCases.map {
      TypedForm(form: IntakeForm(service: service, category: $0))
    }
  }
  static let long = all.map { TypedForm(form: $0.form, isLong: true) }

  var values: FormValues {
    var values = FormValues()
    for field in form.fields { values[field.id] = value(of: field) }
    return values
  }

  private static let usual: [FieldID: String] = [
    .surname: "Қасымбекова", .given: "Зере", .patronymic: "Бақытжановна",
    .birthDate: "2001-03-14", .identityNumber: "012345678",
    .address: "Сарыкемер ауылы, Байзақ батыр көшесі, 20", .handingName: "Қасымбеков Бақытжан",
    .handingPaper: "сенімхат № 15", .representativeName: "Қасымбекова Гүлмира",
    .representativeRelation: "анасы", .representativePaper: "туу туралы куәлік № 77",
    .certificateNumber: "МӘС-117", .certificateUntil: "2031-12-31",
    .institutionName: "Тараз балалар мекемесі",
  ]

  private func value(of field: IntakeField) -> String {
    switch field.kind {
    case .text(let limit): isLong ? Self.longest(limit) : Self.usual[field.id] ?? "Ә"
    case .date: Self.usual[field.id] ?? ""
    case .choice(let options):
      field.id == .handedInBy ? "relative" : options.first?.value ?? ""
    case .yesNo: "yes"
    case .number: "7"
    case .phone: "+7 701 222 33 44"
    case .identity: "010314600123"
    }
  }

  /// A name is one word of sixty letters; an address has blanks.
  private static func longest(_ limit: Int) -> String {
    let word = limit > 120 ? "Сарыкемер ауылдық округі, " : "Ұзақжылдықтарбойыжүретінұлыата"
    return String(String(repeating: word, count: 10).prefix(limit - 1)) + "Ә"
  }

  func evaluation() throws -> Evaluation { try Bench.evaluate(form.facts(from: values)) }

  func draft() throws -> Draft {
    Draft(
      id: DraftID(rawValue: "a"), clerk: Visit.clerk.id, office: "baizak", service: form.service,
      category: form.category, values: values,
      ticks: try evaluation().required.dropLast().map {
        PaperTick(
          requirementID: $0.requirement.id,
          handling: .handedIn(on: "2009-06-01", alternative: $0.requirement.eitherOf.first?.id))
      }, created: try Bench.moment("2009-06-01"))
  }

  func record() throws -> CaseRecord {
    var visit = Visit(facts: form.facts(from: values))
    visit.application = form.application(from: values)
    return try visit.record()
  }

  enum Stage: String, CaseIterable, Sendable { case blank, draft, accepted }

  func document(_ stage: Stage, _ language: DocumentLanguage) throws -> Document {
    let office = try Bench.office
    let write: (Words) -> Document
    switch stage {
    case .blank:
      let facts = Facts(service: form.service, category: form.category)
      write = ApplicationPaper(blank: try Bench.evaluate(facts), at: office).document
    case .draft:
      write = ApplicationPaper(try draft(), evaluation: try evaluation(), at: office).document
    case .accepted:
      let documents = CaseDocuments(
        try record(), evaluation: try evaluation(), office: office, complaints: nil)
      write = { documents.document(.application, $0) }
    }
    return Document.written(in: try language.languages.map(Bench.words), by: write)
  }
}

@Suite struct `The application` {
  private static let languages: [DocumentLanguage] = [.kk, .ru, .both]

  private func dense(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func text(of paper: Document) -> String { dense(paper.text(columns: 80)) }

  /// What stands below the line one tears along.
  private func tornOff(_ paper: Document) throws -> [Document.Block] {
    Array(paper.blocks[try #require(paper.blocks.firstIndex(of: .cut))...])
  }

  @Test(arguments: TypedForm.all, languages)
  func `of each form reads as it was last approved`(
    typed: TypedForm, language: DocumentLanguage
  ) throws {
    for stage in TypedForm.Stage.allCases {
      try expectGolden(
        typed.document(stage, language).text(columns: 80),
        "application-\(typed.name)-\(stage.rawValue).\(language.rawValue)")
    }
  }

  @Test(arguments: TypedForm.all + TypedForm.long, languages)
  func `has all that was typed, before it is taken and after`(
    typed: TypedForm, language: DocumentLanguage
  ) throws {
    for stage in [TypedForm.Stage.draft, .accepted] {
      let said = text(of: try typed.document(stage, language))
      for field in typed.form.visibleFields(typed.values) {
        let value = try Bench.words(language.languages[0]).answer(
          typed.values[field.id], to: field)
        #expect(!value.isEmpty && said.contains(dense(value)), "\(field.id) \(stage)")
      }
    }
  }

  @Test(arguments: TypedForm.all)
  func `lists the papers as they stand`(typed: TypedForm) throws {
    let required = try typed.evaluation().required.count
    let draft = try typed.document(.draft, .kk).items
    #expect(draft.count == required)
    #expect(draft.dropLast().allSatisfy { $0.mark == .handedIn } && draft.last?.mark == .missing)
    let accepted = try typed.document(.accepted, .kk).items
    #expect(accepted.count == required && accepted.allSatisfy { $0.mark == .handedIn })
  }

  @Test func `says what was waived, and what was taken instead of what`() throws {
    let sample = try #require(Sample.all.first { $0.name == "application-exceptions" })
    let paper = try sample.document(.ru)
    #expect(paper.marks(.waived).count == 1)
    #expect(text(of: paper).contains(dense("сол жолдаманың өзі сұралып тұр")))
    #expect(text(of: paper).contains(dense("ЖСН туралы анықтама")))
  }

  @Test func `asks a birth of which the year alone is known as it is`() throws {
    var draft = try TypedForm.all[0].draft()
    draft.values[.birthDate] = "1935"
    let words = try Bench.words(.kk)
    let paper = ApplicationPaper(
      draft, evaluation: try TypedForm.all[0].evaluation(), at: try Bench.office)
    #expect(text(of: paper.document(words)).contains(dense(words.about(1935))))
  }

  // MARK: The stub

  @Test(arguments: TypedForm.all)
  func `ends with the stub: day and time, who took the papers, all of them (¶15)`(
    typed: TypedForm
  ) throws {
    let record = try typed.record()
    let words = try Bench.words(.kk)
    let stub = try tornOff(typed.document(.accepted, .kk))
    #expect(stub.contains(.barcode(record.number.digits)))
    #expect(stub.contains(.field(label: words(.sheetClerk), value: "Сәрсенова")))
    #expect(
      stub.contains(.field(label: words(.sheetReceived), value: "2009 жылғы 1 маусым, 09:45")))
    #expect(stub.contains(.field(label: words(.sheetApplicant), value: record.person.fullName)))
    #expect(stub.contains(.paragraph(words(.sheetCitationStub))))
  }

  @Test func `proves nothing until all papers are in and somebody took them (A24)`() throws {
    let words = try Bench.words(.kk)
    let proof = Document.Block.paragraph(words(.sheetCitationStub))
    let waiting = try #require(Sample.all.first { $0.name == "application-waiting" })
    for paper in [
      try waiting.document(.kk), try TypedForm.all[0].document(.draft, .kk),
      try TypedForm.all[0].document(.blank, .kk),
    ] {
      let stub = try tornOff(paper)
      #expect(!stub.contains(proof))
      #expect(stub.contains(.paragraph(words(.applicationNotYetStub))))
      #expect(stub.contains(.fillIn(words(.sheetReceived))))
      #expect(stub.contains(.fillIn(words(.sheetClerk))))
    }
  }

  @Test func `has no stub once it was taken back`() throws {
    var sample = try #require(Sample.all.first { $0.name == "application" })
    sample.acts = [.withdrawn(reason: "көшіп кетті", on: "2009-06-10")]
    #expect(try !sample.document(.kk).blocks.contains(.cut))
  }

  @Test(arguments: TypedForm.all, TypedForm.Stage.allCases)
  func `says between declaration and signature whose it is, whatever is torn off`(
    typed: TypedForm, stage: TypedForm.Stage
  ) throws {
    let words = try Bench.words(.kk)
    let paper = try typed.document(stage, .kk)
    let begin = try #require(
      paper.blocks.firstIndex(of: .paragraph(words(.applicationDeclaration))))
    let end = try #require(paper.blocks.firstIndex(of: .fillIn(words(.applicationSignature))))
    let between = paper.blocks[begin..<end]
    let (name, number) = try (typed.record().person.fullName, typed.record().number.description)
    switch stage {
    case .blank: #expect(between.contains(.fillIn(words(.sheetApplicant))))
    case .draft: #expect(between.contains(.field(label: words(.sheetApplicant), value: name)))
    case .accepted:
      #expect(
        between.contains(.field(label: words(.sheetApplicant), value: name + ", " + number)))
    }
  }

  @Test(arguments: TypedForm.all)
  func `asks for the kind of institution where the form does, and nowhere else`(typed: TypedForm)
    throws
  {
    let label = try Bench.words(.kk)(.intakeInstitution)
    let asks = try typed.document(.blank, .kk).blocks.contains {
      if case .choices(label, _) = $0 { true } else { false }
    }
    #expect(asks == (typed.form.field(.institution) != nil))
  }

  @Test func `has a number only once it is a case`() throws {
    let draft = try TypedForm.all[0].document(.draft, .kk)
    #expect(draft.barcodes.isEmpty)
    #expect(
      draft.blocks.contains(.paragraph(try Bench.words(.kk)(.applicationBeforeTaking))))
    let record = try TypedForm.all[0].record()
    #expect(
      try TypedForm.all[0].document(.accepted, .kk).barcodes
        == [record.number.digits, record.number.digits])
  }

  // MARK: By hand

  @Test(arguments: TypedForm.all, languages)
  func `to be filled in by hand has a place for each question and a box for each paper`(
    typed: TypedForm, language: DocumentLanguage
  ) throws {
    let paper = try typed.document(.blank, language)
    let words = try Bench.words(language.languages[0])
    let labels = paper.blocks.compactMap { block -> String? in
      switch block {
      case .fillIn(let label), .choices(let label, _): label
      default: nil
      }
    }
    for field in typed.form.fields {
      let label = words(WordKey(rawValue: field.wordID))
      #expect(labels.contains { $0.hasPrefix(label) }, "\(field.id)")
    }
    #expect(paper.items.allSatisfy { $0.mark == .missing })
    let all = try Bench.evaluate(
      Facts(service: typed.form.service, category: typed.form.category)
    ).papers.map(\.requirement.item)
    #expect(paper.items.map(\.number) == all)
  }

  @Test(arguments: TypedForm.all)
  func `leaves a line free above each place that is written in`(typed: TypedForm) throws {
    let lines = try typed.document(.blank, .ru).text(columns: 80)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (line, place) in zip(lines, lines.indices) where line.hasSuffix("________") {
      #expect(lines[place - 1].isEmpty || !lines[place - 1].hasSuffix("_"), "\(line)")
      #expect(line.count { $0 == "_" } >= 20, "\(line)")
    }
  }

  @Test(arguments: TypedForm.all + TypedForm.long, [80, 40])
  func `keeps within its columns`(typed: TypedForm, columns: Int) throws {
    for stage in TypedForm.Stage.allCases {
      for line in try typed.document(stage, .both).text(columns: columns).split(separator: "\n") {
        #expect(Width.of(line) <= columns, "\(line)")
      }
    }
  }
}

extension Document {
  fileprivate var barcodes: [String] {
    blocks.compactMap { if case .barcode(let digits) = $0 { digits } else { nil } }
  }
}

extension `A paper as PDF` {
  @Test(arguments: TypedForm.all + TypedForm.long, languages)
  func `is an application with nothing cut and its stub in one piece`(
    typed: TypedForm, language: DocumentLanguage
  ) throws {
    for stage in TypedForm.Stage.allCases {
      let paper = try typed.document(stage, language)
      let pdf = try PDF(paper)
      #expect(pdf.pages <= 2, "\(stage)")
      var given = Self.dense(pdf.ask("pdftotext", "-raw", "PDF", "-"))
      if pdf.pages > 1 {
        for page in 1...pdf.pages { given = given.replacing("\(page)/\(pdf.pages)", with: "") }
      }
      #expect(given == text(of: paper), "\(stage)")
      expectRoom(pdf, letters: 8)
      let words = pdf.words()
      let clerk = try Bench.words(language.languages[0])(.applicationClerkSignature)
        .split(separator: " ").map(String.init)
      let last = try #require(words.last { $0.text == clerk.last })
      let stub = try #require(
        words.last { $0.text.hasPrefix("Түбіршек:") || $0.text == "Корешок:" })
      #expect(stub.page == last.page && stub.top < last.top, "\(stage)")
    }
  }

  @Test(arguments: TypedForm.all, [DocumentLanguage.kk, .both])
  func `is an application that looks as it did when it was last approved`(
    typed: TypedForm, language: DocumentLanguage
  ) throws {
    for stage in [TypedForm.Stage.blank, .accepted] {
      try expectPicture(
        typed.document(stage, language),
        "application-\(typed.name)-\(stage.rawValue).\(language.rawValue)")
    }
  }

  @Test func `is an application whose stub is scanned back to the number of its case`() throws {
    let typed = TypedForm.all[2]
    let pdf = try PDF(try typed.document(.accepted, .both))
    _ = pdf.ask(
      "pdftoppm", "-r", "300", "-gray", "-singlefile", "-f", String(pdf.pages), "PDF",
      pdf.folder + "/scan")
    let read = ChildProcess.run([
      "zbarimg", "--quiet", "--raw", "-Sdisable", "-Scode128.enable", pdf.folder + "/scan.pgm",
    ])
    let numbers = Set(read.output.split(separator: "\n").map(String.init))
    #expect(numbers == [try typed.record().number.digits])
  }
}
