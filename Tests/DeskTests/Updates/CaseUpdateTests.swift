import Casework
import Controls
import Screen
import Standards
import Testing
import Words

@testable import Desk
@testable import Reception

/// What the card of a case wants done, key by key.
@Suite struct `The card of a case` {
  private let office: SampleOffice
  private let file: CaseFile

  init() throws {
    office = try SampleOffice()
    file = try office.file(1, [office.accepted()])
  }

  private var seen: Seen<CaseID> { file.record.seen }

  private func card(
    _ file: CaseFile? = nil, of staff: StaffMember = SampleOffice.manager, picture: Int = 0
  ) -> Trial<CaseScreen> {
    let context = office.context(of: staff, picture: picture)
    return Trial(CaseScreen(file ?? self.file, context), context)
  }

  private func decided() throws -> CaseFile {
    let terms = DecisionTerms(
      DecisionKind(grantedBy: .homeCare), on: ActDay(office.now.date))
    return try office.file(1, [office.accepted(), .decided(terms)])
  }

  /// Opens the menu of acts and chooses the line of a word.
  private func choose(_ word: WordKey, on card: inout Trial<CaseScreen>) -> [Effect] {
    _ = card.command(.acts)
    for _ in 0..<30 {
      guard case .choice(let dialog, for: .act) = card.screen.question else { break }
      let chosen = dialog.buttons.first { $0.id == dialog.chosenID }
      if chosen?.label == office.words(word) { break }
      _ = card.press(chosen?.label == office.words(.menuMore) ? .enter : .down)
    }
    return card.press(.enter)
  }

  @Test func `Esc closes it`() {
    var card = card()
    #expect(card.command(.back) == [.close])
  }

  @Test func `what it shows is asked for again, unless a question stands over it`() {
    var card = card()
    #expect(card.screen.needed == .caseFile(file.record.id))
    _ = card.command(.acts)
    #expect(card.screen.needed == nil)
  }

  @Test func `the key of printing opens the paper the case needs`() {
    var card = card()
    #expect(card.command(.print) == [.open(.caseDocument(file, choosing: false))])
  }

  @Test func `a case that waits is taken up again with its papers`() throws {
    let waiting = try office.file(papers: 2)
    var card = card(waiting)
    #expect(card.command(.goOn) == [.open(.casePapers(waiting))])
  }

  @Test func `a note is one save of one act on the case as it was seen`() {
    var card = card()
    #expect(choose(.caseActsNote, on: &card) == [])
    #expect(card.type("Анасы келді") == [])
    #expect(
      card.press(.enter) == [.save(.acts([.noted(text: "Анасы келді")], seen))])
    #expect(card.screen.question == nil)
  }

  @Test func `a note of one letter is not taken`() {
    var card = card()
    _ = choose(.caseActsNote, on: &card)
    _ = card.type("А")
    #expect(card.press(.enter) == [])
    #expect(card.screen.question != nil)
  }

  @Test func `a note that was left is there when it is taken up again`() {
    var card = card()
    _ = choose(.caseActsNote, on: &card)
    _ = card.type("Анасы")
    #expect(card.press(.escape) == [])
    #expect(card.screen.begun?.texts == ["note": "Анасы"])
    _ = choose(.caseActsNote, on: &card)
    #expect(card.press(.enter) == [.say(office.words(.reasonOffered), .warning)])
    _ = card.press(.end)
    #expect(
      card.press(.enter) == [.save(.acts([.noted(text: "Анасы")], seen))])
  }

  @Test func `a saved note is told, and the card is read anew`() {
    var card = card()
    let effects = card.happen(
      .saved(.record(file.record), .acts([.noted(text: "Анасы келді")], seen)))
    let told =
      office.words(
        .caseActDone(number: file.record.number.description, what: office.words(.actNoted))) + ". "
      + (office.words.next(for: file.record) ?? "")
    #expect(effects == [.say(told, .good), .read(.caseFile(file.record.id))])
  }

  @Test func `papers given back come with a paper on it`() {
    var card = card()
    let effects = card.happen(
      .saved(.record(file.record), .acts([.withdrawn(reason: "көшті")], seen)))
    #expect(effects.last == .show(.documentOfCase(file.record.id)))
  }

  @Test func `a newer case replaces what stands there`() throws {
    var card = card()
    let newer = try office.file(1, [office.accepted(), .noted(text: "жаңа")])
    #expect(card.happen(.found(.caseFile(newer), .caseFile(newer.record.id))) == [])
    #expect(card.screen.record.revision == newer.record.revision)
  }

  @Test func `a note that was left outlives a newer card, and is not offered for another case`()
    throws
  {
    var card = card()
    _ = choose(.caseActsNote, on: &card)
    _ = card.type("Анасы")
    _ = card.press(.escape)
    let newer = try office.file(1, [office.accepted(), .noted(text: "жаңа")])
    _ = card.happen(.found(.caseFile(newer), .caseFile(newer.record.id)))
    #expect(card.screen.begun?.texts == ["note": "Анасы"])
    let other = try office.file(2, [office.accepted()])
    _ = card.happen(.found(.caseFile(other), .caseFile(other.record.id)))
    #expect(card.screen.begun?.texts == [:])
  }

  @Test func `what was said is offered again until it is saved`() {
    var card = card()
    _ = choose(.caseActsNote, on: &card)
    _ = card.type("Анасы")
    let saves = card.press(.enter)
    _ = choose(.caseActsNote, on: &card)
    _ = card.press(.end)
    #expect(card.press(.enter) == saves)
    #expect(card.screen.begun?.texts == ["note": "Анасы"])
    _ = card.happen(.saved(.record(file.record), .acts([.noted(text: "Анасы")], seen)))
    #expect(card.screen.begun?.texts == [:])
  }

  @Test func `readiness is asked about with the cursor on going back`() throws {
    let decided = try decided()
    var card = card(decided)
    #expect(choose(.lifeReady, on: &card) == [])
    guard case .confirmation(_, for: let acts) = card.screen.question else {
      Issue.record("nothing is asked")
      return
    }
    #expect(acts.map(\.kind) == [.ready])
    #expect(card.press(.enter) != [.save(.acts(acts, decided.record.seen))])
  }

  @Test func `a key pressed before the question was drawn does not answer it`() throws {
    let decided = try decided()
    var card = card(decided)
    _ = choose(.lifeReady, on: &card)
    _ = card.press(.right)
    #expect(
      card.press(.enter) == [.say(office.words(.confirmTooEarly), .warning)])
    #expect(card.screen.question != nil)
  }

  @Test func `what is confirmed on its picture is saved`() throws {
    let decided = try decided()
    var card = card(decided)
    _ = choose(.lifeReady, on: &card)
    let drawn = office.context(picture: 1)
    _ = card.happen(.input(.key(.right)), drawn)
    let act = Act.ready(ActDay(office.now.date))
    #expect(
      card.happen(.input(.key(.enter)), drawn) == [.save(.acts([act], decided.record.seen))])
  }

  @Test func `a clerk finds voiding greyed out`() {
    var card = card(of: SampleOffice.clerk)
    _ = card.command(.acts)
    _ = card.press(.end)
    _ = card.press(.enter)
    guard case .choice(let dialog, for: .act) = card.screen.question else {
      Issue.record("no menu")
      return
    }
    let void = dialog.buttons.first { $0.label == office.words(.caseActsVoid) }
    #expect(void?.reason == office.words(.permissionManagersOnly))
  }

  @Test func `handing over asks whom, what to tell, and saves all at once`() {
    var card = card()
    _ = choose(.caseActsHandOver, on: &card)
    _ = card.press(.enter)
    _ = card.type("шұғыл")
    #expect(
      card.press(.enter) == [
        .save(.assign([file.record.id], to: SampleOffice.clerk.id, note: "шұғыл"))
      ])
  }

  @Test func `mending opens the form of the case`() {
    var card = card()
    #expect(choose(.caseActsCorrect, on: &card) == [.open(.correction(file))])
  }

  @Test func `everything about the person is asked for by the case`() {
    var card = card()
    #expect(choose(.caseActsSubject, on: &card) == [.show(.subject(file.record.id))])
  }
}

