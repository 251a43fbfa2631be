import CResources

/// The files of Resources/, embedded in the program.
enum Resources {
  static let paths: [String] = {
    var count = 0
    guard let first = qresource_all(&count) else { return [] }
    return UnsafeBufferPointer(start: first, count: count).compactMap { resource in
      resource.path.map { String(cString: $0) }
    }
  }()

  static func bytes(_ path: String) -> [UInt8]? {
    guard let resource = qresource_find(path) else { return nil }
    return Array(UnsafeBufferPointer(start: resource.pointee.bytes, count: resource.pointee.count))
  }
}
