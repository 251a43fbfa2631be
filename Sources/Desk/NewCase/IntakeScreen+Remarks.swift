import Casework
import Controls
import Standards
import Wording
import Words

/// What is doubtful is said at its field when it appears, and asked once more at "go on".
extension IntakeScreen {
  /// Everything doubtful of what is typed, today.
  func doubts(_ context: DeskContext) -> [IntakeDoubt] {
    guard let ages = try? context.law.ages() else { return [] }
    return kept.doubts(on: context.today, by: evaluation, ages: ages)
  }

  /// Sets remarks at the fields that hold something doubtful. What is only left open is remarked where
  /// the clerk passed it by.
  ///
  /// - Parameter left: the field the clerk has left now.
  /// - Returns: what was not remarked before.
  @discardableResult mutating func remark(leaving left: FieldID? = nil, _ context: DeskContext)
    -> [IntakeDoubt]
  {
    var standing: [FieldID: IntakeDoubt] = [:]
    for doubt in doubts(context) {
      guard let field = doubt.field, grid[field.rawValue] != nil, standing[field] == nil,
        values.trimmed(field) != nil || field == left || remarked[field] != nil
      else { continue }
      standing[field] = doubt
    }
    let new = standing.values.filter { remarked[$0.field ?? .surname] != $0 }
    guard standing != remarked else { return [] }
    let gone = remarked.keys.filter { standing[$0] == nil }
    remarked = standing
    showFields(context)
    for field in gone { grid.setError(mistake(in: field.rawValue, context), of: field.rawValue) }
    for field in standing.keys {
      grid.setError(mistake(in: field.rawValue, context), of: field.rawValue)
    }
    return FieldID.allCases.compactMap { field in new.first { $0.field == field } }
  }

  /// What is wrong or doubtful in a field, in the language of now.
  func mistake(in id: String, _ context: DeskContext) -> String? {
    guard let field = FieldID(rawValue: id) else { return nil }
    let problem = problems(context).first { $0.field == field }?.word.rawValue
    let doubt = form.doubts(in: values, on: context.today).first { $0.field == field }?.wordID
    return (problem ?? doubt ?? remarked[field]?.wordID).map {
      context.words(WordKey(rawValue: $0))
    }
  }

  /// What nobody has answered, in the order of the fields, then of the papers.
  func unanswered(_ context: DeskContext) -> IntakeDoubt? {
    guard let ages = try? context.law.ages() else { return nil }
    return kept.unansweredDoubts(on: context.today, by: evaluation, ages: ages).first
  }

  /// Leads to what is doubtful.
  mutating func go(to doubt: IntakeDoubt) {
    if let paper = doubt.paper {
      tab = .papers
      kept.step = .papers
      panel.checklist.moveCursor(to: paper)
    } else if let field = doubt.field {
      tab = .form
      kept.step = .form
      grid.moveFocus(to: field.rawValue)
      kept.focus = field
    }
  }
}

extension Dialog {
  /// Whether something doubtful is so all the same. It stands on "back": an Enter held down answers
  /// nothing.
  static func doubt(
    _ doubt: IntakeDoubt, values: FormValues, of form: IntakeForm, by evaluation: Evaluation,
    _ context: DeskContext
  ) -> Dialog {
    let words = context.words
    let name = words.name(of: doubt, in: evaluation.papers)
    return Dialog(
      title: name,
      text: words(
        .doubtAsk(
          doubt: words.sentence(for: doubt), value: words.value(of: doubt, in: values, of: form),
          what: name)),
      buttons: [
        Button(id: "back", label: words(.doubtBack)),
        Button(id: "confirm", label: words(.doubtGoOn)),
      ])
  }
}
