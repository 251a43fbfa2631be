import ArgumentParser
import Casework
import Reception
import Words

struct QueueWindow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "window",
    abstract: "Where you sit, as the hall is told; who sits where.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "3, 3-терезе, каб. 12 (at most 12 signs); without it, who sits where.")
  var window: String?
  @Flag(help: "You sit nowhere a visitor could be sent.") var none = false
  @Option(name: .customLong("of"), help: "A colleague's login. Managers.") var login: String?
  @OptionGroup var list: ListOptions

  func validate() throws {
    if none, window != nil { throw ValidationError("--none stands without a window.") }
    if login != nil, window == nil, !none {
      throw ValidationError("--of needs a window, or --none.")
    }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    var cleaned: String?
    if let window {
      cleaned = WindowName.cleaned(window)
      if cleaned == nil {
        throw desk.context.usage(
          desk.words(.queueWindowBad(most: String(WindowName.longest))), desk.words)
      }
    }
    let members = try desk.attempt { [cleaned] () throws(CounterFailure) in
      guard none || cleaned != nil else {
        return try desk.counter.staffList().filter { $0.active && $0.window != nil }
      }
      let id =
        try login.map { login throws(CounterFailure) in
          try desk.counter.colleague(login: login).id
        } ?? desk.counter.staff.id
      return [try desk.counter.changeStaff(id) { $0.window = cleaned }]
    }
    if list.json {
      return Output.say([
        "windows": .list(
          members.map { ["login": .text($0.login), "window": .text($0.window)] })
      ])
    }
    if list.table.isAsked { return desk.table(ofWindows: members).say(list.table, desk) }
    if members.isEmpty { Output.say(desk.words(.queueNoWindows)) }
    for member in members {
      Output.say(
        member.login + "  "
          + (member.window.map { desk.words.place($0) }
            ?? desk.words(.queueWindowNone)))
    }
  }
}
