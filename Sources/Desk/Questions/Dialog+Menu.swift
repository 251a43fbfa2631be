import Controls
import Words

extension Dialog {
  /// A menu: what can be done stands there, what is rare behind one line, what cannot be done now behind
  /// one last line, with the reason if it is one.
  ///
  /// - Parameter rare: the ids of what is rare.
  /// - Parameter otherwise: said on that line where there are several reasons.
  static func menu(
    _ title: String, _ buttons: [Button], rare: Set<String> = [], otherwise: String,
    chosen: String? = nil, isUnmarked: Bool = false, _ words: Words
  ) -> Dialog {
    let now = buttons.filter { $0.reason == nil }
    let not = buttons.filter { $0.reason != nil }
    let reasons = Set(not.compactMap(\.reason))
    return Dialog(
      title: title, text: "", buttons: now.filter { !rare.contains($0.id) },
      folds: [
        Fold(label: words(.menuMore), buttons: now.filter { rare.contains($0.id) }),
        Fold(
          label: words(
            .menuNotNow(
              count: String(not.count),
              reason: reasons.count == 1 ? reasons.first ?? otherwise : otherwise)), buttons: not),
      ], chosen: chosen, isList: true, isUnmarked: isUnmarked)
  }
}

extension String {
  /// The sign of a line that asks something more before anything is done.
  var askingMore: String { hasSuffix("…") ? self : self + "…" }
}
