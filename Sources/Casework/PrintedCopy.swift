/// A copy of a case's paper that was printed or written to a file.
public struct PrintedCopy: Hashable, Codable, Sendable {
  /// Where it came out. The raw names are stored for good.
  public enum Way: String, CaseIterable, Codable, Hashable, Sendable {
    case printer
    case file
  }

  /// The paper's kind, as the command line names it.
  public let paper: String
  /// 1 for the first of this case and kind; stands on the paper from the second on. 0 for a file that the
  /// desk saved: nobody was handed a copy.
  public let number: Int
  public let way: Way

  public init(paper: String, number: Int, way: Way) {
    self.paper = paper
    self.number = number
    self.way = way
  }
}

/// A copy as it was recorded.
public struct RecordedCopy: Hashable, Codable, Sendable {
  /// Its place in the one history of the store.
  public let seq: Int64
  public let at: Moment
  public let of: CaseID
  /// `nil` when it was forgotten by anonymising.
  public let copy: PrintedCopy?
  public let by: Signature?
  /// It did not come out; its number is given again.
  public let hasFailed: Bool

  public init(
    seq: Int64, at: Moment, of id: CaseID, copy: PrintedCopy?, by: Signature?, hasFailed: Bool
  ) {
    self.seq = seq
    self.at = at
    of = id
    self.copy = copy
    self.by = by
    self.hasFailed = hasFailed
  }
}

extension [RecordedCopy] {
  /// Those that came out: a failure takes back the newest copy of its paper and number.
  public var cameOut: [RecordedCopy] {
    reduce(into: []) { kept, record in
      guard record.hasFailed else { return kept.append(record) }
      if let place = kept.lastIndex(where: { $0.copy == record.copy }) { kept.remove(at: place) }
    }
  }

  /// The number of the next copy of a paper.
  public func nextNumber(of paper: String) -> Int {
    (cameOut.compactMap(\.copy).filter { $0.paper == paper }.map(\.number).max() ?? 0) + 1
  }
}
