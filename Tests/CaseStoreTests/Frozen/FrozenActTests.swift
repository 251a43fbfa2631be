import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Acts are kept for good. Each kind lies among the samples with everything it can say, as it was
/// stored; what a sample said once it must say for ever
/// (docs/decisions/0014-what-is-stored-is-frozen.md).
struct FrozenActTests {
  @Test(arguments: FrozenAct.all)
  func `an act that was stored long ago still says what it said`(_ frozen: FrozenAct) throws {
    #expect(try frozen.read(Samples.bytes(frozen.file)).isSame)
  }

  @Test func `an act is stored today byte for byte as it was then`() throws {
    let place = try Workplace()
    let store = try place.newStore()
    for frozen in FrozenAct.all {
      let bytes = try store.write { db in
        try frozen.append(db)
        return try Data.fetchOne(
          db, sql: "SELECT payload FROM payloads ORDER BY seq DESC LIMIT 1") ?? Data()
      }
      try Samples.compare(bytes, with: frozen.file)
    }
  }

  @Test(arguments: ActSubject.Kind.allCases)
  func `there is a sample of every kind of act, and none that nobody reads`(
    _ subject: ActSubject.Kind
  ) throws {
    let samples = FrozenAct.all.filter { $0.subject == subject.rawValue }
    #expect(Set(samples.map(\.kind)) == Set(FrozenAct.kinds(of: subject)))
    let files = samples.map { ($0.file as NSString).lastPathComponent }
    #expect(Set(files).count == files.count)
    #expect(Samples.names(in: "acts/\(subject.rawValue)") == files.sorted())
  }

  @Test func `no part of an act is left out of all its samples`() throws {
    for (kind, samples) in Dictionary(grouping: FrozenAct.all, by: { [$0.subject, $0.kind] }) {
      var parts = Parts()
      for sample in samples { parts.note(try sample.read(Samples.bytes(sample.file)).said) }
      // The shipped value stands in the directory; what is put back has none.
      #expect(
        parts.neverThere == (kind == ["directory", "restored"] ? [".restored.value"] : []),
        "\(kind)")
    }
  }

  /// What is hashed into the chain: another word in it, and no history would be whole any more.
  @Test func `the record of an act is the text it always was`() {
    let header = ActHeader(
      seq: 12, subject: .directory("talas"), kind: "corrected", at: moment("2009-06-01"),
      clock: "back", staff: manager,
      payloadDigest: Digests.payload(salt: Data([1, 2]), payload: Data("{}".utf8)))
    #expect(
      String(decoding: header.bytes, as: UTF8.self) == """
        qabyldau act 1
        12
        directory
        talas
        corrected
        1243825200000
        2009-06-01
        540
        back
        1
        e8d5c4f3bdeebd5044090884785282349090807ac1b32dd075ce61cce3cfab42
        """)
  }
}
