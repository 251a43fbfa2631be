import Standards
import Testing

@testable import Casework

/// Which identity fields each service asks of each category, and where the decree asks for them.
struct FormDescriptionTests {
  struct Asked: Sendable {
    let service: Service
    let category: ApplicantCategory
    /// Field → the place its certificate or document is asked for at; `nil` where it is not.
    let fields: [(FieldID, Citation?)]
  }

  private static func place(
    _ standard: StandardID, _ list: RequirementList, _ item: String
  ) -> Citation {
    Citation(standard: standard, paragraph: 12, list: list, item: item)
  }

  private static func adult(_ standard: StandardID, numbers: Bool) -> [(FieldID, Citation?)] {
    let document = place(standard, .adult, "2)")
    let own: [(FieldID, Citation?)] = [
      (.identityKind, document), (.identityNumber, document), (.iin, nil),
    ]
    guard numbers else { return own }
    return own + [
      (.rnn, place(standard, .adult, "3)")), (.sic, place(standard, .adult, "4)")),
    ]
  }

  static let asked: [Asked] = [
    Asked(
      service: .residentialCare, category: .adultWithDisability, fields: adult(.s1, numbers: true)),
    Asked(service: .residentialCare, category: .elderly, fields: adult(.s1, numbers: true)),
    Asked(
      service: .residentialCare, category: .childWithDisability,
      fields: [
        (.identityKind, place(.s1, .child, "3)")), (.identityNumber, place(.s1, .child, "3)")),
        (.iin, nil), (.rnn, place(.s1, .child, "4)")), (.sic, place(.s1, .child, "5)")),
      ]),
    Asked(
      service: .homeCare, category: .adultWithDisability, fields: adult(.s2, numbers: false)),
    Asked(service: .homeCare, category: .elderly, fields: adult(.s2, numbers: false)),
    Asked(service: .homeCare, category: .childWithDisability, fields: [(.iin, nil)]),
  ]

  private static let identity: Set<FieldID> = [.identityKind, .identityNumber, .iin, .rnn, .sic]

  @Test(arguments: asked)
  func `documents and numbers are asked where paragraph 12 asks for their papers`(asked: Asked) {
    let form = IntakeForm(service: asked.service, category: asked.category)
    let fields = form.fields.filter { Self.identity.contains($0.id) }
    #expect(fields.map(\.id) == asked.fields.map(\.0))
    #expect(fields.map(\.citation) == asked.fields.map(\.1))
  }

  @Test(arguments: asked)
  func `a child has a representative, an adult somebody who hands in, nobody both`(asked: Asked) {
    let form = IntakeForm(service: asked.service, category: asked.category)
    let isChild = asked.category == .childWithDisability
    #expect(form.fields.contains { $0.id == .representativeName } == isChild)
    #expect(form.fields.contains { $0.id == .handedInBy } == !isChild)
    for relation in HandingPerson.Relation.allCases where !isChild {
      let shown = form.visibleFields(FormValues([.handedInBy: relation.rawValue]))
      #expect(shown.contains { $0.id == .handingName } == (relation != .applicant))
    }
  }

  /// The certificate of disability, by standard and list.
  static let certificates: [(Service, ApplicantCategory, RequirementList, String)] = [
    (.residentialCare, .adultWithDisability, .disabled, "9)"),
    (.residentialCare, .elderly, .disabled, "9)"),
    (.residentialCare, .childWithDisability, .child, "6)"),
    (.homeCare, .adultWithDisability, .disabled, "8)"), (.homeCare, .elderly, .disabled, "8)"),
    (.homeCare, .childWithDisability, .child, "4)"),
  ]

  @Test(arguments: certificates)
  func `the certificate's number cites the certificate`(
    service: Service, category: ApplicantCategory, list: RequirementList, item: String
  ) {
    let form = IntakeForm(service: service, category: category)
    #expect(
      form.field(.certificateNumber)?.citation == Self.place(service.standard, list, item))
  }

  @Test func `what is answered and then hidden says nothing`() {
    let form = IntakeForm(service: .homeCare, category: .elderly)
    var values = FormValues([
      .handedInBy: "relative", .handingName: "Иванов Пётр", .disabled: "yes",
      .certificateNumber: "77",
    ])
    #expect(form.handingPerson(from: values)?.name == "Иванов Пётр")
    #expect(form.application(from: values).certificate?.number == "77")
    values[.handedInBy] = "self"
    values[.disabled] = "no"
    #expect(form.handingPerson(from: values) == HandingPerson(relation: .applicant, name: ""))
    #expect(form.application(from: values).certificate == nil)
  }
}
