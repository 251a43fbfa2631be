import Standards
import Support
import Testing

/// The names by which a case remembers the rules and the calendar of its day.
@Suite struct VersionTests {
  @Test func `the same bytes have the same name`() throws {
    #expect(Embedded.law().version == Embedded.law().version)
    #expect(Embedded.law().version.count == 64)
    #expect(try Shipped.calendar().version.count == 64)
    #expect(try Shipped.evaluate(.child(.homeCare)).rulesVersion == Embedded.law().version)
  }

  /// The terms of complaints are another law's; no case rests on them.
  @Test(arguments: Embedded.paths.filter { $0.hasSuffix(".yaml") && $0 != "complaints.yaml" })
  func `one changed byte in any file gives the rules another name`(path: String) {
    let changed = Embedded.law(changing: path) { $0 + "#" }
    #expect(changed.version != Embedded.law().version)
  }

  @Test func `a change in a year's file gives the calendar another name, other files do not`()
    throws
  {
    let shipped = try Shipped.calendar().version
    let calendar = try Embedded.law(changing: "calendars/2009.yaml") { $0 + "# x\n" }.calendar()
    #expect(calendar.version != shipped)
    let ages = Embedded.law(changing: "calendars/pension-ages.yaml") { $0 + "# x\n" }
    #expect(try ages.calendar().version == shipped)
    let standard = Embedded.law(changing: "standards/S1/rules.yaml") { $0 + "# x\n" }
    #expect(try standard.calendar().version == shipped)
  }

  @Test func `a file that moves gives the rules another name`() {
    let paths = Embedded.paths.map { $0 == "calendars/2009.yaml" ? "calendars/2019.yaml" : $0 }
    let moved = Law(paths: paths) {
      Embedded.bytes($0 == "calendars/2019.yaml" ? "calendars/2009.yaml" : $0)
    }
    #expect(moved.version != Embedded.law().version)
  }

  @Test func `what is not law does not name the rules`() {
    let more = Law(paths: Embedded.paths + ["directory/offices.json"]) {
      $0.hasPrefix("directory/") ? [1] : Embedded.bytes($0)
    }
    #expect(more.version == Embedded.law().version)
    #expect(!more.files.contains { $0.path.hasPrefix("directory/") })
  }

  @Test func `the archived files are the bytes the law was read from`() {
    for (path, bytes) in Embedded.law().files { #expect(Embedded.bytes(path) == bytes) }
    #expect(Embedded.law().files.count == 20)
  }
}
