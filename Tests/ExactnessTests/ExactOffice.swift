import Foundation
import Support
import Testing

/// A text without the digests of the rules and the calendar, which name the files' bytes and not what they say.
func blankingDigests(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.utf8.count < 64 ? line : Substring(blankingDigests(inLine: line))
  }
  return lines.joined(separator: "\n")
}

private func blankingDigests(inLine line: Substring) -> String {
  var (blanked, run): ([UInt8], [UInt8]) = ([], [])
  func end() { blanked += run.count == 64 ? Array("…".utf8) : run }
  for byte in line.utf8 {
    if (48...57).contains(byte) || (97...102).contains(byte) {
      run.append(byte)
      continue
    }
    end()
    run = []
    blanked.append(byte)
  }
  end()
  return String(decoding: blanked, as: UTF8.self)
}

/// A folder in which the built program is run; it goes with its last user.
final class ExactOffice: Sendable {
  let folder: String

  init() {
    var template = Array("/tmp/qabyldau-exact-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  /// With a training store of Baizak.
  static func withStore() throws -> ExactOffice {
    let office = ExactOffice()
    _ = try office.answer(["setup", "--office", "baizak", "--training", "--surname", "Сәрсенова"])
    return office
  }

  var store: String { folder + "/data/qabyldau/office.sqlite" }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What the program prints, digests blanked.
  ///
  /// - Parameter mayFail: whether it is an answer too that it says no, and what it says then.
  func answer(
    _ arguments: [String], input: String = "", now: String = "2009-06-01T09:00",
    mayFail: Bool = false, _ place: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = ChildProcess.run(
      [Program.path] + arguments,
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_DATA_HOME": folder + "/data",
        "LANG": "C.UTF-8", "TZ": "UTC", "QABYLDAU_NOW": now,
      ], input: input)
    if !mayFail { #expect(run.status == 0, "\(arguments): \(run.errors)", sourceLocation: place) }
    let failed = run.status == 0 ? "" : "\(run.status): \(run.errors)"
    // Who runs the tests made the store; those of the past were made by root.
    let login = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
    return [login, "root"].reduce(
      blankingDigests(run.output + failed).replacing(folder, with: "")
    ) { $0.replacing("\"\($1)\"", with: "\"me\"") }
  }
}
