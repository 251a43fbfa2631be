import Casework
import Directory
import Documents
import Standards
import Wording
import Words

/// What F1 can explain.
enum WhyTopic: Equatable, Sendable {
  case field(IntakeField, Service)
  case requirement(PaperFinding)
  /// A paper of ¶12 apart from any application.
  case paper(Requirement)
  case indicator(Indicator)
  /// A paragraph of both standards, the two shown together.
  case paragraph(Int)
  case appendix(StandardID, Int)
  /// What approved, changed and repealed the standards.
  case decree
  case interpretation(Interpretation)
  /// A result of the rules: the term, the fee, the delivery, the ground…
  case parameters([Parameter])
  /// A step in a case's life.
  case act(ActKind, StandardID)
  case service(Service)
  /// A line of the directory.
  case body(DirectoryCard.Line, of: DirectoryEntry)
  /// Who may do what.
  case roles
  /// The register of complaints, or the form one is registered with (¶21–24, A33).
  case complaints(title: WordKey, text: WordKey)
  /// A list or search: what it is for, and what it rests on; the principles of ¶18 where nothing else is said.
  case place(title: WordKey, text: WordKey, restsOn: [Citation] = [])
  /// The queue and its figures: the limits of ¶7 and how we count waits.
  case queue(title: WordKey, text: WordKey)
  /// Which keys there are, those of a place first.
  case keys(Place?)
  case about

  static var complaintsRegister: WhyTopic {
    .complaints(title: .complaintsTitle, text: .whyComplaints)
  }

  /// What the rules say beside the papers: the term, the fee, the result and how it is handed over,
  /// the ground of refusal.
  static func results(of evaluation: Evaluation) -> WhyTopic {
    .parameters(
      [evaluation.term, evaluation.fee, evaluation.result, evaluation.delivery]
        .compactMap { $0 } + evaluation.grounds)
  }
}

/// An explanation, put together from the law's data: what it is, the paragraph cited and rendered,
/// our reading.
struct Explanation {
  let topic: WhyTopic
  let context: DeskContext
  let words: Words

  /// - Parameter words: other ones than the desk's, for a paper in another language.
  init(topic: WhyTopic, context: DeskContext, words: Words? = nil) {
    self.topic = topic
    self.context = context
    self.words = words ?? context.words
  }

  var title: String {
    switch topic {
    case .field(let field, _): words(WordKey(rawValue: field.wordID))
    case .requirement(let finding):
      finding.requirement.item + " " + words.text(finding.requirement.short)
    case .paper, .indicator, .paragraph, .appendix, .decree, .interpretation: lawTitle
    case .parameters: words(.whyResults)
    case .act(let kind, _): words(WordKey(rawValue: "act." + kind.rawValue))
    case .service(let service): words.name(of: service)
    case .body(let line, let entry): words.shortName(of: entry) + ": " + line.label
    case .roles: words(.staffRolesTitle)
    case .complaints(let title, _): words(title)
    case .place(let title, _, _), .queue(let title, _): words(title)
    case .keys: words(.keysTitle)
    case .about: words(.appName) + ". " + words(.appTagline)
    }
  }

