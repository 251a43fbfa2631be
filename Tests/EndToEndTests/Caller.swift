import Casework
import Standards
import Words

/// Somebody at the counter on a busy morning: what is written down of them, what goes wrong on the
/// way, what they brought.
struct Caller: Sendable {
  /// A mistake and what the screen says of it.
  struct Slip: Sendable {
    let typed: String
    let told: WordKey
  }

  /// Something of a paper beyond a tick.
  enum Deed: Sendable {
    case which(String)
    case waived(String)
    case instead(String, String)
    /// Turned so often from where such a paper usually is.
    case turned(Int, to: String)
    case detailed(number: String, date: String, until: String, note: String)
  }

  enum Papers: Sendable {
    case all
    case none
    case first(Int)
  }

  indirect enum OnTheWay: Sendable {
    case stays
    /// Leaves at a field and comes back when another has been taken.
    case leaves(FieldID, for: Caller)
  }

  enum Question: Sendable {
    case numberConfirmed
    case factsConfirmed
    case samePerson
    case otherPerson
    case openCaseKnown
    case notCovered(String)
  }

  let who: String
  let service: Service
  let category: ApplicantCategory
  /// As they are stored; typed on the Kazakh layout.
  var values: [FieldID: String]
  var slips: [FieldID: Slip] = [:]
  /// Left out at first and asked for in the list of problems.
  var forgets: [FieldID] = []
  var pasted: Set<FieldID> = []
  var onTheWay = OnTheWay.stays
  /// Typed into the search; the person is the first found.
  var search: String?
  /// Fields that are filled in when the form opens.
  var known: Set<FieldID> = []
  /// Asked before the form opens.
  var isAskedFirst = false
  var papers = Papers.all
  var deeds: [(paper: String, deed: Deed)] = []
  var extra: String?
  /// Asked on going on, in this order.
  var questions: [Question] = []
  /// Why it is taken back the same morning.
  var withdraws: String?
  /// Whose case before is of the same person.
  var sameAs: String?

  var form: IntakeForm { IntakeForm(service: service, category: category) }

  init(
    _ who: String, _ service: Service, _ category: ApplicantCategory, _ name: String,
    born: String, lives: String, _ more: [FieldID: String]
  ) {
    self.who = who
    self.service = service
    self.category = category
    let names = zip([FieldID.surname, .given, .patronymic], name.split(separator: " "))
    values = Dictionary(uniqueKeysWithValues: names.map { ($0, String($1)) })
    values[.birthDate] = born
    values[.address] = lives
    values.merge(more) { $1 }
  }

  func with(_ change: (inout Caller) -> Void) -> Caller {
    var caller = self
    change(&caller)
    return caller
  }
}

extension Caller {
  // MARK: Children, care at home

  private static let aiym = Caller(
    "a mother has everything", .homeCare, .childWithDisability, "Бейсенова Айым Ерланқызы",
    born: "2000-03-14", lives: "Сарыкемер, Байзақ батыр 20",
    [
      .sex: "f", .iin: "000314600333", .phone: "87263721105",
      .representativeName: "Бейсенова Гүлмира", .representativeRelation: "анасы",
      .representativePaper: "туу туралы куәлік", .certificateNumber: "МСС 0017",
      .certificateUntil: "2010-07-26", .needsCare: "yes",
    ])

