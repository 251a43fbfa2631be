import CaseStore
import Casework
import Foundation
import Reception
import Standards
import Support
import Testing

/// What else happens to the scripted cases: corrections, complaints, slips of the survey.
extension ScriptedCase {
  /// Whose mistake was mended, and when.
  var correction: (on: CivilDate, fault: Fault)? {
    if when(.withdraw) != nil { return nil }
    if index % 13 == 4 { return (openedOn.adding(days: 1), .office) }
    return index % 17 == 6 ? (openedOn.adding(days: 2), .applicant) : nil
  }

  /// Whether somebody complains of it, and what is answered when.
  var complaint: (on: CivilDate, answer: (on: CivilDate, founded: Bool, satisfied: Bool)?)? {
    guard index % 5 == 3 else { return nil }
    let start = openedOn.adding(days: 3)
    if index % 20 == 8 { return (start, nil) }
    return (
      start,
      (
        start.adding(days: index % 10 == 3 ? 12 : 20), index % 15 != 3, index % 4 != 3
      )
    )
  }
}

/// The indicators of the six weeks, worked out a second time from the script alone.
extension `A month of an office` {
  static let lastDay: CivilDate = "2009-05-31"

  /// Boxes as they were opened: the days on which a box stood, and the day it was emptied.
  private static let boxes: [(from: CivilDate, to: CivilDate, opened: CivilDate)] = [
    ("2009-04-20", "2009-04-30", "2009-05-04"), ("2009-05-01", "2009-05-20", "2009-05-21"),
    ("2009-05-21", "2009-05-31", "2009-05-31"),
  ]

  private func delivered(_ service: Service, from: CivilDate, to: CivilDate) -> [ScriptedCase] {
    cases.filter { script in
      guard script.service == service, let day = script.when(.handOver) ?? script.when(.post)
      else { return false }
      return from <= day && day <= to && day <= Self.lastDay
    }
  }

  /// Every other visitor drops a slip. Of fewer than five hand-overs a box stays shut.
  private func slips(_ service: Service, from: CivilDate, to: CivilDate) -> [String] {
    let handed = delivered(service, from: from, to: to)
    guard handed.count >= 5 else { return [] }
    return handed.filter { $0.index % 2 == 0 }.map {
      ["yyy-y", "yn--y", "ny-nn", "yyyyy", "-y--y"][$0.index % 5]
    }
  }

  /// Clock of the manager: complaints and corrections are entered on their day.
  func playQuality(on day: CivilDate, at me: Counter, _ ids: [Int: CaseID]) throws {
    let counter = try counter(office.login, on: day)
    for script in cases {
      if let correction = script.correction, correction.on == day, let id = ids[script.index] {
        let record = try counter.caseRecord(id)
        var draft = Draft(correcting: record, by: counter.staff.id, at: counter.now)
        draft.values[.address] = "Сарыкемер, \(script.index)"
        _ = try counter.correct(record, to: draft, reason: "қате екен", fault: correction.fault)
      }
      if let answer = script.late?.answer, answer.on == day, let id = ids[script.index] {
        _ = try counter.answerLateEntries(
          of: try counter.caseRecord(id), approved: answer.approved, reason: "тексерілді")
      }
      guard let complaint = script.complaint, let id = ids[script.index] else { continue }
      if complaint.on == day {
        _ = try counter.register(
          ComplaintEntry(
            name: "Шағымданушы \(script.index)", received: ActDay(day), matter: .inaction,
            about: try counter.caseRecord(id).number, text: "Мәні"))
      }
      if let answer = complaint.answer, answer.on == day {
        let record = try #require(try counter.complaints(about: [id]).first)
        _ = try counter.perform(
          [
            .answered(
              ComplaintAnswer(
                on: ActDay(day), founded: answer.founded, satisfied: answer.satisfied,
                text: "Жауап", by: "baizak"))
          ], on: record.seen)
      }
    }
    for box in Self.boxes where box.opened == day {
      for service in Service.allCases {
        let slips = slips(service, from: box.from, to: box.to)
        if slips.isEmpty { continue }
        try counter.enterBatch(
          SurveyBatch(
            service: service, period: try #require(Period(from: box.from, to: box.to)),
            box: slips.count, slips: try SurveyBatch.slips(typed: slips)))
      }
    }
  }

