import Foundation
import Support
import Testing

/// Forms before and after something is rebuilt.
struct FormExactnessTests {
  private static let day = "2009-06-01"

  /// What clerks type right and wrong.
  private static let probes = [
    "x", "-", "Әли", "Aли", "yes", "no", "1", "4", "state", "f", "self", "neighbour", "passport",
    "14.03.2000", "2000-03-14", "2009-13-40", "2010-01-01", "1935", "2011", "8 (726) 37 2-11-05",
    "12", "8 726 372 11 05, 8 726 372 11 06", "600812345678", "210090000105", "030210500119",
    "0000000000000", "АБВ", "1234567890123456", "a\u{7}b", String(repeating: "ә", count: 61),
    String(repeating: "ә", count: 121), String(repeating: "ә", count: 201),
  ]

  /// A form filled in as far as it goes.
  private static let filled = [
    "surname": "Бейсенова", "given": "Айым", "patronymic": "Болатқызы", "birth-date": "2000-03-14",
    "sex": "f", "identity-kind": "card", "identity-number": "012345678", "iin": "000314600018",
    "rnn": "210090000105", "sic": "0302105001190001", "address": "Сарыкемер, Байзақ батыр 20",
    "phone": "8 (726) 37 2-11-05", "handed-in-by": "neighbour", "handing-name": "Сәрсенбаев Қанат",
    "handing-paper": "сенімхат № 1204", "representative-name": "Бейсенова Гүлмира",
    "representative-relation": "анасы", "representative-paper": "туу туралы куәлік",
    "disabled": "yes", "disability-group": "2", "certificate-number": "МӘС 17",
    "certificate-until": "2010-05-01", "pension-age": "no", "veteran": "no",
    "constant-care": "yes", "needs-care": "yes", "institution": "state",
    "institution-name": "Тараз мекемесі",
  ]

  @Test(arguments: Kind.all)
  func `every form asks what it asked, in the same words`(_ kind: Kind) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("forms")
    let fields = try adapter.form(kind).map { "\($0.field)\n\($0.text)\n" }
    try record.compareWhole(kind.name, fields.joined(separator: "\n"))
    try record.close()
  }

  @Test(arguments: Kind.all)
  func `every form shows, refuses and doubts what it did`(_ kind: Kind) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("checks/\(kind.name)")
    try record.compare(
      "empty",
      (try adapter.shown(kind, typed: [:])
        + adapter.objections(kind, typed: [:], on: Self.day)).joined(separator: "\n"))
    for (field, values) in try adapter.offered(kind) {
      var lines: [String] = []
      for value in values + Self.probes {
        let typed = [field: value]
        lines.append("\(field) = \(value)")
        lines += try adapter.objections(kind, typed: typed, on: Self.day)
        lines.append("shown: " + (try adapter.shown(kind, typed: typed)).joined(separator: " "))
      }
      try record.compare(field, lines.joined(separator: "\n"))
    }
    try record.close()
  }

  @Test(arguments: Kind.all)
  func `what is typed is stored as it was and read back as it was`(_ kind: Kind) throws {
    let adapter = try Adapter()
    let record = FrozenRecord("applications")
    let offered = try adapter.offered(kind)
    let asked = Set(offered.map(\.field))
    let filled = Self.filled.filter { asked.contains($0.key) }
    var lines = [try adapter.stored(kind, typed: filled).json]
    lines.append(try adapter.stored(kind, typed: filled).answers)
    for (field, values) in offered {
      for value in values {
        let (json, answers) = try adapter.stored(kind, typed: [field: value])
        lines.append("\(field) = \(value)\n\(json)\n\(answers)")
      }
    }
    try record.compareWhole(kind.name, lines.joined(separator: "\n"))
    // What a form does not ask for is not stored, whatever was typed.
    let all = try adapter.stored(kind, typed: Self.filled)
    try record.compareWhole(kind.name + "-all", all.json + "\n" + all.answers)
    try record.close()
  }
}
