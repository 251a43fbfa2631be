import Papers
import Standards
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

  static func all(_ view: DeskView) -> [LawEntryLine] {
    paragraphs(view) + appendices(view) + [decree(view)] + readings(view)
  }

  private static func paragraphs(_ view: DeskView) -> [LawEntryLine] {
    let words = view.words
    let texts = StandardID.allCases.compactMap { try? view.law.text($0) }
    let numbers = Set(texts.flatMap { $0.paragraphs(on: view.today).map(\.number) }).sorted()
    let papers = StandardID.allCases
      .compactMap { try? view.law.standard($0).requirements(on: view.today) }.flatMap { $0 }
      .map { words.fullName(of: $0) }.joined(separator: " ")
    return numbers.map { number in
      let versions = texts.compactMap { $0.paragraph(number, on: view.today) }
      let told = versions.map { paragraph in
        ([words.text(paragraph.text)]
          + paragraph.items.map { $0.item + " " + words.text($0.text) }).joined(separator: " ")
      }
      let isSame = Set(told).count == 1 && number != 12
      return LawEntryLine(
        id: String(number), part: "paragraphs",
        label: words(.lawParagraphShort, ["paragraph": String(number)]),
        text: versions.first.map { words.text($0.text) } ?? "",
        same: isSame ? "S1 = S2" : "S1 \(view.signs.differs) S2",
        searched: ([String(number)] + told + (number == 12 ? [papers] : []))
          .joined(separator: " "),
        topic: .paragraph(number))
    }
  }

  private static func appendices(_ view: DeskView) -> [LawEntryLine] {
    let titles: [WordKey] = [.lawAppendixOffices, .lawAppendixIndicators, .lawAppendixAuthorities]
    return StandardID.allCases.flatMap { standard in
      titles.enumerated().map { index, title in
        let number = index + 1
        let label = view.words.citation(Citation(standard: standard, appendix: number))
        return LawEntryLine(
          id: "\(standard.rawValue)-\(number)", part: "appendices", label: label,
          text: view.words(title), same: "",
          searched: label + " " + view.words(title) + " "
            + Explanation(topic: .appendix(standard, number), view: view).text,
          topic: .appendix(standard, number))
      }
    }
  }

  private static func decree(_ view: DeskView) -> LawEntryLine {
    LawEntryLine(
      id: "decree", part: "appendices", label: "N 121", text: view.words(.lawDecree), same: "",
      searched: "N 121 305 254 " + Explanation(topic: .decree, view: view).text, topic: .decree)
  }

  private static func readings(_ view: DeskView) -> [LawEntryLine] {
    ((try? view.law.interpretations()) ?? []).map { reading in
      let words = view.words
      let texts = [reading.question, reading.reading, reading.other]
      return LawEntryLine(
        id: reading.id, part: "readings", label: reading.id,
        text: words.text(reading.question), same: "",
        searched: ([reading.id] + texts.map(words.text)).joined(separator: " "),
        topic: .interpretation(reading))
    }
  }
}
