import Casework
import Controls
import Screen
import Words

/// The start and the menu: everything the desk can do, reached by arrows.
struct HomeScreen: DeskScreen {
  private enum Entry: String, CaseIterable {
    case bring, take, drafts, cases, queue, deadlines, shelf, renewals, complaints, quality,
      directory, law, language, about,
      staff, leave
  }

  private var table = Table(
    columns: [Table.Column("", width: .flexible(minimum: 40))], emptyText: "")

  var place: Place { .home }

  /// A manager sees how old the last copy of the store is.
  func heading(_ view: DeskView) -> String {
    let title = view.words(.homeTitle)
    let copy: String
    if view.unread.contains(.lastCopy) {
      copy = view.words(.unreadHomeCopy)
    } else if let last = view.lastCopy {
      copy =
        last.day.map { view.words.plural(.homeLastBackup, view.today.days(since: $0)) }
        ?? view.words(.homeNoBackup)
    } else {
      return title
    }
    return title + " \(view.signs.separator) " + copy
  }

  func topic(_ view: DeskView) -> WhyTopic { .about }

  private func label(_ entry: Entry, _ view: DeskView) -> String {
    switch entry {
    case .bring: view.words(.homeBring)
    case .take: view.words(.homeTake)
    case .drafts:
      view.drafts.map { view.words.plural(.homeDrafts, $0.count) }
        ?? view.words(.homeDraftsTitle) + ": " + DeskView.unknown
    case .cases:
      view.words(.homeCases) + "  "
        + (view.waitingForPapers.map {
          $0 > 100 ? view.words(.homeMany) : view.words.plural(.homeWaiting, $0)
        } ?? view.words(.unreadHomeWaiting))
    case .deadlines:
      view.words(.deadlinesTitle) + "  "
        + [BoardGroup.overdue, .today, .soon].map { group in
          view.words.name(of: group) + " "
            + DeskView.count(view.day.map { $0.groups[group] ?? 0 })
        }.joined(separator: " \(view.signs.separator) ")
    case .queue: view.words(.homeQueue, ["count": DeskView.count(view.waitingVisitors)])
    case .shelf: view.words(.homeShelf, ["count": DeskView.count(view.day?.ready)])
    case .renewals: view.words(.homeRenewals, ["count": DeskView.count(view.day?.renewals)])
    case .complaints:
      view.words(
        .homeComplaints,
        [
          "open": DeskView.count(view.day?.openComplaints),
          "overdue": DeskView.count(view.day?.overdueComplaints),
        ])
    case .quality: view.words(.qualityHeading)
    case .law: view.words(.homeLaw)
    case .directory: view.words(.homeDirectory)
    case .language: view.words(.homeLanguage)
    case .about: view.words(.homeAbout)
    case .staff:
      view.words(.homeStaff) + (view.forbids(.manageStaff).map { "  — \($0)" } ?? "")
    case .leave: view.words(.homeLeave)
    }
  }

  mutating func fit(_ area: Rect, _ view: DeskView) {
    table.show(Entry.allCases.map { Table.Row(id: $0.rawValue, cells: [label($0, view)]) })
    table.fit(area.inset(bottom: noticeHeight(area)))
  }

  /// Where the list leaves no room for the whole notice its first line stands.
  private func noticeHeight(_ area: Rect) -> Int {
    area.height - Entry.allCases.count - 1 >= 5 ? 5 : 1
  }

  mutating func update(_ event: DeskEvent, _ view: DeskView) -> [Effect] {
    switch event {
    case .command(.choose): return choose(view)
    case .input(.key(.character(let digit))) where KazakhDigitRow.digit(for: digit) != nil:
      let list = CaseList(view, beginning: digit)
      return [.push(list)] + [list.reading].compactMap { $0 }
    case .input(let input):
      if case .open = table.handle(input) { return choose(view) }
      return []
    default: return []
    }
  }

  private func choose(_ view: DeskView) -> [Effect] {
    switch table.cursor.flatMap(Entry.init(rawValue:)) {
    case .bring: return [.push(ServiceChoice(.inform, view))]
    case .take: return [.push(PersonSearch(view))]
    case .drafts: return [.push(DraftList(view))]
    case .cases: return [.push(CaseList(view)), .findCases(CaseQuery())]
    case .queue: return [.push(QueueScreen(view)), .readQueue(.now)]
    case .deadlines: return [.push(DeadlineScreen(view)), .readDay]
    case .shelf: return [.push(DeadlineScreen(view, part: .shelf)), .readDay]
    case .renewals: return [.push(DeadlineScreen(view, part: .renewals)), .readDay]
    case .complaints: return [.push(ComplaintList(view)), .complaints(.read)]
    case .quality:
      let screen = QualityScreen(view)
      return [.push(screen)] + (screen.reading.map { [$0] } ?? [])
    case .law: return [.push(LawReader(view))]
    case .directory: return [.push(DirectoryScreen(view))]
    case .staff:
      if let reason = view.forbids(.manageStaff) {
        return [.say(view.words(.dialogUnavailable, ["reason": reason]), .warning)]
      }
      return [.push(StaffScreen(view)), .listStaff]
    case .language: return [.switchLanguage(view.words.language.next)]
    case .about: return [.push(ReadingScreen(.about, view))]
    case .leave: return [.leave]
    case nil: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ view: DeskView) {
    let height = noticeHeight(area)
    let notice = Rect(
      column: area.column, row: area.endRow - height, width: area.width, height: height)
    table.draw(
      on: &canvas, in: area.inset(bottom: height), focused: true, signs: view.signs)
    TextPanel(heading: view.words(.appRepealedShort), text: view.words(.appRepealedNotice))
      .draw(on: &canvas, in: notice, focused: false, signs: view.signs)
  }
}

extension Language {
  /// The next one of the three.
  var next: Language {
    switch self {
    case .kk: .ru
    case .ru: .en
    case .en: .kk
    }
  }
}