/// The papers of a case that waits for them.
@Suite struct `The papers of a case` {
  private let office: SampleOffice
  private let file: CaseFile

  init() throws {
    office = try SampleOffice()
    file = try office.file(papers: 5)
  }

  private func papers(_ file: CaseFile? = nil) -> Trial<CasePapersScreen> {
    let context = office.context()
    return Trial(CasePapersScreen(file ?? self.file, context), context)
  }

  @Test func `a space hands the paper under the cursor in`() {
    var papers = papers()
    _ = papers.press(.end)
    guard case .save(.acts(let acts, let seen))? = papers.command(.tick).first,
      case .paperHanded("S2-C-5b", nil, _)? = acts.first
    else {
      Issue.record("nothing is saved")
      return
    }
    #expect(acts.count == 1 && seen == file.record.seen)
  }

  @Test func `a tick is read back and nothing is said of it`() {
    var papers = papers()
    let effects = papers.happen(
      .saved(.record(file.record), .acts([.paperTakenBack(id: "S2-C-1")], file.record.seen)))
    #expect(effects == [.read(.caseFile(file.record.id))])
  }

  @Test func `an incomplete set is not accepted, and a new slip is offered`() {
    var papers = papers()
    #expect(papers.command(.goOn) == [])
    #expect(papers.screen.place == .dialog)
    #expect(papers.press(.enter) == [.open(.caseDocument(file, choosing: false))])
    #expect(papers.screen.place == .papers)
  }

  @Test func `a complete set is asked about once and accepted`() throws {
    let whole = try office.file()
    var papers = papers(whole)
    #expect(papers.command(.goOn) == [])
    #expect(papers.press(.enter) == [.save(.accept(whole.record.seen))])
  }

  @Test func `what was accepted closes the papers and shows the stub`() throws {
    let accepted = try office.file(1, [office.accepted()])
    var papers = papers()
    let effects = papers.happen(.saved(.record(accepted.record), .accept(file.record.seen)))
    #expect(effects.contains(.close))
    #expect(effects.last == .show(.documentOfCase(accepted.record.id)))
  }

  @Test func `accepted at another desk, there is nothing left to wait for`() throws {
    let accepted = try office.file(1, [office.accepted()])
    var papers = papers(try office.file())
    #expect(
      papers.happen(.found(.caseFile(accepted), .caseFile(accepted.record.id))) == [.close])
  }
}
