import Casework
import Reception
import Words

/// Lines of the start screen that tell more than a name.
enum StartLine {
  @Sendable static func drafts(_ context: DeskContext) -> String {
    guard let drafts = context.applications else {
      return context.words(.homeDraftsTitle) + ": " + DeskContext.unknown
    }
    let unreadable =
      context.unreadableDrafts == 0
      ? ""
      : " \(context.signs.separator) "
        + context.words(.homeDraftsUnreadable(count: context.unreadableDrafts))
    let begun =
      context.begunCount == 0
      ? ""
      : " \(context.signs.separator) "
        + context.words(.homeBegun(count: String(context.begunCount)))
    return context.words(.homeDrafts(count: drafts.count)) + begun + unreadable
  }

  @Sendable static func cases(_ context: DeskContext) -> String {
    let waiting = context.waitingForPapers.map {
      $0 > 100 ? context.words(.homeMany) : context.words(.homeWaiting(count: $0))
    }
    return context.words(.homeCases) + "  " + (waiting ?? context.words(.unreadHomeWaiting))
  }

  @Sendable static func deadlines(_ context: DeskContext) -> String {
    let groups = [BoardGroup.overdue, .today, .soon].map { group in
      context.words.name(of: group) + " "
        + DeskContext.count(context.day.map { $0.groups[group] ?? 0 })
    }
    return context.words(.deadlinesTitle) + "  "
      + groups.joined(separator: " \(context.signs.separator) ")
  }

  @Sendable static func complaints(_ context: DeskContext) -> String {
    context.words(
      .homeComplaints(
        open: DeskContext.count(context.day?.openComplaints),
        overdue: DeskContext.count(context.day?.overdueComplaints)))
  }
}
