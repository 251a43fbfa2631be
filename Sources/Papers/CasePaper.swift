import Casework
import Directory
import Standards
import Words

/// What a person takes home from the counter: the stub of a complete set (¶15), or the list of what
/// is still needed, which is never called a stub (A24).
public struct CasePaper {
  let record: CaseRecord
  /// What the rules said of the case on its day.
  let evaluation: Evaluation
  let office: Office
  let complaints: ComplaintAuthority?

  public init(
    _ record: CaseRecord, evaluation: Evaluation, office: Office, complaints: ComplaintAuthority?
  ) {
    self.record = record
    self.evaluation = evaluation
    self.office = office
    self.complaints = complaints
  }

  public func paper(_ words: Words) -> Paper {
    if record.withdrawal != nil { return returned(words) }
    if let acceptance = record.acceptance {
      return Paper(
        kind: .stub, title: words(.printStubTitle),
        blocks: head(words) + stub(acceptance, words) + papers(words) + closing(words))
    }
    return Paper(
      kind: .stillNeeded, title: words(.printSlipTitle),
      blocks: head(words) + stillNeeded(words) + papers(words) + closing(words))
  }

  /// What the applicant got back when the application was taken back.
  private func returned(_ words: Words) -> Paper {
    var blocks = head(words)
    if let withdrawal = record.withdrawal {
      blocks += [
        .field(label: words(.sheetWithdrawn), value: words.date(withdrawal.day)),
        .paragraph(words(.sheetReason, ["reason": withdrawal.reason])),
        .heading(words(.sheetReturned)),
      ]
      let items = record.papers.filter { withdrawal.returned.contains($0.requirementID) }
        .compactMap { item($0, words) }
      blocks += items.isEmpty ? [.paragraph(words(.sheetNothingReturned))] : items
    }
    blocks += [.rule] + place(words)
    blocks.append(.signature(words(.printSignature)))
    blocks.append(.paragraph(words(.printNotOfficialForm)))
    return Paper(kind: .returned, title: words(.printReturnedTitle), blocks: blocks)
  }

  private func head(_ words: Words) -> [Paper.Block] {
    var blocks: [Paper.Block] = [
      .field(label: words(.printCaseNumber), value: record.number.description),
      .field(label: words(.sheetService), value: words.name(of: record.service)),
      .field(label: words(.sheetApplicant), value: record.person.fullName),
    ]
    if let representative = record.application.representative {
      let details = [representative.relation, representative.paper].compactMap { $0 }
      blocks.append(
        .field(
          label: words(.sheetRepresentative),
          value: ([representative.name] + details).joined(separator: ", ")))
    }
    if let handing = record.application.handedInBy, handing.relation != .applicant {
      let relation = words(WordKey(rawValue: "handing." + handing.relation.rawValue))
      blocks.append(
        .field(
          label: words(.sheetHandedInBy),
          value: ([handing.name, relation] + [handing.paper].compactMap { $0 })
            .joined(separator: ", ")))
    }
    return blocks
  }

  private func stub(_ acceptance: Acceptance, _ words: Words) -> [Paper.Block] {
    var blocks: [Paper.Block] = [
      .field(label: words(.sheetReceived), value: received(acceptance, words)),
      .field(label: words(.sheetClerk), value: acceptance.clerkSurname),
      .field(
        label: words(.sheetDue),
        value: record.dueDate.map { words.dateWithWeekday($0) } ?? words(.sheetDueUnknown)),
      .paragraph(working(acceptance.deadline, words)),
    ]
    blocks += [evaluation.result, evaluation.delivery].compactMap { parameter in
      parameter.map { .paragraph(words.cited($0)) }
    }
    return blocks
  }

  /// Date and time (¶15). The time of entering is not the time of a set that was complete earlier.
  private func received(_ acceptance: Acceptance, _ words: Words) -> String {
    let time = words.time(minuteOfDay: acceptance.at.minuteOfDay)
    guard acceptance.asOf != acceptance.at.date else {
      return words.date(acceptance.asOf) + ", " + time
    }
    return words(
      .sheetReceivedLater,
      [
        "date": words.date(acceptance.asOf), "entered": words.date(acceptance.at.date),
        "time": time,
      ])
  }

  /// How the last day was counted; the due date itself stands above it.
  private func working(_ deadline: Deadline, _ words: Words) -> String {
    let counted = words(
      .sheetDueWorking,
      [
        "term": String(deadline.countedDay.days(since: deadline.accepted)),
        "counted": words.dateWithWeekday(deadline.countedDay),
      ])
    guard let due = deadline.dueDate, due > deadline.countedDay else { return counted }
    return counted + " " + words(.sheetDueRolled)
  }

