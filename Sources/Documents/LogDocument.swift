import Casework
import Directory
import KazakhText
import Standards
import Wording
import Words

/// What an entry of the office's log says in words.
extension Words {
  public func name(ofGroup group: LogGroup) -> String {
    self(WordKey(rawValue: "log-group." + group.rawValue))
  }

  public func name(ofList list: SeenList.Name) -> String {
    self(WordKey(rawValue: "log-list." + list.rawValue))
  }

  /// What was done.
  public func what(_ entry: LogEntry) -> String {
    switch entry.group {
    case .cases: self(WordKey(rawValue: "act." + entry.kind))
    case .queue: self(WordKey(rawValue: "ticket-act." + entry.kind))
    case .complaints: self(WordKey(rawValue: "complaint-act." + entry.kind))
    case .staff: self(WordKey(rawValue: "staff-act." + entry.kind))
    case .settings, .copies: self(WordKey(rawValue: "settings-act." + entry.kind))
    case .directory: self(WordKey(rawValue: "directory-act." + entry.kind))
    case .quality: self(WordKey(rawValue: "quality-act." + entry.kind))
    case .papers: self(WordKey(rawValue: "print-act." + entry.kind))
    case .views where entry.complaint != nil: self(.accessComplaintViewed)
    case .views, .exports: self(WordKey(rawValue: "access." + entry.kind))
    case .questions:
      self(WordKey(rawValue: (entry.file == nil ? "use." : "access.") + entry.kind))
    case .searches, .lists, .signIns, .refusals: self(WordKey(rawValue: "use." + entry.kind))
    }
  }

  /// What it is about: a number, a name.
  public func about(_ entry: LogEntry) -> String {
    if let number = entry.file { return number.description }
    if let number = entry.complaint { return number.description }
    if let number = entry.ticket { return self(.logTicket(number: String(number))) }
    return switch entry.told {
    case .member(let member): member.surname
    case .correction(let overlay): overlay.entry
    case .figure(let figure): "\(figure.standard.rawValue) \(figure.row)"
    case .use(let use): use.list.map { name(ofList: $0.name) } ?? ""
    case .act, .ticket, .complaint, .access, .copy, .rule, .calendar, .restored, .text, .nothing,
      nil:
      ""
    }
  }

  /// What else was said: a reason, how many stood on a list, which right.
  public func details(_ entry: LogEntry) -> String {
    let parts: [String?] =
      switch entry.told {
      case .act(let act): said(act.said)
      case .ticket(let act): [act.reason]
      case .complaint(let act): [reason(of: act)]
      case .copy(let copy):
        [
          Document.Kind(rawValue: copy.paper).map(name),
          self(.logCopy(number: String(copy.number))),
        ]
      case .use(let use): told(use, entry)
      case .member(let member):
        [member.login, name(of: member.role), self(member.active ? .staffActive : .staffLeft)]
      case .correction(let overlay): [overlay.field, overlay.value, overlay.reason]
      case .figure(let figure):
        [String(figure.year), figure.value.map { number($0) }, figure.basis]
      case .rule(let rule): [rule.kind.rawValue, rule.days.map(String.init), rule.law, rule.reason]
      case .calendar(let change): [change.reason]
      case .restored(let note): [note.copy, note.login, String(note.head.prefix(12))]
      case .text(let text): [text]
      case .access, .nothing: []
      case nil: [self(.caseStepForgotten)]
      }
    let clock = entry.clockWentBack ? self(.logClockBack) : nil
    return (parts + [clock]).compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func said(_ said: ActSaid) -> [String?] {
    [
      said.on.map { self(.lifeAsOf(date: date($0, style: .short))) },
      said.decision.map { self(WordKey(rawValue: "decision." + $0.rawValue)) },
      said.to.map { self(.caseStepTo(name: $0.surname)) }, said.reason,
    ]
  }

  private func reason(of act: ComplaintAct) -> String? {
    switch act {
    case .inquired(_, let reason, _), .voided(let reason), .voidAsked(let reason): reason
    case .extended(let terms): terms.reason
    case .reopened(let terms): terms.reason
    case .registered, .acknowledged, .forwarded, .answered, .noted: nil
    }
  }

  private func told(_ use: Use, _ entry: LogEntry) -> [String?] {
    switch use {
    case .signedIn: []
    case .refused(let right): [self(WordKey(rawValue: "permission." + right))]
    case .searched(let list), .listed(let list):
      [
        list.name == .complaints ? nil : self(.logShown(count: entry.shown.count)),
        list.way == .screen ? nil : self(WordKey(rawValue: "log-way." + list.way.rawValue)),
        entry.opened.map { self(.logOpened(number: $0.description)) },
      ]
    case .askedLog(let filter):
      [
        filter.from.map { self(.casesFrom(date: date($0, style: .short))) },
        filter.to.map { self(.casesTo(date: date($0, style: .short))) },
        filter.group.map(name(ofGroup:)),
      ]
    }
  }
}

/// A part of the office's log, on paper and as a table.
public struct LogDocument: Hashable, Codable, Sendable {
  let entries: [LogEntry]
  /// What was asked, in words.
  let asked: String
  let office: Office
  let made: Moment

