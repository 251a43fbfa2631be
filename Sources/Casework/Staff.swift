/// A member of staff, within one store.
public struct StaffID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

public enum StaffRole: String, CaseIterable, Codable, Hashable, Sendable {
  case clerk
  case manager
}

/// A person who works with the store.
public struct StaffMember: Hashable, Codable, Sendable {
  public let id: StaffID
  /// The name of the operating system's account.
  public var login: String
  public var surname: String
  public var given: String
  public var role: StaffRole
  public var active: Bool
  /// `kk`, `ru` or `en`; `nil` when never chosen.
  public var language: String?
  /// Where they sit, as visitors are told: `3`, `3-терезе`, `каб. 12`; `nil` when nobody said.
  public var window: String?

  public init(
    id: StaffID, login: String, surname: String, given: String, role: StaffRole,
    active: Bool = true, language: String? = nil, window: String? = nil
  ) {
    self.id = id
    self.login = login
    self.surname = surname
    self.given = given
    self.role = role
    self.active = active
    self.language = language
    self.window = window
  }

  /// The longest name of an account, and of a person.
  public static let longestAccount = 32
  public static let longestName = 60

  /// Refuses what is no account and no name. What is as it was before is let be: it was taken once.
  ///
  /// - Throws: `badAccountName`, `badStaffName`.
  public func check(before: StaffMember? = nil) throws(ActRefusal) {
    if login != before?.login, !Self.isAccount(login) { throw .badAccountName }
    let isNamed =
      (surname == before?.surname || Self.isName(surname) && !surname.isEmpty)
      && (given == before?.given || Self.isName(given))
    if !isNamed { throw .badStaffName }
  }

  /// As the system's own files of accounts allow: no blank, no colon, no slash.
  private static func isAccount(_ text: String) -> Bool {
    (1...longestAccount).contains(text.count) && text.first != "-"
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "._-@$".unicodeScalars.contains(scalar)
      }
  }

  private static func isName(_ text: String) -> Bool {
    text.count <= longestName && text == text.split(separator: " ").joined(separator: " ")
      && text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      }
  }

  public var signature: Signature { Signature(id: id, surname: surname, given: given) }
}

/// Who did an act, by the name they had then.
public struct Signature: Hashable, Codable, Sendable {
  public let id: StaffID
  public let surname: String
  public let given: String

  public init(id: StaffID, surname: String, given: String) {
    self.id = id
    self.surname = surname
    self.given = given
  }

  /// As one signs: surname and name.
  public var fullName: String { surname + " " + given }
}
