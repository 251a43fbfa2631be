import Controls
import Directory
import Documents
import Foundation
import KazakhText
import Screen
import Testing
import Words

@testable import Desk

struct DirectoryScreenTests {
  /// The line the marker stands on.
  private func current(_ desk: DeskDriver) -> String { desk.line("▸") }

  @Test(arguments: [
    ("тараз", "Тараз, бөлім"), ("рыскулов", "Т.Рысқұлов, бөлім"), ("nfhfp", "Тараз, бөлім"),
    ("8 72637 21971", "Байзақ, бөлім"), ("карахан", "Жамбыл облысы, басқарма"),
    ("karatau", "Қаратау қ., әкім аппараты"),
  ]) func `the best match stands under the cursor as one types`(_ typed: String, _ first: String)
    throws
  {
    let desk = try DeskDriver(.kk)
    desk.command(.directory)
    desk.press(.down, .down)
    for letter in typed { desk.type(String(letter)) }
    #expect(current(desk).contains(first), "\(desk.screen)")
  }

  @Test func `nonsense finds nothing and says so, and taking it back finds all again`() throws {
    let desk = try DeskDriver(.kk)
    desk.command(.directory)
    desk.type("қыжжж")
    #expect(desk.sees(.directoryNothing))
    desk.press(.enter)
    #expect(desk.top is DirectoryScreen)
    desk.press(.backspace, times: 5)
    #expect(current(desk).contains("Тараз, бөлім"))
  }

  @Test func `a form is looked away from and not left`() throws {
    let desk = try DeskDriver(.kk)
    desk.open(.homeCare, .elderly)
    desk.type("Иван")
    let form = desk.screen
    desk.command(.directory)
    desk.type("меркі")
    desk.press(.enter)
    #expect(desk.top is BodyScreen)
    desk.command(.directory)
    #expect(desk.top is DirectoryScreen)
    #expect(desk.sees("меркі"))
    desk.press(.escape)
    #expect(desk.screen == form)
    desk.press(.escape)
    #expect(desk.storedDrafts.count == 1)
  }

  @Test func `the menu leads to it, the start too`() throws {
    let desk = try DeskDriver(.kk)
    desk.moveDown(to: .homeDirectory)
    desk.press(.enter)
    #expect(desk.top is DirectoryScreen)
    desk.press(.escape)
    desk.command(.menu)
    desk.choose(desk.desk.words(.menuDirectory))
    #expect(desk.top is DirectoryScreen)
  }

  @Test func `from an office to the akimat that hears complaints and to who stands above`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("талас")
    #expect(desk.sees("Талас, бөлім"))
    desk.moveDown(to: .sheetComplain)
    desk.press(.enter)
    #expect(desk.line("2008").contains("Талас, әкімият"))
    desk.press(.end, .up, .enter)
    #expect(desk.line("2008").contains("Қаратау қ., әкім аппараты"))
    desk.press(.escape, .escape)
    #expect(desk.line("▸").contains(desk.desk.words(.sheetComplain)))
    desk.press(.down, .down, .enter)
    #expect(desk.line("2008").contains("Жамбыл облысы, басқарма"))
  }

  @Test func `a line that leads nowhere says so`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("талас")
    desk.press(.enter)
    #expect(desk.sees(desk.desk.words(.directoryLeadsNowhere)))
  }

  @Test(arguments: Language.allCases)
  func `every line of every card is explained, its marks too`(_ language: Language) throws {
    let desk = try DeskDriver(language)
    defer { _ = desk.screen }
    let context = desk.desk.context
    for entry in context.directory.entries {
      for line in DirectoryCard(entry, in: context.directory).lines(context.words, now: "…") {
        let text = Explanation(topic: .body(line, of: entry), context: context).text
        #expect(text.contains(line.value) && text.contains("2008"), "\(entry.id) \(line.label)")
        for flag in line.flags {
          #expect(text.contains(context.words.text(flag.text)), "\(flag.id)")
        }
      }
    }
  }

  @Test func `F1 explains the line under the cursor and comes back to it`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("akimat-sarysu")
    desk.moveDown(to: .directorySites)
    let before = desk.screen
    desk.command(.why)
    #expect(desk.sees(".ku домені жоқ"))
    desk.press(.escape)
    #expect(desk.screen == before)
  }

  @Test(arguments: [
    ("2009-06-03T12:59", "ашық, 13:00 дейін"), ("2009-06-03T13:00", "үзіліс, 14:00 дейін"),
    ("2009-06-03T13:59", "үзіліс, 14:00 дейін"), ("2009-06-03T14:00", "ашық, 18:00 дейін"),
    ("2009-06-03T17:59", "ашық, 18:00 дейін"),
    ("2009-06-03T18:00", "жабық, бс 04.06.2009 күні 09:00 ашылады"),
    ("2009-06-03T08:30", "жабық, 09:00 ашылады"),
    ("2009-06-06T11:00", "жабық, дс 08.06.2009 күні 09:00 ашылады"),
    ("2009-12-18T11:00", "жабық, жс 20.12.2009 күні 09:00 ашылады"),
    ("2009-12-20T11:00", "ашық, 13:00 дейін"),
    ("2009-12-19T11:00", "жабық, жс 20.12.2009 күні 09:00 ашылады"),
    ("2012-06-06T11:00", "белгісіз: 2012 жылдың күнтізбесі жоқ (A03)"),
  ]) func `open now by hours, lunch, weekend and calendar`(_ time: String, _ said: String) throws {
    let desk = try DeskDriver(.kk, at: time)
    for typed in ["байзақ", "шу қ."] {
      desk.openBody(typed)
      #expect(desk.sees(said), "\(desk.screen)")
    }
  }

  @Test func `of an akimat it is not given, of the oblast department not computed`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("akimat-merke")
    #expect(desk.sees(.openingNotGiven))
    desk.openBody("карахан")
    #expect(desk.sees(.openingNotComputed))
  }

  @Test func `a card and a list are printed and saved`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("меркі")
    desk.command(.print)
    desk.command(.print)
    #expect(desk.tray.papers.count == 1)
    #expect(desk.tray.papers.first?.contains("8-72632-22551, 21666") == true)
    #expect(desk.tray.papers.first?.contains("2008") == true)
    desk.press(.escape, .escape)
    desk.command(.print)
    desk.command(.print)
    #expect(desk.tray.papers.last?.contains("Меркі, әкімият") == true)
  }

  @Test func `a filter and words hold together`() throws {
    let desk = try DeskDriver(.kk)
    desk.command(.directory)
    desk.command(.narrow)
    desk.press(.down)
    desk.press(.right, .right)
    desk.press(.pageDown, .enter)
    desk.type("тараз")
    #expect(current(desk).contains("Жамбыл облысы"))
    #expect(!desk.sees("Тараз, бөлім"))
  }
}

