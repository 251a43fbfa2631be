import Foundation

/// The order of the Kazakh alphabet of 42 letters.
///
/// The program keeps its own table, because the system's order depends on a locale that an office
/// host seldom has. Blanks and signs come before digits, digits before Cyrillic, Cyrillic before
/// Latin. Case and marks decide only between texts that are otherwise equal, small letters first.
public enum KazakhOrder {
  /// The letters in their order, small.
  public static let alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

  public static func compare(_ left: String, _ right: String) -> ComparisonResult {
    if left == right { return .orderedSame }
    let (leftKey, rightKey) = (sortKey(left), sortKey(right))
    if leftKey == rightKey { return .orderedSame }
    return leftKey.lexicographicallyPrecedes(rightKey) ? .orderedAscending : .orderedDescending
  }

  /// Bytes whose order, byte by byte, is the order of the texts. Two texts have the same key only
  /// when they are the same in canonical composition.
  public static func sortKey(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count * 2 + 2)
    for scalar in SearchKey.fold(text).unicodeScalars {
      appendRank(of: scalar, to: &key)
    }
    key.append(0)
    let composed = text.nfc
    for scalar in composed.unicodeScalars {
      key.append(scalar.properties.isUppercase ? 2 : 1)
    }
    key.append(0)
    key.append(contentsOf: composed.utf8)
    return key
  }

  /// Items in the order of one of their texts; each key is made once.
  public static func sorted<Item>(
    _ items: some Sequence<Item>, by text: (Item) -> String
  ) -> [Item] {
    items.map { (item: $0, key: sortKey(text($0))) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.item)
  }

  private static func appendRank(of scalar: Unicode.Scalar, to key: inout [UInt8]) {
    switch scalar.value {
    case 0x20: key.append(1)
    case 0x30...0x39: key.append(firstDigit + UInt8(scalar.value - 0x30))
    case 0x61...0x7A: key.append(firstLatin + UInt8(scalar.value - 0x61))
    case 0x21...0x7E: key.append(UInt8(scalar.value))
    default:
      if let rank = ranks[scalar] {
        key.append(firstLetter + rank)
      } else {
        let isCyrillic = (0x400...0x52F).contains(scalar.value)
        key.append(isCyrillic ? otherCyrillic : other)
        key.append(UInt8(truncatingIfNeeded: scalar.value >> 16))
        key.append(UInt8(truncatingIfNeeded: scalar.value >> 8))
        key.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    }
  }

  // Signs of ASCII keep their own numbers, 0x21 to 0x7E, below everything that has a rank.
  private static let firstDigit: UInt8 = 0x80
  private static let firstLetter: UInt8 = 0x90
  private static let otherCyrillic: UInt8 = 0xC0
  private static let firstLatin: UInt8 = 0xC1
  private static let other: UInt8 = 0xF0

  private static let ranks: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(alphabet.unicodeScalars, 0...))
}
