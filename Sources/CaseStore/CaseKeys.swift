import Casework
import GRDB
import KazakhText

/// What a case is searched by: the words of its papers, folded, in one text for each kind of them.
struct CaseKeys {
  /// Surname, given name and patronymic.
  let name: String
  /// What the forms of the surname have in common.
  let stems: String?
  /// Names the applicant was written under before, as they were written.
  let formerly: [String]
  let former: String?
  let representative: String?
  let handing: String?
  /// The stems of those three.
  let otherStems: String?
  let phone: String?
  let numbers: String?
  let document: String?
  let certificate: String?
  let address: String?

  init(_ application: Application, formerly: [String]) {
    let person = application.person
    let others = [application.representative?.name ?? "", application.handedInBy?.name ?? ""]
    name = Self.text(SearchKey.words(person.fullName)) ?? ""
    stems = Self.text(SearchKey.stems(ofSurname: person.surname))
    self.formerly = formerly
    former = Self.text(formerly.flatMap(SearchKey.words))
    representative = Self.text(SearchKey.words(others[0]))
    handing = Self.text(SearchKey.words(others[1]))
    otherStems = Self.text((formerly + others).flatMap(SearchKey.stems))
    phone = Self.text(Phones.keys(in: person.phone))
    numbers = Self.text(person.searchedNumbers)
    document = Self.text([SearchKey.number(person.identityDocument?.number ?? "")])
    certificate = Self.text([SearchKey.number(application.certificate?.number ?? "")])
    address = Self.text(SearchKey.words(person.address))
  }

  /// Two blanks before, between and behind the words: with them the index of three letters knows how
  /// a word begins and where it ends, be it as short as it may.
  static func text(_ words: [String]) -> String? {
    let said = words.filter { !$0.isEmpty }
    return said.isEmpty ? nil : gap + said.joined(separator: gap) + gap
  }

  static let gap = "  "

  var values: [(any DatabaseValueConvertible)?] {
    [
      name, stems, formerly.isEmpty ? nil : formerly.joined(separator: "\n"), former,
      representative, handing, otherStems, phone, numbers, document, certificate, address,
    ]
  }
}

/// The columns of what a case is searched by, in the order of `CaseKeys.values`.
enum KeyColumn: Int, SelectedColumn {
  case nameKey, nameStems, formerly, formerKey, representativeKey, handingKey, otherStems, phoneKey
  case numbersKey, documentKey, certificateKey, addressKey

  static let list = listed()

  /// What `case_words` holds beside the case's own number; `case_places` holds the address alone.
  static let words = allCases.filter { $0 != .formerly && $0 != .addressKey }
}

/// Under which names somebody was written before they were corrected.
enum FormerNames {
  /// The names after one more change, the oldest first; the one that holds is none of them.
  static func after(_ names: [String], from old: Person, to new: Person) -> [String] {
    if old.fullName == new.fullName { return names }
    return (names.filter { $0 != old.fullName } + [old.fullName]).filter { $0 != new.fullName }
  }

  /// As they are stored.
  static func stored(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n").map(String.init)
  }
}
