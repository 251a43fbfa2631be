import Casework
import Directory
import Standards
import Wording
import Words

/// The papers of one case: what the person takes home from the counter, what ends the case, what
/// stays in the file.
public struct CaseDocuments {
  let record: CaseRecord
  /// What the rules said of the case on its day.
  let evaluation: Evaluation
  let office: Office
  let complaints: ComplaintAuthority?
  /// The bodies above the office (¶24).
  let superiors: [DirectoryEntry]
  /// Its history, for the cover.
  let steps: [HistoryStep]

  public init(
    _ record: CaseRecord, evaluation: Evaluation, office: Office, complaints: ComplaintAuthority?,
    superiors: [DirectoryEntry] = [], steps: [HistoryStep] = []
  ) {
    self.record = record
    self.evaluation = evaluation
    self.office = office
    self.complaints = complaints
    self.superiors = superiors
    self.steps = steps
  }

  /// What a person takes home from the counter: the stub of a complete set (¶15), or the list of what
  /// is still needed, which is never called a stub (A24).
  public func document(_ words: Words) -> Document {
    document(
      record.withdrawal != nil ? .returned : record.acceptance != nil ? .stub : .stillNeeded, words)
  }

  /// One of the documents of the case. Of one it does not have now, what is known stands there:
  /// `CaseRecord.hindrance(to:)` tells beforehand.
  public func document(_ document: CaseDocument, _ words: Words) -> Document {
    Document(
      kind: document.kind, title: words.name(of: document.kind),
      blocks: document.blocks(self, words.writing(document.kind)))
  }

  func stub(_ words: Words) -> [Document.Block] {
    head(words) + receipt(words) + papers(words) + closing(words) + counterfoil(words)
  }

  func stillNeeded(_ words: Words) -> [Document.Block] {
    head(words) + missing(words) + papers(words) + closing(words)
  }

  func complaint(_ words: Words) -> [Document.Block] {
    ComplaintForm(
      office: office, complaints: complaints, status: evaluation.status, record: record
    ).blocks(words)
  }

  var place: OfficeBlocks {
    OfficeBlocks(office: office, complaints: complaints, status: evaluation.status)
  }

  /// What the applicant got back when the application was taken back.
  func returned(_ words: Words) -> [Document.Block] {
    var blocks = head(words)
    if let withdrawal = record.withdrawal {
      blocks += [
        .field(label: words(.sheetWithdrawn), value: words.date(withdrawal.day)),
        .paragraph(words(.sheetReason(reason: withdrawal.reason))),
        .heading(
          words(.sheetReturned) + " ("
            + words.citation(Citation(standard: record.service.standard, paragraph: 12)) + ")"),
      ]
      let items = record.papers.filter { withdrawal.returned.contains($0.requirementID) }
        .compactMap { evaluation.item($0, words) }
      blocks += items.isEmpty ? [.paragraph(words(.sheetNothingReturned))] : items
    }
    blocks += [.rule] + place.place(words) + place.standing(words)
    blocks.append(.signature(words(.printSignature)))
    blocks.append(.paragraph(words(.printNotOfficialForm)))
    return blocks
  }

  func head(_ words: Words) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .barcode(record.number.digits),
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
      let relation = words(handing.relation)
      blocks.append(
        .field(
          label: words(.sheetHandedInBy),
          value: ([handing.name, relation] + [handing.paper].compactMap { $0 })
            .joined(separator: ", ")))
    }
    return blocks
  }

  private func receipt(_ words: Words) -> [Document.Block] {
    guard let acceptance = record.acceptance else { return [] }
    var blocks: [Document.Block] = [
      .field(label: words(.sheetReceived), value: words.received(acceptance)),
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

  /// What stays with the office when the stub is cut off.
  private func counterfoil(_ words: Words) -> [Document.Block] {
    guard let acceptance = record.acceptance else { return [] }
    let taken = record.papers.filter(\.handling.counts).compactMap { paper in
      evaluation.papers.first { $0.requirement.id == paper.requirementID }?.requirement.item
    }
    return [
      .cut, .heading(words(.printsCounterfoil)), .barcode(record.number.digits),
      .field(label: words(.printCaseNumber), value: record.number.description),
      .field(label: words(.sheetApplicant), value: record.person.fullName),
      .field(label: words(.sheetReceived), value: words.received(acceptance)),
      .field(label: words(.sheetClerk), value: acceptance.clerkSurname),
      .field(label: words(.printsTakenItems), value: taken.joined(separator: " ")),
      .signature(words(.printsStubReceiver)),
    ]
  }

  /// How the last day was counted; the due date itself stands above it.
  private func working(_ deadline: Deadline, _ words: Words) -> String {
    let counted = words(
      .sheetDueWorking(
        counted: words.dateWithWeekday(deadline.countedDay),
        term: String(deadline.countedDay.days(since: deadline.accepted))))
    guard let due = deadline.dueDate, due > deadline.countedDay else { return counted }
    return counted + " " + words(.sheetDueRolled)
  }

  private func missing(_ words: Words) -> [Document.Block] {
    // A set that went back to be completed has its term already (A24).
    if record.acceptance != nil {
      return [
        .field(label: words(.sheetClerk), value: record.holder.surname),
        .field(
          label: words(.sheetDue),
          value: record.dueDate.map { words.dateWithWeekday($0) } ?? words(.sheetDueUnknown)),
        .paragraph(words(.printsTermGoesOn)), .paragraph(words(.sheetNotStub)),
      ]
    }
    return [
      .field(label: words(.sheetClerk), value: record.openedBy.surname),
      .paragraph(words(.sheetOn(date: words.date(lastVisit)))),
      .paragraph(words(.sheetNoTerm)), .paragraph(words(.sheetNotStub)),
    ]
  }

  private var lastVisit: CivilDate { record.attempts.last?.date ?? record.openedAt.date }

  private func papers(_ words: Words) -> [Document.Block] {
    let taken = record.papers.filter(\.handling.counts)
    let missing = record.papers.filter { !$0.handling.counts }
    var blocks: [Document.Block] = []
    if !missing.isEmpty {
      blocks.append(.heading(words(.sheetMissing)))
      blocks += missing.compactMap { evaluation.item($0, words) }
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
      blocks += taken.compactMap { evaluation.item($0, words) }
    }
    blocks += record.extraPapers.map { .paragraph(words(.sheetExtra(text: $0))) }
    if let reason = record.uncoveredReason {
      blocks.append(.paragraph(words(.caseNotCovered(reason: reason))))
    }
    return blocks
  }

  private func closing(_ words: Words) -> [Document.Block] {
    var blocks: [Document.Block] = [.rule]
    blocks += place.place(words)
    if let fee = evaluation.fee {
      blocks.append(.field(label: words(.sheetFee), value: words.cited(fee)))
    }
    blocks += place.complain(words) + place.standing(words)
    if record.acceptance != nil {
      if record.missingPaperIDs.isEmpty { blocks.append(.paragraph(words(.sheetCitationStub))) }
      blocks.append(.signature(words(.printSignature)))
    }
    return blocks + [.paragraph(words(.printNotOfficialForm))]
  }
}
