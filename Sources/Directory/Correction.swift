/// A head, phones or hours as an office has them now, in the place of what was shipped. Recorded in
/// the office's store; the shipped value stays known.
public struct DirectoryCorrection: Hashable, Codable, Sendable {
  /// Id of the entry.
  public let entry: String
  public let field: DirectoryField
  /// As it is shown: a name; phones as one prints them; `09:00-18:00, 13:00-14:00`.
  public let value: String
  public let reason: String
  /// Who corrected it, as they sign.
  public let by: String
  /// The civil date, `YYYY-MM-DD`.
  public let on: String

  public init(
    entry: String, field: DirectoryField, value: String, reason: String, by: String, on: String
  ) {
    self.entry = entry
    self.field = field
    self.value = value
    self.reason = reason
    self.by = by
    self.on = on
  }
}

/// Why a value cannot stand in the directory. The raw names are the ids of their sentences.
public enum CorrectionProblem: String, CaseIterable, Error, Hashable, Codable, Sendable {
  case noSuchEntry = "correction.no-such-entry"
  /// Only heads, phones and hours are corrected.
  case noSuchField = "correction.no-such-field"
  case head = "correction.head"
  case phones = "correction.phones"
  case hours = "correction.hours"
}

extension DirectoryField {
  public var canBeCorrected: Bool { [.head, .phones, .hours].contains(self) }
}

/// A value that was corrected, beside the one that was shipped.
public struct LocalValue: Hashable, Sendable {
  public let correction: DirectoryCorrection
  /// As it is shown; `nil` where the decree gives none.
  public let shipped: String?
}

extension DirectoryEntry {
  /// What a field shows, in the form in which it is corrected; `nil` where nothing is given.
  public func correctable(_ field: DirectoryField) -> String? {
    switch field {
    case .head: head
    case .phones: phonesAsPrinted
    case .hours: hours.map(\.inShort)
    default: nil
    }
  }

  public func local(_ field: DirectoryField) -> LocalValue? {
    local.first { $0.correction.field == field }
  }

  /// The entry with a correction in the place of what it shows.
  func corrected(by correction: DirectoryCorrection) throws(CorrectionProblem) -> DirectoryEntry {
    var entry = self
    let shipped = correctable(correction.field)
    switch correction.field {
    case .head:
      let head = correction.value.split(separator: " ").joined(separator: " ")
      guard !head.isEmpty, head.count <= 100, head.allSatisfy({ !$0.isNewline }) else {
        throw .head
      }
      entry.localHead = head
    case .phones:
      guard let numbers = PhoneList.numbers(in: correction.value) else { throw .phones }
      entry.phones = numbers
      entry.phonesAsPrinted = correction.value
    case .hours:
      guard let hours = OpeningHours(short: correction.value, in: entry.hours) else {
        throw .hours
      }
      entry.hours = hours
    default: throw .noSuchField
    }
    entry.local.append(LocalValue(correction: correction, shipped: shipped))
    return entry
  }
}

extension OfficeDirectory {
  /// The shipped directory with an office's corrections; one that does not fit is left out.
  public func corrected(by corrections: [DirectoryCorrection]) -> OfficeDirectory {
    var entries = entries
    var kept: [DirectoryCorrection] = []
    for correction in corrections {
      guard let place = position(of: correction.entry),
        let entry = try? entries[place].corrected(by: correction)
      else { continue }
      entries[place] = entry
      kept.append(correction)
    }
    return OfficeDirectory(replacing: entries, in: self, corrections: kept)
  }

  /// Refuses what could not be shown, dialled or counted with.
  ///
  /// - Throws: `noSuchEntry`; `noSuchField` for one that is not corrected; `head` for none, one of more
  ///   than 100 characters or of several lines; `phones`; `hours`.
  public func check(_ correction: DirectoryCorrection) throws(CorrectionProblem) {
    guard let entry = self[correction.entry] else { throw .noSuchEntry }
    _ = try entry.corrected(by: correction)
  }
}

extension OpeningHours {
  /// `09:00-18:00, 13:00-14:00`: open and close, then lunch where there is one.
  public var inShort: String {
    let lunch = lunchFrom == lunchTo ? "" : ", \(lunchFrom)-\(lunchTo)"
    return "\(open)-\(close)\(lunch)"
  }

  /// Reads what `inShort` writes, with single digits and any dash too.
  ///
  /// - Parameter old: keeps its days and receptions.
  init?(short: String, in old: OpeningHours?) {
    let spans = short.split(separator: ",").map { span in
      span.split { "-–—".contains($0) }.map { Self.time(String($0)) }
    }
    guard (1...2).contains(spans.count), spans.allSatisfy({ $0.count == 2 }) else { return nil }
    let times = spans.flatMap { $0.compactMap { $0 } }
    let minutes = times.compactMap(Self.minute)
    guard times.count == spans.count * 2, minutes.count == times.count, minutes[0] < minutes[1]
    else { return nil }
    if spans.count == 2 {
      guard minutes[0] <= minutes[2], minutes[2] < minutes[3], minutes[3] <= minutes[1] else {
        return nil
      }
    }
    // Without lunch the break begins and ends with the evening.
    open = times[0]
    close = times[1]
    lunchFrom = spans.count == 2 ? times[2] : times[1]
    lunchTo = spans.count == 2 ? times[3] : times[1]
    days =
      old?.days
      ?? [
        .kk: "күн сайын (демалыс күндерін қоспағанда)", .ru: "ежедневно, кроме выходных дней",
        .en: "every day except days off",
      ]
    basis = old?.basis ?? ""
    printed = old?.printed
    reception = old?.reception ?? []
  }

  /// `9:00` as `09:00`.
  private static func time(_ typed: String) -> String? {
    let time = typed.filter { $0 != " " }
    let full = time.count == 4 ? "0" + time : time
    return minute(full) == nil ? nil : full
  }
}

enum PhoneList {
  /// The digits of phones as one prints them, `8-72637-21971, 22338`: with the 8 or +7 taken away, and
  /// a short number behind a long one having the same code. `nil` when one of them is no phone.
  static func numbers(in printed: String) -> [String]? {
    guard printed.count <= 100, printed.allSatisfy({ allowed.contains($0) }) else { return nil }
    var numbers: [String] = []
    for part in printed.split(whereSeparator: { ",;".contains($0) }) {
      var digits = part.filter(\.isNumber)
      if digits.count == 11, digits.first == "8" || digits.first == "7" { digits.removeFirst() }
      guard (5...10).contains(digits.count) else { return nil }
      if digits.count < 10, let first = numbers.first, first.count == 10 {
        digits = first.prefix(10 - digits.count) + digits
      }
      numbers.append(String(digits))
    }
    return numbers.isEmpty ? nil : numbers
  }

  private static let allowed = Set("0123456789 -+(),;")
}
