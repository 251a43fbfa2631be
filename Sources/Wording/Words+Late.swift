import Casework
import Standards
import Words

/// What was entered long after its day.
extension Words {
  /// Which act, its day, the day of its entry, and what a manager said.
  ///
  /// - Parameter warning: the sign before what waits.
  public func line(_ entry: LateEntry, warning: Character?) -> String {
    let told = self(
      .lateLine(
        act: self(WordKey(rawValue: "act." + entry.terms.act.rawValue)),
        day: date(entry.terms.on, style: .short), entered: date(entry.at.date, style: .short),
        name: entry.by.surname))
    guard let answer = entry.answer else {
      return (warning.map { "\($0) " } ?? "") + told
    }
    let said = self(
      answer.approved
        ? .lateApproved(name: answer.by.surname) : .lateRefused(name: answer.by.surname))
    return told + "; " + said + (answer.reason.map { ": " + $0 } ?? "")
  }
}
