import Foundation
import KazakhText
import Wording
import Words

/// What a paper is written in: one language, or Kazakh and Russian on one sheet.
public enum DocumentLanguage: String, CaseIterable, Codable, Hashable, Sendable {
  case kk, ru, en, both

  public init(_ language: Language) {
    switch language {
    case .kk: self = .kk
    case .ru: self = .ru
    case .en: self = .en
    }
  }

  /// In the order they stand on the sheet.
  public var languages: [Language] {
    switch self {
    case .kk: [.kk]
    case .ru: [.ru]
    case .en: [.en]
    case .both: [.kk, .ru]
    }
  }
}

extension Document {
  /// A paper in one language, or in several on one sheet: what is the same in all stands once.
  ///
  /// - Parameter words: of each language, in the order they stand on the sheet.
  public static func written(in words: [Words], by write: (Words) -> Document) -> Document {
    let papers = words.map { words in
      var document = write(words)
      document.languages = [words.language.rawValue]
      return document
    }
    guard let first = papers.first else {
      return Document(kind: .explanation, title: "", blocks: [])
    }
    return papers.dropFirst().reduce(first) { $0.beside($1) }
  }

  private func beside(_ other: Document) -> Document {
    let isAlike = blocks.count == other.blocks.count
    let lines = zip(blocks, other.blocks).map { $0.beside($1) }
    // Papers of one kind have the same lines in every language; where they should not, one follows the
    // other.
    let merged =
      isAlike && lines.allSatisfy { $0 != nil }
      ? lines.flatMap { $0 ?? [] } : blocks + [.rule, .heading(other.title)] + other.blocks
    return Document(
      kind: kind, title: Self.both(title, other.title), languages: languages + other.languages,
      copy: copy ?? other.copy, blocks: merged)
  }

  /// The same for several things one after another; what somebody wrote stands once.
  fileprivate static func parts(_ first: String, _ second: String) -> String {
    let (ours, others) = (first.components(separatedBy: "; "), second.components(separatedBy: "; "))
    guard ours.count == others.count else { return both(first, second) }
    return zip(ours, others).map { both($0, $1) }.joined(separator: "; ")
  }

  /// Two wordings of one thing, the same words once.
  static func both(_ first: String, _ second: String) -> String {
    if first == second || second.isEmpty { return first }
    // Official names stand in Kazakh behind their translation.
    let official = " — " + first
    if second.hasSuffix(official) { return first + " / " + second.dropLast(official.count) }
    return first.isEmpty ? second : first + " / " + second
  }
}

extension Document.Block {
  /// The same line in two languages; `nil` when they are not of one form.
  fileprivate func beside(_ other: Document.Block) -> [Document.Block]? {
    func both(_ first: String, _ second: String) -> String { Document.both(first, second) }
    switch (self, other) {
    case (.heading(let first), .heading(let second)): return [.heading(both(first, second))]
    case (.paragraph(let first), .paragraph(let second)):
      return first == second ? [self] : [self, other]
    case (.field(let label, let value), .field(let otherLabel, let otherValue)):
      return [.field(label: both(label, otherLabel), value: both(value, otherValue))]
    case (
      .item(let mark, let number, let text, let note),
      .item(let otherMark, _, let otherText, let otherNote)
    ) where mark == otherMark:
      let notes = [note, otherNote].compactMap { $0 }
      return [
        .item(
          mark: mark, number: number, text: both(text, otherText),
          note: notes.isEmpty
            ? nil : notes.count == 1 ? notes[0] : Document.parts(notes[0], notes[1]))
      ]
    case (.table(let first), .table(let second)) where first.rows.count == second.rows.count:
      let columns = zip(first.columns, second.columns).map {
        Document.Table.Column(both($0.title, $1.title), share: $0.share)
      }
      let rows = zip(first.rows, second.rows).map { zip($0, $1).map { Document.parts($0, $1) } }
      return [.table(Document.Table(columns: columns, rows: rows))]
    case (.signature(let first), .signature(let second)): return [.signature(both(first, second))]
    case (.blank(let first), .blank(let second)): return [.blank(both(first, second))]
    case (.fillIn(let first), .fillIn(let second)): return [.fillIn(both(first, second))]
    case (.choices(let label, let options), .choices(let otherLabel, let others))
    where options.count == others.count:
      return [
        .choices(
          label: both(label, otherLabel), options: zip(options, others).map { both($0, $1) })
      ]
    case (.rule, .rule), (.cut, .cut), (.space, .space), (.barcode, .barcode): return [self]
    default: return nil
    }
  }
}
