import Standards

/// A step of history beside what it changed in the form.
public struct HistoryStep: Hashable, Codable, Sendable {
  public let recorded: RecordedAct
  /// Fields a correction changed, in the order of forms; empty for every other act.
  public let changes: [FieldChange]

  /// The steps of one case, from its acts in their order.
  public static func steps(of acts: [RecordedAct]) -> [HistoryStep] {
    var values = FormValues()
    return acts.map { recorded in
      var changes: [FieldChange] = []
      switch recorded.act {
      case .opened(let opening): values = FormValues(opening.intake.application)
      case .corrected(let correction):
        let mended = FormValues(correction.application)
        changes = values.fieldsDiffering(from: mended).map {
          FieldChange(field: $0, old: values[$0], new: mended[$0])
        }
        values = mended
      default: break
      }
      return HistoryStep(recorded: recorded, changes: changes)
    }
  }
}

/// What one field of the form was and became, as the form has it; empty for no answer.
public struct FieldChange: Hashable, Codable, Sendable {
  public let field: FieldID
  public let old: String
  public let new: String

  public init(field: FieldID, old: String, new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}

extension FormValues {
  /// These values with the answers `mine` has changed since `base`.
  public func taking(changesFrom base: FormValues, to mine: FormValues) -> FormValues {
    var merged = self
    for field in base.fieldsDiffering(from: mine) { merged[field] = mine[field] }
    return merged
  }
}
