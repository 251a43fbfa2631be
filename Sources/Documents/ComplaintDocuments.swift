import Casework
import Directory
import Standards
import Wording
import Words

/// Where a complaint about an office goes and how long it may take, as papers and screens tell it.
public struct ComplaintProcedure: Hashable, Codable, Sendable {
  public let office: Office
  public let authority: ComplaintAuthority?
  /// The bodies above the office (¶24).
  public let superiors: [DirectoryEntry]
  public let rules: ComplaintRules
  /// Of the first service the office gives; whose ¶21 to ¶24 are cited.
  public let standard: StandardID

  public init(
    office: Office, directory: OfficeDirectory, rules: ComplaintRules, standard: StandardID
  ) {
    self.office = office
    authority = directory.complaintAuthority(for: office)
    superiors = directory.superiors(of: office.entry)
    self.rules = rules
    self.standard = standard
  }

  func cited(_ paragraph: Int, _ words: Words) -> String {
    "(" + words.citation(Citation(standard: standard, paragraph: paragraph)) + ")"
  }

  func contacts(of entry: DirectoryEntry, _ words: Words) -> [Document.Block] {
    var lines = [
      Document.Block.field(label: words(.sheetAddress), value: words.address(of: entry)),
      .field(label: words(.sheetPhone), value: entry.phonesAsPrinted),
    ]
    let net = entry.emails + entry.sites
    if !net.isEmpty {
      lines.append(.field(label: words(.complaintNet), value: net.joined(separator: ", ")))
    }
    return lines
  }

  /// The procedure in plain words, to read out or to take home (¶21).
  public func document(_ words: Words) -> Document {
    let words = words.writing(.complaintProcedure)
    var blocks: [Document.Block] = [
      .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
      .paragraph(words(.complaintExplainAbout) + " " + cited(21, words)),
      .heading(words(.complaintExplainWhere)),
    ]
    if let authority {
      blocks += [
        .paragraph(
          words.text(authority.authority.name)
            + (authority.isOurInterpretation ? " (" + words(.sheetComplainOurs) + ")" : "") + ". "
            + words(.complaintExplainHelp) + " " + cited(22, words))
      ]
      blocks += contacts(of: authority.authority, words)
    }
    blocks += [
      .paragraph(words(.complaintExplainHere)),
      .heading(words(.complaintExplainWhat)),
    ]
    blocks += [
      WordKey.complaintExplainName, .complaintExplainHappened, .complaintExplainAsk,
      .complaintExplainSign,
    ].enumerated().map {
      .item(mark: .plain, number: "\($0.offset + 1).", text: words($0.element), note: nil)
    }
    blocks += [
      .heading(words(.complaintExplainThen)),
      .paragraph(words(.complaintExplainMust) + " " + cited(23, words)),
    ]
    blocks += terms(words)
    blocks += [.heading(words(.complaintExplainAbove) + " " + cited(24, words))]
    for entry in superiors {
      blocks.append(.paragraph(words.text(entry.name)))
      blocks += contacts(of: entry, words)
    }
    return Document(
      kind: .complaintProcedure, title: words(.complaintExplainTitle),
      blocks: blocks + [
        .rule, .paragraph(words(.sheetData(year: String(office.entry.dataYear)))),
        .paragraph(words(.printNotOfficialForm)),
      ])
  }

  /// The terms with the law each is taken from, and that none is from the standard.
  func terms(_ words: Words) -> [Document.Block] {
    [
      .paragraph(
        words(.complaintTermsNotFromStandard) + " "
          + words(.complaintWorkingLaw(law: words.text(rules.law))))
    ]
      + rules.rules.map { rule in
        .item(
          mark: .plain, number: words.days(of: rule), text: words.text(rule.text),
          note: rule.isLocal ? words.text(rule.law) + " " + words(.complaintTermLocal) : nil)
      }
  }
}

/// What one complaint says of itself on paper: the receipt, and the complaint itself as it was
/// prepared with the applicant (¶21).
public struct ComplaintDocument: Sendable {
  let record: ComplaintRecord
  let procedure: ComplaintProcedure

  public init(_ record: ComplaintRecord, _ procedure: ComplaintProcedure) {
    self.record = record
    self.procedure = procedure
  }

  /// That it is registered, under which number, and by when it is answered (¶23).
  public func receipt(_ words: Words) -> Document {
    let words = words.writing(.complaintReceipt)
    let intake = record.intake
    var blocks: [Document.Block] = [
      .field(label: words(.complaintNumber), value: record.number.description),
      .field(label: words(.complaintName), value: intake.name),
      .field(
        label: words(.complaintRegistered),
        value: words.date(record.registeredAt.date) + ", "
          + words.time(minuteOfDay: record.registeredAt.minuteOfDay) + ", "
          + record.registeredBy.surname),
      .field(label: words(.sheetOffice), value: words.text(procedure.office.entry.name)),
      .rule,
      .field(
        label: words(.complaintDue), value: words.dateWithWeekday(record.dueOn)),
      .paragraph(words.working(of: record.term)),
      .paragraph(words(.complaintTermsNotFromStandard)),
    ]
    if let authority = procedure.authority {
      blocks.append(
        .paragraph(
          words(
            .complaintReceiptAsk(
              authority: words.text(authority.authority.name),
              phone: authority.authority.phonesAsPrinted)) + " " + procedure.cited(23, words)))
    }
    return Document(
      kind: .complaintReceipt, title: words(.complaintReceiptTitle),
      blocks: blocks + [
        .signature(words(.printSignature)), .paragraph(words(.printNotOfficialForm)),
      ])
  }

  /// The complaint as it is given to the akimat.
  public func form(_ words: Words) -> Document {
    let words = words.writing(.complaintForm)
    let intake = record.intake
    let authority = procedure.authority.map { words.text($0.authority.name) } ?? ""
    return ComplaintLetter(
      addressee: authority, name: intake.name, contact: intake.contact ?? "",
      office: words.text(procedure.office.entry.name), clerk: intake.clerk.map(\.surname) ?? "",
      matter: words.name(of: intake.matter), caseNumber: intake.about?.number.description ?? "",
      text: intake.text, date: words.date(intake.received.date)
    ).document(words)
  }
}

/// A complaint as it was told to the office; what was not said is left to be written by hand.
struct ComplaintLetter {
  let addressee: String
  let name: String
  let contact: String
  let office: String
  let clerk: String
  let matter: String
  let caseNumber: String
  let text: String
  let date: String

  private static let blank = String(repeating: "_", count: 30)

  func document(_ words: Words) -> Document {
    func line(_ label: WordKey, _ value: String) -> Document.Block {
      .field(label: words(label), value: value.isEmpty ? Self.blank : value)
    }
    return Document(
      kind: .complaintForm, title: words(.complaintFormTitle),
      blocks: [
        line(.complaintFormTo, addressee), line(.complaintFormFrom, name),
        line(.complaintContact, contact), .rule, line(.complaintFormAbout, office),
        line(.complaintClerk, clerk), line(.complaintMatter, matter),
        line(.complaintCase, caseNumber), .heading(words(.complaintText)), .paragraph(text), .space,
        line(.complaintFormDate, date), .signature(words(.complaintFormSign)),
        .rule, .paragraph(words(.printNotOfficialForm)),
      ])
  }
}
