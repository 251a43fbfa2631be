import KazakhText

/// Which standard's appendix names an entry, or under which an office gives its service.
public struct StandardCode: RawRepresentable, Codable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A row of an appendix that prints an entry.
public struct AppendixRow: Hashable, Codable, Sendable {
  public let standard: StandardCode
  /// 1 (departments) or 3 (akimats and city offices).
  public let appendix: Int
  /// As numbered in that appendix, from 1.
  public let row: Int
  /// The head as printed there; the two standards do not always agree on the spelling.
  public let head: String?

  public init(standard: StandardCode, appendix: Int, row: Int, head: String?) {
    self.standard = standard
    self.appendix = appendix
    self.row = row
    self.head = head
  }

  /// Every key is written, absent values as `null`.
  ///
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(standard, forKey: .standard)
    try container.encode(appendix, forKey: .appendix)
    try container.encode(row, forKey: .row)
    try container.encode(head, forKey: .head)
  }
}

/// When visitors are received. Times are `HH:MM` of the office's clock.
public struct OpeningHours: Hashable, Codable, Sendable {
  public let open: String
  public let close: String
  public let lunchFrom: String
  public let lunchTo: String
  /// On which days, in the source's words.
  public let days: LocalizedText
  /// Where the source says so: `S1 app. 1, S2 app. 1`, `S2 ¶10`.
  public let basis: String
  /// The sentence as printed for this very entry; `nil` when a general paragraph is applied to it.
  public let printed: String?
  /// Separate hours of the head and the deputy, where given (S1 ¶24, S2 ¶24).
  public let reception: [Reception]

  public struct Reception: Hashable, Codable, Sendable {
    public enum Person: String, Codable, Hashable, Sendable {
      case head
      case deputy
    }

    public let who: Person
    /// 1 Monday to 7 Sunday.
    public let weekdays: [Int]
    public let from: String
    public let to: String
    public let printed: String
  }

  enum CodingKeys: String, CodingKey {
    case open, close
    case lunchFrom = "lunch_from"
    case lunchTo = "lunch_to"
    case days, basis, printed, reception
  }

  /// Every key is written, absent values as `null`.
  ///
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(open, forKey: .open)
    try container.encode(close, forKey: .close)
    try container.encode(lunchFrom, forKey: .lunchFrom)
    try container.encode(lunchTo, forKey: .lunchTo)
    try container.encode(days, forKey: .days)
    try container.encode(basis, forKey: .basis)
    try container.encode(printed, forKey: .printed)
    try container.encode(reception, forKey: .reception)
  }
}

/// A remark on an entry: a misprint that is kept (A41), something not given, a reading of ours.
public struct DirectoryFlag: Hashable, Codable, Sendable {
  public let id: String
  /// What of the entry it speaks of.
  public let about: [DirectoryField]
  public let text: LocalizedText
}

/// What is told of an entry. The raw names stand in the directory's file and in stored corrections.
public enum DirectoryField: String, CaseIterable, Codable, Hashable, Sendable {
  case name
  /// Where the decree prints it, and what it does.
  case rows
  case head
  case hours
  case address
  case phones
  case emails
  case sites
  case complaints
}

/// A body of the decree's appendices, or the oblast department of ¶24, with its contacts of 2008.
public struct DirectoryEntry: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Takes papers: a department (appendix 1) or a city akim's office (S2 ¶4, appendix 3).
    case office
    /// An akimat, to which complaints go (¶21, ¶22, appendix 3).
    case authority
    /// The coordinating department of the oblast (¶24).
    case department
  }

  /// `baizak`, `shu-city`, `akimat-baizak`, `oblast-department`.
  public let id: String
  public let kind: Kind
  public let rows: [AppendixRow]
  public let name: LocalizedText
  /// The place alone, for title lines and lists; ours.
  public let short: LocalizedText
  /// `nil` where the decree gives none.
  public internal(set) var hours: OpeningHours?
  public let settlement: String
  public let street: String
  public let building: String
  public let floor: String?
  public let cabinet: String?
  /// Digits only: area code and local number, without the trunk prefix 8.
  public internal(set) var phones: [String]
  public internal(set) var phonesAsPrinted: String
  public let emails: [String]
  public let sites: [String]
  public let flags: [DirectoryFlag]
  /// The year the contacts are of, 2008 (A01).
  public let dataYear: Int
  /// What the office corrected, beside what was shipped; no part of the directory's file.
  public internal(set) var local: [LocalValue] = []
  /// The head as the office has them.
  public internal(set) var localHead: String?

  /// The office's own, else as printed in the first appendix that names one.
  public var head: String? { localHead ?? rows.lazy.compactMap(\.head).first }

  /// What is to be said of one of its fields.
  public func flags(about field: DirectoryField) -> [DirectoryFlag] {
    flags.filter { $0.about.contains(field) }
  }
}

extension DirectoryEntry: Codable {
  enum CodingKeys: String, CodingKey {
    case id, kind, rows, name, short, hours, settlement, street, building, floor, cabinet, phones
    case phonesAsPrinted = "phones_as_printed"
    case emails, sites, flags
    case dataYear = "data_year"
  }

  /// Every key is written, absent values as `null`.
  ///
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(rows, forKey: .rows)
    try container.encode(name, forKey: .name)
    try container.encode(short, forKey: .short)
    try container.encode(hours, forKey: .hours)
    try container.encode(settlement, forKey: .settlement)
    try container.encode(street, forKey: .street)
    try container.encode(building, forKey: .building)
    try container.encode(floor, forKey: .floor)
    try container.encode(cabinet, forKey: .cabinet)
    try container.encode(phones, forKey: .phones)
    try container.encode(phonesAsPrinted, forKey: .phonesAsPrinted)
    try container.encode(emails, forKey: .emails)
    try container.encode(sites, forKey: .sites)
    try container.encode(flags, forKey: .flags)
    try container.encode(dataYear, forKey: .dataYear)
  }
}
