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
      ? random.weighted((DemoDecree.homeCare, 65), (DemoDecree.residentialCare, 35))
      : services.first ?? DemoDecree.residentialCare
    let category: ApplicantCategory =
      switch service {
      case DemoDecree.homeCare:
        random.weighted(
          (DemoDecree.adultWithDisability, 43), (DemoDecree.elderly, 37),
          (DemoDecree.childWithDisability, 20))
      default:
        random.weighted(
          (DemoDecree.adultWithDisability, 48), (DemoDecree.elderly, 36),
          (DemoDecree.childWithDisability, 16))
      }
    let sex: Sex =
      random.chance(category == DemoDecree.childWithDisability ? 430 : 560) ? .female : .male
    let birthDate = birthDate(category, sex, on: date, &random)
    var facts = Facts(
      service: service, category: category, birthDate: birthDate, sex: sex, answers: [:])
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
    if facts.category == DemoDecree.childWithDisability, random.chance(960) {
      application.representative = representative(
        manner, surname: surname, father: father, child: birthDate.year, writesRussian, &random)
    }
    if facts.service == DemoDecree.residentialCare, facts.category == DemoDecree.childWithDisability
    {
      application.institutionName =
        random.chance(600) ? DemoTexts.institution(facts[DemoDecree.institution], &random) : nil
    }
    if facts.category != DemoDecree.childWithDisability, random.chance(120) {
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
      case DemoDecree.childWithDisability: 1...16
      case DemoDecree.adultWithDisability: random.chance(850) ? 18...57 : 58...79
      default: random.chance(650) ? 64...79 : 80...97
      }
    let age = random.number(in: years)
    let offset = random.below(365)
    return date.adding(months: -12 * age).adding(days: -offset)
  }

  /// Answers what the form of the service asks, and nothing else.
  private func answer(_ facts: inout Facts, on date: CivilDate, _ random: inout DemoRandom) {
    for field in IntakeForm(service: facts.service, category: facts.category).fields {
      let name = FactName(rawValue: field.id.rawValue)
      switch name {
      case DemoDecree.disabled:
        facts[name] = .yesNo(random.chance(facts.service == DemoDecree.homeCare ? 940 : 520))
        // A question nobody could answer on the day stays open.
        if random.chance(12) { facts[name] = nil }
      case DemoDecree.disabilityGroup where facts.hasDisability:
        facts[name] = .number(group(for: facts.service, &random))
      case DemoDecree.pensionAge:
        facts[name] = pensionAge(facts, on: date, &random).map(FactValue.yesNo)
      case DemoDecree.veteran:
        let bornInTime = facts.birthDate.map { $0.year <= 1927 } ?? false
        facts[name] = .yesNo(random.chance(bornInTime ? (facts.sex == .male ? 620 : 180) : 35))
        if random.chance(8) { facts[name] = nil }
      case DemoDecree.constantCare: facts[name] = .yesNo(random.chance(930))
      case DemoDecree.needsCare: facts[name] = .yesNo(random.chance(965))
      case DemoDecree.institution:
        facts[name] = .word(random.chance(860) ? "state" : "non-state")
      default: break
      }
    }
  }

  private func group(for service: Service, _ random: inout DemoRandom) -> Int {
    service == DemoDecree.residentialCare
      ? random.weighted((1, 38), (2, 55), (3, 7)) : random.weighted((1, 41), (2, 47), (3, 12))
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
