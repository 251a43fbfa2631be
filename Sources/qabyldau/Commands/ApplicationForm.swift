import Casework
import Foundation
import Reception
import Standards

/// An application as `case open --from` reads it.
struct ApplicationForm: Decodable {
  var service: Service
  var category: ApplicantCategory
  /// Field id → answer, as the form on the screen has them: `surname`, `birth-date`, `needs-care`…
  var values: FormValues
  var papers: [PaperEntry] = []
  var extraPapers: [String] = []
  /// Why one goes on though ¶6 does not name the person.
  var uncoveredReason: String?
  /// Numbers of which the document says that they are as typed though a check digit does not fit.
  var confirmedNumbers: [FieldID] = []
  var acceptedOn: CivilDate?
  var reason: String?

  /// A paper handed in: its id alone, or an object that says how.
  struct PaperEntry: Decodable {
    var id: String
    var which: String?
    var instead: String?
    var waive: Bool?
    var reason: String?
    var details = PaperDetails()

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, which, instead, waive, reason, custody, number, date, note
      case validUntil = "valid_until"
    }

    init(from decoder: any Decoder) throws {
      if let id = try? decoder.singleValueContainer().decode(String.self) {
        self.id = id
        return
      }
      try decoder.refuseOtherKeys(than: CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      which = try container.decodeIfPresent(String.self, forKey: .which)
      instead = try container.decodeIfPresent(String.self, forKey: .instead)
      waive = try container.decodeIfPresent(Bool.self, forKey: .waive)
      reason = try container.decodeIfPresent(String.self, forKey: .reason)
      details = PaperDetails(
        custody: try container.decodeIfPresent(Custody.self, forKey: .custody),
        number: try container.decodeIfPresent(String.self, forKey: .number),
        date: try container.decodeIfPresent(CivilDate.self, forKey: .date),
        validUntil: try container.decodeIfPresent(CivilDate.self, forKey: .validUntil),
        note: try container.decodeIfPresent(String.self, forKey: .note))
      guard [which != nil, instead != nil, waive == true].count(where: { $0 }) <= 1 else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "two ways of handing in"))
      }
    }

    /// The details as they are kept on a day; a paper that was not there has none.
    func kept(on date: CivilDate) -> PaperDetails? {
      waive == true || details.isEmpty ? nil : details.settled(on: date)
    }

    func handling(on date: CivilDate) -> Handling {
      if waive == true { return .waived(reason: reason ?? "") }
      if let instead { return .instead(paper: instead, reason: reason ?? "") }
      return .handedIn(on: date, alternative: which)
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case service, category, values, papers
    case extraPapers = "extra_papers"
    case uncoveredReason = "uncovered_reason"
    case confirmedNumbers = "confirmed_numbers"
    case acceptedOn = "accepted_on"
    case reason
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseOtherKeys(than: CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    service = try container.decode(Service.self, forKey: .service)
    guard service.profile != nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .service, in: container, debugDescription: "unknown service")
    }
    category = try container.decode(ApplicantCategory.self, forKey: .category)
    guard category.profile(for: service) != nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .category, in: container, debugDescription: "unknown category")
    }
    values = try container.decode(FormValues.self, forKey: .values)
    let fields = IntakeForm(service: service, category: category).fields.map(\.id.rawValue)
    try container.superDecoder(forKey: .values).refuseOtherKeys(than: fields)
    papers = try container.decodeIfPresent([PaperEntry].self, forKey: .papers) ?? []
    extraPapers = try container.decodeIfPresent([String].self, forKey: .extraPapers) ?? []
    uncoveredReason = try container.decodeIfPresent(String.self, forKey: .uncoveredReason)
    confirmedNumbers =
      try container.decodeIfPresent([FieldID].self, forKey: .confirmedNumbers) ?? []
    acceptedOn = try container.decodeIfPresent(CivilDate.self, forKey: .acceptedOn)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
  }

  func draft(at counter: Counter) throws -> Draft {
    let moment = counter.now
    var draft = Draft(
      id: DraftID(rawValue: UUID().uuidString.lowercased()), clerk: counter.staff.id,
      office: counter.office.id, service: service, category: category, values: values,
      ticks: papers.map {
        PaperTick(
          requirementID: $0.id, handling: $0.handling(on: moment.date),
          details: $0.kept(on: moment.date))
      }, extraPapers: extraPapers, uncoveredReason: uncoveredReason, created: moment)
    for field in confirmedNumbers { draft.confirmNumber(in: field, on: moment.date) }
    return draft
  }
}

extension Decoder {
  /// A mistyped key must not be an answer silently lost.
  func refuseOtherKeys<Keys: CodingKey & CaseIterable>(than keys: Keys.Type) throws {
    try refuseOtherKeys(than: Keys.allCases.map(\.stringValue))
  }

  fileprivate func refuseOtherKeys(than known: [String]) throws {
    let found = try container(keyedBy: AnyKey.self).allKeys
    let others = found.filter { !known.contains($0.stringValue) }
    guard let other = others.min(by: { $0.stringValue < $1.stringValue }) else { return }
    throw DecodingError.dataCorrupted(
      .init(codingPath: codingPath + [other], debugDescription: "unknown key"))
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
