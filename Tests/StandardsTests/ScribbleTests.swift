import Standards
import Support
import Testing

/// Whatever is done to the law's files, they are read whole or refused with file and line.
@Suite struct `Scribbles in the law` {
  static let files = Embedded.paths.filter { $0.hasSuffix(".yaml") }

  @Test(arguments: files)
  func `a spoilt file is read or refused with its line`(path: String) throws {
    var hand = Scribble(seed: path.utf8.reduce(9) { $0 &* 31 &+ UInt64($1) })
    let whole = try #require(Embedded.bytes(path))
    // The long files take their time.
    for round in 0..<(whole.count > 60_000 ? 6 : 25) {
      let bytes = round == 0 ? hand.bytes(most: 400) : hand.spoilt(whole)
      let law = Law(paths: Embedded.paths) { $0 == path ? bytes : Embedded.bytes($0) }
      do throws(LawFailure) { try law.load(path) } catch {
        #expect(Self.files.contains(error.file))
        // YAML ends lines by other marks than ours too.
        if error.file == path { #expect((0...(bytes.count + 1)).contains(error.line)) }
      }
    }
  }
}