  /// A share as it is counted by hand: the cases above, the cases below, by their places in the script.
  private struct Share: Equatable {
    var above: Set<String> = []
    var below: Set<String> = []
    var counts: (Int, Int)?
    /// In term, entered after the due date; late while not approved.
    var entered: Set<String> = []
    var heldBack: Set<String> = []

    static func == (left: Share, right: Share) -> Bool {
      left.above == right.above && left.below == right.below
        && left.entered == right.entered && left.heldBack == right.heldBack
        && left.counts?.0 == right.counts?.0 && left.counts?.1 == right.counts?.1
    }
  }

  private func mine(_ row: String, _ service: Service, from: CivilDate, to: CivilDate) -> Share {
    func inside(_ day: CivilDate?) -> Bool {
      guard let day else { return false }
      return PlainDays.number(from) <= PlainDays.number(day)
        && PlainDays.number(day) <= PlainDays.number(to)
    }
    func happened(_ deed: ScriptedCase.Deed, _ script: ScriptedCase) -> CivilDate? {
      if deed == .ready, let late = script.late {
        return late.enteredOn <= Self.lastDay ? late.countedOn(asOf: Self.lastDay) : nil
      }
      return script.when(deed).flatMap { $0 <= Self.lastDay ? $0 : nil }
    }
    var share = Share()
    let own = cases.filter { $0.service == service }
    let served = own.filter { inside(happened(.ready, $0)) }
    func name(_ script: ScriptedCase) -> String { "case \(script.index)" }
    switch row {
    case "1.1", "1.1-open":
      for script in served {
        share.below.insert(name(script))
        let isInTerm = happened(.ready, script)! <= script.dueOn
        if isInTerm { share.above.insert(name(script)) }
        guard let late = script.late else { continue }
        if isInTerm, late.enteredOn > script.dueOn { share.entered.insert(name(script)) }
        if !isInTerm, late.on <= script.dueOn { share.heldBack.insert(name(script)) }
      }
      guard row == "1.1-open" else { break }
      let end = min(to, Self.lastDay)
      for script in own where script.isComplete && script.openedOn <= end && script.dueOn < end {
        if happened(.withdraw, script) != nil { continue }
        if let ready = happened(.ready, script), ready <= end { continue }
        let done = script.done(by: end)
        if done.contains(.suspend), !done.contains(.resume) { continue }
        share.below.insert(name(script))
      }
    case "1.2": break
    case "2.2":
      for script in served {
        share.below.insert(name(script))
        if script.correction?.fault != .office { share.above.insert(name(script)) }
      }
    case "3.2":
      for script in own where inside(script.openedOn) {
        share.below.insert(name(script))
        if script.isComplete, script.correction?.fault != .applicant {
          share.above.insert(name(script))
        }
      }
    case "4.1", "4.2":
      for script in own {
        guard let complaint = script.complaint, let answer = complaint.answer,
          answer.on <= Self.lastDay, inside(answer.on), answer.founded
        else { continue }
        let complained = "complaint \(script.index)"
        if row == "4.1" {
          share.above.insert(complained)
        } else {
          share.below.insert(complained)
          let last = PlainDays.workingDay(from: complaint.on.adding(days: 15), step: 1)
          if answer.satisfied, answer.on <= last { share.above.insert(complained) }
        }
      }
      if row == "4.1" { share.below = Set(served.map(name)) }
    default:
      let place = ["2.1": 0, "3.1": 1, "4.3": 2, "4.4": 3, "5.1": 4][row]!
      var counts = (0, 0)
      for box in Self.boxes where inside(box.from) && inside(box.to) {
        for marks in slips(service, from: box.from, to: box.to) {
          let mark = Array(marks)[place]
          if mark != "-" { counts.1 += 1 }
          if mark == "y" { counts.0 += 1 }
        }
      }
      share.counts = counts
    }
    return share
  }

