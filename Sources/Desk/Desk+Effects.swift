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
    case .close: close()
    case .say(let text, let kind): say(text, kind)
    case .leave: over = .leaving(leavingQuestion)
    case .switchLanguage(let language): choose(language)
    case .makeStore(let new): makeStore(new)
    default:
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

  /// What the top screen shows is read again; its cursor stays on its row.
  func readAgain() {
    if let reading = stack.last?.reading { perform(reading) }
  }

  private func perform(_ effect: Effect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .take(let draft):
      let file = try counter.file(try counter.take(draft))
      stack = [
        HomeScreen(), CaseScreen(file, view), PaperScreen(file, view),
      ]
      refresh()
      let number = ["number": file.record.number.description]
      say(words(file.record.acceptance == nil ? .caseTaken : .caseAccepted, number), .good)
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
      show(try counter.file(try counter.perform(acts, on: record)))
    case .accept(let record):
      let file = try counter.file(try counter.accept(record))
      show(file)
      stack.append(PaperScreen(file, view))
      refresh()
      say(words(.caseAccepted, ["number": file.record.number.description]), .good)
    case .withdraw(let record, let reason):
      let file = try counter.file(
        try counter.perform([.withdrawn(reason: reason)], on: record))
      show(file)
      stack.append(PaperScreen(file, view))
      refresh()
      say(words(.caseWithdrawn, ["number": file.record.number.description]), .good)
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
    case .previewCalendar, .changeCalendar:
      try performForOffice(effect, at: counter)
    case .readDay: update(.result(.day(try counter.dayLists())))
    case .queue(let step): try perform(step, at: counter)
    case .readQueue(let reading): try read(reading, at: counter)
    case .renew(let id):
      let known = try counter.knownPerson(try counter.caseRecord(id).personID)
      if let known { stack.append(ServiceChoice(.apply, known: known, view)) }
    case .keepView, .discardView, .listStaff, .addStaff, .changeStaff, .assign, .correct, .copyCase,
      .correctDirectory:
      try performForOffice(effect, at: counter)
    case .complaints(let effect): try perform(effect, at: counter)
    case .quality(let effect): try perform(effect, at: counter)
    case .discardDraft(let id):
      try counter.discard(id)
      refresh()
      say(words(.homeDraftDiscarded), .plain)
    case .print, .savePaper, .listPrinters: try performOnPaper(effect, at: counter)
    case .push, .close, .say, .leave, .switchLanguage, .makeStore: break
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
