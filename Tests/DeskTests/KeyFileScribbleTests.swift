import Screen
import Support
import Testing

@testable import Desk

struct KeyFileScribbleTests {
  @Test func `whatever stands in a key file is read or refused by its line`() {
    var hand = Scribble(seed: 6)
    let whole = Array("# my keys\ngo-on = F11\norder = ^g\nprint=Alt+п\n\nblank-after = 20\n".utf8)
    var reasons: Set<KeyFile.Failure.Reason> = []
    var read = 0
    for round in 0..<4000 {
      let text =
        round.isMultiple(of: 3)
        ? hand.text() : String(decoding: hand.spoilt(whole), as: UTF8.self)
      do throws(KeyFile.Failure) {
        let file = try KeyFile(text)
        read += 1
        // The program's own keys stay, whatever was added.
        for (own, now) in zip(DeskCommand.table, file.commands) {
          #expect(now.keys.starts(with: own.keys))
        }
      } catch {
        reasons.insert(error.reason)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        #expect((1...lines.count).contains(error.line))
      }
    }
    #expect(read > 100 && reasons.count >= 5, "\(reasons)")
  }
}
