import CResources
import Standards

/// The resources as they are embedded in the program.
public enum Embedded {
  public static var paths: [String] {
    var count = 0
    guard let first = qresource_all(&count) else { return [] }
    return UnsafeBufferPointer(start: first, count: count).compactMap { resource in
      resource.path.map { String(cString: $0) }
    }
  }

  public static func bytes(_ path: String) -> [UInt8]? {
    guard let resource = qresource_find(path) else { return nil }
    return Array(UnsafeBufferPointer(start: resource.pointee.bytes, count: resource.pointee.count))
  }

  public static func text(_ path: String) -> String {
    String(decoding: bytes(path) ?? [], as: UTF8.self)
  }

  /// The shipped law.
  public static func law() -> Law {
    shelf
    return Law(paths: paths, bytes: bytes)
  }

  /// The shipped law with one file changed, as a careless hand would change it.
  public static func law(
    changing path: String, _ change: (String) -> String
  ) -> Law {
    let changed = Array(change(text(path)).utf8)
    return Law(paths: paths) { $0 == path ? changed : bytes($0) }
  }
}

extension CivilDate: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self = CivilDate(iso: value)!
  }
}
