import Foundation
import Support
import Testing

/// A text without the digests of the rules and the calendar, which name the files' bytes and not what they say.
func blankingDigests(_ text: String) -> String {
  var (blanked, run): ([UInt8], [UInt8]) = ([], [])
  for byte in text.utf8 {
    if (48...57).contains(byte) || (97...102).contains(byte) {
      run.append(byte)
      continue
    }
    blanked += run.count == 64 ? Array("…".utf8) : run
    run = []
    blanked.append(byte)
  }
  return String(decoding: blanked + run, as: UTF8.self)
}

/// A folder in which the built program is run; it goes with its last user.
final class ExactOffice: Sendable {
  let folder: String

  init() {
    var template = Array("/tmp/qabyldau-exact-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What the program prints, digests blanked.
  ///
  /// - Parameter mayFail: whether what it says on the standard error, and that it says no, is an answer too.
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
    if mayFail {
      let failed = run.status == 0 ? "" : "\(run.status): \(run.errors)"
      return blankingDigests(run.output + failed).replacing(folder, with: "")
    }
    #expect(run.status == 0, "\(arguments): \(run.errors)", sourceLocation: place)
    return blankingDigests(run.output).replacing(folder, with: "")
  }
}
