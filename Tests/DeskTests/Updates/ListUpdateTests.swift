import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk
@testable import Reception

/// The list of cases: what is typed, marked and handed over.
@Suite struct `The list of cases, key by key` {
  private let office: SampleOffice
  private let lines: [CaseLine]

  init() throws {
    office = try SampleOffice()
    lines = try [office.line(1), office.line(2), office.line(3)]
  }

  private func list(_ filter: CaseFilter = CaseFilter()) -> Trial<CaseList> {
    let context = office.context()
    var list = Trial(CaseList(context, filter: filter), context)
    if let needed = list.screen.needed { _ = list.happen(.found(.cases(lines), needed)) }
    return list
  }

  @Test func `a letter asks for what is typed, in both layouts`() {
    var list = list()
    guard case .follow(.cases(let readings, let filter, let limit))? = list.type("а").first else {
      Issue.record("nothing is asked")
      return
    }
    #expect(readings.first == "а" && readings.count > 1)
    #expect(filter == CaseFilter() && limit == 101)
  }

  @Test func `nothing typed asks for the newest five hundred, and whether there are more`() {
    #expect(
      list().screen.needed
        == .cases(words: [""] + Layout.inOtherLayout(""), CaseFilter(), limit: 501))
  }

  @Test func `an answer to older letters changes nothing`() throws {
    var list = list()
    let older = try #require(list.screen.needed)
    _ = list.type("а")
    #expect(list.happen(.found(.cases([]), older)) == [])
    #expect(list.command(.choose) == [.show(.caseCard(lines[0].id))])
  }

  @Test func `Enter opens the case under the cursor`() {
    var list = list()
    _ = list.press(.down)
    #expect(list.command(.choose) == [.show(.caseCard(lines[1].id))])
  }

  @Test func `marked cases are handed over together`() {
    var list = list()
    _ = list.command(.mark)
    _ = list.command(.mark)
    #expect(list.screen.marked == [lines[0].id, lines[1].id])
    _ = list.command(.filter)
    _ = list.press(.end, .enter)
    // Whom, then what to tell.
    _ = list.press(.down, .up)
    _ = list.press(.enter)
    let effects = list.press(.enter)
    guard case .save(.assign(let ids, _, let note))? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(ids == [lines[0].id, lines[1].id] && note == nil)
    #expect(list.screen.marked.isEmpty)
  }

  /// Hands over as far as the note; what stands in its field, or `nil` when it is not asked.
  private func noteAsked(_ list: inout Trial<CaseList>) -> String? {
    _ = list.command(.filter)
    _ = list.press(.end, .enter, .enter)
    guard case .text(let dialog, for: .note) = list.screen.question else { return nil }
    return dialog.reason
  }

  @Test func `a note left unsaid is offered again with the same cases, with others not`() {
    var list = list()
    let fresh = noteAsked(&list)
    _ = list.type("демалыс")
    _ = list.press(.escape)
    let again = noteAsked(&list)
    _ = list.press(.escape, .down)
    let ofAnother = noteAsked(&list)
    #expect(fresh == "" && again == "демалыс" && ofAnother == "")
  }

  @Test func `a note is kept until the handing over is saved`() throws {
    var list = list()
    _ = noteAsked(&list)
    _ = list.type("демалыс")
    let saves = list.press(.enter)
    let afterFailure = noteAsked(&list)
    _ = list.press(.end)
    let savesAgain = list.press(.enter)
    #expect(afterFailure == "демалыс" && savesAgain == saves)
    let handed = try office.file(3, [office.accepted()]).record
    _ = list.happen(
      .saved(.records([handed]), .assign([handed.id], to: SampleOffice.clerk.id, note: "демалыс")))
    let afterSave = noteAsked(&list)
    #expect(afterSave == "")
  }

  @Test func `what was handed over is told and read again`() throws {
    var list = list()
    let handed = try office.file(1, [office.accepted()]).record
    let effects = list.happen(
      .saved(.records([handed]), .assign([handed.id], to: SampleOffice.clerk.id, note: nil)))
    #expect(effects == list.screen.again + [.say(office.words.handedOver([handed]), .good)])
  }

  @Test func `without rows there is nothing to mark, and before they are read it is not known`()
    throws
  {
    let context = office.context()
    var list = Trial(CaseList(context), context)
    #expect(list.screen.unavailable(.mark, context) == .unreadCaseList)
    _ = list.happen(.found(.cases([]), try #require(list.screen.needed)))
    #expect(list.screen.unavailable(.mark, context) == .casesNothing)
  }

  @Test func `a kept context is told by its name`() {
    var list = list()
    let kept = NamedFilter(name: "Менікі", query: CaseQuery())
    #expect(
      list.happen(.saved(.done, .keepFilter(kept))) == [
        .say(office.words(.casesViewKept(name: "Менікі")), .good)
      ])
  }
}

/// The search for a person.
@Suite struct `The search for a person, key by key` {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  private func search() -> Trial<PersonSearch> {
    let context = office.context()
    return Trial(PersonSearch(context), context)
  }

