import Foundation
import Support
import Testing

/// Whatever is typed behind the program's name or handed to it as a form ends as docs/cli.md says:
/// with a status of the contract, and never with what was typed on standard error.
@Suite struct `Scribbles on the command line` {
  static let contract: Set<Int32> = [0, 1, 64, 65, 66, 69, 73, 74, 77]
  private static let secret = "Жасырынов"

  /// Runs the program in the office's own folder, where it may write what it likes.
  private static func run(
    _ arguments: [String], at office: CommandOffice, input: String = ""
  ) -> ChildProcess {
    ChildProcess.run(
      ["sh", "-c", #"cd "$0" && exec "$@""#, office.folder, Program.path] + arguments,
      environment: office.environment(now: CommandOffice.now), input: input)
  }

  private static func expectContract(_ run: ChildProcess, _ what: String) {
    #expect(contract.contains(run.status), "\(run.status): \(what)\n\(run.errors)")
    #expect(!run.errors.contains(secret), "\(what)\n\(run.errors)")
    guard run.status != 0, !run.errors.isEmpty else { return }
    let lines = run.errors.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && run.errors.hasPrefix("qabyldau: "), "\(what)\n\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"), "\(what)")
  }

  /// One command of the parser's own tree with some of its options and values of any kind.
  private static func arguments(_ hand: inout Scribble, _ program: CommandTree) -> [String] {
    let paths = program.all.keys.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
    // Without a command the desk would open; what leaves the folder is not for scribbling.
    let path = hand.one(of: paths.filter { !$0.isEmpty && $0 != ["setup"] })
    var words = path
    let options = (program.all[path]?.options ?? []).subtracting(["--store", "--group"]).sorted()
    for _ in 0..<hand.below(6) {
      switch hand.below(5) {
      case 0: words.append(word(&hand))
      case 1: words.append(hand.one(of: ["--", "-", "--nosuch", "-x", "--=", "---"]))
      case 2 where !options.isEmpty: words.append(hand.one(of: options) + "=" + word(&hand))
      default:
        guard !options.isEmpty else { continue }
        words.append(hand.one(of: options))
        if hand.below(3) > 0 { words.append(word(&hand)) }
      }
    }
    // The kernel ends a word at its first zero.
    return words.map { $0.replacing("\u{0}", with: "") }
  }

  private static func word(_ hand: inout Scribble) -> String {
    switch hand.below(6) {
    case 0: hand.text()
    case 1: secret
    case 2: hand.one(of: ["home-care", "elderly", "S1", "S2", "12", "kk", "both", "yes", "notice"])
    case 3: hand.one(of: ["2009-06-01", "2009-02-30", "9999-12-31", "0001-01-01", "2009"])
    case 4: hand.one(of: ["02-09-000001-2", "1", "0", "-1", "99999999999999999999"])
    default: secret + hand.text(most: 2)
    }
  }

  @Test(arguments: 0..<4)
  func `any list of words ends as the contract says`(part: Int) throws {
    let program = try #require(CommandTree.program)
    let office = CommandOffice("baizak")
    #expect(try office.open(Forms.child(papers: Forms.allOfChild)).isEmpty == false)
    var hand = Scribble(seed: 100 + UInt64(part))
    for _ in 0..<60 {
      let words = Self.arguments(&hand, program)
      Self.expectContract(Self.run(words, at: office), "\(words)")
    }
    #expect(office.run("verify").status == 0)
  }

  @Test func `a spoilt form opens a case or says where it is spoilt`() throws {
    let office = CommandOffice("baizak")
    let form = Forms.child(
      papers: Forms.allOfChild + #", {"id": "S2-C-4", "custody": "kept", "date": "2009-05-01"}"#,
      extra: #", "extra_papers": ["хат"], "accepted_on": "2009-05-29", "reason": "тексеру""#,
      surname: Self.secret)
    var hand = Scribble(seed: 200)
    for round in 0..<60 {
      let bytes = round.isMultiple(of: 8) ? hand.bytes() : hand.spoilt(Array(form.utf8))
      let input = String(decoding: bytes, as: UTF8.self)
      Self.expectContract(
        Self.run(["case", "open", "--from", "-"], at: office, input: input), input)
    }
    #expect(office.run("verify").status == 0)
  }

  @Test func `spoilt corrections and slips are taken or refused whole`() throws {
    let office = CommandOffice("baizak")
    let corrections = """
      {"format": "qabyldau-directory", "version": 1, "corrections": [
        {"entry": "talas", "field": "phones", "value": "8-72644-77777", "reason": "\(Self.secret)",
         "by": "Ж", "on": "2009-05-30"}]}
      """
    let slips = "yyn-y\nyyyyy\nn-n-n\n-----\n"
    var hand = Scribble(seed: 300)
    for _ in 0..<30 {
      let exchange = String(decoding: hand.spoilt(Array(corrections.utf8)), as: UTF8.self)
      Self.expectContract(
        Self.run(["directory", "import", "-", "--apply"], at: office, input: exchange), exchange)
      let box = String(decoding: hand.spoilt(Array(slips.utf8)), as: UTF8.self)
      Self.expectContract(
        Self.run(
          ["survey", "enter", "--service", "home-care", "--month", "5", "--box", "4", "-"],
          at: office, input: box), box)
    }
    #expect(office.run("verify").status == 0)
  }
}
