import Support
import Testing

@testable import Storm

/// The short form of the storm: the long one is a command (docs/decisions/0007-storms.md).
@Suite(.serialized) struct StormTests {
  private func storm(_ arguments: String...) -> ChildProcess {
    ChildProcess.run([Program.products + "/Storm"] + arguments)
  }

  @Test func `eight clerks at once lose nothing and are each told the truth`() {
    let run = storm(
      "--minutes", "0.04", "--processes", "8", "--kills", "0", "--starts", "0", "--seed", "7")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("clerks at once: 8"))
    #expect(!run.output.contains("acknowledged: 0"))
  }

  @Test func `killed at random in five kinds of work, a store is whole and has what was told`() {
    let run = storm(
      "--minutes", "0", "--kills", "15", "--starts", "0", "--cases", "24", "--seed", "11")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("killed at migrate"))
  }

  @Test func `of six that start at once all work or are told, and one store results`() {
    let run = storm(
      "--minutes", "0", "--kills", "0", "--starts", "1", "--cases", "12", "--seed", "3")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test func `a store that is there is not touched`() {
    let run = storm("--store", "/tmp/office.sqlite")
    #expect(run.status == 64, "\(run.output)\(run.errors)")
  }
}

/// That the storm would notice.
@Suite struct LedgerTests {
  private static let opened = Step(act: "opened", note: nil, reason: nil, address: "mark-1")

  private func findings(_ asked: [Asked], _ steps: [Step]) -> [String] {
    let opening = Asked(act: "open", number: "02-09-000001-8", mark: "mark-1", answer: .done)
    return Ledger.findings(
      of: [opening] + asked, in: ["02-09-000001-8": [Self.opened] + steps])
  }

  private func note(_ mark: String, _ answer: Asked.Answer) -> Asked {
    Asked(act: "note", number: "02-09-000001-8", mark: mark, answer: answer)
  }

  private func step(_ mark: String) -> Step { Step(act: "noted", note: mark, reason: nil) }

  @Test func `all as it was told is no finding`() {
    #expect(
      findings(
        [note("a", .done), note("b", .refused(69, "")), note("c", .none), note("d", .none)],
        [step("a"), step("c")]
      ).isEmpty)
  }

  @Test func `a lost act, a refused one that is there, a doubled one and a stranger are found`() {
    #expect(findings([note("a", .done)], []) == ["lost: note a of 02-09-000001-8"])
    #expect(
      findings([note("a", .refused(69, ""))], [step("a")]) == ["refused and yet there: note a"])
    #expect(findings([note("a", .done)], [step("a"), step("a")]) == ["there 2 times: note a"])
    #expect(findings([], [step("a")]) == ["from nowhere: noted a in 02-09-000001-8"])
    #expect(findings([note("a", .none)], [step("a"), step("a")]).count == 1)
  }

  @Test func `an acceptance counts once`() {
    let number = "02-09-000001-8"
    let told = Asked(act: "accept", number: number, mark: nil, answer: .done)
    let unheard = Asked(act: "accept", number: number, mark: nil, answer: .none)
    let accepted = Step(act: "accepted", note: nil, reason: nil)
    #expect(findings([told], [accepted]).isEmpty)
    #expect(findings([unheard], [accepted]).isEmpty)
    #expect(findings([unheard], []).isEmpty)
    #expect(findings([told], []).count == 1)
    #expect(findings([], [accepted]).count == 1)
    #expect(findings([told, told], [accepted]).count == 1)
    #expect(findings([told], [accepted, accepted]).count == 1)
  }

  @Test func `gaps and twins in case numbers are found`() {
    #expect(Ledger.gaps(in: ["02-09-000001-8", "02-09-000002-6"]).isEmpty)
    #expect(!Ledger.gaps(in: ["02-09-000001-8", "02-09-000003-4"]).isEmpty)
    #expect(!Ledger.gaps(in: ["02-09-000001-8", "02-09-000001-8"]).isEmpty)
  }
}
