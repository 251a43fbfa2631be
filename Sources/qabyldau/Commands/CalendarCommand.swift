import ArgumentParser
import CaseStore
import Casework
import Reception
import Standards
import Wording
import Words

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "The days off the office goes by, and its own changes of them.",
    subcommands: [
      ShowCalendar.self, AddDayOff.self, AddWorkingDay.self, SwapDays.self,
      SetLateDays.self,
    ])
}

struct ShowCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The days that differ from the plain week.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The year (default: this one).") var year: Int?
  @OptionGroup var list: ListOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let (calendar, changes) = try desk.attempt { () throws(CounterFailure) in
      (try desk.counter.calendar(), try desk.counter.calendarChanges())
    }
    let year = year ?? desk.counter.now.date.year
    let own = Set(changes.flatMap { [$0.dayOff, $0.workDay] }.compactMap { $0 })
    let days = calendar.specialDays.filter { $0.date.year == year }
    if list.table.isAsked {
      return ListTable(
        [.logColumnDay, .logColumnKind, .columnName, .tableOwn], desk.words,
        days.map { day in
          [
            .shown(day.date), .shown(desk.words(WordKey(rawValue: "day." + day.kind.rawValue))),
            .shown(desk.words.text(day.name)), .shown(own.contains(day.date), desk.words),
          ]
        }
      ).say(list.table, desk)
    }
    if list.json {
      Output.say([
        "year": .number(year), "known": .flag(calendar.years.contains(year)),
        "version": .text(calendar.version),
        "days": .list(
          days.map { day in
            [
              "date": JSON(day.date), "kind": .text(day.kind.rawValue),
              "name": .text(desk.words.text(day.name)), "local": .flag(own.contains(day.date)),
            ]
          }),
      ])
      return
    }
    for day in days {
      let kind = desk.words(WordKey(rawValue: "day." + day.kind.rawValue))
      Output.say("\(day.date)  \(kind)  \(desk.words.text(day.name))")
    }
  }
}

/// What both changes take.
struct CalendarOptions: ParsableArguments {
  @Option(help: "What the change rests on, in writing.") var reason: String
  @Flag(help: "Only show which cases move.") var dryRun = false
  @Flag(help: "One JSON object.") var json = false
}

struct AddDayOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-day-off", abstract: "A working day is a day off. Managers.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The day off, YYYY-MM-DD.") var date: CivilDate
  @OptionGroup var more: CalendarOptions

  func run() throws {
    try CaseDesk(options).changes(CalendarChange(dayOff: date, reason: more.reason), more)
  }
}

struct AddWorkingDay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-working-day",
    abstract: "A day off is worked, as when one was added by mistake. Managers.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The day that is worked, YYYY-MM-DD.") var date: CivilDate
  @OptionGroup var more: CalendarOptions

  func run() throws {
    try CaseDesk(options).changes(CalendarChange(workDay: date, reason: more.reason), more)
  }
}

struct SwapDays: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "A working day is off, a day off is worked for it. Managers.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The working day that is off, YYYY-MM-DD.") var off: CivilDate
  @Option(help: "The day off that is worked, YYYY-MM-DD.") var working: CivilDate
  @OptionGroup var more: CalendarOptions

  func run() throws {
    try CaseDesk(options).changes(
      CalendarChange(dayOff: off, workDay: working, reason: more.reason), more)
  }
}

extension CaseDesk {
  fileprivate func changes(_ change: CalendarChange, _ options: CalendarOptions) throws {
    let moved = try attempt { () throws(CounterFailure) in
      options.dryRun
        ? try counter.casesMoved(by: change) : try counter.changeCalendar(change)
    }
    if options.json {
      Output.say([
        "saved": .flag(!options.dryRun), "day_off": JSON(change.dayOff),
        "work_day": JSON(change.workDay), "reason": .text(change.reason),
        "cases": .list(
          moved.map { moved in
            [
              "number": .text(moved.file.number.description), "name": .text(moved.file.name),
              "due_date": JSON(moved.file.dueOn), "act_by": JSON(moved.file.actBy),
              "new_due_date": JSON(moved.deadline.dueDate),
              "new_act_by": JSON(moved.deadline.actBy), "days_moved": .number(moved.daysMoved),
            ]
          }),
      ])
      return
    }
    for moved in moved {
      let dates = [moved.file.dueOn, moved.deadline.dueDate].map { $0?.description ?? "-" }
      Output.say(
        "\(moved.file.number)  \(dates.joined(separator: " → "))  \(moved.file.name)")
    }
    Output.say(
      words(
        options.dryRun
          ? .calendarWouldMove(count: String(moved.count))
          : .calendarMoved(count: String(moved.count))))
  }
}
