import Casework
import Controls
import Foundation
import Screen
import Standards
import Words

@testable import Desk

/// The people of the office, lists with filters, corrections, lost races.
extension Scene {
  static let people = [
    Scene("staff") {
      $0.hire()
      $0.openStaff()
    },
    Scene("staff-acts") {
      $0.hire()
      $0.openStaff()
      $0.press(.down, .enter)
    },
    Scene("staff-acts-last-manager") {
      $0.openStaff()
      $0.press(.enter)
    },
    Scene("staff-new") {
      $0.openStaff()
      $0.press(.insert)
      $0.type("dana")
      $0.press(.enter)
      $0.type("Оспанова")
    },
    Scene("staff-name-needed") {
      $0.openStaff()
      $0.press(.insert, .pageDown, .enter)
    },
    Scene("staff-roles") {
      $0.openStaff()
      $0.command(.why)
    },
    Scene("cases-found") {
      some($0)
      $0.command(.cases)
      $0.type("бейсен")
    },
    Scene("cases-nothing-found") {
      some($0)
      $0.command(.cases)
      $0.type("қожахмет")
    },
    Scene("cases-menu") {
      some($0)
      $0.command(.cases)
      $0.press(.insert)
      $0.command(.filter)
    },
    Scene("cases-filter") {
      some($0)
      $0.command(.cases)
      $0.command(.filter)
      $0.press(.enter, .right)
    },
    Scene("cases-filtered") {
      some($0)
      $0.command(.cases)
      $0.filterByState(2)
    },
    Scene("cases-views") {
      some($0)
      $0.command(.cases)
      $0.filterByState(1)
      $0.keepFilter("Күтеміз")
      $0.command(.filter)
    },
    Scene("cases-colleague") {
      $0.hire()
      some($0)
      $0.command(.cases)
      $0.command(.filter)
      $0.press(.end)
      $0.press(.down, times: 5)
      $0.press(.enter)
    },
    Scene("case-correct") {
      $0.takeChild()
      $0.press(.escape)
      $0.openCorrection()
      $0.type("лы")
    },
    Scene("case-correct-fault") {
      $0.takeChild()
      $0.press(.escape)
      $0.openCorrection()
      $0.type("лы")
      $0.command(.goOn)
    },
    Scene("case-correct-leave") {
      $0.takeChild()
      $0.press(.escape)
      $0.openCorrection()
      $0.type("лы")
      $0.press(.escape)
    },
    Scene("case-corrected-history") {
      $0.takeChild()
      $0.press(.escape)
      $0.correctSurname("лы")
      $0.press(.end)
    },
    Scene("case-note") {
      $0.takeChild()
      $0.press(.escape)
      $0.act(3)
      $0.type("Анасы қоңырау шалды")
    },
    Scene("case-void") {
      $0.takeChild()
      $0.press(.escape)
      $0.act(5)
    },
    Scene("case-voided-acts") {
      $0.takeChild()
      $0.press(.escape)
      $0.act(5)
      $0.type("Екі рет ашылған")
      $0.press(.enter)
      $0.confirm()
      $0.command(.acts)
    },
    Scene("subject-file") {
      $0.takeChild()
      $0.press(.escape)
      $0.act(.caseActsSubject)
    },
    Scene("conflict") {
      $0.takeChild(papers: 4)
      $0.press(.escape)
      try $0.loseRace()
    },
  ]

  private static func some(_ desk: DeskDriver) {
    desk.takeChild()
    desk.takeChild(papers: 1)
    desk.open(.residentialCare, .elderly)
    desk.fill(People.applicant(.residentialCare, .elderly))
    desk.command(.goOn)
    desk.press(.enter)
  }
}

extension DeskDriver {
  func hire() {
    _ = try? counter?.addStaff(
      login: "asel", surname: "Ахметова", given: "Әсел", role: .clerk)
    desk.refresh()
  }

  /// Cases of children of these surnames that wait for papers.
  func seed(_ surnames: String...) throws {
    for surname in surnames {
      guard let counter, var draft = desk.context.newDraft(.homeCare, .childWithDisability) else {
        return
      }
      draft.values = FormValues(People.child.merging([.surname: surname]) { $1 })
      _ = try counter.take(draft)
    }
    desk.refresh()
  }

  /// Moves the marker of a list or menu down to the line with these words.
  func moveDown(to key: WordKey) {
    let words = desk.words(key)
    for _ in 0..<20 where !line(words).contains("▸") { press(.down) }
  }

  func openStaff() {
    goHome()
    moveDown(to: .homeStaff)
    press(.enter)
  }

  /// Does the act of that place in the menu of a card.
  func act(_ place: Int) {
    act(
      [
        WordKey.caseActsPapers, .caseActsWithdraw, .caseActsCorrect, .caseActsNote,
        .caseActsHandOver, .caseActsVoid, .caseActsCopy,
      ][place])
  }

  /// Does the act of that name in the menu of a card.
  func act(_ name: WordKey) {
    command(.acts)
    choose(desk.words(name))
  }

  /// Walks to an answer of the dialog on the screen and takes it.
  func choose(_ label: String) {
    press(.home)
    for _ in 0..<40 where !screen.contains("[\(label)") {
      let marked = line("[")
      press(folds.contains { marked.contains($0) } ? .enter : .down)
    }
    press(.enter)
  }

  /// How the lines begin behind which stands what is rare, and what cannot be done now.
  private var folds: [String] {
    [
      "[" + desk.words(.menuMore) + "]",
      desk.words(.menuNotNow(count: "#", reason: "")).components(separatedBy: "#").last ?? "#",
    ]
  }

  /// Opens what cannot be done now in the menu of acts.
  func unfold() {
    press(.end, .enter)
  }

  /// The form of the case on the screen, the cursor behind the surname.
  func openCorrection() {
    command(.correct)
    press(.end)
  }

  func correctSurname(_ more: String) {
    openCorrection()
    type(more)
    command(.goOn)
    press(.enter)
    type("Тегі қате жазылған")
    press(.enter)
  }

  func filterByState(_ steps: Int) {
    command(.filter)
    press(.enter)
    press(.right, times: steps)
    press(.pageDown, .enter)
  }

  func keepFilter(_ name: String) {
    command(.filter)
    press(.down, .down, .enter)
    type(name)
    press(.enter)
  }

  /// Corrects the surname of the case on the card while a colleague corrects the given name first.
  func loseRace() throws {
    guard let counter, let line = try counter.newestCases(1).first else { return }
    openCorrection()
    type("лы")
    command(.goOn)
    press(.enter)
    type("Тегі қате жазылған")
    let stored = try counter.caseRecord(line.id)
    var theirs = Draft(correcting: stored, by: counter.staff.id, at: counter.now)
    theirs.values[.given] = "Айгүл"
    _ = try counter.correct(stored, to: theirs, reason: "Аты қате", fault: .applicant)
    press(.enter)
  }
}
