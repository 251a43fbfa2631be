import CaseStore
import Casework
import Directory
import Foundation
import Reception
import Standards
import Support
import Testing

/// Six weeks of spring 2009, the holidays of May among them: four clerks, 120 cases, both services, all
/// categories. Every day the board is compared with what the script alone says it must be.
@Suite struct `A month of an office` {
  let office = CommandOffice("baizak")
  private let law = Embedded.law()
  let cases: [ScriptedCase]

  init() throws {
    var day: CivilDate = "2009-04-20"
    var cases: [ScriptedCase] = []
    for index in 0..<120 {
      cases.append(ScriptedCase(index: index, openedOn: day))
      if index % 6 == 5 {
        day = PlainDays.workingDay(from: day.adding(days: 1), step: 1)
      }
    }
    self.cases = cases
  }

  func counter(_ login: String, on day: CivilDate) throws -> Counter {
    let access = StoreAccess(
      storePath: office.store, environment: ["QABYLDAU_NOW": "\(day)T09:00"], asLogin: login)
    return try access.counter(
      law: law,
      directory: try OfficeDirectory(json: Data(Embedded.bytes("directory/directory.json")!)))
  }

  // MARK: Playing

  private func values(_ script: ScriptedCase) -> [FieldID: String] {
    var values: [FieldID: String] = [
      .surname: "Тегі\(script.index)", .given: "Аты", .birthDate: "14.03.1970", .sex: "m",
      .address: "Сарыкемер", .pensionAge: "no",
    ]
    switch (script.service, script.category) {
    case (.residentialCare, .adultWithDisability): values[.disabilityGroup] = "2"
    case (.residentialCare, .elderly):
      values[.constantCare] = "yes"
      values[.disabled] = "no"
      values[.veteran] = "no"
    case (.residentialCare, .childWithDisability): values[.institution] = "non-state"
    case (.homeCare, .elderly):
      values[.disabled] = "yes"
      values[.veteran] = "no"
      values[.needsCare] = "yes"
    default:
      values[.needsCare] = "yes"
      values[.disabilityGroup] = "1"
    }
    switch script.category {
    case .childWithDisability:
      values[.birthDate] = "14.03.2000"
      values[.representativeName] = "Анасы"
    case .elderly:
      values[.birthDate] = "14.03.1930"
      values[.pensionAge] = "yes"
    default: break
    }
    return values
  }

  private func open(_ script: ScriptedCase, at counter: Counter) throws -> CaseID {
    let form = IntakeForm(service: script.service, category: script.category)
    let values = FormValues(values(script))
    let papers = try law.evaluate(form.facts(from: values), on: script.openedOn).required
    let ticks = papers.prefix(script.isComplete ? papers.count : 1).map { finding in
      PaperTick(
        requirementID: finding.requirement.id,
        handling: .handedIn(
          on: script.openedOn, alternative: finding.requirement.eitherOf.first?.id))
    }
    let draft = Draft(
      id: DraftID(rawValue: "d\(script.index)"), clerk: counter.staff.id, office: "baizak",
      service: script.service, category: script.category, values: values, ticks: ticks,
      step: .papers, created: counter.now)
    return try counter.take(draft).id
  }

  private func act(_ deed: ScriptedCase.Deed, _ script: ScriptedCase, on day: CivilDate) -> Act {
    let when = ActDay(day)
    return switch deed {
    case .decide: .decided(DecisionTerms(DecisionKind(grantedBy: script.service), on: when))
    case .refuse: .decided(DecisionTerms(.refusal, on: when, ground: .other, text: "басқа негіз"))
    case .ready:
      .ready(script.late.map { ActDay($0.on, lateReason: "ұмытылған") } ?? when)
    case .handOver: .handedOver(HandOver(to: .applicant, on: when))
    case .post: .posted(Posting(on: when))
    case .returned: .returned(ReturnTerms(on: when, reason: "мөрі жоқ"))
    case .complete: .completed(when)
    case .suspend: .suspended(SuspensionTerms(on: when, ground: .other, text: "сот шешімі"))
    case .resume: .resumed(when)
    case .withdraw: .withdrawn(reason: "көшіп кетті")
    }
  }

  private func command(_ deed: ScriptedCase.Deed, _ script: ScriptedCase) -> [String] {
    switch deed {
    case .decide:
      ["decide", "--result", script.service == .homeCare ? "notice" : "referral"]
    case .refuse: ["decide", "--result", "refusal", "--ground", "other", "--text", "басқа негіз"]
    case .ready: ["ready"]
    case .handOver: ["deliver"]
    case .post: ["deliver", "--post"]
    case .returned: ["return", "--reason", "мөрі жоқ"]
    case .complete: ["complete"]
    case .suspend: ["suspend", "--ground", "other", "--text", "сот шешімі"]
    case .resume: ["resume"]
    case .withdraw: ["withdraw", "--reason", "көшіп кетті"]
    }
  }

