@testable import Desk

/// The reader of the standards.
extension Scene {
  static let law = [
    Scene("law-paragraphs") { $0.command(.law) },
    Scene("law-appendices") {
      $0.command(.law)
      $0.command(.switchTab)
    },
    Scene("law-readings") {
      $0.command(.law)
      $0.command(.switchTab)
      $0.command(.switchTab)
    },
    Scene("law-search") {
      $0.command(.law)
      $0.type("30")
    },
    Scene("law-search-nothing") {
      $0.command(.law)
      $0.type("жжжж")
    },
    Scene("law-paragraph-7") {
      $0.command(.law)
      $0.type("7")
      $0.press(.enter)
    },
    Scene("law-paragraph-12-a-paper") {
      $0.command(.law)
      $0.type("12")
      $0.press(.enter, .tab, .tab, .enter)
    },
    Scene("law-indicators") {
      $0.command(.law)
      $0.command(.switchTab)
      $0.press(.down, .enter)
    },
    Scene("law-decree") {
      $0.command(.law)
      $0.type("№ 305")
      $0.press(.enter)
    },
    Scene("law-reading") {
      $0.command(.law)
      $0.type("A02")
      $0.press(.enter)
    },
    Scene("why-law") {
      $0.command(.law)
      $0.command(.why)
    },
  ]
}
