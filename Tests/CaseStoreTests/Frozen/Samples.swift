import Foundation
import Support
import Testing

/// Files of `Tests/CaseStoreTests/Samples`: what programs have stored, checked in as they stored it.
enum Samples {
  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples").path

  static func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder + "/" + name))
  }

  /// Names of the files in a folder of the samples; none where there is no folder.
  static func names(in name: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + name)
    return (names ?? []).sorted()
  }

  /// That today's bytes are those of the sample. `RECORD_GOLDEN=1` writes one that is not there yet;
  /// one that is there is never written again.
  static func compare(
    _ bytes: Data, with name: String, _ place: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + "/" + name
    let exists = FileManager.default.fileExists(atPath: path)
    if !exists, Recording.isOn {
      let said = try Recording.record(String(decoding: bytes, as: UTF8.self), in: path)
      Issue.record("\(said)", sourceLocation: place)
      return
    }
    try #require(exists, "there is no sample \(name)", sourceLocation: place)
    let kept = String(decoding: try self.bytes(name), as: UTF8.self)
    #expect(String(decoding: bytes, as: UTF8.self) == kept, sourceLocation: place)
  }
}

/// Which parts of values are there and which are left out, by their paths from the value on.
struct Parts {
  private var there: Set<String> = []
  private var leftOut: Set<String> = []

  /// Parts that no value had.
  var neverThere: Set<String> { leftOut.subtracting(there) }

  mutating func note(_ value: Any, at path: String = "") {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      guard let some = mirror.children.first else {
        leftOut.insert(path)
        return
      }
      there.insert(path)
      note(some.value, at: path)
    case .collection, .set, .dictionary:
      if mirror.children.isEmpty { leftOut.insert(path) } else { there.insert(path) }
      for child in mirror.children { note(child.value, at: path + "[]") }
    default:
      for child in mirror.children { note(child.value, at: path + "." + (child.label ?? "")) }
    }
  }
}
