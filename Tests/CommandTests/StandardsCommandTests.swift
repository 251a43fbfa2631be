import Foundation
import Support
import Testing

@Suite struct `the standards command` {
  let office = CommandOffice()

  @Test func `both standards are listed with their status`() throws {
    let answer = try office.json("standards", "list", "--on", "2009-06-01")
    #expect(answer.keySet == ["on", "rules_version", "standards"])
    let standards = answer.objects("standards")
    #expect(standards.map { $0.text("id") } == ["S1", "S2"])
    #expect(standards.map { $0["requirements"] as? Int } == [20, 15])
    for standard in standards {
      #expect(standard.keySet == ["id", "service", "title", "status", "requirements"])
      #expect(standard.text("status") == "in_force")
    }
    #expect(office.run("standards").output == office.run("standards", "list").output)
  }

  @Test func `a standard is shown whole or by paragraph`() throws {
    let all = try office.json("standards", "show", "S1", "--on", "2009-06-01")
    #expect(all.keySet == ["standard", "on", "title", "paragraphs"])
    #expect(all.objects("paragraphs").compactMap { $0["number"] as? Int } == Array(1...25))
    let one = try office.json("standards", "show", "S2", "7")
    let paragraph = try #require(one.objects("paragraphs").first)
    #expect(one.objects("paragraphs").count == 1)
    #expect(
      paragraph.keySet == ["number", "text", "wording_status", "items", "citation", "governs"])
    #expect(paragraph.object("governs").texts("acts").contains("accepted"))
    #expect(paragraph.object("governs").texts("rules").contains("S2-term-days"))
    #expect(paragraph.object("text").keySet == ["kk", "ru", "en"])
    for item in paragraph.objects("items") { #expect(item.keySet == ["item", "text"]) }
  }

  @Test func `a paragraph the decree does not have is not found`() {
    expectFailure(office.run("standards", "show", "S1", "26"), 1, saying: "26")
    expectFailure(office.run("standards", "show", "S1", "0"), 1)
    expectFailure(office.run("standards", "show", "S3"), 64, saying: "S1")
    expectFailure(office.run("standards", "show"), 64)
    expectFailure(office.run("standards", "list", "--on", "2009-13-01"), 64)
  }

  @Test func `what a paragraph governs is named`() throws {
    let twelve = try office.json("standards", "show", "S2", "12", "--on", "2009-06-01")
    let governs = try #require(twelve.objects("paragraphs").first).object("governs")
    #expect(governs.keySet == ["papers", "rules", "questions", "acts"])
    #expect(governs.texts("papers").count == 15)
    #expect(governs.texts("questions").contains("veteran"))
  }

  @Test func `readings are listed whole or one by one`() throws {
    let all = try office.json("standards", "readings").objects("readings")
    #expect(all.count == 53 && all.first?.text("id") == "A01")
    let one = try office.json("standards", "readings", "a02").objects("readings")
    #expect(one.count == 1)
    #expect(one[0].keySet == ["id", "question", "reading", "other", "changes", "citations"])
    #expect(one[0].object("reading").keySet == ["kk", "ru", "en"])
    expectFailure(office.run("standards", "readings", "A99"), 1, saying: "There is no such reading")
    #expect(office.run("--lang", "kk", "standards", "readings", "A16").output.contains("A16"))
  }

  @Test func `the law checks itself`() throws {
    let answer = try office.json("standards", "verify")
    #expect(
      answer.keySet == ["whole", "rules_version", "combinations", "days", "rules", "failures"])
    #expect(answer["whole"] as? Bool == true)
    #expect(answer.objects("failures").isEmpty)
  }

  @Test func `a reader that goes away is no reason for words`() {
    let run = ChildProcess.run(
      ["sh", "-c", "\"$0\" standards show S1 | head -n 1", Program.path],
      environment: office.environment())
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").count == 1)
  }
}
