import Casework
import Controls
import Directory
import Reception
import Words

/// Corrections, handing over, the calendar and the people of the office.
extension Desk {
  func correct(
    _ record: CaseRecord, to draft: Draft, reason: String, fault: Fault, at counter: Counter
  ) throws(CounterFailure) {
    let corrected = try counter.correct(record, to: draft, reason: reason, fault: fault)
    stack.removeAll { $0 is CorrectionScreen }
    afterSave(words(.caseCorrected, ["number": corrected.number.description])) {
      () throws(CounterFailure) in show(try counter.file(corrected))
    }
    refresh()
  }

  func copy(_ record: CaseRecord, at counter: Counter) {
    let copy = Draft(
      copying: record, id: view.freshDraftID, by: counter.staff.id, at: counter.now)
    for effect in view.open(copy, .apply) { perform(effect) }
  }

  func assign(
    _ ids: [CaseID], to colleague: StaffID, note: String?, at counter: Counter
  ) throws(CounterFailure) {
    let handed = try counter.assign(ids, to: colleague, note: note)
    refresh()
    readAgain()
    let name = handed.first?.holder.surname ?? ""
    if handed.count == 1, let number = handed.first?.number.description {
      say(words(.caseHandedOver, ["number": number, "name": name]), .good)
    } else {
      say(words.plural(.casesHandedOver, handed.count, ["name": name]), .good)
    }
  }

  func correctDirectory(
    _ entry: String, _ field: DirectoryField, to value: String?, reason: String,
    at counter: Counter
  ) throws(CounterFailure) {
    try counter.correct(entry, field, to: value, reason: reason)
    refresh()
    say(words(value == nil ? .directoryRestored : .directoryCorrected), .good)
  }

  func change(_ calendar: CalendarChange, at counter: Counter) throws(CounterFailure) {
    let moved = try counter.changeCalendar(calendar)
    refresh()
    readAgain()
    say(words(.calendarMoved, ["count": String(moved.count)]), .good)
  }

  func add(_ entry: StaffEntry, at counter: Counter) throws(CounterFailure) {
    let added = try counter.addStaff(
      login: entry.login, surname: entry.surname, given: entry.given, role: entry.role)
    refresh()
    readAgain()
    say(words(.staffAdded, ["name": added.surname]), .good)
  }

  func change(_ id: StaffID, by change: StaffChange, at counter: Counter) throws(CounterFailure) {
    let changed = try counter.changeStaff(id) { change.apply(to: &$0) }
    refresh()
    readAgain()
    say(words(.staffChanged, ["name": changed.surname]), .good)
  }
}

extension StaffChange {
  fileprivate func apply(to member: inout StaffMember) {
    switch self {
    case .active(let active): member.active = active
    case .role(let role): member.role = role
    case .language(let language): member.language = language.rawValue
    }
  }
}
