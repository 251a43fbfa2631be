/// The tokens of saves.
extension Schema {
  /// Under which token which acts were written; `first_act` is greater than `last_act` for a save
  /// without acts. What was saved before has no token.
  static let saves = """
    CREATE TABLE saves (
      token TEXT PRIMARY KEY NOT NULL,
      first_act INTEGER NOT NULL,
      last_act INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
