import Standards

/// Names of the region, put together by chance. Nobody in particular is meant.
enum DemoNames {
  /// In what manner a family writes its names.
  enum Manner {
    case kazakh
    case russian
  }

  struct FullName: Hashable {
    var surname: String
    var given: String
    var patronymic: String?
  }

  /// - Parameters:
  ///   - birthYear: names have their time.
  ///   - father: a father's given name that is settled already.
  static func fullName(
    _ manner: Manner, sex: Sex, birthYear: Int, surname: String, father: String? = nil,
    _ random: inout DemoRandom
  ) -> FullName {
    FullName(
      surname: self.surname(surname, manner, sex), given: given(manner, sex, birthYear, &random),
      patronymic: patronymic(
        of: father ?? fathersName(manner, &random), manner, sex, birthYear, &random))
  }

  static func surname(_ manner: Manner, _ random: inout DemoRandom) -> String {
    switch manner {
    case .kazakh: random.pick(kazakhSurnames)
    case .russian: random.pick(russianSurnames)
    }
  }

  static func fathersName(_ manner: Manner, _ random: inout DemoRandom) -> String {
    switch manner {
    case .kazakh: random.pick(kazakhFathers)
    case .russian: random.pick(russianFathers)
    }
  }

  static func given(
    _ manner: Manner, _ sex: Sex, _ birthYear: Int, _ random: inout DemoRandom
  ) -> String {
    let isOld = birthYear < 1965
    return switch (manner, sex) {
    case (.kazakh, .female): random.pick(isOld ? kazakhWomenOnce : kazakhWomenNow)
    case (.kazakh, .male): random.pick(isOld ? kazakhMenOnce : kazakhMenNow)
    case (.russian, .female): random.pick(isOld ? russianWomenOnce : russianWomenNow)
    case (.russian, .male): random.pick(isOld ? russianMenOnce : russianMenNow)
    }
  }

  /// A surname as a woman or a man bears it: `Әбдіқадыров`, `Әбдіқадырова`.
  static func surname(_ base: String, _ manner: Manner, _ sex: Sex) -> String {
    guard sex == .female else { return base }
    if ["ов", "ев", "ёв", "ин"].contains(where: base.hasSuffix) { return base + "а" }
    if manner == .russian, base.hasSuffix("ский") { return base.dropLast(2) + "ая" }
    return base
  }

  /// Of a Russian father the stem is given: `Иванов` makes `Иванович` and `Ивановна`.
  private static func patronymic(
    of father: String, _ manner: Manner, _ sex: Sex, _ birthYear: Int,
    _ random: inout DemoRandom
  ) -> String? {
    switch manner {
    case .russian:
      return father + (sex == .female ? "на" : "ич")
    case .kazakh:
      if random.chance(30) { return nil }
      let isRussianForm = random.chance(birthYear < 1990 ? 400 : 120)
      if isRussianForm, let stem = russianStem(father) {
        return stem + (sex == .female ? "на" : "ич")
      }
      return father + (sex == .female ? "қызы" : "ұлы")
    }
  }

  /// `Серік` → `Серіков`, `Нұрғали` has none, `Абай` → `Абаев`.
  private static func russianStem(_ father: String) -> String? {
    guard let last = father.last, !"аәеиоөуүұыі".contains(last) else { return nil }
    if last == "й" { return father.dropLast() + "ев" }
    return father + "ов"
  }
}