  private static let nurlan = Caller(
    "a father has no date right and two papers too few", .homeCare, .childWithDisability,
    "Әбдірахманов Нұрлан", born: "1996-07-27", lives: "Бурыл, Жібек жолы 3",
    [.sex: "m", .representativeName: "Әбдірахманов Қайрат", .needsCare: "yes"]
  ).with {
    $0.slips = [.birthDate: Slip(typed: #"і"қәәқққ"#, told: .problemNotADate)]
    $0.papers = .first(4)
  }

  private static let aiymAgain = Caller(
    "the same girl under a birth date with a slip", .homeCare, .childWithDisability,
    "Бейсенова Айым", born: "2000-03-15", lives: "Сарыкемер, Байзақ батыр 20",
    [.representativeName: "Бейсенова Гүлмира", .needsCare: "yes"]
  ).with {
    $0.papers = .none
    $0.questions = [.samePerson, .openCaseKnown]
    $0.sameAs = aiym.who
  }

  private static let namesake = Caller(
    "another child of the same name", .homeCare, .childWithDisability, "Әбдірахманов Нұрлан",
    born: "1996-07-17", lives: "Тегістік, Қонаев 8",
    [.sex: "m", .representativeName: "Әбдірахманов Серік", .needsCare: "yes"]
  ).with { $0.questions = [.otherPerson] }

  private static let goesHome = Caller(
    "a grandmother goes home for the certificate and comes back", .homeCare,
    .childWithDisability, "Төлегенқызы Жәния", born: "2004-11-06", lives: "Жаңатұрмыс, Абай 12",
    [.sex: "f", .phone: "87263745106", .representativeName: "Сейітова Рәзия", .needsCare: "yes"]
  ).with { $0.onTheWay = .leaves(.phone, for: pastesAddress) }

  // MARK: Children, institution

  private static let state = Caller(
    "a guardian asks for a state home: which paper, no referral, another paper", .residentialCare,
    .childWithDisability, "Қуанышбаев Ілияс", born: "1999-09-06", lives: "Сарыкемер, Медеуов 7",
    [
      .sex: "m", .identityKind: "birth-certificate", .identityNumber: "№ 0412877",
      .rnn: "211090045679", .institution: "state", .institutionName: "Тараз балалар үйі",
      .representativeName: "Қуанышбаева Зәуре", .representativeRelation: "қорғаншысы",
      .certificateNumber: "МСС 212",
    ]
  ).with {
    $0.deeds = [
      ("S1-C-3", .which("identity-card")), ("S1-C-2", .waived("жолдаманың өзі сұралып отыр")),
      ("S1-C-5", .instead("ЖСН бар жеке куәлік", "ӘЖК куәлігі жоғалған")),
    ]
  }

  private static let nonState = Caller(
    "a child for a private home, with a paper nobody asks for", .residentialCare,
    .childWithDisability, "Ахметова Һанифа", born: "2002-12-26", lives: "Түймекент, Мира 7",
    [.sex: "f", .institution: "non-state", .representativeName: "Ахметов Ғалым"]
  ).with {
    $0.papers = .first(3)
    $0.extra = "көршісінің хаты"
  }

  // MARK: Adults, institution

  private static let confirms = Caller(
    "a certificate has a wrong check digit", .residentialCare, .adultWithDisability,
    "Қожахметов Дәулет Әбдірахманұлы", born: "1961-11-02", lives: "Сарыкемер, Медеуов 7, 12",
    [
      .sex: "m", .identityKind: "card", .identityNumber: "012876594", .iin: "611102300440",
      .rnn: "210090000105", .sic: "KB1234567890ACEX", .disabilityGroup: "1",
      .certificateNumber: "1177", .certificateUntil: "2011-06-30", .pensionAge: "no",
    ]
  ).with {
    $0.questions = [.numberConfirmed]
    $0.papers = .first(6)
  }

  private static let mends = Caller(
    "a digit is mistyped and mended", .residentialCare, .adultWithDisability, "Серікбай Ұлжан",
    born: "1975-05-02", lives: "Ақжар, Тәуелсіздік 1",
    [
      .sex: "f", .iin: "750502400115", .rnn: "210090000203", .phone: "87263767676",
      .disabilityGroup: "2", .pensionAge: "no",
    ]
  ).with { $0.slips = [.rnn: Slip(typed: #"ә"ққұққққәқң"#, told: .numberRnnCheck)] }

  private static let group3 = Caller(
    "paragraph 6 does not name group 3", .residentialCare, .adultWithDisability, "Юсупов Шавкат",
    born: "1968-01-30", lives: "Сарыкемер, Орталық 5",
    [.sex: "m", .disabilityGroup: "3", .pensionAge: "no"]
  ).with {
    $0.papers = .none
    $0.questions = [.notCovered("комиссияның 7-шешімі")]
  }

  private static let guardian = Caller(
    "a guardian hands in for an adult", .residentialCare, .adultWithDisability, "Ли Вячеслав",
    born: "1980-04-16", lives: "Мырзатай, Гагарин 61",
    [
      .handedInBy: "guardian", .handingName: "Ли Наталья", .handingPaper: "қорғаншылық шешімі",
      .disabilityGroup: "1", .pensionAge: "no",
    ])

  // MARK: Elderly, institution

  private static let forgets = Caller(
    "birth date and address are forgotten and asked for in a list", .residentialCare, .elderly,
    "Иванова Мария Петровна", born: "1934-05-09", lives: "Бурыл, Жібек жолы 31",
    [
      .sex: "f", .constantCare: "yes", .disabled: "no", .veteran: "no", .pensionAge: "yes",
      .phone: "87263745100",
    ]
  ).with { $0.forgets = [.birthDate, .address] }

  private static let pastesAddress = Caller(
    "a veteran's address is pasted from a letter", .residentialCare, .elderly, "Омаров Бекжан",
    born: "1924-05-06", lives: "Сарыкемер ауылы, Байзақ батыр көшесі, 106-үй, 7-пәтер",
    [.sex: "m", .constantCare: "yes", .disabled: "no", .veteran: "yes", .pensionAge: "yes"]
  ).with { $0.pasted = [.address] }

  private static let withDisability = Caller(
    "an old man with a disability of group 3", .residentialCare, .elderly, "Сыздықов Әлімхан",
    born: "1937-10-17", lives: "Қостөбе, Рысқұлбеков 9",
    [
      .sex: "m", .constantCare: "yes", .disabled: "yes", .disabilityGroup: "3",
      .certificateNumber: "МСС 3007", .veteran: "no", .pensionAge: "yes",
    ]
  ).with { $0.papers = .first(1) }

  // MARK: Adults and elderly, care at home

  private static let relative = Caller(
    "a brother hands in, the name has a slip that is gone back to", .homeCare,
    .adultWithDisability, "Жүнісов Мақсат", born: "1976-06-07", lives: "Базарбай, Школьная 17",
    [
      .handedInBy: "relative", .handingName: "Жүнісов Марат", .handingPaper: "сенімхат",
      .needsCare: "yes", .pensionAge: "no", .disabilityGroup: "3", .phone: "87263791767",
    ]
  ).with { $0.slips = [.phone: Slip(typed: "үә", told: .problemNotAPhone)] }

  private static let details = Caller(
    "papers stay, go back, have numbers and dates", .homeCare, .adultWithDisability,
    "Нәбиева Өрік", born: "1943-08-28", lives: "Көктал, Жамбыл 67",
    [.sex: "f", .needsCare: "yes", .pensionAge: "yes", .disabilityGroup: "2"]
  ).with {
    $0.deeds = [
      ("S2-A-1", .turned(2, to: "copied")),
      (
        "S2-A-3",
        .detailed(number: "14-77", date: "2008-06-17", until: "2009-12-26", note: "бүктелген")
      ),
    ]
  }

  private static let withdraws = Caller(
    "it is taken back the same morning", .homeCare, .adultWithDisability, "Тұрсынов Айдос",
    born: "1985-02-16", lives: "Үлгілі, Бейбітшілік 2",
    [.sex: "m", .needsCare: "yes", .pensionAge: "no", .disabilityGroup: "1"]
  ).with { $0.withdraws = "Алматыға көшеді" }

  private static let elderly = Caller(
    "an old woman with a disability", .homeCare, .elderly, "Сматова Зейнеп",
    born: "1931-01-26", lives: "Дихан, Алатау 6",
    [
      .sex: "f", .identityKind: "card", .identityNumber: "007656712", .disabled: "yes",
      .certificateNumber: "26", .needsCare: "yes", .veteran: "no", .pensionAge: "yes",
    ])

  private static let notCovered = Caller(
    "paragraph 6 does not name the old without a disability", .homeCare, .elderly,
    "Дүйсен Қанат", born: "1940-07-06", lives: "Сарыкемер, Төле би 76",
    [.sex: "m", .disabled: "no", .needsCare: "yes", .veteran: "no", .pensionAge: "yes"]
  ).with { $0.questions = [.notCovered("әкімнің тапсырмасы бойынша")] }

  // MARK: Known before

  private static let knownByNumber = Caller(
    "somebody taken before is found by the IIN and asks for the other service", .homeCare,
    .adultWithDisability, "Серікбай Ұлжан", born: "1975-05-02", lives: "Ақжар, Тәуелсіздік 1",
    [
      .sex: "f", .iin: "750502400115", .phone: "87263767676", .disabilityGroup: "2",
      .needsCare: "yes",
    ]
  ).with {
    $0.search = KazakhLayout.row("750502400115")
    $0.known = Set(mends.values.keys)
    $0.papers = .first(2)
    $0.questions = [.factsConfirmed]
    $0.sameAs = mends.who
  }

  private static let knownByName = Caller(
    "somebody taken before is found by name and applies again", .homeCare, .elderly,
    "Сматова Зейнеп", born: "1931-01-26", lives: "Дихан, Алатау 6",
    elderly.values.filter { $0.key != .pensionAge }
  ).with {
    $0.search = "сматов"
    $0.known = Set(elderly.values.keys)
    $0.isAskedFirst = true
    $0.papers = .none
    $0.questions = [.factsConfirmed]
    $0.sameAs = elderly.who
  }

  /// In the order they come; one more comes while the fifth is away.
  static let morning = [
    aiym, nurlan, aiymAgain, namesake, goesHome, state, nonState, confirms, mends, group3,
    guardian, forgets, withDisability, relative, details, withdraws, elderly, notCovered,
    knownByNumber, knownByName,
  ]
}