  var text: String {
    switch topic {
    case .field(let field, _):
      [
        hint(field), citations(field.citation.map { [$0] } ?? []),
        interpretations(field.interpretations),
      ]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .requirement(let finding): explain(finding.requirement, words.because(finding))
    case .paper, .indicator, .paragraph, .appendix, .decree, .interpretation: lawText
    case .parameters(let parameters):
      parameters.map(explain).joined(separator: "\n\n")
    case .act(let kind, let standard):
      [
        citations(kind.footing(in: standard).citations),
        interpretations(kind.footing(in: standard).interpretations),
      ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .service(let service): explain(service)
    case .body(let line, let entry): explain(line, of: entry)
    case .roles: roles
    case .complaints(_, let text):
      [
        words(text),
        citations(
          context.services.prefix(1).flatMap { service in
            (21...24).map { Citation(standard: service.standard, paragraph: $0) }
          }), interpretations(["A33"]),
      ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .place(_, let text, let restsOn):
      [words(text), citations(restsOn.isEmpty ? context.cited(18) : restsOn)].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    case .queue(_, let text): explainQueue(text)
    case .keys(let place): KeyCard(keys: context.keys, words: words).text(from: place)
    case .about: about
    }
  }

  /// The table of roles, and what it is worth on a file that clerks' own accounts can write.
  private var roles: String {
    let lines = Permission.allCases.map { permission in
      let who = StaffRole.allCases.filter(permission.isGiven)
        .map { words(WordKey(rawValue: "role." + $0.rawValue)) }
      return words(WordKey(rawValue: "permission." + permission.rawValue)) + ": "
        + who.joined(separator: ", ")
    }
    return lines.joined(separator: "\n") + "\n\n" + words(.staffRolesText)
  }

  private func hint(_ field: IntakeField) -> String {
    let text = words.hint(for: field) ?? ""
    return field.citation == nil
      ? [text, words(.whyNoCitation)].filter { !$0.isEmpty }.joined(separator: "\n") : text
  }

  func explain(_ requirement: Requirement, _ why: String) -> String {
    var parts = [
      words(.whyOfficial(text: requirement.shownKk ?? requirement.name.kk))
        + (words.language == .kk ? "" : "\n" + words.text(requirement.name)),
      words(.whyAsked(text: why)),
      words(.whyForm(text: words(WordKey(rawValue: "form." + requirement.form.rawValue)))),
    ]
    if let note = requirement.note { parts.append(words.text(note)) }
    if requirement.wordingStatus(on: context.today) == .earlierWordingUnknown {
      parts.append(words(.whyWording))
    }
    parts.append(citations([requirement.citation]))
    parts.append(interpretations(requirement.interpretations))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func explain(_ parameter: Parameter) -> String {
    [
      words.text(parameter.text), parameter.note.map(words.text) ?? "",
      citations([parameter.citation] + parameter.alsoCites),
      interpretations(parameter.interpretations),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func explain(_ service: Service) -> String {
    guard let standard = try? context.law.standard(service.standard) else { return "" }
    let groups = standard.eligibilityGroups(on: context.today)
    let status =
      (try? context.law.decree().status(on: context.today)).map { words.text($0.text) } ?? ""
    return [
      words.text(standard.title), status,
      groups.map { words.text($0.text) }.joined(separator: "\n"),
      citations(groups.flatMap { [$0.citation] + $0.alsoCites }),
      interpretations(groups.flatMap(\.interpretations)),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var about: String {
    words(
      .homeAboutText(
        office: context.office.map { words.text($0.entry.name) } ?? "", path: context.storePath,
        repealed: words(.appRepealedNotice), rules: String(context.law.version.prefix(12)),
        staff: context.staff.map { "\($0.surname) \($0.given)" } ?? ""))
  }

  /// Each place once: its citation, and what the paragraph says in our words.
  func citations(_ citations: [Citation]) -> String {
    var seen: Set<Citation> = []
    return citations.filter { seen.insert($0).inserted }.map { citation in
      let head = words(.whyCitation(citation: words.citation(citation)))
      guard let number = citation.paragraph,
        let paragraph = try? context.law.text(citation.standard).paragraph(
          number, on: context.today)
      else { return head }
      let item = paragraph.items.first { $0.item == citation.item }
      return head + "\n" + words(.whyRendering) + "\n" + words.text(item?.text ?? paragraph.text)
    }.joined(separator: "\n\n")
  }

  func interpretations(_ ids: [String]) -> String {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { id in
      (try? context.law.interpretation(id)).flatMap { $0 }.map { interpretation in
        words(.whyReading(id: id)) + "\n" + told(interpretation)
      }
    }.joined(separator: "\n\n")
  }

  func told(_ interpretation: Interpretation) -> String {
    [
      words(.whyQuestion(text: words.text(interpretation.question))),
      words(.whyOur(text: words.text(interpretation.answer))),
      words(.whyOther(text: words.text(interpretation.other))),
    ].joined(separator: "\n")
  }
}
