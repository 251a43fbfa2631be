import KazakhText
import Standards

extension Person {
  /// Whether another description may be of the same person, so that the clerk is asked. Nothing follows
  /// from it: what tells the two apart is said beside the question (`PersonComparison`).
  public func mayBe(_ other: Person) -> Bool {
    let same = Set(
      PersonComparison(self, other).parts.filter { $0.likeness == .same }.map(\.field))
    if !same.isDisjoint(with: [.iin, .rnn, .sic, .identityNumber]) { return true }
    return Likeness(self, other, samePhone: same.contains(.phone)).mayBeOne
  }

  /// What the persons who may be this one are searched by: each line finds some of them.
  public var likelySearches: [String] {
    let numbers = [iin, rnn, sic, identityDocument?.number].compactMap { $0 }
      .filter { $0.count >= 4 }
    let names = [
      "\(NameStem.of(surname)) \(given)", "\(given) \(patronymic ?? "")", "\(surname) \(given)",
    ].map { $0.split(separator: " ").joined(separator: " ") }
    let named = names.enumerated().filter { place, name in
      !name.isEmpty && (place != 1 || !(patronymic ?? "").isEmpty)
    }.map(\.element)
    let births = (birthDate?.oftenMistaken ?? []).map(\.description)
    var seen: Set<String> = []
    let phones = Phones.keys(in: phone)
    return (named + numbers + births + phones).filter { seen.insert($0).inserted }
  }
}

/// What speaks for one person behind two descriptions.
private struct Likeness {
  private let surname: Bool
  private let given: Bool
  private let patronymic: Bool
  /// The surname of each is the given name of the other.
  private let exchanged: Bool
  /// One side has one name, which the other has too, wherever it stands.
  private let oneName: Bool
  private let birth: Birth
  private let address: Bool
  private let phone: Bool

  private enum Birth {
    case unknown, same, slip, other

    var isLike: Bool { self != .other }
    var isKnownToBeLike: Bool { self == .same || self == .slip }
  }

  init(_ one: Person, _ other: Person, samePhone: Bool) {
    surname = Self.isLike(one.surname, other.surname)
    given = Self.isLike(one.given, other.given)
    patronymic = Self.isLike(one.patronymic ?? "", other.patronymic ?? "")
    exchanged =
      Self.isLike(one.surname, other.given) && Self.isLike(one.given, other.surname)
    oneName = [(one, other), (other, one)].contains { alone, other in
      alone.onlyName.map { Self.isLike($0, other.surname) || Self.isLike($0, other.given) } ?? false
    }
    birth = Self.birth(one, other)
    address = AddressWords(one.address).areNearly(AddressWords(other.address))
    phone = samePhone
  }

  var mayBeOne: Bool {
    if surname && given || exchanged { return birth.isLike }
    if oneName { return birth.isKnownToBeLike || address || phone }
    if given && patronymic { return birth.isLike || address || phone }
    if birth == .same { return given || phone || (surname && patronymic) || (address && surname) }
    return birth.isKnownToBeLike && given && (address || phone)
  }

  /// The same name written otherwise: without its Kazakh letters, in Latin, for the other sex, with one
  /// letter wrong. What is not said is like nothing.
  private static func isLike(_ one: String, _ other: String) -> Bool {
    let (one, other) = (SearchKey.forgiving(one), SearchKey.forgiving(other))
    guard !one.isEmpty, !other.isEmpty else { return false }
    return one == other || NameStem.of(one) == NameStem.of(other)
      || SearchKey.sounding(one) == SearchKey.sounding(other) || OneSlip.parts(one, other)
  }

  private static func birth(_ first: Person, _ second: Person) -> Birth {
    guard let one = first.birthDate, let other = second.birthDate else {
      guard let mine = first.birthDate?.year ?? first.birthYear,
        let theirs = second.birthDate?.year ?? second.birthYear
      else { return .unknown }
      // Of whom only the year is known, it is known about.
      return abs(mine - theirs) <= 2 ? .unknown : .other
    }
    if one == other { return .same }
    let slips = [one.year != other.year, one.month != other.month, one.day != other.day]
    let isSlip =
      slips.count { $0 } == 1 || abs(one.days(since: other)) == 1
      || (one.year == other.year && one.month == other.day && one.day == other.month)
    return isSlip ? .slip : .other
  }
}

