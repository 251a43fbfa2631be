import Support
import Testing

/// The live checklist, for everybody the decree tells apart.
@Suite struct ProfileTests {
  @Test(arguments: Visitor.profiles)
  func `the form asks exactly the papers the decree lists`(visitor: Visitor) throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    try clerk.fillsForm(of: visitor)
    let number = try clerk.keepsWaiting()
    let record = try office.record(number)
    #expect(record.papers.map(\.id) == visitor.papers)
    #expect(record.missingPapers == visitor.papers)
    #expect(record.openPapers.isEmpty && record.eligible)
    #expect(record.state == "awaiting-papers" && record.dueDate == nil)
    #expect(record.service == visitor.service.rawValue)
    #expect(record.category == visitor.category.rawValue)
  }

  @Test func `while a question is open the application stays a draft`() throws {
    let office = try TrialOffice()
    let clerk = try Clerk(at: office)
    let visitor = Visitor.childState
    try clerk.opensForm(visitor.service, visitor.category)
    for (field, answer) in visitor.typed where field != .institution {
      try clerk.fills([field: answer], of: visitor.form)
    }
    try clerk.goesOn()
    try clerk.sees(.takeAnswerTitle)
    #expect(office.numbers().isEmpty)
  }
}
