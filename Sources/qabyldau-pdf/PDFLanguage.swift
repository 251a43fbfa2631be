import Foundation

/// The language of a document, which Cairo does not write: a newer version of its catalogue, put behind
/// the rest as PDF lets one do (ISO 32000, 7.5.6).
enum PDFLanguage {
  /// The document as it was when its form is not the one Cairo writes.
  static func adding(_ language: String, to pdf: Data) -> Data {
    guard let trailer = last("trailer", in: pdf), let start = last("startxref", in: pdf),
      trailer < start
    else { return pdf }
    let said = text(pdf[trailer..<start])
    guard let root = number(after: "/Root ", in: said),
      let size = number(after: "/Size ", in: said),
      let place = number(after: "startxref\n", in: text(pdf[start...])),
      let object = pdf.range(of: Data("\n\(root) 0 obj\n".utf8)),
      let end = pdf.range(of: Data("endobj".utf8), in: object.upperBound..<pdf.endIndex)
    else { return pdf }
    let catalogue = text(pdf[object.upperBound..<end.lowerBound])
    guard let close = catalogue.range(of: ">>", options: .backwards),
      language.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return pdf }
    var added = pdf
    if added.last != 0x0A { added.append(0x0A) }
    let offset = added.count
    let newer =
      "\(root) 0 obj\n" + catalogue[..<close.lowerBound] + "   /Lang (\(language))\n"
      + "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"
    added += Data(newer.utf8)
    let table = added.count
    let info = number(after: "/Info ", in: said).map { "   /Info \($0) 0 R\n" } ?? ""
    let entry = String(repeating: "0", count: 10 - String(offset).count) + String(offset)
    added += Data(
      """
      xref
      \(root) 1
      \(entry) 00000 n\u{20}
      trailer
      << /Size \(size)
         /Root \(root) 0 R
      \(info)   /Prev \(place)
      >>
      startxref
      \(table)
      %%EOF

      """.utf8)
    return added
  }

  private static func last(_ word: String, in pdf: Data) -> Int? {
    pdf.range(of: Data(word.utf8), options: .backwards)?.lowerBound
  }

  private static func text(_ bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func number(after mark: String, in text: String) -> Int? {
    guard let range = text.range(of: mark) else { return nil }
    return Int(text[range.upperBound...].prefix { $0.isNumber })
  }
}
