import Casework
import Controls
import Reception
import Words

/// Corrections, handing over, named views and the people of the office.
extension Desk {
  func performForOffice(_ effect: Effect, at counter: Counter) throws(CounterFailure) {
    switch effect {
    case .correct(let record, let draft, let reason, let fault):
      let corrected = try counter.correct(record, to: draft, reason: reason, fault: fault)
      stack.removeAll { $0 is CorrectionScreen }
      afterSave(words(.caseCorrected, ["number": corrected.number.description])) {
        () throws(CounterFailure) in show(try counter.file(corrected))
      }
      refresh()
    case .copyCase(let record):
      let copy = Draft(
        copying: record, id: view.freshDraftID, by: counter.staff.id, at: counter.now)
      for effect in view.open(copy, .apply) { perform(effect) }
    case .assign(let ids, let colleague, let note):
      let handed = try counter.assign(ids, to: colleague, note: note)
      refresh()
      readAgain()
      let name = handed.first?.holder.surname ?? ""
      if handed.count == 1, let number = handed.first?.number.description {
        say(words(.caseHandedOver, ["number": number, "name": name]), .good)
      } else {
        say(words.plural(.casesHandedOver, handed.count, ["name": name]), .good)
      }
    case .correctDirectory(let entry, let field, let value, let reason):
      try counter.correct(entry, field, to: value, reason: reason)
      refresh()
      say(words(value == nil ? .directoryRestored : .directoryCorrected), .good)
    case .previewCalendar(let change):
      update(.result(.moved(try counter.casesMoved(by: change), by: change)))
    case .changeCalendar(let change):
      let moved = try counter.changeCalendar(change)
      refresh()
      readAgain()
      say(words(.calendarMoved, ["count": String(moved.count)]), .good)
    case .keepView(let kept):
      try counter.keep(kept)
      refresh()
      say(words(.casesViewKept, ["name": kept.name]), .good)
    case .discardView(let name):
      try counter.discardView(named: name)
      refresh()
      say(words(.casesViewDiscarded, ["name": name]), .plain)
    case .listStaff:
      update(.result(.staff(try counter.staffList())))
    case .addStaff(let entry):
      let added = try counter.addStaff(
        login: entry.login, surname: entry.surname, given: entry.given, role: entry.role)
      refresh()
      readAgain()
      say(words(.staffAdded, ["name": added.surname]), .good)
    case .changeStaff(let id, let change):
      let changed = try counter.changeStaff(id) { change.apply(to: &$0) }
      refresh()
      readAgain()
      say(words(.staffChanged, ["name": changed.surname]), .good)
    default: break
    }
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
