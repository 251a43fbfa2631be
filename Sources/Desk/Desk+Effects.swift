import Casework
import Controls
import Documents
import Reception
import Screen
import Wording
import Words

/// The one place where what screens want is done.
extension Desk {
  func perform(_ effect: Effect) {
    switch effect {
    case .read(let read): ask(.read(read), for: .screen, .holds)
    case .follow(let read): ask(.read(read), for: .screen, .follows)
    case .save(let save): ask(save)
    case .show(let shown): ask(shown)
    case .open(let next): open(next)
    case .go(let id): go(to: id)
    case .close: close()
    case .backWith(let command):
      close()
      update(.command(command))
    case .finish: stack = [HomeScreen()]
    case .say(let text, let kind): say(text, kind)
    case .leave: askWhetherToLeave()
    case .switchLanguage(let language): choose(language)
    case .makeStore(let new): makeStore(new)
    case .takeTheirs(let file):
      stack.removeAll { $0 is CorrectionScreen }
      if let staff = context.staff {
        begunTexts[BegunText.id(at: CorrectionScreen.place(of: file.record), of: staff.id)] = nil
      }
      update(.found(.caseFile(file), .caseFile(file.record.id)))
      say(words(.conflictTaken), .plain)
    case .print(let document, let order, let id):
      send(
        DocumentUnderWay(
          document: document, way: .printed(order), id: id, copiesLeft: max(1, order.copies)))
    case .saveDocument(let document, let format, let name, let id):
      send(
        DocumentUnderWay(document: document, way: .filed(format, name: name), id: id, copiesLeft: 1)
      )
    case .saveTable(let rows, let kind, let name): saveTable(rows, kind, name: name)
    case .listPrinters: askForPrinters()
    case .note(let use): note(use)
    case .asked(let question): note(question)
    }
  }

  /// What is called kept is.
  private func close() {
    let draft = stack.last?.draft
    let hasBegun = stack.last?.begun?.texts.isEmpty == false
    if draft != nil || hasBegun, !mayLeaveForm() { return }
    let isDraft = draft != nil && draft?.service != nil && draft == keptDraft
    let isUntouched = stack.last?.isUntouched ?? false
    if stack.count > 1 { stack.removeLast() }
    refresh()
    takeUpBegun()
    readAgain()
    if isDraft, !isUntouched {
      say(words(.intakeDraftKept), .plain)
    } else if hasBegun, !hasWarnedOfLoss {
      say(words(.begunKept), .plain)
    }
  }

  private func saveTable(_ rows: [[CSV.Cell]], _ kind: Document.Kind, name: String) {
    guard let outlet = facts?.outlet else { return }
    let form = CSV.Form.office(for: words.language)
    start {
      .tableSaved(
        Result { () throws(CounterFailure) in
          try outlet.saveTable(rows, as: kind, in: form, name: name)
        })
    }
  }

  // MARK: The first run

  private func makeStore(_ new: NewStore) {
    lastNumber += 1
    settingUp = lastNumber
    wait(for: lastNumber)
    worker.setUp(new)
    takeWorkDone()
  }

  func isSetUp(_ outcome: Result<OfficeFacts, CounterFailure>) {
    let held = settingUp.flatMap(release)
    settingUp = nil
    switch outcome {
    case .success(let facts):
      self.facts = facts
      stack = [HomeScreen()]
      readSummary()
      note(.signedIn)
      say(words(.firstRunDone), .good)
    case .failure(let failure): say(words.sentence(for: failure), .alarm)
    }
    if let held { play(held) }
  }
}
