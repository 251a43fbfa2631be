import Controls
import Screen
import Testing

struct GridFormTests {
  @Test func `a form begins on its first field that takes an answer`() {
    #expect(Samples.form().focus == "surname")
    #expect(Samples.form(focus: "number").focus == "number")
    #expect(Samples.form(focus: "unknown").focus == "surname")
    let form = GridForm(fields: [
      FormField(id: "a", label: "А", control: .text(TextField()), disabledReason: "жабық"),
      FormField(id: "b", label: "Ә", control: .text(TextField())),
    ])
    #expect(form.focus == "b")
  }

  @Test func `the arrows stop at every field and Enter passes those that take no answer`() {
    var form = Samples.form(focus: "sex")
    #expect(form.handle(.key(.down)) == .focusMoved(from: "sex", to: "group"))
    #expect(form.handle(.key(.up)) == .focusMoved(from: "group", to: "sex"))
    #expect(form.handle(.key(.enter)) == .focusMoved(from: "sex", to: "address"))
    #expect(form.handle(.key(.backTab)) == .focusMoved(from: "address", to: "sex"))
    #expect(form.handle(.key(.tab)) == .focusMoved(from: "sex", to: "address"))
  }

  @Test func `Enter on the last field finishes the form and other keys stay there`() {
    var form = Samples.form(focus: "address")
    #expect(form.handle(.key(.down)) == .ignored)
    #expect(form.handle(.key(.tab)) == .ignored)
    #expect(form.handle(.key(.enter)) == .finished)
    #expect(form.focus == "address")
  }

  @Test func `one may go back from an answer that is wrong`() {
    var form = Samples.form(focus: "number")
    form.setError("12 сан керек", of: "number")
    #expect(form.handle(.key(.up)) == .focusMoved(from: "number", to: "born"))
  }

  @Test func `a typed letter changes the focused answer and takes its error away`() {
    var form = Samples.form(focus: "name")
    form.setError("қате", of: "name")
    form.setError("қате", of: "surname")
    #expect(form.handle(.key(.character("а"))) == .valueChanged("name"))
    #expect(form.value(of: "name") == "Айыма")
    #expect(form["name"]?.error == nil)
    #expect(form["surname"]?.error == "қате")
    #expect(form.handle(.key(.left)) == .caretMoved)
  }

