import Directory
import Standards
import Words

/// How the directory reads in a person's language.
extension Words {
  /// A name for lists and links: `Байзақ · бөлім`.
  public func shortName(of entry: DirectoryEntry) -> String {
    text(entry.short) + ", " + kind(of: entry)
  }

  public func kind(of entry: DirectoryEntry) -> String {
    switch entry.kind {
    case .office:
      self(entry.isDepartmentOfDistrict ? .directoryKindOffice : .directoryKindCity)
    case .authority: self(.directoryKindAuthority)
    case .department: self(.directoryKindDepartment)
    }
  }

  public func name(of kind: DirectoryEntry.Kind) -> String {
    switch kind {
    case .office: self(.directoryKindOffices)
    case .authority: self(.directoryKindAuthorities)
    case .department: self(.directoryKindDepartment)
    }
  }

  /// The decree's own name, with a gloss in the other languages.
  public func officialName(of entry: DirectoryEntry) -> String {
    language == .kk ? entry.name.kk : text(entry.name) + " — " + entry.name.kk
  }

  /// What a body is in the decree, and where it stands there.
  public func role(of entry: DirectoryEntry, in directory: OfficeDirectory) -> String {
    let role: String
    switch entry.kind {
    case .office:
      let services = directory.office(id: entry.id)?.services.map(\.rawValue) ?? []
      role = self(.directoryRoleOffice(services: services.joined(separator: ", ")))
    case .authority: role = self(.directoryRoleAuthority)
    case .department: role = self(.directoryRoleDepartment)
    }
    return role + "; " + entry.citations.map(citation).joined(separator: "; ")
  }

  /// The head; both spellings where the standards differ.
  public func heads(of entry: DirectoryEntry) -> [String] {
    if let head = entry.localHead { return [head] }
    var seen: Set<String> = []
    return entry.rows.compactMap { row in
      guard let head = row.head, seen.insert(head).inserted else { return nil }
      return seen.count == 1 ? head : row.standard.rawValue + ": " + head
    }
  }

  public func hours(_ hours: OpeningHours) -> String {
    self(
      .sheetHoursValue(
        close: hours.close, days: text(hours.days), from: hours.lunchFrom, open: hours.open,
        to: hours.lunchTo))
  }

  /// That a value is the office's own, and what was shipped.
  public func note(on local: LocalValue) -> String {
    self(.directoryLocal(shipped: local.shipped ?? self(.directoryNone)))
  }

  /// Who corrected a value, when and why.
  public func sentence(for correction: DirectoryCorrection) -> String {
    let day = CivilDate(iso: correction.on).map { date($0, style: .short) } ?? correction.on
    return self(.directoryCorrectedBy(date: day, name: correction.by, reason: correction.reason))
  }

  public func text(_ reception: OpeningHours.Reception) -> String {
    let days =
      reception.weekdays.count == 7
      ? self(.directoryEveryDay)
      : reception.weekdays.map { weekday($0, style: .long) }.joined(separator: ", ")
    return days + ", " + reception.from + "–" + reception.to
  }

  /// Place, street, building, floor, cabinet; the names as printed.
  public func address(of entry: DirectoryEntry) -> String {
    var parts = [entry.settlement, entry.street, entry.building]
    if let floor = entry.floor { parts.append(self(.sheetFloor(number: floor))) }
    if let cabinet = entry.cabinet { parts.append(self(.sheetCabinet(number: cabinet))) }
    return parts.joined(separator: ", ")
  }

  /// As printed, and as one dials it. A number without its code is dialled as nobody knows.
  public func phones(of entry: DirectoryEntry) -> String {
    let dialled = entry.phones.compactMap(Self.dialled)
    return dialled.isEmpty
      ? entry.phonesAsPrinted : entry.phonesAsPrinted + " (" + dialled.joined(separator: ", ") + ")"
  }

  /// `+7 72637 21971` in one piece; Taraz has a code of four digits.
  private static func dialled(_ phone: String) -> String? {
    guard phone.count >= 10 else { return nil }
    let code = phone.hasPrefix("7262") ? 4 : 5
    return "+7\u{A0}" + phone.prefix(code) + "\u{A0}" + phone.dropFirst(code)
  }

  /// Whether it is open, in a sentence.
  ///
  /// - Parameter day: the civil date so many days ahead.
  public func sentence(for opening: OpenState, day: (_ daysAhead: Int) -> CivilDate) -> String {
    func time(_ minute: Int) -> String { self.time(minuteOfDay: minute) }
    switch opening {
    case .open(let until): return self(.openingOpen(time: time(until)))
    case .lunch(let until): return self(.openingLunch(time: time(until)))
    case .closed(0, let opens): return self(.openingClosedToday(time: time(opens)))
    case .closed(let days, let opens):
      let date = day(days)
      return self(
        .openingClosed(
          day: weekday(date.weekday.rawValue, style: .short) + " "
            + self.date(date, style: .short), time: time(opens)))
    case .calendarUnknown: return self(.openingUnknown(year: String(day(0).year)))
    case .notGiven: return self(.openingNotGiven)
    case .notComputed: return self(.openingNotComputed)
    }
  }

  /// The same in one word, for lists.
  public func word(for opening: OpenState) -> String {
    switch opening {
    case .open: self(.openingOpenShort)
    case .lunch: self(.openingLunchShort)
    case .closed: self(.openingClosedShort)
    case .calendarUnknown, .notComputed, .notGiven: "-"
    }
  }
}

extension DirectoryEntry {
  /// Where the decree prints it.
  public var citations: [Citation] {
    if kind == .department {
      return StandardID.all.map { Citation(standard: $0, paragraph: 24, item: "2)") }
    }
    return rows.map { row in
      Citation(
        standard: StandardID(rawValue: row.standard.rawValue), appendix: row.appendix,
        row: String(row.row))
    }
  }
}
