import Glibc

/// Everything that runs in a terminal, thread by thread, as the kernel tells anybody, also of a program
/// that nobody may look into: whether it sleeps and how often it was put to sleep. Two equal pictures
/// of sleepers mean that none of them did anything in between.
struct Sleepers: Equatable {
  private struct Thread: Equatable {
    let state: UInt8
    let switches: [Int]
  }

  private var threads: [Int: Thread] = [:]

  /// - Parameter leader: the process that leads the terminal's session.
  init(under leader: pid_t) {
    var found = [Int(leader)]
    while let process = found.popLast() {
      for thread in Self.numbers(in: "/proc/\(process)/task") {
        let place = "/proc/\(process)/task/\(thread)/"
        threads[thread] = Self.thread(place + "status")
        found += Self.words(of: place + "children").compactMap { Int($0) }
      }
    }
  }

  /// Whether this kernel tells who was started by whom.
  static var canBeSeen: Bool { access("/proc/self/task/\(getpid())/children", R_OK) == 0 }

  /// Nothing runs, waits for a disk or is about to run: each waits for something from outside, is
  /// stopped or has ended.
  var allSleep: Bool {
    threads.values.allSatisfy { "STtZX".utf8.contains($0.state) }
  }

  private static func numbers(in folder: String) -> [Int] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var found: [Int] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        Int(String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self))
      }
      if let name { found.append(name) }
    }
    return found
  }

  private static func thread(_ path: String) -> Thread? {
    var state: UInt8?
    var switches: [Int] = []
    let words = words(of: path)
    for (name, value) in zip(words, words.dropFirst()) {
      if name == "State:" { state = value.utf8.first }
      if name.hasSuffix("ctxt_switches:") { switches.append(Int(value) ?? 0) }
    }
    return state.map { Thread(state: $0, switches: switches) }
  }

  private static func words(of path: String) -> [Substring] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let text = String(unsafeUninitializedCapacity: 8192) {
      max(0, read(file, $0.baseAddress, $0.count))
    }
    return text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }
}
