import Casework
import Directory
import Standards
import Wording
import Words

/// Everything the office holds about one person, to read out or hand over (¶18 3)).
public struct SubjectDocument {
  /// One application of theirs.
  public struct Part {
    let record: CaseRecord
    let evaluation: Evaluation
    let steps: [HistoryStep]

    public init(record: CaseRecord, evaluation: Evaluation, steps: [HistoryStep]) {
      self.record = record
      self.evaluation = evaluation
      self.steps = steps
    }
  }

  let person: Person
  /// Oldest first.
  let parts: [Part]
  /// Applications that were begun and not taken.
  let drafts: [Draft]
  /// What else was begun about their cases.
  let begun: [BegunText]
  /// Drafts that may or may not speak of them: they cannot be read.
  let unreadableDrafts: Int
  let accesses: [RecordedAccess]
  /// About these applications, without those about whoever made the paper.
  let complaints: [ComplaintRecord]
  /// Papers that were made of their cases.
  let copies: [RecordedCopy]
  let office: Office
  let made: Moment
  let maker: Signature

  public init(
    person: Person, parts: [Part], drafts: [Draft], begun: [BegunText] = [],
    unreadableDrafts: Int = 0, accesses: [RecordedAccess], copies: [RecordedCopy] = [],
    complaints: [ComplaintRecord] = [],
    office: Office, made: Moment,
    by maker: Signature
  ) {
    self.person = person
    self.parts = parts
    self.drafts = drafts
    self.begun = begun
    self.unreadableDrafts = unreadableDrafts
    self.accesses = accesses
    self.complaints = complaints
    self.copies = copies
    self.office = office
    self.made = made
    self.maker = maker
  }

  public func document(_ words: Words) -> Document {
    let words = words.writing(.subjectFile)
    var blocks: [Document.Block] = [
      .field(label: words(.sheetApplicant), value: person.fullName),
      .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
      .field(
        label: words(.subjectMade),
        value: words.date(made.date) + ", " + words.time(minuteOfDay: made.minuteOfDay) + ", "
          + maker.surname),
      .paragraph(words(.subjectCases(count: parts.count))),
    ]
    for part in parts { blocks += describe(part, words) }
    for draft in drafts { blocks += describe(draft, words) }
    for text in begun { blocks += describe(text, words) }
    if unreadableDrafts > 0 {
      blocks.append(.paragraph(words(.subjectUnreadableDrafts(count: unreadableDrafts))))
    }
    if !complaints.isEmpty {
      blocks.append(.heading(words(.subjectComplaints)))
      blocks += complaints.map { describe($0, words) }
    }
    blocks.append(.heading(words(.subjectAccesses)))
    blocks +=
      accesses.isEmpty && copies.isEmpty
      ? [.paragraph(words(.subjectNoAccesses))]
      : (accesses.map { ($0.seq, describe($0, words)) }
        + copies.compactMap { copy in describe(copy, words).map { (copy.seq, $0) } })
        .sorted { $0.0 < $1.0 }.map(\.1)
    return Document(
      kind: .subjectFile, title: words(.subjectTitle),
      blocks: blocks + [.rule, .paragraph(words(.printNotOfficialForm))])
  }

  private func describe(_ part: Part, _ words: Words) -> [Document.Block] {
    let record = part.record
    let form = IntakeForm(service: record.service, category: record.category)
    let history = CaseHistory(record, evaluation: part.evaluation, words)
    var blocks: [Document.Block] = [
      .rule,
      .heading(
        [
          words(.caseTitle(number: record.number.description)),
          words.name(of: record.service), words.name(of: record.state),
        ].joined(separator: ", ")),
    ]
    blocks += answers(
      FormValues(record.application), of: form,
      confirmed: record.decisions?.confirmedNumbers ?? [], words)
    blocks.append(.paragraph(words(.caseHeldBy(name: record.holder.surname))))
    blocks += [
      record.uncoveredReason.map { words(.caseNotCovered(reason: $0)) },
      record.voidedReason.map { words(.caseVoidedLine(reason: $0)) },
    ].compactMap { $0.map(Document.Block.paragraph) }
    if let due = record.dueDate {
      blocks.append(.field(label: words(.sheetDue), value: words.dateWithWeekday(due)))
    }
    blocks.append(
      .heading(words.checklistTitle(record.service.standard, record.category)))
    blocks += record.papers.compactMap { part.evaluation.item($0, words) }
    blocks += record.extraPapers.map { .paragraph(words(.sheetExtra(text: $0))) }
    blocks.append(.heading(words(.caseHistory)))
    blocks += part.steps.map { step in
      let details = history.details(step)
      return .item(
        mark: .plain, number: "", text: history.line(step.recorded),
        note: details.isEmpty ? nil : details.joined(separator: "; "))
    }
    return blocks
  }

  private func describe(_ draft: Draft, _ words: Words) -> [Document.Block] {
    guard let form = draft.form else { return [] }
    return [
      .rule,
      .heading(
        words(.subjectDraft(date: words.date(draft.updated.date, style: .short))) + ", "
          + words.name(of: form.service)),
    ] + answers(draft.values, of: form, confirmed: [], words)
  }

  private func describe(_ begun: BegunText, _ words: Words) -> [Document.Block] {
    [
      .rule,
      .heading(
        words(.subjectBegun(date: words.date(begun.updated.date, style: .short))) + ", "
          + begun.about),
    ] + begun.texts.sorted { $0.key < $1.key }.map { .paragraph($0.value) }
  }

  private func answers(
    _ values: FormValues, of form: IntakeForm, confirmed: [ConfirmedNumber], _ words: Words
  ) -> [Document.Block] {
    words.answers(values, of: form, confirmed: confirmed)
      .map { .field(label: $0.label, value: $0.value) }
  }

  private func describe(_ complaint: ComplaintRecord, _ words: Words) -> Document.Block {
    let intake = complaint.intake
    let answer = complaint.answers.last.map { answer in
      words.name(of: .answered) + " " + words.date(answer.on, style: .short) + ": "
        + words(answer.answer.founded ? .complaintFounded : .complaintUnfounded) + "; "
        + answer.answer.text
    }
    return .item(
      mark: .plain, number: complaint.number.description,
      text: [
        words.date(complaint.receivedOn, style: .short), intake.name, words.name(of: intake.matter),
        intake.text,
      ].joined(separator: "; "),
      note: [words.name(of: complaint.state), answer].compactMap { $0 }.joined(separator: "; "))
  }

  private func describe(_ record: RecordedCopy, _ words: Words) -> Document.Block? {
    guard let copy = record.copy else { return nil }
    let paper = Document.Kind(rawValue: copy.paper).map(words.name(of:)) ?? copy.paper
    return .item(
      mark: .plain, number: "",
      text: words.historyLine(
        at: record.at,
        what: copy.number == 0
          ? words(.accessFiled(paper: paper))
          : words(.accessPrinted(number: String(copy.number), paper: paper)),
        by: record.by?.surname),
      note: parts.first { $0.record.id == record.of }.map {
        words(.caseTitle(number: $0.record.number.description))
      })
  }

  private func describe(_ access: RecordedAccess, _ words: Words) -> Document.Block {
    let line = words.historyLine(
      at: access.at, what: words(WordKey(rawValue: "access." + access.access.rawValue)),
      by: access.by?.surname)
    let number = parts.first { $0.record.id == access.to }?.record.number.description
    return .item(
      mark: .plain, number: "", text: line,
      note: number.map { words(.caseTitle(number: $0)) })
  }
}
