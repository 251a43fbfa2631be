import Casework
import Reception
import Words

/// Lines of the start screen that tell more than a name.
enum StartLine {
  @Sendable static func drafts(_ view: DeskView) -> String {
    guard let drafts = view.drafts else {
      return view.words(.homeDraftsTitle) + ": " + DeskView.unknown
    }
    let unreadable =
      view.unreadableDrafts == 0
      ? ""
      : " \(view.signs.separator) "
        + view.words.plural(.homeDraftsUnreadable, view.unreadableDrafts)
    return view.words.plural(.homeDrafts, drafts.count) + unreadable
  }

  @Sendable static func cases(_ view: DeskView) -> String {
    let waiting = view.waitingForPapers.map {
      $0 > 100 ? view.words(.homeMany) : view.words.plural(.homeWaiting, $0)
    }
    return view.words(.homeCases) + "  " + (waiting ?? view.words(.unreadHomeWaiting))
  }

  @Sendable static func deadlines(_ view: DeskView) -> String {
    let groups = [BoardGroup.overdue, .today, .soon].map { group in
      view.words.name(of: group) + " " + DeskView.count(view.day.map { $0.groups[group] ?? 0 })
    }
    return view.words(.deadlinesTitle) + "  "
      + groups.joined(separator: " \(view.signs.separator) ")
  }

  @Sendable static func complaints(_ view: DeskView) -> String {
    view.words(
      .homeComplaints,
      [
        "open": DeskView.count(view.day?.openComplaints),
        "overdue": DeskView.count(view.day?.overdueComplaints),
      ])
  }
}
