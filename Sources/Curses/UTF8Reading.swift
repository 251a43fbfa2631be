/// Reads code points from bytes that may break off anywhere.
enum UTF8Reading {
  enum Outcome: Equatable {
    case scalar(Unicode.Scalar, length: Int)
    /// So many bytes are no code point, whatever follows.
    case broken(length: Int)
    /// The rest has not come yet.
    case incomplete
  }

  static func scalar(in bytes: [UInt8], at start: Int) -> Outcome {
    let lead = bytes[start]
    let expected: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(lead), length: 1)
    case 0xC2...0xDF: expected = 2
    case 0xE0: (expected, second) = (3, 0xA0...0xBF)
    case 0xED: (expected, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: expected = 3
    case 0xF0: (expected, second) = (4, 0x90...0xBF)
    case 0xF4: (expected, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: expected = 4
    default: return .broken(length: 1)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(expected))
    for offset in 1..<expected {
      guard start + offset < bytes.count else { return .incomplete }
      let byte = bytes[start + offset]
      guard (offset == 1 ? second : 0x80...0xBF).contains(byte) else {
        return .broken(length: offset)
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return .broken(length: expected) }
    return .scalar(scalar, length: expected)
  }
}
