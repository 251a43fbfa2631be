import KazakhText

/// A name as somebody types it in haste: in small letters, or with another layout on.
public enum TypedName {
  /// Fields that hold a person's name and nothing else.
  public static let fields: Set<FieldID> = [
    .surname, .given, .patronymic, .representativeName, .handingName,
  ]

  /// The name as it is written: words in small letters begin with a capital, behind a hyphen and behind
  /// `д'` too. A word with a capital anywhere stays as the clerk wrote it, and so does what stands
  /// small between names (`Серік қызы`, `ван дер Ваальс`).
  public static func capitalised(_ typed: String) -> String {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let isAlone = words.count { !$0.isEmpty } == 1
    return words.map { word in
      !isAlone && small.contains(word.lowercased()) ? String(word) : capitalised(word: word)
    }.joined(separator: " ")
  }

  /// What was meant where a name was typed with the Latin layout on and reads as a name of the country
  /// on the same keys of the Russian or Kazakh one: `fnsufq` is Атыгай. `nil` where it may stay,
  /// as a name spelt in Latin (`Akhmetova`).
  public static func meant(by typed: String) -> String? {
    guard typed.contains(where: { $0.isASCII && $0.isLetter }),
      !typed.contains(where: { !$0.isASCII })
    else { return nil }
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let read = words.map { $0.isEmpty ? "" : reading(of: String($0)) }
    guard !read.contains(nil) else { return nil }
    return capitalised(read.compactMap { $0 }.joined(separator: " "))
  }

  /// A name that is there: a dash in its place says that there is none.
  static func said(_ typed: String?) -> String? {
    guard let typed, !typed.allSatisfy({ "-–—".contains($0) }) else { return nil }
    return typed
  }

  /// Whether a text can be a name as it stands.
  public static func isName(_ text: some StringProtocol) -> Bool {
    text.contains(where: \.isLetter) && text.allSatisfy { $0.isLetter || joins.contains($0) }
  }

  private static func capitalised(word: Substring) -> String {
    guard word == word.lowercased() else { return String(word) }
    var result = ""
    var begins = true
    var letters = 0
    for character in word {
      result += begins ? character.uppercased() : String(character)
      letters = character.isLetter ? letters + 1 : letters
      if character == "-" { letters = 0 }
      begins = character == "-" || (apostrophes.contains(character) && letters == 1)
    }
    return result
  }

  private static let apostrophes: Set<Character> = ["'", "’", "ʼ", "`", "‘"]
  private static let joins: Set<Character> = apostrophes.union(["-"])

  /// What is written small between names.
  private static let small: Set<String> = [
    "де", "да", "ди", "дю", "ла", "фон", "ван", "дер", "дель", "бен", "ибн", "оглы", "оғлы", "кызы",
    "қызы", "ұлы", "улы", "гызы",
  ]

  private static func reading(of word: String) -> String? {
    let asTyped = isName(word) ? Sounds.latin.share(LatinKey.of(word)) : 0
    let readings = KeyPositions.inOtherLayout(word).filter(isName).map {
      (text: $0, share: Sounds.cyrillic.share(SearchKey.forgiving($0)))
    }
    guard let best = readings.max(by: { $0.share < $1.share }), best.share >= 0.7,
      best.share > asTyped + 0.15
    else { return nil }
    return String(
      zip(word, best.text).map { $0.isUppercase ? Character($1.uppercased()) : $1 })
  }
}

/// Which letters stand beside one another in names of the country.
private struct Sounds {
  private let pairs: Set<String>

  private init(_ key: (String) -> String) {
    pairs = Set(Self.names.flatMap { Self.pairs(of: key($0)) })
  }

  /// How much of a word reads like a name: 1 where every pair of letters is known.
  func share(_ word: String) -> Double {
    let found = Self.pairs(of: word)
    return Double(found.count(where: pairs.contains)) / Double(max(1, found.count))
  }

  private static func pairs(of word: String) -> [String] {
    let letters = Array("^" + word + "$")
    return zip(letters, letters.dropFirst()).map { String([$0, $1]) }
  }

  static let cyrillic = Sounds(SearchKey.forgiving)
  static let latin = Sounds(LatinKey.of)

  /// Of every kind of name one meets at the counter; which ones does not matter, only their letters.
  private static let names = """
    Абай Абдуллаева Абдрахманов Айгүл Айгерим Айдар Айжан Айнұр Айша Айым Ақмарал Алдаберген Александр \
    Алексеев Алия Алма Алтынай Аманжол Анатолий Анна Арман Асан Асель Асқар Атығай Ахметов Әбдіқадыров \
    Әлия Әсем Бақыт Баймұханов Батыр Бауыржан Бейсенова Бек Бекзат Болат Борисов Валентина Васильевич \
    Виктор Владимир Галина Гаухар Георгий Григорьев Гүлмира Гүлнар Ғалым Ғани Дархан Дәулет Демьяненко \
    Динара Дмитрий Досжан Евгений Екатерина Елена Ерлан Ержан Ермек Жанар Жансая Жұмабаев Жүсіп Жәния \
    Зарина Зейнеп Зоя Зұлпыхар Ибрагимов Иван Игорь Ильин Ирина Кәрім Каримова Кенжебек Ким Ковальский \
    Константин Кузнецов Күләш Қайрат Қалиев Қожахметов Қуаныш Лаура Ли Лидия Людмила Ляззат Мадина \
    Мақсат Марат Мария Махамбет Медеуов Мұрат Мұхтар Мырзахмет Надежда Назарбек Наталья Никитин Нұрлан \
    Нұржан Ольга Омаров Оразбек Орынбасар Өмірбек Павел Петров Пак Рабиға Рахимов Римская Роза Рүстем \
    Сағындық Салтанат Самат Сапаров Сара Сарсенов Светлана Сейтқали Серік Сергей Смағұл Сұлтан Сыздықов \
    Тамара Татьяна Темірхан Төлеген Тимур Тлеубаев Тұрсын Ұлан Ұлжан Умаров Федор Фатима Хадиша Халықов \
    Хусейн Цой Чернов Чингиз Шаймерден Шевченко Шолпан Шынар Щербаков Ыбырай Ықылас Эльмира Эдуард Юлия \
    Юсупов Яков Яна Ярослав Ерланқызы Серікұлы Сергеевна Петровна Иванович Оспанқызы Кәрімұлы Хван Цай \
    Югай Тен Дана Алихан Мейрам Тоқтар Меруерт Перизат Бибігүл Ботагөз Жадыра Анис Ева Таня Самал Сауле
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
