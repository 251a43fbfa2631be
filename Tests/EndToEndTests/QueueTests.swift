import Casework
import Foundation
import Support
import Testing
import Words

/// The queue in real terminals.
@Suite struct QueueTests {
  private struct Listed: Decodable {
    struct Ticket: Decodable {
      let number: Int
      let purpose: String
      let state: String
      let clerk: String?
      let calls: Int
    }
    struct Step: Decodable {
      let act: String
      let by: String
    }
    let tickets: [Ticket]
  }

  @Test func `four terminals call at once from one queue of 200: each visitor once, in turn`()
    throws
  {
    let office = try TrialOffice()
    let logins = ["asel", "dana", "erlan", "zhanar"]
    for login in logins {
      let added = office.run(
        "staff", "add", login, "--surname", "С", "--given", login, "--language", "kk")
      #expect(added.status == 0, "\(added.errors)")
    }
    let purposes = TicketPurpose.allCases.map(\.rawValue)
    for number in 0..<200 {
      #expect(office.run("queue", "ticket", purposes[number % 4]).status == 0)
    }
    let clerks = try logins.map { login in
      try Clerk(at: office, command: [Program.path, "--store", office.store, "--as", login])
    }
    for clerk in clerks {
      try clerk.sees(.homeTake)
      try clerk.press(.queue)
      try clerk.sees(.queueOwnNone)
    }
    // All call at once, each marks who did not come as gone once the call is seen, and calls again.
    for _ in 0..<50 {
      for clerk in clerks { clerk.terminal.press("C-g") }
      for clerk in clerks {
        let none = clerk.words(.queueOwnNone)
        try clerk.sees("a visitor") { sight in !sight.lines.contains { $0.contains(none) } }
        for key in ["Enter", "Down", "Down", "Down", "Enter"] { clerk.terminal.press(key) }
      }
      for clerk in clerks { try clerk.sees(.queueOwnNone) }
    }
    for clerk in clerks { try clerk.sees(.queueEmptyHint) }
    let stats = office.run("queue", "stats", "--json")
    let told = try JSONSerialization.jsonObject(with: Data(stats.output.utf8)) as? [String: Any]
    let all = told?["all"] as? [String: Any]
    #expect(all?["left"] as? Int == 200 && all?["issued"] as? Int == 200)
    var called: [String: [Int]] = [:]
    var byClerk: [String: Int] = [:]
    for number in 1...200 {
      let shown = office.run("queue", "show", String(number), "--json")
      let ticket =
        try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any]
      let steps = ticket?["steps"] as? [[String: Any]] ?? []
      let calls = steps.filter { $0["act"] as? String == "called" }
      #expect(calls.count == 1 && ticket?["calls"] as? Int == 1, "\(number)")
      byClerk[calls.first?["by"] as? String ?? "", default: 0] += 1
      called[ticket?["purpose"] as? String ?? "", default: []]
        .append(calls.first?["seq"] as? Int ?? 0)
    }
    for (purpose, order) in called { #expect(order == order.sorted(), "\(purpose)") }
    #expect(Set(byClerk.keys) == Set(logins), "\(byClerk)")
    #expect(office.isWhole)
  }

  @Test func `an open board follows the clock over limit and midnight for a few bytes`() throws {
    let office = try TrialOffice()
    let file = office.folder + "/clock"
    func turn(to time: String) throws {
      try Data(time.utf8).write(to: URL(filePath: file), options: .atomic)
    }
    try turn(to: "2009-06-01T23:39")
    let clock = ["QABYLDAU_NOW": Optional("@" + file)]
    for purpose in ["hand-in", "ask", "complain"] {
      _ = ChildProcess.run(
        [Program.path, "--store", office.store, "queue", "ticket", purpose],
        environment: office.environment.merging(["QABYLDAU_NOW": "@" + file]) { $1 })
    }
    let clerk = try Clerk(at: office, environment: clock)
    try clerk.press(.queue)
    try clerk.sees("the board") { $0.marked.contains("1") && $0.dense.contains("2339") }
    func bytes(to moment: String, _ clock: String, _ word: WordKey? = nil) throws -> Int {
      let level = word.map { Sight.dense(clerk.words($0)) } ?? ""
      return try clerk.terminal.bytesWritten(
        untilScreen: moment, after: { try? turn(to: moment) },
        where: {
          let shown = Sight($0).dense
          return shown.contains(clock) && (level.isEmpty || shown.contains(level))
        })
    }
    let near = try bytes(to: "2009-06-01T23:59", "2359", .waitLevelSoon)
    #expect(near <= 200, "\(near)")
    let midnight = try bytes(to: "2009-06-02T00:00", "020620090000")
    #expect(midnight <= 120, "\(midnight)")
    let over = try bytes(to: "2009-06-02T00:10", "0010", .waitLevelOver)
    #expect(over <= 200, "\(over)")
  }
}
