import Casework
import Documents
import KazakhText
import Standards
import Support
import Testing
import Words

@Suite struct `How the law reads in a person's language` {
  /// Appendix 2 of both standards to the letter.
  @Test func `the headings of appendix 2 are the decree's`() throws {
    let words = try Bench.words(.kk)
    #expect(words(.signedColumnNormative) == "Көрсеткіштің нормативтік мәні")
    #expect(words(.signedColumnTarget) == "Көрсеткіштің келесі жылдағы нысаналы мәні")
    #expect(words(.signedColumnCurrent) == "Көрсеткіштің есепті жылдағы ағымдағы мәні")
  }

  @Test(arguments: [(Language.kk, "92,5"), (.ru, "92,5"), (.en, "92.5")])
  func `a share with its decimal sign`(_ language: Language, _ said: String) throws {
    let share = try #require(Percent(tenths: 925))
    #expect(try Bench.words(language).number(share) == said)
  }

  @Test(arguments: [
    (Language.kk, "S2 12-т., балалар, 5)", "S1 7-т. 1)", "S1 3-қосымша, 4-жол", "S1 8-т."),
    (.ru, "S2 п. 12, дети, 5)", "S1 п. 7 1)", "S1 прил. 3, строка 4", "S1 п. 8"),
    (.en, "S2 ¶12, children, 5)", "S1 ¶7 1)", "S1 app. 3, row 4", "S1 ¶8"),
  ])
  func `a citation names standard, paragraph, list and item`(
    language: Language, child: String, item: String, row: String, paragraph: String
  ) throws {
    let words = try Bench.words(language)
    #expect(
      words.citation(Citation(standard: .s2, paragraph: 12, list: .child, item: "5)")) == child)
    #expect(words.citation(Citation(standard: .s1, paragraph: 7, item: "1)")) == item)
    #expect(words.citation(Citation(standard: .s1, appendix: 3, row: "4")) == row)
    #expect(words.citation(Citation(standard: .s1, paragraph: 8)) == paragraph)
  }

  @Test(arguments: [
    (
      Language.kk, "зейнет жасына жеткен адамға — зейнет жасы: иә (есептелген)",
      "зейнет жасына жеткен адамға — зейнет жасы: белгісіз"
    ),
    (
      .ru, "для лица пенсионного возраста — пенсионный возраст: да (вычислено)",
      "для лица пенсионного возраста — пенсионный возраст: неизвестно"
    ),
    (
      .en, "for a person of pension age — pension age: yes (computed)",
      "for a person of pension age — pension age: unknown"
    ),
  ])
  func `why a paper is asked for names the fact and whether it was worked out`(
    language: Language, computed: String, unknown: String
  ) throws {
    let words = try Bench.words(language)
    var facts = Facts(service: .residentialCare, category: .elderly)
    func because() throws -> String {
      words.because(
        try #require(
          Bench.evaluate(facts).papers.first { $0.requirement.id == "S1-A-7" }))
    }
    #expect(try because() == unknown)
    facts.birthDate = "1930-01-15"
    facts.sex = .male
    #expect(try because() == computed)
    facts.pensionAge = true
    #expect(try !because().contains("("))
  }

  @Test func `a paper for everyone needs no reason but its condition`() throws {
    let finding = try #require(Bench.evaluate(.childAtHome).papers.first)
    #expect(try Bench.words(.en).because(finding) == "for everyone on this list")
  }

  @Test func `the official Kazakh name stands beside every gloss, its misprints corrected`() throws
  {
    for facts in Facts.tenApplicants {
      for requirement in try Bench.evaluate(facts).papers.map(\.requirement) {
        let official = requirement.shownKk ?? requirement.name.kk
        #expect(try Bench.words(.kk).fullName(of: requirement) == official)
        #expect(
          try Bench.words(.ru).fullName(of: requirement) == requirement.name[.ru] + " — " + official
        )
      }
    }
  }

  @Test func `a parameter of the law carries its place inside its sentence`() throws {
    let fee = try #require(Bench.evaluate(.childInStateHome).fee)
    #expect(try Bench.words(.en).cited(fee) == "The referral is given free of charge (S1 ¶8).")
  }

  @Test func `a due date says its working in one sentence`() throws {
    let calendar = try Embedded.law().calendar()
    let words = try Bench.words(.en)
    #expect(
      words.deadlineSentence(calendar.deadline(accepted: "2009-06-03", termDays: 10))
        == "Due 15.06.2009: day 10 is Sat 13.06.2009. Last working day: 12.06.2009.")
    #expect(
      words.deadlineSentence(calendar.deadline(accepted: "2015-06-03", termDays: 10))
        .contains("The calendar of 2015 is unknown"))
  }

  @Test func `a mistake in the law's files is told with its line and its reason`() throws {
    let words = try Bench.words(.en)
    for reason in LawFailure.Reason.allCases {
      let failure = LawFailure(
        file: "standards/S1/rules.yaml", line: 12, reason: reason, detail: "S1-A-7")
      let said = words.sentence(for: failure)
      #expect(said.contains("standards/S1/rules.yaml:12") && said.contains("S1-A-7"))
      #expect(!said.contains("law.") && !said.contains("{"))
    }
    let whole = LawFailure(file: "a.yaml", line: 0, reason: .missingFile, detail: "a.yaml")
    #expect(!words.sentence(for: whole).contains(":0"))
  }
}
