import Controls
import Screen
import Support
import Testing

struct DateFieldTests {
  private func typed(_ text: String) -> DateField {
    var field = DateField()
    for event in [Event].typing(text) { _ = field.handle(event) }
    return field
  }

  @Test func `the dots put themselves in`() {
    #expect(typed("14").text == "14.")
    #expect(typed("1403").text == "14.03.")
    #expect(typed("14032000").text == "14.03.2000")
    #expect(typed("14032000").iso == "2000-03-14")
  }

  @Test(arguments: [
    "1.6.2009", "01.06.2009", "01062009", "2009-06-01", "2009-6-1", "1/6/2009", "1,6,2009",
    "01-06-2009", "2009.06.01", "1 6 2009", "қ\".қ6.әққұ",
  ])
  func `a date may be typed in many ways`(text: String) {
    #expect(typed(text).iso == "2009-06-01")
  }

  @Test(arguments: ["1.6.2009", "01062009", "2009-06-01", "20090601", " 2009-06-01\n"])
  func `a date may be pasted in many ways`(text: String) {
    var field = DateField()
    #expect(field.handle(.paste(text)) == .changed)
    #expect(field.text == "01.06.2009")
  }

  @Test func `a year alone is an answer where nothing nearer may be known`() {
    var field = DateField(mayBeYear: true)
    for event in [Event].typing("1935") { _ = field.handle(event) }
    #expect(field.year == "1935")
    field.settle()
    #expect(field.text == "1935" && field.year == "1935" && field.iso == nil)
    #expect(DateField("1935", mayBeYear: true).text == "1935")
    // The day is remembered after all: a whole date is typed over the year.
    for date in ["05.06.1935", "05061935"] {
      var known = field
      for event in [Event].typing(date) { _ = known.handle(event) }
      #expect(known.iso == "1935-06-05", "\(date)")
    }
    var whole = DateField(mayBeYear: true)
    for event in [Event].typing("14031935") { _ = whole.handle(event) }
    #expect(whole.iso == "1935-03-14" && whole.year == nil)
    var other = typed("1935")
    other.settle()
    #expect(other.year == nil && other.text == "19.35.")
  }

  @Test func `a dot typed where one stands already changes nothing`() {
    var field = typed("14")
    #expect(field.handle(.key(.character("."))) == .moved)
    #expect(field.text == "14.")
  }

  @Test func `a day and month that look like a year stay day and month between hyphens`() {
    #expect(typed("20-09-2009").iso == "2009-09-20")
    #expect(typed("20092009").iso == "2009-09-20")
  }

  @Test func `behind other digits dot and comma end a day or month`() {
    #expect(typed(#""ң"#).text == "14.")
    #expect(typed("4,").text == "04.")
    #expect(typed("4.").text == "04.")
  }

