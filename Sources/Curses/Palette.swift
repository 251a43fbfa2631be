import Screen

/// How a tone looks on a terminal.
struct Look: Hashable, Sendable {
  struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    static let bold = Attributes(rawValue: 1)
    static let underline = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
    static let dim = Attributes(rawValue: 8)
  }

  /// A colour's number; -1 is the terminal's own.
  var foreground: Int32 = -1
  var background: Int32 = -1
  var attributes: Attributes = []

  /// Whether an empty cell with this look differs from one without.
  var showsOnBlanks: Bool {
    background >= 0 || !attributes.isDisjoint(with: [.reverse, .underline])
  }
}

/// The looks of all tones for as many colours as there are. Foregrounds are of middle lightness, so
/// that they can be read on the terminal's own background, light or dark.
enum Palette: Hashable, Sendable {
  /// Bold, reverse, underline only.
  case plain
  case eight
  case sixteen
  case full

  /// - Parameters:
  ///   - colours: how many the terminal has.
  ///   - noColor: the environment's `NO_COLOR`; anything but nothing turns colour off.
  init(colours: Int, noColor: String?) {
    guard noColor?.isEmpty ?? true else {
      self = .plain
      return
    }
    switch colours {
    case 256...: self = .full
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .plain
    }
  }

  func look(of tone: Tone) -> Look {
    switch self {
    case .plain: Self.plainLook(tone)
    case .eight: Self.colouredLook(tone, muted: -1, band: (7, 4), key: (0, 6))
    case .sixteen: Self.colouredLook(tone, muted: 8, band: (15, 4), key: (0, 6))
    case .full: Self.fullLook(tone)
    }
  }

  private static func plainLook(_ tone: Tone) -> Look {
    switch tone {
    case .normal, .good: Look()
    case .heading, .accent, .barKey: Look(attributes: .bold)
    case .muted: Look(attributes: .dim)
    case .warning: Look(attributes: .underline)
    case .alarm: Look(attributes: [.reverse, .bold])
    case .bar: Look(attributes: .reverse)
    }
  }

  private static func colouredLook(
    _ tone: Tone, muted: Int32, band: (Int32, Int32), key: (Int32, Int32)
  ) -> Look {
    switch tone {
    case .normal: Look()
    case .heading: Look(attributes: .bold)
    case .muted: Look(foreground: muted, attributes: muted < 0 ? .dim : [])
    case .accent: Look(foreground: 6)
    case .good: Look(foreground: 2)
    case .warning: Look(foreground: 3, attributes: .bold)
    case .alarm: Look(foreground: 1, attributes: .bold)
    case .bar: Look(foreground: band.0, background: band.1)
    case .barKey: Look(foreground: key.0, background: key.1)
    }
  }

  private static func fullLook(_ tone: Tone) -> Look {
    switch tone {
    case .normal: Look()
    case .heading: Look(attributes: .bold)
    case .muted: Look(foreground: 244)
    case .accent: Look(foreground: 32)
    case .good: Look(foreground: 34)
    case .warning: Look(foreground: 172)
    case .alarm: Look(foreground: 160, attributes: .bold)
    case .bar: Look(foreground: 255, background: 24)
    case .barKey: Look(foreground: 16, background: 73)
    }
  }
}
