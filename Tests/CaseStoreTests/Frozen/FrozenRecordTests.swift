import Casework
import Foundation
import GRDB
import Standards
import Testing

@testable import CaseStore

/// What stands beside the acts: records as JSON, and rows whose columns have a meaning each.
struct FrozenRecordTests {
  private let office: FrozenOffice

  init() throws {
    office = try FrozenOffice()
  }

  private func read<Value>(_ type: Value.Type, _ sql: String) throws -> [Value]
  where Value: DatabaseValueConvertible & StatementColumnConvertible {
    try office.store.read { try type.fetchAll($0, sql: sql) }
  }

  @Test func `the office of these tests is whole`() throws {
    let report = try office.store.verify()
    #expect(report.isSound, "\(report.problems)")
  }

  // MARK: Records

  @Test func `a case that was stored long ago is the case its acts make`() throws {
    var parts = Parts()
    for (place, bytes) in try read(Data.self, "SELECT record FROM cases ORDER BY id").enumerated() {
      let name = "records/case-\(place + 1).json"
      try Samples.compare(bytes, with: name)
      let kept = try StoredJSON.decode(CaseRecord.self, from: Samples.bytes(name))
      let history = try office.store.history(of: kept.id)
      #expect(try kept == SampleStore.fold(history))
      parts.note(kept)
    }
    let after = try FrozenOffice.after()
    try Samples.compare(try StoredJSON.encode(after), with: "records/case-5.json")
    let kept = try StoredJSON.decode(CaseRecord.self, from: Samples.bytes("records/case-5.json"))
    #expect(kept == after)
    parts.note(kept)
    #expect(
      parts.neverThere == [
        ".recordedPerson", ".decisions.answeredDoubts", ".application.person.birthYear",
        ".application.facts.birthYear", ".delivery.way.handedOver.kinship",
        ".recordedDecisions[].terms.whyNotHolder", ".recordedLateEntries",
      ], "each other part of a case is there in one of them")
  }

  @Test func `a case that was joined with a person keeps whose it is`() throws {
    var joined = try StoredJSON.decode(
      CaseRecord.self, from: Samples.bytes("records/case-2.json"))
    try joined.apply(
      .split(PersonMove(to: joined.id, beside: joined.number, reason: "егізі екен")),
      at: moment("2009-06-12"), by: FrozenAct.saule)
    try Samples.compare(StoredJSON.encode(joined), with: "records/case-2-split.json")
    let kept = try StoredJSON.decode(
      CaseRecord.self, from: Samples.bytes("records/case-2-split.json"))
    #expect(kept == joined && kept.personID == kept.id)
  }

  @Test func `the cases among the samples stand where they were left`() throws {
    let cases = try (1...4).map {
      try StoredJSON.decode(CaseRecord.self, from: Samples.bytes("records/case-\($0).json"))
    }
    #expect(cases.map(\.state) == [.closed, .closed, .withdrawn, .voided])
    #expect(cases.map(\.person.surname) == ["Бейсенова", "Әли", "Досова", "Қате"])
    #expect(cases.map(\.person.address).first == "Сарыкемер, Абай 1")
    #expect(cases[0].dueDate == day("2009-06-10") && cases[0].actBy == day("2009-06-04"))
    #expect(cases[0].acceptance?.earlierDeadlines.map(\.deadline) == [FrozenCase.deadline])
    #expect(cases[0].pauses.map(\.until) == [day("2009-06-01"), day("2009-06-02")])
    #expect(cases[0].holder.surname == "Асанова" && cases[0].isOnTime == true)
    #expect(cases[0].corrections.map(\.fields) == [[.address]])
    guard case .posted(let posting, let address) = cases[0].delivery?.way else {
      Issue.record("not posted")
      return
    }
    #expect(posting.number == "RR-17" && address == "Сарыкемер, Абай 1")
    #expect(cases[1].decision?.terms.ground == .other && cases[1].dueDate == day("2009-06-09"))
    #expect(cases[1].decisions == FrozenOffice.decisions)
    #expect(cases[1].personID == cases[0].id)
    #expect(cases[2].withdrawal?.day == day("2009-05-29"))
    #expect(cases[2].withdrawal?.returned == ["S2-C-3"] && cases[2].openPaperIDs == ["S2-C-5b"])
    #expect(cases[3].voidedReason == "екі рет енгізілген")
    #expect(cases[3].papers.map(\.details).last == FrozenOffice.kept)
  }

  @Test func `the case among the samples whose care ended stands where it was left`() throws {
    let record = try StoredJSON.decode(
      CaseRecord.self, from: Samples.bytes("records/case-5.json"))
    #expect(record.careEnd?.cause == .died && record.careEnd?.on == day("2009-06-20"))
    #expect(record.corrections.map(\.changedSince) == [day("2009-06-10")])
    #expect(record.acceptance?.asOf == day("2009-05-29"))
    guard case .handedOver(let terms) = record.delivery?.way else {
      Issue.record("not handed over")
      return
    }
    #expect(terms.who == "Бейсенова Гүлмира (анасы)")
  }

  /// What has no list of its cases of its own: a new one finds no place here without a word.
  @Test func `each way a paper, a result and a pause can be is among the samples`() throws {
    var ways: Set<String> = []
    for tick in FrozenCase.intake.ticks {
      switch tick.handling {
      case .missing: ways.insert("missing")
      case .handedIn: ways.insert("handed-in")
      case .waived: ways.insert("waived")
      case .instead: ways.insert("instead")
      }
    }
    for place in 1...2 {
      let record = try StoredJSON.decode(
        CaseRecord.self, from: Samples.bytes("records/case-\(place).json"))
      switch record.delivery?.way {
      case .posted: ways.insert("posted")
      case .handedOver: ways.insert("handed-over")
      case nil: Issue.record("not delivered")
      }
      for pause in record.pauses {
        switch pause.kind {
        case .returned: ways.insert("returned")
        case .suspended: ways.insert("suspended")
        }
      }
    }
    #expect(ways.count == 8)
  }

  @Test func `a complaint that was stored long ago is the complaint its acts make`() throws {
    var parts = Parts()
    for (place, bytes) in try read(Data.self, "SELECT record FROM complaints ORDER BY id")
      .enumerated()
    {
      let name = "records/complaint-\(place + 1).json"
      try Samples.compare(bytes, with: name)
      let kept = try StoredJSON.decode(ComplaintRecord.self, from: Samples.bytes(name))
      #expect(try kept == SampleStore.fold(office.store.history(of: kept.id)))
      parts.note(kept)
    }
    let wished = try FrozenOffice.wished()
    try Samples.compare(try StoredJSON.encode(wished), with: "records/complaint-3.json")
    let kept = try StoredJSON.decode(
      ComplaintRecord.self, from: Samples.bytes("records/complaint-3.json"))
    #expect(kept == wished)
    parts.note(kept)
    #expect(parts.neverThere.isEmpty)
  }

  @Test func `a draft that was left long ago is taken up as it was`() throws {
    let bytes = try #require(try read(Data.self, "SELECT record FROM drafts").first)
    try Samples.compare(bytes, with: "records/draft.json")
    let kept = try StoredJSON.decode(Draft.self, from: Samples.bytes("records/draft.json"))
    #expect(kept == FrozenOffice.draft)
    var parts = Parts()
    parts.note(kept)
    #expect(
      parts.neverThere == [".recordedDecisions.answeredDoubts"], "the acts' samples have them")
  }

  @Test func `what was begun long ago is taken up as it was`() throws {
    try Samples.compare(StoredJSON.encode(FrozenOffice.begun), with: "records/begun.json")
    let kept = try StoredJSON.decode(BegunText.self, from: Samples.bytes("records/begun.json"))
    #expect(kept == FrozenOffice.begun && kept.id.rawValue == "begun 2 card 7")
    try office.store.saveBegun(kept)
    #expect(try office.store.drafts().begun == [kept])
    var parts = Parts()
    parts.note(kept)
    #expect(parts.neverThere.isEmpty)
  }

  /// The order of its keys is not always the same, what it says is.
  @Test func `a view that was kept long ago asks what it asked`() throws {
    let sample = "records/view.json"
    let written = try #require(try read(String.self, "SELECT query FROM views").first)
    if !Samples.names(in: "records").contains("view.json") {
      try Samples.compare(Data(written.utf8), with: sample)
    }
    let kept = try JSONDecoder().decode(CaseQuery.self, from: Samples.bytes(sample))
    #expect(kept == FrozenOffice.query)
    #expect(try object(Data(written.utf8)) == object(Samples.bytes(sample)))
    let sorted = CaseQuery(sorting: .due)
    let sortedSample = "records/view-sorted.json"
    if !Samples.names(in: "records").contains("view-sorted.json") {
      try Samples.compare(JSONEncoder().encode(sorted), with: sortedSample)
    }
    let keptSorted = try JSONDecoder().decode(CaseQuery.self, from: Samples.bytes(sortedSample))
    #expect(keptSorted == sorted)
    #expect(try object(JSONEncoder().encode(sorted)) == object(Samples.bytes(sortedSample)))
    var parts = Parts()
    parts.note(kept)
    parts.note(keptSorted)
    #expect(parts.neverThere.isEmpty)
  }

  private func object(_ bytes: Data) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: bytes) as? NSDictionary)
  }

  /// The description of a copy: a copy may be put back years later.
  @Test func `the description of a copy says what it said`() throws {
    let expected = CopyManifest(
      format: 1, office: "baizak", madeOn: "2009-05-20", madeMilliseconds: 1_242_792_000_000,
      automatic: false, schema: 9, bytes: 614_400,
      digest: "f7b8fa03cbed3be0e651a92e9be21df35bea3ea2b8fdec5b7843e78829451e44", acts: 52,
      cases: 10, head: "6bce589d9c87f280469774a144b51b312880f008b764b0a6c54c64550696092b")
    #expect(
      try JSONDecoder().decode(CopyManifest.self, from: Samples.bytes("records/copy.json"))
        == expected)
    let made = try office.store.backUp(
      to: office.place.folder + "/copies", by: manager, at: moment("2009-06-04"))
    let written = try Data(contentsOf: URL(filePath: made.path + ".json"))
    let keys = try object(written).allKeys.compactMap { $0 as? String }.sorted()
    #expect(
      try keys
        == object(Samples.bytes("records/copy.json")).allKeys.compactMap { $0 as? String }
        .sorted())
  }

  // MARK: Rows

  /// Columns that are no bytes, in their order.
  private func columns(of table: String) throws -> [String] {
    try office.store.read { db in
      try db.columns(in: table).filter { $0.type != "BLOB" }
        // A view's query is a sample of its own, its keys have no order.
        .filter { table != "views" || $0.name != "query" }.map(\.name)
    }
  }

  /// The samples of a table's rows; one that gets a column gets one more of them.
  private func samples(of table: String) -> [String] {
    Samples.names(in: "rows").filter {
      $0.split(whereSeparator: { "-.".contains($0) })[0] == table
    }
  }

  /// The columns a sample knows.
  private func columns(in sample: String) throws -> Set<String> {
    let line = try Samples.bytes("rows/" + sample).split(separator: UInt8(ascii: "\n")).first ?? []
    return Set(try object(Data(line)).allKeys.compactMap { $0 as? String })
  }

  @Test(arguments: [
    "settings", "staff", "cases", "acts", "drafts", "counters", "views", "directory_overlays",
    "tickets", "ticket_cases", "complaints", "survey_slips", "quality_figures", "complaint_rules",
    "saves",
  ]) func `rows are written as they were`(_ table: String) throws {
    let all = try columns(of: table)
    let known = samples(of: table)
    for sample in known.isEmpty ? [table + ".jsonl"] : known {
      let columns =
        try known.isEmpty ? all : all.filter(columns(in: sample).contains)
      let pairs = columns.map { "'\($0)', \($0)" }.joined(separator: ", ")
      let rows = try office.store.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT json_object(\(pairs)) FROM \(table) ORDER BY \(columns.joined(separator: ", "))
            """)
      }
      #expect(!rows.isEmpty)
      let taken = known.isEmpty ? [] : try self.columns(in: sample).subtracting(all).sorted()
      guard !taken.isEmpty else {
        try Samples.compare(
          Data((rows.joined(separator: "\n") + "\n").utf8), with: "rows/" + sample)
        continue
      }
      #expect(taken == Self.takenAway[table])
      let kept = String(decoding: try Samples.bytes("rows/" + sample), as: UTF8.self)
      let paths = taken.map { "'$.\($0)'" }.joined(separator: ", ")
      let expected = try office.store.read { db in
        try kept.split(separator: "\n").map { line in
          try String.fetchOne(
            db, sql: "SELECT json_remove(?, \(paths))", arguments: [String(line)])
        }
      }
      #expect(rows == expected)
    }
  }

  /// Columns that a step took away: step 12 those of an index it made anew.
  private static let takenAway = ["cases": ["numbers", "search_key"]]

  @Test func `no table and no column is without a sample`() throws {
    let tables = try read(
      String.self,
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_words%' AND name NOT LIKE 'case_places%'
      AND name NOT LIKE 'sqlite_%' AND name NOT IN ('payloads', 'rules_archive', 'grdb_migrations')
      """)
    for table in tables {
      let known = try samples(of: table).reduce(into: Set<String>()) { all, sample in
        all.formUnion(try columns(in: sample))
      }
      // What a case is searched by follows the program's folding and is made anew with it.
      let keys = table == "cases" ? Set(KeyColumn.allCases.map(\.sql)) : []
      #expect(
        try known.subtracting(Self.takenAway[table] ?? []).union(keys) == Set(columns(of: table)),
        "\(table)")
    }
  }

  @Test func `rows that were written are read as what they are`() throws {
    let store = office.store
    #expect(
      try store.staff() == [
        StaffMember(
          id: manager, login: "saule", surname: "Сәрсенова", given: "Сәуле", role: .manager,
          language: "ru"),
        StaffMember(
          id: office.asel, login: "asel", surname: "Асанова", given: "Әсел", role: .clerk),
      ])
    #expect(
      try store.read { try StoreSettings($0) }
        == StoreSettings(
          office: "baizak", officeCode: 2, training: true, language: "kk", draftDays: 45))
    #expect(
      try store.calendarChanges() == [
        CalendarChange(
          dayOff: day("2009-06-01"), workDay: day("2009-06-06"), reason: "қаулы 6"),
        CalendarChange(dayOff: day("2009-06-08"), reason: "қаулы 7"),
      ])
    #expect(
      try store.backupState()
        == BackupState(
          plan: BackupPlan(folder: "/srv/copies", keep: 7),
          last: LastBackup(at: moment("2009-06-04"), automatic: true, head: "172a08")))
    #expect(
      try store.directoryOverlays() == [
        DirectoryOverlay(
          entry: "talas", field: "phones", value: "8-72644-77777", reason: "жаңа нөмір",
          by: "Сәрсенова Сәуле", on: day("2009-06-04"))
      ])
    #expect(
      try store.qualityFigures() == [
        QualityFigure(
          kind: .target, standard: .s1, row: "1.1", year: 2009, value: Percent(tenths: 985),
          basis: "хаттама 4", by: "Сәрсенова Сәуле", on: day("2009-06-04"))
      ])
    #expect(
      try store.complaintRules() == [
        ComplaintRuleOverlay(
          kind: .plain, days: 10, law: "Бұйрық 3", reason: "ішкі тәртіп", by: "Сәрсенова Сәуле",
          on: day("2009-06-04"))
      ])
    let box = try store.surveySlips(from: day("2009-06-01"), to: day("2009-06-30"))
    #expect(box.waiting == 1)
    #expect(
      box.slips.map(\.marks).sorted() == ["nnyy-", "nyy--", "y---y", "yn--y", "yyyny", "yyyyy"])
  }

  @Test func `tickets that were written are read as what they are`() throws {
    let day3 = "2009-06-03"
    let tickets = try office.store.tickets(of: day(day3), at: moment("2009-06-04"))
    #expect(
      tickets == [
        Ticket(
          id: TicketID(rawValue: 1), number: 1, issued: moment(day3), revision: 5,
          purpose: .collect, state: .served, holdCause: nil, priority: .usual, keptFor: nil,
          clerk: office.asel, since: moment(day3, minute: 560), waitedMilliseconds: 660_000,
          servedMilliseconds: 540_000, firstServed: moment(day3, minute: 551), carriedOn: nil,
          calls: 1, doubts: [.marked], reason: "кейін басылды", cases: [CaseID(rawValue: 1)]),
        Ticket(
          id: TicketID(rawValue: 2), number: 2, issued: moment(day3, minute: 541), revision: 4,
          purpose: .handIn, state: .onHold, holdCause: .office, priority: .ahead,
          keptFor: office.asel, clerk: nil, since: moment(day3, minute: 600),
          waitedMilliseconds: 3_540_000, servedMilliseconds: 0, firstServed: nil, carriedOn: nil,
          calls: 0, doubts: [], reason: "жүкті әйел", cases: []),
        Ticket(
          id: TicketID(rawValue: 3), number: 3, issued: moment(day3, minute: 1000), revision: 2,
          purpose: .ask, state: .carriedOver, holdCause: nil, priority: .usual, keptFor: nil,
          clerk: nil, since: moment(day3, minute: 1080), waitedMilliseconds: 4_800_000,
          servedMilliseconds: 0, firstServed: nil, carriedOn: day(day3), calls: 0, doubts: [],
          reason: "жұмыс уақыты бітті", cases: []),
      ])
  }
}
