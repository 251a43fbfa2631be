import Foundation

extension String {
  /// The same text in canonical composition (NFC), the one form that is stored and compared:
  /// `й` may come from a keyboard as one code point and from a file as two.
  public var nfc: String {
    if ScalarScan.needsNoWork(utf8) { return self }
    let pieces = piecesOfBearableRuns
    if pieces.isEmpty { return precomposedStringWithCanonicalMapping }
    return pieces.reduce(into: "") { $0 += String($1).precomposedStringWithCanonicalMapping }
  }

  /// The text cut inside runs of more marks than any writing has, empty when there is no such run.
  ///
  /// Marks of one letter are sorted, in time that grows with the square of their number: a
  /// hundred thousand of them in a pasted line would hold the desk for a quarter of a minute.
  private var piecesOfBearableRuns: [Substring.UnicodeScalarView] {
    var pieces: [Substring.UnicodeScalarView] = []
    var start = unicodeScalars.startIndex
    var run = 0
    for index in unicodeScalars.indices {
      guard unicodeScalars[index].properties.canonicalCombiningClass != .notReordered else {
        run = 0
        continue
      }
      run += 1
      if run > Self.longestRun {
        pieces.append(unicodeScalars[start..<index])
        start = index
        run = 1
      }
    }
    if !pieces.isEmpty { pieces.append(unicodeScalars[start...]) }
    return pieces
  }

  /// As the Stream-Safe Text Format of Unicode has it.
  private static let longestRun = 30
}

/// Reads the bytes of text for the letters this program nearly always shows.
///
/// Cleaning, composing and measuring all begin with the same question, asked for every written
/// string of every frame, so it is answered from the bytes, without decoding.
enum ScalarScan {
  /// Whether every code point is printable, composed, one column wide and no combining mark, as
  /// far as the bytes alone tell. `false` only means that a closer look is needed.
  static func needsNoWork(_ utf8: String.UTF8View) -> Bool {
    utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? isPlain(Array(utf8))
  }

  static func needsNoWork(_ utf8: Substring.UTF8View) -> Bool {
    utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? isPlain(Array(utf8))
  }

  /// Columns when `needsNoWork` holds, else `nil`.
  static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      let length = plainLength(bytes, at: index)
      if length == 0 { return nil }
      index += length
      columns += 1
    }
    return columns
  }

  private static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
    let answer = bytes.withContiguousStorageIfAvailable { columns($0) != nil }
    return answer ?? false
  }

  /// The length of the plain code point that starts at `index`, 0 if it is not a plain one.
  @inline(__always)
  private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return first >= 0x20 && first < 0x7F ? 1 : 0 }
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    switch first {
    case 0xD0, 0xD1, 0xD3: return 2
    case 0xD2: return second < 0x83 || second > 0x89 ? 2 : 0
    // « · »
    case 0xC2: return second == 0xAB || second == 0xB7 || second == 0xBB ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count else { return 0 }
      return isPlainSign(second, bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Dashes, quotes, …, №, arrows, box lines, blocks and ticks between U+2010 and U+27BF.
  @inline(__always)
  private static func isPlainSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third >= 0x90 && third <= 0xA7
    case 0x84: third == 0x96
    case 0x86: third >= 0x90 && third <= 0x99
    case 0x94, 0x95, 0x96: true
    case 0x97: third < 0xBD
    case 0x98: third < 0x94
    case 0x9C: third >= 0x93 && third <= 0x98
    default: false
    }
  }
}