struct DirectoryCorrectionTests {
  @Test func `a manager corrects a phone and the printed one stays visible`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("талас")
    desk.moveDown(to: .sheetPhone)
    desk.correct(erasing: 20, to: "8-72644-77777", because: "жаңа нөмір")
    #expect(desk.sees(.directoryCorrected))
    #expect(desk.sees("8-72644-77777"))
    #expect(desk.sees(.directoryLocal(shipped: "8-72644-61306, 61522")))
    #expect(desk.line("▸").contains(desk.desk.words(.sheetPhone)))
    desk.command(.why)
    #expect(desk.sees("Сәрсенова Сәуле") && desk.sees("жаңа нөмір") && desk.sees("01.06.2009"))
    desk.press(.escape, .escape)
    desk.press(.backspace, times: 5)
    desk.type("77777")
    #expect(desk.line("▸").contains("Талас, бөлім"))
    #expect(try desk.counter?.verify(expectedHead: nil).isSound == true)
  }

  @Test func `left empty the printed one comes back`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("байзақ")
    desk.moveDown(to: .directoryHead)
    desk.correct(erasing: 40, to: "Жаңа Адам", because: "ауысты")
    #expect(desk.sees("Жаңа Адам"))
    desk.correct(erasing: 40, to: "", because: "қате екен")
    #expect(desk.sees(.directoryRestored))
    #expect(!desk.sees("Жаңа Адам") && desk.sees("Ешенқұлқызы"))
  }

  @Test func `nonsense, no reason and no change are told, and what is typed stays`() throws {
    let desk = try DeskDriver(.kk)
    desk.openBody("байзақ")
    desk.moveDown(to: .sheetHours)
    desk.correct(erasing: 40, to: "ерте", because: "р")
    #expect(desk.sees("ерте") && desk.sees(.correctionHours(entry: "baizak")))
    desk.press(.escape, .enter)
    #expect(desk.sees("ерте"), "what was left is taken up again")
    desk.press(.end)
    desk.press(.backspace, times: 40)
    desk.type("08:00-17:00")
    desk.press(.enter, .backspace, .backspace, .pageDown, .enter)
    #expect(desk.sees(.refusalReasonNeeded) && desk.sees("08:00-17:00"))
    desk.press(.escape, .escape, .enter)
    desk.moveDown(to: .sheetHours)
    desk.press(.enter)
    #expect(desk.sees("08:00-17:00"), "another look at the card takes it up too")
    #expect(desk.counter?.directory.corrections.isEmpty == true)
    let other = try DeskDriver(.kk)
    other.openBody("байзақ")
    other.moveDown(to: .sheetHours)
    other.correct(erasing: 0, to: "", because: "р")
    #expect(other.sees(.directoryUnchanged))
    #expect(other.counter?.directory.corrections.isEmpty == true)
  }

  @Test func `a clerk sees why not`() throws {
    let desk = try DeskDriver(.kk)
    let counter = try #require(desk.counter)
    _ = try counter.addStaff(login: "asel", surname: "Ахметова", given: "Әсел", role: .manager)
    _ = try counter.changeStaff(counter.staff.id) { $0.role = .clerk }
    desk.openBody("байзақ")
    desk.moveDown(to: .directoryHead)
    desk.press(.enter)
    #expect(desk.top.place == .body)
    #expect(desk.sees(desk.desk.words(.permissionManagersOnly)))
  }

  @Test func `what a colleague corrects is seen while the card is open`() throws {
    let place = try Workplace()
    let first = try DeskDriver(.kk, place: place)
    first.openBody("меркі")
    let second = try DeskDriver(.kk, place: place)
    second.openBody("меркі")
    second.moveDown(to: .directoryHead)
    second.correct(erasing: 40, to: "Жаңа Адам", because: "ауысты")
    first.wait(milliseconds: 2000)
    #expect(first.sees("Жаңа Адам"))
  }
}

extension DeskDriver {
  /// Corrects the line under the cursor.
  func correct(erasing letters: Int, to value: String, because reason: String) {
    press(.enter)
    press(.end)
    press(.backspace, times: letters)
    type(value)
    press(.enter)
    type(reason)
    press(.pageDown, .enter)
  }
}
