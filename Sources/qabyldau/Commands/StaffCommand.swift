import ArgumentParser
import Casework
import KazakhText
import Reception
import Words

struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "The people of the office and their roles.",
    subcommands: [ListStaff.self, AddStaff.self, ChangeStaff.self, DeactivateStaff.self])
}

struct ListStaff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Everybody, in the order they came.")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "One JSON object.") var json = false
  @OptionGroup var table: TableOptions

  func validate() throws {
    if json, table.isAsked { throw ValidationError("--json excludes --csv and --spreadsheet.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let members = try desk.attempt { () throws(CounterFailure) in try desk.counter.staffList() }
    if json {
      Output.say(["staff": .list(members.map { JSON($0) })])
    } else if table.isAsked {
      desk.table(members).say(table, desk)
    } else {
      for member in members { desk.say(member) }
    }
  }
}

struct AddStaff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a colleague by the name of their account. Managers.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The name of the operating system's account.") var login: String
  @Option(help: "Surname, as the stub shows it (- reads it from standard input).")
  var surname: String
  @Option(help: "Given name (- reads it from the next line).") var given: String
  @Option(help: "clerk or manager.") var role: StaffRole = .clerk
  @Option(help: "Language of their screens: kk, ru or en.") var language: Language?
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let surname = surname == "-" ? readLine() ?? "" : surname
    let given = given == "-" ? readLine() ?? "" : given
    guard !login.isBlank, !surname.isBlank else {
      throw desk.context.usage(desk.words(.staffNameNeeded), desk.words)
    }
    let member = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.addStaff(
        login: login, surname: surname, given: given, role: role, language: language?.rawValue)
    }
    desk.say(member, json: json)
  }
}

struct ChangeStaff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change a colleague's role, name, language. Managers.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The name of the account.") var login: String
  @Option(help: "clerk or manager.") var role: StaffRole?
  @Option(help: "Surname.") var surname: String?
  @Option(help: "Given name.") var given: String?
  @Option(help: "Language of their screens: kk, ru or en.") var language: Language?
  @Option(help: "yes lets somebody who left work again.") var active: Answer?
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    if let surname, surname.isBlank {
      throw desk.context.usage(desk.words(.staffNameNeeded), desk.words)
    }
    let changed = try desk.attempt { () throws(CounterFailure) in
      let member = try desk.counter.colleague(login: login)
      return try desk.counter.changeStaff(member.id) { member in
        member.role = role ?? member.role
        member.surname = surname ?? member.surname
        member.given = given ?? member.given
        member.language = language?.rawValue ?? member.language
        member.active = active?.flag ?? member.active
      }
    }
    desk.say(changed, json: json)
  }
}

struct DeactivateStaff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deactivate",
    abstract: "A colleague leaves: nothing of theirs is lost, they act no more. Managers.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The name of the account.") var login: String
  @Option(help: "The login of whoever takes over what is open.") var handTo: String?
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let (member, handed) = try desk.attempt { () throws(CounterFailure) in
      let member = try desk.counter.colleague(login: login)
      let receiver = try handTo.map { login throws(CounterFailure) in
        try desk.counter.colleague(login: login)
      }
      return try desk.counter.deactivate(member.id, handingTo: receiver?.id)
    }
    if json { return Output.say(JSON(member, handed: handed)) }
    desk.say(member)
    if handed > 0 {
      Output.say(desk.words(.casesHandedOver(count: handed, name: handTo ?? "")))
    }
  }
}

extension CaseDesk {
  fileprivate func say(_ member: StaffMember, json: Bool = false) {
    if json { return Output.say(JSON(member)) }
    Output.say(
      [
        member.login, words(WordKey(rawValue: "role." + member.role.rawValue)),
        words(member.active ? .staffActive : .staffLeft), member.language ?? "-",
        member.surname + " " + member.given,
      ].joined(separator: "  "))
  }
}

extension JSON {
  fileprivate init(_ member: StaffMember, handed: Int? = nil) {
    var fields: [String: JSON] = [
      "login": .text(member.login), "surname": .text(member.surname),
      "given": .text(member.given), "role": .text(member.role.rawValue),
      "active": .flag(member.active), "language": .text(member.language),
    ]
    if let handed { fields["handed_over"] = .number(handed) }
    self = .object(fields)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension StaffRole: ExpressibleByArgument {}
