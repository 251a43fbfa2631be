import Casework
import Foundation
import GRDB

/// What a store is told when it is made.
public struct StoreSettings: Hashable, Codable, Sendable {
  /// The office's id, as in the directory.
  public var office: String
  /// Its two digits in case numbers, 1 to 14.
  public var officeCode: Int
  /// A training store wears a banner and may have a fixed clock.
  public var training: Bool
  /// Name of the time zone of the office's clock.
  public var zone: String
  /// `kk`, `ru` or `en`.
  public var language: String?
  /// Days after which an untouched draft may be purged.
  public var draftDays: Int

  public init(
    office: String, officeCode: Int, training: Bool = false,
    zone: String = OfficeZone.defaultIdentifier, language: String? = nil, draftDays: Int = 30
  ) {
    self.office = office
    self.officeCode = officeCode
    self.training = training
    self.zone = zone
    self.language = language
    self.draftDays = draftDays
  }
}

/// What happened to a store's settings. Its raw names are stored for good.
enum SettingsAct: Hashable, Codable, Sendable {
  case founded(StoreSettings)
  /// Where daily copies go; `nil` ends them.
  case backupsPlanned(BackupPlan?)
  case backedUp(LastBackup)
  case repaired(RepairNote)
  case calendarChanged(CalendarChange)
  /// Drafts that could not be read were ended, by their ids.
  case draftsDiscarded([String])
  /// After how many working days an entry is late.
  case lateDaysSet(LateDays)
  /// The first act of a restored history.
  case restored(RestoreNote)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case founded
    case backupsPlanned = "backups-planned"
    case backedUp = "backed-up"
    case repaired
    case calendarChanged = "calendar-changed"
    case draftsDiscarded = "drafts-discarded"
    case lateDaysSet = "late-days-set"
    case restored
  }

  var kind: String {
    switch self {
    case .founded: CodingKeys.founded.rawValue
    case .backupsPlanned: CodingKeys.backupsPlanned.rawValue
    case .backedUp: CodingKeys.backedUp.rawValue
    case .repaired: CodingKeys.repaired.rawValue
    case .calendarChanged: CodingKeys.calendarChanged.rawValue
    case .draftsDiscarded: CodingKeys.draftsDiscarded.rawValue
    case .lateDaysSet: CodingKeys.lateDaysSet.rawValue
    case .restored: CodingKeys.restored.rawValue
    }
  }
}

/// What a repair made anew, by id.
struct RepairNote: Hashable, Codable, Sendable {
  let cases: [Int64]
  let staff: [Int64]
  let guards: [String]
}

extension StoreSettings {
  private enum Key: String, CaseIterable {
    case office
    case officeCode = "office_code"
    case training
    case zone
    case language
    case draftDays = "draft_days"
  }

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM settings")
    var values: [Key: String] = [:]
    for row in rows {
      if let key = Key(rawValue: row["key"]) { values[key] = row["value"] }
    }
    guard let office = values[.office], let zone = values[.zone],
      let officeCode = values[.officeCode].flatMap({ Int($0) }),
      let draftDays = values[.draftDays].flatMap({ Int($0) })
    else { throw StoreFailure.unreadable }
    self.init(
      office: office, officeCode: officeCode, training: values[.training] == "yes", zone: zone,
      language: values[.language], draftDays: draftDays)
  }

  func save(_ db: Database) throws {
    let values: [Key: String?] = [
      .office: office, .officeCode: String(officeCode), .training: training ? "yes" : "no",
      .zone: zone, .language: language, .draftDays: String(draftDays),
    ]
    for (key, value) in values {
      guard let value else { continue }
      try db.execute(
        sql: "INSERT INTO settings (key, value) VALUES (?, ?)", arguments: [key.rawValue, value])
    }
  }
}

extension SettingsAct: GivesReasons {
  var writtenReasons: [String] {
    switch self {
    case .calendarChanged(let change): [change.reason]
    case .lateDaysSet(let days): [days.reason]
    case .founded, .backupsPlanned, .backedUp, .repaired, .draftsDiscarded, .restored: []
    }
  }
}
