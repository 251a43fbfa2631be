import Screen
import Testing

@testable import Controls

@Suite struct `The button below a form` {
  private func form() -> GridForm {
    var form = Samples.form()
    form.button = "Save"
    return form
  }

  @Test func `is reached by Enter and Down, pressed by Enter and by nothing else`() {
    var form = form()
    for _ in 0..<50 where !form.isOnButton { _ = form.handle(.key(.down)) }
    #expect(form.isOnButton)
    for key in [Key.character(" "), .character("ә"), .right, .delete, .tab, .down] {
      #expect(form.handle(.key(key)) == .ignored)
    }
    #expect(form.handle(.paste("ә")) == .ignored)
    #expect(form.handle(.key(.enter)) == .finished)
    _ = form.handle(.key(.up))
    #expect(!form.isOnButton)
  }

  @Test func `keeps the cursor when other fields are shown`() {
    var form = form()
    let all = form.fields
    form.moveFocus(to: GridForm.buttonID)
    form.show(all.filter { $0.id != "sex" })
    #expect(form.isOnButton)
  }

  @Test func `stands below the papers, too`() {
    var list = Checklist(
      title: "", rows: [Checklist.Row(id: "a", item: "1)", text: "application", state: .missing)])
    #expect(list.handle(.key(.down)) == .ignored)
    list.button = "Go on"
    _ = list.handle(.key(.down))
    #expect(list.isOnButton)
    #expect(list.handle(.key(.character(" "))) == .ignored)
    #expect(list.handle(.key(.enter)) == .pressed)
    list.show([])
    #expect(list.isOnButton)
  }
}

@Suite struct `Words in a field` {
  @Test func `are gone by and taken away whole`() {
    var field = TextField("Байзақ батыр, 20-үй")
    #expect(field.handle(.key(.wordLeft)) == .moved)
    #expect(field.caret == 17)
    _ = field.handle(.key(.wordLeft))
    _ = field.handle(.key(.wordLeft))
    #expect(field.caret == 7)
    #expect(field.handle(.key(.eraseWord)) == .changed)
    #expect(field.text == "батыр, 20-үй")
    _ = field.handle(.key(.wordRight))
    #expect(field.caret == 5)
    #expect(field.handle(.key(.control("w"))) == .changed)
    #expect(field.text == ", 20-үй")
    _ = field.handle(.key(.control("u")))
    #expect(field.text == "батыр, 20-үй")
    _ = field.handle(.key(.home))
    #expect(field.handle(.key(.eraseWord)) == .ignored)
  }

  @Test func `are day, month and year in a date`() {
    var field = DateField("14.03.2000")
    _ = field.handle(.key(.eraseWord))
    #expect(field.text == "14.03.")
    _ = field.handle(.key(.wordLeft))
    #expect(field.caret == 3)
    _ = field.handle(.key(.wordLeft))
    #expect(field.caret == 0)
    _ = field.handle(.key(.wordRight))
    #expect(field.caret == 2)
  }
}

@Suite struct `A date that stands there` {
  @Test func `is typed over from its first digit on`() {
    var field = DateField("01.06.2009")
    for event in [Event].typing("29052009") { _ = field.handle(event) }
    #expect(field.iso == "2009-05-29")
    // In one visit a ninth digit is a slip.
    #expect(field.handle(.key(.character("1"))) == .refused(.full(limit: 8)))
    field.settle()
    _ = field.handle(.key(.character("3")))
    #expect(field.text == "3")
    _ = field.handle(.key(.control("u")))
    #expect(field.text == "29.05.2009")
  }

  @Test func `is mended once the cursor was moved in it`() {
    var field = DateField("01.06.2009")
    _ = field.handle(.key(.backspace))
    _ = field.handle(.key(.character("8")))
    #expect(field.iso == "2008-06-01")
  }
}

@Suite struct `Space on a button` {
  @Test func `is no second Enter`() {
    var dialog = Dialog(
      title: "", text: "", buttons: [Dialog.Button(id: "back", label: "Back")])
    #expect(dialog.handle(.key(.character(" "))) == .ignored)
    var question = Confirmation(title: "", text: "", confirm: "Do", back: "Back", picture: 1)
    #expect(question.handle(.key(.right), picture: 2) == .moved)
    #expect(question.handle(.key(.character(" ")), picture: 3) == .ignored)
    #expect(question.handle(.key(.enter), picture: 3) == .confirmed)
  }
}
