import Casework
import Controls
import Papers
import Reception
import Screen
import Words

/// The one place where what screens want is done.
extension Desk {
  func perform(_ effect: Effect) {
    switch effect {
    case .push(let screen): stack.append(screen)
    case .go(let id): go(to: id)
    case .close: close()
    case .say(let text, let kind): say(text, kind)
    case .leave: over = .leaving(leavingQuestion)
    case .switchLanguage(let language): choose(language)
    case .makeStore(let new): makeStore(new)
    case .findPersons, .choosePerson, .lookUpPersons, .take, .perform, .accept, .withdraw,
      .showCase, .showSubject, .readCase, .takeTheirs, .findCases, .readDay, .queue, .readQueue,
      .renew, .previewCalendar, .changeCalendar, .keepView, .discardView, .correct, .copyCase,
      .assign, .correctDirectory, .complaints, .quality, .listStaff, .addStaff, .changeStaff,
      .discardDraft, .print, .recordCopy, .listPrinters, .savePaper:
      guard let counter else { return }
      do throws(CounterFailure) {
        try perform(effect, at: counter)
      } catch {
        fail(error, of: effect)
      }
    }
  }

  /// A draft is called kept when it is.
  private func close() {
    let draft = stack.last?.draft
    if draft != nil, !mayLeaveForm() { return }
    if stack.count > 1 { stack.removeLast() }
    refresh()
    readAgain()
    if let draft, draft.service != nil, draft == keptDraft {
      say(words(.intakeDraftKept), .plain)
    }
  }

  /// What is shown after a save is only read. When it cannot be, that is said behind what was saved, and
  /// the save is not done again.
  ///
  /// - Parameter saved: the sentence on what was saved; `nil` where the screen shows it itself.
  func afterSave(_ saved: String?, _ show: () throws(CounterFailure) -> Void) {
    do throws(CounterFailure) {
      try show()
      if let saved { say(saved, .good) }
    } catch {
      say([saved, words.sentence(for: error)].compactMap { $0 }.joined(separator: ". "), .warning)
    }
  }

  /// What the top screen shows is read again; its cursor stays on its row.
  func readAgain() {
    if let reading = stack.last?.reading { perform(reading) }
  }

