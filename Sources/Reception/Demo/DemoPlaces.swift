import Directory

/// Where the people of an office live and how they are called up. The places are there, the houses
/// and the numbers are invented.
struct DemoPlaces {
  private let settlements: [String]
  /// Area code of the office's own telephone, digits only.
  private let areaCode: String
  private let localDigits: Int

  init(_ office: Office) {
    let villages = Self.villages[office.id] ?? []
    // Every third of an office's people lives in its own town or village.
    settlements =
      Array(repeating: office.entry.settlement, count: villages.count / 2 + 1)
      + villages.map { $0 + " ауылы" }
    let phone = office.entry.phones.first ?? "7262000000"
    localDigits = phone.hasPrefix("7262") ? 6 : 5
    areaCode = String(phone.prefix(10 - localDigits))
  }

  func address(inRussian: Bool, _ random: inout DemoRandom) -> String {
    let settlement = random.pick(settlements)
    let house = random.number(in: 1...148)
    let flat =
      random.chance(settlement.hasSuffix("қаласы") ? 600 : 60)
      ? random.number(in: 1...72) : nil
    if settlement.hasSuffix("қаласы"), random.chance(300) {
      let quarter = random.number(in: 1...12)
      let block = house % 60 + 1
      return inRussian
        ? "\(settlement), мкр. \(quarter), д. \(block), кв. \(flat ?? house)"
        : "\(settlement), \(quarter)-ықшам аудан, \(block)-үй, \(flat ?? house)-пәтер"
    }
    let street = random.pick(Self.streets, or: ("Абай", "Абая"))
    if inRussian {
      return "\(settlement), ул. \(street.russian), д. \(house)"
        + (flat.map { ", кв. \($0)" } ?? "")
    }
    return "\(settlement), \(street.kazakh) көшесі, \(house)-үй"
      + (flat.map { ", \($0)-пәтер" } ?? "")
  }

  /// Of the shape of a number and nobody's: no local number begins with 0; 779 is not given out.
  func phone(_ random: inout DemoRandom) -> String? {
    if random.chance(80) { return nil }
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(random.below(10)) }.joined()
    }
    if random.chance(550) {
      let (first, second, third) = ("0" + digits(2), digits(2), digits(2))
      return random.chance(700)
        ? "8 779 \(first) \(second) \(third)" : "+7779\(first)\(second)\(third)"
    }
    let local = "0" + digits(localDigits - 1)
    let written =
      localDigits == 6
      ? "\(local.prefix(2))-\(local.dropFirst(2).prefix(2))-\(local.suffix(2))"
      : "\(local.prefix(1))-\(local.dropFirst().prefix(2))-\(local.suffix(2))"
    return random.chance(700) ? "8 (\(areaCode)) \(written)" : written
  }

  private static let streets: [(kazakh: String, russian: String)] = [
    ("Абай", "Абая"), ("Жамбыл", "Жамбыла"), ("Төле би", "Толе би"),
    ("Қазыбек би", "Казыбек би"), ("Әйтеке би", "Айтеке би"),
    ("Байзақ батыр", "Байзак батыра"), ("Сыпатай батыр", "Сыпатай батыра"),
    ("Жібек жолы", "Жибек жолы"), ("Дінмұхамед Қонаев", "Динмухамеда Кунаева"),
    ("Тұрар Рысқұлов", "Турара Рыскулова"), ("Бауыржан Момышұлы", "Бауыржана Момышулы"),
    ("Қаныш Сәтбаев", "Каныша Сатпаева"), ("Мұхтар Әуезов", "Мухтара Ауэзова"),
    ("Мәншүк Мәметова", "Маншук Маметовой"), ("Әлия Молдағұлова", "Алии Молдагуловой"),
    ("Құрманғазы", "Курмангазы"), ("Достық", "Достык"), ("Бейбітшілік", "Мира"),
    ("Тәуелсіздік", "Тауелсиздик"), ("Наурыз", "Наурыз"), ("Желтоқсан", "Желтоксан"),
    ("Ынтымақ", "Ынтымак"), ("Пушкин", "Пушкина"), ("Гагарин", "Гагарина"),
    ("Бірінші май", "Первомайская"), ("Мектеп", "Школьная"), ("Орталық", "Центральная"),
    ("Жаңа құрылыс", "Новостроек"), ("Бәйтерек", "Байтерек"), ("Алатау", "Алатау"),
  ]

  /// By the office's id; a town's own people live in the town.
  private static let villages: [String: [String]] = [
    "baizak": [
      "Көктал", "Түймекент", "Бурыл", "Жалғызтөбе", "Ботамойнақ", "Дихан", "Мырзатай",
      "Ынтымақ", "Қостөбе", "Көптерек", "Сазтерек", "Тегістік",
    ],
    "merke": [
      "Сыпатай", "Ойтал", "Андас батыр", "Ақарал", "Кеңес", "Сұрат", "Тәтті", "Жамбыл",
      "Екпінді", "Аспара", "Ақтоған",
    ],
    "ryskulov": [
      "Қорағаты", "Ақыртөбе", "Көгершін", "Жақсылық", "Өрнек", "Тереңөзек", "Көкдөнен",
      "Құмарық", "Абай", "Қайыңды", "Луговой",
    ],
    "korday": [
      "Отар", "Масаншы", "Сортөбе", "Қасық", "Қаракемер", "Кенен", "Ноғайбай", "Сарыбұлақ",
      "Бетқайнар", "Степное", "Сұлутөр", "Ауқатты",
    ],
    "shu": [
      "Ақсу", "Дулат", "Бірлік", "Бірлікүстем", "Жаңажол", "Тасөткел", "Далақайнар",
      "Қорағаты", "Алға", "Балуан Шолақ", "Ескі Шу", "Өндіріс",
    ],
    "talas": [
      "Ақкөл", "Үшарал", "Ойық", "Бостандық", "Көктал", "Кеңес", "Тамды", "Аққұм",
      "Қасқабұлақ", "Бөлтірік шешен",
    ],
    "sarysu": [
      "Саудакент", "Жайылма", "Қамқалы", "Түркістан", "Жаңаарық", "Өндіріс", "Тоғызкент",
      "Игілік", "Досбол", "Жаңаталап",
    ],
    "zhualy": [
      "Ақсай", "Ақтөбе", "Боралдай", "Жетітөбе", "Көкбастау", "Көлтоған", "Күреңбел",
      "Қарасаз", "Қошқарата", "Қызыларық", "Мыңбұлақ", "Нұрлыкент", "Шақпақата",
    ],
    "zhambyl": [
      "Айша бибі", "Ақбастау", "Ақбұлым", "Бесағаш", "Гродиково", "Ерназар", "Қарой",
      "Қаратөбе", "Көлқайнар", "Өрнек", "Пионер", "Полатқосшы", "Тоғызтарау",
    ],
    "moiynkum": [
      "Ақбақай", "Бірлік", "Кеңес", "Күшаман", "Қылышбай", "Қарабөгет", "Қызылотау",
      "Қызылтал", "Мирный", "Мыңарал", "Ұланбел", "Хантау", "Шығанақ",
    ],
  ]
}
