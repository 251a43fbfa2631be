/// What was typed in forms over a screen that were left, or are not known to be saved yet; offered when the
/// same is asked again.
public struct UnsaidForms: Hashable, Sendable {
  /// By the form's name, then by field.
  private var answers: [String: [String: String]] = [:]

  public init() {}

  /// Whether nothing would be lost.
  public var isEmpty: Bool { answers.isEmpty }

  /// Keeps what stands in a form; nothing where it says what it said before anybody typed in it.
  ///
  /// - Parameter name: tells it from the screen's other forms, in no language.
  public mutating func keep(_ form: FormDialog, as name: String) {
    answers[name] = form.isUntouched ? nil : form.grid.values
  }

  /// The form with what was typed in it the last time, the cursor at its beginning.
  public func resume(_ fresh: FormDialog, as name: String) -> FormDialog {
    var form = fresh
    for (field, value) in answers[name] ?? [:] { form.grid.setValue(value, of: field) }
    return form
  }

  /// What it said is saved.
  public mutating func forget(_ name: String) { answers[name] = nil }

  /// What was typed, by the name of form and field.
  public var texts: [String: String] {
    var all: [String: String] = [:]
    for (name, values) in answers {
      for (field, value) in values { all[name + Self.separator + field] = value }
    }
    return all
  }

  /// Has what was typed at another time; texts that are of no form are let be.
  public mutating func takeUp(_ texts: [String: String]) {
    answers = [:]
    for (key, value) in texts {
      let parts = key.split(separator: Self.separator, maxSplits: 1).map(String.init)
      if parts.count == 2 { answers[parts[0], default: [:]][parts[1]] = value }
    }
  }

  /// Stands in no name of a form or field, nor in what a question is about.
  public static let separator = "/"
}