  @Test func `each letter asks for persons`() {
    var search = search()
    #expect(
      search.type("б") == [.follow(.persons(["б"] + Layout.inOtherLayout("б")))])
  }

  @Test func `the last letter taken away asks for nobody`() {
    var search = search()
    _ = search.type("б")
    #expect(search.press(.backspace) == [])
    #expect(search.screen.needed == nil && search.screen.draft == nil)
  }

  @Test func `what is typed of a new person stands in the form`() {
    var search = search()
    _ = search.type("иванова мария")
    #expect(
      search.command(.choose) == [
        .open(
          .services(
            .apply, seed: FormValues([.surname: "Иванова", .given: "Мария"]), known: nil))
      ])
  }

  @Test func `a found person leads to what they apply for`() throws {
    var search = search()
    _ = search.type("бейсенова")
    let line = try office.line(7)
    let needed = try #require(search.screen.needed)
    _ = search.happen(
      .found(.persons([PersonLine(id: line.id, newest: line, cases: 1)]), needed))
    _ = search.press(.down)
    #expect(search.command(.choose) == [.show(.person(line.id))])
  }

  @Test func `a whole number leads to its case`() throws {
    var search = search()
    let line = try office.line(7)
    _ = search.type(line.number.digits)
    let needed = try #require(search.screen.needed)
    _ = search.happen(
      .found(.persons([PersonLine(id: line.id, newest: line, cases: 1)]), needed))
    #expect(search.command(.choose) == [.show(.caseCard(line.id))])
  }

  @Test func `without a name the papers to bring are told`() {
    var search = search()
    _ = search.press(.down)
    #expect(search.command(.choose) == [.open(.destination(.bring))])
  }

  @Test func `what is typed is kept as a search`() {
    var search = search()
    _ = search.type("бей")
    #expect(search.screen.draft?.search == "бей" && search.screen.draft?.step == .person)
  }
}

/// The start, and applications that were begun.
@Suite struct `The start, key by key` {
  private let office: SampleOffice

  init() throws { office = try SampleOffice() }

  @Test func `a digit begins the search for a case`() {
    let context = office.context()
    var home = Trial(HomeScreen(), context)
    #expect(home.type("0") == [.open(.casesBeginning("0"))])
  }

  @Test func `a letter from the row of digits goes to its line, and with a digit is a number`()
    throws
  {
    let context = try office.context(in: DeskDriver.words(.kk))
    var home = Trial(HomeScreen(), context)
    _ = home.press(.down)
    #expect(home.type("қ") == [], "it begins a line")
    #expect(home.command(.choose) == [.go(.bring)])
    #expect(home.type("қ") == [] && home.command(.choose) == [.go(.staff)], "and the next")
    #expect(home.type("қ") == [])
    #expect(home.type("ғ") == [.open(.casesBeginning("қғ"))], "as a scanner types")
    #expect(home.type("қ") == [])
    _ = home.press(.down)
    #expect(home.type("ғ") == [.open(.casesBeginning("ғ"))], "the letter was one of its own")
    #expect(home.type(".") == [.open(.casesBeginning("."))])
  }

  @Test func `Enter goes where the cursor stands`() {
    let context = office.context()
    var home = Trial(HomeScreen(), context)
    #expect(home.command(.choose) == [.go(.bring)])
    _ = home.press(.down)
    #expect(home.command(.choose) == [.go(.take)])
  }

  @Test func `the last line asks whether to leave`() {
    let context = office.context()
    var home = Trial(HomeScreen(), context)
    _ = home.press(.end)
    #expect(home.command(.choose) == [.leave])
  }

  private var draft: Draft {
    Draft(
      id: DraftID(rawValue: "d1"), clerk: SampleOffice.manager.id, office: "baizak",
      service: .homeCare, category: .elderly, values: FormValues([.surname: "Иванова"]),
      step: .form, created: office.now)
  }

  @Test func `a draft goes on at its step`() {
    let context = office.context { $0.drafts?.readable = [draft] }
    var list = Trial(DraftList(context), context)
    #expect(list.command(.choose) == [.open(.form(draft, .apply))])
  }

  @Test func `a search that was kept goes on as a search`() {
    var search = Draft(
      id: DraftID(rawValue: "d2"), clerk: SampleOffice.manager.id, office: "baizak", step: .person,
      created: office.now)
    search.search = "бей"
    let context = office.context { $0.drafts?.readable = [search] }
    var list = Trial(DraftList(context), context)
    #expect(list.command(.choose) == [.open(.search(search))])
  }

  @Test func `a draft is discarded only when that is said`() {
    let context = office.context { $0.drafts?.readable = [draft] }
    var list = Trial(DraftList(context), context)
    #expect(list.command(.discard) == [])
    #expect(list.press(.enter) == [])
    _ = list.command(.discard)
    #expect(list.press(.right, .enter) == [.save(.discardDraft(draft.id))])
  }

  @Test func `drafts that could not be read cannot be discarded`() {
    let context = office.context { $0.drafts = nil }
    let list = Trial(DraftList(context), context)
    #expect(list.screen.unavailable(.discard, context) == .unreadDiscard)
  }

  @Test func `a service is chosen and its form opens with what was typed`() {
    let context = office.context()
    let seed = FormValues([.surname: "Иванова"])
    var choice = Trial(ServiceChoice(.apply, seed: seed, context), context)
    let effects = choice.command(.choose)
    guard case .open(.form(let draft, .apply))? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(draft.id.rawValue == "fresh" && draft.values == seed)
  }

  @Test func `an open case of the same service is told before another is begun`() throws {
    let context = office.context()
    let file = try office.file(1, [office.accepted()])
    let known = KnownPerson(newest: file.record, cases: [try office.line(1)])
    var choice = Trial(ServiceChoice(.apply, known: known, context), context)
    #expect(choice.command(.choose) == [])
    #expect(choice.press(.enter) == [.show(.caseCard(file.record.id))])
  }
}
