import Foundation
import Testing
import Words

@testable import word_keys

@Suite struct `The names of the texts come out of the catalogue` {
  private func entries(_ json: String) throws(EntriesFailure) -> Entries {
    try Entries(json: Data(json.utf8))
  }

  @Test func `a text is a name, a text with values a function of them in alphabetical order`()
    throws
  {
    let written = try entries(
      """
      {"case.title": "Case", "case.act-line": "{name} on {date},\\n{date}",
       "papers.missing": {"one": "{count} paper of {who}", "other": "{count} papers of {who}"}}
      """
    ).swift
    #expect(
      written.contains("public static let caseTitle = WordKey(rawValue: \"case.title\")"))
    #expect(written.contains("/// {name} on {date}, {date}\n"))
    #expect(
      written.contains("public static func caseActLine(`date`: String, `name`: String) -> Phrase"))
    #expect(
      written.contains("public static func papersMissing(count: Int, `who`: String) -> Phrase"))
    #expect(written.contains("Phrase(\"papers.missing\", count, [\"who\": `who`])"))
    for id in ["case.act-line", "case.title", "papers.missing"] {
      #expect(written.contains("    \"\(id)\",\n"))
    }
  }

  @Test(arguments: [
    (#"{"a.b-c": "1", "a.b_c": "2"}"#, "a.b-c, a.b_c would all be called aBC"),
    (#"{"a": "{two words}"}"#, "{two words} of a is no name"),
    (#"{"a": {"one": "1"}}"#, "a is neither a text nor forms with `other` among them"),
    (#"{"a": 5}"#, "a is neither a text nor forms with `other` among them"),
    ("[]", "not one JSON object"), ("", "not one JSON object"),
  ]) func `what no name can be made of ends the build with its reason`(
    _ json: String, _ reason: String
  ) {
    do throws(EntriesFailure) {
      _ = try entries(json)
      Issue.record("was taken")
    } catch { #expect(error.reason == reason) }
  }

  @Test func `the program's names are those of the file as it stands`() throws {
    let entries = try Entries(json: shippedCatalogue(.en))
    #expect(entries.all.map(\.id) == WordKey.all.map(\.rawValue))
  }
}
