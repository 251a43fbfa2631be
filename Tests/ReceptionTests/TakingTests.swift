import CaseStore
import Casework
import Reception
import Standards
import Support
import Testing

@Suite struct `Taking an application at the counter` {
  @Test func `a complete set is accepted in one save and its draft ends`() throws {
    let department = try Department()
    let counter = try department.counter()
    let draft = try department.draft(ticks: Department.wholeChildSet)
    try counter.keep(draft)
    let record = try counter.take(draft)
    #expect(record.state == .accepted)
    #expect(record.revision == 2)
    #expect(record.acceptance?.clerkSurname == "Сәрсенова")
    #expect(record.acceptance?.asOf == "2009-06-01")
    #expect(record.dueDate == "2009-06-11" && record.actBy == "2009-06-11")
    #expect(try counter.drafts().readable.isEmpty)
    #expect(try counter.caseRecord(record.number) == record)
    let history = try counter.file(record).history
    #expect(history.map(\.kind) == [.opened, .accepted])
    #expect(history[1].seq == history[0].seq + 1)
  }

  @Test func `an incomplete set waits without a term`() throws {
    let department = try Department()
    let counter = try department.counter()
    let draft = try department.draft(ticks: Array(Department.wholeChildSet.dropLast()))
    try counter.keep(draft)
    let record = try counter.take(draft)
    #expect(record.state == .awaitingPapers)
    #expect(record.missingPaperIDs == ["S2-C-5b"])
    #expect(record.dueDate == nil && record.acceptance == nil)
    #expect(try counter.drafts().readable.isEmpty)
    #expect(try counter.waitingForPapers(upTo: 10) == 1)
    #expect(try counter.file(record).document(shippedWords(.kk)).kind == .stillNeeded)
  }

  @Test func `while a question is open the application stays a draft`() throws {
    let department = try Department()
    let counter = try department.counter()
    let draft = try department.draft(.residentialCare, answers: [:], ticks: ["S1-C-1"])
    try counter.keep(draft)
    let refusal = failure { () throws(CounterFailure) in try counter.take(draft) }
    guard case .store(.refused(.openQuestions(["S1-C-2"])))? = refusal else {
      Issue.record("the application was taken: \(String(describing: refusal))")
      return
    }
    #expect(try counter.newestCases(1).isEmpty)
    #expect(try counter.drafts().readable.map(\.id) == [draft.id])
  }

  @Test func `a clerk may open a complete case without accepting it yet`() throws {
    let department = try Department()
    let draft = try department.draft(ticks: Department.wholeChildSet)
    let record = try department.counter().take(draft, accepting: false)
    #expect(record.state == .awaitingPapers && record.missingPaperIDs.isEmpty)
  }

  @Test func `ticks of papers that are no longer asked are left out`() throws {
    let department = try Department()
    let draft = try department.draft(ticks: Department.wholeChildSet + ["S2-A-7", "S1-C-2"])
    let record = try department.counter().take(draft)
    #expect(record.papers.map(\.requirementID) == Department.wholeChildSet)
    #expect(record.state == .accepted)
  }

  @Test func `Taraz takes no application for care at home`() throws {
    let department = try Department(office: "taraz")
    let counter = try department.counter()
    #expect(counter.services == [.residentialCare])
    let draft = try department.draft(ticks: Department.wholeChildSet)
    guard
      case .notOffered(.homeCare)? = failure({ () throws(CounterFailure) in
        try counter.take(draft)
      })
    else {
      Issue.record("Taraz took it")
      return
    }
    #expect(try counter.newestCases(10).isEmpty)
    let residential = try department.draft(
      .residentialCare, answers: [.institution: "non-state"], ticks: [])
    #expect(try counter.take(residential).number.office == 1)
  }

