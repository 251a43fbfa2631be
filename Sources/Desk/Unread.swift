import Words

/// What the desk reads of the store for every screen, and may fail to read. What could not be read is
/// unknown: it is shown as such, never as none. The raw names are the ends of word ids.
enum Unread: String, CaseIterable {
  case drafts
  case waiting
  case day
  case queue
  case calendar
  case colleagues
  case views
  case lastCopy = "last-copy"
  /// Who sits here and what they may do.
  case staff
  case directory

  var word: WordKey { WordKey(rawValue: "unread." + rawValue) }
}
