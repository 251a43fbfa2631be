import KazakhText

/// The decree itself: what approved the standards, changed and repealed them.
public struct Decree: Sendable {
  public let number: String
  public let date: CivilDate
  public let issuer: LocalizedText
  public let title: LocalizedText
  public let registration: Registration
  public let repeal: Repeal
  public let amendments: [Amendment]
  let statuses: [StatusPeriod]

  public struct Registration: Sendable {
    public let number: String
    public let date: CivilDate
    public let body: LocalizedText
  }

  public struct Repeal: Sendable {
    public let number: String
    public let date: CivilDate
    public let text: LocalizedText
  }

  public struct Amendment: Sendable {
    public let number: String
    public let date: CivilDate
    public let text: LocalizedText
    public let cites: [Citation]
  }

  /// A stretch of time in which the standards had one status.
  public struct StatusPeriod: Hashable, Codable, Sendable {
    public let status: StandardStatus
    /// The first and the last day, both included; `nil` where it has no beginning or no end.
    public let from: CivilDate?
    public let to: CivilDate?
    public let text: LocalizedText
    public let interpretations: [String]
    let line: Int

    func contains(_ date: CivilDate) -> Bool {
      (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
  }

  /// What the standards were on a day. The periods tile the time line, so there is always one.
  public func status(on date: CivilDate) -> StatusPeriod {
    statuses.first { $0.contains(date) } ?? statuses[statuses.count - 1]
  }
}

extension Decree {
  static func load(
    _ bytes: [UInt8], file: String, in standard: StandardID
  ) throws(LawFailure) -> Decree {
    let map = try LawNode.document(bytes, file: file).map(["decree", "statuses"])
    let decree = try map.need("decree").map([
      "id", "number", "date", "issuer", "title", "registration", "repeal", "amendments",
    ])
    let registration = try decree.need("registration").map(["number", "date", "body"])
    let repeal = try decree.need("repeal").map(["number", "date", "text"])
    var amendments: [Amendment] = []
    for node in try decree.need("amendments").list() {
      let map = try node.map(["number", "date", "text", "cites"])
      amendments.append(
        Amendment(
          number: try map.need("number").string(), date: try map.need("date").date(),
          text: try map.text("text"), cites: try map.citations("cites", in: standard)))
    }
    return Decree(
      number: try decree.need("number").string(), date: try decree.need("date").date(),
      issuer: try decree.text("issuer"), title: try decree.text("title"),
      registration: Registration(
        number: try registration.need("number").string(),
        date: try registration.need("date").date(), body: try registration.text("body")),
      repeal: Repeal(
        number: try repeal.need("number").string(), date: try repeal.need("date").date(),
        text: try repeal.text("text")),
      amendments: amendments, statuses: try statuses(try map.need("statuses")))
  }

  private static func statuses(_ list: LawNode) throws(LawFailure) -> [StatusPeriod] {
    var found: [StatusPeriod] = []
    let nodes = try list.list()
    for (index, node) in nodes.enumerated() {
      let map = try node.map(["status", "from", "to", "text", "interpretations"])
      let period = StatusPeriod(
        status: try map.need("status").value(of: StandardStatus.self),
        from: try map.optionalDate("from"), to: try map.optionalDate("to"),
        text: try map.text("text"), interpretations: try map.strings("interpretations"),
        line: node.line)
      try checkTiling(
        from: period.from, after: found.last?.to, isFirst: index == 0, endsOpen: period.to == nil,
        isLast: index == nodes.count - 1, at: node, id: period.status.rawValue)
      found.append(period)
    }
    guard !found.isEmpty else { throw list.failure(.wrongValue, "statuses") }
    return found
  }
}

/// Makes sure that periods follow one another without a gap or an overlap, the first without a
/// beginning and the last without an end.
func checkTiling(
  from: CivilDate?, after previous: CivilDate?, isFirst: Bool, endsOpen: Bool, isLast: Bool,
  at node: LawNode, id: String
) throws(LawFailure) {
  if endsOpen != isLast { throw node.failure(isLast ? .gap : .overlap, id) }
  if isFirst {
    if from != nil { throw node.failure(.gap, id) }
    return
  }
  guard let from, let previous else { throw node.failure(.overlap, id) }
  if from > previous.adding(days: 1) { throw node.failure(.gap, id) }
  if from <= previous { throw node.failure(.overlap, id) }
}