  @Test func `a person whom paragraph 6 does not name is taken only with a written reason`() throws
  {
    let department = try Department()
    let counter = try department.counter()
    var draft = try department.draft(answers: [.needsCare: "no"], ticks: Department.wholeChildSet)
    try counter.keep(draft)
    for reason in [nil, "", "  "] {
      draft.uncoveredReason = reason
      let failure = failure { () throws(CounterFailure) in try counter.take(draft) }
      guard case .store(.refused(.notCoveredNeedsReason))? = failure else {
        Issue.record("taken with the reason \(reason ?? "nil")")
        continue
      }
    }
    #expect(try counter.drafts().readable.count == 1 && counter.newestCases(10).isEmpty)
    draft.uncoveredReason = "дәрігер қорытындысы күтілуде"
    let record = try counter.take(draft)
    #expect(!record.eligible && record.uncoveredReason == "дәрігер қорытындысы күтілуде")
  }

  @Test func `a reason that an answer made needless is not kept`() throws {
    let department = try Department()
    var draft = try department.draft(ticks: Department.wholeChildSet)
    draft.uncoveredReason = "жауап өзгергенге дейінгі себеп"
    let record = try department.counter().take(draft)
    #expect(record.eligible && record.uncoveredReason == nil)
  }

  @Test func `a set that was complete earlier needs a reason after one day`() throws {
    let department = try Department()
    let counter = try department.counter(on: "2009-06-05")
    let draft = try department.draft(ticks: Department.wholeChildSet)
    guard
      case .store(.refused(.backDatingNeedsReason("2009-06-02")))? = failure({
        () throws(CounterFailure) in try counter.take(draft, acceptedOn: "2009-06-02")
      })
    else {
      Issue.record("taken without a reason")
      return
    }
    #expect(try counter.newestCases(10).isEmpty, "half of the save was kept")
    let record = try counter.take(
      draft, acceptedOn: "2009-06-02", backDatingReason: "жарық болмады")
    #expect(record.acceptance?.asOf == "2009-06-02")
    #expect(record.acceptance?.deadline.countedDay == "2009-06-12")
  }

  @Test func `an application without service and category is not taken`() throws {
    let department = try Department()
    let counter = try department.counter()
    var draft = try department.draft(ticks: [])
    draft.service = nil
    #expect(failure { () throws(CounterFailure) in try counter.take(draft) } != nil)
    #expect(try counter.newestCases(10).isEmpty)
  }
}

@Suite struct `A case at the counter` {
  @Test func `the last paper completes the set and the ten days start then`() throws {
    let department = try Department()
    let draft = try department.draft(ticks: Array(Department.wholeChildSet.dropLast()))
    let opened = try department.counter().take(draft)
    let counter = try department.counter(on: "2009-06-03")
    guard
      case .store(.refused(.setIncomplete(["S2-C-5b"])))? = failure({
        () throws(CounterFailure) in try counter.accept(opened)
      })
    else {
      Issue.record("an incomplete set was accepted")
      return
    }
    let brought = try counter.perform(
      [.paperHanded(id: "S2-C-5b", alternative: nil)], on: opened)
    let accepted = try counter.accept(brought)
    #expect(accepted.acceptance?.asOf == "2009-06-03")
    #expect(accepted.acceptance?.deadline.countedDay == "2009-06-13")
    #expect(accepted.dueDate == "2009-06-15" && accepted.actBy == "2009-06-12")
    #expect(accepted.attempts.map(\.missing) == [1, 0])
  }

  @Test func `two clerks at one case: the second sees what the first saved`() throws {
    let department = try Department()
    let counter = try department.counter()
    let seen = try counter.take(try department.draft(ticks: []))
    let first = try counter.perform([.paperHanded(id: "S2-C-1", alternative: nil)], on: seen)
    let failure = failure { () throws(CounterFailure) in
      try counter.perform([.paperHanded(id: "S2-C-2", alternative: nil)], on: seen)
    }
    guard case .store(.conflict(let current))? = failure else {
      Issue.record("the second save went over the first")
      return
    }
    #expect(current == first)
    #expect(try counter.caseRecord(seen.id) == first)
    #expect(try shippedWords(.en).sentence(for: failure!).contains(seen.number.description))
  }

  @Test func `a case that is not there is said to be missing`() throws {
    let department = try Department()
    let counter = try department.counter()
    guard
      case .store(.noSuchCase)? = failure({ () throws(CounterFailure) in
        try counter.caseRecord(CaseID(rawValue: 9))
      })
    else {
      Issue.record("found")
      return
    }
  }

