import Directory
import Standards
import Wording
import Words

/// The answer to the commonest question: which papers, for whom, and why (¶18 2)). No name is on it.
public struct WhatToBring {
  let evaluation: Evaluation
  /// Where the papers are handed in; `nil` where nobody sits down in an office.
  let office: Office?

  public init(_ evaluation: Evaluation, at office: Office?) {
    self.evaluation = evaluation
    self.office = office
  }

  public func document(_ words: Words) -> Document {
    let words = words.writing(.whatToBring)
    let facts = evaluation.facts
    var blocks: [Document.Block] = [
      .paragraph(
        words(
          .sheetBringFor(
            category: words.name(of: facts.category), service: words.name(of: facts.service)))),
      .paragraph(words(.sheetOn(date: words.date(evaluation.date)))),
    ]
    blocks += cover(words)
    if !evaluation.openQuestions.isEmpty {
      let questions = evaluation.openQuestions.map(words.name(of:)).joined(separator: ", ")
      blocks.append(.paragraph(words(.sheetQuestions(questions: questions))))
    }
    blocks.append(.heading(words.checklistTitle(facts.service.standard, facts.category)))
    blocks += evaluation.required.map { item($0, words) }
    if !evaluation.open.isEmpty {
      blocks.append(.heading(words(.sheetOpen)))
      blocks += evaluation.open.map { item($0, words) }
    }
    blocks.append(.space)
    blocks += [evaluation.term, evaluation.fee, evaluation.delivery].compactMap { parameter in
      parameter.map { .paragraph(words.cited($0)) }
    }
    blocks += [.paragraph(words(.printFormsAtOffice)), .rule]
    if let office {
      let place = OfficeBlocks(office: office, complaints: nil, status: evaluation.status)
      blocks += place.place(words) + place.standing(words)
    } else {
      blocks.append(.paragraph(words.text(evaluation.status.text)))
    }
    blocks.append(.paragraph(words(.printNotOfficialForm)))
    return Document(kind: .whatToBring, title: words(.printBringTitle), blocks: blocks)
  }

  private func cover(_ words: Words) -> [Document.Block] {
    guard !evaluation.isEligible else { return [] }
    let failed = evaluation.eligibility.first { $0.truth.holds == false }
    var text = words(
      .sheetNotCovered(citation: failed.map { words.citation($0.group.citation) } ?? ""))
    if let other = evaluation.coveredBy {
      text += " " + words(.sheetCoveredBy(service: words.name(of: other)))
    }
    return [.paragraph(text)]
  }

  /// What somebody answered; of what nobody asked, when the paper is needed.
  private func note(_ finding: PaperFinding, _ words: Words) -> String? {
    if finding.truth.inputs.isEmpty { return nil }
    return finding.truth.holds == nil
      ? words.text(finding.condition.text) : words.because(finding)
  }

  /// The heading above says of which papers it is open whether they are needed.
  private func item(_ finding: PaperFinding, _ words: Words) -> Document.Block {
    .item(
      mark: .missing, number: finding.requirement.item,
      text: words.fullName(of: finding.requirement),
      note: note(finding, words))
  }
}
