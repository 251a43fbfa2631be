import Foundation
import KazakhText

/// Values as the bytes that are stored: sorted keys, every text in NFC.
///
/// SQLite compares bytes where Swift compares meaning; one composition for all makes both agree.
enum StoredJSON {
  static func encode(_ value: some Encodable) throws -> Data {
    try normalised(value).bytes
  }

  /// The bytes, and the value as it will be read back from them.
  static func store<Value: Codable>(_ value: Value) throws -> (bytes: Data, stored: Value) {
    let (bytes, changed) = try normalised(value)
    return (bytes, changed ? try decode(Value.self, from: bytes) : value)
  }

  private static func normalised(_ value: some Encodable) throws -> (bytes: Data, changed: Bool) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(value)
    let normal = Data(String(decoding: bytes, as: UTF8.self).nfc.utf8)
    return (normal, normal != bytes)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: Data) throws -> Value {
    try JSONDecoder().decode(type, from: bytes)
  }
}