  private func perform(_ effect: Effect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .take(let draft):
      let record = try counter.take(draft)
      let taken: WordKey = record.acceptance == nil ? .caseTaken : .caseAccepted
      stack = [HomeScreen()]
      refresh()
      afterSave(words(taken, ["number": record.number.description])) {
        () throws(CounterFailure) in
        let file = try counter.file(record)
        stack = [HomeScreen(), CaseScreen(file, view), PaperScreen(file, view)]
      }
    case .findPersons(let typed):
      var found: [PersonLine] = []
      for reading in [typed] + Layout.inOtherLayout(typed) where found.isEmpty {
        found = try counter.findPersons(reading)
      }
      update(.result(.persons(found, typed: typed)))
    case .choosePerson(let id):
      if let known = try counter.knownPerson(id) {
        stack.append(ServiceChoice(.apply, known: known, view))
      }
    case .lookUpPersons(let draft):
      let same = try draft.decisions.samePerson.flatMap { id throws(CounterFailure) in
        try counter.knownPerson(id)
      }
      update(.result(.personsLike(try counter.personsLike(draft), same: same)))
    case .perform(let acts, let record):
      let changed = try counter.perform(acts, on: record)
      let told = acts.last.flatMap { $0.kind.isToldWhenDone ? words.done($0, to: changed) : nil }
      afterSave(told) { () throws(CounterFailure) in show(try counter.file(changed)) }
      if told != nil { refresh() }
    case .accept(let record):
      let accepted = try counter.accept(record)
      afterSave(words(.caseAccepted, ["number": accepted.number.description])) {
        () throws(CounterFailure) in
        let file = try counter.file(accepted)
        show(file)
        stack.append(PaperScreen(file, view))
      }
      refresh()
    case .withdraw(let record, let reason):
      let withdrawn = try counter.perform([.withdrawn(reason: reason)], on: record)
      afterSave(words(.caseWithdrawn, ["number": withdrawn.number.description])) {
        () throws(CounterFailure) in
        let file = try counter.file(withdrawn)
        show(file)
        stack.append(PaperScreen(file, view))
      }
      refresh()
    case .readCase(let id):
      show(try counter.file(try counter.caseRecord(id)))
    case .takeTheirs(let file):
      stack.removeAll { $0 is CorrectionScreen }
      show(file)
      say(words(.conflictTaken), .plain)
    case .showCase(let id):
      let file = try counter.file(try counter.caseRecord(id))
      if stack.last is CaseScreen {
        show(file)
      } else {
        stack.append(CaseScreen(file, view))
      }
      noteView(of: id)
    case .showSubject(let record):
      let file = try counter.subjectFile(of: record)
      stack.append(
        PaperScreen(name: file.name, topic: .place(title: .subjectTitle, text: .subjectWhy), view) {
          file.paper($0)
        })
    case .findCases(let query):
      var found: [CaseLine] = []
      for words in [query.words] + Layout.inOtherLayout(query.words) where found.isEmpty {
        let limit = words.isEmpty ? Self.listLength : Self.searchLength
        found = try counter.findCases(CaseQuery(words: words, filter: query.filter), limit: limit)
      }
      update(.result(.cases(found, query)))
    case .previewCalendar(let change):
      update(.result(.moved(try counter.casesMoved(by: change), by: change)))
    case .changeCalendar(let calendar): try change(calendar, at: counter)
    case .readDay: update(.result(.day(try counter.dayLists())))
    case .queue(let step): try perform(step, at: counter)
    case .readQueue(let reading): try read(reading, at: counter)
    case .renew(let id):
      let known = try counter.knownPerson(try counter.caseRecord(id).personID)
      if let known { stack.append(ServiceChoice(.apply, known: known, view)) }
    case .keepView(let kept):
      try counter.keep(kept)
      refresh()
      say(words(.casesViewKept, ["name": kept.name]), .good)
    case .discardView(let name):
      try counter.discardView(named: name)
      refresh()
      say(words(.casesViewDiscarded, ["name": name]), .plain)
    case .listStaff: update(.result(.staff(try counter.staffList())))
    case .addStaff(let entry): try add(entry, at: counter)
    case .changeStaff(let id, let wanted): try change(id, by: wanted, at: counter)
    case .assign(let ids, let colleague, let note):
      try assign(ids, to: colleague, note: note, at: counter)
    case .correct(let record, let draft, let reason, let fault):
      try correct(record, to: draft, reason: reason, fault: fault, at: counter)
    case .copyCase(let record): copy(record, at: counter)
    case .correctDirectory(let entry, let field, let value, let reason):
      try correctDirectory(entry, field, to: value, reason: reason, at: counter)
    case .complaints(let effect): try perform(effect, at: counter)
    case .quality(let effect): try perform(effect, at: counter)
    case .discardDraft(let id):
      try counter.discard(id)
      refresh()
      say(words(.homeDraftDiscarded), .plain)
    case .print(let paper, let order, let id):
      send(
        PaperUnderWay(
          paper: paper, way: .printed(order), id: id, copiesLeft: max(1, order.copies)))
    case .savePaper(let paper, let format, let name, let id):
      send(PaperUnderWay(paper: paper, way: .filed(format, name: name), id: id, copiesLeft: 1))
    case .recordCopy: recordNextCopy()
    case .listPrinters: askForPrinters(at: counter)
    case .push, .go, .close, .say, .leave, .switchLanguage, .makeStore: break
    }
  }

  /// Lines of the list of cases that are read at once.
  private static let listLength = 500
  /// The same while somebody types.
  private static let searchLength = 100

  func show(_ file: CaseFile) {
    update(.result(.file(file)))
  }

  /// Another process's save is waited for, a lost race shows both versions; all else is said.
  private func fail(_ failure: CounterFailure, of effect: Effect) {
    if case .store(.busy(let holder)) = failure { return wait(for: effect, holder: holder?.login) }
    if case .store(.conflict(let current)) = failure, let file = try? counter?.file(current) {
      if let screen = ConflictScreen(effect, newer: file, view) {
        stack.append(screen)
        return
      }
      show(file)
    }
    say(words.sentence(for: failure), .alarm)
  }

  private func makeStore(_ new: NewStore) {
    guard let office = directory.office(id: new.officeID) else { return }
    do throws(CounterFailure) {
      if !access.exists {
        try access.makeStore(
          office: office, surname: new.surname, given: new.given,
          language: new.language.rawValue, training: false, clock: clock)
      }
      counter = try access.counter(law: law, directory: directory, printer: printer)
      stack = [HomeScreen()]
      try? counter?.store.waitAtMost(seconds: Self.longestTry)
      refresh()
      say(words(.firstRunDone), .good)
    } catch {
      say(words.sentence(for: error), .alarm)
    }
  }
}

extension Words {
  /// That an act is recorded.
  fileprivate func done(_ act: Act, to record: CaseRecord) -> String {
    self(
      .caseActDone,
      [
        "number": record.number.description,
        "what": self(WordKey(rawValue: "act." + act.kind.rawValue)),
      ])
  }
}

extension ActKind {
  /// Whether the clerk is told that it was recorded; a tick shows itself on its line.
  fileprivate var isToldWhenDone: Bool {
    switch self {
    case .paperHanded, .paperTakenBack, .waived, .insteadHanded, .paperDetailed, .extraPaper: false
    case .opened, .accepted, .dueDateEntered, .corrected, .noted, .assigned, .decided, .ready,
      .handedOver, .posted, .returned, .completed, .suspended, .resumed, .stepReversed,
      .deadlineMoved, .withdrawn, .voided:
      true
    }
  }
}
