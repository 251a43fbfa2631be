import Documents
import Standards
import Wording
import Words

extension ListTable {
  /// The papers of an evaluation: asked for, open and not asked for.
  init(_ evaluation: Evaluation, _ words: Words) {
    func line(_ finding: PaperFinding, _ state: WordKey, _ why: String = "") -> [CSV.Cell] {
      let requirement = finding.requirement
      return [
        .shown(evaluation.facts.service.standard.rawValue), .shown(requirement.id),
        .shown(words.name(of: requirement.list)), .label(requirement.item),
        .shown(words.fullName(of: requirement)), .shown(words(state)), .shown(why),
        .shown(words.citation(requirement.citation)),
      ]
    }
    self.init(
      [
        .qualityColumnStandard, .columnNumber, .tableList, .tableItem, .columnName, .columnState,
        .tableWhy, .tableCitation,
      ], words,
      evaluation.required.map { line($0, .tableAsked) }
        + evaluation.open.map { line($0, .tableOpen) }
        + evaluation.notRequired.map { line($0, .tableNotAsked, words.because($0)) })
  }
}
