import Screen
import Words

@testable import Desk

/// Papers on the screen, and how they are to come out.
extension Scene {
  static let printing = [
    Scene("paper-choices") {
      $0.acceptedChild()
      $0.command(.print)
      $0.command(.paperChoices)
      $0.press(.down, .down, .down, .enter, .enter)
    },
    Scene("paper-kinds") {
      $0.acceptedChild()
      $0.act(.caseActsPrint)
    },
    Scene("paper-both-pdf") {
      $0.acceptedChild()
      $0.command(.print)
      $0.command(.paperChoices)
      $0.choose($0.desk.words(.documentScreenLanguage))
      $0.press(.enter)
      $0.choose($0.desk.words(.documentScreenFormat))
      $0.choose($0.desk.words(.documentScreenPrinter))
      $0.choose($0.desk.words(.documentScreenCopies))
      $0.press(.escape)
    },
    Scene("paper-no-pdf") {
      $0.typesetter.isInstalled = false
      $0.acceptedChild()
      $0.command(.print)
      $0.command(.paperChoices)
    },
    Scene("paper-notice") {
      $0.readyChild()
      $0.command(.print)
    },
    Scene("paper-cover") {
      $0.readyChild()
      $0.act(.caseActsPrint)
      $0.choose($0.desk.words(.documentTitleCover))
    },
    Scene("paper-second-copy") {
      $0.acceptedChild()
      $0.command(.print)
      $0.command(.print)
      $0.wait(milliseconds: 700)
      $0.command(.print)
    },
  ]
}
