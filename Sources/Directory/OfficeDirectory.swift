import Foundation
import KazakhText

/// An office that takes papers and gives the service.
public struct Office: Hashable, Codable, Sendable {
  public let entry: DirectoryEntry
  /// Two digits, the beginning of its case numbers: 01 to 11 as the rows of S1 appendix 1, then
  /// 12 Karatau, 13 Zhanatas, 14 Shu.
  public let code: String
  /// The standards under which the decree names it a provider (¶4, appendix 1; A32, A33).
  public let services: [StandardCode]
  /// Id of the akimat that hears complaints about it.
  let complaintsTo: String
  let complaintsAreOurInterpretation: Bool

  public var id: String { entry.id }
}

/// Who hears complaints about an office (¶21, ¶22).
public struct ComplaintAuthority: Hashable, Codable, Sendable {
  public let authority: DirectoryEntry
  /// The decree does not say it, we read it so (A33).
  public let isOurInterpretation: Bool
}

/// The offices, akimats and the oblast department of the decree, as printed in 2008.
public struct OfficeDirectory: Sendable {
  /// Offices in the order of their codes, akimats in the order of S1 appendix 3, the oblast
  /// department.
  public let entries: [DirectoryEntry]
  /// In the order of their codes.
  public let offices: [Office]
  /// The office's own values that stand in the place of shipped ones.
  public let corrections: [DirectoryCorrection]
  private let positions: [String: Int]

  /// Reads a directory from the bytes of its JSON.
  ///
  /// - Throws: `unreadable`, `duplicateID`, `malformed`, `officeTerms`, `officeCode` or
  ///   `unknownAuthority`, whichever is met first.
  public init(json: Data) throws(DirectoryFailure) {
    let file: StoredDirectory
    do {
      file = try JSONDecoder().decode(StoredDirectory.self, from: json)
    } catch let error as DecodingError {
      throw .unreadable(path: Self.path(of: error), reason: Self.reason(of: error))
    } catch {
      throw .unreadable(path: "", reason: "\(error)")
    }
    entries = file.entries.map(\.entry)
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      guard positions.updateValue(position, forKey: entry.id) == nil else {
        throw .duplicateID(entry.id)
      }
      try Self.check(entry)
    }
    self.positions = positions
    corrections = []
    offices = try Self.offices(in: file.entries)
    for office in offices where authority(id: office.complaintsTo) == nil {
      throw .unknownAuthority(id: office.complaintsTo, office: office.id)
    }
  }

  /// The same bodies with other values in some of their fields.
  init(
    replacing entries: [DirectoryEntry], in shipped: OfficeDirectory,
    corrections: [DirectoryCorrection]
  ) {
    self.entries = entries
    self.corrections = corrections
    positions = shipped.positions
    offices = shipped.offices.map { office in
      Office(
        entry: shipped.positions[office.id].map { entries[$0] } ?? office.entry,
        code: office.code, services: office.services, complaintsTo: office.complaintsTo,
        complaintsAreOurInterpretation: office.complaintsAreOurInterpretation)
    }
  }

  func position(of id: String) -> Int? { positions[id] }

  public subscript(id: String) -> DirectoryEntry? {
    positions[id].map { entries[$0] }
  }

  public func office(id: String) -> Office? {
    offices.first { $0.id == id }
  }

  /// The office whose case numbers begin with these two digits.
  public func office(code: String) -> Office? {
    offices.first { $0.code == code }
  }

  /// An akimat, by an id such as `akimat-baizak`.
  public func authority(id: String) -> DirectoryEntry? {
    self[id].flatMap { $0.kind == .authority ? $0 : nil }
  }

  /// Akimats, in the order of S1 appendix 3.
  public var authorities: [DirectoryEntry] { entries.filter { $0.kind == .authority } }

  /// The coordinating department of ¶24.
  public var oblastDepartment: DirectoryEntry? { entries.first { $0.kind == .department } }

  /// The standards whose appendices the directory has, in the order of their ids.
  public var standards: [StandardCode] { Self.codes(of: entries) }

  /// The standards that name an entry; the oblast department stands in ¶24 of all.
  public func standards(naming entry: DirectoryEntry) -> [StandardCode] {
    entry.kind == .department ? standards : Self.codes(of: [entry])
  }

  private static func codes(of entries: [DirectoryEntry]) -> [StandardCode] {
    Set(entries.flatMap(\.rows).map(\.standard)).sorted { $0.rawValue < $1.rawValue }
  }

  /// Offices that give the service of a standard.
  public func offices(providing service: StandardCode) -> [Office] {
    offices.filter { $0.services.contains(service) }
  }

  /// The akimat of the district an entry belongs to, for the city offices of the one they lie in
  /// (A33); an akimat is its own. `nil` for the oblast department.
  public func district(of entry: DirectoryEntry) -> DirectoryEntry? {
    entry.kind == .authority
      ? entry : office(id: entry.id).flatMap { authority(id: $0.complaintsTo) }
  }

  /// Offices of a district that give the service of a standard, in the order of their codes.
  public func offices(of district: DirectoryEntry, providing service: StandardCode) -> [Office] {
    offices(providing: service).filter { $0.complaintsTo == district.id }
  }

  /// Offices of a district that give any service, in the order of their codes.
  public func offices(of district: DirectoryEntry) -> [Office] {
    offices.filter { $0.complaintsTo == district.id }
  }

  /// The bodies above an entry (¶24): its akimat, then the oblast department.
  public func superiors(of entry: DirectoryEntry) -> [DirectoryEntry] {
    switch entry.kind {
    case .office: [district(of: entry), oblastDepartment].compactMap { $0 }
    case .authority, .department: []
    }
  }

  /// The akimat that hears complaints about an office: of its district or of Taraz (appendix 3),
  /// for the city offices of the district they lie in (A33). `nil` for an office of another
  /// directory.
  public func complaintAuthority(for office: Office) -> ComplaintAuthority? {
    authority(id: office.complaintsTo).map {
      ComplaintAuthority(authority: $0, isOurInterpretation: office.complaintsAreOurInterpretation)
    }
  }
}

