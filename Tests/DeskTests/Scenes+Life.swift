import Casework
import Controls
import Foundation
import Screen
import Standards
import Words

@testable import CaseStore
@testable import Desk

/// What follows acceptance, done from the card.
extension Scene {
  static let life = [
    Scene("conflict-decision") { desk in
      desk.acceptedChild()
      desk.command(.acts)
      desk.press(.enter, .enter)
      guard let counter = desk.counter else { return }
      let record = try counter.caseRecord(CaseID(rawValue: 1))
      let other = try CaseStore.open(at: desk.place.path)
      _ = try other.perform(
        [
          .decided(
            DecisionTerms(.refusal, on: ActDay(counter.now.date), ground: .disabilityRemoved))
        ], on: record.id, expecting: record.revision, by: counter.staff.id, at: counter.now)
      desk.press(.enter)
      desk.confirm()
    },
    Scene("life-acts") {
      $0.acceptedChild()
      $0.command(.acts)
    },
    Scene("life-acts-ready") {
      $0.readyChild()
      $0.command(.acts)
    },
    Scene("life-acts-closed") {
      $0.readyChild()
      $0.act(.lifeDeliver)
      $0.press(.enter)
      $0.confirm()
      $0.command(.acts)
    },
    Scene("life-decision") {
      $0.acceptedChild()
      $0.act(.lifeDecide)
    },
    Scene("life-other-ground") {
      $0.acceptedChild()
      $0.act(.lifeDecide)
      $0.press(.down, .down, .enter)
      $0.type("Басқа облысқа көшіп кеткен")
    },
    Scene("life-delivery") {
      $0.readyChild()
      $0.act(.lifeDeliver)
    },
    Scene("life-receiver") {
      $0.readyChild()
      $0.act(.lifeDeliver)
      $0.press(.down, .enter)
      $0.type("Қасым Асан")
      $0.press(.pageDown, .enter)
    },
    Scene("life-posting") {
      $0.readyChild()
      $0.act(.lifeDeliver)
      $0.press(.end, .enter)
    },
    Scene("life-confirm-refusal") {
      $0.acceptedChild()
      $0.act(.lifeDecide)
      $0.press(.down, .down, .enter)
      $0.type("Басқа облысқа көшіп кеткен")
      $0.press(.enter)
    },
    Scene("life-confirm-handing-over") {
      $0.readyChild()
      $0.act(.lifeDeliver)
      $0.press(.enter)
    },
    Scene("life-letters") {
      $0.acceptedChild()
      $0.command(.acts)
      $0.type("тоқx")
    },
    Scene("life-return") {
      $0.acceptedChild()
      $0.act(.lifeReturn)
      $0.press(.up, .up, .enter)
    },
    Scene("life-suspension") {
      $0.acceptedChild()
      $0.act(.lifeSuspend)
    },
    Scene("life-reversal") {
      $0.readyChild()
      $0.act(.lifeReverse)
    },
    Scene("life-receipt") {
      $0.readyChild()
      $0.act(.lifeDeliver)
      $0.press(.enter)
      $0.confirm()
      $0.command(.print)
    },
    Scene("life-card") {
      $0.acceptedChild()
      $0.act(.lifeReturn)
      $0.press(.enter)
      $0.type("Анықтаманың мөрі жоқ")
      $0.press(.enter)
      $0.act(.lifeComplete)
      $0.confirm()
      $0.act(.lifeDecide)
      $0.press(.enter, .enter)
      $0.confirm()
      $0.act(.lifeReady)
      $0.confirm()
      $0.act(.lifeDeliver)
      $0.press(.end, .enter)
      $0.type("RR 17")
      $0.press(.enter)
      $0.confirm()
    },
  ]
}

extension DeskDriver {
  /// The card of a child whose set was accepted today.
  func acceptedChild() {
    takeChild()
    press(.escape)
  }

  func readyChild() {
    acceptedChild()
    act(.lifeDecide)
    press(.enter, .enter)
    confirm()
    act(.lifeReady)
    confirm()
  }

  /// Answers the last question before an act that binds with the deed.
  func confirm() { press(.right, .enter) }
}
