import Crypto

extension OfficeCalendar {
  /// Reads the years' files, `calendars/2009.yaml` and the like.
  static func load(_ files: [(path: String, bytes: [UInt8])]) throws(LawFailure) -> OfficeCalendar {
    var years: Set<Int> = []
    var days: [SpecialDay] = []
    var swaps: [CivilDate: Swap] = [:]
    for (path, bytes) in files {
      let map = try LawNode.document(bytes, file: path).map(["year", "source", "days"])
      let year = try map.need("year").integer()
      _ = try map.need("source").string()
      guard years.insert(year).inserted else {
        throw try map.need("year").failure(.duplicateID, String(year))
      }
      days += try Self.days(try map.need("days"), year: year, &swaps)
    }
    try check(swaps, years: years)
    return OfficeCalendar(years: years, days: days, version: Digest.of(files))
  }

  /// A day that changed places with another.
  private struct Swap {
    let kind: DayKind
    let with: CivilDate
    let node: LawNode
  }

  /// A day given off without its working weekend day (or the other way round) would move
  /// deadlines, so both must be there and name each other.
  private static func check(
    _ swaps: [CivilDate: Swap], years: Set<Int>
  ) throws(LawFailure) {
    for (date, swap) in swaps.sorted(by: { $0.key < $1.key }) where years.contains(swap.with.year) {
      guard let other = swaps[swap.with], other.with == date, other.kind != swap.kind else {
        throw swap.node.failure(.wrongValue, swap.with.description)
      }
    }
  }

  private static func days(
    _ list: LawNode, year: Int, _ swaps: inout [CivilDate: Swap]
  ) throws(LawFailure) -> [SpecialDay] {
    var found: [SpecialDay] = []
    for node in try list.list() {
      let map = try node.map([
        "date", "kind", "name", "moved_from", "swapped_with", "estimated",
      ])
      let date = try map.need("date").date()
      guard date.year == year else {
        throw try map.need("date").failure(.wrongValue, date.description)
      }
      if let previous = found.last?.date, date <= previous {
        throw node.failure(date == previous ? .duplicateID : .overlap, date.description)
      }
      let kind = try map.need("kind").value(of: DayKind.self)
      // A swapped working day makes sense on a weekend only, a day given off only in the week.
      let fits =
        switch kind {
        case .holiday: true
        case .swappedOff: !date.weekday.isWeekend
        case .swappedWorking: date.weekday.isWeekend
        case .working, .weekend: false
        }
      guard fits else { throw try map.need("kind").failure(.wrongValue, kind.rawValue) }
      if kind == .holiday {
        if let stray = map["swapped_with"] { throw stray.failure(.wrongValue, kind.rawValue) }
      } else {
        let with = try map.need("swapped_with")
        swaps[date] = Swap(kind: kind, with: try with.date(), node: with)
      }
      found.append(
        SpecialDay(
          date: date, kind: kind, name: try map.text("name"),
          movedFrom: try map.optionalDate("moved_from"), estimated: try map.flag("estimated")))
    }
    return found
  }
}

extension PensionAges {
  static func load(_ bytes: [UInt8], file: String) throws(LawFailure) -> PensionAges {
    let map = try LawNode.document(bytes, file: file).map(["source", "interpretations", "ages"])
    _ = try map.need("source").string()
    let interpretations = try map.need("interpretations")
    var rows: [Row] = []
    var previousEnd: CivilDate?
    let nodes = try map.need("ages").list()
    for (index, node) in nodes.enumerated() {
      let row = try node.map(["id", "from", "to", "men", "women"])
      let (from, to) = (try row.optionalDate("from"), try row.optionalDate("to"))
      let id = try row.need("id").string()
      if rows.contains(where: { $0.id == id }) { throw node.failure(.duplicateID, id) }
      try checkTiling(
        from: from, after: previousEnd, isFirst: index == 0, endsOpen: to == nil,
        isLast: index == nodes.count - 1, at: node, id: id)
      previousEnd = to
      rows.append(
        Row(
          id: id, from: from, to: to, menMonths: try months(try row.need("men")),
          womenMonths: try months(try row.need("women"))))
    }
    return PensionAges(
      rows: rows, interpretations: try interpretations.strings(),
      interpretationsLine: interpretations.line)
  }

  private static func months(_ node: LawNode) throws(LawFailure) -> Int {
    let map = try node.map(["years", "months"])
    return try map.need("years").integer() * 12 + map.need("months").integer()
  }
}

/// Digests of law files, as versions are named by them.
enum Digest {
  /// SHA-256 over the files' paths and bytes in the order of their paths, in hexadecimal.
  static func of(_ files: [(path: String, bytes: [UInt8])]) -> String {
    var hash = SHA256()
    for (path, bytes) in files.sorted(by: { $0.path < $1.path }) {
      hash.update(data: Array("\(path)\u{0}\(bytes.count)\u{0}".utf8))
      hash.update(data: bytes)
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
