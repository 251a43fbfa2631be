import Standards
import Wording
import Words

/// A place in the law as a line of the reader.
struct LawEntryLine {
  let id: String
  /// The part of the reader it stands in.
  let part: String
  let label: String
  let text: String
  /// Whether both standards say the same there.
  let same: String
  let searched: String
  let topic: WhyTopic

  /// Whether what is typed is its number or id.
  func isNamed(_ typed: String) -> Bool { id.caseInsensitiveCompare(typed) == .orderedSame }

  static func all(_ context: DeskContext) -> [LawEntryLine] {
    paragraphs(context) + appendices(context) + [decree(context)] + interpretations(context)
  }

  private static func paragraphs(_ context: DeskContext) -> [LawEntryLine] {
    let words = context.words
    let texts = StandardID.all.compactMap { try? context.law.text($0) }
    let numbers = Set(texts.flatMap { $0.paragraphs(on: context.today).map(\.number) }).sorted()
    let papers = StandardID.all
      .compactMap { try? context.law.standard($0).requirements(on: context.today) }.flatMap { $0 }
      .map { words.fullName(of: $0) }.joined(separator: " ")
    return numbers.map { number in
      let versions = texts.compactMap { $0.paragraph(number, on: context.today) }
      let told = versions.map { paragraph in
        ([words.text(paragraph.text)]
          + paragraph.items.map { $0.item + " " + words.text($0.text) }).joined(separator: " ")
      }
      let isSame = Set(told).count == 1 && number != 12
      return LawEntryLine(
        id: String(number), part: "paragraphs",
        label: words(.lawParagraphShort(paragraph: String(number))),
        text: versions.first.map { words.text($0.text) } ?? "",
        same: StandardID.all.map(\.rawValue)
          .joined(separator: isSame ? " = " : " \(context.signs.differs) "),
        searched: ([String(number)] + told + (number == 12 ? [papers] : []))
          .joined(separator: " "),
        topic: .paragraph(number))
    }
  }

  /// Of the appendices that each standard has, in their order.
  fileprivate static let appendixTitles: [WordKey] = [
    .lawAppendixOffices, .lawAppendixIndicators, .lawAppendixAuthorities,
  ]

  private static func appendices(_ context: DeskContext) -> [LawEntryLine] {
    StandardID.all.flatMap { standard in
      appendixTitles.enumerated().map { index, title in
        let number = index + 1
        let label = context.words.citation(Citation(standard: standard, appendix: number))
        return LawEntryLine(
          id: "\(standard.rawValue)-\(number)", part: "appendices", label: label,
          text: context.words(title), same: "",
          searched: label + " " + context.words(title) + " "
            + Explanation(topic: .appendix(standard, number), context: context).text,
          topic: .appendix(standard, number))
      }
    }
  }

  private static func decree(_ context: DeskContext) -> LawEntryLine {
    LawEntryLine(
      id: "decree", part: "appendices", label: "N 121", text: context.words(.lawDecree), same: "",
      searched: "N 121 305 254 " + Explanation(topic: .decree, context: context).text,
      topic: .decree)
  }

  private static func interpretations(_ context: DeskContext) -> [LawEntryLine] {
    ((try? context.law.interpretations()) ?? []).map { interpretation in
      let words = context.words
      let texts = [interpretation.question, interpretation.answer, interpretation.other]
      return LawEntryLine(
        id: interpretation.id, part: "interpretations", label: interpretation.id,
        text: words.text(interpretation.question), same: "",
        searched: ([interpretation.id] + texts.map(words.text)).joined(separator: " "),
        topic: .interpretation(interpretation))
    }
  }
}

extension WhyTopic {
  /// What stands beside a text of the reader, itself among it, as one leafs through it; nothing for what is no
  /// such text.
  func besideInLaw(_ context: DeskContext) -> [WhyTopic] {
    switch self {
    case .paragraph:
      let texts = StandardID.all.compactMap { try? context.law.text($0) }
      return Set(texts.flatMap { $0.paragraphs(on: context.today).map(\.number) }).sorted()
        .map(WhyTopic.paragraph)
    case .appendix, .decree:
      return StandardID.all.flatMap { standard in
        LawEntryLine.appendixTitles.indices.map { WhyTopic.appendix(standard, $0 + 1) }
      } + [.decree]
    case .interpretation:
      return ((try? context.law.interpretations()) ?? []).map(WhyTopic.interpretation)
    case .field, .requirement, .paper, .indicator, .parameters, .act, .service, .body, .roles,
      .complaints, .place, .queue, .keys, .about:
      return []
    }
  }

  /// Whether it is the card of the keys.
  var isOfKeys: Bool {
    if case .keys = self { true } else { false }
  }
}
