import Casework
import Directory
import Standards
import Wording
import Words

/// The application of ¶12 1), with the stub of ¶15 as its tear-off part. The decree gives no form of it: this
/// is the office's own (¶13, A44).
public struct ApplicationPaper {
  private let evaluation: Evaluation
  /// Whose form it is; `nil` where nobody sits down in an office.
  private let office: Office?
  /// Without anything in it, it is filled in by hand.
  private let isBlank: Bool
  private var values = FormValues()
  private var confirmed: [ConfirmedNumber] = []
  private var papers: [HandledPaper] = []
  private var extraPapers: [String] = []
  private var uncoveredReason: String?
  /// `nil` before it is a case.
  private var record: CaseRecord?

  /// To be filled in by hand, for everyone of a service and category.
  public init(blank evaluation: Evaluation, at office: Office?) {
    (self.evaluation, self.office, isBlank) = (evaluation, office, true)
  }

  /// As it is typed so far, to be read and signed before it is taken.
  public init(_ draft: Draft, evaluation: Evaluation, at office: Office?) {
    (self.evaluation, self.office, isBlank) = (evaluation, office, false)
    for field in FieldID.allCases { values[field] = draft.values.trimmed(field) ?? "" }
    confirmed = draft.decisions.confirmedNumbers
    let ticks = Dictionary(
      draft.ticks.map { ($0.requirementID, $0) }, uniquingKeysWith: { _, last in last })
    papers = evaluation.required.map { finding in
      let tick = ticks[finding.requirement.id]
      return HandledPaper(
        basis: PaperBasis(finding.requirement), handling: tick?.handling ?? .missing,
        details: tick?.details ?? PaperDetails())
    }
    extraPapers = draft.extraPapers
    uncoveredReason = draft.uncoveredReason
  }

  init(_ record: CaseRecord, evaluation: Evaluation, at office: Office) {
    (self.evaluation, self.office, isBlank) = (evaluation, office, false)
    self.record = record
    values = FormValues(record.application)
    confirmed = record.decisions?.confirmedNumbers ?? []
    papers = record.papers
    extraPapers = record.extraPapers
    uncoveredReason = record.uncoveredReason
  }

  public func document(_ words: Words) -> Document {
    Document(
      kind: .application, title: words.name(of: .application),
      blocks: blocks(words.writing(.application)))
  }

  func blocks(_ words: Words) -> [Document.Block] {
    head(words) + applicant(words) + request(words) + handedIn(words) + closing(words)
      + tearOff(words)
  }

  private var service: Service { evaluation.facts.service }
  private var form: IntakeForm {
    IntakeForm(service: service, category: evaluation.facts.category)
  }

