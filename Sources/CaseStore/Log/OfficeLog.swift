import Casework
import Foundation
import GRDB

extension CaseStore {
  /// A page of the office's log, the newest day first. Acts on complaints about whoever reads are not in it,
  /// and nothing shows that they are left out.
  ///
  /// - Parameters:
  ///   - cases: what was done with them and who had them before them; empty for everything.
  ///   - place: where the page before ended.
  /// - Throws: `damaged` when a case cannot be understood; what an act says is left out where that alone
  ///   cannot be read.
  public func log(
    _ filter: LogFilter, of cases: [CaseID] = [], before place: LogPlace? = nil, limit: Int,
    for reader: StaffID
  ) throws(StoreFailure) -> LogPage {
    let query = LogQuery(filter, cases: cases, place: place, reader: reader, limit: limit + 1)
    return try read { db in
      let rows = try Row.fetchAll(db, sql: query.sql, arguments: query.arguments)
      let entries = try rows.prefix(limit).map { try LogRows.entry($0, in: db) }
      return LogPage(entries: entries, hasMore: rows.count > limit)
    }
  }
}

/// How the log is asked: a page is found by one index, however many acts there are.
struct LogQuery {
  private(set) var sql = ""
  private(set) var arguments = StatementArguments()

  init(_ filter: LogFilter, cases: [CaseID], place: LogPlace?, reader: StaffID, limit: Int) {
    var conditions: [String] = []
    func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
      conditions.append(condition)
      arguments += StatementArguments(values.map { $0.databaseValue })
    }
    var from = "acts INDEXED BY \(Self.index(for: filter))"
    var with = ""
    if !cases.isEmpty {
      with = Self.acts(of: cases)
      // In this order: the few acts of the cases are looked up, not all acts walked through.
      from = "mine CROSS JOIN acts ON acts.seq = mine.seq"
    }
    if let staff = filter.staff { add("acts.staff_id = ?", staff.rawValue) }
    if let first = filter.from { add("acts.civil_date >= ?", first.description) }
    if let last = filter.to { add("acts.civil_date <= ?", last.description) }
    if let place { add("(acts.civil_date, acts.seq) < (?, ?)", place.day, place.seq) }
    if let group = filter.group { conditions.append(Self.condition(of: group)) }
    add(
      """
      NOT (acts.subject_kind IN ('complaint', 'complaint-access') AND acts.subject_id IN (
        SELECT CAST(id AS TEXT) FROM complaints WHERE about_staff = ?))
      """, reader.rawValue)
    sql = """
      \(with) SELECT \(ActColumn.list), \(LogColumn.list)
      FROM \(from) LEFT JOIN payloads ON payloads.seq = acts.seq
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY acts.civil_date DESC, acts.seq DESC LIMIT \(limit)
      """
  }

  private static func index(for filter: LogFilter) -> String {
    if filter.staff != nil { return "acts_by_staff" }
    if let group = filter.group, group.kinds.count == 1 { return "acts_by_kind" }
    return "acts_by_day"
  }

  private static func acts(of cases: [CaseID]) -> String {
    let ids = cases.map { String($0.rawValue) }.joined(separator: ", ")
    let texts = cases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return """
      WITH mine (seq) AS MATERIALIZED (
        SELECT seq FROM acts WHERE subject_kind IN ('case', 'access', 'print')
          AND subject_id IN (\(texts))
        UNION SELECT seq FROM shown WHERE case_id IN (\(ids))
        UNION SELECT seq FROM acts
          WHERE subject_kind IN ('complaint', 'complaint-access') AND subject_id IN (
          SELECT CAST(id AS TEXT) FROM complaints WHERE case_id IN (\(ids))))
      """
  }

  private static func condition(of group: LogGroup) -> String {
    let parts = group.kinds.map { part in
      let kinds = part.kinds.map { "'\($0)'" }.joined(separator: ", ")
      let isSome =
        part.kinds.isEmpty ? "" : " AND acts.kind \(part.without ? "NOT " : "")IN (\(kinds))"
      return "(acts.subject_kind = '\(part.subject.rawValue)'\(isSome))"
    }
    return "(" + parts.joined(separator: " OR ") + ")"
  }
}

/// What the log tells of an act behind its header.
private enum LogColumn: Int, SelectedColumn {
  case payload, file, complaint, ticket

  static let expressions = [
    Self.payload: "payload",
    .file: """
    (SELECT number FROM cases WHERE acts.subject_kind IN ('case', 'access', 'print')
      AND cases.id = CAST(acts.subject_id AS INTEGER))
    """,
    .complaint: """
    (SELECT number FROM complaints WHERE acts.subject_kind IN ('complaint', 'complaint-access')
      AND complaints.id = CAST(acts.subject_id AS INTEGER))
    """,
    .ticket: """
    (SELECT number FROM tickets WHERE acts.subject_kind = 'ticket'
      AND tickets.id = CAST(acts.subject_id AS INTEGER))
    """,
  ]
  static let list = listed()
}

extension LogGroup {
  /// Acts about a kind of subject: these kinds, or all but these; none for all.
  struct Part {
    let subject: ActSubject.Kind
    var kinds: [String] = []
    var without = false
  }

