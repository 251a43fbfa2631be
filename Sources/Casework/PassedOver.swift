extension CaseRecord {
  /// An act that is left out where the case is read as it stood takes its place in the count all the same:
  /// later acts name revisions.
  public mutating func passOver() { revision += 1 }
}