/// Why a directory cannot be used.
public enum DirectoryFailure: Error, Hashable, Sendable {
  /// Not JSON, or a value that is missing or of another type; `path` such as `entries.3.name.ru`.
  case unreadable(path: String, reason: String)
  case duplicateID(String)
  /// A name, a place, a phone or a time that is empty or not of its form.
  case malformed(id: String, field: String)
  /// An entry of kind `office` without its terms, or terms on another kind.
  case officeTerms(id: String)
  /// Two offices with one code, or a code that is not two digits.
  case officeCode(String, id: String)
  case unknownAuthority(id: String, office: String)
}

private struct StoredDirectory: Decodable {
  let entries: [StoredEntry]
}

private struct StoredEntry: Decodable {
  let entry: DirectoryEntry
  let office: Terms?

  struct Terms: Decodable {
    let code: String
    let services: [StandardCode]
    let complaintsTo: String
    let complaintsOurs: Bool

    enum CodingKeys: String, CodingKey {
      case code, services
      case complaintsTo = "complaints_to"
      case complaintsOurs = "complaints_ours"
    }
  }

  enum CodingKeys: CodingKey {
    case office
  }

  init(from decoder: any Decoder) throws {
    entry = try DirectoryEntry(from: decoder)
    office = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(Terms.self, forKey: .office)
  }
}

extension OfficeDirectory {
  private static func offices(in stored: [StoredEntry]) throws(DirectoryFailure) -> [Office] {
    var offices: [Office] = []
    for item in stored {
      guard (item.entry.kind == .office) == (item.office != nil) else {
        throw .officeTerms(id: item.entry.id)
      }
      guard let terms = item.office else { continue }
      guard terms.code.utf8.count == 2, isDigits(terms.code),
        !offices.contains(where: { $0.code == terms.code })
      else { throw .officeCode(terms.code, id: item.entry.id) }
      guard !terms.services.isEmpty else { throw .officeTerms(id: item.entry.id) }
      offices.append(
        Office(
          entry: item.entry, code: terms.code, services: terms.services,
          complaintsTo: terms.complaintsTo, complaintsAreOurInterpretation: terms.complaintsOurs))
    }
    return offices.sorted { $0.code < $1.code }
  }

  /// The languages every name of the directory is shipped in.
  private static let needed: [Language] = [.kk, .ru, .en]

  private static func check(_ entry: DirectoryEntry) throws(DirectoryFailure) {
    let names = [("name", entry.name), ("short", entry.short)].flatMap { field, name in
      Self.needed.map { language in
        (
          field + "." + language.rawValue,
          name.all.first { $0.language == language }?.text ?? ""
        )
      }
    }
    let texts =
      names + [
        ("settlement", entry.settlement), ("street", entry.street), ("building", entry.building),
        ("phones_as_printed", entry.phonesAsPrinted),
      ]
    for (field, text) in texts where text.isEmpty { throw .malformed(id: entry.id, field: field) }
    guard !entry.phones.isEmpty, entry.phones.allSatisfy(isDigits) else {
      throw .malformed(id: entry.id, field: "phones")
    }
    guard let hours = entry.hours else { return }
    let times = [
      ("hours.open", hours.open), ("hours.close", hours.close),
      ("hours.lunch_from", hours.lunchFrom), ("hours.lunch_to", hours.lunchTo),
    ]
    for (field, time) in times where OpeningHours.minute(time) == nil {
      throw .malformed(id: entry.id, field: field)
    }
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func path(of error: DecodingError) -> String {
    let context: DecodingError.Context
    var last: [any CodingKey] = []
    switch error {
    case .keyNotFound(let key, let found):
      context = found
      last = [key]
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found):
      context = found
    @unknown default: return ""
    }
    return (context.codingPath + last).map { $0.intValue.map(String.init) ?? $0.stringValue }
      .joined(separator: ".")
  }

  private static func reason(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound: "missing"
    case .valueNotFound: "null"
    case .typeMismatch(let type, _): "not \(type)"
    case .dataCorrupted(let context): context.debugDescription
    @unknown default: "\(error)"
    }
  }
}
