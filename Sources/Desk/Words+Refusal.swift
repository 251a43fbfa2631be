import Controls
import Words

extension Words {
  /// Why a field does not take what was typed.
  func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .notADigit: self(.refusalDigits)
    case .full(let limit): self(.refusalFull(limit: String(limit)))
    case .noSuchOption(let typed): self(.refusalNoOption(typed: typed))
    case .disabled(let reason): reason
    }
  }
}
