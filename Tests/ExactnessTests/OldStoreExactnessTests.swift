import Foundation
import Support
import Testing

/// Stores that programs of the past made, opened before and after something is rebuilt.
struct OldStoreExactnessTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CaseStoreTests/Samples/stores").path

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: samples))?.sorted() ?? []

  /// The day after the last of theirs.
  private static let now = "2012-01-06T09:00"

  @Test(arguments: names)
  func `every case of a store of the past is shown, explained and printed as it was`(_ name: String)
    throws
  {
    let office = ExactOffice()
    let store = office.folder + "/office.sqlite"
    try FileManager.default.copyItem(atPath: Self.samples + "/" + name, toPath: store)
    _ = chmod(store, 0o600)
    let record = FrozenRecord("old-stores/" + name.replacing(".store", with: ""))
    for command in [["board", "--json"], ["indicators", "--year", "2009", "--json"]] {
      let said = try office.answer(
        command + ["--store", store, "--as", "root", "--lang", "kk"], now: Self.now)
      try record.compare(command.joined(separator: " "), said)
    }
    let cases = try Adapter().cases(in: store, as: "root", now: Self.now)
    #expect(cases.count > 4)
    for (number, text) in cases { try record.compare(number, blankingDigests(text)) }
    try record.close()
  }

  @Test func `there is a store of every version`() {
    #expect(Self.names.count > 12)
  }
}