/// A name without what shows the sex of who bears it: Атығай and Атығаева, Ахметов and Ахметова,
/// Серікұлы and Серікқызы have one stem each.
enum NameStem {
  static func of(_ name: String) -> String {
    let name = SearchKey.forgiving(name)
    for (ending, rest) in endings where name.hasSuffix(ending) {
      let stem = name.dropLast(ending.count) + rest
      if stem.count >= 3 { return bare(String(stem)) }
    }
    return bare(name)
  }

  /// A last й or ь comes and goes with what is put behind it.
  private static func bare(_ stem: String) -> String {
    guard let last = stem.last, "иь".contains(last), stem.count > 3 else { return stem }
    return String(stem.dropLast())
  }

  /// Longest first; as they read when folded.
  private static let endings: [(String, String)] = [
    ("овна", ""), ("евна", ""), ("ович", ""), ("евич", ""), ("кизи", ""), ("кизы", ""),
    ("ская", "ск"), ("цкая", "цк"), ("скии", "ск"), ("цкии", "цк"), ("угли", ""), ("ули", ""),
    ("ова", ""), ("ева", ""), ("ина", "ин"), ("ов", ""), ("ев", ""),
  ]
}

/// Whether one letter more, less or other, or two exchanged, makes one word of the other; of short words
/// that is another word.
enum OneSlip {
  static func parts(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard short.count >= 5, long.count - short.count <= 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = long.dropFirst(same + 1)
    if short.dropFirst(short.count == long.count ? same + 1 : same) == rest { return true }
    let (left, right) = (Array(short.dropFirst(same)), Array(long.dropFirst(same)))
    return left.count == right.count && left.count >= 2 && left[0] == right[1]
      && left[1] == right[0] && left[2...] == right[2...]
  }
}

/// An address as it is compared: its words without those every address has, and its numbers.
private struct AddressWords {
  private let names: [String]
  private let numbers: [String]

  init(_ address: String) {
    var words: [String] = []
    var wasNumber: Bool?
    for character in SearchKey.forgiving(address) {
      let isNumber = character.isNumber
      guard isNumber || character.isLetter else {
        wasNumber = nil
        continue
      }
      if wasNumber == isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      wasNumber = isNumber
    }
    numbers = words.filter { $0.allSatisfy(\.isNumber) }
    names = words.filter {
      !$0.allSatisfy(\.isNumber) && $0.count >= 3 && !Self.common.contains($0)
    }
  }

  /// The same house: a place without numbers is where a whole village lives.
  func areNearly(_ other: AddressWords) -> Bool {
    guard !numbers.isEmpty, numbers == other.numbers else { return false }
    let (few, many) =
      names.count <= other.names.count ? (names, other.names) : (other.names, names)
    return !few.isEmpty
      && few.allSatisfy { word in
        many.contains {
          $0 == word || NameStem.of($0) == NameStem.of(word) || OneSlip.parts($0, word)
        }
      }
  }

  /// As they read when folded: ауыл, көше, үй, пәтер, аудан and their Russian fellows.
  private static let common: Set<String> = [
    "ауил", "ауили", "аулда", "село", "поселок", "кент", "кенти", "кала", "каласи", "город",
    "коше", "кошеси", "улица", "дом", "уии", "патер", "патери", "квартира", "аудан", "аудани",
    "раион", "облис", "облиси", "область", "переулок", "микрораион", "мкр",
  ]
}

extension CivilDate {
  /// The days a birth date is often written as: the day before and after, day and month exchanged.
  fileprivate var oftenMistaken: [CivilDate] {
    [self, adding(days: -1), adding(days: 1), CivilDate(year: year, month: day, day: month)]
      .compactMap { $0 }
  }
}
