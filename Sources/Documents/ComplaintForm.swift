import Casework
import Directory
import Standards
import Wording
import Words

/// A complaint to be filled in by hand, with the akimat that explains, helps and receives filled in
/// already (¶21, ¶22).
public struct ComplaintForm {
  let office: Office
  let complaints: ComplaintAuthority?
  let status: Decree.StatusPeriod
  /// `nil` for a form without a case.
  let record: CaseRecord?

  public init(
    office: Office, complaints: ComplaintAuthority?, status: Decree.StatusPeriod,
    record: CaseRecord? = nil
  ) {
    self.office = office
    self.complaints = complaints
    self.status = status
    self.record = record
  }

  public func document(_ words: Words) -> Document {
    Document(
      kind: .complaint, title: words.name(of: .complaint),
      blocks: blocks(words.writing(.complaint)))
  }

  func blocks(_ words: Words) -> [Document.Block] {
    addressee(words) + complainant(words)
      + [
        .field(label: words(.printsAgainst), value: words.text(office.entry.name)),
        .field(label: words(.sheetAddress), value: words.address(of: office.entry)),
        .heading(words(.printsWhat)),
      ] + lines(9) + [.heading(words(.printsAsk))] + lines(4) + [.heading(words(.printsAttached))]
      + lines(2)
      + [
        .space, .blank(words(.printsDate)), .signature(words(.printSignature)), .rule,
      ] + OfficeBlocks(office: office, complaints: complaints, status: status).standing(words)
      + [.paragraph(words(.printNotOfficialForm))]
  }

  private func lines(_ count: Int) -> [Document.Block] {
    Array(repeating: .blank(""), count: count)
  }

  private func addressee(_ words: Words) -> [Document.Block] {
    guard let complaints else { return [.blank(words(.printsTo))] }
    let entry = complaints.authority
    let help = record?.service.standard ?? .first
    let citation =
      words.citation(Citation(standard: help, paragraph: 21)) + ", "
      + words.citation(Citation(standard: help, paragraph: 22))
    var blocks: [Document.Block] = [
      .field(label: words(.printsTo), value: words.text(entry.name)),
      .field(label: words(.sheetAddress), value: words.address(of: entry)),
      .field(label: words(.sheetPhone), value: entry.phonesAsPrinted),
      .field(
        label: words(.sheetHours), value: entry.hours.map(words.hours) ?? words(.sheetHoursNone)),
      .paragraph(words(.printsComplaintHelp(citation: citation))),
    ]
    if complaints.isOurInterpretation { blocks.append(.paragraph(words(.printsComplaintOurs))) }
    return blocks + [.rule]
  }

  private func complainant(_ words: Words) -> [Document.Block] {
    guard let record else {
      return [
        .blank(words(.printsFrom)), .blank(words(.sheetAddress)), .blank(words(.sheetPhone)),
        .blank(words(.printCaseNumber)),
      ]
    }
    let person = record.person
    return [
      .field(label: words(.printsFrom), value: person.fullName),
      .field(label: words(.sheetAddress), value: person.address),
      person.phone.map { .field(label: words(.sheetPhone), value: $0) }
        ?? .blank(words(.sheetPhone)),
      .field(label: words(.printCaseNumber), value: record.number.description),
    ]
  }
}