  public init(_ entries: [LogEntry], asked: String, office: Office, made: Moment) {
    self.entries = entries
    self.asked = asked
    self.office = office
    self.made = made
  }

  public func document(_ words: Words) -> Document {
    Document(
      kind: .log, title: words.name(of: .log),
      blocks: [
        .field(label: words(.sheetOffice), value: words.text(office.entry.name)),
        .field(
          label: words(.printsMade),
          value: words.date(made.date) + ", " + words.time(minuteOfDay: made.minuteOfDay)),
        .field(label: words(.logAsked), value: asked),
        .table(
          Document.Table(
            columns: [
              Document.Table.Column(words(.logColumnWhen), share: 4),
              Document.Table.Column(words(.logColumnWho), share: 4),
              Document.Table.Column(words(.logColumnWhat), share: 7),
              Document.Table.Column(words(.logColumnAbout), share: 5),
            ],
            rows: entries.map { entry in
              let details = words.details(entry)
              return [
                Self.moment(entry, words), entry.by?.surname ?? "",
                words.what(entry) + (details.isEmpty ? "" : ": " + details), words.about(entry),
              ]
            })), .paragraph(words(.logCount(count: entries.count))),
        .signature(words(.printsHead)), .paragraph(words(.printNotOfficialForm)),
      ])
  }

  /// The same as a table, with a line of headings.
  public func table(_ words: Words) -> [[CSV.Cell]] {
    func text(_ text: String) -> CSV.Cell { .text(Cleaning.forDisplay(text)) }
    let heads: [WordKey] = [
      .sheetOffice, .qualityColumnMade, .logAsked, .logColumnDay, .logColumnTime, .logColumnWho,
      .logColumnKind, .logColumnWhat,
      .logColumnAbout, .logColumnDetails, .logColumnCases,
    ]
    return [heads.map { text(words($0)) }]
      + entries.map { entry in
        [
          text(words.text(office.entry.name)), .date(made.date.description), text(asked),
          .date(entry.at.date.description),
          .time(words.time(minuteOfDay: entry.at.minuteOfDay)),
          text(entry.by.map { $0.surname + " " + $0.given } ?? ""),
          text(words.name(ofGroup: entry.group)),
          text(words.what(entry)), text(words.about(entry)), text(words.details(entry)),
          text(entry.shown.map(\.description).joined(separator: " ")),
        ]
      }
  }

  static func moment(_ entry: LogEntry, _ words: Words) -> String {
    words.date(entry.at.date, style: .short) + " "
      + words.time(minuteOfDay: entry.at.minuteOfDay)
  }
}
