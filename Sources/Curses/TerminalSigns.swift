/// Whether a terminal can be trusted with line drawing and signs (✓ ▸ —).
///
/// Letters are always sent as UTF-8: Kazakh cannot be written otherwise, and a session whose locale
/// is C, missing or old is nearly always a UTF-8 terminal with a poor environment. Borders and
/// signs have an ASCII form, so for them the environment must say UTF-8 by name:
/// - the first of `LC_ALL`, `LC_CTYPE`, `LANG` that is not empty decides, as in POSIX, and it is
///   the name that counts, not whether that locale is installed;
/// - `C`, `POSIX`, KOI8-R, a name without character set, or no name: no;
/// - `TERM` names a Linux console, whose font of 256 or 512 signs seldom has ✓, or a terminal of
///   the time before Unicode (`vt…`, `ansi`…): no.
enum TerminalSigns {
  static func showsUnicode(environment: [String: String]) -> Bool {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let charset = locale[locale.index(after: dot)...].prefix { $0 != "@" }
      .lowercased().filter { $0 != "-" }
    guard charset == "utf8" else { return false }
    let term = environment["TERM"] ?? ""
    return !beforeUnicode.contains { term == $0 || term.hasPrefix($0 + "-") } && !isVideo(term)
  }

  private static let beforeUnicode = [
    "linux", "ansi", "cons25", "pcansi", "cygwin", "sun", "wyse", "dumb",
  ]

  /// DEC's own: vt52, vt100, vt220… but not a modern terminal that begins alike (vte).
  private static func isVideo(_ term: String) -> Bool {
    term.hasPrefix("vt") && (term.dropFirst(2).first?.isNumber ?? false)
  }
}
