import Screen

/// What is done without Ctrl, which terminals lose under a Kazakh layout, and without function keys,
/// which some keep for themselves. By the place of the letter on the keyboard, in every layout.
extension DeskCommand {
  /// F11 for what goes on or calls; for all others Alt with the letter that Ctrl is held with, and Alt
  /// with a digit for F1 to F10. Esc and a letter look like Alt on a slow line, so what may record
  /// something has none. A person's own keys come before these.
  var keysWithoutCtrl: [Key] {
    id.isActOfOneKey
      ? [.function(11)]
      : keys.compactMap { key in
        switch key {
        case .control(let letter) where letter.isLetter: .alt(letter)
        case .function(let number) where number <= 10:
          .alt(number == 10 ? "0" : Character(String(number)))
        default: nil
        }
      }
  }

  /// What the line of hints names: the first key, of a pair of arrows both.
  var hintedKeys: String? {
    keys.starts(with: [.left, .right])
      ? keys.prefix(2).map(\.label).joined() : keys.first?.label
  }

  /// The letter alone, where no text is typed.
  func letters(in place: Place) -> [Key] {
    guard place.takesLetters, places.count < Place.allCases.count - 4, !id.isActOfOneKey else {
      return []
    }
    return keys.compactMap { key in
      if case .control(let letter) = key, letter.isLetter { .character(letter) } else { nil }
    }
  }
}

extension DeskCommand.ID {
  /// Whether it calls somebody, prints or writes a file at once.
  var isDoneOnce: Bool { [.callNext, .print, .saveText, .saveTable].contains(self) }

  /// Whether the key alone may record something.
  var isActOfOneKey: Bool { [.goOn, .callNext].contains(self) }
}

extension Place {
  /// Whether letters mean nothing else here: no text is typed and no line is searched for.
  fileprivate var takesLetters: Bool {
    [.papers, .bring, .document, .explanation, .complaint, .body].contains(self)
  }
}
