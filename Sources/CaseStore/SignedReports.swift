import Casework
import Crypto
import Foundation
import GRDB
import Standards

extension CaseStore {
  /// The number of the last act and the digest of the history up to it, in hexadecimal.
  ///
  /// - Throws: `damaged` or `io` when the store cannot be read.
  public func lastActs() throws(StoreFailure) -> (seq: Int64, head: String) {
    try read { db in try ReportRows.last(in: db) }
  }

  /// Closes a period: keeps its figures as they are signed. Only a manager may.
  ///
  /// - Throws: `busy` where something was recorded since the figures were measured: they are measured
  ///   anew; `refused`: `periodNotOver`, `reportSaysTheSame`; `notPermitted`.
  public func close(_ content: SignedContent, by staff: StaffID, at moment: Moment)
    throws(StoreFailure) -> SignedReport
  {
    try write { db in
      let signature = try StaffRows.allowed(.closePeriods, staff, in: db).signature
      guard content.period.to < moment.date else { throw ActRefusal.periodNotOver }
      guard try ReportRows.last(in: db).seq == content.through else {
        throw StoreFailure.busy(holder: nil)
      }
      let before = try ReportRows.reports(
        "WHERE standard = ? AND period_from = ? AND period_to = ?",
        [
          content.standard.rawValue, content.period.from.description,
          content.period.to.description,
        ], in: db)
      if before.last?.content.saysTheSame(as: content.figures) == true {
        throw ActRefusal.reportSaysTheSame
      }
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM signed_reports") ?? 0
      let report = SignedReport(
        id: SignedReportID(rawValue: last + 1), content: content,
        digest: try ReportRows.digest(of: content), by: signature.fullName, on: moment.date)
      try QualityRows.record(.periodClosed(report), by: signature, at: moment, in: db)
      return report
    }
  }

  /// Reports that were closed, the oldest first.
  ///
  /// - Throws: `damaged` when one cannot be understood.
  public func signedReports() throws(StoreFailure) -> [SignedReport] {
    try read { db in try ReportRows.reports("", [], in: db) }
  }

  /// The acts about some cases, complaints, figures and batches that came after an act, oldest first.
  ///
  /// - Parameter tickets: whether the visits of those cases count too.
  /// - Throws: `damaged` when an act cannot be understood.
  public func acts(
    after seq: Int64, about subjects: Set<MeasuredSubject>, figures: Bool, batches: Bool,
    tickets: Bool = false
  ) throws(StoreFailure) -> [MovingAct] {
    try read { db in
      var files: [String: (CaseID, CaseNumber)] = [:]
      var complaints: [String: (ComplaintID, ComplaintNumber)] = [:]
      for subject in subjects {
        switch subject {
        case .file(let id, let number): files[String(id.rawValue)] = (id, number)
        case .complaint(let id, let number): complaints[String(id.rawValue)] = (id, number)
        case .concealed: break
        }
      }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(ActColumn.list), \(HistoryColumn.list)
          FROM acts LEFT JOIN payloads ON payloads.seq = acts.seq
          WHERE acts.seq > ? AND subject_kind IN ('case', 'complaint', 'quality', 'ticket')
          ORDER BY acts.seq
          """, arguments: [seq])
      var found: [MovingAct] = []
      while let row = try rows.next() {
        let header = ActHeader(row: row)
        guard let moment = header.moment else { throw StoreFailure.unreadable }
        let subject: MovingAct.Subject?
        switch header.subjectKind {
        case "case": subject = files[header.subjectID].map { .file($0.0, $0.1) }
        case "complaint":
          subject = complaints[header.subjectID].map { .complaint($0.0, $0.1) }
        case "ticket":
          subject = tickets ? try ReportRows.visit(of: files, header, row, in: db) : nil
        default:
          subject = try ReportRows.subject(of: row, figures: figures, batches: batches)
        }
        guard let subject else { continue }
        found.append(
          MovingAct(
            seq: header.seq, at: moment, subject: subject, kind: header.kind,
            by: try ReportRows.surname(of: row)))
      }
      return found
    }
  }
}

enum ReportRows {
  /// The columns of a report.
  private enum ReportColumn: Int, SelectedColumn {
    case id, content, digest, byName, civilDate

    static let list = listed()
  }

  static func last(in db: Database) throws -> (seq: Int64, head: String) {
    let row = try Row.fetchOne(db, sql: "SELECT seq, digest FROM acts ORDER BY seq DESC LIMIT 1")
    guard let row else { return (0, "") }
    return (row["seq"], Digests.hex(row["digest"]))
  }

  /// Of the bytes it is stored as.
  static func digest(of content: SignedContent) throws -> String {
    Digests.hex(Data(SHA256.hash(data: try StoredJSON.encode(content))))
  }

  static func reports(_ condition: String, _ arguments: StatementArguments, in db: Database) throws
    -> [SignedReport]
  {
    try Row.fetchAll(
      db, sql: "SELECT \(ReportColumn.list) FROM signed_reports \(condition) ORDER BY id",
      arguments: arguments
    ).map { row in
      guard let on = CivilDate(iso: row[ReportColumn.civilDate] as String) else {
        throw StoreFailure.unreadable
      }
      return SignedReport(
        id: SignedReportID(rawValue: row[ReportColumn.id]),
        content: try StoredJSON.decode(
          SignedContent.self, from: Data((row[ReportColumn.content] as String).utf8)),
        digest: row[ReportColumn.digest], by: row[ReportColumn.byName], on: on)
    }
  }

  static func insert(_ report: SignedReport, in db: Database) throws {
    let content = report.content
    try db.execute(
      sql: """
        INSERT INTO signed_reports
          (id, standard, period_from, period_to, content, digest, by_name, civil_date)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        report.id.rawValue, content.standard.rawValue, content.period.from.description,
        content.period.to.description,
        String(decoding: try StoredJSON.encode(content), as: UTF8.self), report.digest, report.by,
        report.on.description,
      ])
  }

  static func subject(of row: Row, figures: Bool, batches: Bool) throws -> MovingAct.Subject? {
    switch try ActPayload<QualityAct>(history: row)?.act {
    case .figureSet: figures ? .figure : nil
    case .batchEntered(let entered): batches ? .batch(entered.id) : nil
    case .batchVoided(let voiding): batches ? .batch(voiding.batch) : nil
    case .complaintRuleSet, .slipsRecorded, .periodClosed, nil: nil
    }
  }

  /// The ticket an act is about, where its visit is of one of these cases or the act names one.
  static func visit(
    of files: [String: (CaseID, CaseNumber)], _ header: ActHeader, _ row: Row, in db: Database
  ) throws -> MovingAct.Subject? {
    guard let id = Int64(header.subjectID).map(TicketID.init(rawValue:)),
      let ticket = try TicketRows.all("WHERE id = ?", [id.rawValue], in: db).first?.ticket
    else { return nil }
    let named: CaseID? =
      switch try ActPayload<TicketAct>(history: row)?.act {
      case .about(let id), .notAbout(let id), .servingBegan(case: let id?): id
      default: nil
      }
    let isOfThem = (ticket.cases + [named].compactMap { $0 }).contains {
      files[String($0.rawValue)] != nil
    }
    return isOfThem ? .ticket(id, number: ticket.number, day: ticket.day) : nil
  }

  /// Under whose name an act was done, whatever it is.
  static func surname(of row: Row) throws -> String {
    struct Signed: Decodable { let by: Signature }
    guard let bytes = row[HistoryColumn.payload, after: ActColumn.count] as Data? else {
      return ""
    }
    return try StoredJSON.decode(Signed.self, from: bytes).by.surname
  }
}