extension DemoNames {
  private static let kazakhSurnames = words(
    """
    Әбдіқадыров Әбдіраманов Әбдірахманов Әбілдаев Айтбаев Айтжанов Ақшабаев Алдабергенов
    Алимбеков Алпысбаев Аманжолов Асанов Әшірбеков Әшімов Байғабылов Байжанов Байтілеуов
    Бейсенов Бекмұхамбетов Бексұлтанов Бердібеков Бөлегенов Ғабитов Дәулетбаков Дәуренбеков
    Досанов Дүйсебаев Дүйсенбиев Ералиев Ержанов Есіркепов Жақсылықов Жанұзақов Жаңабаев
    Жиенбаев Жолдасбеков Жүнісбеков Жүнісов Исабеков Қалдыбаев Қалиев Қасымбеков Қожабергенов
    Қожамқұлов Қойбағаров Құдайбергенов Құлыншақов Құрманбаев Мамырбаев Медеубеков Момынқұлов
    Мұқашев Мұхамеджанов Мырзабеков Мырзахметов Наурызбаев Нұрғалиев Нұрмағамбетов
    Нұрпейісов Нұртазаев Омаров Оразалиев Оразбаев Өмірзақов Өтегенов Рахметов Рысбаев
    Садықов Сапарбаев Сарсенбаев Сәрсенов Сейдахметов Сейітқұлов Серікбаев Смағұлов Сүлейменов
    Тәжібаев Тасболатов Төлегенов Төребеков Тұрғанбаев Тұрлыбеков Тілеубердиев Үмбетов
    Шалабаев Шаңбатыров Шәріпов Ыбыраев Ысқақов Ілиясов Қожахмет Нұрлан Бекзат Жолан
    Сейтқали Мұсабек Тоқтар Өтеулі Балтабай Нұрмұхамбетов Сейтмағамбетов Шаймұхамбетов
    Мұхаметқалиев Бегімқұлов
    """)

  private static let kazakhFathers = words(
    """
    Абай Әбдіғали Әбдіқадыр Әбдірахман Әбілқасым Айдар Амангелді Арыстанбек Асқар Әскербек
    Бағдат Байболат Бақтияр Бақытжан Бауыржан Бейсенғали Болат Ғабит Ғалымжан Дәулет
    Дүйсенбек Ерболат Ержан Ерлан Есенгелді Жақсылық Жамбыл Жанұзақ Жарылқасын Жеңіс Жүніс
    Қайрат Қалдыбек Қасымхан Қожахмет Құдайберген Қуаныш Марат Махамбет Мұқағали Мұрат
    Мұхамеджан Мырзабек Нұрғали Нұржан Нұрмұхамбет Омар Оразбек Өмірзақ Рахматулла Рахымжан
        Мұхамедрахым Нұрмағамбет Сейтмағамбет Сәбит Сағындық Сапар Сатыбалды Сейдазым Сейітқазы
    Серік Сұлтанмахмұт Тасболат Талғат
    Төлеген Тоқтарбай Тұрар Тілеуқабыл Үсен Шәймерден Ыбырай Ысқақ
    """)

  private static let kazakhWomenOnce = words(
    """
    Ақбала Алтын Алтынкүл Балжан Бибіажар Бибігүл Бүбіхан Дәмелі Дәметкен Жамал Жәмила Жібек
    Зейнеп Зылиха Зәуре Кәмила Көпжасар Күләш Күләй Күлжамал Күлпаш Қалампыр Қаламқас
    Қарлығаш Қосайкүл Мария Нағима Орынкүл Патима Рабиға Рәбиға Раушан Рақия Рысты Сақыпжамал
    Сара Сәлима Тұрсынкүл Ұлбала Ұлбосын Ұлжан Ұмсын Үміт Үрия Фатима Хадиша Хафиза Шәкен
    Шолпан Ырыскүл Бибіқатпа Айымжамал Нұрбибісара
    """)

  private static let kazakhWomenNow = words(
    """
    Айару Айгерім Айгүл Айдана Айзере Айнұр Айша Айым Ақбота Ақмарал Аружан Асылай Әйгерім
    Әлия Баян Бибісара Гаухар Гүлдана Гүлмира Гүлнар Дана Динара Жадыра Жанар Жансая Зарина
    Зере Інжу Камила Кәусар Қарақат Лаура Мадина Мөлдір Назерке Назым Нұргүл Нұрай Нұршат
    Райхан Салтанат Самал Сабина Сәуле Томирис Ұлпан Үмітай Шынар Ырысты Іңкәр
    """)

