import Casework
import Directory
import Documents
import KazakhText
import Standards
import Support
import Testing
import Words

/// What hangs in the hall, and what is given out to be filled in.
enum GivenOut {
  static let languages: [DocumentLanguage] = [.kk, .ru, .both]

  static func stand(_ services: [Service] = Service.allCases) throws -> Stand {
    let office = try Bench.office
    return try Stand(
      Embedded.law(), services: services, on: "2009-06-01", at: office,
      complaints: Bench.directory().complaintAuthority(for: office))
  }

  static func form(
    _ kind: BlankForm.Kind, services: [Service] = Service.allCases
  ) throws -> BlankForm {
    try BlankForm(
      kind, by: Embedded.law(), services: services, on: "2009-06-01", at: Bench.office)
  }

  static func written(
    _ language: DocumentLanguage, by write: (Words) -> Document
  ) throws -> Document {
    Document.written(in: try language.languages.map(Bench.words), by: write)
  }

  /// All of them.
  static func documents(_ language: DocumentLanguage) throws -> [Document] {
    try [written(language, by: stand().document)]
      + BlankForm.Kind.allCases.map { try written(language, by: form($0).document) }
  }
}

@Suite struct `The stand in the hall` {
  private func dense(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: GivenOut.languages)
  func `reads as it was last approved`(language: DocumentLanguage) throws {
    try expectGolden(
      GivenOut.written(language, by: GivenOut.stand().document).text(columns: 80),
      "stand.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `names every paper of every category to the letter, and for whom it is`(
    language: Language
  ) throws {
    let words = try Bench.words(language)
    let paper = try GivenOut.stand().document(words)
    let said = dense(paper.text(columns: 80))
    for service in Service.allCases {
      let standard = try Embedded.law().standard(service.standard)
      #expect(said.contains(dense(words.text(standard.title))))
      for requirement in standard.requirements(on: "2009-06-01") {
        #expect(said.contains(dense(requirement.item + " " + words.ownName(of: requirement))))
        let condition = try #require(standard.condition(requirement.condition))
        if !condition.isForEveryone {
          #expect(said.contains(dense(words.text(condition.text))), "\(requirement.id)")
        }
      }
    }
    for category in ApplicantCategory.allCases {
      #expect(said.contains(dense(words.name(of: category))))
    }
  }

  @Test(arguments: Language.allCases)
  func `has term, limits of the queue, fee, hours and complaint with their paragraphs`(
    language: Language
  ) throws {
    let words = try Bench.words(language)
    let said = dense(try GivenOut.stand().document(words).text(columns: 80))
    var citizens = words
    citizens.isForCitizens = true
    let standard = try Embedded.law().standard(.s1)
    let kinds: [Parameter.Kind] = [
      .termDays, .queueHandInMinutes, .queuePickUpMinutes, .fee, .hours, .informationSources,
      .complaintHelp, .complaintBody, .complaintHandling,
    ]
    for kind in kinds {
      let parameter = try #require(standard.parameters(kind, on: "2009-06-01").first)
      #expect(said.contains(dense(citizens.cited(parameter))), "\(kind)")
    }
    let office = try Bench.office
    let authority = try #require(Bench.directory().complaintAuthority(for: office)).authority
    for told in [
      words.text(authority.name), words.address(of: authority), authority.phonesAsPrinted,
      office.entry.phonesAsPrinted,
    ] { #expect(said.contains(dense(told)), "\(told)") }
  }

  @Test func `tells of the office's own services alone`() throws {
    let words = try Bench.words(.kk)
    let home = try Embedded.law().standard(.s2).title.kk
    let taraz = dense(try GivenOut.stand([.residentialCare]).document(words).text(columns: 80))
    #expect(!taraz.contains(dense(home)))
  }
}

@Suite struct `A form that is given out` {
  @Test(arguments: BlankForm.Kind.allCases, GivenOut.languages)
  func `reads as it was last approved`(
    kind: BlankForm.Kind, language: DocumentLanguage
  ) throws {
    try expectGolden(
      GivenOut.written(language, by: GivenOut.form(kind).document).text(columns: 80),
      "form-\(kind.rawValue).\(language.rawValue)")
  }

  @Test func `names the papers of paragraph 12 it is for`() throws {
    let words = try Bench.words(.kk)
    let card = try GivenOut.form(.medicalCard).document(words)
    #expect(
      card.items.count == 4 && card.items.allSatisfy { $0.text.contains("медициналық карта") })
    let act = try GivenOut.form(.livingConditions).document(words)
    #expect(
      act.items.count == 2
        && act.items.allSatisfy {
          $0.text.contains("материалдық-тұрмыстық жағдайды зерттеу актісі")
        })
    #expect(try GivenOut.form(.medicalCard, services: [.homeCare]).document(words).items.count == 2)
  }

  @Test func `is given for what the office does alone`() {
    #expect(BlankForm.Kind.medicalCard.isGiven(for: [.residentialCare]))
    #expect(!BlankForm.Kind.postConsent.isGiven(for: [.residentialCare]), "S1 ¶16: in person")
    #expect(!BlankForm.Kind.livingConditions.isGiven(for: [.residentialCare]))
  }

  @Test func `asks by post what paragraph 16 allows`() throws {
    let said = try GivenOut.form(.postConsent).document(Bench.words(.ru)).text(columns: 400)
    #expect(said.contains("почтой") && said.contains("п. 16 стандарта"))
  }

  @Test(arguments: GivenOut.languages)
  func `says whose form it is and of which law`(language: DocumentLanguage) throws {
    for paper in try GivenOut.documents(language) {
      let said = paper.text(columns: 400)
      #expect(said.contains("ресми нысан емес") || said.contains("не официальная форма"))
    }
  }

  @Test(arguments: GivenOut.languages, [80, 40])
  func `keeps within its columns`(language: DocumentLanguage, columns: Int) throws {
    for paper in try GivenOut.documents(language) {
      for line in paper.text(columns: columns).split(separator: "\n") {
        #expect(Width.of(line) <= columns, "\(line)")
      }
    }
  }
}

extension `A paper as PDF` {
  @Test(arguments: GivenOut.languages)
  func `is given out or hangs in the hall with nothing cut`(language: DocumentLanguage) throws {
    for paper in try GivenOut.documents(language) {
      let pdf = try PDF(paper)
      #expect(pdf.pages <= (paper.kind == .stand ? 1 : 2), "\(paper.kind)")
      #expect(paper.kind != .stand || pdf.info("Page size")?.contains("A3") == true)
      var given = Self.dense(pdf.ask("pdftotext", "-raw", "PDF", "-"))
      if pdf.pages > 1 {
        for page in 1...pdf.pages { given = given.replacing("\(page)/\(pdf.pages)", with: "") }
      }
      #expect(given == text(of: paper), "\(paper.kind)")
      expectRoom(pdf, letters: 8)
    }
  }
}
