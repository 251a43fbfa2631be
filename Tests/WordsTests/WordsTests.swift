import Foundation
import KazakhText
import Testing
import Words

func shippedCatalogue(_ language: Language) throws -> Data {
  try Data(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/language/\(language.rawValue).json"))
}

func shippedWords(_ language: Language) throws -> Words {
  try Words(
    language: language, catalogue: shippedCatalogue(language), english: shippedCatalogue(.en))
}

@Suite struct `The catalogue is whole in three languages` {
  @Test(arguments: Language.allCases) func `no word is missing and none is unused`(
    _ language: Language
  ) throws {
    let words = try shippedWords(language)
    #expect(words.keys.subtracting(WordKey.all).isEmpty)
    #expect(Set(WordKey.all).subtracting(words.keys).isEmpty)
    #expect(WordKey.all.allSatisfy { !words($0).isEmpty && words($0) != $0.rawValue })
  }

  @Test func `every word asks for the same values in each language`() throws {
    let (kk, ru, en) = try (shippedWords(.kk), shippedWords(.ru), shippedWords(.en))
    for key in WordKey.all {
      #expect(kk.placeholders(of: key) == en.placeholders(of: key), "\(key.rawValue)")
      #expect(ru.placeholders(of: key) == en.placeholders(of: key), "\(key.rawValue)")
    }
  }

  @Test(arguments: Language.allCases) func `the file is sorted and names each key once`(
    _ language: Language
  ) throws {
    let text = try #require(String(data: shippedCatalogue(language), encoding: .utf8))
    let keys = text.split(separator: "\n").compactMap { $0.firstMatch(of: /^  "([^"]+)":/)?.1 }
    #expect(keys == keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    #expect(keys.count == WordKey.all.count)
  }

  @Test(arguments: Language.allCases) func `the key bar fits eighty columns`(
    _ language: Language
  ) throws {
    let words = try shippedWords(language)
    let labels: [WordKey] = [
      .commandWhyShort, .commandNewCaseShort, .commandCasesShort, .commandMenuShort,
      .commandLeaveShort, .commandDirectoryShort,
    ]
    let bar = labels.enumerated().map { "\($0 + 1)\(words($1))" }.joined(separator: " ")
    #expect(bar.count <= 80)
  }

  @Test func `people are spoken of with respect`() throws {
    for (language, harsh) in [(Language.kk, "үгедек "), (.ru, "нвалид "), (.en, "isabled person")] {
      let words = try shippedWords(language)
      let harshly = WordKey.all.filter { (words($0) + " ").contains(harsh) }
      #expect(harshly.map(\.rawValue) == [])
    }
    #expect(try shippedWords(.kk)(.categoryChildWithDisability) == "мүгедектігі бар бала")
    #expect(try shippedWords(.ru)(.categoryChildWithDisability) == "ребёнок с инвалидностью")
  }
}

@Suite struct `A sentence takes its values` {
  @Test func `once and in any order`() throws {
    let words = try Words(
      language: .en, catalogue: Data(#"{"command.menu": "Since {time} by {name}, {time}."}"#.utf8),
      english: Data("{}".utf8))
    let menu = WordKey.commandMenu
    #expect(
      words(menu, ["name": "{time}", "time": "09:05"]) == "Since 09:05 by {time}, 09:05.")
    #expect(words(menu, [:]) == "Since {time} by {name}, {time}.")
  }

  @Test(arguments: [
    (Language.ru, 1, "1 год"), (.ru, 2, "2 года"), (.ru, 5, "5 лет"), (.ru, 11, "11 лет"),
    (.ru, 12, "12 лет"), (.ru, 14, "14 лет"), (.ru, 21, "21 год"), (.ru, 112, "112 лет"),
    (.ru, 0, "0 лет"),
    (.ru, 24, "24 года"), (.en, 1, "1 year old"), (.en, 2, "2 years old"),
    (.en, 0, "0 years old"), (.kk, 1, "1 жаста"), (.kk, 5, "5 жаста"),
    (.ru, 12_001, "12 001 год"),
  ]) func `with the noun in its form`(_ language: Language, _ count: Int, _ said: String) throws {
    #expect(try shippedWords(language)(.countYearsOld(count: count)) == said)
  }

  @Test func `a word the translation lacks is said in English and else by its key`() throws {
    let words = try Words(
      language: .kk, catalogue: Data("{}".utf8), english: Data(#"{"command.menu": "Menu"}"#.utf8))
    #expect(words(.commandMenu) == "Menu")
    #expect(words(.commandLeave) == "command.leave")
    #expect(words(.countYearsOld(count: 2)) == "count.years-old")
    #expect(!WordKey(rawValue: "intake.nickname").isKnown && WordKey.intakeSurname.isKnown)
  }
}

@Suite struct `Dates and numbers` {
  @Test(arguments: [
    (Language.kk, "2009 жылғы 1 маусым", "01.06.2009", "маусым", "дүйсенбі", "дс"),
    (.ru, "1 июня 2009 г.", "01.06.2009", "июнь", "понедельник", "пн"),
    (.en, "1 June 2009", "01.06.2009", "June", "Monday", "Mon"),
  ]) func `are written as in the language`(
    _ language: Language, _ long: String, _ short: String, _ month: String, _ weekday: String,
    _ weekdayShort: String
  ) throws {
    let words = try shippedWords(language)
    #expect(words.date(year: 2009, month: 6, day: 1, style: .long) == long)
    #expect(words.date(year: 2009, month: 6, day: 1, style: .short) == short)
    #expect(words.month(6) == month)
    #expect(words.weekday(1, style: .long) == weekday)
    #expect(words.weekday(1, style: .short) == weekdayShort)
  }

  @Test func `the year ends with December and the week with Sunday`() throws {
    let words = try shippedWords(.kk)
    #expect(words.date(year: 2010, month: 12, day: 31, style: .long) == "2010 жылғы 31 желтоқсан")
    #expect(words.weekday(7, style: .long) == "жексенбі")
    #expect(words.month(13) == "13")
  }

  @Test(arguments: [
    (0, "0"), (9999, "9999"), (10_000, "10 000"), (1_234_567, "1 234 567"), (-12_345, "-12 345"),
  ]) func `long numbers are grouped`(_ number: Int, _ written: String) throws {
    #expect(try shippedWords(.en).number(number) == written)
    #expect(try shippedWords(.en).time(hour: 9, minute: 5) == "09:05")
  }
}

@Suite struct `The language is asked of the environment` {
  @Test(arguments: [
    (["LANG": "kk_KZ.UTF-8"], Language?.some(.kk)), (["LANG": "ru"], .ru),
    (["LC_ALL": "en_US.UTF-8", "LANG": "kk_KZ"], .en), (["LC_ALL": "", "LANG": "ru_RU@x"], .ru),
    (["LC_MESSAGES": "kk_KZ", "LANG": "ru_RU"], .kk), (["LC_ALL": "C", "LANG": "kk_KZ"], nil),
    (["LANG": "C.UTF-8"], nil), ([:], nil), (["LANG": "de_DE"], nil),
  ]) func `as POSIX has it`(_ environment: [String: String], _ language: Language?) {
    #expect(Language(environment: environment) == language)
  }
}

@Suite struct `A spoiled catalogue is refused with its reason` {
  private func failure(_ json: String) -> WordsFailure? {
    do throws(WordsFailure) {
      _ = try Words(language: .ru, catalogue: Data(json.utf8), english: Data("{}".utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `with the key at fault`() {
    let noMany = failure(#"{"count.days": {"one": "день", "few": "дня"}}"#)
    #expect(noMany == .badPlural(.ru, key: "count.days", reason: "many"))
    let dual = failure(#"{"a": {"one": "1", "few": "2", "many": "5", "two": "2"}}"#)
    #expect(dual == .badPlural(.ru, key: "a", reason: "two"))
    guard case .unreadable(.ru, let reason) = failure(#"{"a": 5}"#) else {
      Issue.record("a number is no text")
      return
    }
    #expect(reason.contains("a"))
    #expect(failure("") != nil && failure("[]") != nil && failure("{") != nil)
  }
}