  /// What belongs to the group, by the stored names.
  var kinds: [Part] {
    let copies = [
      SettingsAct.CodingKeys.backedUp, .backupsPlanned, .restored,
    ].map(\.rawValue)
    func uses(_ kind: UseKind) -> [Part] { [Part(subject: .use, kinds: [kind.rawValue])] }
    func accesses(_ access: Access) -> [Part] {
      [Part(subject: .access, kinds: [access.rawValue])]
    }
    return switch self {
    case .cases: [Part(subject: .caseRecord)]
    case .queue: [Part(subject: .ticket)]
    case .complaints: [Part(subject: .complaint)]
    case .staff: [Part(subject: .staff)]
    case .settings: [Part(subject: .settings, kinds: copies, without: true)]
    case .copies: [Part(subject: .settings, kinds: copies)]
    case .directory: [Part(subject: .directory)]
    case .quality: [Part(subject: .quality)]
    case .papers: [Part(subject: .print)]
    case .views:
      accesses(.viewed) + [Part(subject: .complaintAccess, kinds: [Access.viewed.rawValue])]
    case .exports: accesses(.exported)
    case .searches: uses(.searched)
    case .lists: uses(.listed)
    case .questions: accesses(.asked) + uses(.askedLog)
    case .signIns: uses(.signedIn)
    case .refusals: uses(.refused)
    }
  }

  /// The group an act belongs to; `nil` for one of a newer program.
  init?(subject: String, kind: String) {
    guard let subject = ActSubject.Kind(rawValue: subject) else { return nil }
    let found = Self.allCases.first { group in
      group.kinds.contains { part in
        part.subject == subject
          && (part.kinds.isEmpty || part.kinds.contains(kind) != part.without)
      }
    }
    guard let found else { return nil }
    self = found
  }
}

/// Acts as the log tells them.
enum LogRows {
  fileprivate static func entry(_ row: Row, in db: Database) throws -> LogEntry {
    let header = ActHeader(row: row)
    guard let moment = header.moment,
      let group = LogGroup(subject: header.subjectKind, kind: header.kind)
    else { throw StoreFailure.unreadable }
    let bytes: Data? = row[LogColumn.payload, after: ActColumn.count]
    let told = bytes.flatMap { Self.told($0, header) }
    let file: String? = row[LogColumn.file, after: ActColumn.count]
    let complaint: String? = row[LogColumn.complaint, after: ActColumn.count]
    let list: SeenList? = if case .use(let use) = told { use.list } else { nil }
    let shown = try list.map { try numbers(of: $0.cases, in: db) } ?? []
    return LogEntry(
      place: LogPlace(day: header.date, seq: header.seq), at: moment,
      clockWentBack: header.clock == "back", staff: StaffID(rawValue: header.staff),
      by: bytes.flatMap { try? StoredJSON.decode(Signed.self, from: $0).by }, group: group,
      kind: header.kind,
      caseID: file == nil ? nil : Int64(header.subjectID).map(CaseID.init(rawValue:)),
      file: file.flatMap { try? CaseNumber(parsing: $0) },
      complaint: complaint.flatMap { ComplaintNumber(parsing: $0) },
      ticket: row[LogColumn.ticket, after: ActColumn.count], shown: shown,
      opened: try list?.opened.flatMap { try numbers(of: [$0], in: db).first }, told: told)
  }

  /// Who did an act, whatever it says.
  private struct Signed: Decodable {
    let by: Signature
  }

  private static func numbers(of ids: [CaseID], in db: Database) throws -> [CaseNumber] {
    let list = "[" + ids.map { String($0.rawValue) }.joined(separator: ",") + "]"
    return try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT number FROM cases WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"),
      arguments: [list]
    ).compactMap { try? CaseNumber(parsing: $0) }
  }

  private static func told(_ bytes: Data, _ header: ActHeader) -> LogTold? {
    func act<Content: Codable & Sendable>(_ type: Content.Type) -> Content? {
      try? StoredJSON.decode(ActPayload<Content>.self, from: bytes).act
    }
    return switch ActSubject.Kind(rawValue: header.subjectKind) {
    case .caseRecord: act(Act.self).map(LogTold.act)
    case .ticket: act(TicketAct.self).map(LogTold.ticket)
    case .complaint: act(ComplaintAct.self).map(LogTold.complaint)
    case .access, .complaintAccess: act(Access.self).map(LogTold.access)
    case .print: act(PrintedCopy.self).map(LogTold.copy)
    case .use: act(Use.self).map(LogTold.use)
    case .staff: (act(StaffAct.self)?.member).map(LogTold.member)
    case .directory: (act(DirectoryAct.self)?.overlay).map(LogTold.correction)
    case .quality: act(QualityAct.self)?.told
    case .settings: act(SettingsAct.self)?.told
    case nil: nil
    }
  }
}

extension QualityAct {
  fileprivate var told: LogTold {
    switch self {
    case .figureSet(let figure): .figure(figure)
    case .complaintRuleSet(let rule): .rule(rule)
    case .slipsRecorded(let slips): .text(String(slips.count))
    case .batchEntered(let entered):
      .text("\(entered.id.rawValue): \(entered.batch.count)")
    case .batchVoided(let void): .text("\(void.batch.rawValue): \(void.reason)")
    case .periodClosed(let report):
      .text(
        "№ \(report.id.rawValue), \(report.content.standard.rawValue), "
          + "\(report.content.period.from) – \(report.content.period.to)")
    }
  }
}

extension SettingsAct {
  fileprivate var told: LogTold {
    switch self {
    case .founded(let settings): .text(settings.office)
    case .backupsPlanned(let plan): plan.map { .text($0.folder) } ?? .nothing
    case .backedUp, .repaired: .nothing
    case .calendarChanged(let change): .calendar(change)
    case .draftsDiscarded(let ids): .text(String(ids.count))
    case .restored(let note): .restored(note)
    case .lateDaysSet(let days): .text(String(days.days))
    }
  }
}
