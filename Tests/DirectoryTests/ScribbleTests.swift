import Directory
import Foundation
import Support
import Testing

/// Whatever is done to the directory's file or written into a correction is read or refused.
@Suite struct `Scribbles in the directory` {
  @Test func `a spoilt file is read or refused in words`() throws {
    var hand = Scribble(seed: 4)
    let whole = [UInt8](try shippedBytes())
    var refused = 0
    for round in 0..<120 {
      let bytes = round.isMultiple(of: 10) ? hand.bytes() : hand.spoilt(whole)
      do throws(DirectoryFailure) {
        _ = try OfficeDirectory(json: Data(bytes))
      } catch { refused += 1 }
    }
    #expect(refused > 30)
  }

  @Test func `a correction is taken or refused, and what is taken shows`() throws {
    var hand = Scribble(seed: 5)
    let shipped = try shippedDirectory()
    var (taken, refused) = (0, 0)
    let hours = Array("09:00-18:00, 13:00-14:00".utf8)
    let phones = Array("8-72637-55555, 2-23-38".utf8)
    for _ in 0..<1500 {
      let field = hand.one(of: [DirectoryField.head, .phones, .hours])
      let value: String =
        switch hand.below(3) {
        case 0: hand.text()
        case 1: String(decoding: hand.spoilt(hours), as: UTF8.self)
        default: String(decoding: hand.spoilt(phones), as: UTF8.self)
        }
      let correction = DirectoryCorrection(
        entry: hand.one(of: ["baizak", "talas", hand.text(most: 2)]), field: field, value: value,
        reason: hand.text(most: 3), by: hand.text(most: 3), on: "2009-06-01")
      do throws(CorrectionProblem) {
        try shipped.check(correction)
        let corrected = shipped.corrected(by: [correction])
        #expect(corrected[correction.entry]?.local(field) != nil)
        #expect(corrected[correction.entry]?.correctable(field) != nil)
        taken += 1
      } catch { refused += 1 }
    }
    #expect(taken > 50 && refused > 50)
  }
}
