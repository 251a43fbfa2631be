import Crypto
import Foundation
import GRDB

/// What is known of a copy of a store, kept beside it as `NAME.json`.
public struct CopyManifest: Hashable, Codable, Sendable {
  /// Of this description; 1.
  public var format: Int
  /// The office's id.
  public var office: String
  /// The day it was made on; `nil` for a copy that a migration made.
  public var madeOn: String?
  /// Milliseconds since 1970.
  public var madeMilliseconds: Int64?
  /// Whether the desk made it by itself; only such copies are taken away in their turn.
  public var automatic: Bool
  /// Version of the store's shape.
  public var schema: Int
  public var bytes: Int
  /// SHA-256 of the copy, in hexadecimal.
  public var digest: String
  public var acts: Int64
  public var cases: Int
  /// The head of its chain, in hexadecimal.
  public var head: String

  enum CodingKeys: String, CodingKey {
    case format
    case office
    case madeOn = "made_on"
    case madeMilliseconds = "made_milliseconds"
    case automatic
    case schema
    case bytes
    case digest = "sha256"
    case acts
    case cases
    case head
  }
}

/// Writing and proving copies of a store.
enum Copy {
  static func manifestPath(_ copy: String) -> String { copy + ".json" }

  /// Copies a store as it is at one moment, while others work. Under its name there is either the
  /// whole copy or nothing.
  ///
  /// - Parameter moment: when it is made; `nil` where no clock is known.
  static func write(
    _ source: DatabasePool, to path: String, at moment: (date: String, milliseconds: Int64)?,
    automatic: Bool = false
  ) throws -> CopyManifest {
    let unfinished = path + ".part"
    CaseStore.remove(unfinished)
    unlink(manifestPath(unfinished))
    let file = StoreFile(path: unfinished)
    try file.makeFile()
    do {
      var manifest = try fill(unfinished, from: source)
      manifest.madeOn = moment?.date
      manifest.madeMilliseconds = moment?.milliseconds
      manifest.automatic = automatic
      try write(manifest, to: manifestPath(unfinished))
      try StoreFile(path: manifestPath(unfinished)).rename(to: manifestPath(path))
      try file.rename(to: path)
      return manifest
    } catch {
      CaseStore.remove(unfinished)
      unlink(manifestPath(unfinished))
      throw error
    }
  }

  private static func fill(_ path: String, from source: DatabasePool) throws -> CopyManifest {
    var configuration = Configuration()
    configuration.publicStatementArguments = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let manifest: CopyManifest
    do {
      try source.backup(to: queue)
      manifest = try queue.inDatabase { db in
        // One file, with no log beside it, so that it can be carried.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok" else {
          throw StoreFailure.unreadable
        }
        let last = try Data.fetchOne(db, sql: "SELECT digest FROM acts ORDER BY seq DESC LIMIT 1")
        return CopyManifest(
          format: 1, office: try StoreSettings(db).office, automatic: false,
          schema: try Schema.version(of: db), bytes: 0, digest: "",
          acts: try Int64.fetchOne(db, sql: "SELECT count(*) FROM acts") ?? 0,
          cases: try Int.fetchOne(db, sql: "SELECT count(*) FROM cases") ?? 0,
          head: last.map(Digests.hex) ?? "")
      }
    } catch {
      try? queue.close()
      throw error
    }
    try queue.close()
    var finished = manifest
    (finished.bytes, finished.digest) = try measure(path)
    try makeDurable(path)
    return finished
  }

  /// Length and SHA-256 of a file, read a piece at a time.
  static func measure(_ path: String) throws -> (bytes: Int, digest: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == EACCES ? StoreFailure.notPermitted(.file) : .noStore
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var hash = SHA256()
    var count = 0
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      hash.update(data: piece)
      count += piece.count
    }
    return (count, Digests.hex(Data(hash.finalize())))
  }

  static func manifest(of copy: String) throws(StoreFailure) -> CopyManifest {
    guard access(copy, F_OK) == 0 else { throw .noStore }
    guard let bytes = FileManager.default.contents(atPath: manifestPath(copy)),
      let manifest = try? JSONDecoder().decode(CopyManifest.self, from: bytes),
      manifest.format == 1
    else { throw .badCopy(.noManifest) }
    return manifest
  }

  private static func write(_ manifest: CopyManifest, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreFailure.cannotCreate(errno: errno) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    _ = fchmod(descriptor, 0o600)
    do {
      try file.write(contentsOf: encoder.encode(manifest) + Data("\n".utf8))
      try file.synchronize()
    } catch { throw StoreFailure.diskFull }
  }

  private static func makeDurable(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFailure.io(code: Int(errno)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreFailure.io(code: Int(errno)) }
  }
}
