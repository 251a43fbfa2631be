import Casework
import Standards

/// Documents and numbers that pass every check and can be nobody's: cards and certificates of a
/// series that begins with noughts, IINs of people born in the eighteen hundreds.
enum DemoNumbers {
  /// Fills in what the form of the service asks, as far as visitors have it with them.
  static func fill(
    _ application: inout Application, on date: CivilDate, _ random: inout DemoRandom
  ) {
    let facts = application.facts
    let form = IntakeForm(service: facts.service, category: facts.category)
    for field in form.fields {
      switch field.id {
      case .identityKind where random.chance(900):
        application.person.identityDocument = document(facts, on: date, &random)
      case .rnn where random.chance(800):
        application.person.rnn = checked("2100" + digits(7, &random), .rnn)
      case .sic where random.chance(800):
        application.person.sic = "K00" + digits(13, &random)
      case .iin where random.chance(date.year >= 2013 ? 950 : 250):
        application.person.iin = iin(application.person, &random)
      case .certificateNumber where facts.hasDisability && random.chance(850):
        let years = random.weighted((1, 40), (2, 35), (5, 25))
        application.certificate = DisabilityCertificate(
          number: "00" + digits(5, &random),
          validUntil: random.chance(700)
            ? date.adding(months: 12 * years).adding(days: -random.below(330)) : nil)
      default: break
      }
    }
  }

  private static func document(
    _ facts: Facts, on date: CivilDate, _ random: inout DemoRandom
  ) -> IdentityDocument {
    let age = facts.birthDate.map { date.fullYears(since: $0) } ?? 0
    if age < 16 {
      return IdentityDocument(kind: .birthCertificate, number: "00" + digits(5, &random))
    }
    return IdentityDocument(
      kind: random.chance(930) ? .card : .passport, number: "000" + digits(6, &random))
  }

  /// The seventh digit puts the birth two centuries too early.
  private static func iin(_ person: Person, _ random: inout DemoRandom) -> String? {
    guard let birth = person.birthDate else { return nil }
    let date = [birth.year % 100, birth.month, birth.day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let mark = person.sex == .female ? "2" : "1"
    return checked(date.joined() + mark + "9" + digits(3, &random), .iin)
  }

  /// With the check digit that fits; `nil` where no number is given out.
  private static func checked(_ eleven: String, _ number: IdentityNumber) -> String? {
    (0...9).lazy.map { eleven + String($0) }.first {
      number.check($0, birthDate: nil, sex: nil).findings.isEmpty
    }
  }

  private static func digits(_ count: Int, _ random: inout DemoRandom) -> String {
    (0..<count).map { _ in String(random.below(10)) }.joined()
  }
}
