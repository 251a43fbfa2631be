extension String {
  /// A sentence as the reason behind a button: the first of several, without its full stop.
  public var asReason: String {
    let first = firstSentence?.first ?? self
    return first.hasSuffix(".") ? String(first.dropLast()) : first
  }

  /// The first of several sentences with its full stop, and what follows it; `nil` of a single one.
  /// A full stop ends a sentence when a capital or another sign follows the blank: «п. 5» goes on.
  public var firstSentence: (first: String, rest: String)? {
    var place = startIndex
    while let stop = self[place...].firstRange(of: ". ") {
      let rest = self[stop.upperBound...]
      if let next = rest.first, !next.isNumber, !next.isLowercase {
        return (String(self[..<stop.lowerBound]) + ".", String(rest))
      }
      place = stop.upperBound
    }
    return nil
  }
}
