import ArgumentParser
import CaseStore
import Casework
import Reception
import Words

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the store while others work, or say where its daily copies go.")

  @OptionGroup var options: GlobalOptions
  @Option(help: "The folder of the copy (default: the folder of the daily copies).")
  var to: String?
  @Option(help: "From now on a daily copy goes into this folder (managers).") var daily: String?
  @Option(help: "So many daily copies are kept, 1 to 999.") var keep = 14
  @Flag(help: "No more daily copies (managers).") var noDaily = false
  @Flag(help: "One JSON object.") var json = false

  func validate() throws {
    guard [to != nil, daily != nil, noDaily].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --to, --daily, --no-daily.")
    }
    guard (1...999).contains(keep) else { throw ValidationError("--keep takes 1 to 999.") }
  }

  func run() throws {
    let desk = try CaseDesk(options)
    if let daily {
      try desk.attempt { () throws(CounterFailure) in
        try desk.counter.planBackups(BackupPlan(folder: daily, keep: keep))
      }
    } else if noDaily {
      try desk.attempt { () throws(CounterFailure) in try desk.counter.planBackups(nil) }
    }
    let state = try desk.attempt { () throws(CounterFailure) in try desk.counter.backupState() }
    if noDaily { return say(nil, state, desk) }
    guard let folder = to ?? daily ?? state.plan?.folder else {
      throw CommandFailure(
        status: .usage, what: desk.words(.backupNoFolder), next: desk.words(.backupNoFolderNext))
    }
    let made = try desk.attempt { () throws(CounterFailure) in
      try desk.counter.backUp(to: folder)
    }
    say(
      made, try desk.attempt { () throws(CounterFailure) in try desk.counter.backupState() }, desk)
  }

  private func say(_ made: Backup?, _ state: BackupState, _ desk: CaseDesk) {
    if json {
      Output.say([
        "path": .text(made?.path), "sha256": .text(made?.manifest.digest),
        "acts": made.map { .number(Int($0.manifest.acts)) } ?? .null,
        "cases": made.map { .number($0.manifest.cases) } ?? .null,
        "head": .text(made?.manifest.head), "daily_folder": .text(state.plan?.folder),
        "daily_keep": state.plan.map { .number($0.keep) } ?? .null,
      ])
      return
    }
    guard let made else { return Output.say(desk.words(.backupDailyEnded)) }
    Output.say(
      desk.words(
        .backupMade(cases: String(made.manifest.cases), head: made.manifest.head, path: made.path)))
    if let plan = state.plan {
      Output.say(
        desk.words(.backupDaily(count: String(plan.keep), folder: plan.folder)))
    }
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Prove a copy and put it in place; a store that is there is moved aside.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The copy, with its .json beside it.") var copy: String
  @Flag(help: "Move a store that is there aside; it is never deleted.") var replace = false
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let context = try CommandContext(options)
    let restored = try context.attempt { () throws(CounterFailure) in
      try context.access.restore(copy, replacing: replace)
    }
    if json {
      Output.say([
        "store": .text(restored.path), "head": .text(restored.head),
        "acts": .number(Int(restored.acts)), "cases": .number(restored.cases),
        "old_store": .text(restored.oldStore),
        "old_store_unreadable": .flag(restored.wasUnreadable),
      ])
      return
    }
    Output.say(
      context.words(
        .restoreDone(cases: String(restored.cases), head: restored.head, path: restored.path)))
    if let old = restored.oldStore {
      Output.say(context.words(.restoreOld(path: old)))
    }
    if restored.wasUnreadable { Output.say(context.words(.restoreUnreadable)) }
  }
}

struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Make rows and the search index anew from the history (managers).")

  @OptionGroup var options: GlobalOptions
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let desk = try CaseDesk(options)
    let report = try desk.attempt { () throws(CounterFailure) in try desk.counter.repair() }
    if json {
      Output.say([
        "changed": .flag(report.changedSomething), "cases": .number(report.cases.count),
        "staff": .number(report.staff.count),
        "settings": .flag(report.settings || report.directory || report.quality),
        "complaints": .number(report.complaints.count),
        "counters": .number(report.counters), "search_index": .flag(report.searchIndex),
        "guards": .list(report.guards.map { .text($0) }),
        "left": .list(report.left.map { .text(desk.words.sentence(for: $0)) }),
      ])
      return
    }
    guard report.changedSomething || !report.left.isEmpty else {
      return Output.say(desk.words(.repairNothing))
    }
    Output.say(
      desk.words(
        .repairDone(
          cases: String(report.cases.count), guards: String(report.guards.count),
          staff: String(report.staff.count))))
    for problem in report.left { Output.say(desk.words.sentence(for: problem)) }
  }
}
