import Foundation

/// Which file a path names.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let links: UInt64

  /// `nil` when there is none or it cannot be reached; `errno` tells.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), links: UInt64(status.st_nlink))
  }

  private init(device: UInt64, inode: UInt64, links: UInt64) {
    self.device = device
    self.inode = inode
    self.links = links
  }

  /// The file, however many names it has.
  var alone: FileIdentity { FileIdentity(device: device, inode: inode, links: 1) }
}

/// The store as files: who may read them, and that they are still the same.
struct StoreFile {
  let path: String
  /// The system's number of the group that shares the store; `nil` for a private one.
  var group: UInt32?

  private var folder: String { Self.folder(of: path) }

  /// What lies before the last slash; empty for a name alone. `NSString` has the same, which fails on
  /// a name of one letter.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path of the file itself, where a link names it.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether there is anything; what the system does not let one look at is there too.
  var isThere: Bool {
    access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Why nothing is made where there is something, or something that cannot be looked at.
  var existing: StoreFailure {
    access(path, F_OK) == 0 ? .alreadyExists : .cannotCreate(errno: errno)
  }

  /// Which file it is.
  ///
  /// - Throws: `noStore`, `notPermitted`, `foreignFile` for what is no file, `io` when the disk fails.
  func identity() throws(StoreFailure) -> FileIdentity {
    var status = stat()
    guard stat(path, &status) == 0, let identity = FileIdentity(path: path) else {
      throw .unreachable(errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreignFile }
    return identity
  }

  /// How long the file is, in bytes.
  func length() throws(StoreFailure) -> Int {
    _ = try identity()
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreachable(errno: errno) }
    return Int(status.st_size)
  }

  /// Where a store is made or replaced a link would be taken for it, and who comes by the link and who
  /// does not would work in two stores.
  func refuseLink() throws(StoreFailure) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { throw .link }
  }

  private var fileMode: mode_t { group == nil ? 0o600 : 0o660 }

  private var folderMode: mode_t { group == nil ? 0o700 : 0o2770 }

