import KazakhText

/// The form a noun takes beside a number.
enum PluralForm: String, CaseIterable, Hashable, Sendable {
  case one
  case few
  case many
  case other
}

extension Language {
  /// The forms a whole number can ask for.
  var pluralForms: [PluralForm] {
    switch self {
    case .kk: [.other]
    case .ru: [.one, .few, .many]
    case .en: [.one, .other]
    }
  }

  /// 1 день, 2 дня, 5 дней, 11 дней, 21 день; 1 day, 2 days; 1 күн, 2 күн.
  func pluralForm(of count: Int) -> PluralForm {
    let count = count.magnitude
    switch self {
    case .kk: return .other
    case .en: return count == 1 ? .one : .other
    case .ru:
      let (tens, ones) = (count % 100, count % 10)
      if (11...14).contains(tens) { return .many }
      switch ones {
      case 1: return .one
      case 2...4: return .few
      default: return .many
      }
    }
  }
}
