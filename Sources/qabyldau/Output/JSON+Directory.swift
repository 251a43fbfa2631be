import Directory

extension JSON {
  /// An entry of `directory --json`, as the contract has it.
  init(_ entry: DirectoryEntry) {
    self = [
      "id": .text(entry.id), "kind": .text(entry.kind.rawValue),
      "rows": .list(
        entry.rows.map { row in
          [
            "standard": .text(row.standard.rawValue), "appendix": .number(row.appendix),
            "row": .number(row.row), "head": .text(row.head),
          ]
        }),
      "name": JSON(entry.name), "short": JSON(entry.short),
      "hours": entry.hours.map { JSON($0) } ?? .null,
      "settlement": .text(entry.settlement), "street": .text(entry.street),
      "building": .text(entry.building), "floor": .text(entry.floor),
      "cabinet": .text(entry.cabinet),
      "phones": .list(entry.phones.map { .text($0) }),
      "phones_as_printed": .text(entry.phonesAsPrinted),
      "emails": .list(entry.emails.map { .text($0) }),
      "sites": .list(entry.sites.map { .text($0) }),
      "flags": .list(
        entry.flags.map { flag in
          [
            "id": .text(flag.id), "about": .list(flag.about.map { .text($0.rawValue) }),
            "text": JSON(flag.text),
          ]
        }),
      "data_year": .number(entry.dataYear), "head": .text(entry.head),
      "local": .list(
        entry.local.map { local in
          [
            "field": .text(local.correction.field.rawValue), "shipped": .text(local.shipped),
            "reason": .text(local.correction.reason), "by": .text(local.correction.by),
            "on": .text(local.correction.on),
          ]
        }),
    ]
  }

  /// A correction, beside what stands in its place now.
  init(_ correction: DirectoryCorrection, old: String?) {
    self = [
      "entry": .text(correction.entry), "field": .text(correction.field.rawValue),
      "old": .text(old), "new": .text(correction.value),
      "reason": .text(correction.reason), "by": .text(correction.by), "on": .text(correction.on),
    ]
  }

  private init(_ hours: OpeningHours) {
    self = [
      "open": .text(hours.open), "close": .text(hours.close),
      "lunch_from": .text(hours.lunchFrom), "lunch_to": .text(hours.lunchTo),
      "days": JSON(hours.days), "basis": .text(hours.basis), "printed": .text(hours.printed),
      "reception": .list(
        hours.reception.map { reception in
          [
            "who": .text(reception.who.rawValue),
            "weekdays": .list(reception.weekdays.map { .number($0) }),
            "from": .text(reception.from), "to": .text(reception.to),
            "printed": .text(reception.printed),
          ]
        }),
    ]
  }
}
