import Casework
import Standards
import Words

/// What is doubtful of an application, as a person reads it.
extension Words {
  public func sentence(for doubt: IntakeDoubt) -> String { self(WordKey(rawValue: doubt.wordID)) }

  /// What it is about: a field of the form, or a paper of the list.
  public func name(of doubt: IntakeDoubt, in papers: [PaperFinding]) -> String {
    if let field = doubt.field { return self(WordKey(rawValue: field.wordID)) }
    let paper = papers.first { $0.requirement.id == doubt.paper }?.requirement
    return paper.map { $0.item + " " + text($0.short) } ?? doubt.paper ?? ""
  }

  /// What stands there.
  public func value(of doubt: IntakeDoubt, in values: FormValues, of form: IntakeForm) -> String {
    guard let field = doubt.field.flatMap(form.field) else {
      return CivilDate(iso: doubt.value).map { date($0, style: .short) } ?? doubt.value
    }
    let answered = answer(values[field.id], to: field)
    return answered.isEmpty ? self(.caseNoAnswer) : answered
  }
}
