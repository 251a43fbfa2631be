import Controls
import Screen
import Testing

/// A question is answered by one of its kinds of answer, or goes on being asked.
@Suite struct `A question over the screen` {
  private typealias Question = Prompt<String, String, String, String>

  private static let dialog = Dialog(
    title: "Which?", text: "",
    buttons: [Dialog.Button(id: "a", label: "A"), Dialog.Button(id: "b", label: "B")])
  private static let reason = ReasonDialog(
    title: "Why?", text: "", minimumLength: 3, tooShortText: "too short")
  private static let form = FormDialog(
    title: "Who?", text: "", keysText: "",
    fields: [FormField(id: "name", label: "Name", control: .text(TextField(maximumLength: 3)))],
    button: "ok")

  private var unsaid = UnsaidReasons()

  /// What comes of keys, one word each, the picture being new for every one of them.
  private static func replies(_ keys: [Event], to question: inout Question?) -> [String] {
    var unsaid = UnsaidReasons()
    return keys.enumerated().map { place, key in
      switch question.handle(key, picture: place + 2, unsaid: &unsaid) {
      case .open: "open"
      case .refused: "refused"
      case .tooEarly: "too early"
      case .unavailable(let why): "not now: \(why)"
      case .chosen(let id, let what): "\(id) of \(what)"
      case .written(let text, let what): "\(text) of \(what)"
      case .filled(let form, let what): "\(form.grid.value(of: "name") ?? "") of \(what)"
      case .confirmed(let what): "yes to \(what)"
      case .left: "left"
      }
    }
  }

  private static func typed(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  @Test func `a choice is told with what it is for, and the question ends`() {
    var question: Question? = .choice(Self.dialog, for: "act")
    #expect(
      Self.replies([.key(.right), .key(.enter)], to: &question) == ["open", "b of act"])
    #expect(question == nil)
    #expect(Self.replies([.key(.enter)], to: &question) == ["open"], "nothing is asked any more")
  }

  @Test func `two things side by side are answered like a choice`() {
    let comparison = Comparison(
      title: "", text: "", leftTitle: "mine", rightTitle: "theirs", rows: [],
      buttons: Self.dialog.buttons)
    var question: Question? = .comparison(comparison, for: "race")
    #expect(Self.replies([.key(.enter)], to: &question) == ["a of race"])
  }

  @Test func `two persons side by side are not told to be one by a key from before their picture`()
  {
    let comparison = Comparison(
      title: "", text: "", leftTitle: "typed", rightTitle: "known", rows: [],
      buttons: Self.dialog.buttons, isUnmarked: true, picture: 2)
    var question: Question? = .comparison(comparison, for: "person")
    #expect(
      Self.replies([.key(.right), .key(.enter), .key(.right), .key(.enter)], to: &question)
        == ["too early", "open", "open", "a of person"])
    question = .comparison(comparison, for: "person")
    #expect(Self.replies([.key(.escape)], to: &question) == ["left"])
  }

  @Test func `a text too short is asked on, a longer one is told without the blanks around it`() {
    var question: Question? = .text(Self.reason, for: "note")
    #expect(
      Self.replies(
        Self.typed(" ab") + [.key(.enter)] + Self.typed("c ") + [.key(.enter)], to: &question)
        == ["open", "open", "open", "open", "open", "open", "abc of note"])
    #expect(question == nil)
  }

  @Test func `a form tells a key it refuses and is filled by Enter, not by Esc`() {
    var question: Question? = .form(Self.form, for: "person")
    #expect(
      Self.replies(Self.typed("абвг") + [.key(.enter), .key(.enter)], to: &question)
        == ["open", "open", "open", "refused", "open", "абв of person"])
    question = .form(Self.form, for: "person")
    #expect(Self.replies([.key(.escape)], to: &question) == ["left"])
  }

  @Test func `what binds is not answered by a key from before its picture`() {
    let confirmation = Confirmation(
      title: "", text: "", confirm: "yes", back: "back", picture: 2)
    var question: Question? = .confirmation(confirmation, for: "refusal")
    #expect(
      Self.replies([.key(.enter), .key(.right), .key(.enter)], to: &question)
        == ["too early", "open", "yes to refusal"])
    question = .confirmation(confirmation, for: "refusal")
    #expect(Self.replies([.key(.enter), .key(.enter)], to: &question) == ["too early", "left"])
    #expect(question == nil)
  }

  @Test(arguments: 0..<4) func `Esc leaves any question, as it stands`(_ kind: Int) {
    let questions: [Question] = [
      .choice(Self.dialog, for: ""), .text(Self.reason, for: ""), .form(Self.form, for: ""),
      .confirmation(
        Confirmation(title: "", text: "", confirm: "", back: "", picture: 9), for: ""),
    ]
    var question: Question? = questions[kind]
    #expect(Self.replies([.key(.escape)], to: &question) == ["left"])
    #expect(question == nil)
  }

  // MARK: What was typed

  private mutating func write(_ text: String, ending key: Key) {
    var question: Question? = .text(unsaid.resume(Self.reason), for: "note")
    for event in Self.typed(text) + [.key(key)] {
      _ = question.handle(event, picture: 1, unsaid: &unsaid)
    }
  }

  private var offered: String { unsaid.resume(Self.reason).reason }

  @Test mutating func `what was typed is offered again after Esc`() {
    write("abc", ending: .escape)
    #expect(offered == "abc" && !unsaid.isEmpty)
    write("d", ending: .escape)
    #expect(offered == "abcd")
  }

  @Test mutating func `what is offered is not said by Enter alone, however long it is held`() {
    write("abc", ending: .escape)
    var question: Question? = .text(unsaid.resume(Self.reason), for: "note")
    for _ in 0..<30 {
      let reply = question.handle(.key(.enter), picture: 9, unsaid: &unsaid)
      guard case .tooEarly(.offered) = reply else {
        Issue.record("\(reply)")
        return
      }
    }
    _ = question.handle(.key(.end), picture: 9, unsaid: &unsaid)
    guard case .written("abc", _) = question.handle(.key(.enter), picture: 9, unsaid: &unsaid)
    else {
      Issue.record("was seen")
      return
    }
  }

  @Test mutating func `what was said is offered again until it is saved`() {
    write("abc", ending: .enter)
    #expect(offered == "abc")
    unsaid.forgetSaid()
    #expect(offered == "" && unsaid.isEmpty)
  }

  @Test mutating func `what could not be saved outlives the next save`() {
    write("abc", ending: .enter)
    unsaid.keepSaid()
    unsaid.forgetSaid()
    #expect(offered == "abc")
  }

  @Test mutating func `what was left is not forgotten with what is said`() {
    write("abc", ending: .escape)
    unsaid.forgetSaid()
    #expect(offered == "abc")
  }

  @Test mutating func `the same question about another thing is another question`() {
    write("abc", ending: .escape)
    let other = ReasonDialog(
      title: "Why?", text: "", minimumLength: 3, tooShortText: "", about: "S1-A-3")
    #expect(unsaid.resume(other).reason == "")
    unsaid.keep(other.typed("xyz"))
    let translated = ReasonDialog(
      title: "Неге?", text: "", minimumLength: 3, tooShortText: "", about: "S1-A-3")
    #expect(unsaid.resume(translated).reason == "xyz" && offered == "abc")
  }
}
