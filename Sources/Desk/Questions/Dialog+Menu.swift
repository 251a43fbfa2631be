import Controls
import Words

extension Dialog {
  /// A menu: what can be done stands there, what cannot be done now lies behind one last line, with the
  /// reason if it is one.
  ///
  /// - Parameter otherwise: said on that line where there are several reasons.
  static func menu(
    _ title: String, _ buttons: [Button], otherwise: String, chosen: String? = nil,
    isUnmarked: Bool = false, _ words: Words
  ) -> Dialog {
    let not = buttons.filter { $0.reason != nil }
    let reasons = Set(not.compactMap(\.reason))
    return Dialog(
      title: title, text: "", buttons: buttons.filter { $0.reason == nil }, folded: not,
      foldLabel: words(
        .menuNotNow(
          count: String(not.count),
          reason: reasons.count == 1 ? reasons.first ?? otherwise : otherwise)), chosen: chosen,
      isList: true, isUnmarked: isUnmarked)
  }
}

extension String {
  /// The sign of a line that asks something more before anything is done.
  var askingMore: String { hasSuffix("…") ? self : self + "…" }
}
