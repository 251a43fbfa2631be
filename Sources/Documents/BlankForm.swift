import Directory
import KazakhText
import Standards
import Wording
import Words

/// Forms the department gives out or posts, to be filled in by hand (¶13): papers of ¶12 whose form the decree
/// does not print, and the wish to have the notice by post. All are the office's own (A44).
public struct BlankForm: Hashable, Sendable {
  /// The raw names are those of their documents.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// S1 ¶12 5), children 7); S2 ¶12 4), children 3).
    case medicalCard = "medical-card"
    /// S2 ¶12 5), children 5).
    case livingConditions = "living-conditions"
    /// S2 ¶16.
    case postConsent = "post-consent"

    public var document: Document.Kind {
      switch self {
      case .medicalCard: .medicalCard
      case .livingConditions: .livingConditions
      case .postConsent: .postConsent
      }
    }

    /// The papers of ¶12 of a service it is for.
    func requirements(of service: Service) -> Set<String> {
      Set(service.profile?.blankForms[rawValue] ?? [])
    }

    /// Whether a service asks for it: for a wish to have the result by post, where it is posted (A25).
    public func isGiven(for services: [Service]) -> Bool {
      services.contains { service in
        self == .postConsent
          ? service.profile?.isPosted == true : !requirements(of: service).isEmpty
      }
    }
  }

  public let kind: Kind
  private let papers: [Requirement]
  private let status: Decree.StatusPeriod
  private let office: Office?

  /// - Parameter services: those the office gives.
  /// - Throws: the place in the files of the standards or the decree that cannot be used.
  public init(
    _ kind: Kind, by law: Law, services: [Service], on date: CivilDate, at office: Office?
  ) throws(LawFailure) {
    var papers: [Requirement] = []
    for service in services {
      papers += try law.standard(service.standard).requirements(on: date)
        .filter { kind.requirements(of: service).contains($0.id) }
    }
    self.papers = papers
    status = try law.decree().status(on: date)
    (self.kind, self.office) = (kind, office)
  }

  public func document(_ words: Words) -> Document {
    let words = words.writing(kind.document)
    return Document(
      kind: kind.document, title: words.name(of: kind.document),
      blocks: head(words) + body(words) + foot(words))
  }

  private func head(_ words: Words) -> [Document.Block] {
    let given: Document.Block =
      office.map { .field(label: words(.sheetOffice), value: words.text($0.entry.name)) }
      ?? .fillIn(words(.sheetOffice))
    return [given]
      + papers.map { paper in
        .item(
          mark: .plain, number: "", text: words.ownName(of: paper),
          note: words.citation(paper.citation) + "; "
            + words.name(of: paper.citation.standard.service))
      }
  }

  private func body(_ words: Words) -> [Document.Block] {
    switch kind {
    case .medicalCard: medicalCard(words)
    case .livingConditions: livingConditions(words)
    case .postConsent: postConsent(words)
    }
  }

  private func person(_ words: Words) -> [Document.Block] {
    [
      .fillIn(words(.formsName)), .fillIn(words(.printsBirthDate)), .fillIn(words(.sheetAddress)),
      .fillIn(""),
    ]
  }

  private func medicalCard(_ words: Words) -> [Document.Block] {
    person(words) + [
      .fillIn(words(.formsCardOrganisation)), .fillIn(""), .fillIn(words(.formsCardNumber)),
      .fillIn(words(.formsCardSheets)), .fillIn(words(.printsDate)),
      .fillIn(words(.formsCardDoctor)), .fillIn(words(.formsSignature)),
      .space, .paragraph(words(.formsCardStamp)), .space, .space, .space, .space, .space, .space,
      .paragraph(words(.formsCardInside)),
    ]
  }

  private func livingConditions(_ words: Words) -> [Document.Block] {
    func row(_ label: WordKey, _ options: WordKey...) -> Document.Block {
      .choices(label: words(label), options: options.map { words($0) })
    }
    return [.fillIn(words(.printsDate)), .fillIn(words(.formsActAuthors))] + lines(2)
      + person(words) + [.fillIn(words(.formsActFamily))] + lines(3) + [
        row(.formsActHousing, .formsActOwn, .formsActRented, .formsActOther),
        .fillIn(words(.formsActRooms)),
        row(.formsActHeating, .formsActCentral, .formsActStove, .formsActOther),
        row(.formsActWater, .formsActIndoors, .formsActOutdoors, .formsActNone),
        .fillIn(words(.formsActIncome)),
        row(.formsActSelf, .formsActSelfYes, .formsActSelfPartly, .formsActSelfNo),
        .fillIn(words(.formsActHelp)), .fillIn(words(.formsActConclusion)),
      ] + lines(2)
      + [
        .fillIn(words(.formsActSigned)), .fillIn(words(.formsActSeen)),
        .paragraph(words(.formsActNoAuthor)),
      ]
  }

  private func postConsent(_ words: Words) -> [Document.Block] {
    let posting = StandardShelf.current.standards.first(where: \.isPosted)?.id ?? .first
    let place = Citation(standard: posting, paragraph: 16)
    return [.fillIn(words(.applicationHead))] + person(words) + [
      .fillIn(words(.sheetPhone)), .fillIn(words(.printCaseNumber)), .space,
      .paragraph(words(.formsPostAsk(citation: words.citation(place)))),
      .fillIn(words(.formsPostAddress)), .fillIn(""), .fillIn(words(.formsPostIndex)), .space,
      .paragraph(words(.formsPostInstead)), .fillIn(words(.printsDate)),
      .fillIn(words(.applicationSignature)),
    ]
  }

  private func lines(_ count: Int) -> [Document.Block] {
    Array(repeating: .fillIn(""), count: count)
  }

  private func foot(_ words: Words) -> [Document.Block] {
    [
      .rule, .paragraph(words.text(status.text)),
      .paragraph(words(.printNotOfficialForm) + " " + words(.formsOwn)),
    ]
  }
}
