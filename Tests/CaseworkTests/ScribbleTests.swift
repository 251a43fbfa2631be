import Casework
import Standards
import Support
import Testing

/// Whatever is typed where a number, a date or a time belongs is read or refused, and what is read
/// reads the same again.
@Suite struct `Scribbles where a value belongs` {
  @Test func `numbers of people are taken or found fault with`() {
    var hand = Scribble(seed: 1)
    for _ in 0..<3000 {
      let typed = hand.text()
      for check in [IIN.check(typed), RNN.check(typed), SIC.check(typed)] {
        // What stays of it is read as itself.
        #expect(check.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
      #expect(IIN.check(IIN.check(typed).text).text == IIN.check(typed).text)
      #expect(RNN.check(RNN.check(typed).text).text == RNN.check(typed).text)
      #expect(SIC.check(SIC.check(typed).text).text == SIC.check(typed).text)
    }
  }

  @Test func `case numbers are read or refused with a reason`() throws {
    var hand = Scribble(seed: 2)
    let real = Array(try #require(CaseNumber(office: 2, year: 2009, sequence: 15)).description.utf8)
    var read = 0
    var refusals: Set<CaseNumberWord> = []
    for round in 0..<4000 {
      let typed =
        round.isMultiple(of: 2)
        ? hand.text() : String(decoding: hand.spoilt(real), as: UTF8.self)
      do throws(CaseNumberProblem) {
        let number = try CaseNumber(parsing: typed)
        read += 1
        #expect(try CaseNumber(parsing: number.description) == number)
        #expect(try CaseNumber(parsing: number.digits) == number)
      } catch { refusals.insert(error.word) }
      _ = KazakhDigitRow.number(typedAs: typed)
    }
    #expect(read > 0 && refusals.count > 3)
  }

  @Test func `dates, times and shares are read or refused`() {
    var hand = Scribble(seed: 3)
    let zone = try? OfficeZone()
    for _ in 0..<4000 {
      let date = hand.one(of: [
        hand.text(), String(decoding: hand.spoilt(Array("2009-06-01".utf8)), as: UTF8.self),
      ])
      if let read = CivilDate(iso: date) { #expect(CivilDate(iso: read.description) == read) }
      let share = hand.one(of: [hand.text(most: 4), "98.5" + hand.text(most: 2)])
      if let read = Percent(parsing: share) {
        #expect((0...1000).contains(read.tenths) && Percent(parsing: read.description) == read)
      }
      let marks = hand.one(of: [hand.text(), "yyn-y" + hand.text(most: 1)])
      if let slip = SurveySlip(service: .homeCare, on: "2009-06-01", marks: marks) {
        #expect(SurveySlip(service: .homeCare, on: "2009-06-01", marks: slip.marks) == slip)
      }
      guard let zone else { continue }
      let time = hand.one(of: [
        hand.text(), String(decoding: hand.spoilt(Array("2009-06-01T09:00".utf8)), as: UTF8.self),
      ])
      if let clock = try? FixedClock(parsing: time, zone: zone) {
        #expect((0..<1440).contains(clock.moment.minuteOfDay))
      }
    }
  }
}
