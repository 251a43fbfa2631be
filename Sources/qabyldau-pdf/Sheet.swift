import CPango
import Documents
import Foundation
import KazakhText

/// How large a page is, and how large its letters may be. Lengths are points.
struct SheetFormat {
  let width: Double
  let height: Double
  let margin: Double
  /// Letters of the text; smaller ones where a paper must stay one page.
  let sizes: ClosedRange<Double>
  /// Whether all of it stays on one page while the letters are large enough to read.
  let isOnePage: Bool
  /// Letters of one that does not stay on a page though they are as small as they may be.
  let sizeOverPages: Double?
  /// Columns side by side, below the title.
  let columns: Int

  init(_ kind: Document.Kind) {
    columns = kind.sheet == .poster ? 2 : 1
    switch kind.sheet {
    case .slip:
      (width, height, margin) = (419.53, 297.64, 28)
      sizes = 6.5...13
      (isOnePage, sizeOverPages) = (true, nil)
    case .page:
      (width, height, margin) = (595.28, 841.89, 42)
      sizes = 6.5...11.5
      (isOnePage, sizeOverPages) = (true, nil)
    case .form:
      (width, height, margin) = (595.28, 841.89, 42)
      sizes = 9...11
      (isOnePage, sizeOverPages) = (true, 10)
    case .poster:
      // A3; a printer that has A4 alone makes it smaller.
      (width, height, margin) = (841.89, 1190.55, 50)
      sizes = 8...20
      (isOnePage, sizeOverPages) = (true, nil)
    case .pages:
      (width, height, margin) = (595.28, 841.89, 42)
      sizes = 9...9.5
      (isOnePage, sizeOverPages) = (false, nil)
    }
  }

  var room: Double { height - 2 * margin }

  static let betweenColumns = 24.0

  var columnWidth: Double {
    (width - 2 * margin - Self.betweenColumns * Double(columns - 1)) / Double(columns)
  }
}

/// A text as it is set.
struct Setting {
  var size: Double
  var isBold = false
  /// So much of the beginning is bold.
  var boldPart = ""
  var indent = 0.0
  var side = pdf_side.left
}

/// The pages of one PDF.
final class Sheet {
  static let fonts = "Liberation Sans, DejaVu Sans, Noto Sans, sans-serif"
  static let kazakh = "ӘәҒғҚқҢңӨөҰұҮүҺһІі№«»—"

  let format: SheetFormat
  private let document: OpaquePointer

  init?(format: SheetFormat, title: String) {
    guard let document = pdf_open(format.width, format.height, Self.fonts) else { return nil }
    self.document = document
    self.format = format
    pdf_describe(document, Cleaning.forDisplay(title), "Qabyldau")
  }

  deinit { pdf_close(document) }

  func hasLetters(_ text: String) -> Bool { pdf_has_letters(document, text) }

  func nextPage() { pdf_next_page(document) }

  private func style(_ setting: Setting, _ width: Double) -> pdf_style {
    pdf_style(
      size: setting.size, width: width, indent: setting.indent,
      bold_bytes: Int32(setting.boldPart.utf8.count),
      weight: setting.isBold ? pdf_weight.bold : pdf_weight.regular, side: setting.side)
  }

  /// Sets a text and gives its height.
  ///
  /// - Parameter draws: false only measures.
  func text(
    _ text: String, _ setting: Setting, x: Double, y: Double, width: Double, draws: Bool
  ) -> Double {
    draws
      ? pdf_text(document, text, style(setting, width), x, y)
      : pdf_text_height(document, text, style(setting, width))
  }

  func width(_ text: String, _ setting: Setting) -> Double {
    pdf_text_width(document, text, style(setting, 0))
  }

  func line(
    from x: Double, to end: Double, y: Double, thickness: Double = 0.5, isDashed: Bool = false
  ) {
    pdf_line(document, x, y, end, y, thickness, isDashed)
  }

  func stroke(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    pdf_line(document, x1, y1, x2, y2, 0.9, false)
  }

  func box(x: Double, y: Double, side: Double) {
    pdf_box(document, x, y, side, side, 0.6)
  }

  /// A third of a millimetre: what every reader and every office printer can do.
  static let module = 0.96
  static let barHeight = 30.0

  func barcodeWidth(_ digits: String) -> Double { pdf_code128_width(digits, Self.module) }

  func barcode(_ digits: String, x: Double, y: Double) {
    _ = pdf_code128(document, digits, x, y, Self.module, Self.barHeight)
  }

  /// The whole document; it takes nothing more.
  func finish(language: String) -> Data? {
    var length = 0
    guard let bytes = pdf_finish(document, &length) else { return nil }
    return PDFLanguage.adding(language, to: Data(bytes: bytes, count: length))
  }
}