  private func head(_ words: Words) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if let record {
      blocks += [
        .barcode(record.number.digits),
        .field(label: words(.printCaseNumber), value: record.number.description),
      ]
    } else if !isBlank {
      blocks.append(.paragraph(words(.applicationBeforeTaking)))
    }
    blocks.append(
      office.map { .field(label: words(.printsTo), value: words.text($0.entry.name)) }
        ?? .fillIn(words(.printsTo)))
    // Whoever is the head now is not in the decree: its names are of 2008.
    return blocks + [.fillIn(words(.applicationHead))]
  }

  // MARK: What is asked, by whom

  private func applicant(_ words: Words) -> [Document.Block] {
    let lines = lines(words) { $0.section != .facts }
    return [.heading(words(.printsFrom))] + lines
  }

  /// The institution stands with the request, whatever else decides the papers below it.
  private func request(_ words: Words) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(words(.applicationRequest)),
      .field(label: words(.sheetService), value: words.name(of: service)),
      .field(label: words(.printsCategory), value: words.name(of: evaluation.facts.category)),
    ]
    blocks += lines(words) { [.institution, .institutionName].contains($0.id) }
    let facts = lines(words) {
      $0.section == .facts && ![.institution, .institutionName].contains($0.id)
    }
    return blocks + (facts.isEmpty ? [] : [.heading(words(.applicationFacts))] + facts)
  }

  private func lines(
    _ words: Words, where belongs: (IntakeField) -> Bool
  ) -> [Document.Block] {
    guard isBlank else {
      return words.answers(values, of: form, confirmed: confirmed, where: belongs)
        .map { .field(label: $0.label, value: $0.value) }
    }
    return form.fields.filter(belongs).flatMap { empty($0, words) }
  }

  /// Room for an answer by hand.
  private func empty(_ field: IntakeField, _ words: Words) -> [Document.Block] {
    let label = words(WordKey(rawValue: field.wordID))
    switch field.kind {
    case .choice(let options):
      return [
        .choices(label: label, options: options.map { words(WordKey(rawValue: $0.wordID)) })
      ]
    case .yesNo: return [.choices(label: label, options: [words(.answerYes), words(.answerNo)])]
    case .text(let limit):
      return limit > Self.lettersOfLine ? [.fillIn(label), .fillIn("")] : [.fillIn(label)]
    case .date, .number, .phone, .identity: return [.fillIn(label)]
    }
  }

  /// More letters do not go on a line by hand.
  private static let lettersOfLine = 120

  // MARK: Papers

  private func handedIn(_ words: Words) -> [Document.Block] {
    let title = Document.Block.heading(
      words.checklistTitle(service.standard, evaluation.facts.category))
    if isBlank {
      return [title]
        + evaluation.papers.filter { $0.truth.holds != false }.map { finding in
          .item(
            mark: .missing, number: finding.requirement.item,
            text: words.fullName(of: finding.requirement),
            note: finding.truth.inputs.isEmpty ? nil : words.text(finding.condition.text))
        } + [.fillIn(words(.applicationOtherPapers))]
    }
    var blocks = [title] + papers.compactMap { evaluation.item($0, words) }
    blocks += evaluation.open.map {
      .item(
        mark: .open, number: $0.requirement.item, text: words.fullName(of: $0.requirement),
        note: words.because($0))
    }
    blocks += extraPapers.map { .paragraph(words(.sheetExtra(text: $0))) }
    if let uncoveredReason {
      blocks.append(.paragraph(words(.caseNotCovered(reason: uncoveredReason))))
    }
    return blocks
  }

  private func closing(_ words: Words) -> [Document.Block] {
    // Whose the signature is stands on its own page, whatever is torn off below it.
    [
      .space, .paragraph(words(.applicationDeclaration)), applicantLine(words),
      record.map { .field(label: words(.printsDate), value: words.date($0.openedAt.date)) }
        ?? .fillIn(words(.printsDate)),
      .fillIn(words(.applicationSignature)),
      .paragraph(words(.printNotOfficialForm) + " " + words(.applicationOwnForm)),
    ]
  }

  private func applicantLine(_ words: Words) -> Document.Block {
    let name = record?.person.fullName ?? form.person(from: values).fullName
    if name.isEmpty { return .fillIn(words(.sheetApplicant)) }
    return .field(
      label: words(.sheetApplicant),
      value: [name, record?.number.description].compactMap(\.self).joined(separator: ", "))
  }

  // MARK: The stub

  /// That all papers were handed in: the day, and who took them (¶15). Until both stand on it, it proves nothing
  /// (A24). There is none where the application was taken back or entered by mistake.
  private func tearOff(_ words: Words) -> [Document.Block] {
    if let record, record.withdrawal != nil || record.state == .voided { return [] }
    var blocks: [Document.Block] = [.cut, .heading(words(.applicationStub))]
    if let record {
      blocks += [
        .barcode(record.number.digits),
        .field(label: words(.printCaseNumber), value: record.number.description),
      ]
    } else {
      blocks.append(.fillIn(words(.printCaseNumber)))
    }
    let name = record?.person.fullName ?? form.person(from: values).fullName
    blocks += [
      .field(label: words(.sheetService), value: words.name(of: service)),
      name.isEmpty
        ? .fillIn(words(.sheetApplicant)) : .field(label: words(.sheetApplicant), value: name),
    ]
    blocks +=
      record.flatMap { received($0, words) } ?? [
        .fillIn(words(.sheetReceived)), .fillIn(words(.sheetClerk)),
      ]
    if let office {
      blocks += [
        .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
        .field(label: words(.sheetPhone), value: office.entry.phonesAsPrinted),
      ]
      blocks += OfficeBlocks(office: office, complaints: nil, status: evaluation.status)
        .standing(words)
    } else {
      blocks.append(.paragraph(words.text(evaluation.status.text)))
    }
    blocks.append(.paragraph(words(isProof ? .sheetCitationStub : .applicationNotYetStub)))
    return blocks + [.fillIn(words(.applicationClerkSignature))]
  }

  private var isProof: Bool {
    record.map { $0.acceptance != nil && $0.missingPaperIDs.isEmpty } ?? false
  }

  private func received(_ record: CaseRecord, _ words: Words) -> [Document.Block]? {
    guard let acceptance = record.acceptance else { return nil }
    let taken = record.papers.filter(\.handling.counts).compactMap { paper in
      evaluation.papers.first { $0.requirement.id == paper.requirementID }?.requirement.item
    }
    return [
      .field(label: words(.sheetReceived), value: words.received(acceptance)),
      .field(label: words(.sheetClerk), value: acceptance.clerkSurname),
      .field(
        label: words(.sheetDue),
        value: record.dueDate.map { words.dateWithWeekday($0) } ?? words(.sheetDueUnknown)),
      .field(label: words(.printsTakenItems), value: taken.joined(separator: " ")),
    ]
  }
}

extension CaseDocuments {
  func application(_ words: Words) -> [Document.Block] {
    ApplicationPaper(record, evaluation: evaluation, at: office).blocks(words)
  }
}
