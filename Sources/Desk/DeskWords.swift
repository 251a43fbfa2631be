import Casework
import Controls
import Documents
import Standards
import Words

extension Words {
  func shortName(of service: Service) -> String {
    self(WordKey(rawValue: "service." + service.rawValue + "-short"))
  }

  /// How to fill in a field; `nil` where its label says enough.
  func hint(for field: IntakeField) -> String? {
    let key = field.wordID.replacing("intake.", with: "intake.hint-", maxReplacements: 1)
    let hint = WordKey(rawValue: key)
    return hint.isKnown ? self(hint) : nil
  }

  /// Why a field does not take what was typed.
  func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .notADigit: self(.refusalDigits)
    case .moreThanOneNumber: self(.problemTwoPhones)
    case .full(let limit): self(.refusalFull(limit: String(limit)))
    case .noSuchOption(let typed): self(.refusalNoOption(typed: typed))
    case .disabled(let reason): reason
    }
  }
}