  private func stillNeeded(_ words: Words) -> [Paper.Block] {
    [
      .field(label: words(.sheetClerk), value: record.openedBy.surname),
      .paragraph(words(.sheetOn, ["date": words.date(lastVisit)])),
      .paragraph(words(.sheetNoTerm)), .paragraph(words(.sheetNotStub)),
    ]
  }

  private var lastVisit: CivilDate { record.attempts.last?.date ?? record.openedAt.date }

  private func papers(_ words: Words) -> [Paper.Block] {
    let taken = record.papers.filter(\.handling.counts)
    let missing = record.papers.filter { !$0.handling.counts }
    var blocks: [Paper.Block] = []
    if !missing.isEmpty {
      blocks.append(.heading(words(.sheetMissing)))
      blocks += missing.compactMap { item($0, words) }
    }
    if !record.openPaperIDs.isEmpty {
      blocks.append(.heading(words(.sheetOpen)))
      blocks += evaluation.open.map {
        .item(
          mark: .open, number: $0.requirement.item, text: words.fullName(of: $0.requirement),
          note: words.because($0))
      }
    }
    if !taken.isEmpty {
      blocks.append(.heading(words(.sheetTaken)))
      blocks += taken.compactMap { item($0, words) }
    }
    blocks += record.extraPapers.map { .paragraph(words(.sheetExtra, ["text": $0])) }
    if let reason = record.uncoveredReason {
      blocks.append(.paragraph(words(.caseNotCovered, ["reason": reason])))
    }
    return blocks
  }

  func item(_ paper: HandledPaper, _ words: Words) -> Paper.Block? {
    guard let finding = evaluation.papers.first(where: { $0.requirement.id == paper.requirementID })
    else { return nil }
    let requirement = finding.requirement
    let name = words.fullName(of: requirement)
    let details = words.details(paper.details, on: record.evaluatedOn)
    func taken(_ mark: Paper.Mark, _ said: String?) -> Paper.Block {
      let notes = [said].compactMap { $0 } + details
      return .item(
        mark: mark, number: requirement.item, text: name,
        note: notes.isEmpty ? nil : notes.joined(separator: "; "))
    }
    switch paper.handling {
    case .missing:
      return .item(mark: .missing, number: requirement.item, text: name, note: nil)
    case .handedIn(_, let alternative):
      let which = requirement.eitherOf.first { $0.id == alternative }
      return taken(
        .handedIn, which.map { words(.papersWhich, ["paper": words.text($0.name)]) })
    case .waived(let reason):
      return taken(.waived, words(.papersWaived, ["reason": reason]))
    case .instead(let other, let reason):
      return taken(.handedIn, words(.papersInstead, ["paper": other, "reason": reason]))
    }
  }

  private func closing(_ words: Words) -> [Paper.Block] {
    var blocks: [Paper.Block] = [.rule]
    blocks += place(words)
    if let fee = evaluation.fee {
      blocks.append(.field(label: words(.sheetFee), value: words.cited(fee)))
    }
    if let complaints { blocks += complain(complaints, words) }
    // That the decree is repealed is said together with the year of its contacts.
    if evaluation.status.status != .repealed {
      blocks.append(.paragraph(words(.sheetData, ["year": String(office.entry.dataYear)])))
    }
    blocks.append(.paragraph(words.text(evaluation.status.text)))
    if record.acceptance != nil {
      if record.missingPaperIDs.isEmpty { blocks.append(.paragraph(words(.sheetCitationStub))) }
      blocks.append(.signature(words(.printSignature)))
    }
    return blocks + [.paragraph(words(.printNotOfficialForm))]
  }

  private func place(_ words: Words) -> [Paper.Block] {
    let entry = office.entry
    return [
      .field(label: words(.sheetOffice), value: words.text(entry.name)),
      .field(label: words(.sheetAddress), value: words.address(of: entry)),
      .field(
        label: words(.sheetHours), value: entry.hours.map(words.hours) ?? words(.sheetHoursNone)),
      .field(label: words(.sheetPhone), value: entry.phonesAsPrinted),
    ]
  }

  private func complain(_ complaints: ComplaintAuthority, _ words: Words) -> [Paper.Block] {
    let entry = complaints.authority
    let ours = complaints.isOurReading ? " (\(words(.sheetComplainOurs)))" : ""
    return [
      .field(
        label: words(.sheetComplain),
        value: words.text(entry.name) + ours + ": " + words.address(of: entry) + "; "
          + entry.phonesAsPrinted)
    ]
  }
}
