/// The signs and lines controls draw, in Unicode or in ASCII for terminals that cannot show them.
/// Each takes one column, so that a frame has the same shape in both.
public struct Signs: Hashable, Sendable {
  /// Stands before the focused row.
  public let marker: Character
  /// A paper that was handed in; something done.
  public let tick: Character
  /// A paper that is still missing.
  public let missing: Character
  /// A paper the person need not bring.
  public let waived: Character
  /// A paper another one stands in for.
  public let replaced: Character
  /// A paper of which it is not known yet whether it is needed.
  public let open: Character
  /// A correctable mistake, a warning.
  public let warning: Character
  /// A required answer that is not given yet.
  public let required: Character
  /// Two descriptions say different things.
  public let differs: Character
  /// A day of the term that is over.
  public let dayGone: Character
  /// Between parts of a title.
  public let separator: Character
  /// Text goes on beyond the edge.
  public let ellipsis: Character
  public let optionStart: Character
  public let optionEnd: Character
  /// Rows go on above the first one shown.
  public let moreAbove: Character
  /// Rows go on below the last one shown.
  public let moreBelow: Character
  public let horizontal: Character
  public let vertical: Character
  public let topLeft: Character
  public let topRight: Character
  public let bottomLeft: Character
  public let bottomRight: Character

  public static let unicode = Signs(
    marker: "▸", tick: "✓", missing: "·", waived: "–", replaced: "≈", open: "?", warning: "!",
    required: "*", differs: "≠", dayGone: "■", separator: "·", ellipsis: "…", optionStart: "‹",
    optionEnd: "›",
    moreAbove: "↑",
    moreBelow: "↓", horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘")

  public static let ascii = Signs(
    marker: ">", tick: "x", missing: ".", waived: "-", replaced: "~", open: "?", warning: "!",
    required: "*", differs: "!", dayGone: "#", separator: "-", ellipsis: "~", optionStart: "<",
    optionEnd: ">",
    moreAbove: "^",
    moreBelow: "v", horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+")

  /// The signs for a terminal, by what it says it can show.
  public static func `for`(unicode: Bool) -> Signs {
    unicode ? .unicode : .ascii
  }
}