  @Test func `an old case is explained by the rules of its day`() throws {
    let department = try Department()
    let old = try department.counter().take(
      try department.draft(ticks: Department.wholeChildSet))
    let changed = Embedded.law(changing: "standards/S2/rules.yaml") {
      $0.replacing("The service is free of charge.", with: "The service costs a fee.")
    }
    let counter = try department.counter(on: "2009-07-01", law: changed)
    #expect(changed.version != old.rulesVersion)
    let new = try counter.take(
      try department.draft(id: "d2", ticks: Department.wholeChildSet))
    #expect(new.rulesVersion == changed.version)
    #expect(try counter.evaluation(of: new).fee?.text[.en] == "The service costs a fee.")
    #expect(try counter.evaluation(of: old).fee?.text[.en] == "The service is free of charge.")
    #expect(try counter.evaluation(of: old).rulesVersion == old.rulesVersion)
    let words = try shippedWords(.en)
    #expect(try counter.file(old).document(words).text(columns: 80).contains("free of charge"))
    #expect(try counter.file(new).document(words).text(columns: 80).contains("costs a fee"))
  }

  @Test func `a case whose rules were not kept says so instead of guessing`() throws {
    let department = try Department()
    let counter = try department.counter()
    let law = Embedded.law()
    let intake = Intake(
      office: "baizak",
      application: Application(
        facts: Facts(service: .homeCare, category: .childWithDisability, needsCare: true),
        person: Person(surname: "Бейсенова", given: "Айым", address: "Сарыкемер")),
      basis: ChecklistBasis(
        papers: [PaperBasis(requirementID: "S2-C-1")], eligible: true, evaluatedOn: "2009-06-01",
        rulesVersion: "of another house"),
      calendarVersion: try law.calendar().version)
    let record = try department.store.openCase(
      intake, then: [], ending: nil, by: StaffID(rawValue: 1), at: counter.now)
    guard
      case .law(let failure)? = failure({ () throws(CounterFailure) in
        try counter.evaluation(of: record)
      })
    else {
      Issue.record("explained by other rules")
      return
    }
    #expect(failure.reason == .missingFile)
  }

  @Test func `the history of the whole office holds after a day's work`() throws {
    let department = try Department()
    let counter = try department.counter()
    _ = try counter.take(try department.draft(ticks: Department.wholeChildSet))
    let report = try counter.verify(expectedHead: nil)
    #expect(report.isSound && report.cases == 1 && report.acts == 4)
    #expect(try counter.verify(expectedHead: report.head).isSound)
    #expect(try !counter.verify(expectedHead: String(repeating: "0", count: 64)).isSound)
  }
}

@Suite struct `Drafts at the counter` {
  @Test func `are kept with the time of their last letter, the newest first`() throws {
    let department = try Department()
    var draft = try department.draft(ticks: [])
    try department.counter().keep(draft)
    try department.counter(on: "2009-06-02").keep(try department.draft(id: "d2", ticks: []))
    draft.values[.given] = "Айымгүл"
    let counter = try department.counter(on: "2009-06-03")
    try counter.keep(draft)
    let drafts = try counter.drafts().readable
    #expect(drafts.map(\.id.rawValue) == ["d1", "d2"])
    #expect(drafts.first?.values[.given] == "Айымгүл")
    #expect(drafts.first?.updated == counter.now)
    try counter.discard(DraftID(rawValue: "d1"))
    #expect(try counter.drafts().readable.map(\.id.rawValue) == ["d2"])
  }

  @Test func `are the clerk's own`() throws {
    let department = try Department()
    _ = try department.store.addStaff(
      NewStaffMember(login: "dana", surname: "Оспанова", given: "Дана", role: .clerk),
      by: StaffID(rawValue: 1), at: Department.moment("2009-06-01"))
    try department.counter().keep(try department.draft(ticks: []))
    #expect(try department.counter(login: "dana").drafts().readable.isEmpty)
  }
}
