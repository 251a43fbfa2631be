import Directory
import Standards
import Wording
import Words

/// The law itself, as the reader of the standards shows it.
extension Explanation {
  var lawTitle: String {
    switch topic {
    case .paper(let requirement):
      words.citation(requirement.citation) + " " + words.text(requirement.short)
    case .indicator(let indicator): indicator.number + " " + words.text(indicator.name)
    case .paragraph(let number): words(.lawParagraph(paragraph: String(number)))
    case .appendix(let standard, let number):
      words.citation(Citation(standard: standard, appendix: number))
    case .decree: words(.lawDecree)
    case .interpretation(let interpretation): words(.whyReading(id: interpretation.id))
    default: ""
    }
  }

  var lawText: String {
    switch topic {
    case .paper(let requirement): explain(requirement, condition(of: requirement))
    case .indicator(let indicator): explain(indicator)
    case .paragraph(let number): paragraph(number)
    case .appendix(let standard, 2): indicators(standard)
    case .appendix(let standard, let number): bodies(standard, appendix: number)
    case .decree: decree
    case .interpretation(let interpretation): explain(interpretation)
    default: ""
    }
  }

  private func condition(of requirement: Requirement) -> String {
    let standard = try? context.law.standard(requirement.citation.standard)
    return standard?.condition(requirement.condition).map { words.text($0.text) } ?? ""
  }

  // MARK: Paragraphs

  /// What the standards say there: once where they say the same.
  private func paragraph(_ number: Int) -> String {
    let told = StandardID.all.compactMap { id -> (id: StandardID, text: String)? in
      (try? context.law.text(id).paragraph(number, on: context.today)).flatMap { $0 }.map {
        (id, rendered($0))
      }
    }
    let section = (try? context.law.text(.first))?.sections.first { $0.paragraphs.contains(number) }
    let head = [section.map { words.text($0.title) }, words(.whyRendering)].compactMap { $0 }
      .joined(separator: "\n")
    guard let first = told.first else { return head }
    if told.allSatisfy({ $0.text == first.text }) {
      let names = told.map(\.id.rawValue).joined(separator: ", ")
      return [head, names + "\n" + first.text].joined(separator: "\n\n")
    }
    return ([head] + told.map { $0.id.rawValue + "\n" + $0.text }).joined(separator: "\n\n")
  }

  private func rendered(_ paragraph: Paragraph) -> String {
    var lines = [words.text(paragraph.text)]
    lines += paragraph.items.map { "\($0.item) \(words.text($0.text))" }
    if paragraph.number == 12, let rules = try? context.law.standard(paragraph.citation.standard) {
      for list in RequirementList.allCases {
        let papers = rules.requirements(on: context.today).filter { $0.list == list }
        if papers.isEmpty { continue }
        lines.append(words.name(of: list) + ":")
        lines += papers.map { "\($0.item) \(words.fullName(of: $0))" }
      }
    }
    if paragraph.wordingStatus(on: context.today) == .earlierWordingUnknown {
      lines.append(words(.whyWording))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Appendices

  private func explain(_ indicator: Indicator) -> String {
    [
      words.text(indicator.groupName), figures(indicator),
      indicator.note.map(words.text) ?? "", citations([indicator.citation]),
      interpretations(indicator.interpretations),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func figures(_ indicator: Indicator) -> String {
    words(
      .lawFigures(
        current: String(indicator.current), normative: String(indicator.normative),
        target: String(indicator.target)))
  }

  private func indicators(_ standard: StandardID) -> String {
    let rows = (try? context.law.standard(standard).indicators(on: context.today)) ?? []
    var lines: [String] = []
    var group: Int?
    for row in rows {
      if row.groupNumber != group {
        lines.append("\n\(row.groupNumber). \(words.text(row.groupName))")
        group = row.groupNumber
      }
      lines.append(row.number + " " + words.text(row.name))
      lines.append(figures(row) + (row.isSuspect ? " " + words(.lawSuspect) : ""))
    }
    return lines.joined(separator: "\n")
  }

  /// The bodies an appendix names, in its order.
  private func bodies(_ standard: StandardID, appendix: Int) -> String {
    var rows: [(row: AppendixRow, entry: DirectoryEntry)] = []
    for entry in context.directory.entries {
      for row in entry.rows
      where row.standard.rawValue == standard.rawValue && row.appendix == appendix {
        rows.append((row, entry))
      }
    }
    let lines = rows.sorted { $0.row.row < $1.row.row }.map { row, entry in
      let head = row.head.map { "\n" + $0 } ?? ""
      let place = [entry.settlement, entry.street, entry.building].filter { !$0.isEmpty }
      return "\(row.row). \(words.text(entry.name))\(head)\n" + place.joined(separator: ", ")
        + "; " + entry.phonesAsPrinted
    }
    let year = context.directory.entries.first.map { String($0.dataYear) } ?? ""
    return ([words(.sheetData(year: year))] + lines).joined(separator: "\n\n")
  }

  // MARK: The decree and our readings

  private var decree: String {
    guard let decree = try? context.law.decree() else { return "" }
    let registration = words(
      .lawRegistration(
        body: words.text(decree.registration.body),
        date: words.date(decree.registration.date, style: .short),
        number: decree.registration.number))
    let head = words(
      .lawDecreeHead(
        date: words.date(decree.date, style: .short), issuer: words.text(decree.issuer),
        number: decree.number, title: words.text(decree.title)))
    let status = decree.status(on: context.today)
    return
      ([head, registration] + decree.amendments.map { words.text($0.text) }
      + [
        words.text(decree.repeal.text),
        words(
          .lawStatus(date: words.date(context.today, style: .short), text: words.text(status.text))),
        interpretations(status.interpretations),
      ]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func explain(_ interpretation: Interpretation) -> String {
    let changes = interpretation.changes.map { words(.lawChanges(text: words.text($0))) }
    return [told(interpretation), changes ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
