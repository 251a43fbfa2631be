import Standards

/// An identity number whose doubt the clerk overruled with the document in hand.
public struct ConfirmedNumber: Hashable, Codable, Sendable {
  public let field: FieldID
  /// The number as it was then; another one is doubted anew.
  public let value: String
  /// The ids of what was doubtful, as `NumberWord` has them.
  public let doubts: [String]

  public init(field: FieldID, value: String, doubts: [String]) {
    self.field = field
    self.value = value
    self.doubts = doubts
  }
}

/// What the clerk decided about the person and the numbers on the way to a case; recorded with the
/// act that opens it.
public struct IntakeDecisions: Hashable, Codable, Sendable {
  public var confirmedNumbers: [ConfirmedNumber]
  /// The first case of the person this one is about.
  public var samePerson: CaseID?
  /// First cases of persons who look alike and are others.
  public var otherPersons: [CaseID]
  /// The case whose facts were taken over.
  public var factsFrom: CaseID?
  /// Whether the visitor was asked if they still hold.
  public var factsConfirmed: Bool
  /// Open cases of the same person and service the clerk was told of and went on all the same.
  public var openCasesKnown: [CaseID]
  /// What was doubtful and is so all the same; `nil` when nothing was.
  public var answeredDoubts: [IntakeDoubt]?

  public init(
    confirmedNumbers: [ConfirmedNumber] = [], samePerson: CaseID? = nil,
    otherPersons: [CaseID] = [], factsFrom: CaseID? = nil, factsConfirmed: Bool = false,
    openCasesKnown: [CaseID] = [], answeredDoubts: [IntakeDoubt]? = nil
  ) {
    self.confirmedNumbers = confirmedNumbers
    self.samePerson = samePerson
    self.otherPersons = otherPersons
    self.factsFrom = factsFrom
    self.factsConfirmed = factsConfirmed
    self.openCasesKnown = openCasesKnown
    self.answeredDoubts = answeredDoubts
  }

  public var isEmpty: Bool { self == IntakeDecisions() }
}

extension Draft {
  public var decisions: IntakeDecisions {
    get { recordedDecisions ?? IntakeDecisions() }
    set { recordedDecisions = newValue.isEmpty ? nil : newValue }
  }

  /// Doubted numbers nobody has said of that the document has them like this, in the order of the
  /// fields.
  public func unconfirmedDoubts(on today: CivilDate) -> [FieldDoubt] {
    guard let form else { return [] }
    let confirmed = decisions.confirmedNumbers
    return form.doubts(in: values, on: today).filter { doubt in
      doubt.needsConfirmation
        && !confirmed.contains {
          $0.field == doubt.field && $0.value == values.trimmed(doubt.field)
            && $0.doubts.contains(doubt.wordID)
        }
    }
  }

  /// Records that a number stands on its document as it is typed now.
  public mutating func confirmNumber(in field: FieldID, on today: CivilDate) {
    guard let form, let value = values.trimmed(field) else { return }
    let doubts = form.doubts(in: values, on: today)
      .filter { $0.field == field && $0.needsConfirmation }.map(\.wordID)
    decisions.confirmedNumbers.removeAll { $0.field == field }
    decisions.confirmedNumbers.append(
      ConfirmedNumber(field: field, value: value, doubts: doubts))
  }
}
