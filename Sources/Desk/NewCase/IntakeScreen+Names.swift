import Casework
import Controls
import Words

extension IntakeScreen {
  /// Where a form that was begun with answers is gone on with: at the first field without one.
  static func firstEmpty(_ fields: [FormField], _ values: FormValues) -> String? {
    fields.first { FieldID(rawValue: $0.id).map { values[$0].isEmpty } ?? true }?.id
  }

  /// Writes a name that is left as names are written; the clerk is told when it was read by another
  /// layout than it was typed on. What stands in the field then is what is kept.
  mutating func tidyName(_ field: FieldID, _ context: DeskContext) -> [Effect] {
    guard TypedName.fields.contains(field), let typed = grid.value(of: field.rawValue) else {
      return []
    }
    let meant = TypedName.meant(by: typed)
    let name = meant ?? TypedName.capitalised(typed)
    guard name != typed else { return [] }
    grid.setValue(name, of: field.rawValue)
    kept.values[field] = name
    return meant.map { [.say(context.words(.intakeOtherLayout(name: $0)), .plain)] } ?? []
  }

  /// Asks once whether somebody has one name, where the other was left out without a dash.
  mutating func asksOneName(_ context: DeskContext) -> Bool {
    guard let name = form.person(from: values).onlyName, name != confirmedName,
      values.trimmed(.surname) == nil || values.trimmed(.given) == nil
    else { return false }
    let words = context.words
    question = .choice(
      Dialog(
        title: words(.oneNameTitle), text: words(.oneNameText(name: name)),
        buttons: [
          Dialog.Button(id: "back", label: words(.takeBack)),
          Dialog.Button(id: "confirm", label: words(.oneNameYes)),
        ]), for: .oneName(name))
    return true
  }

  /// Names that were not left before the clerk goes on.
  mutating func tidyNames(_ context: DeskContext) -> [Effect] {
    grid.fields.compactMap { FieldID(rawValue: $0.id) }.flatMap { tidyName($0, context) }
  }
}