  @Test func `what a field does not take is told with its reason`() {
    var form = Samples.form(focus: "number")
    #expect(form.handle(.key(.character("ж"))) == .refused("number", .notADigit("ж")))
    form.moveFocus(to: "group")
    #expect(
      form.handle(.key(.character(" ")))
        == .refused("group", .disabled(reason: "балаға топ қойылмайды")))
    #expect(form.value(of: "group") == "")
  }

  @Test func `answers are given and taken by field as text`() {
    var form = Samples.form()
    #expect(form.value(of: "born") == "2000-03-14")
    #expect(form.value(of: "sex") == "")
    form.setValue("f", of: "sex")
    form.setValue("01.06.2009", of: "born")
    form.setValue("000314 500123", of: "number")
    #expect(form.values["sex"] == "f")
    #expect(form.values["born"] == "2009-06-01")
    #expect(form.values["number"] == "000314500123")
    #expect(form.value(of: "unknown") == nil)
  }

  @Test func `a date that is not whole is given as typed`() {
    var form = Samples.form()
    form.setValue("14.03.", of: "born")
    #expect(form.value(of: "born") == "14.03.")
  }

  @Test func `a date typed short is written whole when the cursor leaves it`() {
    var form = Samples.form(focus: "born")
    form.setValue("", of: "born")
    for event in [Event].typing("2009-6-1") { _ = form.handle(event) }
    _ = form.handle(.key(.enter))
    let canvas = picture(form, 80, 9)
    #expect(canvas.lines[2].contains("01.06.2009"))
  }

  @Test func `fields that come and go keep their answers, and the focus its field`() {
    var form = Samples.form(focus: "address")
    let all = form.fields
    form.setValue("m", of: "sex")
    form.show(all.filter { $0.id != "sex" && $0.id != "group" })
    #expect(form.focus == "address")
    #expect(form.value(of: "sex") == nil)
    form.show(all)
    #expect(form.value(of: "sex") == "m")
  }

  @Test func `a focus whose field goes away passes to the next that stays`() {
    var form = Samples.form(focus: "sex")
    let all = form.fields
    form.show(all.filter { $0.id != "sex" && $0.id != "group" })
    #expect(form.focus == "address")
    form.show(all.filter { $0.id == "surname" || $0.id == "name" })
    #expect(form.focus == "name")
    form.show([])
    #expect(form.focus == "")
    #expect(form.handle(.key(.down)) == .ignored)
  }

  @Test func `letters of one answer belong together though the form is shown anew between them`() {
    func fields() -> [FormField] {
      let options = [("self", "өзі"), ("neighbour", "көршісі"), ("guardian", "қорғаншысы")]
      return [
        FormField(
          id: "by", label: "Кім",
          control: .choice(
            ChoiceField(
              options: options.map { ChoiceField.Option(id: $0.0, label: $0.1) }, allowsNone: true))
        )
      ]
    }
    var form = GridForm(fields: fields())
    for letter in "көр" {
      _ = form.handle(.key(.character(letter)))
      form.show(fields())
      #expect(form.value(of: "by") == "neighbour")
    }
  }

  @Test func `an answer that is no longer among the options is not kept`() {
    var form = Samples.form()
    form.setValue("m", of: "sex")
    var fields = form.fields
    fields[4].control = .choice(ChoiceField(options: [.init(id: "f", label: "әйел")]))
    form.show(fields)
    #expect(form.value(of: "sex") == "")
  }

  @Test func `new labels and notes come with fields that stay and the cursor stays too`() {
    var form = Samples.form(focus: "name")
    _ = form.handle(.key(.home))
    var fields = form.fields
    fields[1].label = "Баланың аты"
    fields[1].control = .text(TextField())
    form.show(fields)
    #expect(form["name"]?.label == "Баланың аты")
    _ = form.handle(.key(.character("Г")))
    #expect(form.value(of: "name") == "ГАйым")
  }

  @Test func `errors set together replace those before`() {
    var form = Samples.form()
    form.setErrors(["name": "қате"])
    form.setErrors(["born": "мұндай күн жоқ"])
    #expect(form["name"]?.error == nil)
    #expect(form["born"]?.error == "мұндай күн жоқ")
  }

  private func picture(_ form: GridForm, _ columns: Int, _ rows: Int, signs: Signs = .unicode)
    -> Canvas
  {
    drawn(columns, rows) { form.draw(on: &$0, in: $1, focused: true, signs: signs) }
  }

  @Test func `labels and answers stand under one another and the hint at the right`() {
    let canvas = picture(Samples.form(focus: "number"), 80, 9)
    #expect(
      canvas.pictureWithCursor == """
           Тегі              Бейсенова
           Аты               Айым
           Туған күні        14.03.2000     9 жаста
         ▸ ЖСН               000314_
           Жынысы          *  әйел   ер
           Мүгедектік тобы   (балаға топ қойылмайды)
           Мекенжайы         Сарыкемер, Байзақ батыр 20


        """)
  }

  @Test func `what is wrong is marked on its line and said below for the focused field`() {
    var form = Samples.form(focus: "sex")
    form.setErrors(["sex": "Жынысын таңдаңыз", "name": "Бос"])
    #expect(
      picture(form, 60, 9, signs: .ascii).picture == """
           Тегі              Бейсенова
           Аты             ! Айым
           Туған күні        14.03.2000     9 жаста
           ЖСН               000314
         > Жынысы          !  әйел   ер
           Мүгедектік тобы   (балаға топ қойылмайды)
           Мекенжайы         Сарыкемер, Байзақ батыр 20
           ! Жынысын таңдаңыз

        """)
  }

  @Test func `a narrow form says the hint below and where it goes on`() {
    var form = Samples.form(focus: "number")
    form.setValue("", of: "number")
    #expect(
      picture(form, 44, 6).picture == """
           Тегі              Бейсенова
           Аты               Айым
           Туған күні        14.03.2000     9 жаста
         ▸ ЖСН
           Жынысы          *  әйел   ер            ↓
           12 сан · міндетті емес
        """)
  }

  @Test func `a long form turns its page at the focus and keeps one line of the page before`() {
    let form = GridForm(
      fields: (1...9).map {
        FormField(id: "\($0)", label: "Сұрақ \($0)", control: .text(TextField("жауап")))
      }, focus: "5")
    #expect(
      picture(form, 26, 5).picture == """
           Сұрақ 4   жауап       ↑
         ▸ Сұрақ 5   жауап
           Сұрақ 6   жауап
           Сұрақ 7   жауап       ↓

        """)
  }

  @Test func `a form away from the focus shows neither marker nor cursor nor hint`() {
    let form = Samples.form(focus: "number")
    let canvas = drawn(80, 9) { form.draw(on: &$0, in: $1, focused: false, signs: .unicode) }
    #expect(canvas.lines[3] == "   ЖСН               000314")
    #expect(canvas.cursor == nil)
  }

  @Test func `a typed letter changes one cell of the form`() {
    var form = Samples.form(focus: "surname")
    let before = picture(form, 80, 12)
    _ = form.handle(.key(.character("н")))
    #expect(picture(form, 80, 12).cellsChanged(from: before) == 1)
  }

  @Test func `the focus moves by two markers between plain fields`() {
    var form = Samples.form(focus: "surname")
    let before = picture(form, 80, 12)
    _ = form.handle(.key(.down))
    #expect(picture(form, 80, 12).cellsChanged(from: before) == 2)
  }

  @Test func `a page key goes past as many fields as are shown`() {
    var form = Samples.form()
    form.fit(Rect(column: 0, row: 0, width: 80, height: 5))
    #expect(form.handle(.key(.pageDown)) == .focusMoved(from: "surname", to: "number"))
    _ = form.handle(.key(.pageDown))
    #expect(form.handle(.key(.pageDown)) == .ignored)
    #expect(form.focus == "address")
  }

  @Test func `a form draws itself in any room without leaving it`() {
    let form = Samples.form(focus: "sex")
    for columns in 0...30 {
      for rows in 0...9 {
        var canvas = Canvas(size: Size(columns: 40, rows: 12))
        let area = Rect(column: 3, row: 2, width: columns, height: rows)
        form.draw(on: &canvas, in: area, focused: true, signs: .unicode)
        for row in 0..<12 {
          for column in 0..<40 where !area.contains(Position(column: column, row: row)) {
            #expect(canvas[column, row] == Cell())
          }
        }
      }
    }
  }
}
