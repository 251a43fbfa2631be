import Casework
import Controls
import Reception
import Words

/// What the office tells for title and start screen, and what a new day brings.
extension Desk {
  func take(_ new: OfficeSummary) {
    var new = new
    // Whom and what was read before is still somebody and something; the message says it is not new.
    new.colleagues = new.colleagues ?? summary?.colleagues
    new.filters = new.filters ?? summary?.filters
    if new.corrections != directory.corrections {
      directory = shippedDirectory.corrected(by: new.corrections)
    }
    let handed = summary?.handed
    summary = new
    noticeHanded(since: handed)
    if let drafts = new.drafts { take(drafts.begun) }
  }

  private static let lookEvery = Duration.milliseconds(900)

  /// Looks what others saved, about once in a second; one look at a time.
  func noticeOthers() {
    guard !isAskingNews, lastLook.map({ instant() - $0 >= Self.lookEvery }) ?? true else { return }
    isAskingNews = true
    lastLook = instant()
    if summary?.unread.isEmpty == false { refresh() }
    ask(.read(.news), for: .news, .beside)
  }

  func failNews(_ failure: CounterFailure) {
    isAskingNews = false
    refresh()
    // Nothing can be saved any more; whoever types on should know before they try.
    if case .store(let told) = failure, told.endsSaving {
      say(words.sentence(for: failure), .alarm)
    }
  }

  /// Title, lists and boards are of today: over midnight they turn by themselves.
  func turnDay() {
    let today = context.today
    let turned = shownDay.map { $0 != today } ?? false
    shownDay = today
    guard turned else { return }
    refresh()
    readAgain(.beside)
  }

  /// Begins the daily copy of the store in the first quiet moment of a day, beside the screen; a copy
  /// that could not be made is said and holds nobody up.
  func makeDailyCopy() {
    let today = context.today
    guard facts != nil, copiedOn != today, instant() - lastKeyAt >= .seconds(3) else { return }
    copiedOn = today
    worker.copyStore()
    takeWorkDone()
  }

  func tookCopy(_ outcome: Result<Bool, CounterFailure>) {
    switch outcome {
    case .success(let isMade): if isMade { refresh() }
    case .failure(let failure):
      say(words(.deskBackupFailed(reason: words.sentence(for: failure))), .alarm)
    }
  }
}
