import Casework
import Controls
import Papers
import Reception
import Words

/// Complaints, done at the counter.
extension Desk {
  func perform(_ effect: ComplaintEffect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .read: update(.result(.complaints(try counter.complaints())))
    case .show(let id):
      stack.append(
        ComplaintScreen(try counter.file(try counter.complaint(id)), view))
    case .readAgain(let id):
      update(.result(.complaint(try counter.file(try counter.complaint(id)))))
    case .keepForm(let values): unfinishedComplaint = values
    case .register(let answers): try register(answers, at: counter)
    case .perform(let deed, let record):
      let act = try act(deed, on: record, at: counter)
      let changed = try counter.perform([act], on: record)
      refresh()
      let told = words(
        .complaintDone,
        [
          "number": changed.number.description,
          "what": words(WordKey(rawValue: "complaint-act." + act.kind.rawValue)),
        ])
      afterSave(told) { () throws(CounterFailure) in
        update(.result(.complaint(try counter.file(changed))))
      }
    case .explain:
      let procedure = try counter.complaintProcedure()
      stack.append(
        PaperScreen(
          name: Paper.Kind.complaintProcedure.rawValue,
          topic: .complaints(title: .complaintsTitle, text: .whyComplaints), view
        ) { procedure.paper($0) })
    }
  }

  private func act(_ deed: ComplaintDeed, on record: ComplaintRecord, at counter: Counter)
    throws(CounterFailure) -> ComplaintAct
  {
    let today = ActDay(counter.now.date)
    switch deed {
    case .act(let act): return act
    case .inquire(let reason): return try counter.inquiry(record, on: today, reason: reason)
    case .extend(let days, let reason, let notifiedOn):
      return try counter.prolongation(
        record, by: days, on: today, reason: reason, notifiedOn: notifiedOn)
    case .reopen(let reason): return try counter.reopening(record, on: today, reason: reason)
    }
  }

  private func register(_ answers: ComplaintAnswers, at counter: Counter) throws(CounterFailure) {
    var about: CaseRecord?
    if !answers.caseNumber.isEmpty {
      guard let number = try? CaseNumber(parsing: answers.caseNumber) else {
        return say(words(.consoleBadNumber), .warning)
      }
      about = try counter.caseRecord(number)
    }
    let record = try counter.register(
      ComplaintEntry(
        name: answers.name, contact: answers.contact, channel: answers.channel,
        received: answers.received, matter: answers.matter, about: about,
        clerk: view.colleagues.first { $0.id == answers.clerk }, service: answers.service,
        text: answers.text, term: answers.term, isTold: answers.isTold))
    unfinishedComplaint = [:]
    if stack.last is ComplaintFormScreen { stack.removeLast() }
    refresh()
    afterSave(words(.complaintTaken, ["number": record.number.description])) {
      () throws(CounterFailure) in
      let file = try counter.file(record)
      // Whoever it is about gives the receipt and sees no more of it.
      if !record.isAbout(counter.staff.id) { stack.append(ComplaintScreen(file, view)) }
      stack.append(.receipt(file, view))
    }
  }
}

extension DeskScreen where Self == PaperScreen {
  static func receipt(_ file: ComplaintFile, _ view: DeskView) -> PaperScreen {
    PaperScreen(
      name: file.name, topic: .complaints(title: .complaintsTitle, text: .whyComplaints), view
    ) { file.receipt($0) }
  }
}
