import Casework
import Foundation
import Standards
import Support
import Testing
import Words

/// A busy morning at one counter, typed on the Kazakh layout alone.
@Suite struct MorningTests {
  /// Once with Ctrl; once without, as terminals lose it under a Kazakh layout, in the lowest window
  /// there is and with Enter held down at whatever is asked.
  @Test(arguments: [(true, 24), (false, 22)])
  func `twenty-one people are taken in Kazakh letters only, and every value is right`(
    usesCtrl: Bool, rows: Int
  ) throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office, rows: rows)
    clerk.usesCtrl = usesCtrl
    clerk.holdsEnter = !usesCtrl
    for caller in Caller.morning { try clerk.takes(caller) }
    let sent = clerk.terminal.sent
    #expect(!sent.typed.contains(where: KazakhLayout.isLatin))
    #expect(!sent.pasted.contains(where: KazakhLayout.isLatin))
    #expect(Set(office.numbers()) == Set(clerk.taken.values.map(\.number)))
    #expect(office.numbers().count == 21)
    for taken in clerk.taken.values { try expect(taken, at: office, clerk) }
    #expect(office.isWhole)
  }

  /// What the command line tells of a case is what the visitor said and brought.
  private func expect(_ taken: Taken, at office: TrialOffice, _ clerk: Clerk) throws {
    let caller = taken.caller
    let record = try office.record(taken.number)
    #expect(record.service == caller.service.rawValue, "\(caller.who)")
    #expect(record.category == caller.category.rawValue, "\(caller.who)")
    let stored = record.values.compactMapValues { $0 }
    let said = Dictionary(uniqueKeysWithValues: caller.values.map { ($0.key.rawValue, $0.value) })
    #expect(stored == said, "\(caller.who)")

    let handed = taken.handed
    #expect(record.papers.filter { $0.state != "missing" }.map(\.id) == handed, "\(caller.who)")
    let isComplete = record.missingPapers.isEmpty
    let state = isComplete ? "accepted" : "awaiting-papers"
    #expect(record.state == (caller.withdraws == nil ? state : "withdrawn"), "\(caller.who)")
    #expect((record.dueDate == "2009-06-11") == isComplete, "\(caller.who)")
    #expect(record.extraPapers == [caller.extra].compactMap { $0 }, "\(caller.who)")
    for (id, deed) in caller.deeds {
      expect(deed, of: try #require(record.paper(id)), caller)
    }
    expectAnswers(caller, record)
    #expect(record.withdrawal?.reason == caller.withdraws, "\(caller.who)")
    if let same = caller.sameAs {
      let first = try office.record(try #require(clerk.taken[same]).number)
      #expect(record.person == first.person, "\(caller.who)")
    }
    if caller.withdraws != nil {
      #expect(record.papers.allSatisfy { $0.custody != "kept" }, "\(caller.who)")
      #expect(record.withdrawal?.returned.isEmpty == false, "\(caller.who)")
    }
    expectPaper(taken, record, clerk)
  }

  private func expect(_ deed: Caller.Deed, of paper: StoredCase.Document, _ caller: Caller) {
    switch deed {
    case .which(let which):
      #expect(paper.state == "handed_in" && paper.which == which, "\(caller.who)")
    case .waived(let reason):
      #expect(paper.state == "waived" && paper.reason == reason, "\(caller.who)")
    case .instead(let other, let reason):
      #expect(paper.state == "instead" && paper.instead == other, "\(caller.who)")
      #expect(paper.reason == reason, "\(caller.who)")
    case .turned(_, let custody): #expect(paper.custody == custody, "\(caller.who)")
    case .detailed(let number, let date, let until, let note):
      #expect(paper.number == number && paper.note == note, "\(caller.who)")
      #expect(paper.date == date && paper.validUntil == until, "\(caller.who)")
    }
  }

  private func expectAnswers(_ caller: Caller, _ record: StoredCase) {
    var confirmed: [String] = []
    var reason: String?
    for question in caller.questions {
      switch question {
      case .numberConfirmed: confirmed = [caller.values[.rnn] ?? ""]
      case .notCovered(let said): reason = said
      case .factsConfirmed, .samePerson, .otherPerson, .openCaseKnown: break
      }
    }
    #expect(record.confirmedNumbers.map(\.value) == confirmed, "\(caller.who)")
    #expect(record.uncoveredReason == reason, "\(caller.who)")
    #expect(record.eligible == (reason == nil), "\(caller.who)")
  }

  /// The paper in the visitor's hand says who it is, which papers lie where, and what was agreed.
  private func expectPaper(_ taken: Taken, _ record: StoredCase, _ clerk: Clerk) {
    let caller = taken.caller
    let text = Sight.dense(taken.paper)
    var wanted = [
      taken.number,
      [FieldID.surname, .given, .patronymic].compactMap { caller.values[$0] }.joined(),
    ]
    wanted += [FieldID.handingName, .handingPaper, .representativeName].compactMap {
      caller.values[$0]
    }
    for (_, deed) in caller.deeds {
      switch deed {
      case .waived(let reason): wanted.append(reason)
      case .instead(let other, let reason): wanted += [other, reason]
      case .detailed(let number, _, _, let note): wanted += [number, note]
      case .turned: wanted.append(clerk.words(.custodyCopied))
      case .which: break
      }
    }
    wanted += [caller.extra, record.uncoveredReason, caller.withdraws].compactMap { $0 }
    for part in wanted {
      #expect(text.contains(Sight.dense(part)), "\(caller.who): the paper lacks \(part)")
    }
    for line in taken.paper.split(separator: "\n") { #expect(line.count <= 80) }
  }
}

/// What became of a caller.
struct Taken {
  let caller: Caller
  let number: String
  /// Ids of papers that are there or are done without.
  let handed: [String]
  /// The text of the stub or slip.
  let paper: String
}

extension Clerk {
  /// Takes somebody from the first question to the paper in the hand.
  ///
  /// - Parameter savingPaper: whether the stub or slip is saved as text at the end.
  func takes(_ caller: Caller, savingPaper: Bool = true) throws {
    try opensForm(for: caller)
    try fills(caller.form, for: caller)
    try turnsToPapers(for: caller)
    let handed = try takesPapers(of: caller)
    try goesOn()
    try remembersForgotten(caller)
    if holdsEnter { try holdsEnterAtQuestion() }
    for question in caller.questions { try answers(question) }
    let shown = try standsByDoubts(before: .takeCompleteTitle, .takeWaitingTitle)
    let isComplete = shown.dense.contains(Sight.dense(words(.takeCompleteTitle)))
    try chooses(button: isComplete ? .takeAccept : .takeWaiting)
    let number = try number(after: isComplete ? Phrase.caseAccepted : Phrase.caseTaken)
    if let reason = caller.withdraws { try withdraws(number, reason) }
    taken[caller.who] = Taken(
      caller: caller, number: number, handed: handed, paper: savingPaper ? try savesText() : "")
  }

  private func opensForm(for caller: Caller) throws {
    guard let search = caller.search else {
      return try opensForm(caller.service, caller.category)
    }
    try press(.newCase)
    try sees(.personNew)
    terminal.type(search)
    try sees("the person found") { $0.dense.contains(Sight.dense(caller.values[.surname] ?? "")) }
    press("Down", times: 1)
    terminal.press("Enter")
    let shown = try sees(.columnCategory)
    // The cursor is on what was applied for before.
    let wanted = words(WordKey(rawValue: "service.\(caller.service.rawValue)-short"))
    if !shown.marked.hasPrefix(wanted) { press("Down", times: 3) }
    terminal.press("Enter")
    if caller.isAskedFirst {
      try sees(.personOpenTitle)
      terminal.press("Right", "Enter")
    }
    try sees("the form") { $0.isAtForm(words) }
    // What is known stands there already, and the cursor behind it.
    try goes(to: .surname)
  }

  /// Goes through the list of problems: the first from the list, the others as they are led to.
  private func remembersForgotten(_ caller: Caller) throws {
    guard !caller.forgets.isEmpty else { return }
    try sees(words(.intakeProblems(count: caller.forgets.count)))
    terminal.press("Enter")
    for id in caller.forgets {
      try sees("the field \(id)") { $0.marked.hasPrefix(words(id)) }
      try answersBlindly(
        caller.values[id] ?? "", try #require(caller.form.field(id)))
      try goesOn()
    }
  }

  private func answers(_ question: Caller.Question) throws {
    switch question {
    case .numberConfirmed:
      try sees(.confirmNumberYes)
      terminal.press("Right", "Enter")
    case .factsConfirmed:
      try standsByDoubts(before: .confirmFactsTitle)
      terminal.press("Left", "Enter")
    case .samePerson:
      // The birth date differs: no Enter makes two persons one.
      try standsByDoubts(before: .personLikeTitle)
      terminal.press("Left", "Left", "Enter")
    case .otherPerson:
      try standsByDoubts(before: .personLikeTitle)
      terminal.press("Left", "Enter")
    case .openCaseKnown:
      try standsByDoubts(before: .personOpenTitle)
      terminal.press("Right", "Enter")
    case .notCovered: break
    }
  }

  /// Whom ¶6 does not name is asked about before the papers.
  private func turnsToPapers(for caller: Caller) throws {
    let reasons = caller.questions.compactMap { question -> String? in
      if case .notCovered(let reason) = question { reason } else { nil }
    }
    guard let reason = reasons.first else { return try turnsToPapers() }
    try press(.switchTab)
    try sees(.changeServiceReason)
    terminal.press("Down", "Down", "Enter")
    try sees("the reason") { !$0.dense.contains(Sight.dense(words(.changeServiceReason))) }
    try answers(reason, to: .notCoveredTitle)
    try sees("the papers") { $0.markedPaper != nil }
  }

  /// Ticks what was brought and does what was agreed.
  ///
  /// - Returns: ids of the papers that are there or done without.
  private func takesPapers(of caller: Caller) throws -> [String] {
    let all = try listedPapers(caller.service, caller.category)
    let brought: [String]
    switch caller.papers {
    case .all: brought = all
    case .none: brought = []
    case .first(let count): brought = Array(all.prefix(count))
    }
    let special = Set(
      caller.deeds.compactMap { id, deed in
        switch deed {
        case .which, .waived, .instead: id
        case .turned, .detailed: nil
        }
      })
    try ticksAll(brought, skipping: special)
    for (id, deed) in caller.deeds { try does(deed, with: id) }
    if let extra = caller.extra {
      terminal.press("IC")
      try answers(extra, to: .papersExtraTitle)
      try sees("the extra paper") { $0.dense.contains(Sight.dense(extra)) }
    }
    return brought
  }

  private func does(_ deed: Caller.Deed, with id: String) throws {
    switch deed {
    case .which(let which): try ticks(id, which: which)
    case .waived(let reason):
      try opensHandling(.papersWaiveAction, of: id)
      try answers(reason, to: .papersWaiveAction)
    case .instead(let other, let reason):
      try opensHandling(.papersInsteadAction, of: id)
      try answers(other, to: .papersInsteadText)
      try answers(reason, to: .papersInsteadReason)
    case .turned(let times, _):
      try goes(toPaper: id)
      press("Right", times: times)
    case .detailed(let number, let date, let until, let note):
      try goes(toPaper: id)
      try press(.handling)
      try sees(.papersDetailsAction)
      terminal.press("Enter")
      try sees(.papersDetailsKeys)
      terminal.press("Down")
      terminal.type(number)
      for day in [date, until] {
        terminal.press("Enter")
        terminal.type(KazakhLayout.keys(day, in: .date))
      }
      terminal.press("Enter")
      terminal.type(note)
      terminal.press("F11")
      try sees("the papers again") { $0.dense.contains(Sight.dense(number)) }
    }
  }

  private func withdraws(_ number: String, _ reason: String) throws {
    terminal.press("Escape")
    try sees(.caseTitle(number: number))
    try press(.acts)
    try sees(.caseActsTitle)
    try chooses(.caseActsWithdraw)
    try answers(reason, to: .caseWithdrawTitle)
    try sees(.printReturnedTitle)
  }
}
