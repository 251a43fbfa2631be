import Directory
import KazakhText
import Standards
import Wording
import Words

/// What hangs in the hall: whom each service of the office is for, its papers, terms and limits, and where to
/// complain (¶9, ¶11). Names, terms and numbers are those of the law's data.
public struct Stand: Hashable, Sendable {
  private struct Part: Hashable, Sendable {
    let standard: StandardID
    let title: LocalizedText
    let groups: [EligibilityGroup]
    let lists: [List]
    let parameters: [Parameter]

    func rules(_ kinds: [Parameter.Kind]) -> [Parameter] {
      kinds.flatMap { kind in parameters.filter { $0.kind == kind } }
    }
  }

  /// The papers of one or more categories that bring the same.
  private struct List: Hashable, Sendable {
    var categories: [ApplicantCategory]
    let papers: [Requirement]
    /// For whom a paper is needed, by its id; absent for what everyone brings.
    let conditions: [String: LocalizedText]
  }

  private let parts: [Part]
  private let date: CivilDate
  private let status: Decree.StatusPeriod
  private let office: Office?
  private let complaints: ComplaintAuthority?

  /// - Parameters:
  ///   - services: those the office gives.
  ///   - office: `nil` where nobody sits down in one.
  /// - Throws: the place in the files of the standards or the decree that cannot be used.
  public init(
    _ law: Law, services: [Service], on date: CivilDate, at office: Office?,
    complaints: ComplaintAuthority?
  ) throws(LawFailure) {
    parts = try services.map { service throws(LawFailure) in
      try Self.part(law.standard(service.standard), on: date)
    }
    status = try law.decree().status(on: date)
    (self.date, self.office, self.complaints) = (date, office, complaints)
  }

  private static func part(_ standard: Standard, on date: CivilDate) -> Part {
    var lists: [List] = []
    for category in standard.profile.categories.map(\.id) {
      let papers = standard.requirements(on: date).filter { $0.categories.contains(category) }
      if let alike = lists.firstIndex(where: { $0.papers == papers }) {
        lists[alike].categories.append(category)
      } else {
        let told = papers.compactMap { paper in
          standard.condition(paper.condition).flatMap {
            $0.isForEveryone ? nil : (paper.id, $0.text)
          }
        }
        lists.append(
          List(
            categories: [category], papers: papers,
            conditions: Dictionary(told, uniquingKeysWith: { first, _ in first })))
      }
    }
    return Part(
      standard: standard.id, title: standard.title, groups: standard.eligibilityGroups(on: date),
      lists: lists, parameters: standard.parameters(on: date))
  }

  public func document(_ words: Words) -> Document {
    let words = words.writing(.stand)
    var blocks = parts.flatMap { service($0, words) }
    blocks += [.rule] + hall(words) + complain(words)
    blocks.append(.paragraph(words(.sheetOn(date: words.date(date)))))
    if let office {
      blocks += OfficeBlocks(office: office, complaints: complaints, status: status)
        .standing(words)
    } else {
      blocks.append(.paragraph(words.text(status.text)))
    }
    return Document(
      kind: .stand, title: words.name(of: .stand),
      blocks: blocks + [.paragraph(words(.printNotOfficialForm))])
  }

  private func service(_ part: Part, _ words: Words) -> [Document.Block] {
    var blocks: [Document.Block] = [.heading(words.text(part.title))]
    blocks += part.groups.map {
      .item(mark: .plain, number: "", text: words.cited($0.text, $0.citation), note: nil)
    }
    for list in part.lists {
      let title = words.checklistTitle(part.standard, list.categories[0])
      let whom = list.categories.map(words.name(of:)).joined(separator: ", ")
      blocks.append(.heading(title + " (\(whom))"))
      blocks += list.papers.map { paper in
        .item(
          mark: .plain, number: paper.item, text: words.ownName(of: paper),
          note: list.conditions[paper.id].map(words.text))
      }
    }
    blocks.append(.heading(words(.standTerms)))
    return blocks
      + lines(
        part.rules([
          .termDays, .queueHandInMinutes, .queuePickUpMinutes, .fee, .result, .delivery, .renewal,
          .receipt,
        ]), words)
  }

  /// What the services have in common stands once, by the first of them.
  private func hall(_ words: Words) -> [Document.Block] {
    let place = office.map {
      OfficeBlocks(office: $0, complaints: complaints, status: status).place(words)
    }
    return [.heading(words(.standPlace))] + (place ?? [])
      + common(
        [.hours, .papersHandedInAt, .formsGivenAt, .placeConditions, .informationSources], words)
  }

  private func complain(_ words: Words) -> [Document.Block] {
    [.heading(words(.standComplain))]
      + common([.complaintHelp, .complaintBody, .complaintHandling], words)
      + (office.map {
        OfficeBlocks(office: $0, complaints: complaints, status: status).complain(words)
      } ?? [])
  }

  private func common(_ kinds: [Parameter.Kind], _ words: Words) -> [Document.Block] {
    parts.first.map { lines($0.rules(kinds), words) } ?? []
  }

  private func lines(_ parameters: [Parameter], _ words: Words) -> [Document.Block] {
    parameters.map { .item(mark: .plain, number: "", text: words.cited($0), note: nil) }
  }
}
