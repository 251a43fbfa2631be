import Directory

/// What appendices 1 and 3 and ¶24 print, typed apart from the file under test.
struct Printed: Sendable {
  let id: String
  let name: String
  let head: String?
  let address: String
  let phones: [String]
  let asPrinted: String
  let email: String?
  let site: String?

  static let all = [
    Printed(
      id: "taraz",
      name:
        #""Тараз қаласы әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Сейдалина Қосайкүл Сатыбалдықызы",
      address: "Тараз қаласы, Достоевский көшесі, 14, N 201",
      phones: ["7262345124", "7262342879"],
      asPrinted: "8-7262-345124, 342879", email: "sobes-taraz@mail.ru", site: nil),
    Printed(
      id: "baizak",
      name:
        #""Байзақ ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Абдрахманова Бақыткүл Ешенкұлқызы",
      address: "Сарыкемер ауылы, Байзақ батыр көшесі, 112, N 102",
      phones: ["7263721971", "7263722338"],
      asPrinted: "8-72637-21971, 22338", email: "utzszn_baizak@topmail.kz", site: nil),
    Printed(
      id: "merke",
      name:
        #""Меркі ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Абылқасымов Шорман Төреханұлы",
      address: "Меркі ауылы, Исмаилов көшесі, 157, N 104",
      phones: ["7263222551", "7263221666"],
      asPrinted: "8-72632-22551, 21666", email: "mozsp@mail.kz", site: nil),
    Printed(
      id: "ryskulov",
      name:
        #""Т.Рысқұлов ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Қосалов Шардарбек Амреқұлұлы",
      address: "Құлан ауылы, Жібек жолы көшесі, 83, 2 қабат, N 204",
      phones: ["7263121281", "7263121644"],
      asPrinted: "8-72631-21281, 21644", email: "TRS2008@topmail.kz", site: nil),
    Printed(
      id: "korday",
      name:
        #""Қордай ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Қарамолдаева Баян Назкейқызы",
      address: "Қордай ауылы, Белашов көшесі, 3, N 105",
      phones: ["7263621281", "7263621249"],
      asPrinted: "8-72636-21281, 21249", email: "utzsnkorday@mail.kz", site: nil),
    Printed(
      id: "shu",
      name:
        #""Шу ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Оңласын Мейірбек Қалмырзаұлы",
      address: "Төле би ауылы, Балуан Шолақ көшесі, 189, N 104",
      phones: ["7263831096", "7263831637"],
      asPrinted: "8-72638-31096, 31637", email: "shuozsp@topmail.kz", site: nil),
    Printed(
      id: "talas",
      name:
        #""Талас ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Тұралиева Роза Тұралықызы",
      address: "Қаратау қаласы, Қонаев көшесі, 26, N 106",
      phones: ["7264461306", "7264461522"],
      asPrinted: "8-72644-61306, 61522", email: "otzsp_karatau@mail.ru", site: nil),
    Printed(
      id: "sarysu",
      name:
        #""Сарысу ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Усембаев Болат Базарбайұлы",
      address: "Жанатас қаласы, Жібек жолы көшесі, 53, N 102",
      phones: ["7263462806", "7263461680"],
      asPrinted: "8-72634-62806, 61680", email: "dkz@mail.kz", site: nil),
    Printed(
      id: "zhualy",
      name:
        #""Жуалы ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Құрмашев Кәрібай",
      address: "Бауыржан Момышұлы ауылы, Жамбыл көшесі, 1, N 105",
      phones: ["7263522276", "7263522150"],
      asPrinted: "8-72635-22276, 22150", email: "juali_sobes@mail.ru", site: nil),
    Printed(
      id: "zhambyl",
      name:
        #""Жамбыл ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Несіпбеков Нұрлан Құдербайұлы",
      address: "Аса ауылы, Абай көшесі, 123, N 201",
      phones: ["7263321756", "7263321182"],
      asPrinted: "8-72633-21756, 21182", email: "asa_sobes@mail.ru", site: nil),
    Printed(
      id: "moiynkum",
      name:
        #""Мойынқұм ауданының әкімиятының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі" мемлекеттік мекемесі"#,
      head: "Даниярова Жақсыгүл Мырзабайқызы",
      address: "Мойынқұм ауылы, Көшенов көшесі, 10, N 103",
      phones: ["7264224721", "7264224893"],
      asPrinted: "8-72642-24721, 24893", email: "ozsp_moinkum@topmail.kz", site: nil),
    Printed(
      id: "karatau-city", name: #""Қаратау қаласының әкімиятының аппараты" мемлекеттік мекемесі"#,
      head: nil,
      address: "Қаратау қаласы, Шаина көшесі, 47, 2 қабат, N 201",
      phones: ["7264462324", "7264462647"],
      asPrinted: "8-72644-623-24, 6-26-47", email: nil, site: nil),
    Printed(
      id: "zhanatas-city", name: #""Жанатас қаласының әкімиятының аппараты" мемлекеттік мекемесі"#,
      head: nil,
      address: "Жанатас қаласы, Бейбітшілік көшесі, 25, N 6",
      phones: ["7263462828", "7263463362"],
      asPrinted: "8-72634-62828, 6-33-62", email: nil, site: nil),
    Printed(
      id: "shu-city", name: #""Шу қаласының әкімиятының аппараты" мемлекеттік мекемесі"#,
      head: nil,
      address: "Шу қаласы, Қонаев көшесі, 23, N 32",
      phones: ["7264321441"],
      asPrinted: "8-72643-214-41", email: nil, site: nil),
    Printed(
      id: "akimat-taraz", name: "Тараз қаласы әкімияты",
      head: nil,
      address: "Тараз қаласы, Достық алаңы, 3",
      phones: ["7262454814", "7262430846"],
      asPrinted: "8-7262-454814 430846", email: nil, site: "www.gorakim.kz"),
    Printed(
      id: "akimat-baizak", name: "Байзақ ауданының әкімияты",
      head: nil,
      address: "Сарыкемер ауылы, Байзақ батыр көшесі, 107",
      phones: ["7263721096", "7263721582"],
      asPrinted: "8-72637-21096 21582", email: "baizak_akimat@mail.ru", site: nil),
    Printed(
      id: "akimat-merke", name: "Меркі ауданының әкімияты",
      head: nil,
      address: "Меркі ауылы, Исмаилов көшесі, 169",
      phones: ["7263221689", "7263221361"],
      asPrinted: "8-72632-21689 21361", email: "mozsp@mail.kz", site: "www.zhambul.kz"),
    Printed(
      id: "akimat-ryskulov", name: "Тұрар Рысқұлов ауданының әкімияты",
      head: nil,
      address: "Құлан ауылы, Жібек жолы көшесі, 75",
      phones: ["7263121600", "7263122342"],
      asPrinted: "8-72631-21600 22342", email: nil, site: "www.T-Ryckulov.kz"),
    Printed(
      id: "akimat-korday", name: "Қордай ауданының әкімияты",
      head: nil,
      address: "Қордай ауылы, Төле би көшесі, 106",
      phones: ["7263621240", "7263621360"],
      asPrinted: "8-72636-21240 21360", email: nil, site: "www.akimatkorday.kz"),
    Printed(
      id: "akimat-shu", name: "Шу ауданының әкімияты",
      head: nil,
      address: "Төле би ауылы, Төле би көшесі, 272",
      phones: ["7263832198", "7263831955"],
      asPrinted: "8-72638-32198 31955", email: nil, site: "www.zhambulshu.kz"),
    Printed(
      id: "akimat-talas", name: "Талас ауданының әкімияты",
      head: nil,
      address: "Қаратау қаласы, Достық алаңы, 1",
      phones: ["7264462407", "7264460105"],
      asPrinted: "8-72644-62407 60105", email: "ekonomkaratau@mail.ru", site: nil),
    Printed(
      id: "akimat-sarysu", name: "Сарысу ауданының әкімияты",
      head: nil,
      address: "Жанатас қаласы, Бейбітшілік көшесі, 1",
      phones: ["7263461437", "7263463281"],
      asPrinted: "8-72634-61437 63281", email: nil, site: "www.sarysu.ku"),
    Printed(
      id: "akimat-zhualy", name: "Жуалы ауданының әкімияты",
      head: nil,
      address: "Бауыржан Момышұлы ауылы, Жамбыл көшесі, 12",
      phones: ["7263521500", "7263521573"],
      asPrinted: "8-72635-21500 21573", email: "Jua_fin@tarnet.kz", site: "www.new.zhualy.kz"),
    Printed(
      id: "akimat-zhambyl", name: "Жамбыл ауданының әкімияты",
      head: nil,
      address: "Аса ауылы, Абай көшесі, 123",
      phones: ["7263322328", "72633211535"],
      asPrinted: "8-72633-22328 211535", email: "marxraiy@mail.ru", site: "www.zhambyl.kz"),
    Printed(
      id: "akimat-moiynkum", name: "Мойынқұм ауданының әкімияты",
      head: nil,
      address: "Мойынқұм ауылы, Амангелді көшесі, 147",
      phones: ["7264224155", "7264224487"],
      asPrinted: "8-72642-24155 24487", email: "Moinkum_akimat@mail.ru", site: nil),
    Printed(
      id: "oblast-department",
      name:
        #""Жамбыл облысы әкімиятының жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы" мемлекеттік мекемесі"#,
      head: nil,
      address: "Тараз қаласы, Қарахан көшесі, 1",
      phones: ["459713"], asPrinted: "459713", email: "taraz@enbek.kz", site: nil),
  ]
}
