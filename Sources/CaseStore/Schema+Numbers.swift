/// What numbers one can sign brought to the store.
extension Schema {
  /// The history by its days, for the office's log.
  static let actsByDay = """
    CREATE INDEX acts_by_day ON acts (civil_date, seq);
    """
}
