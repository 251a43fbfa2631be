import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// An act with everything it can say, and the file of the samples that holds it as it was stored.
struct FrozenAct: Sendable, CustomTestStringConvertible {
  let subject: String
  let kind: String
  /// Within the samples: `acts/case/opened.json`.
  let file: String
  /// Stores it the way every act is stored.
  let append: @Sendable (Database) throws -> Void
  /// What the bytes of a payload say, and whether that is this act by this member of staff.
  let read: @Sendable (Data) throws -> (said: Any, isSame: Bool)

  var testDescription: String { file }

  static let saule = Signature(id: manager, surname: "Сәрсенова", given: "Сәуле")

  /// - Parameter number: of several samples of one kind.
  init<Content: Codable & Hashable & Sendable>(
    _ act: Content, _ kind: String, about subject: ActSubject, number: Int = 1
  ) {
    self.subject = subject.kind
    self.kind = kind
    file = "acts/\(subject.kind)/\(kind)\(number == 1 ? "" : "-\(number)").json"
    append = { db in
      let stored = try ActLog.append(
        act, kind: kind, about: subject, by: Self.saule, at: moment(), in: db)
      #expect(stored == act)
    }
    read = { bytes in
      let payload = try StoredJSON.decode(ActPayload<Content>.self, from: bytes)
      return (payload.act, payload.act == act && payload.by == Self.saule)
    }
  }

  init(_ act: Act, number: Int = 1) {
    self.init(
      act, act.kind.rawValue, about: .caseRecord(CaseID(rawValue: 7)), number: number)
  }

  init(_ act: TicketAct, number: Int = 1) {
    self.init(act, act.kind.rawValue, about: .ticket(TicketID(rawValue: 12)), number: number)
  }

  init(_ act: ComplaintAct, number: Int = 1) {
    self.init(act, act.kind.rawValue, about: .complaint(ComplaintID(rawValue: 3)), number: number)
  }

  static let all =
    caseActs + lifeActs + ticketActs + complaintActs + staffActs + settingsActs + directoryActs
    + qualityActs + accessActs + copyActs + useActs

  /// Every kind of act there is, by what it is about.
  static func kinds(of subject: ActSubject.Kind) -> [String] {
    switch subject {
    case .caseRecord: ActKind.allCases.map(\.rawValue)
    case .staff: StaffAct.CodingKeys.allCases.map(\.rawValue)
    case .settings: SettingsAct.CodingKeys.allCases.map(\.rawValue)
    case .directory: DirectoryAct.CodingKeys.allCases.map(\.rawValue)
    case .access: Access.allCases.map(\.rawValue)
    case .complaint: ComplaintActKind.allCases.map(\.rawValue)
    case .quality: QualityAct.CodingKeys.allCases.map(\.rawValue)
    case .ticket: TicketActKind.allCases.map(\.rawValue)
    case .print: CaseStore.CopyActKind.allCases.map(\.rawValue)
    case .use: UseKind.allCases.map(\.rawValue)
    case .complaintAccess: [Access.viewed.rawValue]
    }
  }
}
