import Casework
import Controls
import Wording
import Words

/// From "what to bring" to an application: whoever asked has the papers along and wants to apply.
extension IntakeScreen {
  /// Opens a form that begins with service, category and everything that was answered. One that was begun
  /// from here before is gone on with: what was answered otherwise since is taken along, what was typed
  /// in it stays.
  mutating func goOnToApplication(_ context: DeskContext) -> [Effect] {
    guard purpose == .inform, var draft = begunApplication(context) else { return [] }
    draft.step = .form
    takenAlong = draft.id
    answersTaken = values
    return [
      .open(.draft(draft, .apply)), .say(context.words(.bringTakenAlong), .plain),
    ]
  }

  private func begunApplication(_ context: DeskContext) -> Draft? {
    let known = [context.lastDraft].compactMap { $0 } + (context.drafts ?? [])
    guard var begun = known.first(where: { $0.id == takenAlong }) else {
      var draft = context.newDraft(form.service, form.category)
      draft?.values = values
      return draft
    }
    if begun.form != form {
      guard (try? begun.change(to: form, by: context.law, on: context.today)) != nil else {
        return nil
      }
    }
    for field in FieldID.allCases where values[field] != answersTaken[field] {
      begun.values[field] = values[field]
    }
    return begun
  }
}
