import Directory
import Standards
import Wording
import Words

/// What is told of a body of the directory, a line a matter. The card on the screen, the paper and
/// the command line are made of the same lines.
public struct DirectoryCard {
  public let entry: DirectoryEntry
  let directory: OfficeDirectory

  public init(_ entry: DirectoryEntry, in directory: OfficeDirectory) {
    self.entry = entry
    self.directory = directory
  }

  /// What a line tells.
  public enum Matter: Hashable, Sendable {
    case field(DirectoryField)
    /// When the head or the deputy receives.
    case reception(OpeningHours.Reception)
    /// A body that stands above (¶24), by its id.
    case superior(String)
    /// An office of the district that gives care at home, by its id.
    case provider(String)
    /// Whether it is open.
    case now
    /// The year the contacts are of.
    case year

    /// The same for the same line of any card.
    public var id: String {
      switch self {
      case .field(let field): field.rawValue
      case .reception(let reception): "reception-" + reception.who.rawValue
      case .superior(let id): "superior-" + id
      case .provider(let id): "provider-" + id
      case .now: "now"
      case .year: "year"
      }
    }
  }

  public struct Line: Hashable, Sendable {
    public let matter: Matter
    public let label: String
    /// In the decree's own words and signs where it prints them.
    public let value: String
    /// What is to be known of it; shown as a mark.
    public let flags: [DirectoryFlag]
    /// What the office corrected here.
    public let local: LocalValue?
    /// The correction in a few words, beside the value.
    public let localNote: String
    /// Id of the body one comes to from here.
    public let leadsTo: String?

    public init(
      _ matter: Matter, _ label: String, _ value: String, flags: [DirectoryFlag] = [],
      local: LocalValue? = nil, localNote: String = "", leadsTo: String? = nil
    ) {
      self.matter = matter
      self.label = label
      self.value = value
      self.flags = flags
      self.local = local
      self.localNote = localNote
      self.leadsTo = leadsTo
    }
  }

  /// - Parameter now: whether it is open, in a sentence; a paper does not say it.
  public func lines(_ words: Words, now: String? = nil) -> [Line] {
    func field(_ field: DirectoryField, _ label: WordKey, _ value: String) -> Line {
      Line(.field(field), words(label), value, flags: entry.flags(about: field))
    }
    return [
      field(.name, .directoryName, words.officialName(of: entry)),
      field(.rows, .directoryRole, words.role(of: entry, in: directory)),
    ] + contacts(words, now: now) + links(words) + [
      Line(
        .year, words(.directoryYear), words(.sheetData(year: String(entry.dataYear))))
    ]
  }

  private func contacts(_ words: Words, now: String? = nil) -> [Line] {
    func line(
      _ field: DirectoryField, _ label: WordKey, _ values: [String], by separator: String = ", "
    ) -> Line {
      let value = values.isEmpty ? words(.directoryNone) : values.joined(separator: separator)
      let local = entry.local(field)
      return Line(
        .field(field), words(label), value, flags: entry.flags(about: field), local: local,
        localNote: local.map { words.note(on: $0) } ?? "")
    }
    let head = line(.head, .directoryHead, words.heads(of: entry), by: "; ")
    return [head] + (now.map { [Line(.now, words(.directoryNow), $0)] } ?? []) + [
      line(.hours, .sheetHours, [entry.hours.map(words.hours)].compactMap { $0 })
    ]
      + (entry.hours?.reception ?? []).map { reception in
        Line(
          .reception(reception),
          words(reception.who == .head ? .directoryReceptionHead : .directoryReceptionDeputy),
          words.text(reception), flags: entry.flags(about: .hours))
      } + [
        line(.address, .sheetAddress, [words.address(of: entry)]),
        line(.phones, .sheetPhone, [words.phones(of: entry)]),
        line(.emails, .directoryEmails, entry.emails),
        line(.sites, .directorySites, entry.sites),
      ]
  }

  private func links(_ words: Words) -> [Line] {
    var lines: [Line] = []
    if let office = directory.office(id: entry.id),
      let complaints = directory.complaintAuthority(for: office)
    {
      let ours = complaints.isOurInterpretation ? " (\(words(.sheetComplainOurs)))" : ""
      lines.append(
        Line(
          .field(.complaints), words(.sheetComplain), words.text(complaints.authority.name) + ours,
          flags: entry.flags(about: .complaints), leadsTo: complaints.authority.id))
    }
    lines += directory.superiors(of: entry).map { body in
      Line(
        .superior(body.id), words(.directorySuperior), words.shortName(of: body), leadsTo: body.id)
    }
    let district = directory.district(of: entry)
    let providers = district.map { directory.offices(of: $0) } ?? []
    lines += providers.filter { $0.id != entry.id }.map { office in
      Line(
        .provider(office.id), words(.directoryProvider), words.shortName(of: office.entry),
        leadsTo: office.id)
    }
    return lines
  }
}

extension DirectoryCard {
  /// The card as a paper.
  public func document(_ words: Words) -> Document {
    Document(
      kind: .directory, title: words.shortName(of: entry),
      blocks: blocks(words) + [.rule, .paragraph(words(.appRepealedNotice))])
  }

  /// Several bodies on one paper, with what one needs to reach them.
  public static func list(
    _ entries: [DirectoryEntry], in directory: OfficeDirectory, _ words: Words
  ) -> Document {
    let year = entries.first.map { String($0.dataYear) } ?? ""
    return Document(
      kind: .directory, title: words(.directoryTitle),
      blocks: entries.flatMap { entry in
        [.heading(words.shortName(of: entry))]
          + DirectoryCard(entry, in: directory).contacts(words).map(\.block)
      } + [
        .rule, .paragraph(words(.sheetData(year: year))), .paragraph(words(.appRepealedNotice)),
      ])
  }

  private func blocks(_ words: Words) -> [Document.Block] {
    let lines = lines(words)
    let remarks = entry.flags.map { flag in
      Document.Block.item(mark: .plain, number: "", text: words.text(flag.text), note: nil)
    }
    return lines.map(\.block)
      + (remarks.isEmpty ? [] : [.heading(words(.directoryRemarks))] + remarks)
  }
}

extension DirectoryCard.Line {
  /// The value with a mark where something is to be known of it, and what was shipped where the office
  /// corrected it.
  public var marked: String {
    [value, flags.isEmpty ? "" : "(?)", localNote].filter { !$0.isEmpty }.joined(separator: " ")
  }

  var block: Document.Block { .field(label: label, value: marked) }
}
