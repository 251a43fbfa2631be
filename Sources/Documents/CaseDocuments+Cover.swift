import Casework
import Standards
import Wording
import Words

/// The front of a file in the office: the application, where each paper is, all that was done.
extension CaseDocuments {
  func cover(_ words: Words) -> [Document.Block] {
    let form = IntakeForm(service: record.service, category: record.category)
    var blocks: [Document.Block] = [
      .barcode(record.number.digits),
      .field(label: words(.printCaseNumber), value: record.number.description),
      .field(label: words(.sheetService), value: words.name(of: record.service)),
      .field(label: words(.printsCategory), value: words.name(of: record.category)),
      .field(label: words(.columnState), value: words.name(of: record.state)),
      .field(label: words(.columnClerk), value: record.holder.surname),
      .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
    ]
    if let acceptance = record.acceptance {
      blocks.append(.field(label: words(.columnAccepted), value: words.date(acceptance.asOf)))
      blocks.append(
        .field(
          label: words(.sheetDue),
          value: record.dueDate.map { words.dateWithWeekday($0) } ?? words(.sheetDueUnknown)))
    }
    blocks.append(.heading(words(.printsAnswers)))
    blocks += words.answers(
      FormValues(record.application), of: form,
      confirmed: record.decisions?.confirmedNumbers ?? []
    ).map { .field(label: $0.label, value: $0.value) }
    blocks += [
      record.uncoveredReason.map { words(.caseNotCovered(reason: $0)) },
      record.voidedReason.map { words(.caseVoidedLine(reason: $0)) },
    ].compactMap { $0.map(Document.Block.paragraph) }
    blocks += [
      .heading(words.checklistTitle(record.service.standard, record.category)), papersTable(words),
    ]
    blocks += record.extraPapers.map { .paragraph(words(.sheetExtra(text: $0))) }
    blocks += [.heading(words(.caseHistory)), history(words)]
    return blocks + [.paragraph(words(.printNotOfficialForm))]
  }

  private func papersTable(_ words: Words) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Table.Column("№", share: 1),
          Document.Table.Column(words(.printsDocument), share: 8),
          Document.Table.Column(words(.printsWhere), share: 6),
        ],
        rows: record.papers.compactMap { paper in
          guard
            case .item(let mark, let number, let text, let note)? = evaluation.item(paper, words)
          else { return nil }
          return [number, text, mark == .missing ? words(.printsMissing) : note ?? mark.sign]
        }))
  }

  private func history(_ words: Words) -> Document.Block {
    let told = CaseHistory(record, evaluation: evaluation, words)
    return .table(
      Document.Table(
        columns: [
          Document.Table.Column(words(.printsWhen), share: 3),
          Document.Table.Column(words(.printsStep), share: 9),
          Document.Table.Column(words(.printsBy), share: 3),
        ],
        rows: steps.map { step in
          let at = step.recorded.at
          return [
            words.date(at.date, style: .short) + " " + words.time(minuteOfDay: at.minuteOfDay),
            ([words(WordKey(rawValue: "act." + step.recorded.kind.rawValue))]
              + told.details(step)).joined(separator: "; "),
            step.recorded.by?.surname ?? "",
          ]
        }))
  }
}
