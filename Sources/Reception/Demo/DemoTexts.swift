import Standards

/// What a clerk writes in free text, in the language that came first.
enum DemoTexts {
  /// Why one goes on though ¶6 does not name the person (A09, A10, A11).
  static func uncoveredReason(_ facts: Facts, _ random: inout DemoRandom) -> String {
    if facts.service == DemoDecree.homeCare, facts.holds(DemoDecree.needsCare) == false {
      return random.pick([
        "Учаскелік дәрігердің қорытындысы күтілуде, өтініш берушінің талабы бойынша қабылданды",
        "Живёт один, участковый врач даст заключение о нуждаемости позже",
      ])
    }
    return switch (facts.service, facts.category) {
    case (DemoDecree.residentialCare, DemoDecree.adultWithDisability):
      random.pick([
        "Топты қайта қарау үшін МӘС-ке жіберілген, қорытындысы 1 айдан кейін",
        "Жалғыз басты, күтетін туысы жоқ; өтініш берушінің жазбаша талабы бойынша",
        "Направлен на переосвидетельствование, ожидается вторая группа",
      ])
    case (DemoDecree.residentialCare, _):
      random.pick([
        "Тұрғын үйі өрттен кейін жарамсыз, әкімнің орынбасарымен келісілді",
        "Одинокий, по ходатайству сельского акима",
      ])
    default:
      random.pick([
        "Мүгедектік туралы құжаттары МӘС-те қаралуда, өтініш берушінің талабы бойынша",
        "Жалғыз тұрады, ауыл әкімінің өтінішхаты бар",
        "Документы на установление инвалидности сданы в МСЭ, принято по просьбе заявителя",
      ])
    }
  }

  /// Why the referral that is asked for in order to give one is not waited for (A16).
  static func waiverReason(_ random: inout DemoRandom) -> String {
    random.pick([
      "Жолдаманы бөлімнің өзі береді, алдын ала талап етілмейді",
      "Направление выдаёт сам отдел по итогам рассмотрения",
      "Уәкілетті орган — бөлімнің өзі",
    ])
  }

  /// Another paper instead of a certificate that is no longer given out, or was lost.
  static func instead(_ requirement: String, year: Int, _ random: inout DemoRandom)
    -> (paper: String, reason: String)
  {
    let isTaxpayer = ["S1-A-3", "S1-C-4"].contains(requirement)
    let isSocial = ["S1-A-4", "S1-C-5"].contains(requirement)
    if year >= 2013, isTaxpayer || isSocial {
      return random.pick(
        [
          ("ЖСН бар жеке куәліктің көшірмесі", "2013 жылдан бері куәлік берілмейді"),
          ("Туу туралы куәлік (ЖСН көрсетілген)", "Куәлік енді берілмейді, ЖСН жеткілікті"),
          ("Удостоверение личности с ИИН", "С 2013 года свидетельство не выдаётся"),
        ], or: ("ЖСН", "2013 ж."))
    }
    if isTaxpayer {
      return ("Салық комитетінің анықтамасы", "Куәлігі жоғалған, телнұсқасына өтініш берген")
    }
    return random.pick(
      [
        ("Халыққа қызмет көрсету орталығының анықтамасы", "Құжат ауыстырылуда"),
        ("Справка ЦОН о замене документа", "Документ на замене"),
        ("Архивтік анықтама", "Түпнұсқасы жоғалған"),
      ], or: ("Анықтама", "Құжат ауыстырылуда"))
  }

  static func extraPaper(_ random: inout DemoRandom) -> String {
    random.pick([
      "Ауыл әкімінің мінездемесі", "Отбасы құрамы туралы анықтама",
      "Зейнетақы мөлшері туралы анықтама", "Жалғыз тұратыны туралы анықтама",
      "Справка о составе семьи", "Характеристика сельского акимата",
      "Қамқоршы тағайындау туралы шешімнің көшірмесі", "Сенімхат көшірмесі",
      "Выписка из истории болезни (Жамбылская областная больница)",
    ])
  }

  static func note(_ random: inout DemoRandom) -> String {
    random.pick([
      "Телефонмен хабарланды, қызы алып келеді", "Есту қабілеті нашар, көршісі арқылы хабарлау",
      "Ауруханада жатыр, құжаттарды келіні тапсырады", "Позвонить после 15:00",
      "Просит сообщить сыну, номер тот же", "Медициналық картаға дәрігердің қолы жоқ, қайтарылды",
      "Акт жасауға комиссия шығады", "Комиссия выезжает в четверг",
      "Төсек тартып жатыр, үйіне барып қабылданды",
    ])
  }

  static func voidReason(_ random: inout DemoRandom) -> String {
    random.pick([
      "Іс екі рет ашылған", "Басқа қызмет таңдалған, жаңа іс ашылды",
      "Дело открыто дважды", "Аты-жөні басқа адамдікі болып терілген",
      "Ошибочно выбрана категория, открыто новое дело",
    ])
  }

  static func withdrawalReason(_ random: inout DemoRandom) -> String {
    random.pick([
      "Өтініш беруші өтінішін қайтарып алды", "Заявитель переехал в другой район",
      "Туыстары өздері күтетін болды", "Семья решила ухаживать сама",
    ])
  }

  static func backDatingReason(_ random: inout DemoRandom) -> String {
    random.pick([
      "Жарық болмады, журналға жазылып, кейін енгізілді",
      "Компьютер не работал, принято по журналу", "Ауылға шығып қабылданған",
    ])
  }

  /// Why a due date is entered by hand (A03).
  static func dueDateReason(_ random: inout DemoRandom) -> String {
    random.pick([
      "Жылдың күнтізбесі жоқ, апта күндерімен есептелді",
      "Календаря этого года нет, посчитано по дням недели",
    ])
  }

  static func correctionReason(_ random: inout DemoRandom) -> String {
    random.pick([
      "Мекенжайы қате жазылған", "Көшіп кеткен, жаңа мекенжай", "Адрес записан со слов неверно",
    ])
  }

  static func institution(_ kind: FactValue?, _ random: inout DemoRandom) -> String {
    kind == .word("non-state")
      ? random.pick(["«Үміт» күндізгі орталығы", "Центр «Надежда», негосударственный"])
      : random.pick([
        "Балаларға арналған облыстық медициналық-әлеуметтік мекеме", "Областной детский МСУ",
        "Тірек-қимыл аппараты бұзылған балаларға арналған мекеме",
      ])
  }

  enum Kin: CaseIterable {
    case mother, father, grandmother, guardian

    func text(inRussian: Bool) -> String {
      switch self {
      case .mother: inRussian ? "мать" : "анасы"
      case .father: inRussian ? "отец" : "әкесі"
      case .grandmother: inRussian ? "бабушка, опекун" : "әжесі, қорғаншы"
      case .guardian: inRussian ? "опекун" : "қамқоршысы"
      }
    }
  }
}