  func compareIndicators(_ ids: [Int: CaseID]) throws {
    let counter = try counter(office.login, on: Self.lastDay)
    let names = Dictionary(uniqueKeysWithValues: ids.map { ($1, $0) })
    var complained: [ComplaintID: Int] = [:]
    for line in try counter.complaints() {
      let about = try #require(line.complaint.intake.about)
      complained[line.complaint.id] = names[about.id]
    }
    func told(_ subjects: [MeasuredSubject]) -> Set<String> {
      Set(
        subjects.map { subject in
          switch subject {
          case .file(let id, _): "case \(names[id] ?? -1)"
          case .complaint(let id, _): "complaint \(complained[id] ?? -1)"
          case .concealed: "concealed"
          }
        })
    }
    func seen(_ measure: Measure) -> Share {
      let isSurvey = measure.formula == .survey
      return Share(
        above: told(measure.above), below: told(measure.below),
        counts: isSurvey ? (measure.numerator, measure.denominator) : nil,
        entered: told(measure.late?.entered ?? []), heldBack: told(measure.late?.heldBack ?? []))
    }
    let periods = [
      Period(year: 2009, month: 4), Period(year: 2009, month: 5), Period(year: 2009),
      Period(from: "2009-05-06", to: "2009-05-20"), Period(from: "2009-05-31", to: "2009-05-31"),
    ].compactMap { $0 }
    var looked = 0
    for period in periods {
      for standard in StandardID.allCases {
        let report = try counter.indicators(standard, in: period)
        for row in report.rows {
          for (place, (now, before)) in row.measures.enumerated() {
            let name = row.indicator.number + (place == 0 ? "" : "-open")
            for (measure, span) in [(now, period), (before, period.previous)] {
              guard let measure else { continue }
              let wanted = mine(name, standard.service, from: span.from, to: span.to)
              #expect(
                seen(measure) == wanted,
                "\(standard) \(name) \(span): \(seen(measure)) instead of \(wanted)")
              if let turnout = measure.turnout {
                #expect(
                  turnout.handOvers
                    == delivered(standard.service, from: span.from, to: span.to).count)
              }
              looked += 1
            }
          }
        }
      }
    }
    #expect(looked == periods.count * 2 * 12 * 2)
    let may = try counter.indicators(.s2, in: periods[1])
    for row in may.rows where row.measured != nil && row.indicator.number != "1.2" {
      #expect((row.measured?.denominator ?? 0) > 0, "\(row.indicator.number) is tried")
    }
    #expect(may.row("1.1")?.measured?.late?.entered.isEmpty == false, "late entries are tried")
    #expect(may.row("1.1")?.measured?.late?.heldBack.isEmpty == false)
    let left = may.row("1.2")?.measured?.leftOut(.waitUnknown) ?? 0
    #expect(left > 0, "nobody took a ticket")
    try compareCommand(may)
  }

  /// The command line counts the same.
  private func compareCommand(_ report: QualityReport) throws {
    let found = try office.json(
      ["indicators", "--month", "5", "--standard", "S2"], now: "\(Self.lastDay)T09:00")
    let rows = found.objects("standards").flatMap { $0.objects("rows") }
    #expect(rows.count == report.rows.count)
    for (row, wanted) in zip(rows, report.rows) {
      let measured = row.object("measured")
      #expect(row.text("number") == wanted.indicator.number)
      #expect(measured["numerator"] as? Int == wanted.measured?.numerator)
      #expect(measured["denominator"] as? Int == wanted.measured?.denominator)
      #expect(measured.objects("denominator_of").count == wanted.measured?.below.count ?? 0)
    }
  }
}