  // MARK: Seeing

  /// A line of the board as the script knows it.
  private struct Seen: Hashable, CustomStringConvertible {
    var name: String
    var group: String
    var clerk: String
    var returned: Bool
    var due: String?
    var actBy: String?
    var left: Int?
    var workingLeft: Int?
    var dayOfTerm: Int?

    var description: String {
      "\(name) \(group) \(clerk) \(returned) \(due ?? "-") \(left ?? -99)/\(workingLeft ?? -99) \(dayOfTerm ?? -1)"
    }
  }

  private func expected(on day: CivilDate) -> Set<Seen> {
    Set(
      cases.compactMap { script in
        guard let group = script.group(on: day) else { return nil }
        let isDated = script.isComplete
        return Seen(
          name: "Тегі\(script.index) Аты", group: group, clerk: script.login,
          returned: isDated && script.isReturned(on: day),
          due: isDated ? script.dueOn.description : nil,
          actBy: isDated ? script.actBy.description : nil,
          left: isDated ? PlainDays.number(script.dueOn) - PlainDays.number(day) : nil,
          workingLeft: isDated
            ? PlainDays.workingDays(after: day, through: script.dueOn) : nil,
          dayOfTerm: isDated ? PlainDays.number(day) - PlainDays.number(script.openedOn) : nil)
      })
  }

  private func seen(_ counter: Counter, _ logins: [StaffID: String]) throws -> Set<Seen> {
    let board = try counter.board()
    #expect(board.counts.values.reduce(0, +) == board.lines.count)
    return Set(
      board.lines.map { line in
        Seen(
          name: line.file.name, group: line.group.rawValue, clerk: logins[line.file.clerk] ?? "",
          returned: line.isReturned, due: line.file.dueOn?.description,
          actBy: line.file.actBy?.description, left: line.daysLeft,
          workingLeft: line.workingDaysLeft, dayOfTerm: line.dayOfTerm)
      })
  }

