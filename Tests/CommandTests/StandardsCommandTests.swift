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
    #expect(paragraph.keySet == ["number", "text", "wording_status", "items", "citation"])
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
