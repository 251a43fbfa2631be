import Controls
import Screen
import Words

@testable import Desk

/// The directory: the list, its filter, the card of a body and what is printed of it.
extension Scene {
  static let directory = [
    Scene("directory") { $0.command(.directory) },
    Scene("directory-found") {
      $0.command(.directory)
      $0.type("жанатас")
    },
    Scene("directory-nothing") {
      $0.command(.directory)
      $0.type("қыжжж")
    },
    Scene("directory-filter") {
      $0.command(.directory)
      $0.command(.narrow)
    },
    Scene("directory-filtered") {
      $0.command(.directory)
      $0.command(.narrow)
      $0.press(.down, .down)
      $0.press(.right, times: 7)
      $0.press(.escape)
    },
    Scene("directory-card") { $0.openBody("байзақ") },
    Scene("directory-card-city") { $0.openBody("жанатас қ.") },
    Scene("directory-card-akimat") { $0.openBody("211535") },
    Scene("directory-card-oblast") { $0.openBody("карахан") },
    Scene("directory-card-day-off", at: "2009-12-18T11:00") { $0.openBody("тараз") },
    Scene("directory-why") {
      $0.openBody("211535")
      $0.moveDown(to: .sheetPhone)
      $0.command(.why)
    },
    Scene("directory-correct") {
      $0.openBody("талас")
      $0.moveDown(to: .sheetPhone)
      $0.press(.enter)
    },
    Scene("directory-corrected") {
      $0.openBody("талас")
      $0.moveDown(to: .sheetPhone)
      $0.correct(erasing: 20, to: "8-72644-77777", because: "Жаңа нөмір")
    },
    Scene("directory-paper") {
      $0.openBody("байзақ")
      $0.command(.print)
    },
    Scene("directory-list-paper") {
      $0.command(.directory)
      $0.type("шу")
      $0.command(.print)
    },
  ]
}

extension DeskDriver {
  /// The card of what is found first.
  func openBody(_ typed: String) {
    goHome()
    command(.directory)
    type(typed)
    press(.enter)
  }
}
