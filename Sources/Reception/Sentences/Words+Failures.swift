import CaseStore
import Casework
import Wording
import Words

/// What went wrong, as one sentence that says what to do.
extension Words {
  /// That somebody about to apply is recorded as dead; `nil` when nobody wrote so.
  public func death(of known: KnownPerson) -> String? {
    known.diedOn.map {
      self(.personDied(date: date($0, style: .short), name: known.person.fullName))
    }
  }

  public func sentence(for failure: CounterFailure) -> String {
    switch failure {
    case .store(let failure): sentence(for: failure)
    case .law(let failure): sentence(for: failure)
    case .clock(let failure): sentence(for: failure)
    case .printer(.noPrinter): self(.failureNoPrinter)
    case .printer(.failed): self(.failurePrinter)
    case .pdf(.notInstalled): self(.failureNoPdf)
    case .pdf(.failed): self(.failurePdf)
    case .noSuchPaper(let kind, let hindrance):
      self(.failureNoSuchDocument(paper: name(of: kind), reason: reason(hindrance)))
    case .unknownOffice(let id): self(.failureUnknownOffice(id: id))
    case .stranger(let login): self(.failureStranger(login: login))
    case .trainingOnly: self(.failureTrainingOnly)
    case .notOffered(let service):
      self(.failureNotOffered(service: name(of: service)))
    case .unconfirmedNumbers(let fields):
      self(
        .failureUnconfirmedNumbers(
          fields: fields.map { self(WordKey(rawValue: $0.wordID)) }.joined(separator: ", ")))
    case .unansweredDoubts(let doubts):
      self(
        .failureUnansweredDoubts(
          doubts: doubts.map { doubt in
            let field = doubt.field.map { self(WordKey(rawValue: $0.wordID)) + ": " } ?? ""
            return field + self(WordKey(rawValue: doubt.wordID))
          }.joined(separator: "; ")))
    case .cannotSave(let path): self(.failureCannotSave(path: path))
    case .correction(let problem, let entry):
      self(WordKey(rawValue: problem.rawValue), ["entry": entry])
    }
  }

  public func sentence(for failure: ClockFailure) -> String {
    switch failure {
    case .notATime(let text), .unknownZone(let text), .unreadable(let text):
      self(WordKey(rawValue: failure.word.rawValue), ["text": text])
    }
  }

  public func sentence(for failure: StoreFailure) -> String {
    switch failure {
    case .refused(let refusal):
      self(
        WordKey(rawValue: refusal.word.rawValue),
        refusal.numbers.merging(["papers": refusal.paperIDs.joined(separator: ", ")]) { own, _ in
          own
        }
      )
    case .ticketRefused(let refusal):
      self(
        WordKey(rawValue: refusal.word.rawValue),
        ["number": refusal.number.map(String.init) ?? ""])
    case .ticketChanged(let current):
      self(.storeTicketChanged(number: String(current.number)))
    case .conflict(let current):
      self(.storeConflict(name: current.number.description))
    case .complaintConflict(let number):
      self(.storeComplaintConflict(number: number.description))
    case .holdsOpenCases(let count): self(.storeHoldsOpenCases(count: count))
    case .cannotRepair(let problem):
      self(.storeCannotRepair(what: sentence(for: problem)))
    case .oldLibrary(let found, let needed):
      self(.storeOldLibrary(found: found, needed: needed))
    default: self(WordKey(rawValue: failure.word.rawValue))
    }
  }
}
