import Casework
import Controls
import Standards
import Wording
import Words

/// A place one can go to from an explanation.
struct WhyLink {
  let label: String
  let topic: WhyTopic
}

/// The ways from an explanation to the paragraphs and readings it rests on, and from a paragraph to
/// the fields, papers and results it governs.
extension Explanation {
  var links: [WhyLink] {
    switch topic {
    case .field(let field, _):
      return paragraphs([field.citation]) + interpretationLinks(field.interpretations)
    case .requirement(let finding): return links(of: finding.requirement)
    case .paper(let requirement): return links(of: requirement)
    case .indicator(let indicator):
      return [appendix(indicator.citation.standard, 2)]
        + interpretationLinks(indicator.interpretations)
    case .parameters(let parameters):
      return paragraphs(parameters.flatMap { [$0.citation] + $0.alsoCites })
        + interpretationLinks(parameters.flatMap(\.interpretations))
    case .act(let kind, let standard):
      let footing = kind.footing(in: standard)
      return paragraphs(footing.citations) + interpretationLinks(footing.interpretations)
    case .service(let service):
      let groups =
        (try? context.law.standard(service.standard).eligibilityGroups(on: context.today)) ?? []
      return paragraphs(groups.flatMap { [$0.citation] + $0.alsoCites })
        + interpretationLinks(groups.flatMap(\.interpretations))
    case .queue: return context.services.isEmpty ? [] : [paragraph(7)]
    case .place: return context.services.isEmpty ? [] : [paragraph(18)]
    case .paragraph(let number):
      return governed { $0.links(paragraph: number) } + interpretationLinks(aboutParagraph: number)
    case .appendix(_, 2): return paragraphs([Citation(standard: .first, paragraph: 19)])
    case .appendix(_, 1): return paragraphs([Citation(standard: .first, paragraph: 4)])
    case .appendix: return paragraphs([Citation(standard: .first, paragraph: 22)])
    case .decree:
      let decree = try? context.law.decree()
      return paragraphs(decree?.amendments.flatMap(\.cites) ?? [])
    case .interpretation(let interpretation):
      let decree = WhyLink(label: words(.lawDecree), topic: .decree)
      return (interpretation.cites.isEmpty ? [decree] : paragraphs(interpretation.cites))
        + governed { $0.links(interpretation: interpretation.id) }
    case .body(_, let entry):
      return paragraphs(
        entry.rows.map {
          Citation(
            standard: StandardID(rawValue: $0.standard.rawValue), appendix: $0.appendix)
        })
    case .complaints: return (21...24).map(paragraph) + interpretationLinks(["A33"])
    case .roles, .keys, .about: return []
    }
  }

  private func links(of requirement: Requirement) -> [WhyLink] {
    paragraphs([requirement.citation]) + interpretationLinks(requirement.interpretations)
  }

  private func paragraph(_ number: Int) -> WhyLink {
    WhyLink(
      label: words(.lawParagraph(paragraph: String(number))), topic: .paragraph(number))
  }

  private func appendix(_ standard: StandardID, _ number: Int) -> WhyLink {
    WhyLink(
      label: words.citation(Citation(standard: standard, appendix: number)),
      topic: .appendix(standard, number))
  }

  /// Each paragraph once, whatever item of it is cited; both standards stand together there.
  private func paragraphs(_ citations: [Citation?]) -> [WhyLink] {
    var seen: Set<Int> = []
    var links: [WhyLink] = []
    for case let citation? in citations {
      if let number = citation.paragraph {
        if seen.insert(number).inserted { links.append(paragraph(number)) }
      } else if let number = citation.appendix {
        links.append(appendix(citation.standard, number))
      }
    }
    return links
  }

  private func interpretationLinks(_ ids: [String]) -> [WhyLink] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { id in
      (try? context.law.interpretation(id)).flatMap { $0 }.map {
        WhyLink(label: "\(id) \(words.text($0.question))", topic: .interpretation($0))
      }
    }
  }

  private func interpretationLinks(aboutParagraph number: Int) -> [WhyLink] {
    let all = (try? context.law.interpretations()) ?? []
    return interpretationLinks(
      all.filter { $0.cites.contains { $0.paragraph == number } }.map(\.id))
  }

  private func governed(_ find: (LawLinks) -> [LawLink]) -> [WhyLink] {
    StandardID.all.flatMap { id -> [WhyLink] in
      guard let standard = try? context.law.standard(id) else { return [] }
      return find(LawLinks(standard, on: context.today)).compactMap { link($0, in: standard) }
    }
  }

  private func link(_ link: LawLink, in standard: Standard) -> WhyLink? {
    let day = context.today
    func labelled(_ phrase: Phrase, _ topic: WhyTopic) -> WhyLink {
      WhyLink(
        label: "\(standard.id.rawValue) \(context.signs.separator) " + words(phrase),
        topic: topic)
    }
    switch link {
    case .field(let id, let category):
      return IntakeForm(service: standard.service, category: category).field(id).map {
        labelled(
          .lawLinkField(name: words(WordKey(rawValue: $0.wordID))),
          .field($0, standard.service))
      }
    case .requirement(let id):
      return standard.requirements(on: day).first { $0.id == id }.map {
        labelled(
          .lawLinkPaper(name: "\(words.name(of: $0.list)) \($0.item) \(words.text($0.short))"),
          .paper($0))
      }
    case .parameter(let id):
      return standard.parameters(on: day).first { $0.id == id }.map {
        labelled(.lawLinkRule(name: words.text($0.text)), .parameters([$0]))
      }
    case .group(let id):
      return standard.eligibilityGroups(on: day).first { $0.id == id }.map {
        labelled(.lawLinkRule(name: words.text($0.text)), .service(standard.service))
      }
    case .act(let kind):
      return labelled(
        .lawLinkAct(name: words(WordKey(rawValue: "act." + kind.rawValue))), .act(kind, standard.id)
      )
    case .indicator(let id):
      return standard.indicators(on: day).first { $0.id == id }.map {
        labelled(.lawLinkIndicator(name: "\($0.number) \(words.text($0.name))"), .indicator($0))
      }
    }
  }
}
