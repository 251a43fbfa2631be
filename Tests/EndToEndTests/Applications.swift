import Casework
import Standards
import Testing

/// A person who comes to the counter, as the clerk types it in.
struct Visitor: Sendable, CustomTestStringConvertible {
  let what: String
  let service: Service
  let category: ApplicantCategory
  let answers: [FieldID: String]
  /// Ids of the papers facts.json lists for such a person, in the decree's order.
  let papers: [String]

  var form: IntakeForm { IntakeForm(service: service, category: category) }
  var testDescription: String { what }

  /// Every field, in the order of the form.
  var typed: [(FieldID, String)] {
    let person: [FieldID: String] = [
      .surname: "Бейсенова", .given: "Айым", .birthDate: "14.03.1950",
      .address: "Сарыкемер, Байзақ батыр 20",
    ]
    return form.fields.compactMap { field in
      (answers[field.id] ?? person[field.id]).map { (field.id, $0) }
    }
  }

  private static func list(_ stem: String, _ items: [String]) -> [String] {
    items.map { stem + $0 }
  }

  private static func s1(_ adult: [Int], extra: Bool) -> [String] {
    adult.map { "S1-A-\($0)" } + (extra ? ["S1-E-9", "S1-E-10"] : [])
  }

  static let adultS1 = Visitor(
    what: "S1, adult of group 2 below pension age", service: .residentialCare,
    category: .adultWithDisability,
    answers: [.birthDate: "02.05.1975", .disabilityGroup: "2", .pensionAge: "no"],
    papers: s1([1, 2, 3, 4, 5, 6, 8], extra: true))

  static let elderlyS1 = Visitor(
    what: "S1, elderly in constant care", service: .residentialCare, category: .elderly,
    answers: [
      .birthDate: "02.05.1940", .constantCare: "yes", .disabled: "no", .veteran: "no",
      .pensionAge: "yes",
    ], papers: s1(Array(1...7), extra: false))

  static let childState = Visitor(
    what: "S1, child for a state institution", service: .residentialCare,
    category: .childWithDisability,
    answers: [
      .birthDate: "14.03.2000", .representativeName: "Бейсенова Гүлмира",
      .representativeRelation: "анасы", .institution: "state",
    ], papers: (1...10).map { "S1-C-\($0)" })

  static let adultS2 = Visitor(
    what: "S2, adult below pension age", service: .homeCare, category: .adultWithDisability,
    answers: [
      .birthDate: "02.05.1975", .needsCare: "yes", .pensionAge: "no", .disabilityGroup: "3",
    ],
    papers: list("S2-A-", ["1", "2", "3", "4", "5", "7"]) + ["S2-E-8", "S2-E-9"])

  static let childS2 = Visitor(
    what: "S2, child", service: .homeCare, category: .childWithDisability,
    answers: [
      .birthDate: "14.03.2000", .representativeName: "Бейсенова Гүлмира", .needsCare: "yes",
    ],
    papers: list("S2-C-", ["1", "2", "3", "4", "5a", "5b"]))

  /// Everybody the decree covers with a list of papers of their own.
  static let profiles: [Visitor] = [
    adultS1,
    Visitor(
      what: "S1, adult of group 1 and pension age", service: .residentialCare,
      category: .adultWithDisability,
      answers: [.birthDate: "02.05.1940", .disabilityGroup: "1", .pensionAge: "yes"],
      papers: s1(Array(1...8), extra: true)),
    elderlyS1,
    Visitor(
      what: "S1, elderly veteran in constant care", service: .residentialCare,
      category: .elderly,
      answers: [
        .birthDate: "02.05.1924", .constantCare: "yes", .disabled: "no", .veteran: "yes",
        .pensionAge: "yes",
      ], papers: s1(Array(1...8), extra: false)),
    Visitor(
      what: "S1, elderly with disability", service: .residentialCare, category: .elderly,
      answers: [
        .birthDate: "02.05.1940", .constantCare: "yes", .disabled: "yes", .disabilityGroup: "3",
        .veteran: "no", .pensionAge: "yes",
      ], papers: s1(Array(1...8), extra: true)),
    childState,
    Visitor(
      what: "S1, child for a non-state institution", service: .residentialCare,
      category: .childWithDisability,
      answers: [
        .birthDate: "14.03.2000", .representativeName: "Бейсенова Гүлмира",
        .institution: "non-state",
      ],
      papers: [1, 3, 4, 5, 6, 7, 8, 9, 10].map { "S1-C-\($0)" }),
    adultS2,
    Visitor(
      what: "S2, adult of pension age", service: .homeCare, category: .adultWithDisability,
      answers: [.birthDate: "02.05.1940", .needsCare: "yes", .pensionAge: "yes"],
      papers: list("S2-A-", ["1", "2", "3", "4", "5", "6", "7"]) + ["S2-E-8", "S2-E-9"]),
    childS2,
  ]
}

extension Clerk {
  /// Opens a form and fills it in for a visitor.
  func fillsForm(of visitor: Visitor) throws {
    try opensForm(visitor.service, visitor.category)
    for (field, answer) in visitor.typed {
      try fills([field: answer], of: visitor.form)
    }
  }
}
