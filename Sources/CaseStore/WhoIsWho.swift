import Casework
import Foundation
import GRDB

/// Who is who can be said later too: persons are joined and split by acts on each of their cases, all in
/// one transaction. A person is known by the first of their cases.
extension CaseStore {
  /// Makes the persons of two cases one.
  ///
  /// Needs no revision: whose a case is does not hang on what else stands in it.
  ///
  /// - Throws: `refused(.alreadyOnePerson)`, `refused(.reasonNeeded)`; `noSuchCase`; `notPermitted`;
  ///   `busy`.
  public func join(
    _ id: CaseID, with other: CaseID, reason: String, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> CaseRecord {
    try write { db in
      let signature = try StaffRows.allowed(.correctCases, staff, in: db).signature
      let (one, two) = (try Self.stored(id, in: db), try Self.stored(other, in: db))
      guard one.personID != two.personID else { throw ActRefusal.alreadyOnePerson }
      let person = CaseID(rawValue: min(one.personID.rawValue, two.personID.rawValue))
      // Both are asked before either moves: then all of them are one person's.
      let places = try [one, two].map { try Self.casesOfPerson($0.personID, in: db) }
      for (mine, beside) in zip(places, [two, one]) {
        let act = Act.joined(PersonMove(to: person, beside: beside.number, reason: reason))
        for place in mine { try Self.say(act, of: place, by: signature, at: moment, in: db) }
      }
      return try Self.stored(id, in: db)
    }
  }

  /// Makes the person of a case another than that of the cases it was kept with.
  ///
  /// Needs no revision, as joining does not.
  ///
  /// - Throws: `refused(.onlyCaseOfPerson)`, `refused(.reasonNeeded)`; `noSuchCase`; `notPermitted`;
  ///   `busy`.
  public func split(
    _ id: CaseID, reason: String, by staff: StaffID, at moment: Moment
  ) throws(StoreFailure) -> CaseRecord {
    try write { db in
      let signature = try StaffRows.allowed(.correctCases, staff, in: db).signature
      let alone = try Self.stored(id, in: db)
      let others = try Self.casesOfPerson(alone.personID, in: db).filter { $0 != id }
      guard let first = others.first, let last = others.last else {
        throw ActRefusal.onlyCaseOfPerson
      }
      // Who was known by the case that goes is known by the next of theirs.
      let stay = alone.personID == id ? first : alone.personID
      let beside = try Self.stored(last, in: db).number
      try Self.say(
        .split(PersonMove(to: id, beside: beside, reason: reason)), of: id, by: signature,
        at: moment, in: db)
      let act = Act.split(PersonMove(to: stay, beside: alone.number, reason: reason))
      for place in others { try Self.say(act, of: place, by: signature, at: moment, in: db) }
      return try Self.stored(id, in: db)
    }
  }

  /// An intake with the person as they are known now: since the form was begun persons may have been
  /// joined or split.
  static func knowing(_ intake: Intake, in db: Database) throws -> Intake {
    guard let said = intake.decisions?.samePerson else { return intake }
    let place = intake.decisions?.factsFrom ?? said
    let person = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT person_id FROM cases WHERE id = ?"),
      arguments: [place.rawValue])
    guard let person else { return intake }
    var known = intake
    known.decisions?.samePerson = CaseID(rawValue: person)
    return known
  }

  private static func casesOfPerson(_ person: CaseID, in db: Database) throws -> [CaseID] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM cases WHERE person_id = ? ORDER BY id", arguments: [person.rawValue]
    ).map(CaseID.init(rawValue:))
  }

  private static func stored(_ id: CaseID, in db: Database) throws -> CaseRecord {
    guard let bytes = try CaseRows.bytes(id, in: db) else { throw StoreFailure.noSuchCase }
    return try StoredJSON.decode(CaseRecord.self, from: bytes)
  }

  private static func say(
    _ act: Act, of id: CaseID, by signature: Signature, at moment: Moment, in db: Database
  ) throws {
    let seen = try stored(id, in: db)
    var record = seen
    try perform(act, on: &record, by: signature, at: moment, in: db)
    _ = try CaseRows.update(record, replacing: seen, in: db)
  }
}
