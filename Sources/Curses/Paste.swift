/// Pasted text on its way in.
struct Paste {
  let isMarked: Bool
  private var bytes: [UInt8] = []
  private var isCut = false
  /// Whether some of it was no letter, and was left out.
  var hasUnreadable: Bool { decoded.contains("\u{FFFD}") }

  init(isMarked: Bool) {
    self.isMarked = isMarked
  }

  mutating func append(_ more: ArraySlice<UInt8>) {
    let room = KeyDecoder.pasteLimit - bytes.count
    if more.count > room { isCut = true }
    bytes.append(contentsOf: more.prefix(room))
  }

  private var decoded: String.UnicodeScalarView {
    var kept = bytes[...]
    if isCut {
      while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
      if let last = kept.last, last >= 0xC0 { kept.removeLast() }
    }
    return String(decoding: kept, as: UTF8.self).unicodeScalars
  }

  /// Lines end in `\n`; no control but that and Tab is left, and no bytes that are no letter.
  var text: String {
    var text = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in decoded {
      switch scalar.value {
      case 0x0A: if !followsReturn { text.append("\n") }
      case 0x0D: text.append("\n")
      case 0x09: text.append(scalar)
      case 0x00..<0x20, 0x7F..<0xA0, 0xFFFD: break
      default: text.append(scalar)
      }
      followsReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}
