import Casework
import Controls
import KazakhText
import Screen
import Standards
import Support
import Testing
import Words

@testable import Desk

/// What stands on a line of eighty columns fits there, in every language.
struct OverlongTests {
  @Test(arguments: Language.allCases)
  func `labels leave room for the answer`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    for field in FieldID.allCases {
      let label = words(WordKey(rawValue: field.wordID))
      #expect(Width.of(label) <= 26, "\(label)")
    }
    for key in [WordKey.papersCustody, .papersNumber, .papersDate, .papersUntil, .papersNote] {
      #expect(Width.of(words(key)) <= 16, "\(words(key))")
    }
  }

  @Test(arguments: Language.allCases)
  func `the answers of a choice of a few stand in a row beside the longest label`(
    _ language: Language
  )
    throws
  {
    let words = try DeskDriver.words(language)
    for service in Service.allCases {
      for category in ApplicantCategory.allCases {
        let form = IntakeForm(service: service, category: category)
        let label = form.fields.map { Width.of(words(WordKey(rawValue: $0.wordID))) }.max()
        for case .choice(let options) in form.fields.map(\.kind) where options.count <= 4 {
          let row = options.map { Width.of(words(WordKey(rawValue: $0.wordID))) + 3 }
          #expect(row.reduce(6 + (label ?? 0), +) <= 80, "\(options.map(\.value))")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the keys of a place stand on one line`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    for place in Place.allCases {
      let hints = DeskCommand.table.filter {
        $0.places.contains(place) && $0.id.isHinted(in: place) && $0.keys.first?.isFunction == false
      }.compactMap { command in command.hintedKeys.map { "\($0) \(words(command.short))" } }
      #expect(Width.of(hints.joined(separator: " · ")) <= 78, "\(place): \(hints)")
    }
  }

  @Test(arguments: Language.allCases)
  func `headings of columns fit their columns`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    let columns: [(WordKey, Int)] = [
      (.columnNumber, 14), (.columnService, 12), (.columnState, 16), (.columnDue, 10),
      (.columnBirthDate, 10), (.columnNewestCase, 31), (.columnKept, 16), (.columnName, 16),
      (.columnCategory, 20),
    ]
    for (key, width) in columns { #expect(Width.of(words(key)) <= width, "\(words(key))") }
    for custody in Custody.allCases {
      let word = words(WordKey(rawValue: "custody." + custody.rawValue))
      #expect(Width.of(word) <= 16, "\(word)")
    }
  }

  @Test(arguments: Language.allCases)
  func `short names of papers leave room for where the paper is`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    for standard in StandardID.allCases {
      for paper in try Embedded.law().standard(standard).requirements(on: "2009-06-01") {
        let short = words.text(paper.short)
        #expect(Width.of(short) <= 24, "\(paper.id): \(short)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `entries of the menu and buttons fit a box`(_ language: Language) throws {
    let words = try DeskDriver.words(language)
    for key in WordKey.all
    where key.rawValue.hasPrefix("menu.") || key.rawValue.hasSuffix("-action")
      || key.rawValue.hasPrefix("case.acts-")
    { #expect(Width.of(words(key)) <= 60, "\(words(key))") }
  }
}