  @Test(arguments: [
    (#"қ.қ,"ұғ."#, "1957-06-07"), (#"".қ."ұ,."#, "1967-07-17"),
    (#"ә,"ә"ұ.,"#, "1976-12-26"), (#"ә..қ...әққ."#, "2007-07-27"), (#"і."ә"ұ,,"#, "1966-12-03"),
  ])
  func `on the Kazakh digit row dot and comma are 7 and 6 where a date can go on with them`(
    text: String, iso: String
  ) {
    #expect(typed(text).iso ?? "" == iso)
  }

  @Test func `other letters are refused and named`() {
    var field = typed("14")
    #expect(field.handle(.key(.character("ж"))) == .refused(.notADigit("ж")))
    #expect(field.handle(.paste("14 наурыз 2000")) == .refused(.notADigit("н")))
    #expect(field.text == "14.")
  }

  @Test(arguments: [
    "30.02.2009", "29.02.2009", "31.04.2009", "00.01.2009", "01.13.2009", "01.01.0009",
  ])
  func `a day the calendar does not have is no such day`(text: String) {
    #expect(typed(text).understood == .noSuchDay)
    #expect(typed(text).iso == nil)
  }

  @Test func `a leap day is a day`() {
    #expect(typed("29022008").understood == .date(year: 2008, month: 2, day: 29))
    #expect(typed("29022000").iso == "2000-02-29")
    #expect(typed("29021900").understood == .noSuchDay)
  }

  @Test func `years reach from the oldest who may come to the last a calendar may be made for`() {
    #expect(typed("01011800").understood == .date(year: 1800, month: 1, day: 1))
    #expect(typed("31122199").understood == .date(year: 2199, month: 12, day: 31))
    #expect(typed("31121799").understood == .noSuchDay)
    #expect(typed("01012200").understood == .noSuchDay)
  }

  @Test func `a date without four digits of the year is incomplete`() {
    #expect(typed("").understood == .empty)
    #expect(typed("14").understood == .incomplete)
    #expect(typed("14.03.").understood == .incomplete)
    #expect(typed("14.03.09").understood == .incomplete)
  }

  @Test func `a ninth digit is refused`() {
    var field = typed("14032000")
    #expect(field.handle(.key(.character("1"))) == .refused(.full(limit: 8)))
  }

  @Test func `a backspace takes a digit and the dot behind it`() {
    var field = typed("1403")
    _ = field.handle(.key(.backspace))
    #expect(field.text == "14.0")
    _ = field.handle(.key(.backspace))
    _ = field.handle(.key(.backspace))
    #expect(field.text == "1")
    _ = field.handle(.key(.backspace))
    #expect(field.understood == .empty)
    #expect(field.handle(.key(.backspace)) == .ignored)
  }

  @Test func `a digit typed over a whole date replaces the one under the cursor`() {
    var field = typed("14032000")
    _ = field.handle(.key(.home))
    for event in [Event].typing("250") { _ = field.handle(event) }
    #expect(field.text == "25.03.2000")
    #expect(field.caret == 4)
  }

  @Test func `a digit taken from the middle leaves the rest in its place`() {
    var field = typed("14032000")
    _ = field.handle(.key(.home))
    #expect(field.handle(.key(.delete)) == .changed)
    #expect(field.text == "4.03.2000")
    #expect(field.iso == "2000-03-04")
    field.settle()
    #expect(field.text == "04.03.2000")
  }

  @Test func `delete at a dot takes the digit behind it`() {
    var field = typed("14032000")
    _ = field.handle(.key(.home))
    _ = field.handle(.key(.right))
    _ = field.handle(.key(.right))
    _ = field.handle(.key(.delete))
    #expect(field.text == "14.3.2000")
  }

  @Test func `a stored date is shown the usual way`() {
    #expect(DateField("2000-03-14").text == "14.03.2000")
    #expect(DateField("14.03.").text == "14.03.")
    #expect(DateField("").understood == .empty)
  }

  @Test func `an empty date shows how it is to be typed`() {
    let canvas = drawn(14, 1) {
      DateField(placeholder: "кк.аа.жжжж").draw(on: &$0, in: $1, focused: true, signs: .unicode)
    }
    #expect(canvas.picture == "(кк.аа.жжжж)")
    #expect(canvas.cursor == Position(column: 0, row: 0))
  }

  @Test func `the cursor stands where the next digit goes`() {
    let canvas = drawn(14, 1) {
      typed("1403").draw(on: &$0, in: $1, focused: true, signs: .unicode)
    }
    #expect(canvas.pictureWithCursor == "14.03._")
  }

  @Test func `no keys in any order break the field`() {
    let keys: [Key] = [
      .character("2"), .character("0"), .character("."), .character("-"), .left, .right, .home,
      .end, .backspace, .delete, .character("9"),
    ]
    var numbers = SeededNumbers(seed: 305)
    var field = DateField()
    for _ in 0..<20_000 {
      _ = field.handle(.key(keys.randomElement(using: &numbers) ?? .left))
      #expect(field.caret >= 0 && field.caret <= field.text.count && field.text.count <= 10)
    }
  }
}
