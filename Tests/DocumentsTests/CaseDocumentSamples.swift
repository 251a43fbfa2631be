import Casework
import Directory
import Documents
import Standards
import Support
import Testing
import Words

/// Cases that have come as far as their papers need, and every paper of them.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let kind: CaseDocument
  var visit: Visit
  var acts: [Act] = []

  var testDescription: String { name }

  func record() throws -> CaseRecord {
    var record = try visit.record()
    for act in acts {
      try record.apply(act, at: Bench.moment("2009-06-10", minute: 660), by: Visit.clerk)
    }
    return record
  }

  func write() throws -> (Words) -> Document {
    let record = try record()
    let directory = try Bench.directory()
    let office = try #require(directory.office(id: visit.office))
    let history = try acts.enumerated().map { place, act in
      try RecordedAct(
        seq: Int64(place + 2), at: Bench.moment("2009-06-10", minute: 660), kind: act.kind,
        act: act, by: Visit.clerk, staff: Visit.clerk.id, clockWentBack: false)
    }
    let paper = CaseDocuments(
      record, evaluation: try visit.evaluation(), office: office,
      complaints: directory.complaintAuthority(for: office),
      superiors: directory.superiors(of: office.entry), steps: HistoryStep.steps(of: history))
    return { paper.document(kind, $0) }
  }

  func document(_ language: DocumentLanguage) throws -> Document {
    Document.written(in: try language.languages.map(Bench.words), by: try write())
  }

  static func decided(
    _ kind: DecisionKind, ground: RefusalGround? = nil, text: String? = nil
  ) -> Act {
    .decided(DecisionTerms(kind, on: ActDay("2009-06-10"), ground: ground, text: text))
  }

  static let elder: Visit = {
    var visit = Visit.uncoveredElder
    visit.facts.constantCare = true
    visit.uncoveredReason = nil
    return visit
  }()

  static let inCity: Visit = {
    var visit = Visit.completeChild
    visit.office = "shu-city"
    return visit
  }()

  /// One of each kind a case has.
  static let all = [
    Sample(name: "stub", kind: .stub, visit: .completeChild),
    Sample(name: "still-needed", kind: .stillNeeded, visit: .incompleteChild),
    Sample(
      name: "still-needed-returned", kind: .stillNeeded, visit: .completeChild,
      acts: [
        .returned(
          ReturnTerms(on: ActDay("2009-06-10"), reason: "мөрі жоқ", papers: ["S2-C-3"]))
      ]),
    Sample(
      name: "referral", kind: .referral, visit: elder,
      acts: [decided(.referral, text: "Тараз медициналық-әлеуметтік мекемесі")]),
    Sample(
      name: "referral-unnamed", kind: .referral, visit: elder, acts: [decided(.referral)]),
    Sample(
      name: "notice", kind: .notice, visit: .completeChild,
      acts: [decided(.notice, text: "аптасына екі рет")]),
    Sample(
      name: "refusal", kind: .refusal, visit: .completeChild,
      acts: [decided(.refusal, ground: .disabilityRemoved, text: "МӘС 05.06.2009 № 17")]),
    Sample(
      name: "refusal-other", kind: .refusal, visit: inCity,
      acts: [decided(.refusal, ground: .other, text: "Басқа облысқа көшіп кеткен")]),
    Sample(
      name: "suspension", kind: .suspension, visit: .completeChild,
      acts: [
        .suspended(
          SuspensionTerms(on: ActDay("2009-06-10"), ground: .disabilityRemoved))
      ]),
    Sample(
      name: "refusal-of-referral", kind: .refusal, visit: elder,
      acts: [decided(.refusal, ground: .other, text: "Басқа облысқа көшіп кеткен")]),
    Sample(
      name: "suspension-of-referral", kind: .suspension, visit: elder,
      acts: [
        .suspended(
          SuspensionTerms(on: ActDay("2009-06-10"), ground: .other, text: "Ауруханада жатыр"))
      ]),
    Sample(
      name: "label", kind: .label, visit: .completeChild,
      acts: [
        decided(.notice), .ready(ActDay("2009-06-10")),
        .posted(Posting(on: ActDay("2009-06-10"), number: "RR 17")),
      ]),
    Sample(
      name: "receipt", kind: .receipt, visit: .completeChild,
      acts: [
        decided(.notice), .ready(ActDay("2009-06-10")),
        .handedOver(
          HandOver(
            to: .representative, on: ActDay("2009-06-10"), name: "Бейсенова Гүлмира",
            relation: "анасы")),
      ]),
    Sample(
      name: "receipt-other", kind: .receipt, visit: elder,
      acts: [
        decided(.referral), .ready(ActDay("2009-06-10")),
        .handedOver(
          HandOver(
            to: .other, on: ActDay("2009-06-10"), name: "Сәрсенбаев Қанат", kinship: .neighbour,
            paper: "сенімхат № 1204, 10.06.2009")),
      ]),
    Sample(
      name: "returned", kind: .returned, visit: .completeChild,
      acts: [.withdrawn(reason: "көшіп кетті", on: "2009-06-10")]),
    Sample(name: "complaint", kind: .complaint, visit: .completeChild),
    Sample(name: "complaint-city", kind: .complaint, visit: inCity),
    Sample(
      name: "cover", kind: .cover, visit: .childWithExceptions,
      acts: [.noted(text: "Анасы хабарласты"), decided(.referral)]),
    Sample(name: "application", kind: .application, visit: .completeChild),
    Sample(name: "application-waiting", kind: .application, visit: .incompleteChild),
    Sample(name: "application-exceptions", kind: .application, visit: .childWithExceptions),
  ]
}