  private func compareCommand(on day: CivilDate) throws {
    let board = try office.json(["board"], now: "\(day)T18:00")
    let seen = Set(
      board.objects("cases").map { line in
        Seen(
          name: line.text("name") ?? "", group: line.text("group") ?? "",
          clerk: line.text("held_by") ?? "", returned: line["returned"] as? Bool ?? false,
          due: line.text("due_date"), actBy: line.text("act_by"), left: line["days_left"] as? Int,
          workingLeft: line["working_days_left"] as? Int,
          dayOfTerm: line["day_of_term"] as? Int)
      })
    let wanted = expected(on: day)
    #expect(seen == wanted, "\(day)")
    for group in BoardGroup.allCases {
      let key = group.rawValue.replacing("-", with: "_")
      #expect(
        board.object("counts")[key] as? Int == wanted.count { $0.group == group.rawValue },
        "\(day) \(key)")
    }
  }

  /// The counts over the board as a manager sees them in a real terminal.
  private func compareTerminal(on day: CivilDate) throws {
    let wanted = expected(on: day)
    let desk = try TmuxDriver(
      [Program.path, "--store", office.store, "--lang", "en"],
      environment: office.environment(now: "\(day)T18:05").mapValues(Optional.some))
    _ = try desk.waitForScreen("the start") { $0.contains("10Leave") }
    desk.press("F5")
    let words: [BoardGroup: String] = [
      .overdue: "overdue", .today: "today", .soon: "soon", .onTime: "on time",
      .suspended: "suspended", .papersMissing: "papers missing",
    ]
    let counts = BoardGroup.allCases.map { group in
      "\(words[group] ?? "") \(wanted.count { $0.group == group.rawValue })"
    }
    // Where there is little room, groups stand closer and empty ones are left out.
    let line = (["[all \(wanted.count)]"] + counts.filter { !$0.hasSuffix(" 0") }).joined(
      separator: " ")
    _ = try desk.waitForScreen("\(day): \(line)") { screen in
      let shown = screen.split { $0.isWhitespace }.joined(separator: " ")
      return BoardGroup.allCases.reduce(shown) { text, group in
        text.replacing(" \(words[group] ?? "") 0", with: "")
      }.contains(line)
    }
  }

  /// The result is ready: done on the card in a real terminal, by the clerk who holds the case.
  private func makeReadyInTerminal(
    _ record: CaseRecord, _ script: ScriptedCase, on day: CivilDate, at counter: Counter
  ) throws {
    let desk = try TmuxDriver(
      [Program.path, "--store", office.store, "--lang", "en", "--as", script.login],
      environment: office.environment(now: "\(day)T10:00").mapValues(Optional.some))
    let number = record.number.description
    _ = try desk.waitForScreen("the start") { $0.contains("10Leave") }
    desk.press("F3")
    desk.type(record.number.digits)
    _ = try desk.waitForScreen("the case under the cursor") { $0.contains("▸ \(number)") }
    desk.press("Enter")
    _ = try desk.waitForScreen("its card") { $0.contains("Case \(number)") }
    desk.press("Enter")
    _ = try desk.waitForScreen("the next step") { $0.contains("[The result is ready…]") }
    desk.press("Enter")
    _ = try desk.waitForScreen("the last question") { $0.contains("[Back]") }
    desk.press("Right")
    _ = try desk.waitForScreen("the deed marked") { $0.contains("[Yes, record it]") }
    desk.press("Enter")
    _ = try desk.waitForScreen("the step saved") { _ in
      (try? counter.caseRecord(record.id).state) == .ready
    }
  }

  private func compareLists(_ counter: Counter, on day: CivilDate) throws {
    let shelf = try counter.shelf()
    #expect(
      Dictionary(uniqueKeysWithValues: shelf.map { ($0.file.name, $0.days) })
        == Dictionary(
          uniqueKeysWithValues: cases.compactMap { script in
            script.daysOnShelf(on: day).map { ("Тегі\(script.index) Аты", $0) }
          }), "\(day)")
    for load in try counter.workloads() {
      let login = try #require(try counter.staffList().first { $0.id == load.clerk }).login
      let own = cases.filter { $0.login == login }
      #expect(
        load.total
          == own.count { $0.group(on: day) != nil } + own.count { $0.daysOnShelf(on: day) != nil },
        "\(day) \(login)")
    }
  }

  @Test func `shows on every day what the script alone says`() throws {
    let me = try counter(office.login, on: "2009-04-20")
    for login in PlainDays.clerks {
      _ = try me.addStaff(login: login, surname: login, given: "Қ", role: .clerk)
    }
    let logins = Dictionary(
      uniqueKeysWithValues: try me.staffList().map { ($0.id, $0.login) })
    var ids: [Int: CaseID] = [:]
    var byHand = 0
    var day: CivilDate = "2009-04-20"
    while day <= "2009-05-31" {
      let desks = Dictionary(
        uniqueKeysWithValues: try PlainDays.clerks.map { ($0, try counter($0, on: day)) })
      for script in cases {
        let counter = try #require(desks[script.login])
        if script.openedOn == day { ids[script.index] = try open(script, at: counter) }
        for step in script.deeds where step.on == day {
          let record = try counter.caseRecord(try #require(ids[script.index]))
          if script.isByCommand {
            let words = command(step.deed, script)
            _ = try office.json(
              ["case", words[0], record.number.description, "--as", script.login]
                + words.dropFirst(), now: "\(day)T10:00")
          } else if case .ready = step.deed, day.day == 28, script.late == nil {
            try makeReadyInTerminal(record, script, on: day, at: counter)
            byHand += 1
          } else {
            _ = try counter.perform([act(step.deed, script, on: day)], on: record)
          }
        }
      }
      try playQuality(on: day, at: me, ids)
      let desk = try #require(desks["asel"])
      let (seen, wanted) = (try seen(desk, logins), expected(on: day))
      #expect(
        seen == wanted,
        "\(day): \(seen.subtracting(wanted)) instead of \(wanted.subtracting(seen))")
      try compareLists(desk, on: day)
      if ["2009-04-24", "2009-05-01", "2009-05-11", "2009-05-29"].contains(day) {
        try compareCommand(on: day)
        try compareTerminal(on: day)
      }
      day = day.adding(days: 1)
    }
    #expect(byHand > 0)
    try compareRenewals()
    try compareIndicators(ids)
    let check = try me.verify(expectedHead: nil)
    #expect(check.isSound && check.cases == 120, "\(check.problems)")
  }

  private func compareRenewals() throws {
    let today: CivilDate = "2010-04-25"
    let found = try office.json(["board", "--view", "renewals"], now: "\(today)T09:00")
    let seen = Dictionary(
      uniqueKeysWithValues: found.objects("cases").map {
        ($0.text("name") ?? "", "\($0.text("renewal_on") ?? "") \($0.text("time") ?? "")")
      })
    var wanted: [String: String] = [:]
    for script in cases {
      guard let date = script.renewalOn(on: today) else { continue }
      let time = date < today ? "lapsed" : date.month == 4 ? "this-month" : "next-month"
      wanted["Тегі\(script.index) Аты"] = "\(date) \(time)"
    }
    #expect(seen == wanted && !wanted.isEmpty)
    #expect(Set(wanted.values.map { $0.split(separator: " ")[1] }).count == 3)
  }
}
