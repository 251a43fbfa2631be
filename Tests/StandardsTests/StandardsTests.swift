import Standards
import Support
import Testing

@Suite struct LoadTests {
  @Test func `the shipped law passes its own check`() {
    let check = Embedded.law().selfCheck()
    #expect(check.failures.isEmpty, "\(check.failures)")
    #expect(check.combinations > 1000)
  }
}
