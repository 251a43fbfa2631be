import Casework
import Reception
import Words

extension Desk {
  /// Makes the daily copy of the store in the first quiet moment of a day; a copy that could not be
  /// made is said and holds nobody up.
  func makeDailyCopy() {
    let today = view.today
    guard let counter, copiedOn != today, instant() - lastKeyAt >= .seconds(3) else { return }
    copiedOn = today
    do throws(CounterFailure) {
      if try counter.makeDailyBackup() != nil { refresh() }
    } catch {
      say(words(.deskBackupFailed, ["reason": words.sentence(for: error)]), .alarm)
    }
  }
}
