import Casework
import Standards

/// Who comes to the counter, with what and how they live.
struct DemoApplicant {
  let ages: PensionAges
  let places: DemoPlaces
  let services: [Service]

  /// A person and what they ask for, as they are on the day they first come.
  func application(on date: CivilDate, _ random: inout DemoRandom) -> Application {
    let service =
      services.count > 1
      ? random.weighted((Service.homeCare, 65), (.residentialCare, 35))
      : services.first ?? .residentialCare
    let category: ApplicantCategory =
      switch service {
      case .homeCare:
        random.weighted((.adultWithDisability, 43), (.elderly, 37), (.childWithDisability, 20))
      case .residentialCare:
        random.weighted((.adultWithDisability, 48), (.elderly, 36), (.childWithDisability, 16))
      }
    let sex: Sex = random.chance(category == .childWithDisability ? 430 : 560) ? .female : .male
    let birthDate = birthDate(category, sex, on: date, &random)
    var facts = Facts(service: service, category: category, birthDate: birthDate, sex: sex)
    answer(&facts, on: date, &random)
    return application(facts, birthDate, sex, on: date, &random)
  }

  /// One who moved, or whose address was taken down wrongly.
  func readdressed(_ application: Application, _ random: inout DemoRandom) -> Application {
    var changed = application
    changed.person.address = places.address(inRussian: false, &random)
    return changed
  }

  private func application(
    _ facts: Facts, _ birthDate: CivilDate, _ sex: Sex, on date: CivilDate,
    _ random: inout DemoRandom
  ) -> Application {
    let manner: DemoNames.Manner = random.chance(270) ? .russian : .kazakh
    let writesRussian = random.chance(manner == .russian ? 850 : 100)
    let surname = DemoNames.surname(manner, &random)
    let father = DemoNames.fathersName(manner, &random)
    let name = DemoNames.fullName(
      manner, sex: sex, birthYear: birthDate.year, surname: surname, father: father, &random)
    let person = Person(
      surname: name.surname, given: name.given, patronymic: name.patronymic,
      birthDate: birthDate, sex: sex,
      address: places.address(inRussian: writesRussian, &random), phone: places.phone(&random))
    var application = Application(facts: facts, person: person)
    if facts.category == .childWithDisability, random.chance(960) {
      application.representative = representative(
        manner, surname: surname, father: father, child: birthDate.year, writesRussian, &random)
    }
    if facts.service == .residentialCare, facts.category == .childWithDisability {
      application.institutionName =
        random.chance(600) ? DemoTexts.institution(facts.institution, &random) : nil
    }
    if facts.category != .childWithDisability, random.chance(120) {
      let sex: Sex = random.chance(650) ? .female : .male
      let kin = DemoNames.fullName(
        manner, sex: sex, birthYear: date.year - random.number(in: 25...60), surname: surname,
        &random)
      application.handedInBy = HandingPerson(
        relation: .relative, name: kin.surname + " " + kin.given,
        paper: random.chance(500) ? (writesRussian ? "доверенность" : "сенімхат") : nil)
    }
    DemoNumbers.fill(&application, on: date, &random)
    return application
  }

  private func representative(
    _ manner: DemoNames.Manner, surname: String, father: String, child birthYear: Int,
    _ writesRussian: Bool, _ random: inout DemoRandom
  ) -> Representative {
    let kin = random.weighted(
      (DemoTexts.Kin.mother, 68), (.father, 14), (.grandmother, 11), (.guardian, 7))
    let sex: Sex = kin == .father ? .male : .female
    let age = random.number(in: kin == .grandmother ? 45...58 : 19...40)
    let own = kin == .guardian ? DemoNames.surname(manner, &random) : surname
    var name = DemoNames.fullName(
      manner, sex: sex, birthYear: birthYear - age, surname: own, &random)
    // The child is named after the father; a Russian father's name is known by its stem alone.
    if kin == .father, manner == .kazakh { name.given = father }
    return Representative(
      name: [name.surname, name.given, name.patronymic ?? ""].filter { !$0.isEmpty }
        .joined(separator: " "),
      relation: random.chance(900) ? kin.text(inRussian: writesRussian) : nil)
  }

  private func birthDate(
    _ category: ApplicantCategory, _ sex: Sex, on date: CivilDate, _ random: inout DemoRandom
  ) -> CivilDate {
    let years: ClosedRange<Int> =
      switch category {
      case .childWithDisability: 1...16
      case .adultWithDisability: random.chance(850) ? 18...57 : 58...79
      case .elderly: random.chance(650) ? 64...79 : 80...97
      }
    let age = random.number(in: years)
    let offset = random.below(365)
    return date.adding(months: -12 * age).adding(days: -offset)
  }

  /// Answers what the form of the service asks, and nothing else.
  private func answer(_ facts: inout Facts, on date: CivilDate, _ random: inout DemoRandom) {
    for field in IntakeForm(service: facts.service, category: facts.category).fields {
      switch field.id {
      case .disabled:
        facts.disabled = random.chance(facts.service == .homeCare ? 940 : 520)
        // A question nobody could answer on the day stays open.
        if random.chance(12) { facts.disabled = nil }
      case .disabilityGroup where facts.category.impliesDisability || facts.disabled == true:
        facts.disabilityGroup = group(for: facts.service, &random)
      case .pensionAge:
        facts.pensionAge = pensionAge(facts, on: date, &random)
      case .veteran:
        let bornInTime = facts.birthDate.map { $0.year <= 1927 } ?? false
        facts.veteran = random.chance(bornInTime ? (facts.sex == .male ? 620 : 180) : 35)
        if random.chance(8) { facts.veteran = nil }
      case .constantCare:
        facts.constantCare = random.chance(930)
      case .needsCare:
        facts.needsCare = random.chance(965)
      case .institution:
        facts.institution = random.chance(860) ? .state : .nonState
      default:
        break
      }
    }
  }

  private func group(for service: Service, _ random: inout DemoRandom) -> DisabilityGroup {
    service == .residentialCare
      ? random.weighted((.first, 38), (.second, 55), (.third, 7))
      : random.weighted((.first, 41), (.second, 47), (.third, 12))
  }

  /// Mostly left to the table or decided as it has it; some women are of pension age earlier (A14).
  private func pensionAge(
    _ facts: Facts, on date: CivilDate, _ random: inout DemoRandom
  ) -> Bool? {
    guard let computed = ages.isOfPensionAge(facts, on: date), let birthDate = facts.birthDate
    else { return nil }
    let isAboutFifty = (53...57).contains(date.fullYears(since: birthDate))
    if !computed, facts.sex == .female, isAboutFifty, random.chance(150) { return true }
    return random.chance(500) ? computed : nil
  }
}
