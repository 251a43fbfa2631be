import Directory
import Standards
import Wording
import Words

/// What stands at the end of papers: where the office is, where to complain, what the contacts and
/// the decree are of.
struct OfficeBlocks {
  let office: Office
  let complaints: ComplaintAuthority?
  let status: Decree.StatusPeriod

  func place(_ words: Words) -> [Document.Block] {
    let entry = office.entry
    return [
      .field(label: words(.sheetOffice), value: words.text(entry.name)),
      .field(label: words(.sheetAddress), value: words.address(of: entry)),
      .field(
        label: words(.sheetHours), value: entry.hours.map(words.hours) ?? words(.sheetHoursNone)),
      .field(label: words(.sheetPhone), value: entry.phonesAsPrinted),
    ]
  }

  func complain(_ words: Words) -> [Document.Block] {
    guard let complaints else { return [] }
    let entry = complaints.authority
    let ours = complaints.isOurInterpretation ? " (\(words(.sheetComplainOurs)))" : ""
    return [
      .field(
        label: words(.sheetComplain),
        value: words.text(entry.name) + ours + ": " + words.address(of: entry) + "; "
          + entry.phonesAsPrinted)
    ]
  }

  /// The year of the contacts, and what the decree is today.
  func standing(_ words: Words) -> [Document.Block] {
    // That the decree is repealed is said together with the year of its contacts.
    let year: [Document.Block] =
      status.status == .repealed
      ? [] : [.paragraph(words(.sheetData(year: String(office.entry.dataYear))))]
    return year + [.paragraph(words.text(status.text))]
  }
}
