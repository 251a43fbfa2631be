import Casework
import Reception
import Words

/// What a new day brings.
extension Desk {
  /// Title, lists and boards are of today: over midnight they turn by themselves.
  func turnDay() {
    let today = view.today
    let turned = shownDay.map { $0 != today } ?? false
    shownDay = today
    guard turned else { return }
    refresh()
    readAgain()
  }

  /// Begins the daily copy of the store in the first quiet moment of a day, beside the screen; a copy
  /// that could not be made is said and holds nobody up.
  func makeDailyCopy() {
    let today = view.today
    guard let counter, copiedOn != today, instant() - lastKeyAt >= .seconds(3) else { return }
    copiedOn = today
    let copying = counter.dailyCopying
    start { .copied(Result { () throws(CounterFailure) in try copying() }) }
  }

  func tookCopy(_ outcome: Result<Bool, CounterFailure>) {
    switch outcome {
    case .success(let isMade): if isMade { refresh() }
    case .failure(let failure):
      say(words(.deskBackupFailed, ["reason": words.sentence(for: failure)]), .alarm)
    }
  }
}
