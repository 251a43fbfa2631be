import Casework
import Papers
import Reception
import Standards
import Words

/// The board, the shelf, the call list or who holds what, on paper.
struct DayPaper {
  private let part: DeadlineScreen.Part
  private let lists: DayLists
  private let group: BoardGroup?
  private let view: DeskView
  private let words: Words

  init(
    _ part: DeadlineScreen.Part, _ lists: DayLists, group: BoardGroup?, view: DeskView,
    _ words: Words
  ) {
    self.part = part
    self.lists = lists
    self.group = group
    self.view = view
    self.words = words
  }

  var paper: Paper {
    let office = view.office.map { words.text($0.entry.name) } ?? ""
    return Paper(
      kind: .day, title: words(part.word),
      blocks: [
        .field(label: words(.sheetOffice), value: office),
        .field(
          label: words(.subjectMade),
          value: words.date(view.today) + ", " + words.time(minuteOfDay: view.now.minuteOfDay)),
        .rule,
      ] + lines + [.rule, .paragraph(words(.printNotOfficialForm))])
  }

  private var lines: [Paper.Block] {
    switch part {
    case .deadlines:
      return BoardGroup.allCases.filter { group == nil || $0 == group }.flatMap { group in
        let lines = lists.board.lines(in: group)
        return [.heading("\(words.name(of: group)): \(lines.count)")]
          + lines.map { line in
            item(line.file, [words(.columnDue) + " " + (short(line.file.dueOn) ?? "?")])
          }
      }
    case .shelf:
      return lists.shelf.map { line in
        item(line.file, [words(.columnReady) + " " + (short(line.readyOn) ?? "")])
      }
    case .renewals:
      return lists.renewals.map { line in
        item(
          line.file,
          [
            words(WordKey(rawValue: "renewal." + line.time.rawValue)),
            short(line.renewalOn) ?? "", line.file.phone ?? "",
          ])
      }
    case .clerks:
      return lists.workloads.map { load in
        let groups = BoardGroup.allCases.map { "\(words.name(of: $0)) \(load.groups[$0] ?? 0)" }
        return .item(
          mark: .plain, number: "", text: view.surname(of: load.clerk) + ": \(load.total)",
          note: (groups + ["\(words(.statusReady)) \(load.ready)"]).joined(separator: ", "))
      }
    }
  }

  private func item(_ file: BoardCase, _ notes: [String]) -> Paper.Block {
    .item(
      mark: part == .renewals ? .missing : .plain, number: file.number.description,
      text: file.name,
      note: ([words.shortName(of: file.service), view.surname(of: file.clerk)] + notes)
        .filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private func short(_ date: CivilDate?) -> String? { date.map { words.date($0, style: .short) } }
}
