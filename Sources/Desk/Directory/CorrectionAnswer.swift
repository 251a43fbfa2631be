import Casework
import Controls
import Directory
import Screen
import Words

private enum CorrectionField: String {
  case value, reason
}

/// What was said of a correction of the directory.
enum CorrectionAnswer {
  /// With what is missing or wrong.
  case refused(String)
  case unchanged
  /// `nil` puts the shipped value back.
  case change(String?, reason: String)

  init(_ dialog: FormDialog, of field: DirectoryField, entry: String, _ context: DeskContext) {
    func said(_ id: CorrectionField) -> String {
      (dialog.grid.value(of: id.rawValue) ?? "").split(separator: " ").joined(separator: " ")
    }
    let (value, reason) = (said(.value), said(.reason))
    let shown = context.directory[entry]
    let local = shown?.local(field)
    if value == shown?.correctable(field) ?? "" {
      self = .unchanged
    } else if value.isEmpty && local == nil {
      self = .refused(context.words(.problemRequired))
    } else if reason.isEmpty {
      self = .refused(context.words(.refusalReasonNeeded))
    } else if value.isEmpty || value == local?.shipped {
      self = .change(nil, reason: reason)
    } else {
      let correction = DirectoryCorrection(
        entry: entry, field: field, value: value, reason: reason, by: "", on: "")
      do throws(CorrectionProblem) {
        try context.directory.check(correction)
        self = .change(value, reason: reason)
      } catch {
        self = .refused(context.words(WordKey(rawValue: error.rawValue), ["entry": entry]))
      }
    }
  }
}

extension FormDialog {
  /// The value as it is shown now, and why it is another.
  static func correction(
    of field: DirectoryField, _ entry: DirectoryEntry, label: String, _ words: Words
  ) -> FormDialog {
    let shipped = entry.local(field).map { local in
      words(.directoryLocal(shipped: local.shipped ?? words(.directoryNone))) + " "
        + words(.directoryEmptyRestores)
    }
    let form: WordKey? = [.phones: .directoryPhonesForm, .hours: .directoryHoursForm][field]
    return FormDialog(
      title: words(.directoryCorrectTitle(label: label)),
      text: [form.map { words($0) }, shipped].compactMap { $0 }.joined(separator: "\n"),
      keysText: words(.directoryCorrectKeys),
      fields: [
        FormField(
          id: CorrectionField.value.rawValue, label: words(.directoryNewValue),
          control: .text(TextField(entry.correctable(field) ?? "", maximumLength: 100))),
        FormField(
          id: CorrectionField.reason.rawValue, label: words(.directoryReason),
          control: .text(TextField(maximumLength: 200, rows: 3)), isRequired: true),
      ], button: words(.buttonSave))
  }
}
