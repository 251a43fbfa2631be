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
  var acceptedOn: CivilDate?
  var reason: String?

  /// A paper handed in: its id alone, or an object that says how.
  struct PaperEntry: Decodable {
    var id: String
    var which: String?
    var instead: String?
    var waive: Bool?
    var reason: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, which, instead, waive, reason
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
      guard [which != nil, instead != nil, waive == true].count(where: { $0 }) <= 1 else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "two ways of handing in"))
      }
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
    case acceptedOn = "accepted_on"
    case reason
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseOtherKeys(than: CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    service = try container.decode(Service.self, forKey: .service)
    category = try container.decode(ApplicantCategory.self, forKey: .category)
    values = try container.decode(FormValues.self, forKey: .values)
    let fields = IntakeForm(service: service, category: category).fields.map(\.id.rawValue)
    try container.superDecoder(forKey: .values).refuseOtherKeys(than: fields)
    papers = try container.decodeIfPresent([PaperEntry].self, forKey: .papers) ?? []
    extraPapers = try container.decodeIfPresent([String].self, forKey: .extraPapers) ?? []
    uncoveredReason = try container.decodeIfPresent(String.self, forKey: .uncoveredReason)
    acceptedOn = try container.decodeIfPresent(CivilDate.self, forKey: .acceptedOn)
    reason = try container.decodeIfPresent(String.self, forKey: .reason)
  }

  func draft(at counter: Counter) throws -> Draft {
    let moment = counter.now
    return Draft(
      id: DraftID(rawValue: UUID().uuidString.lowercased()), clerk: counter.staff.id,
      office: counter.office.id, service: service, category: category, values: values,
      ticks: papers.map {
        PaperTick(requirementID: $0.id, handling: $0.handling(on: moment.date))
      }, extraPapers: extraPapers, uncoveredReason: uncoveredReason, created: moment)
  }
}

extension Decoder {
  /// A mistyped key must not be an answer silently lost.
  fileprivate func refuseOtherKeys<Keys: CodingKey & CaseIterable>(than keys: Keys.Type) throws {
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
