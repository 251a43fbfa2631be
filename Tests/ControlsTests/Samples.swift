import Controls
import Screen

/// What controls are shown with in these tests.
enum Samples {
  static func form(focus: String? = nil) -> GridForm {
    GridForm(
      fields: [
        FormField(id: "surname", label: "Тегі", control: .text(TextField("Бейсенова"))),
        FormField(
          id: "name", label: "Аты", control: .text(TextField("Айым")), isRequired: true),
        FormField(
          id: "born", label: "Туған күні", control: .date(DateField("2000-03-14")),
          note: "9 жаста", isRequired: true),
        FormField(
          id: "number", label: "ЖСН",
          control: .number(NumberField("000314", length: .exactly(12))),
          hint: "12 сан · міндетті емес"),
        FormField(
          id: "sex", label: "Жынысы",
          control: .choice(
            ChoiceField(
              options: [.init(id: "f", label: "әйел"), .init(id: "m", label: "ер")],
              noneLabel: "таңдалмаған")),
          isRequired: true),
        FormField(
          id: "group", label: "Мүгедектік тобы",
          control: .choice(ChoiceField(options: [.init(id: "1", label: "1-топ")])),
          disabledReason: "балаға топ қойылмайды"),
        FormField(
          id: "address", label: "Мекенжайы",
          control: .text(TextField("Сарыкемер, Байзақ батыр 20"))),
      ], focus: focus)
  }

  static let papers: [Checklist.Row] = [
    .init(id: "1", item: "1)", text: "өтініш", state: .handedIn),
    .init(id: "2", item: "2)", text: "ПМПК қорытындысы", state: .replaced),
    .init(
      id: "3", item: "3)", text: "медициналық карта",
      fullText: "белгіленген нысандағы медициналық карта", state: .missing,
      why: "12-т. 3) — барлық балаға"),
    .init(id: "4", item: "4)", text: "МӘС анықтамасы", state: .waived),
    .init(id: "5a", item: "5)", text: "сот шешімі", state: .open, why: "сот шешімі бар ма?"),
    .init(id: "5", item: "5)", text: "тұрмыс актісі", state: .missing),
  ]

  static func checklist(_ rows: [Checklist.Row] = papers) -> Checklist {
    Checklist(
      title: "Құжаттар · 12-т., мүгедек балалар", openTitle: "Әлі белгісіз",
      summary: "Мерзім басталған жоқ: 2 құжат жетіспейді", rows: rows)
  }

  static func table(rows: Int) -> Table {
    Table(
      columns: [
        .init("№", width: .fixed(4), alignment: .right),
        .init("Өтініш беруші", width: .flexible(minimum: 12)),
        .init("Қызмет", width: .flexible(minimum: 8), leftOutBelow: 60),
        .init("Мерзімі", width: .fixed(10)),
      ],
      rows: (0..<rows).map {
        .init(
          id: "case-\($0 + 1)",
          cells: ["\($0 + 1)", "Бейсенова Гүлмира Қалиқызы", "үйде күту", "11.06.2009"])
      },
      emptyText: "Іс жоқ. Жаңа іс ашу үшін F2 басыңыз.")
  }
}