/// Papers of the office's day, with a case in each place.
enum DaySamples {
  static func file(
    _ number: Int, _ name: String, due: CivilDate? = nil, ready: CivilDate? = nil,
    renewal: CivilDate? = nil, state: CaseState = .accepted
  ) -> BoardCase {
    BoardCase(
      id: CaseID(rawValue: Int64(number)),
      number: CaseNumber(office: 2, year: 2009, sequence: number)!, state: state,
      service: .homeCare, category: .childWithDisability, name: name,
      clerk: StaffID(rawValue: 1), openedOn: "2009-05-20", acceptedOn: "2009-05-20",
      countedOn: due, actBy: due, dueOn: due, readyOn: ready, renewalOn: renewal,
      phone: "77012223344")
  }

  static func papers(_ words: Words) throws -> [Document] {
    let (made, office) = (
      try Bench.moment("2009-06-01"), try Bench.directory().office(id: "baizak")
    )
    let board = DeadlineBoard(
      [
        file(1, "Бейсенова Айым", due: "2009-05-29"),
        file(2, "Әбдірахманов Өмірзақ", due: "2009-06-01"),
        file(3, "Қасымбекова Зере Бақытжановна", due: "2009-06-20"),
      ], today: "2009-06-01", calendar: try Embedded.law().calendar())
    let shelf = [file(4, "Ыбыраева Ұлбала", ready: "2009-05-04", state: .ready)]
      .compactMap { ShelfLine($0, today: "2009-06-01") }
    let renewals = [file(5, "Һасенов Іңкәр", renewal: "2009-06-15", state: .closed)]
      .compactMap { RenewalLine($0, today: "2009-06-01") }
    let left = LeftBehindLine(
      file(6, "Әлімбек Жанар", state: .voided), since: "2009-05-11", papers: 2, today: "2009-06-01")
    let parts: [DayDocument.Part] = [
      .deadlines(board), .shelf(shelf, left: [left]), .renewals(renewals),
      .clerks(Workload.all(board, shelf: shelf)),
    ]
    let journal = AcceptanceJournal(
      [try Visit.completeChild.record()], from: "2009-06-01", to: "2009-06-30",
      head: String(repeating: "0f", count: 32), office: try #require(office), made: made)
    return parts.map {
      DayDocument($0, office: office, made: made, surname: { _ in "Сәрсенова" }).document(words)
    } + [journal.document(words)]
  }
}