  /// Makes the folders that are missing, and the store's own folder private.
  func makeFolder() throws(StoreFailure) {
    guard !folder.isEmpty else { return }
    var missing: [String] = []
    var step = folder
    while !step.isEmpty, access(step, F_OK) != 0 {
      missing.append(step)
      step = Self.folder(of: step)
    }
    for (index, made) in missing.enumerated().reversed() {
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw .cannotCreate(errno: errno) }
      guard index == 0 else { continue }
      if let group, chown(made, uid_t.max, group) != 0 { throw .cannotCreate(errno: errno) }
      guard chmod(made, folderMode) == 0 else { throw .cannotCreate(errno: errno) }
    }
  }

  /// An empty file with the right owner and mode, which the WAL and its index inherit.
  func makeFile() throws(StoreFailure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, fileMode)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .alreadyExists : .cannotCreate(errno: errno)
    }
    defer { close(descriptor) }
    if let group, fchown(descriptor, uid_t.max, group) != 0 { throw .cannotCreate(errno: errno) }
    // The umask of whoever sets the office up must not decide who reads it.
    guard fchmod(descriptor, fileMode) == 0 else { throw .cannotCreate(errno: errno) }
  }

  private static let endings = ["", "-wal", "-shm"]

  /// A name beside the store's under which nothing lies yet.
  func freeName(as word: String) throws(StoreFailure) -> String {
    for number in 1...999 {
      let name = "\(path)-\(word)-\(number)"
      if Self.endings.allSatisfy({ access(name + $0, F_OK) != 0 }) { return name }
    }
    throw .cannotCreate(errno: EEXIST)
  }

  /// Moves what lies under the store's name to another one, log and index with it; nothing is
  /// deleted. The store goes first: who has it open sees at once that it is gone.
  func setAside(under name: String) throws(StoreFailure) {
    for ending in Self.endings where access(path + ending, F_OK) == 0 {
      guard Foundation.rename(path + ending, name + ending) == 0 else {
        throw .cannotCreate(errno: errno)
      }
    }
  }

  /// Gives a finished file its name for good: the name is on the disk when this returns.
  func rename(to name: String) throws(StoreFailure) {
    guard Foundation.rename(path, name) == 0 else { throw .cannotCreate(errno: errno) }
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Puts another store in this one's place. Killed in the middle, it is finished by whoever looks for
  /// the store next.
  ///
  /// - Returns: where the old store lies now.
  func replace(with new: StoreFile) throws(StoreFailure) -> String {
    let aside = try freeName(as: "replaced")
    let waiting = StoreFile(path: waitingName(for: aside), group: group)
    try new.rename(to: waiting.path)
    // With the old store out of the way it is the store, whatever happened.
    defer { if access(path, F_OK) == 0 { unlink(waiting.path) } }
    try setAside(under: aside)
    try waiting.rename(to: path)
    return aside
  }

  /// The name of a store that waits for this one to lie under another name.
  private func waitingName(for aside: String) -> String { aside + "-by" }

  /// Finishes a replacement that was killed between taking the old store away and naming the new one.
  func finishReplacing(waitingSeconds: Double) throws(StoreFailure) {
    guard access(path, F_OK) != 0, waitingReplacement() != nil else { return }
    try alone(waitingSeconds: waitingSeconds) { () throws(StoreFailure) in
      // The one that replaces may have been at it still.
      guard access(path, F_OK) != 0, let aside = waitingReplacement() else { return }
      try setAside(under: aside)
      try StoreFile(path: waitingName(for: aside), group: group).rename(to: path)
    }
  }

  /// Where the old store lies whose place a new one waits for.
  private func waitingReplacement() -> String? {
    let start = (path as NSString).lastPathComponent + "-replaced-"
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let asides = names.filter { $0.hasPrefix(start) && $0.hasSuffix("-by") }
      .map { (folder.isEmpty ? "" : folder + "/") + $0.dropLast(3) }
    return asides.first { access($0, F_OK) == 0 }
  }

  /// Takes the rights of people outside the office away, or says that it cannot.
  func keepOthersOut() throws(StoreFailure) {
    for file in [path, path + "-wal", path + "-shm"] {
      var status = stat()
      guard stat(file, &status) == 0, status.st_mode & 0o007 != 0 else { continue }
      guard chmod(file, status.st_mode & 0o770) == 0 else { throw .notPermitted(.openToOthers) }
    }
  }

  /// Whether the account may write; a read-only file system says no even to its owner.
  var isWritable: Bool { access(path, W_OK) == 0 }

  /// Does something while no other process creates, migrates, restores or copies this store.
  func alone<Value>(
    waitingSeconds: Double, _ body: () throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    let descriptor = try openSideFile()
    defer { close(descriptor) }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .io(code: Int(errno)) }
      guard waited < waitingSeconds else { throw .busy(holder: nil) }
      usleep(10_000)
      waited += 0.01
    }
    return try body()
  }

  /// The same, not done at all when another process is at it.
  func aloneNow<Value>(_ body: () throws(StoreFailure) -> Value?) throws(StoreFailure) -> Value? {
    let descriptor = try openSideFile()
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? try body() : nil
  }

  private func openSideFile() throws(StoreFailure) -> Int32 {
    let side = path + "-lock"
    // Who made it has said who may open it.
    let known = open(side, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    if known >= 0 { return known }
    let descriptor = open(side, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, fileMode)
    guard descriptor >= 0 else { throw .cannotCreate(errno: errno) }
    // As the store's own file, where there is one.
    var store = stat()
    let isThere = stat(path, &store) == 0
    if let group = isThere ? store.st_gid : group { _ = fchown(descriptor, uid_t.max, group) }
    _ = fchmod(descriptor, isThere ? store.st_mode & 0o660 : fileMode)
    return descriptor
  }
}
