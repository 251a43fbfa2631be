import Casework
import Standards
import Testing
import Words

/// How often a finger comes down beyond what has to be typed anyway.
@Suite struct KeystrokeTests {
  @Test func `a prepared applicant costs at most sixty keystrokes beyond the text of the fields`()
    throws
  {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    let caller = Caller.morning[0]
    let texts = caller.form.visibleFields(FormValues(caller.values)).reduce(0) { sum, field in
      guard let stored = caller.values[field.id], !field.kind.isChosen else { return sum }
      return sum + KazakhLayout.keys(stored, in: field.kind).count
    }
    try clerk.takes(caller, savingPaper: false)
    try clerk.sees(.printStubTitle)
    let taken = try #require(clerk.taken[caller.who])
    #expect(try office.record(taken.number).state == "accepted")
    let beyond = clerk.terminal.sent.keystrokes - texts
    #expect(beyond <= 60, "\(beyond) keystrokes")
    // All fields are filled in: nobody is spared a key by leaving answers out.
    let asked = caller.form.fields.map(\.id)
    #expect(Set(asked) == Set(caller.values.keys))
  }
}

extension FieldKind {
  /// Whether it is answered by choosing, not by typing.
  fileprivate var isChosen: Bool {
    switch self {
    case .choice, .yesNo: true
    case .text, .date, .number, .phone, .identity: false
    }
  }
}