  private static let kazakhMenOnce = words(
    """
    Әбдіқадыр Әбдірахман Әбіш Айтбай Әлімбек Аман Арыстан Асан Әуесхан Әшір Байзақ Бәйдібек
    Бекбосын Бейсен Дәулетхан Досым Дүйсен Ермекбай Есжан Жақып Жолдас Жұмабай Жұмағали
    Зейнолла Игілік Иманғали Кәрім Көшербай Қабдолла Қадыр Қасым Қожамқұл Құлахмет Мақсұт
    Мәлік Молдабек Мұса Мырзахан Нұрмағамбет Омар Оңғар Орынбасар Өтеген Рысбек Сағынтай
    Сәрсенбай Сейітжан Сүлеймен Тоқтасын Тұрсын Шайхы Ысқақ Ібрайхан
    """)

  private static let kazakhMenNow = words(
    """
    Абылай Айбек Айдос Алдияр Алихан Алмас Арман Арсен Асқат Әділет Әли Бағдат Бақдәулет
    Бауыржан Бекзат Берік Ғалымжан Дамир Дархан Дәурен Диас Ерасыл Ерболат Еркебұлан Ерлан
    Ернұр Жандос Жасұлан Иса Қайсар Қанат Қуаныш Мақсат Мансұр Мейіржан Мирас Нұрбол Нұрислам
        Мұхаммедәли Нұрсұлтан Нұржан Нұрлыбек Олжас Рамазан Рауан Рүстем Санжар Сержан Талғат
    Темірлан Төлеген Шыңғыс
    Ынтымақ
    """)

  private static let russianSurnames = words(
    """
    Абрамов Андреев Беляев Васильев Власов Волков Воробьёв Гончаренко Горбунов Григорьев
    Дмитриев Дорошенко Егоров Жуков Зайцев Захаров Иванов Калинин Ким Киселёв Коваленко Козлов
    Кравченко Крючков Кузнецов Лебедев Литвиненко Макаров Мартыненко Мельник Миллер Миронов
    Морозов Никитин Новиков Орлов Островский Павленко Пак Петров Полянский Пономаренко Попов
    Преображенский Романов Савченко Семёнов Сидоренко Соловьёв Тарасов Ткаченко Фёдоров
    Филиппов Цой Чернышёв Шевченко Шмидт Щербаков Юдин Яковлев
    """)

  /// Stems: `Иванов` of `Иванович`.
  private static let russianFathers = words(
    """
    Александров Алексеев Анатольев Андреев Борисов Вадимов Валентинов Васильев Викторов
    Владимиров Владиславов Вячеславов Геннадьев Георгиев Григорьев Дмитриев Евгеньев Егоров
    Иванов Игорев Константинов Леонидов Максимов Михайлов Николаев Олегов Павлов Петров
    Романов Семёнов Сергеев Станиславов Степанов Фёдоров Юрьев Яковлев
    """)

  private static let russianWomenOnce = words(
    """
    Александра Анастасия Анна Антонина Валентина Вера Галина Евдокия Екатерина Елена Зинаида
    Зоя Клавдия Лидия Людмила Мария Надежда Нина Ольга Пелагея Раиса Светлана Тамара Татьяна
    """)

  private static let russianWomenNow = words(
    """
    Алина Алёна Анастасия Анжелика Дарья Евгения Екатерина Елена Елизавета Ирина Кристина
    Ксения Марина Мария Наталья Оксана Полина София Татьяна Ульяна Юлия Яна
    """)

  private static let russianMenOnce = words(
    """
    Александр Алексей Анатолий Борис Василий Виктор Владимир Геннадий Григорий Евгений Иван
    Константин Леонид Михаил Николай Павел Пётр Семён Степан Фёдор Юрий Яков
    """)

  private static let russianMenNow = words(
    """
    Александр Алексей Андрей Артём Вадим Владислав Вячеслав Даниил Денис Дмитрий Егор Иван
    Кирилл Максим Матвей Никита Олег Павел Роман Руслан Сергей Тимофей Ярослав
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
